import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, Truth } from "../core/truth";
import { isManagedHere, isProtected, MANAGED_ELSEWHERE, managedElsewhere, protectionCompanions } from "./_shared";

const APP_RUNNER = "aws:apprunner/service:Service";
const VERIFIED_ACCESS = "aws:verifiedaccess/instance:Instance";

export default definePolicy({
  id: "waf-managed-endpoint-associated",
  title:
    "Public App Runner services, Amplify apps, AgentCore gateways and Verified Access instances stand behind a web ACL",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#web-application-firewall", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [APP_RUNNER, "aws:amplify/app:App", "aws:bedrock/agentcoreGateway:AgentcoreGateway", VERIFIED_ACCESS],
  companions: {
    ...protectionCompanions,
    groups: { types: ["aws:verifiedaccess/group:Group"], by: "verifiedaccessInstanceId" },
  },
  settings: [managedElsewhere],
  whenAbsent: "No web ACL.",
  fix: "Add aws.wafv2.WebAclAssociation { resourceArn: resource.arn, webAclArn: acl.arn }.",
  judge(resource, context) {
    const isPublic =
      resource.type === APP_RUNNER
        ? resource.bool("networkConfiguration.ingressConfiguration.isPubliclyAccessible").is(false).not
        : resource.type === VERIFIED_ACCESS
          ? context.companionsOf(resource).groups.exist
          : Truth.true;
    return onlyIf(
      and(isManagedHere(context.settings), isPublic),
      `is not reached from the internet, or ${MANAGED_ELSEWHERE}`,
      () =>
        violationUnless(
          isProtected(resource, context),
          "No web ACL that can stop a request stands in front of the public endpoint",
        ),
    );
  },
});

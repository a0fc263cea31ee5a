import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, Truth } from "../core/truth";
import { isManagedHere, isProtected, MANAGED_ELSEWHERE, managedElsewhere, protectionCompanions } from "./_shared";

const EVENT_API = "aws:appsync/api:Api";

export default definePolicy({
  id: "waf-appsync-associated",
  title: "Public AppSync APIs stand behind a web ACL",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#web-application-firewall", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:appsync/graphQLApi:GraphQLApi", EVENT_API],
  companions: protectionCompanions,
  settings: [managedElsewhere],
  whenAbsent: "No web ACL.",
  fix: 'Add aws.wafv2.WebAclAssociation { resourceArn: api.arn, webAclArn: acl.arn }, or visibility: "PRIVATE" (GraphQLApi, when created).',
  peers: { checkov: ["CKV2_AWS_33"] },
  judge(resource, context) {
    return onlyIf(
      and(
        isManagedHere(context.settings),
        resource.type === EVENT_API ? Truth.true : resource.text("visibility").is("PRIVATE").not,
      ),
      `is reached inside the VPC only, or ${MANAGED_ELSEWHERE}`,
      () =>
        violationUnless(
          isProtected(resource, context),
          "No web ACL that can stop a request stands in front of the API",
        ),
    );
  },
});

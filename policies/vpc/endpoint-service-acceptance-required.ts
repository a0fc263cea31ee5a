import type { Fact } from "../core/fact";
import { isOfAnyAccount } from "../core/iam";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { and, or, Truth } from "../core/truth";

const SERVICE = "aws:ec2/vpcEndpointService:VpcEndpointService";
const PRINCIPAL = "aws:ec2/vpcEndpointServiceAllowedPrinciple:VpcEndpointServiceAllowedPrinciple";
const MESSAGE = "acceptanceRequired is not true and every AWS account is admitted: anybody may connect to the service";

const isEveryone = (principal: Fact<string>): Truth => principal.satisfies(isOfAnyAccount);

export default definePolicy({
  id: "vpc-endpoint-service-acceptance-required",
  title: "Endpoint services accept consumers explicitly, or name their principals",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: [SERVICE, PRINCIPAL],
  companions: {
    principals: { types: [PRINCIPAL], by: "vpcEndpointServiceId" },
    service: { types: [SERVICE], from: "vpcEndpointServiceId" },
  },
  whenAbsent: "acceptanceRequired is required; without allowed principals only the own account may connect.",
  fix: "Set acceptanceRequired: true, or name the accounts in allowedPrincipals.",
  peers: {
    prowler: ["vpc_endpoint_services_allowed_principals_trust_boundaries"],
    steampipe: ["vpc_endpoint_service_acceptance_required_enabled"],
    checkov: ["CKV_AWS_123"],
  },
  judge(resource, { companionsOf }) {
    const { principals, service } = companionsOf(resource);
    const admitsEveryone = (principal: typeof resource) => isEveryone(principal.text("principalArn"));
    if (resource.type === PRINCIPAL) {
      const isAccepted = Truth.undecided({ path: "vpcEndpointServiceId", reason: "names a service of another stack" });
      return onlyIf(service.exist.not, "judged with its service", () =>
        violationIf(and(admitsEveryone(resource), isAccepted.not), MESSAGE),
      );
    }
    return violationIf(
      and(
        resource.bool("acceptanceRequired").is(true).not,
        or(resource.texts("allowedPrincipals").some(isEveryone), principals.some(admitsEveryone)),
      ),
      MESSAGE,
      { set: { acceptanceRequired: true } },
    );
  },
});

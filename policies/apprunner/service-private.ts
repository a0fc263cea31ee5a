import type { Resource } from "../core/graph";
import { definePolicy, type Finding, violationUnless } from "../core/policy";

const mustBePrivate = (service: Resource): Finding => {
  const path = "networkConfiguration.ingressConfiguration.isPubliclyAccessible";
  return violationUnless(service.bool(path).is(false), `${path} is not false: the whole internet reaches the service`, {
    detail: "ingress",
    set: { [path]: false },
  });
};

export default definePolicy({
  id: "apprunner-service-private",
  title: "App Runner services are reached inside a VPC",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:apprunner/service:Service"],
  whenAbsent: "Services are public, and send through the internet.",
  fix: 'Set networkConfiguration.ingressConfiguration.isPubliclyAccessible: false and egressType "VPC".',
  judge: (service) => [
    mustBePrivate(service),
    violationUnless(
      service.text("networkConfiguration.egressConfiguration.egressType").is("VPC"),
      "networkConfiguration.egressConfiguration.egressType is not VPC: what the service sends leaves through the internet",
      { detail: "egress" },
    ),
  ],
});

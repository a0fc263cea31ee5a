import { definePolicy, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";
import { DOMAINS } from "./_shared";

export default definePolicy({
  id: "opensearch-domain-in-vpc",
  title: "Search domains have VPC endpoints, not public ones",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: DOMAINS,
  whenAbsent: "A domain has a public endpoint.",
  fix: "Set vpcOptions: { subnetIds, securityGroupIds } (replaces the domain).",
  peers: {
    "cdk-nag": ["OpenSearchInVPCOnly"],
    config: ["elasticsearch-in-vpc-only", "opensearch-in-vpc-only"],
    guard: ["elasticsearch_in_vpc_only", "opensearch_in_vpc_only"],
    prowler: ["opensearch_service_domains_not_publicly_accessible"],
    steampipe: ["opensearch_domain_in_vpc", "es_domain_in_vpc"],
    checkov: ["CKV_AWS_137"],
    awsguard: ["elasticsearch-in-vpc-only"],
  },
  judge: (domain) =>
    violationUnless(
      isGiven(domain, "vpcOptions.subnetIds"),
      "vpcOptions names no subnets: the domain has a public endpoint",
    ),
});

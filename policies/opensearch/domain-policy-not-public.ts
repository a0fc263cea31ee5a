import type { Resource } from "../core/graph";
import { openStatements } from "../core/iam";
import { definePolicy, type Finding } from "../core/policy";
import { isGiven } from "../core/requirements";
import { isOneOf } from "../core/text";
import { and, or, Truth } from "../core/truth";
import { DOMAINS } from "./_shared";

const PIPELINE_POLICY = "aws:opensearchingest/resourcePolicy:ResourcePolicy";
const DOMAIN_POLICIES = [
  "aws:opensearch/domainPolicy:DomainPolicy",
  "aws:elasticsearch/domainPolicy:DomainPolicy",
] as const;

/** Whether a domain authenticates every request itself, and lies in a VPC. */
const isGuarded = (domain: Resource): Truth =>
  and(isGiven(domain, "vpcOptions.subnetIds"), domain.bool("advancedSecurityOptions.enabled").is(true));

const unless = (exception: Truth, findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => ({ ...finding, violated: and(finding.violated, exception.not) }));

export default definePolicy({
  id: "opensearch-domain-policy-not-public",
  title: "Access policies of search domains and pipelines grant nothing to anonymous principals",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: [...DOMAINS, ...DOMAIN_POLICIES, PIPELINE_POLICY],
  companions: { domain: { types: DOMAINS, from: "domainName" } },
  whenAbsent: "Without a policy nobody is let in.",
  fix: "Name IAM principals in Principal, or limit by a Condition; with a VPC also enable advancedSecurityOptions.",
  peers: {
    "cdk-nag": ["OpenSearchAllowlistedIPs", "OpenSearchNoUnsignedOrAnonymousAccess"],
    prowler: ["opensearch_service_domains_not_publicly_accessible"],
  },
  judge(resource, { companionsOf }) {
    if (resource.type === PIPELINE_POLICY) return openStatements(resource.json("policy"));
    const findings = openStatements(resource.json("accessPolicies"));
    if (isOneOf(DOMAINS, resource.type)) return unless(isGuarded(resource), findings);
    const { domain } = companionsOf(resource);
    const guarded = domain.some(isGuarded);
    const isElsewhere = Truth.undecided({
      path: "domainName",
      reason: "names a domain outside the stack, which may authenticate every request in a VPC",
    });
    return unless(or(guarded, and(domain.exist.not, isElsewhere)), findings);
  },
});

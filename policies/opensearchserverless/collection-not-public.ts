import { definePolicy, onlyIf, violationIf } from "../core/policy";

export default definePolicy({
  id: "opensearchserverless-collection-not-public",
  title: "OpenSearch Serverless collections are reachable from VPC endpoints only",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:opensearch/serverlessSecurityPolicy:ServerlessSecurityPolicy"],
  whenAbsent: "Without a network policy a collection is reachable by nobody.",
  fix: "Set AllowFromPublic: false with SourceVPCEs (or SourceServices) in the policy.",
  judge(policy) {
    const document = policy.json("policy");
    const entries = document.list("");
    return onlyIf(policy.word("type").is("network"), "is no network policy", () =>
      violationIf(
        entries.some((entry) => entry.bool("AllowFromPublic").is(true)),
        "An entry of policy has AllowFromPublic true: collections are open to the internet",
      ),
    );
  },
});

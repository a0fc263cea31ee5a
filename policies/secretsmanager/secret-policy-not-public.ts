import { isNotOpen } from "../core/iam";
import { definePolicy } from "../core/policy";
import { and } from "../core/truth";

const SECRET_POLICY = "aws:secretsmanager/secretPolicy:SecretPolicy";

export default definePolicy({
  id: "secretsmanager-secret-policy-not-public",
  title: "Secret policies name their principals",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["stitch#unique-credentials", "astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:secretsmanager/secret:Secret", SECRET_POLICY],
  whenAbsent: "Without a policy nobody else is let in.",
  fix: "Name accounts, roles or services in Principal, or add a Condition StringEquals on aws:PrincipalOrgID.",
  peers: { prowler: ["secretsmanager_not_publicly_accessible", "secretsmanager_has_restrictive_resource_policy"] },
  judge(resource) {
    const findings = isNotOpen("policy")(resource);
    if (resource.type !== SECRET_POLICY) return findings;
    // AWS refuses a public policy where blockPublicPolicy is true: what is not known yet will be none.
    const isUnchecked = resource.bool("blockPublicPolicy").is(true).not;
    return findings.map((finding) =>
      finding.violated.state === "undecided" ? { ...finding, violated: and(finding.violated, isUnchecked) } : finding,
    );
  },
});

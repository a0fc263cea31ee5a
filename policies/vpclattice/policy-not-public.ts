import { type Condition, isNotOpen, limitsCaller, openStatements } from "../core/iam";
import { definePolicy } from "../core/policy";
import { and, or, Truth } from "../core/truth";

const AUTH_POLICY = "aws:vpclattice/authPolicy:AuthPolicy";

/** Whether a condition asks callers to sign in: the network itself admits its own VPCs only. */
const asksForSignature = ({ operator, key, values }: Condition): Truth =>
  and(
    Truth.of(/^stringnotequals(ignorecase)?$/.test(operator) && key === "aws:principaltype"),
    values.some((value) => value.satisfies((type) => type.toLowerCase() === "anonymous")),
  );

export default definePolicy({
  id: "vpclattice-policy-not-public",
  title: "VPC Lattice auth and resource policies name their principals",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: [AUTH_POLICY, "aws:vpclattice/resourcePolicy:ResourcePolicy"],
  whenAbsent: "Without a policy nobody else is let in.",
  fix: "Name accounts, roles or services in Principal, or add a Condition StringEquals on aws:PrincipalOrgID.",
  judge(resource) {
    if (resource.type !== AUTH_POLICY) return isNotOpen("policy")(resource);
    return openStatements(resource.json("policy"), (condition) =>
      or(limitsCaller(condition), asksForSignature(condition)),
    );
  },
});

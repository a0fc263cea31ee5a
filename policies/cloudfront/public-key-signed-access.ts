import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { isGiven } from "../core/requirements";
import { behaviours, DISTRIBUTION } from "./_shared";

export default definePolicy({
  id: "cloudfront-public-key-signed-access",
  title: "Private content is served with key groups and not with account-wide trusted signers",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [DISTRIBUTION],
  whenAbsent: "Nobody has to sign.",
  fix: "Use trustedKeyGroups with aws.cloudfront.KeyGroup.",
  judge: (distribution) =>
    behaviours(distribution).collect(
      (behaviour) =>
        violationIf(
          isGiven(behaviour, "trustedSigners"),
          `${behaviour.path}.trustedSigners is set: access rests on key pairs of an account's root user`,
          { detail: behaviour.path },
        ),
      orUndecided("a behaviour trusts key pairs of an account's root user"),
    ),
});

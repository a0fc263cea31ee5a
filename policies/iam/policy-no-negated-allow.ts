import type { Block, Items } from "../core/fact";
import { hasNotPrincipal, isAllow, openStatements } from "../core/iam";
import {
  boundaryCompanions,
  IDENTITY_POLICIES,
  identityStatements,
  isAdministrative,
  judgeStatements,
  ROLE,
  trustStatements,
} from "../core/identity";
import { definePolicy, type Finding, orUndecided, violationIf } from "../core/policy";
import { and, or, Truth } from "../core/truth";

const WORDS = "uses NotAction, NotResource or NotPrincipal: it allows what nobody has named";

const has = (statement: Block, element: string): Truth => Truth.of(statement.formOf(element) !== "absent");

const finding = (statement: Block, isWrong: Truth): Finding =>
  violationIf(and(isAllow(statement), isWrong), `${statement.path} ${WORDS}`, { detail: statement.path });

/** An administrator's statement is reported by iam-policy-no-admin-access. */
const negates = (statement: Block): Finding =>
  finding(
    statement,
    and(or(has(statement, "NotAction"), has(statement, "NotResource")), isAdministrative(statement).not),
  );

const negating = (all: Items<Block>): Finding[] => all.collect(negates, orUndecided(`A statement ${WORDS}`));

/** A trust in everyone but a few is reported by iam-role-trust-not-public. */
function trustFindings(role: Block): Finding[] {
  const reported = openStatements(role.json("assumeRolePolicy"));
  const isReported = ({ path }: Block): Truth =>
    or(...reported.filter(({ detail }) => detail === path).map(({ violated }) => violated));
  return trustStatements(role).collect(
    (statement) => finding(statement, and(hasNotPrincipal(statement), isReported(statement).not)),
    orUndecided(`A statement ${WORDS}`),
  );
}

export default definePolicy({
  id: "iam-policy-no-negated-allow",
  title: "Policies say what they allow and not what they leave out",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: IDENTITY_POLICIES,
  companions: boundaryCompanions,
  whenAbsent: "Without a policy nothing is granted.",
  fix: "State what is allowed in Action, Resource and Principal.",
  peers: {
    guard: [
      "iam_role_no_allow_plus_not_action_on_trust_policy",
      "iam_role_no_allow_plus_not_principal",
      "iam_role_or_policy_no_allow_plus_not_action",
      "iam_role_or_policy_no_allow_plus_not_resource",
    ],
  },
  judge(resource, context) {
    if (resource.type !== ROLE) return judgeStatements(negating)(resource, context);
    return [...negating(identityStatements(resource)), ...trustFindings(resource)];
  },
});

import type { Block, Fact, Items } from "../core/fact";
import { isAllow } from "../core/iam";
import {
  boundaryCompanions,
  IDENTITY_POLICIES,
  isAdministrative,
  judgeStatements,
  wholeService,
} from "../core/identity";
import { type Context, definePolicy, type Finding, violationIf } from "../core/policy";
import { texts } from "../core/settings";
import { and, type Gap, or, Truth } from "../core/truth";

const exemptServices = texts("iam.exemptServices", {
  fallback: [],
  description: "Services, as in the first part of an action, of which a policy may allow every action.",
});

/** That a statement grants all of a service; of none, or of one that is not known, without its name. */
interface Claim {
  readonly service?: string | undefined;
  readonly isGranted: Truth;
}

const hidden = (gap: Gap): Claim => ({ isGranted: Truth.undecided(gap) });

const claimOf = (action: Fact<string>): Claim => ({
  service: action.fold({ known: wholeService, absent: () => undefined, gap: () => undefined }),
  isGranted: action.satisfies((text) => wholeService(text) !== undefined),
});

function claimsOf(statement: Block): Claim[] {
  const isJudged = and(isAllow(statement), isAdministrative(statement).not);
  const claims = statement.texts("Action").collect(claimOf, hidden);
  return claims.map((claim) => ({ ...claim, isGranted: and(isJudged, claim.isGranted) }));
}

/** One finding a service, however many statements grant it. */
function findingsOf(all: Items<Block>, exempt: readonly string[]): Finding[] {
  const claims = all.collect(claimsOf, hidden);
  const services = new Set(claims.map(({ service }) => service));
  return [...services].flatMap((service) => {
    const isGranted = or(...claims.filter((claim) => claim.service === service).map((claim) => claim.isGranted));
    if (service === undefined) return violationIf(isGranted, "An action is all of a service");
    if (exempt.includes(service)) return [];
    return violationIf(isGranted, `A statement allows every action of ${service}`, { detail: service });
  });
}

export default definePolicy({
  id: "iam-policy-no-full-service-access",
  title: "No policy grants every action of a service",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: IDENTITY_POLICIES,
  companions: boundaryCompanions,
  settings: [exemptServices],
  whenAbsent: "Without a policy nothing is granted.",
  fix: 'Replace "<service>:*" by the actions used, e.g. ["s3:GetObject", "s3:PutObject"].',
  peers: {
    "cdk-nag": ["IAMPolicyNoStatementsWithFullAccess"],
    config: ["iam-policy-no-statements-with-full-access"],
    guard: [
      "iam_managedpolicy_no_statements_with_full_access",
      "iam_policy_no_statements_with_full_access",
      "iam_role_no_wildcard_actions_on_permissions",
    ],
    prowler: [
      "iam_policy_no_full_access_to_cloudtrail",
      "iam_policy_no_full_access_to_kms",
      "iam_inline_policy_no_full_access_to_cloudtrail",
      "iam_inline_policy_no_full_access_to_kms",
    ],
    steampipe: [
      "iam_all_policy_no_service_wild_card",
      "iam_policy_no_full_access_to_cloudtrail",
      "iam_policy_no_full_access_to_kms",
    ],
  },
  judge: judgeStatements((all, { settings }: Context<typeof boundaryCompanions>) =>
    findingsOf(
      all,
      settings.get(exemptServices).map((service) => service.toLowerCase()),
    ),
  ),
});

import { knownOwnAccounts, ownAccounts, trustedAccounts } from "../core/accounts";
import { grantsToForeignAccount } from "../core/iam";
import { isLimitedBy, ROLE, trustStatements } from "../core/identity";
import { definePolicy, notApplicable, orUndecided, violationIf } from "../core/policy";
import { and } from "../core/truth";

const WORDS = "trusts a foreign account without an external id, MFA or its organization";
const LIMITS = ["sts:externalid", "aws:multifactorauthpresent", "aws:principalorgid"];

export default definePolicy({
  id: "iam-role-cross-account-trust-restricted",
  title: "Roles trusted by another account require an external id or MFA",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: [
    "sftp-to-go#multi-factor-authentication",
    "astro#single-tenancy",
    "platform-sh#region-access-managed",
    "aptible#access-authorization",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [ROLE],
  settings: [ownAccounts, trustedAccounts],
  whenAbsent: "assumeRolePolicy is required; a trusted account may let anybody in it assume the role.",
  fix: "Add a Condition on sts:ExternalId or aws:PrincipalOrgID, or add the account to accounts.trusted.",
  peers: {
    prowler: ["iam_role_cross_account_readonlyaccess_policy"],
    steampipe: ["iam_role_cross_account_read_only_access_policy", "iam_role_cross_account_write_access_policy"],
  },
  judge(role, { settings }) {
    const own = knownOwnAccounts(role, settings);
    if (own.length === 0) return notApplicable("the setting accounts.own does not say which accounts are one's own");
    const trusted = [...own, ...settings.get(trustedAccounts)];
    return trustStatements(role).collect(
      (statement) =>
        violationIf(
          and(grantsToForeignAccount(statement, trusted, ["sts:AssumeRole"]), isLimitedBy(statement, LIMITS).not),
          `${statement.path} ${WORDS}`,
          { detail: statement.path },
        ),
      orUndecided(`A statement ${WORDS}`),
    );
  },
});

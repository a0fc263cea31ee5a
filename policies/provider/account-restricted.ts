import { allowedAccounts, ownAccounts } from "../core/accounts";
import { definePolicy, violationIf } from "../core/policy";
import { and, Truth } from "../core/truth";

export default definePolicy({
  id: "provider-account-restricted",
  title: "The provider works only in the intended accounts",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["pulumi:providers:aws"],
  settings: [ownAccounts],
  whenAbsent: "Any account.",
  fix: "Set allowedAccountIds.",
  judge(provider, { settings }) {
    const own = settings.get(ownAccounts);
    const accounts = allowedAccounts(provider);
    return [
      violationIf(
        accounts.isEmpty,
        "allowedAccountIds is empty: with a wrong credential the stack lands in a wrong account",
      ),
      violationIf(
        and(
          Truth.of(own.length > 0),
          accounts.some((account) => account.satisfies((id) => !own.includes(id))),
        ),
        "allowedAccountIds hold an account that is not one of accounts.own",
        { detail: "foreign" },
      ),
    ];
  },
});

import { ownAccounts } from "../core/accounts";
import type { Fact, Items } from "../core/fact";
import type { Resource } from "../core/graph";
import { definePolicy, violationIf } from "../core/policy";
import { and, Truth } from "../core/truth";

const knownAllowedAccounts = (provider: Resource): Items<Fact<string>> =>
  provider.formOf("allowedAccountIds") === "list"
    ? provider.texts("allowedAccountIds")
    : provider.json("allowedAccountIds").texts("");

export default definePolicy({
  id: "provider-account-restricted",
  title: "The provider works only in the intended accounts",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["pulumi:providers:aws"],
  settings: [ownAccounts],
  whenAbsent: "Any account.",
  fix: "Set allowedAccountIds.",
  judge(provider, { settings }) {
    const own = settings.get(ownAccounts);
    const accounts = knownAllowedAccounts(provider);
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

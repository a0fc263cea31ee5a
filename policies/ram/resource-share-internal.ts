import { ownAccounts, sharedWith, trustedAccounts } from "../core/accounts";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";
import { Truth } from "../core/truth";

const SHARE = "aws:ram/resourceShare:ResourceShare";

export default definePolicy({
  id: "ram-resource-share-internal",
  title: "Resources are shared inside the organisation only",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: [SHARE, "aws:ram/principalAssociation:PrincipalAssociation"],
  settings: [ownAccounts, trustedAccounts],
  whenAbsent: "Principals of the organization only.",
  fix: "Remove allowExternalPrincipals or set it to false; associate organisation principals.",
  remediates: true,
  judge(resource, { settings }) {
    if (resource.type === SHARE) {
      return mustNotBeTrue("allowExternalPrincipals", "accounts outside the organization can be let in")(resource);
    }
    const trusted = sharedWith(settings);
    const account = (principal: string) => /^(?:arn:[^:]*:iam::)?(\d{12})(?::|$)/.exec(principal)?.[1];
    return onlyIf(Truth.of(trusted.length > 0), "accounts.own and accounts.trusted are empty", () =>
      violationIf(
        resource.text("principal").satisfies((text) => {
          const id = account(text);
          return id !== undefined && !trusted.includes(id);
        }),
        "principal is not one of accounts.own and accounts.trusted",
        { fix: "Associate a principal of the organization, or add the account to accounts.trusted." },
      ),
    );
  },
});

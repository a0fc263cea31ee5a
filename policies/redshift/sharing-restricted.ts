import { ownAccounts, sharedWith, trustedAccounts } from "../core/accounts";
import { definePolicy, violationIf } from "../core/policy";

const SHARE = "aws:redshift/dataShareAuthorization:DataShareAuthorization";
const ASSOCIATION = "aws:redshift/dataShareConsumerAssociation:DataShareConsumerAssociation";

export default definePolicy({
  id: "redshift-sharing-restricted",
  title: "Redshift data shares and endpoints go to trusted accounts only",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["stitch#secured-destinations", "astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [SHARE, "aws:redshift/endpointAuthorization:EndpointAuthorization", ASSOCIATION],
  settings: [ownAccounts, trustedAccounts],
  whenAbsent: "Nothing is shared.",
  fix: "Share with a trusted account only, or add it to accounts.trusted in the settings.",
  judge(resource, { settings }) {
    const trusted = sharedWith(settings);
    const isStranger = (property: string) =>
      violationIf(
        resource.text(property).satisfies((id) => !trusted.includes(id)),
        `${property} is an account that is not trusted`,
      );
    if (resource.type === ASSOCIATION)
      return violationIf(
        resource.bool("associateEntireAccount").is(true),
        "associateEntireAccount is true: every namespace of the account reads the share",
      );
    return isStranger(resource.type === SHARE ? "consumerIdentifier" : "account");
  },
});

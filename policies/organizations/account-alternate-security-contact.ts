import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "organizations-account-alternate-security-contact",
  title: "Accounts name a security contact",
  family: "monitoring",
  citations: ["164.308(a)(6)(ii)", "164.308(a)(6)(i)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#incident-procedures"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:organizations/account:Account"],
  companions: { contacts: { types: ["aws:account/alternativeContact:AlternativeContact"], by: "accountId" } },
  whenAbsent: "AWS writes to the owner of the account.",
  fix: 'Add aws.account.AlternativeContact with alternateContactType: "SECURITY" and accountId.',
  peers: {
    prowler: ["account_security_contact_information_is_registered"],
    steampipe: ["account_alternate_contact_security_registered"],
  },
  judge(account, { companionsOf }) {
    return violationUnless(
      companionsOf(account).contacts.some((contact) => contact.text("alternateContactType").is("SECURITY")),
      "No AlternativeContact of type SECURITY belongs to the account: nobody is told of incidents",
    );
  },
});

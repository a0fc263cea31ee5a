import { ownAccounts, sharedWith, trustedAccounts } from "../core/accounts";
import { definePolicy, violationIf } from "../core/policy";

export default definePolicy({
  id: "ec2-ami-sharing-restricted",
  title: "AMIs are shared with trusted accounts and organisations only",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ec2/amiLaunchPermission:AmiLaunchPermission"],
  settings: [ownAccounts, trustedAccounts],
  whenAbsent: "The image is shared with nobody else.",
  fix: "Share only with accounts of accounts.own and accounts.trusted (organizations: that of such a management account).",
  peers: { checkov: ["CKV_AWS_205"] },
  judge(permission, { settings }) {
    const trusted = sharedWith(settings);
    return [
      violationIf(
        permission.text("accountId").satisfies((account) => !trusted.includes(account)),
        "accountId is not one of accounts.own and accounts.trusted",
        { detail: "accountId" },
      ),
      ...["organizationArn", "organizationalUnitArn"].map((path) =>
        violationIf(
          permission.text(path).satisfies((arn) => !trusted.includes(arn.split(":")[4] ?? "")),
          `${path} is not an organization of accounts.own or accounts.trusted`,
          { detail: path },
        ),
      ),
    ];
  },
});

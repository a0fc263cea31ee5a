import { ownAccounts, sharedWith, trustedAccounts } from "../core/accounts";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { Truth } from "../core/truth";

const TRANSIT = "aws:ec2transitgateway/peeringAttachment:PeeringAttachment";

export default definePolicy({
  id: "vpc-peering-trusted-account",
  title: "VPC and transit gateway peering stays within trusted accounts",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ec2/vpcPeeringConnection:VpcPeeringConnection", TRANSIT],
  settings: [ownAccounts, trustedAccounts],
  whenAbsent: "The same account.",
  fix: "Correct the account, or add it to accounts.trusted.",
  peers: { steampipe: ["vpc_peering_connection_no_cross_account_access"] },
  judge(peering, { settings }) {
    const trusted = sharedWith(settings);
    const path = peering.type === TRANSIT ? "peerAccountId" : "peerOwnerId";
    return onlyIf(Truth.of(trusted.length > 0), "accounts.own and accounts.trusted are empty", () =>
      violationIf(
        peering.text(path).satisfies((account) => !trusted.includes(account)),
        `${path} is not one of accounts.own and accounts.trusted`,
      ),
    );
  },
});

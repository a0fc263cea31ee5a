import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.networkfirewall.FirewallArgs> = {}) =>
  new aws.networkfirewall.Firewall("edge", {
    firewallPolicyArn: "arn:aws:network-firewall:us-east-1:111122223333:firewall-policy/edge",
    vpcId: "vpc-1",
    subnetMappings: [{ subnetId: "subnet-1" }],
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    on: { doc: true, program: () => make({ deleteProtection: true }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ deleteProtection: false }),
  },
  undecided: {
    "a computed flag": () => make({ deleteProtection: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};

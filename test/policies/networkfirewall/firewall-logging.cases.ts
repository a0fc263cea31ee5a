import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.networkfirewall.FirewallArgs> = {}) =>
  new aws.networkfirewall.Firewall("edge", {
    firewallPolicyArn: "arn:aws:network-firewall:us-east-1:111122223333:firewall-policy/edge",
    vpcId: "vpc-1",
    subnetMappings: [{ subnetId: "subnet-1" }],
    ...args,
  });
const log = (firewallArn: pulumi.Input<string>, logType: pulumi.Input<string>) =>
  new aws.networkfirewall.LoggingConfiguration("edge", {
    firewallArn,
    loggingConfiguration: {
      logDestinationConfigs: [{ logType, logDestinationType: "CloudWatchLogs", logDestination: { logGroup: "edge" } }],
    },
  });
export const cases: PolicyCases = {
  compliant: {
    alerts: { doc: true, program: () => log(make().arn, "ALERT") },
    flows: () => log(make().arn, "FLOW"),
  },
  violating: {
    nothing: { doc: true, program: () => make() },
    "TLS only": () => log(make().arn, "TLS"),
  },
  undecided: {
    "a computed type": () => log(make().arn, new aws.kms.Key("late").arn),
  },
};

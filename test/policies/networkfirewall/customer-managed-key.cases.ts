import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.networkfirewall.FirewallArgs> = {}) =>
  new aws.networkfirewall.Firewall("edge", {
    firewallPolicyArn: "arn:aws:network-firewall:us-east-1:111122223333:firewall-policy/edge",
    vpcId: "vpc-1",
    subnetMappings: [{ subnetId: "subnet-1" }],
    ...args,
  });
const policy = (args: Partial<aws.networkfirewall.FirewallPolicyArgs> = {}) =>
  new aws.networkfirewall.FirewallPolicy("edge", {
    firewallPolicy: { statelessDefaultActions: ["aws:drop"], statelessFragmentDefaultActions: ["aws:drop"] },
    ...args,
  });
const group = (args: Partial<aws.networkfirewall.RuleGroupArgs> = {}) =>
  new aws.networkfirewall.RuleGroup("web", {
    type: "STATEFUL",
    capacity: 100,
    rules: "pass tcp any any -> any any (sid:1;)",
    ...args,
  });
const inspection = (args: Partial<aws.networkfirewall.TlsInspectionConfigurationArgs> = {}) =>
  new aws.networkfirewall.TlsInspectionConfiguration("web", {
    tlsInspectionConfiguration: {
      serverCertificateConfiguration: {
        scopes: [{ protocols: [6], destinations: [{ addressDefinition: "0.0.0.0/0" }] }],
      },
    } as never,
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a firewall": {
      doc: true,
      program: () => make({ encryptionConfiguration: { type: "CUSTOMER_KMS", keyId: new aws.kms.Key("records").arn } }),
    },
    "a policy": () =>
      policy({ encryptionConfiguration: { type: "CUSTOMER_KMS", keyId: new aws.kms.Key("records").arn } }),
    rules: () => group({ encryptionConfiguration: { type: "CUSTOMER_KMS", keyId: new aws.kms.Key("records").arn } }),
    "an inspection": () =>
      inspection({ encryptionConfigurations: [{ type: "CUSTOMER_KMS", keyId: new aws.kms.Key("records").arn }] }),
  },
  violating: {
    "a firewall": { doc: true, program: () => make() },
    "a policy": () => policy(),
    rules: () => group({ encryptionConfiguration: { type: "AWS_OWNED_KMS_KEY" } }),
    "an inspection": () => inspection(),
  },
  undecided: {
    "a computed type": () => make({ encryptionConfiguration: { type: new aws.kms.Key("late").arn } }),
  },
};

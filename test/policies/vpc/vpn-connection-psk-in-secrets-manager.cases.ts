import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.VpnConnectionArgs> = {}) =>
  new aws.ec2.VpnConnection("clinic", {
    customerGatewayId: "cgw-1",
    type: "ipsec.1",
    transitGatewayId: "tgw-1",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "in Secrets Manager": { doc: true, program: () => make({ presharedKeyStorage: "SecretsManager" }) },
  },
  violating: {
    "nothing said": { doc: true, findings: ["presharedKeyStorage"], program: () => make() },
    "in the connection": {
      findings: ["presharedKeyStorage"],
      program: () => make({ presharedKeyStorage: "Standard" }),
    },
    "in the program": {
      findings: ["tunnel1PresharedKey"],
      program: () => make({ presharedKeyStorage: "SecretsManager", tunnel1PresharedKey: "from-config" }),
    },
  },
  undecided: {
    "a computed place": () => make({ presharedKeyStorage: new aws.kms.Key("late").arn }),
  },
};

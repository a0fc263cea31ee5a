import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.VpcBlockPublicAccessOptionsArgs> = {}) =>
  new aws.ec2.VpcBlockPublicAccessOptions("all", { internetGatewayBlockMode: "block-ingress", ...args });
const exclusion = (args: Partial<aws.ec2.VpcBlockPublicAccessExclusionArgs> = {}) =>
  new aws.ec2.VpcBlockPublicAccessExclusion("app", {
    internetGatewayExclusionMode: "allow-egress",
    vpcId: "vpc-1",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "from outside": { doc: true, program: () => make() },
    "both ways": () => make({ internetGatewayBlockMode: "block-bidirectional" }),
    "out only": () => exclusion(),
  },
  violating: {
    off: { doc: true, program: () => make({ internetGatewayBlockMode: "off" }) },
    "an exclusion for both ways": () => exclusion({ internetGatewayExclusionMode: "allow-bidirectional" }),
  },
  undecided: {
    "a computed mode": () => make({ internetGatewayBlockMode: new aws.kms.Key("late").arn }),
  },
};

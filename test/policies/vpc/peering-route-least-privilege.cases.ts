import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { table } from "./_programs";

const make = (args: Partial<aws.ec2.RouteArgs> = {}) => new aws.ec2.Route("out", { routeTableId: "rtb-1", ...args });
const standard = (args: Partial<aws.ec2.DefaultRouteTableArgs> = {}) =>
  new aws.ec2.DefaultRouteTable("app", { defaultRouteTableId: "rtb-1", ...args });
export const cases: PolicyCases = {
  compliant: {
    "a network": {
      doc: true,
      program: () => make({ destinationCidrBlock: "10.1.0.0/16", vpcPeeringConnectionId: "pcx-1" }),
    },
    "a network of /8": () => make({ destinationCidrBlock: "10.0.0.0/8", vpcPeeringConnectionId: "pcx-1" }),
    "everything elsewhere": () => make({ destinationCidrBlock: "0.0.0.0/0", natGatewayId: "nat-1" }),
  },
  violating: {
    everything: {
      doc: true,
      program: () => make({ destinationCidrBlock: "0.0.0.0/0", vpcPeeringConnectionId: "pcx-1" }),
    },
    "more than /8": () => make({ destinationCidrBlock: "10.0.0.0/7", vpcPeeringConnectionId: "pcx-1" }),
    IPv6: () =>
      make({
        destinationIpv6CidrBlock: "::/0",
        vpcPeeringConnectionId: new aws.ec2.VpcPeeringConnection("data", { vpcId: "vpc-1", peerVpcId: "vpc-2" }).id,
      }),
    "in a table": {
      findings: ["routes[0]"],
      program: () => table({ routes: [{ cidrBlock: "0.0.0.0/0", vpcPeeringConnectionId: "pcx-1" }] }),
    },
    "in the default table": {
      findings: ["routes[0]"],
      program: () => standard({ routes: [{ cidrBlock: "0.0.0.0/0", vpcPeeringConnectionId: "pcx-1" }] }),
    },
  },
  undecided: {
    "a computed range": () =>
      make({ destinationCidrBlock: new aws.kms.Key("late").arn, vpcPeeringConnectionId: "pcx-1" }),
  },
};

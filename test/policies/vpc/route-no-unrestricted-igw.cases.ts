import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { table } from "./_programs";

const make = (args: Partial<aws.ec2.RouteArgs> = {}) => new aws.ec2.Route("out", { routeTableId: "rtb-1", ...args });
const standard = (args: Partial<aws.ec2.DefaultRouteTableArgs> = {}) =>
  new aws.ec2.DefaultRouteTable("app", { defaultRouteTableId: "rtb-1", ...args });
const gateway = () => new aws.ec2.InternetGateway("out", { vpcId: "vpc-1" });
export const cases: PolicyCases = {
  compliant: {
    "to a NAT gateway": {
      doc: true,
      program: () => make({ destinationCidrBlock: "0.0.0.0/0", natGatewayId: "nat-1" }),
    },
    "to a partner": () => make({ destinationCidrBlock: "203.0.113.0/24", gatewayId: gateway().id }),
    "to a VPN": () => make({ destinationCidrBlock: "0.0.0.0/0", gatewayId: "vgw-1" }),
    "no routes": () => table(),
  },
  violating: {
    "to everybody": { doc: true, program: () => make({ destinationCidrBlock: "0.0.0.0/0", gatewayId: gateway().id }) },
    "to everybody by a known gateway": {
      isEnoughIfSet: ["gatewayId"],
      program: () => make({ destinationCidrBlock: "0.0.0.0/0", gatewayId: "igw-1" }),
    },
    "half of everybody": () => make({ destinationCidrBlock: "128.0.0.0/1", gatewayId: gateway().id }),
    IPv6: () => make({ destinationIpv6CidrBlock: "::/0", gatewayId: gateway().id }),
    "in a table": {
      findings: ["routes[1]"],
      program: () =>
        table({
          routes: [
            { cidrBlock: "10.1.0.0/16", vpcPeeringConnectionId: "pcx-1" },
            { cidrBlock: "0.0.0.0/0", gatewayId: gateway().id },
          ],
        }),
    },
    "in the default table": {
      findings: ["routes[0]"],
      program: () => standard({ routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: gateway().id }] }),
    },
  },
  undecided: {
    "a computed range": () => make({ destinationCidrBlock: new aws.kms.Key("late").arn, gatewayId: gateway().id }),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const gateway = (more: Partial<aws.storagegateway.GatewayArgs> = {}) =>
  new aws.storagegateway.Gateway("imaging", {
    gatewayName: "imaging",
    gatewayTimezone: "GMT-5:00",
    gatewayType: "FILE_S3",
    gatewayIpAddress: "10.0.0.10",
    ...more,
  });

export const cases: PolicyCases = {
  compliant: {
    "an endpoint of another stack": {
      doc: true,
      program: () => gateway({ gatewayVpcEndpoint: "vpce-0a1b2c3d.storagegateway.us-east-1.vpce.amazonaws.com" }),
    },
    "an endpoint of the same stack": () => {
      const endpoint = new aws.ec2.VpcEndpoint("gateway", {
        vpcId: "vpc-0a1b2c3d",
        serviceName: "com.amazonaws.us-east-1.storagegateway",
        vpcEndpointType: "Interface",
      });
      gateway({ gatewayVpcEndpoint: endpoint.dnsEntries.apply((entries) => entries[0]!.dnsName) });
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => gateway() },
  },
  undecided: {},
};

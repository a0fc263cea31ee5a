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
    "a log group": {
      doc: true,
      program: () => gateway({ cloudwatchLogGroupArn: new aws.cloudwatch.LogGroup("gateway").arn }),
    },
    "a log group of another stack": () =>
      gateway({ cloudwatchLogGroupArn: "arn:aws:logs:us-east-1:123456789012:log-group:gateway" }),
  },
  violating: {
    "nothing said": { doc: true, program: () => gateway() },
  },
  undecided: {},
};

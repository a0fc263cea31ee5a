import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.globalaccelerator.AcceleratorArgs = {}) =>
  new aws.globalaccelerator.Accelerator("portal", args);
const custom = (args: aws.globalaccelerator.CustomRoutingAcceleratorArgs = {}) =>
  new aws.globalaccelerator.CustomRoutingAccelerator("calls", args);
export const cases: PolicyCases = {
  compliant: {
    logs: {
      doc: true,
      program: () =>
        make({ attributes: { flowLogsS3Bucket: "logs", flowLogsEnabled: true, flowLogsS3Prefix: "flows/" } }),
    },
    "a bucket of the stack": () =>
      make({
        attributes: {
          flowLogsS3Bucket: new aws.s3.Bucket("logs").bucket,
          flowLogsEnabled: true,
          flowLogsS3Prefix: "flows/",
        },
      }),
  },
  violating: {
    "nothing said": { doc: true, findings: ["flowLogsEnabled", "flowLogsS3Bucket"], program: () => make() },
    off: {
      findings: ["flowLogsEnabled"],
      program: () =>
        make({ attributes: { flowLogsS3Bucket: "logs", flowLogsEnabled: false, flowLogsS3Prefix: "flows/" } }),
    },
    nowhere: {
      findings: ["flowLogsS3Bucket"],
      program: () => make({ attributes: { flowLogsEnabled: true, flowLogsS3Prefix: "flows/" } }),
    },
    "custom routing": { findings: ["flowLogsEnabled", "flowLogsS3Bucket"], program: () => custom() },
  },
  undecided: {
    "a computed flag": () =>
      make({
        attributes: {
          flowLogsS3Bucket: "logs",
          flowLogsEnabled: new aws.kms.Key("late").arn.apply((arn) => arn !== ""),
          flowLogsS3Prefix: "flows/",
        },
      }),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.verifiedaccess.InstanceArgs = {}) => new aws.verifiedaccess.Instance("staff", args);
export const cases: PolicyCases = {
  compliant: {
    "a log group": {
      doc: true,
      program: () =>
        new aws.verifiedaccess.InstanceLoggingConfiguration("staff", {
          verifiedaccessInstanceId: make().id,
          accessLogs: { cloudwatchLogs: { enabled: true, logGroup: "access" } },
        }),
    },
    "a bucket": () =>
      new aws.verifiedaccess.InstanceLoggingConfiguration("staff", {
        verifiedaccessInstanceId: make().id,
        accessLogs: { s3: { enabled: true, bucketName: "access" } },
      }),
  },
  violating: {
    nothing: { doc: true, program: () => make() },
    off: () =>
      new aws.verifiedaccess.InstanceLoggingConfiguration("staff", {
        verifiedaccessInstanceId: make().id,
        accessLogs: { cloudwatchLogs: { enabled: false } },
      }),
  },
  undecided: {
    "a computed flag": () =>
      new aws.verifiedaccess.InstanceLoggingConfiguration("staff", {
        verifiedaccessInstanceId: make().id,
        accessLogs: { s3: { enabled: new aws.kms.Key("late").arn.apply((arn) => arn !== ""), bucketName: "access" } },
      }),
  },
};

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.cloudtrail.TrailArgs> = {}) =>
  new aws.cloudtrail.Trail("account", { s3BucketName: "trails", isMultiRegionTrail: true, ...args });
export const cases: PolicyCases = {
  compliant: {
    "a log group": {
      doc: true,
      program: () =>
        make({
          cloudWatchLogsGroupArn: pulumi.interpolate`${new aws.cloudwatch.LogGroup("trail").arn}:*`,
          cloudWatchLogsRoleArn: "arn:aws:iam::111122223333:role/trail",
        }),
    },
  },
  violating: {
    none: { doc: true, program: () => make() },
    "an empty one": { isEnoughIfSet: ["cloudWatchLogsGroupArn"], program: () => make({ cloudWatchLogsGroupArn: "" }) },
  },
  undecided: {
    "computed selectors": () =>
      make({ eventSelectors: [{ includeManagementEvents: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }] }),
  },
  notApplicable: {
    "data events only": () =>
      make({
        eventSelectors: [
          {
            readWriteType: "All",
            includeManagementEvents: false,
            dataResources: [{ type: "AWS::S3::Object", values: ["arn:aws:s3"] }],
          },
        ],
      }),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { second } from "./_programs";

const make = (args: Partial<aws.cloudtrail.TrailArgs> = {}) =>
  new aws.cloudtrail.Trail("account", { s3BucketName: "trails", isMultiRegionTrail: true, ...args });
export const cases: PolicyCases = {
  compliant: {
    "all regions": { doc: true, program: () => make() },
    "beside one of all regions": () => {
      make();
      second();
    },
  },
  violating: {
    "one region": { doc: true, program: () => make({ isMultiRegionTrail: false }) },
    "nothing said": () => make({ isMultiRegionTrail: undefined }),
    "without global services": {
      findings: ["includeGlobalServiceEvents"],
      program: () => make({ includeGlobalServiceEvents: false }),
    },
    "beside one that is off": () => {
      make({ enableLogging: false });
      second();
    },
    "beside one of data events": () => {
      make({
        eventSelectors: [
          {
            readWriteType: "All",
            includeManagementEvents: false,
            dataResources: [{ type: "AWS::S3::Object", values: ["arn:aws:s3"] }],
          },
        ],
      });
      second();
    },
  },
  undecided: {
    "a computed flag": () => make({ isMultiRegionTrail: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
  notApplicable: {
    "data events only": () =>
      make({
        isMultiRegionTrail: false,
        eventSelectors: [
          {
            readWriteType: "All",
            includeManagementEvents: false,
            dataResources: [{ type: "AWS::S3::Object", values: ["arn:aws:s3"] }],
          },
        ],
      }),
    "data events by an advanced selector": () =>
      make({
        isMultiRegionTrail: false,
        advancedEventSelectors: [
          {
            fieldSelectors: [
              { field: "eventCategory", equals: ["Data"] },
              { field: "resources.type", equals: ["AWS::S3::Object"] },
            ],
          },
        ],
      }),
  },
};

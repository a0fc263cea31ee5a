import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { second } from "./_programs";

const make = (args: Partial<aws.cloudtrail.TrailArgs> = {}) =>
  new aws.cloudtrail.Trail("account", { s3BucketName: "trails", isMultiRegionTrail: true, ...args });
const DATA = {
  readWriteType: "All",
  includeManagementEvents: false,
  dataResources: [{ type: "AWS::S3::Object", values: ["arn:aws:s3"] }],
};
export const cases: PolicyCases = {
  compliant: {
    "no selectors": { doc: true, program: () => make() },
    "by another trail": () => {
      make({ eventSelectors: [DATA] });
      second();
    },
    "all of them": () => make({ eventSelectors: [{ readWriteType: "All", includeManagementEvents: true }] }),
    "an advanced selector": () =>
      make({ advancedEventSelectors: [{ fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] }] }),
    "reads and writes apart": () =>
      make({ eventSelectors: [{ readWriteType: "ReadOnly" }, { readWriteType: "WriteOnly" }] }),
    "all but those of keys": () => make({ eventSelectors: [{ excludeManagementEventSources: ["kms.amazonaws.com"] }] }),
  },
  violating: {
    "left out, beside a trail that is off": () => {
      make({ eventSelectors: [DATA] });
      second({ enableLogging: false });
    },
    "left out in two": {
      findings: ["", ""],
      program: () => {
        make({ eventSelectors: [DATA] });
        second({ eventSelectors: [DATA] });
      },
    },
    "left out": {
      doc: true,
      program: () =>
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
    "writes only": () => make({ eventSelectors: [{ readWriteType: "WriteOnly", includeManagementEvents: true }] }),
    "reads only, by an advanced selector": () =>
      make({
        advancedEventSelectors: [
          {
            fieldSelectors: [
              { field: "eventCategory", equals: ["Management"] },
              { field: "readOnly", equals: ["true"] },
            ],
          },
        ],
      }),
    "data events only, by an advanced selector": () =>
      make({
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
  undecided: {
    "beside a trail that may be off": () => {
      make({ eventSelectors: [DATA] });
      second({ enableLogging: new aws.kms.Key("late").arn.apply((arn) => arn !== "") });
    },
    "a computed flag": () =>
      make({ eventSelectors: [{ includeManagementEvents: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }] }),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { second } from "./_programs";

const make = (args: Partial<aws.cloudtrail.TrailArgs> = {}) =>
  new aws.cloudtrail.Trail("account", { s3BucketName: "trails", isMultiRegionTrail: true, ...args });
export const cases: PolicyCases = {
  compliant: {
    "all objects": {
      doc: true,
      program: () =>
        make({
          eventSelectors: [
            {
              readWriteType: "All",
              includeManagementEvents: true,
              dataResources: [{ type: "AWS::S3::Object", values: ["arn:aws:s3"] }],
            },
          ],
        }),
    },
    "an advanced selector": () =>
      make({
        advancedEventSelectors: [
          { fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] },
          {
            fieldSelectors: [
              { field: "eventCategory", equals: ["Data"] },
              { field: "resources.type", equals: ["AWS::S3::Object"] },
            ],
          },
        ],
      }),
    "reads and writes apart": () =>
      make({
        advancedEventSelectors: [
          {
            fieldSelectors: [
              { field: "eventCategory", equals: ["Data"] },
              { field: "resources.type", equals: ["AWS::S3::Object"] },
              { field: "readOnly", equals: ["true"] },
            ],
          },
          {
            fieldSelectors: [
              { field: "eventCategory", equals: ["Data"] },
              { field: "resources.type", equals: ["AWS::S3::Object"] },
              { field: "readOnly", equals: ["false"] },
            ],
          },
        ],
      }),
    "an event data store": () => {
      make();
      new aws.cloudtrail.EventDataStore("objects", {
        advancedEventSelectors: [
          {
            fieldSelectors: [
              { field: "eventCategory", equals: ["Data"] },
              { field: "resources.type", equals: ["AWS::S3::Object"] },
            ],
          },
        ],
      });
    },
    "another trail": () => {
      make();
      second({
        eventSelectors: [
          {
            readWriteType: "All",
            includeManagementEvents: false,
            dataResources: [{ type: "AWS::S3::Object", values: ["arn:aws:s3"] }],
          },
        ],
      });
    },
  },
  violating: {
    "two trails, said once": () => {
      second({ isMultiRegionTrail: false });
      make();
    },
    "management events only": { doc: true, program: () => make() },
    "reads only": () =>
      make({
        eventSelectors: [
          { readWriteType: "ReadOnly", dataResources: [{ type: "AWS::S3::Object", values: ["arn:aws:s3"] }] },
        ],
      }),
    "writes only, by an advanced selector": () =>
      make({
        advancedEventSelectors: [
          {
            fieldSelectors: [
              { field: "eventCategory", equals: ["Data"] },
              { field: "resources.type", equals: ["AWS::S3::Object"] },
              { field: "readOnly", equals: ["false"] },
            ],
          },
        ],
      }),
    "functions only": () =>
      make({ eventSelectors: [{ dataResources: [{ type: "AWS::Lambda::Function", values: ["arn:aws:lambda"] }] }] }),
  },
  undecided: {
    "a computed kind": () =>
      make({ eventSelectors: [{ dataResources: [{ type: new aws.kms.Key("late").arn, values: ["arn:aws:s3"] }] }] }),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const pipeline = (more: Partial<aws.opensearchingest.PipelineArgs> = {}) =>
  new aws.opensearchingest.Pipeline("records", {
    pipelineName: "records",
    pipelineConfigurationBody: "version: '2'",
    minUnits: 1,
    maxUnits: 4,
    ...more,
  });

const cloudwatchLogDestination = { logGroup: "/aws/vendedlogs/OpenSearchIngestion/records" };

export const cases: PolicyCases = {
  compliant: {
    "logs are published": {
      doc: true,
      program: () => pipeline({ logPublishingOptions: { isLoggingEnabled: true, cloudwatchLogDestination } }),
    },
  },
  violating: {
    "nothing declared": { doc: true, program: () => pipeline() },
    "a destination alone": () => pipeline({ logPublishingOptions: { cloudwatchLogDestination } }),
    "an explicit false": () =>
      pipeline({ logPublishingOptions: { isLoggingEnabled: false, cloudwatchLogDestination } }),
  },
  undecided: {
    "a flag that is computed": () =>
      pipeline({ logPublishingOptions: { isLoggingEnabled: new aws.kms.Key("records").arn.apply(Boolean) } }),
  },
};

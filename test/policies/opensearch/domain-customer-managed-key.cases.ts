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

export const cases: PolicyCases = {
  compliant: {
    "a key of one's own": {
      doc: true,
      program: () => {
        const key = new aws.kms.Key("records");
        new aws.opensearch.Domain("records", { encryptAtRest: { enabled: true, kmsKeyId: key.arn } });
      },
    },
    "the older domain with a key of one's own": () => {
      const key = new aws.kms.Key("records");
      new aws.elasticsearch.Domain("records", { encryptAtRest: { enabled: true, kmsKeyId: key.arn } });
    },
    "an application with a key of one's own": () =>
      new aws.opensearch.Application("records", { kmsKeyArn: new aws.kms.Key("records").arn }),
    "a pipeline whose buffer has a key of one's own": () =>
      pipeline({
        bufferOptions: { persistentBufferEnabled: true },
        encryptionAtRestOptions: { kmsKeyArn: new aws.kms.Key("records").arn },
      }),
  },
  violating: {
    "no key": {
      doc: true,
      program: () => new aws.opensearch.Domain("records", { encryptAtRest: { enabled: true } }),
    },
    "nothing declared on the older domain": () => new aws.elasticsearch.Domain("records"),
    "an application without a key": () => new aws.opensearch.Application("records"),
    "a pipeline whose buffer has no key": () => pipeline({ bufferOptions: { persistentBufferEnabled: true } }),
    "the key that AWS manages": {
      isEnoughIfSet: ["encryptAtRest.kmsKeyId"],
      program: () =>
        new aws.opensearch.Domain("records", { encryptAtRest: { enabled: true, kmsKeyId: "alias/aws/es" } }),
    },
  },
  undecided: {
    "an encryption that is computed": () => {
      const encryptAtRest = new aws.kms.Key("records").arn.apply(() => ({ enabled: true }));
      new aws.opensearch.Domain("records", { encryptAtRest });
    },
    "a buffer that is computed": () =>
      pipeline({ bufferOptions: { persistentBufferEnabled: new aws.kms.Key("records").arn.apply(Boolean) } }),
  },
  notApplicable: {
    "a pipeline without a buffer": () => pipeline(),
  },
};

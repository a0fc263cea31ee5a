import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

export const cases: PolicyCases = {
  compliant: {
    encrypted: {
      doc: true,
      program: () => new aws.opensearch.Domain("records", { encryptAtRest: { enabled: true } }),
    },
    "the older service": () => new aws.elasticsearch.Domain("records", { encryptAtRest: { enabled: true } }),
    "a key of one's own": () => {
      const key = new aws.kms.Key("records");
      new aws.opensearch.Domain("records", { encryptAtRest: { enabled: true, kmsKeyId: key.arn } });
    },
    "a list of one block, with text": () =>
      new aws.opensearch.Domain("records", { encryptAtRest: [{ enabled: "true" }] as never }),
  },
  violating: {
    "nothing said": { doc: true, program: () => new aws.opensearch.Domain("records") },
    "nothing said in the older service": () =>
      new aws.elasticsearch.Domain("records", { elasticsearchVersion: "7.10" }),
    "switched off": () => new aws.opensearch.Domain("records", { encryptAtRest: { enabled: false } }),
    "switched off in the older service, with text": () =>
      new aws.elasticsearch.Domain("records", { encryptAtRest: { enabled: "false" as never } }),
    "a list of one block that is switched off": () =>
      new aws.opensearch.Domain("records", { encryptAtRest: [{ enabled: false }] as never }),
    "a key beside a false": () => {
      const key = new aws.kms.Key("records");
      new aws.opensearch.Domain("records", { encryptAtRest: { enabled: false, kmsKeyId: key.arn } });
    },
    "fine-grained access control alone": () =>
      new aws.opensearch.Domain("records", {
        advancedSecurityOptions: { enabled: true },
        nodeToNodeEncryption: { enabled: true },
      }),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("records");
      new aws.opensearch.Domain("records", { encryptAtRest: { enabled: key.arn.apply((arn) => arn !== "") } });
    },
    "a computed block in the older service": () => {
      const key = new aws.kms.Key("records");
      const encryptAtRest = key.arn.apply((kmsKeyId) => ({ enabled: true, kmsKeyId }));
      new aws.elasticsearch.Domain("records", { encryptAtRest });
    },
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.s3.BucketArgs = {}) => new aws.s3.Bucket("records", args);
export const cases: PolicyCases = {
  compliant: {
    PHI: {
      doc: true,
      settings: { classification: { tags: ["classification=phi", "classification=public"] } },
      program: () => make({ tags: { classification: "phi" } }),
    },
    public: {
      settings: { classification: { tags: ["classification=phi", "classification=public"] } },
      program: () => make({ tags: { classification: "public" } }),
    },
    "by its provider": {
      settings: { classification: { tags: ["classification=phi", "classification=public"] } },
      program: () => {
        const provider = new aws.Provider("east", {
          region: "us-east-1",
          defaultTags: { tags: { classification: "phi" } },
        });
        new aws.s3.Bucket("records", {}, { provider });
      },
    },
  },
  violating: {
    "no tag": {
      doc: true,
      settings: { classification: { tags: ["classification=phi", "classification=public"] } },
      program: () => make(),
    },
    "another value": {
      settings: { classification: { tags: ["classification=phi", "classification=public"] } },
      program: () => make({ tags: { classification: "secret" } }),
    },
    "a table": {
      settings: { classification: { tags: ["classification=phi", "classification=public"] } },
      program: () =>
        new aws.dynamodb.Table("records", {
          attributes: [{ name: "id", type: "S" }],
          hashKey: "id",
          billingMode: "PAY_PER_REQUEST",
        }),
    },
    "a queue": {
      settings: { classification: { tags: ["classification=phi", "classification=public"] } },
      program: () => new aws.sqs.Queue("records"),
    },
  },
  undecided: {
    "a computed value": {
      settings: { classification: { tags: ["classification=phi", "classification=public"] } },
      program: () => make({ tags: { classification: new aws.kms.Key("late").arn } }),
    },
  },
  notApplicable: {
    "nothing asked": () => make(),
  },
};

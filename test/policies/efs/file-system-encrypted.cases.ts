import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

export const cases: PolicyCases = {
  compliant: {
    encrypted: { doc: true, program: () => new aws.efs.FileSystem("imaging", { encrypted: true }) },
    "a key of one's own": () => {
      const key = new aws.kms.Key("imaging");
      new aws.efs.FileSystem("imaging", { encrypted: true, kmsKeyId: key.arn });
    },
    "true in text": () => new aws.efs.FileSystem("imaging", { encrypted: "true" as never }),
  },
  violating: {
    "nothing said": { doc: true, program: () => new aws.efs.FileSystem("imaging") },
    "an explicit false": () => new aws.efs.FileSystem("imaging", { encrypted: false }),
    "a key alone": () => {
      const key = new aws.kms.Key("imaging");
      new aws.efs.FileSystem("imaging", { kmsKeyId: key.arn });
    },
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("imaging");
      new aws.efs.FileSystem("imaging", { encrypted: key.arn.apply((arn) => arn !== "") });
    },
  },
};

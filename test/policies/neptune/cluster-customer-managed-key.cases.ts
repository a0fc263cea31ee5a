import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

export const cases: PolicyCases = {
  compliant: {
    "a key of one's own": {
      doc: true,
      program: () => {
        const key = new aws.kms.Key("referrals");
        new aws.neptune.Cluster("referrals", { storageEncrypted: true, kmsKeyArn: key.arn });
      },
    },
    "a graph with a key of one's own": () => {
      const key = new aws.kms.Key("referrals");
      new aws.neptunegraph.Graph("referrals", { provisionedMemory: 16, kmsKeyIdentifier: key.arn });
    },
  },
  violating: {
    "no key": { doc: true, program: () => new aws.neptune.Cluster("referrals", { storageEncrypted: true }) },
    "a graph without a key": () => new aws.neptunegraph.Graph("referrals", { provisionedMemory: 16 }),
    "a graph with the key that AWS owns": {
      isEnoughIfSet: ["kmsKeyIdentifier"],
      program: () =>
        new aws.neptunegraph.Graph("referrals", { provisionedMemory: 16, kmsKeyIdentifier: "AWS_OWNED_KEY" }),
    },
  },
  undecided: {},
};

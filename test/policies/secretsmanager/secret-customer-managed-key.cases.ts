import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const managed = "alias/aws/secretsmanager";

export const cases: PolicyCases = {
  compliant: {
    "a key of the stack": {
      doc: true,
      program: () => {
        const key = new aws.kms.Key("portal");
        new aws.secretsmanager.Secret("portal", { kmsKeyId: key.arn });
      },
    },
    "a key by its alias": () => new aws.secretsmanager.Secret("portal", { kmsKeyId: "alias/portal" }),
    "a replica with a key of its region": () => {
      const key = new aws.kms.Key("portal");
      const second = new aws.kms.Key("second", { region: "us-west-2" });
      new aws.secretsmanager.Secret("portal", {
        kmsKeyId: key.arn,
        replicas: [{ region: "us-west-2", kmsKeyId: second.arn }],
      });
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => new aws.secretsmanager.Secret("portal") },
    "the alias of the key that AWS manages": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () => new aws.secretsmanager.Secret("portal", { kmsKeyId: managed }),
    },
    "the ARN of that alias": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () =>
        new aws.secretsmanager.Secret("portal", { kmsKeyId: `arn:aws:kms:us-east-1:111122223333:${managed}` }),
    },
    "a replica without a key": {
      findings: ["replicas[0]"],
      program: () => {
        const key = new aws.kms.Key("portal");
        new aws.secretsmanager.Secret("portal", { kmsKeyId: key.arn, replicas: [{ region: "us-west-2" }] });
      },
    },
    "one of two replicas with the key that AWS manages": {
      isEnoughIfSet: ["replicas.kmsKeyId"],
      findings: ["replicas[1]"],
      program: () => {
        const key = new aws.kms.Key("portal");
        new aws.secretsmanager.Secret("portal", {
          kmsKeyId: key.arn,
          replicas: [
            { region: "us-west-2", kmsKeyId: "alias/portal" },
            { region: "us-east-2", kmsKeyId: managed },
          ],
        });
      },
    },
    "a replica alone has a key": {
      findings: [""],
      program: () =>
        new aws.secretsmanager.Secret("portal", { replicas: [{ region: "us-west-2", kmsKeyId: "alias/portal" }] }),
    },
  },
  undecided: {
    "computed replicas": () => {
      const key = new aws.kms.Key("portal");
      const replicas = key.arn.apply((kmsKeyId) => [{ region: "us-west-2", kmsKeyId }]);
      new aws.secretsmanager.Secret("portal", { kmsKeyId: key.arn, replicas });
    },
  },
};

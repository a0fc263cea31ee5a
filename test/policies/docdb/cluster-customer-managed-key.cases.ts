import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster = (kmsKeyId?: pulumi.Input<string>) =>
  new aws.docdb.Cluster("notes", { storageEncrypted: true, kmsKeyId });

const elastic = (kmsKeyId?: pulumi.Input<string>) =>
  new aws.docdb.ElasticCluster("notes", {
    name: "notes",
    adminUserName: "notes",
    adminUserPassword: "arn:aws:secretsmanager:us-east-1:111122223333:secret:notes",
    authType: "SECRET_ARN",
    shardCapacity: 2,
    shardCount: 1,
    kmsKeyId,
  });

export const cases: PolicyCases = {
  compliant: {
    "a cluster with a key": { doc: true, program: () => cluster(new aws.kms.Key("notes").arn) },
    "an elastic cluster with a key": () => elastic(new aws.kms.Key("notes").arn),
  },
  violating: {
    "a cluster without a key": { doc: true, program: () => cluster() },
    "the key that AWS manages": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () => cluster("arn:aws:kms:us-east-1:111122223333:alias/aws/rds"),
    },
    "an elastic cluster without a key": () => elastic(),
  },
  undecided: {},
};

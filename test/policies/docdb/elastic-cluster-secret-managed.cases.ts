import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster = (authType: pulumi.Input<string>, adminUserPassword: pulumi.Input<string>) =>
  new aws.docdb.ElasticCluster("notes", {
    name: "notes",
    adminUserName: "notes",
    adminUserPassword,
    authType,
    shardCapacity: 2,
    shardCount: 1,
  });

const SECRET = "arn:aws:secretsmanager:us-east-1:111122223333:secret:notes";

export const cases: PolicyCases = {
  compliant: {
    "a secret of the stack": {
      doc: true,
      program: () => cluster("SECRET_ARN", new aws.secretsmanager.Secret("notes").arn),
    },
    "a secret of another stack": () => cluster("SECRET_ARN", SECRET),
  },
  violating: {
    "a password": { doc: true, program: () => cluster("PLAIN_TEXT", "example") },
  },
  undecided: {
    "a kind that is computed": () => cluster(new aws.kms.Key("key").description, SECRET),
  },
};

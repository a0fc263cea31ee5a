import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { arnOf, PostgresDatabase } from "../../components";
import { alarms, backups, config, key } from "./foundation";
import { databaseGroup, network } from "./network";

// The claims database, and the connections by which Airflow reaches it and its partners.

export const claims = new PostgresDatabase("claims", {
  key,
  network,
  group: databaseGroup,
  alarms,
  backups,
  instanceClass: "db.m7g.large",
  allocatedStorage: 500,
});

/** A connection of Airflow's, where its secrets backend looks for it. */
function connection(name: string): aws.secretsmanager.Secret {
  return new aws.secretsmanager.Secret(name, {
    name: `airflow/connections/${name}`,
    kmsKeyId: key.arn,
    recoveryWindowInDays: 30,
  });
}

// No password: the tasks' roles sign in with tokens of IAM that are good for a quarter of an hour. The certificate of the
// database is checked against AWS's authorities, which are delivered with the DAGs.
new aws.secretsmanager.SecretVersion("claims", {
  secretId: connection("claims").id,
  secretString: pulumi.jsonStringify({
    conn_type: "postgres",
    host: claims.address,
    port: 5432,
    schema: "claims",
    login: "airflow",
    extra: {
      iam: true,
      sslmode: "verify-full",
      sslrootcert: "/usr/local/airflow/dags/certificates/us-east-1-bundle.pem",
    },
  }),
});

// The clearing house gives out a key. A function of the security team's changes it there and here, and puts in the first.
new aws.secretsmanager.SecretRotation("clearing-house", {
  secretId: connection("clearing_house").id,
  rotationLambdaArn: arnOf("lambda", `function:${config.require("rotationFunction")}`),
  rotationRules: { automaticallyAfterDays: 30 },
});

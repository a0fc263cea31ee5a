import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const endpoint = (engineName: pulumi.Input<string>, args: Partial<aws.dms.EndpointArgs> = {}) =>
  new aws.dms.Endpoint("claims", { endpointId: "claims", endpointType: "source", engineName, ...args });

const withPassword = (engineName: pulumi.Input<string>) => () =>
  endpoint(engineName, {
    serverName: "claims.clinic.example",
    username: "migration",
    password: pulumi.secret("changed-by-operations"),
  });

const withSecret =
  (engineName: string, args: Partial<aws.dms.EndpointArgs> = {}) =>
  () => {
    const secret = new aws.secretsmanager.Secret("claims");
    const role = new aws.iam.Role("migration", { assumeRolePolicy: "{}" });
    endpoint(engineName, { secretsManagerArn: secret.arn, secretsManagerAccessRoleArn: role.arn, ...args });
  };

export const cases: PolicyCases = {
  compliant: {
    "a secret": { doc: true, program: withSecret("aurora-postgresql") },
    "a secret beside a password": withSecret("mysql", { password: "changed-by-operations" }),
    "a secret by its ARN": () =>
      endpoint("oracle", {
        secretsManagerArn: "arn:aws:secretsmanager:us-east-1:111122223333:secret:claims",
        secretsManagerAccessRoleArn: "arn:aws:iam::111122223333:role/migration",
      }),
    "neither a secret nor a password": () => endpoint("mongodb", { mongodbSettings: { authType: "no" } }),
    "an empty password": () => endpoint("mariadb", { password: "" }),
  },
  violating: {
    "a password of PostgreSQL": { doc: true, program: withPassword("postgres") },
    "a password of Aurora MySQL": withPassword("aurora"),
    "a password of Aurora PostgreSQL": withPassword("aurora-postgresql"),
    "a password of MariaDB": withPassword("mariadb"),
    "a password of MongoDB": withPassword("mongodb"),
    "a password of MySQL": withPassword("mysql"),
    "a password of Oracle": withPassword("oracle"),
    "a password of Redshift": withPassword("redshift"),
    "a password of SQL Server": withPassword("sqlserver"),
    "another spelling of the engine": withPassword("Postgres"),
    "an empty ARN": {
      isEnoughIfSet: ["secretsManagerArn"],
      program: () => endpoint("mysql", { password: "changed-by-operations", secretsManagerArn: "" }),
    },
    "a password that is computed": () => endpoint("mysql", { password: new aws.kms.Key("key").arn }),
    "a role without a secret": () =>
      endpoint("mysql", {
        password: "changed-by-operations",
        secretsManagerAccessRoleArn: "arn:aws:iam::111122223333:role/migration",
      }),
  },
  undecided: {
    "an engine that is computed": () => withPassword(new aws.kms.Key("key").arn)(),
  },
  notApplicable: {
    "Kafka, which takes no secret": () =>
      endpoint("kafka", {
        endpointType: "target",
        kafkaSettings: { broker: "kafka.clinic.example:9092", saslPassword: "changed-by-operations" },
      }),
    "Redis, which takes no secret": () =>
      endpoint("redis", {
        endpointType: "target",
        redisSettings: { authType: "auth-token", port: 6379, serverName: "cache.clinic.example" },
      }),
    "Db2 with a password": withPassword("db2"),
  },
};

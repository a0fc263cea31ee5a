import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const connection =
  (connectionProperties: aws.glue.ConnectionArgs["connectionProperties"], connectionType = "JDBC") =>
  () =>
    new aws.glue.Connection("claims", { connectionProperties, connectionType });

const jdbc = (properties: Record<string, pulumi.Input<string>>) =>
  connection({ JDBC_CONNECTION_URL: "jdbc:postgresql://claims.clinic.example:5432/claims", ...properties });

const kafka = (key: string) =>
  connection({ KAFKA_BOOTSTRAP_SERVERS: "b-1.claims.clinic.example:9094", [key]: "password" }, "KAFKA");

const authenticated = (authenticationConfiguration: aws.glue.ConnectionArgs["authenticationConfiguration"]) => () =>
  new aws.glue.Connection("claims", { connectionType: "POSTGRESQL", authenticationConfiguration });

const basic = (password: pulumi.Input<string>) =>
  authenticated({
    authenticationType: "BASIC",
    basicAuthenticationCredentials: { username: "etl", password },
  });

const oauth2 = (
  oauth2Credentials: aws.types.input.glue.ConnectionAuthenticationConfigurationOauth2PropertiesOauth2Credentials,
) => authenticated({ authenticationType: "OAUTH2", oauth2Properties: { oauth2Credentials } });

const secretArn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:claims";

export const cases: PolicyCases = {
  compliant: {
    "a secret": { doc: true, program: jdbc({ SECRET_ID: "claims" }) },
    "a user alone": jdbc({ USERNAME: "etl" }),
    "a secret for authentication": authenticated({ authenticationType: "BASIC", secretArn }),
    "a secret for a client": authenticated({
      authenticationType: "OAUTH2",
      secretArn,
      oauth2Properties: { oauth2ClientApplication: { userManagedClientApplicationClientId: "claims" } },
    }),
    "no properties": connection(undefined, "NETWORK"),
  },
  violating: {
    "a password": {
      doc: true,
      findings: ["connectionProperties"],
      program: jdbc({ USERNAME: "etl", PASSWORD: "password" }),
    },
    "a password from the configuration": () => {
      jdbc({ USERNAME: "etl", PASSWORD: pulumi.secret("password") })();
    },
    "another spelling": jdbc({ username: "etl", password: "password" }),
    "a password beside a secret": jdbc({ SECRET_ID: "claims", PASSWORD: "password" }),
    "a password of Kafka by SCRAM": kafka("KAFKA_SASL_SCRAM_PASSWORD"),
    "a password of Kafka": kafka("KAFKA_SASL_PLAIN_PASSWORD"),
    "a password of a keystore": kafka("KAFKA_CLIENT_KEYSTORE_PASSWORD"),
    "a password of a key": kafka("KAFKA_CLIENT_KEY_PASSWORD"),
    "a password for authentication": { findings: ["authenticationConfiguration"], program: basic("password") },
    "a token": { findings: ["authenticationConfiguration"], program: oauth2({ accessToken: "token" }) },
    "a token to get another one": {
      findings: ["authenticationConfiguration"],
      program: oauth2({ refreshToken: "token" }),
    },
    "a signed token": { findings: ["authenticationConfiguration"], program: oauth2({ jwtToken: "token" }) },
    "a secret of a client": {
      findings: ["authenticationConfiguration"],
      program: oauth2({ userManagedClientApplicationClientSecret: "secret" }),
    },
    "credentials of one's own kind": {
      findings: ["authenticationConfiguration"],
      program: authenticated({ authenticationType: "CUSTOM", customAuthenticationCredentials: { apiKey: "key" } }),
    },
    "a password for authentication that is computed": {
      findings: ["authenticationConfiguration"],
      program: () => {
        basic(new aws.kms.Key("key").arn)();
      },
    },
  },
  undecided: {
    "a secret that is computed, in properties that are one secret": () => {
      const SECRET_ID = new aws.secretsmanager.Secret("claims").arn;
      new aws.glue.Connection("claims", { connectionProperties: { SECRET_ID } });
    },
    "properties that are computed": () =>
      connection(new aws.kms.Key("key").arn.apply((SECRET_ID) => ({ SECRET_ID })))(),
    "authentication that is computed": () =>
      authenticated(
        new aws.secretsmanager.Secret("claims").arn.apply((arn) => ({ authenticationType: "BASIC", secretArn: arn })),
      )(),
  },
};

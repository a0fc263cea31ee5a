import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Args = Partial<aws.kinesis.FirehoseDeliveryStreamArgs>;

const roleArn = "arn:aws:iam::111122223333:role/vitals";
const s3Configuration = { bucketArn: "arn:aws:s3:::clinic-vitals", roleArn };

const stream = (destination: string, args: Args) => () =>
  new aws.kinesis.FirehoseDeliveryStream("vitals", { destination, ...args });

const redshift = (args: Partial<aws.types.input.kinesis.FirehoseDeliveryStreamRedshiftConfiguration>) =>
  stream("redshift", {
    redshiftConfiguration: {
      clusterJdbcurl: "jdbc:redshift://claims.clinic.example:5439/claims",
      dataTableName: "vitals",
      roleArn,
      s3Configuration,
      ...args,
    },
  });

const splunk = (args: Partial<aws.types.input.kinesis.FirehoseDeliveryStreamSplunkConfiguration>) =>
  stream("splunk", {
    splunkConfiguration: { hecEndpoint: "https://splunk.clinic.example:8088", s3Configuration, ...args },
  });

const http = (args: Partial<aws.types.input.kinesis.FirehoseDeliveryStreamHttpEndpointConfiguration>) =>
  stream("http_endpoint", {
    httpEndpointConfiguration: { url: "https://vitals.clinic.example", s3Configuration, ...args },
  });

const snowflake = (args: Partial<aws.types.input.kinesis.FirehoseDeliveryStreamSnowflakeConfiguration>) =>
  stream("snowflake", {
    snowflakeConfiguration: {
      accountUrl: "https://clinic.snowflakecomputing.com",
      database: "vitals",
      schema: "public",
      table: "vitals",
      roleArn,
      s3Configuration,
      ...args,
    },
  });

const managed = {
  enabled: true,
  roleArn,
  secretArn: "arn:aws:secretsmanager:us-east-1:111122223333:secret:vitals",
};

export const cases: PolicyCases = {
  compliant: {
    "a secret for Splunk": { doc: true, program: splunk({ secretsManagerConfiguration: managed }) },
    "a secret of the stack": () => {
      const secretArn = new aws.secretsmanager.Secret("vitals").arn;
      redshift({ secretsManagerConfiguration: { ...managed, secretArn } })();
    },
    "a secret for an address": http({ secretsManagerConfiguration: managed }),
    "a secret for Snowflake": snowflake({ secretsManagerConfiguration: managed }),
    "a secret that takes the place of a token": splunk({ hecToken: "token", secretsManagerConfiguration: managed }),
    "an address that needs no credentials": http({}),
    "an empty key": http({ secretsManagerConfiguration: managed, accessKey: "" }),
    "a bucket": stream("extended_s3", { extendedS3Configuration: s3Configuration }),
  },
  violating: {
    "a token for Splunk": { doc: true, findings: ["splunkConfiguration"], program: splunk({ hecToken: "token" }) },
    "a password for Redshift": {
      findings: ["redshiftConfiguration"],
      program: redshift({ username: "loader", password: "password" }),
    },
    "a password from the configuration": {
      findings: ["redshiftConfiguration"],
      program: () => {
        redshift({ username: "loader", password: pulumi.secret("password") })();
      },
    },
    "a password that is computed": {
      findings: ["redshiftConfiguration"],
      program: () => {
        const password = new aws.kms.Key("key").arn;
        redshift({ username: "loader", password })();
      },
    },
    "a key for an address": { findings: ["httpEndpointConfiguration"], program: http({ accessKey: "key" }) },
    "a key for Snowflake": {
      findings: ["snowflakeConfiguration"],
      program: snowflake({ user: "loader", privateKey: "key" }),
    },
    "a secret that is switched off": {
      findings: ["splunkConfiguration"],
      program: splunk({ hecToken: "token", secretsManagerConfiguration: { ...managed, enabled: false } }),
    },
  },
  undecided: {
    "a switch that is computed": () => {
      const enabled = new aws.kms.Key("key").arn.apply((arn) => arn !== "");
      splunk({ hecToken: "token", secretsManagerConfiguration: { ...managed, enabled } })();
    },
    "a destination that is computed": () => {
      const hecToken = new aws.kms.Key("key").arn;
      stream("splunk", {
        splunkConfiguration: hecToken.apply((token) => ({
          hecEndpoint: "https://splunk.clinic.example:8088",
          hecToken: token,
          s3Configuration,
        })),
      })();
    },
  },
};

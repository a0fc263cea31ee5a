import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Args = aws.kinesis.FirehoseDeliveryStreamArgs;
type Logging = aws.types.input.kinesis.FirehoseDeliveryStreamExtendedS3ConfigurationCloudwatchLoggingOptions;

const stream = (args: Args) => new aws.kinesis.FirehoseDeliveryStream("vitals", args);

const roleArn = "arn:aws:iam::111122223333:role/vitals";
const s3Configuration = { bucketArn: "arn:aws:s3:::clinic-vitals", roleArn };
const logs = { enabled: true, logGroupName: "/clinic/vitals", logStreamName: "delivery" };

const direct = (cloudwatchLoggingOptions?: Logging) =>
  stream({ destination: "extended_s3", extendedS3Configuration: { ...s3Configuration, cloudwatchLoggingOptions } });

const destinations = (cloudwatchLoggingOptions?: Logging): Record<string, Args> => {
  const common = { roleArn, s3Configuration, cloudwatchLoggingOptions };
  const domainArn = "arn:aws:es:us-east-1:111122223333:domain/vitals";
  return {
    elasticsearchConfiguration: {
      destination: "elasticsearch",
      elasticsearchConfiguration: { domainArn, indexName: "vitals", ...common },
    },
    httpEndpointConfiguration: {
      destination: "http_endpoint",
      httpEndpointConfiguration: { url: "https://intake.clinic.example", ...common },
    },
    icebergConfiguration: {
      destination: "iceberg",
      icebergConfiguration: { catalogArn: "arn:aws:glue:us-east-1:111122223333:catalog", ...common },
    },
    opensearchConfiguration: {
      destination: "opensearch",
      opensearchConfiguration: { domainArn, indexName: "vitals", ...common },
    },
    opensearchserverlessConfiguration: {
      destination: "opensearchserverless",
      opensearchserverlessConfiguration: {
        collectionEndpoint: "https://vitals.us-east-1.aoss.amazonaws.com",
        indexName: "vitals",
        ...common,
      },
    },
    redshiftConfiguration: {
      destination: "redshift",
      redshiftConfiguration: {
        clusterJdbcurl: "jdbc:redshift://claims.example.us-east-1.redshift.amazonaws.com:5439/claims",
        dataTableName: "vitals",
        ...common,
      },
    },
    snowflakeConfiguration: {
      destination: "snowflake",
      snowflakeConfiguration: {
        accountUrl: "https://clinic.snowflakecomputing.com",
        database: "CLAIMS",
        schema: "PUBLIC",
        table: "VITALS",
        ...common,
      },
    },
    splunkConfiguration: {
      destination: "splunk",
      splunkConfiguration: {
        hecEndpoint: "https://splunk.clinic.example:8088",
        s3Configuration,
        cloudwatchLoggingOptions,
      },
    },
  };
};

export const cases: PolicyCases = {
  compliant: {
    "errors are logged": { doc: true, program: () => direct(logs) },
    'the text "true"': () => direct({ ...logs, enabled: "true" as never }),
    ...Object.fromEntries(
      Object.entries(destinations(logs)).map(([path, args]) => [`logs of ${path}`, () => stream(args)]),
    ),
  },
  violating: {
    "nothing declared": { doc: true, findings: ["extendedS3Configuration"], program: () => direct() },
    "an explicit false": {
      findings: ["extendedS3Configuration"],
      program: () => direct({ enabled: false }),
    },
    ...Object.fromEntries(
      Object.entries(destinations()).map(([path, args]) => [
        `no logs of ${path}`,
        { findings: [path], program: () => stream(args) },
      ]),
    ),
  },
  undecided: {
    "a flag that is computed": () =>
      direct({ ...logs, enabled: new aws.kms.Key("key").arn.apply((arn) => arn !== "") }),
    "a destination that is computed": () =>
      stream({
        destination: "extended_s3",
        extendedS3Configuration: new aws.kms.Key("key").arn.apply(() => s3Configuration),
      }),
  },
};

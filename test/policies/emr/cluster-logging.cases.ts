import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster = (logUri?: pulumi.Input<string>) =>
  new aws.emr.Cluster("claims", {
    releaseLabel: "emr-7.5.0",
    serviceRole: "EMR_DefaultRole",
    masterInstanceGroup: { instanceType: "m6g.xlarge" },
    logUri,
  });

const application =
  (monitoringConfiguration?: aws.types.input.emrserverless.ApplicationMonitoringConfiguration) => () =>
    new aws.emrserverless.Application("claims", { releaseLabel: "emr-7.5.0", type: "spark", monitoringConfiguration });

const OFF = { managedPersistenceMonitoringConfiguration: { enabled: false } };

export const cases: PolicyCases = {
  compliant: {
    "a bucket for the logs": { doc: true, program: () => cluster("s3://clinic-logs/emr/") },
    "a bucket of the stack": () => cluster(pulumi.interpolate`s3://${new aws.s3.Bucket("logs").id}/emr/`),
    "a serverless application that says nothing": application(),
    "a serverless application with managed logs": application({
      managedPersistenceMonitoringConfiguration: { enabled: true },
    }),
    "a serverless application with metrics only, besides managed logs": application({
      prometheusMonitoringConfiguration: { remoteWriteUrl: "https://metrics.clinic.example" },
    }),
    "a serverless application that logs to S3": application({
      ...OFF,
      s3MonitoringConfiguration: { logUri: "s3://clinic-logs/emr/" },
    }),
    "a serverless application that logs to CloudWatch": application({
      ...OFF,
      cloudwatchLoggingConfiguration: { enabled: true },
    }),
  },
  violating: {
    "nothing declared": { doc: true, program: () => cluster() },
    "an empty address": { isEnoughIfSet: ["logUri"], program: () => cluster("") },
    "a serverless application without a destination": application(OFF),
    "a serverless application with every destination off": application({
      ...OFF,
      cloudwatchLoggingConfiguration: { enabled: false },
    }),
    "a serverless application with an S3 destination without an address": application({
      ...OFF,
      s3MonitoringConfiguration: { encryptionKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/clinic" },
    }),
    "a serverless application with metrics only": application({
      ...OFF,
      prometheusMonitoringConfiguration: { remoteWriteUrl: "https://metrics.clinic.example" },
    }),
    "false as text": application({ managedPersistenceMonitoringConfiguration: { enabled: "false" as never } }),
  },
  undecided: {
    "a serverless application whose flag is computed": () =>
      application({
        managedPersistenceMonitoringConfiguration: {
          enabled: new aws.kms.Key("key").arn.apply((arn) => arn !== ""),
        },
      })(),
    "a serverless application whose destinations are computed": () =>
      new aws.emrserverless.Application("claims", {
        releaseLabel: "emr-7.5.0",
        type: "spark",
        monitoringConfiguration: new aws.kms.Key("key").arn.apply(() => OFF),
      }),
  },
};

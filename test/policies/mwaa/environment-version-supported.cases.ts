import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const environment = (airflowVersion?: pulumi.Input<string>) => () =>
  new aws.mwaa.Environment("pipelines", {
    dagS3Path: "dags/",
    executionRoleArn: "arn:aws:iam::111122223333:role/airflow",
    networkConfiguration: { securityGroupIds: ["sg-0a"], subnetIds: ["subnet-0a", "subnet-0b"] },
    sourceBucketArn: "arn:aws:s3:::clinic-dags",
    airflowVersion,
  });

export const cases: PolicyCases = {
  compliant: {
    "a supported version": { doc: true, program: environment("2.10.3") },
    "a version of two figures that is newer than one of one": environment("2.11.0"),
    "a new major version": environment("3.0.6"),
    "a version that the pack does not know": environment("3.1.0"),
    "no version": environment(),
    "an ended version that the setting puts off": {
      settings: { versions: { ends: ["airflow 2.6.3 2026-12-31"] } },
      program: environment("2.6.3"),
    },
  },
  violating: {
    "a version out of support": { doc: true, program: environment("2.6.3") },
    "a version of Airflow 1": environment("1.10.12"),
    "a version on the day after its last": { now: "2025-12-31", program: environment("2.4.3") },
    "an old version past the horizon": { now: "2028-01-01", program: environment("2.5.1") },
    "a version that has ended by the setting": {
      settings: { versions: { ends: ["airflow 2.7 2026-06-14"] } },
      program: environment("2.7.2"),
    },
  },
  undecided: {
    "a version that is computed": () => environment(new aws.kms.Key("key").arn)(),
    "a version that the pack does not know, past the horizon": { now: "2027-01-08", program: environment("3.1.0") },
  },
};

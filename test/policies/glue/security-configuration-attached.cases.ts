import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Text = pulumi.Input<string>;

const roleArn = "arn:aws:iam::111122223333:role/claims";

const job = (securityConfiguration?: Text) => () =>
  new aws.glue.Job("claims", {
    roleArn,
    command: { scriptLocation: "s3://clinic-scripts/claims.py" },
    securityConfiguration,
  });

const crawler = (securityConfiguration?: Text) => () =>
  new aws.glue.Crawler("claims", {
    databaseName: "claims",
    role: roleArn,
    s3Targets: [{ path: "s3://clinic-claims" }],
    securityConfiguration,
  });

const endpoint = (securityConfiguration?: Text) => () =>
  new aws.glue.DevEndpoint("claims", { roleArn, securityConfiguration });

const trigger = (actions: aws.glue.TriggerArgs["actions"]) => () =>
  new aws.glue.Trigger("claims", { type: "SCHEDULED", schedule: "cron(15 2 * * ? *)", actions });

const configuration = () =>
  new aws.glue.SecurityConfiguration("claims", {
    encryptionConfiguration: {
      cloudwatchEncryption: {},
      jobBookmarksEncryption: {},
      s3Encryption: { s3EncryptionMode: "SSE-S3" },
    },
  });

export const cases: PolicyCases = {
  compliant: {
    "a job with a configuration of the stack": {
      doc: true,
      program: () => {
        job(configuration().name)();
      },
    },
    "a job with a configuration that is not known yet": () => {
      job(configuration().id)();
    },
    "a job with a configuration of another stack": job("clinic"),
    "a crawler": crawler("clinic"),
    "an endpoint": endpoint("clinic"),
    "a trigger, and nothing said": trigger([{ jobName: "claims" }]),
    "a trigger with another configuration": trigger([{ jobName: "claims", securityConfiguration: "clinic" }]),
  },
  violating: {
    "a job": { doc: true, program: job() },
    "a job with an empty text": { isEnoughIfSet: ["securityConfiguration"], program: job("") },
    "a crawler": crawler(),
    "an endpoint": endpoint(),
    "a trigger that takes it away": {
      findings: ["actions[0]"],
      isEnoughIfSet: ["actions.securityConfiguration"],
      program: trigger([{ jobName: "claims", securityConfiguration: "" }]),
    },
    "a trigger that takes it away from one of two jobs": {
      findings: ["actions[1]"],
      isEnoughIfSet: ["actions.securityConfiguration"],
      program: trigger([{ jobName: "claims" }, { jobName: "records", securityConfiguration: "" }]),
    },
  },
  undecided: {
    "a trigger's actions that are computed": () =>
      trigger(new aws.kms.Key("key").arn.apply((jobName) => [{ jobName }]))(),
  },
};

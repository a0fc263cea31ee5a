import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.ecs.ClusterArgs = {}) => new aws.ecs.Cluster("app", args);
export const cases: PolicyCases = {
  compliant: {
    "a key": {
      doc: true,
      program: () =>
        new aws.ecs.Service("app", {
          cluster: make({
            configuration: {
              executeCommandConfiguration: { kmsKeyId: new aws.kms.Key("exec").arn, logging: "DEFAULT" },
            },
          }).arn,
          taskDefinition: "app:1",
          enableExecuteCommand: true,
        }),
    },
  },
  violating: {
    "no key": {
      doc: true,
      program: () =>
        new aws.ecs.Service("app", {
          cluster: make({ configuration: { executeCommandConfiguration: { logging: "DEFAULT" } } }).arn,
          taskDefinition: "app:1",
          enableExecuteCommand: true,
        }),
    },
    "a log group in plaintext": {
      findings: ["logConfiguration"],
      program: () =>
        new aws.ecs.Service("app", {
          cluster: make({
            configuration: {
              executeCommandConfiguration: {
                kmsKeyId: new aws.kms.Key("exec").arn,
                logging: "OVERRIDE",
                logConfiguration: { cloudWatchLogGroupName: "exec" },
              },
            },
          }).arn,
          taskDefinition: "app:1",
          enableExecuteCommand: true,
        }),
    },
    "a bucket in plaintext": {
      findings: ["logConfiguration"],
      program: () =>
        new aws.ecs.Service("app", {
          cluster: make({
            configuration: {
              executeCommandConfiguration: {
                kmsKeyId: new aws.kms.Key("exec").arn,
                logging: "OVERRIDE",
                logConfiguration: { s3BucketName: "exec", s3BucketEncryptionEnabled: false },
              },
            },
          }).arn,
          taskDefinition: "app:1",
          enableExecuteCommand: true,
        }),
    },
  },
  undecided: {
    "a computed flag": () =>
      new aws.ecs.Service("app", {
        cluster: make().arn,
        taskDefinition: "app:1",
        enableExecuteCommand: new aws.kms.Key("late").arn.apply((arn) => arn !== ""),
      }),
  },
  notApplicable: {
    "nobody runs commands": () =>
      new aws.ecs.Service("app", { cluster: make().arn, taskDefinition: "app:1", enableExecuteCommand: false }),
  },
};

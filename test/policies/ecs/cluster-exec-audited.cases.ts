import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.ecs.ClusterArgs = {}) => new aws.ecs.Cluster("app", args);
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "by the container": () => make({ configuration: { executeCommandConfiguration: { logging: "DEFAULT" } } }),
    "a log group": () =>
      make({
        configuration: {
          executeCommandConfiguration: {
            logging: "OVERRIDE",
            logConfiguration: { cloudWatchLogGroupName: new aws.cloudwatch.LogGroup("exec").name },
          },
        },
      }),
    "a bucket": () =>
      make({
        configuration: {
          executeCommandConfiguration: { logging: "OVERRIDE", logConfiguration: { s3BucketName: "exec" } },
        },
      }),
  },
  violating: {
    none: {
      doc: true,
      findings: ["NONE"],
      program: () => make({ configuration: { executeCommandConfiguration: { logging: "NONE" } } }),
    },
    nowhere: {
      findings: ["OVERRIDE"],
      program: () => make({ configuration: { executeCommandConfiguration: { logging: "OVERRIDE" } } }),
    },
  },
  undecided: {
    "a computed value": () =>
      make({ configuration: { executeCommandConfiguration: { logging: new aws.kms.Key("late").arn } } }),
  },
};

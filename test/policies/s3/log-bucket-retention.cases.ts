import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const receivesLogs = () => {
  const logs = new aws.s3.Bucket("logs");
  new aws.s3.BucketLogging("documents", { bucket: "documents", targetBucket: logs.id, targetPrefix: "access/" });
  return logs;
};

const rules = (days: pulumi.Input<number>, status = "Enabled") => [{ id: "logs", status, expiration: { days } }];

const lifecycle = (days: pulumi.Input<number>, status?: string) =>
  new aws.s3.BucketLifecycleConfiguration("logs", { bucket: receivesLogs().id, rules: rules(days, status) });

const inline = (enabled: boolean) => () => {
  const logs = new aws.s3.Bucket("logs", { lifecycleRules: [{ enabled, expiration: { days: 90 } }] });
  new aws.s3.BucketLoggingV2("documents", { bucket: "documents", targetBucket: logs.id, targetPrefix: "access/" });
};

export const cases: PolicyCases = {
  compliant: {
    "kept for seven years": { doc: true, program: () => lifecycle(2555) },
    "kept for ever": receivesLogs,
    "a rule that is off": () => lifecycle(90, "Disabled"),
    "a rule that is off inline": inline(false),
    "a year where that is enough": {
      settings: { s3: { minimumLogRetentionDays: 365 } },
      program: () => lifecycle(365),
    },
  },
  violating: {
    "kept for a year": { doc: true, program: () => lifecycle(365) },
    "kept for a quarter inline": inline(true),
    "kept for a year by the older resource": () =>
      new aws.s3.BucketLifecycleConfigurationV2("logs", { bucket: receivesLogs().id, rules: rules(365) }),
    "one of two rules": () =>
      new aws.s3.BucketLifecycleConfiguration("logs", {
        bucket: receivesLogs().id,
        rules: [...rules(2555), { id: "drafts", status: "Enabled", expiration: { days: 1 } }],
      }),
  },
  undecided: {
    "a time that is computed": () => lifecycle(new aws.kms.Key("logs").arn.apply((arn) => arn.length)),
  },
  notApplicable: {
    "a bucket that receives no logs": () => {
      const bucket = new aws.s3.Bucket("drafts");
      new aws.s3.BucketLifecycleConfiguration("drafts", { bucket: bucket.id, rules: rules(30) });
    },
  },
};

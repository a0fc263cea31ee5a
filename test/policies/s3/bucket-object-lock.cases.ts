import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Retention = aws.types.input.s3.BucketObjectLockConfigurationRuleDefaultRetention;

const locked = (defaultRetention: Retention) => {
  const bucket = new aws.s3.Bucket("records", { objectLockEnabled: true });
  new aws.s3.BucketObjectLockConfiguration("records", { bucket: bucket.id, rule: { defaultRetention } });
};

export const cases: PolicyCases = {
  compliant: {
    "a companion": { doc: true, program: () => locked({ mode: "COMPLIANCE", years: 6 }) },
    "in governance mode, for days": () => locked({ mode: "GOVERNANCE", days: 2190 }),
    "the older resources": () => {
      const bucket = new aws.s3.BucketV2("records", { objectLockEnabled: true });
      new aws.s3.BucketObjectLockConfigurationV2("records", {
        bucket: bucket.id,
        rule: { defaultRetention: { mode: "COMPLIANCE", years: 6 } },
      });
    },
    inline: () => {
      new aws.s3.Bucket("records", {
        objectLockConfiguration: {
          objectLockEnabled: "Enabled",
          rule: { defaultRetention: { mode: "COMPLIANCE", days: 2190 } },
        },
      });
    },
    "inline on the older resource, with its lists": () => {
      new aws.s3.BucketV2("records", {
        objectLockConfiguration: { rules: [{ defaultRetentions: [{ mode: "GOVERNANCE", years: 6 }] }] },
      });
    },
    "a bucket of another stack": () => {
      new aws.s3.BucketObjectLockConfiguration("shared", {
        bucket: "shared-records",
        rule: { defaultRetention: { mode: "COMPLIANCE", years: 6 } },
      });
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => new aws.s3.Bucket("records") },
    "nothing said on the older resource": () => new aws.s3.BucketV2("records"),
    "a lock without a retention": () => new aws.s3.Bucket("records", { objectLockEnabled: true }),
    "a companion without a rule": () => {
      const bucket = new aws.s3.Bucket("records", { objectLockEnabled: true });
      new aws.s3.BucketObjectLockConfiguration("records", { bucket: bucket.id, objectLockEnabled: "Enabled" });
    },
    "no mode": () => locked({ years: 6 }),
    "a mode that S3 does not know": () => locked({ mode: "NONE", years: 6 }),
    "no time": () => locked({ mode: "COMPLIANCE" }),
    "inline without a rule": () => {
      new aws.s3.Bucket("records", { objectLockConfiguration: { objectLockEnabled: "Enabled" } });
    },
    "inline without a time on the older resource": () => {
      new aws.s3.BucketV2("records", {
        objectLockConfiguration: { rules: [{ defaultRetentions: [{ mode: "GOVERNANCE" }] }] },
      });
    },
    "a companion of another bucket": () => {
      locked({ mode: "COMPLIANCE", years: 6 });
      new aws.s3.Bucket("scans");
    },
    "a bucket of another stack": () => {
      new aws.s3.BucketObjectLockConfiguration("shared", { bucket: "shared-records" });
    },
    "the older companion, for a bucket of another stack": () => {
      new aws.s3.BucketObjectLockConfigurationV2("shared", { bucket: "shared-records" });
    },
  },
  undecided: {
    "a computed mode": () => locked({ mode: new aws.kms.Key("records").arn, years: 6 }),
    "a companion of one of two buckets": () => {
      const one = new aws.s3.Bucket("records");
      const two = new aws.s3.Bucket("scans");
      const bucket = pulumi.all([one.id, two.id]).apply(([first]) => first);
      new aws.s3.BucketObjectLockConfiguration("either", {
        bucket,
        rule: { defaultRetention: { mode: "COMPLIANCE", years: 6 } },
      });
    },
  },
  notApplicable: {
    "AWS Config delivers there": () =>
      new aws.cfg.DeliveryChannel("account", { s3BucketName: new aws.s3.Bucket("records").id }),
  },
};

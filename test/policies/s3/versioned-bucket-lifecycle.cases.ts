import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const versioning = { enabled: true };
const expiring = (status: pulumi.Input<string>) => ({
  id: "old-versions",
  status,
  noncurrentVersionExpiration: { noncurrentDays: 2190 },
});
const inlineRule = { enabled: true, noncurrentVersionExpiration: { days: 2190 } };

const withRules = (...statuses: pulumi.Input<string>[]) => {
  const bucket = new aws.s3.Bucket("records", { versioning });
  new aws.s3.BucketLifecycleConfiguration("records", { bucket: bucket.id, rules: statuses.map(expiring) });
};

const versionedBy = (status: pulumi.Input<string>) => {
  const bucket = new aws.s3.Bucket("records");
  new aws.s3.BucketVersioning("records", { bucket: bucket.id, versioningConfiguration: { status } });
  return bucket;
};

export const cases: PolicyCases = {
  compliant: {
    "an enabled rule": {
      doc: true,
      program: () => {
        const bucket = versionedBy("Enabled");
        new aws.s3.BucketLifecycleConfiguration("records", { bucket: bucket.id, rules: [expiring("Enabled")] });
      },
    },
    "the second rule": () => withRules("Disabled", "Enabled"),
    "the older companion": () => {
      const bucket = new aws.s3.Bucket("records", { objectLockEnabled: true });
      new aws.s3.BucketLifecycleConfigurationV2("records", { bucket: bucket.id, rules: [expiring("Enabled")] });
    },
    inline: () => new aws.s3.Bucket("records", { versioning, lifecycleRules: [inlineRule] }),
    "inline on the older resource": () => {
      new aws.s3.BucketV2("records", { versionings: [versioning], lifecycleRules: [{ enabled: true }] });
    },
  },
  violating: {
    "no rule": { doc: true, program: () => versionedBy("Enabled") },
    "no rule, versions inline": () => new aws.s3.Bucket("records", { versioning }),
    "no rule on the older resource": () => new aws.s3.BucketV2("records", { versionings: [versioning] }),
    "no rule on a bucket with the older companion": () => {
      const bucket = new aws.s3.BucketV2("records");
      const versioningConfiguration = { status: "Enabled" };
      new aws.s3.BucketVersioningV2("records", { bucket: bucket.id, versioningConfiguration });
    },
    "no rule on a bucket with Object Lock": () => new aws.s3.Bucket("records", { objectLockEnabled: true }),
    "a rule that is switched off": () => withRules("Disabled"),
    "no rules in the companion": () => withRules(),
    "a rule that is switched off inline": () => {
      new aws.s3.Bucket("records", { versioning, lifecycleRules: [{ ...inlineRule, enabled: false }] });
    },
    "a rule of another bucket": () => {
      withRules("Enabled");
      new aws.s3.Bucket("scans", { versioning });
    },
  },
  undecided: {
    "a computed status of the rule": () => withRules(new aws.kms.Key("records").arn),
    "a computed status of the versions": () => versionedBy(new aws.kms.Key("records").arn),
  },
  notApplicable: {
    "no versions": () => new aws.s3.Bucket("records"),
    "no versions on the older resource": () => new aws.s3.BucketV2("records"),
    "suspended versions": () => versionedBy("Suspended"),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Configuration = aws.types.input.s3.BucketVersioningVersioningConfiguration;

const DEVICE = "arn:aws:iam::111122223333:mfa/root 123456";

const versioned = (versioningConfiguration: Configuration, args: aws.s3.BucketArgs = {}) => {
  const bucket = new aws.s3.Bucket("documents", args);
  new aws.s3.BucketVersioning("documents", { bucket: bucket.id, mfa: DEVICE, versioningConfiguration });
};

export const cases: PolicyCases = {
  compliant: {
    "a second factor": { doc: true, program: () => versioned({ status: "Enabled", mfaDelete: "Enabled" }) },
    "the older resources": () => {
      const bucket = new aws.s3.BucketV2("documents");
      const versioningConfiguration = { status: "Enabled", mfaDelete: "Enabled" };
      new aws.s3.BucketVersioningV2("documents", { bucket: bucket.id, mfa: DEVICE, versioningConfiguration });
    },
    inline: () => new aws.s3.Bucket("documents", { versioning: { enabled: true, mfaDelete: true } }),
    "inline on the older resource": () => {
      new aws.s3.BucketV2("documents", { versionings: [{ enabled: true, mfaDelete: true }] });
    },
    "a bucket of another stack": () => {
      const versioningConfiguration = { status: "Enabled", mfaDelete: "Enabled" };
      new aws.s3.BucketVersioning("shared", { bucket: "shared-documents", mfa: DEVICE, versioningConfiguration });
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => versioned({ status: "Enabled" }) },
    "switched off": () => versioned({ status: "Enabled", mfaDelete: "Disabled" }),
    "switched off on the older resource": () => {
      const versioningConfiguration = { status: "Enabled", mfaDelete: "Disabled" };
      new aws.s3.BucketVersioningV2("shared", { bucket: "shared-documents", versioningConfiguration });
    },
    "nothing said inline": () => new aws.s3.Bucket("documents", { versioning: { enabled: true } }),
    "switched off inline": () => new aws.s3.Bucket("documents", { versioning: { enabled: true, mfaDelete: false } }),
    "nothing said inline on the older resource": () => {
      new aws.s3.BucketV2("documents", { versionings: [{ enabled: true }] });
    },
  },
  undecided: {
    "a computed setting": () => {
      versioned({ status: "Enabled", mfaDelete: new aws.kms.Key("documents").arn });
    },
    "a computed status": () => versioned({ status: new aws.kms.Key("documents").arn }),
  },
  notApplicable: {
    "no versions": () => new aws.s3.Bucket("documents"),
    "no versions on the older resource": () => new aws.s3.BucketV2("documents", { versionings: [{ enabled: false }] }),
    suspended: () => versioned({ status: "Suspended" }),
    "Object Lock": () => versioned({ status: "Enabled" }, { objectLockEnabled: true }),
    "Object Lock and versions inline": () => {
      new aws.s3.Bucket("documents", { objectLockEnabled: true, versioning: { enabled: true } });
    },
  },
};

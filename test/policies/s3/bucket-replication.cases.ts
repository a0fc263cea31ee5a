import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const COPY = "arn:aws:s3:::clinic-documents-copy";
const ROLE = "arn:aws:iam::111122223333:role/replication";

const replicated = (...statuses: pulumi.Input<string>[]) => {
  const bucket = new aws.s3.Bucket("documents");
  const rules = statuses.map((status) => ({ status, destination: { bucket: COPY } }));
  new aws.s3.BucketReplicationConfig("documents", { bucket: bucket.id, role: ROLE, rules });
};

const inline = (status: string, bucket: pulumi.Input<string> = COPY) =>
  new aws.s3.Bucket("documents", {
    replicationConfiguration: { role: ROLE, rules: [{ status, destination: { bucket } }] },
  });

const inlineOnV2 = (status: string, bucket: pulumi.Input<string> = COPY) =>
  new aws.s3.BucketV2("documents", {
    replicationConfigurations: [{ role: ROLE, rules: [{ status, destinations: [{ bucket }] }] }],
  });

export const cases: PolicyCases = {
  compliant: {
    "an enabled rule": { doc: true, program: () => replicated("Enabled") },
    "the second rule": () => replicated("Disabled", "Enabled"),
    inline: () => inline("Enabled"),
    "inline on the older resource": () => inlineOnV2("Enabled"),
    "into a bucket of the stack": () => {
      const copy = new aws.s3.Bucket("copy", { region: "us-west-2" });
      const bucket = new aws.s3.BucketV2("documents");
      new aws.s3.BucketReplicationConfig("documents", {
        bucket: bucket.id,
        role: ROLE,
        rules: [{ status: "Enabled", destination: { bucket: copy.arn } }],
      });
    },
    "into a bucket of the stack, inline": () => inline("Enabled", new aws.s3.Bucket("copy").arn),
    "into a bucket of the stack, inline on the older resource": () =>
      inlineOnV2("Enabled", new aws.s3.BucketV2("copy").arn),
  },
  violating: {
    "nothing said": { doc: true, program: () => new aws.s3.Bucket("documents") },
    "nothing said on the older resource": () => new aws.s3.BucketV2("documents"),
    "a rule that is switched off": () => replicated("Disabled"),
    "a rule that is switched off inline": () => inline("Disabled"),
    "a rule that is switched off inline on the older resource": () => inlineOnV2("Disabled"),
    "a replication of another bucket": () => {
      replicated("Enabled");
      new aws.s3.Bucket("scans");
    },
  },
  undecided: {
    "a computed status": () => replicated(new aws.kms.Key("documents").arn),
  },
  notApplicable: {
    "the destination of a bucket of another stack": () => {
      const copy = new aws.s3.Bucket("copy");
      new aws.s3.BucketReplicationConfig("shared", {
        bucket: "shared-documents",
        role: ROLE,
        rules: [{ status: "Enabled", destination: { bucket: copy.arn } }],
      });
    },
    "the target of access logs": () => {
      const logs = new aws.s3.Bucket("logs");
      new aws.s3.BucketLogging("shared", { bucket: "shared-documents", targetBucket: logs.id, targetPrefix: "" });
    },
  },
};

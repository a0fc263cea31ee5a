import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const SSN = "219-09-9998";

const bucket = (name: string) => () => new aws.s3.Bucket("documents", { bucket: name });

const object = (key: string) => () =>
  new aws.s3.BucketObject("document", { bucket: "clinic-documents", key, content: "x" });

const notification = (args: Partial<aws.s3.BucketNotificationArgs>) => () =>
  new aws.s3.BucketNotification("documents", { bucket: "clinic-documents", ...args });

const lifecycle = (rule: Partial<aws.types.input.s3.BucketLifecycleConfigurationRule>) => () =>
  new aws.s3.BucketLifecycleConfiguration("documents", {
    bucket: "clinic-documents",
    rules: [{ id: "old", status: "Enabled", expiration: { days: 2557 }, ...rule }],
  });

export const cases: PolicyCases = {
  compliant: {
    "an opaque name": { doc: true, program: bucket("clinic-documents-7f3a9c") },
    "no name": () => new aws.s3.Bucket("documents"),
    "an account and a region": bucket("clinic-documents-111122223333-us-east-1"),
    "a key with a day": object("exports/2026/01/31/claims-20260131.csv"),
    "a bucket named after its resource, which another policy judges": () => new aws.s3.Bucket("patient-219-09-9998"),
    "a key that is not known yet": () =>
      new aws.s3.BucketObject("document", { bucket: "x", key: new aws.sqs.Queue("x").arn, content: "x" }),
    "a prefix": notification({
      queues: [
        { queueArn: "arn:aws:sqs:us-east-1:111122223333:x", events: ["s3:ObjectCreated:*"], filterPrefix: "in/" },
      ],
    }),
  },
  violating: {
    "a Social Security number": {
      doc: true,
      findings: ["bucket"],
      isEnoughIfSet: ["bucket"],
      program: bucket(`patient-${SSN}`),
    },
    "nine digits after ssn": { isEnoughIfSet: ["bucket"], program: bucket("clinic-ssn-219099998") },
    "a prefix of a bucket": {
      findings: ["bucketPrefix"],
      isEnoughIfSet: ["bucketPrefix"],
      program: () => new aws.s3.Bucket("documents", { bucketPrefix: "mrn-00123456-" }),
    },
    "a bucket, under its former type": {
      isEnoughIfSet: ["bucket"],
      program: () => new aws.s3.BucketV2("documents", { bucket: "mrn-00123456" }),
    },
    "a key": { findings: ["key"], isEnoughIfSet: ["key"], program: object("consent/patient-1048576/form.pdf") },
    "a key, under its former type": {
      findings: ["key"],
      isEnoughIfSet: ["key"],
      program: () => new aws.s3.BucketObjectv2("document", { bucket: "x", key: `scans/${SSN}.pdf`, content: "x" }),
    },
    "a copy": {
      findings: ["key"],
      isEnoughIfSet: ["key"],
      program: () => new aws.s3.ObjectCopy("document", { bucket: "x", key: `scans/${SSN}.pdf`, source: "x/y" }),
    },
    "an access point": {
      findings: ["name"],
      isEnoughIfSet: ["name"],
      program: () => new aws.s3.AccessPoint("documents", { bucket: "x", name: "mrn-00123456" }),
    },
    "a directory bucket": {
      isEnoughIfSet: ["bucket"],
      program: () =>
        new aws.s3.DirectoryBucket("documents", {
          bucket: "mrn-00123456--use1-az4--x-s3",
          location: { name: "use1-az4" },
        }),
    },
    "a table bucket": {
      findings: ["name"],
      isEnoughIfSet: ["name"],
      program: () => new aws.s3tables.TableBucket("records", { name: "mrn-00123456" }),
    },
    "a bucket of Lightsail": {
      findings: ["name"],
      isEnoughIfSet: ["name"],
      program: () => new aws.lightsail.Bucket("documents", { name: "mrn-00123456", bundleId: "small_1_0" }),
    },
    "prefixes of notifications": {
      findings: ["queues[0].filterPrefix", "lambdaFunctions[0].filterPrefix"],
      program: notification({
        queues: [
          {
            queueArn: "arn:aws:sqs:us-east-1:111122223333:x",
            events: ["s3:ObjectCreated:*"],
            filterPrefix: "mrn-00123456/",
          },
        ],
        lambdaFunctions: [{ events: ["s3:ObjectCreated:*"], filterPrefix: "mrn-00123457/" }],
      }),
    },
    "a prefix of a rule": {
      findings: ["rules[0].filter.prefix"],
      isEnoughIfSet: ["rules", "rules.filter", "rules.filter.prefix"],
      program: lifecycle({ filter: { prefix: "mrn-00123456/" } }),
    },
    "a prefix of a rule, in its former place": {
      findings: ["rules[0].prefix"],
      isEnoughIfSet: ["rules", "rules.prefix"],
      program: lifecycle({ prefix: "mrn-00123456/" }),
    },
  },
  // What is not known yet was not written into the program.
  undecided: {},
};

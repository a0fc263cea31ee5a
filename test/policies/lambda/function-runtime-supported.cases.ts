import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Text = pulumi.Input<string>;

const role = "arn:aws:iam::111122223333:role/claims";

const fn =
  (runtime?: Text, more: Partial<aws.lambda.FunctionArgs> = {}) =>
  () =>
    new aws.lambda.Function("claims", { role, handler: "index.handler", s3Bucket: "clinic-code", runtime, ...more });

const image =
  (more: Partial<aws.lambda.FunctionArgs> = {}) =>
  () =>
    new aws.lambda.Function("claims", {
      role,
      packageType: "Image",
      imageUri: "111122223333.dkr.ecr.us-east-1.amazonaws.com/claims:1",
      ...more,
    });

const canary = (runtimeVersion: Text) => () =>
  new aws.synthetics.Canary("portal", {
    artifactS3Location: "s3://clinic-canaries/portal",
    executionRoleArn: role,
    handler: "portal.handler",
    runtimeVersion,
    schedule: { expression: "rate(5 minutes)" },
    s3Bucket: "clinic-code",
    s3Key: "portal.zip",
  });

export const cases: PolicyCases = {
  compliant: {
    "a current runtime": { doc: true, program: fn(aws.lambda.Runtime.NodeJS22dX) },
    "a runtime on its last day": { now: "2026-07-31", program: fn("provided.al2") },
    "a runtime that the pack does not know": fn("nodejs26.x"),
    "a runtime that the pack does not know, on the last day of the horizon": {
      now: "2027-09-23",
      program: fn("nodejs26.x"),
    },
    "a known runtime past the horizon": { now: "2028-01-15", program: fn("python3.13") },
    "a runtime whose end is put off by the setting": {
      settings: { versions: { ends: ["lambda nodejs20.x 2026-12-31"] } },
      program: fn("nodejs20.x"),
    },
    "a runtime of another case, which is none of AWS's": fn("NODEJS18.X"),
    "a current canary": canary("syn-nodejs-puppeteer-10.0"),
    "an old canary that the setting allows": {
      now: "2026-11-26",
      settings: { versions: { ends: ["synthetics syn-nodejs-puppeteer-7.0 2026-12-31"] } },
      program: canary("syn-nodejs-puppeteer-7.0"),
    },
  },
  violating: {
    "a runtime without security updates": { doc: true, program: fn(aws.lambda.Runtime.NodeJS18dX) },
    "a runtime on the day after its last": { now: "2026-08-01", program: fn("provided.al2") },
    "a runtime that the provider does not mark": fn("ruby3.2"),
    "a runtime of a former Amazon Linux": fn("java8"),
    "the same on a later one": { now: "2027-07-01", program: fn("java8.al2") },
    "a zip archive": fn("go1.x", { packageType: "Zip" }),
    "an end that the setting brings forward": {
      settings: { versions: { ends: ["lambda nodejs26.x 2026-06-14"] } },
      program: fn("nodejs26.x"),
    },
    "an old runtime past the horizon": { now: "2028-01-15", program: fn("python3.8") },
    "a deprecated canary": { now: "2026-11-26", program: canary("syn-nodejs-puppeteer-3.9") },
  },
  undecided: {
    "a runtime that is computed": () => fn(new aws.kms.Key("key").arn)(),
    "a package type that is computed": () => fn("nodejs18.x", { packageType: new aws.kms.Key("key").arn })(),
    "a runtime that the pack does not know, past the horizon": { now: "2027-09-24", program: fn("nodejs26.x") },
    "a canary's runtime that is computed": () => canary(new aws.kms.Key("key").arn)(),
  },
  notApplicable: { "a container image": image({ memorySize: 512 }) },
};

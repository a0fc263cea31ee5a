import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Text = pulumi.Input<string>;

const roleArn = "arn:aws:iam::111122223333:role/claims";

const job = (glueVersion?: Text, name?: Text) => () =>
  new aws.glue.Job("claims", {
    roleArn,
    command: { name, scriptLocation: "s3://clinic-scripts/claims.py" },
    glueVersion,
  });

const endpoint = (glueVersion?: Text) => () => new aws.glue.DevEndpoint("claims", { roleArn, glueVersion });

export const cases: PolicyCases = {
  compliant: {
    "a recent version": { doc: true, program: job("5.0", "glueetl") },
    "version 3.0": job("3.0"),
    "an ended version that the setting puts off": {
      settings: { versions: { ends: ["glue 2.0 2026-12-31"] } },
      program: job("2.0"),
    },
    "a streaming job": job("4.0", "gluestreaming"),
    "a job of Ray": job("4.0", "glueray"),
    "a Python shell without a version": job(undefined, "pythonshell"),
  },
  violating: {
    "version 2.0": { doc: true, program: job("2.0", "glueetl") },
    "version 1.0": job("1.0"),
    "version 0.9": job("0.9"),
    "no version": job(undefined, "glueetl"),
    "no version of a streaming job": job(undefined, "GlueStreaming"),
    "neither a version nor a kind": job(),
    "an empty version": { isEnoughIfSet: ["glueVersion"], program: job("", "glueetl") },
    "an old version of a Python shell": job("1.0", "pythonshell"),
    "an endpoint with an old version": endpoint("1.0"),
    "an endpoint without a version": endpoint(),
  },
  undecided: {
    "a version that is computed": () => job(new aws.kms.Key("key").arn)(),
    "a version that the pack does not know, past the horizon": { now: "2027-09-18", program: job("7.0") },
    "a kind that is computed": () => job(undefined, new aws.kms.Key("key").arn)(),
  },
};

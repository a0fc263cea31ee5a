import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const location = (args: Partial<aws.datasync.LocationObjectStorageArgs> = {}) =>
  new aws.datasync.LocationObjectStorage("imaging", {
    agentArns: ["arn:aws:datasync:us-east-1:111122223333:agent/agent-0123456789abcdef0"],
    serverHostname: "storage.clinic.internal",
    bucketName: "imaging",
    ...args,
  });

export const cases: PolicyCases = {
  compliant: {
    "no key": { doc: true, program: () => location() },
    "an empty key": () => location({ accessKey: "imaging", secretKey: "" }),
  },
  violating: {
    "a key in the program": {
      doc: true,
      program: () => location({ accessKey: "imaging", secretKey: "example" }),
    },
    "a key from the configuration": () => location({ accessKey: "imaging", secretKey: pulumi.secret("example") }),
    "a key that is computed": () =>
      location({ accessKey: "imaging", secretKey: new aws.iam.AccessKey("imaging", { user: "imaging" }).secret }),
  },
  undecided: {},
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const environment = (more: Partial<aws.m2.EnvironmentArgs> = {}) =>
  new aws.m2.Environment("claims", { engineType: "bluage", instanceType: "M2.m5.large", ...more });

const application = (more: Partial<aws.m2.ApplicationArgs> = {}) =>
  new aws.m2.Application("claims", { engineType: "bluage", definition: { content: "{}" }, ...more });

export const cases: PolicyCases = {
  compliant: {
    "a key of one's own": { doc: true, program: () => environment({ kmsKeyId: new aws.kms.Key("claims").arn }) },
    "an application with a key of one's own": () => application({ kmsKeyId: new aws.kms.Key("claims").arn }),
    "a key of another stack": () =>
      environment({ kmsKeyId: "arn:aws:kms:us-east-1:123456789012:key/0f1e2d3c-0000-4000-8000-000000000000" }),
  },
  violating: {
    "no key": { doc: true, program: () => environment() },
    "an application without a key": () => application(),
    "the key that AWS manages": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () => environment({ kmsKeyId: "arn:aws:kms:us-east-1:123456789012:alias/aws/m2" }),
    },
  },
  undecided: {},
};

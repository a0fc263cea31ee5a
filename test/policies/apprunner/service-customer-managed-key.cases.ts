import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.apprunner.ServiceArgs> = {}) =>
  new aws.apprunner.Service("portal", {
    serviceName: "portal",
    sourceConfiguration: {
      imageRepository: {
        imageIdentifier: "111122223333.dkr.ecr.us-east-1.amazonaws.com/portal:1",
        imageRepositoryType: "ECR",
      },
    },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a key of the stack": {
      doc: true,
      program: () => make({ encryptionConfiguration: { kmsKey: new aws.kms.Key("records").arn } }),
    },
    "a key of another stack": () =>
      make({
        encryptionConfiguration: {
          kmsKey: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        },
      }),
  },
  violating: {
    "no key": { doc: true, program: () => make() },
    "the key that AWS manages": {
      isEnoughIfSet: ["encryptionConfiguration.kmsKey"],
      program: () =>
        make({ encryptionConfiguration: { kmsKey: "arn:aws:kms:us-east-1:111122223333:alias/aws/apprunner" } }),
    },
  },
  undecided: {},
};

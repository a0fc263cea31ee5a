import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.codecommit.RepositoryArgs> = {}) =>
  new aws.codecommit.Repository("app", { repositoryName: "app", ...args });
const domain = (args: Partial<aws.codeartifact.DomainArgs> = {}) =>
  new aws.codeartifact.Domain("packages", { domain: "packages", ...args });
export const cases: PolicyCases = {
  compliant: {
    "a key": { doc: true, program: () => make({ kmsKeyId: new aws.kms.Key("code").arn }) },
    "a key for packages": () => domain({ encryptionKey: new aws.kms.Key("code").arn }),
  },
  violating: {
    "no key": { doc: true, program: () => make() },
    "no key for packages": () => domain(),
    "the key that AWS manages": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () => make({ kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/codecommit" }),
    },
  },
  undecided: {},
};

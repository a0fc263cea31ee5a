import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const denial = {
  Effect: "Deny",
  Principal: "*" as unknown,
  Action: "*" as unknown,
  Condition: { Bool: { "aws:SecureTransport": "false" } } as unknown,
};

const CLIENT = ["ClientMount", "ClientWrite", "ClientRootAccess"].map((name) => `elasticfilesystem:${name}`);

const document = (...changes: object[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement: changes.map((change) => ({ ...denial, ...change })) });

const withPolicy = (policy: pulumi.Input<string>) => {
  const fileSystem = new aws.efs.FileSystem("imaging", { encrypted: true });
  new aws.efs.FileSystemPolicy("imaging", { fileSystemId: fileSystem.id, policy });
};

const ofAnotherStack = (policy: string) =>
  new aws.efs.FileSystemPolicy("shared", { fileSystemId: "fs-0123456789abcdef0", policy });

export const cases: PolicyCases = {
  compliant: {
    "a denial of everything": { doc: true, program: () => withPolicy(document({})) },
    "a denial of all of EFS": () => withPolicy(document({ Action: "elasticfilesystem:*" })),
    "a denial of what clients do": () => withPolicy(document({ Action: CLIENT })),
    "another form of everyone": () => withPolicy(document({ Principal: { AWS: "*" } })),
    "beside a statement that allows": () =>
      withPolicy(document({ Effect: "Allow", Action: CLIENT, Condition: undefined }, {})),
    "a file system of another stack": () => ofAnotherStack(document({})),
  },
  violating: {
    "no policy": { doc: true, program: () => new aws.efs.FileSystem("imaging", { encrypted: true }) },
    "a policy without statements": () => withPolicy(document()),
    "an allowance with TLS": () =>
      withPolicy(document({ Effect: "Allow", Condition: { Bool: { "aws:SecureTransport": "true" } } })),
    "one principal": () => withPolicy(document({ Principal: { AWS: "arn:aws:iam::111122223333:root" } })),
    "some of what clients do": () => withPolicy(document({ Action: CLIENT.slice(0, 2) })),
    "the condition the wrong way round": () =>
      withPolicy(document({ Condition: { Bool: { "aws:SecureTransport": "true" } } })),
    "a policy of another file system": () => {
      withPolicy(document({}));
      new aws.efs.FileSystem("records", { encrypted: true });
    },
    "a file system of another stack": () => ofAnotherStack(document()),
  },
  undecided: {
    "a document built from the file system's ARN": () => {
      const fileSystem = new aws.efs.FileSystem("imaging", { encrypted: true });
      new aws.efs.FileSystemPolicy("imaging", {
        fileSystemId: fileSystem.id,
        policy: fileSystem.arn.apply((Resource) => document({ Resource })),
      });
    },
  },
};

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const document = (change: object) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { AWS: "*" }, Action: "elasticfilesystem:ClientMount", ...change }],
  });

const attached = (policy: pulumi.Input<string>) =>
  new aws.efs.FileSystemPolicy("imaging", { fileSystemId: "fs-0123456789abcdef0", policy });

const ROLE = { AWS: "arn:aws:iam::111122223333:role/imaging" };
const ACCESS_POINT = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0";

export const cases: PolicyCases = {
  compliant: {
    "one role": { doc: true, program: () => attached(document({ Principal: ROLE })) },
    "everyone through a mount target": () =>
      attached(document({ Condition: { Bool: { "elasticfilesystem:AccessedViaMountTarget": "true" } } })),
    "everyone through one access point": () =>
      attached(document({ Condition: { StringEquals: { "elasticfilesystem:AccessPointArn": ACCESS_POINT } } })),
  },
  violating: {
    everyone: { doc: true, findings: ["policy.Statement[0]"], program: () => attached(document({})) },
    "everyone with TLS": () => attached(document({ Condition: { Bool: { "aws:SecureTransport": "true" } } })),
    "everyone but through a mount target": () =>
      attached(document({ Condition: { Bool: { "elasticfilesystem:AccessedViaMountTarget": "false" } } })),
    "everyone but one": () => attached(document({ Principal: undefined, NotPrincipal: ROLE })),
  },
  undecided: {
    "a document built from the file system's ARN": () => {
      const fileSystem = new aws.efs.FileSystem("imaging", { encrypted: true });
      attached(fileSystem.arn.apply((Resource) => document({ Resource })));
    },
  },
};

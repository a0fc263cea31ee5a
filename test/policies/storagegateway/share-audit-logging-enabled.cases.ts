import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const gatewayArn = "arn:aws:storagegateway:us-east-1:123456789012:gateway/sgw-0A1B2C3D";

const share = (more: Partial<aws.storagegateway.SmbFileShareArgs> = {}) =>
  new aws.storagegateway.SmbFileShare("imaging", {
    gatewayArn,
    locationArn: "arn:aws:s3:::imaging",
    roleArn: "arn:aws:iam::123456789012:role/gateway",
    ...more,
  });

const association = (more: Partial<aws.storagegateway.FileSystemAssociationArgs> = {}) =>
  new aws.storagegateway.FileSystemAssociation("imaging", {
    gatewayArn,
    locationArn: "arn:aws:fsx:us-east-1:123456789012:file-system/fs-0123456789abcdef0",
    username: "gateway",
    password: "example-password",
    ...more,
  });

export const cases: PolicyCases = {
  compliant: {
    "a log group": {
      doc: true,
      program: () => share({ auditDestinationArn: new aws.cloudwatch.LogGroup("audit").arn }),
    },
    "a log group of an association": () =>
      association({ auditDestinationArn: new aws.cloudwatch.LogGroup("audit").arn }),
  },
  violating: {
    "nothing said": { doc: true, program: () => share() },
    "nothing said of an association": () => association(),
  },
  undecided: {},
};

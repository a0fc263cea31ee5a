import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const attachment = (s3AccessPoint?: aws.types.input.fsx.S3AccessPointAttachmentS3AccessPoint) =>
  new aws.fsx.S3AccessPointAttachment("imaging", {
    type: "OPENZFS",
    openzfsConfiguration: {
      volumeId: "fsvol-0123456789abcdef0",
      fileSystemIdentity: { type: "POSIX", posixUser: { uid: 1001, gid: 1001 } },
    },
    ...(s3AccessPoint && { s3AccessPoint }),
  });

export const cases: PolicyCases = {
  compliant: {
    "requests from a VPC": {
      doc: true,
      program: () => {
        const vpc = new aws.ec2.Vpc("clinic", { cidrBlock: "10.0.0.0/16" });
        new aws.s3.AccessPoint("documents", { bucket: "documents", vpcConfiguration: { vpcId: vpc.id } });
      },
    },
    "files behind an access point of a VPC": () => attachment({ vpcConfiguration: { vpcId: "vpc-0a1b2c3d" } }),
  },
  violating: {
    "nothing said": { doc: true, program: () => new aws.s3.AccessPoint("documents", { bucket: "documents" }) },
    "files behind an access point of the internet": () => attachment(),
    "files behind an access point with a policy alone": () => attachment({ policy: "{}" }),
  },
  undecided: {
    "an origin that is computed": () => {
      const vpcConfiguration = new aws.kms.Key("documents").arn.apply((vpcId) => ({ vpcId }));
      new aws.s3.AccessPoint("documents", { bucket: "documents", vpcConfiguration });
    },
  },
};

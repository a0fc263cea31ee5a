import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const location = (inTransitEncryption?: pulumi.Input<string>) => () =>
  new aws.datasync.EfsLocation("imaging", {
    efsFileSystemArn: new aws.efs.FileSystem("imaging").arn,
    ec2Config: {
      subnetArn: "arn:aws:ec2:us-east-1:111122223333:subnet/subnet-0123456789abcdef0",
      securityGroupArns: ["arn:aws:ec2:us-east-1:111122223333:security-group/sg-0123456789abcdef0"],
    },
    inTransitEncryption,
  });

export const cases: PolicyCases = {
  compliant: {
    "TLS 1.2": { doc: true, program: location("TLS1_2") },
    "another spelling": location("tls1_2"),
  },
  violating: {
    plaintext: { doc: true, program: location("NONE") },
    "nothing declared": location(),
    "an empty text": location(""),
    "a version that there is not": location("TLS1_0"),
  },
  undecided: {
    "a version that is computed": () => location(new aws.kms.Key("key").arn)(),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const replica = (destination: aws.efs.ReplicationConfigurationArgs["destination"]) =>
  new aws.efs.ReplicationConfiguration("imaging", { sourceFileSystemId: "fs-0123456789abcdef0", destination });

export const cases: PolicyCases = {
  compliant: {
    "no zone": { doc: true, program: () => new aws.efs.FileSystem("imaging", { encrypted: true }) },
    "a replica in a region": () => replica({ region: "us-west-2" }),
  },
  violating: {
    "one zone": {
      doc: true,
      program: () => new aws.efs.FileSystem("imaging", { encrypted: true, availabilityZoneName: "us-east-1a" }),
    },
    "a computed zone": () => {
      const zone = new aws.ec2.Subnet("imaging", { vpcId: "vpc-0123456789abcdef0", cidrBlock: "10.0.1.0/24" });
      new aws.efs.FileSystem("imaging", { availabilityZoneName: zone.availabilityZone });
    },
    "a replica in one zone": () => replica({ availabilityZoneName: "us-west-2a" }),
  },
  undecided: {
    "a computed destination": () => {
      const key = new aws.kms.Key("imaging");
      replica(key.arn.apply((kmsKeyId) => ({ region: "us-west-2", kmsKeyId })));
    },
  },
};

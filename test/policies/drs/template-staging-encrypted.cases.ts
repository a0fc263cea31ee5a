import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const template = (ebsEncryption: pulumi.Input<string>, ebsEncryptionKeyArn?: pulumi.Input<string>) =>
  new aws.drs.ReplicationConfigurationTemplate("records", {
    associateDefaultSecurityGroup: false,
    bandwidthThrottling: 0,
    createPublicIp: false,
    dataPlaneRouting: "PRIVATE_IP",
    defaultLargeStagingDiskType: "GP3",
    ebsEncryption,
    ebsEncryptionKeyArn,
    replicationServerInstanceType: "t3.small",
    replicationServersSecurityGroupsIds: ["sg-0123456789abcdef0"],
    stagingAreaSubnetId: "subnet-0123456789abcdef0",
    stagingAreaTags: { app: "records" },
    useDedicatedReplicationServer: false,
  });

export const cases: PolicyCases = {
  compliant: {
    "the default key": { doc: true, program: () => template("DEFAULT") },
    "a key": () => template("CUSTOM", new aws.kms.Key("records").arn),
  },
  violating: {
    "no encryption": { doc: true, program: () => template("NONE") },
    "nothing said": () => template(""),
    "a key that is not named": () => template("CUSTOM"),
    "a key that is empty": { isEnoughIfSet: ["ebsEncryptionKeyArn"], program: () => template("CUSTOM", "") },
  },
  undecided: {
    "a computed choice": () => template(new aws.kms.Key("records").arn),
  },
};

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const share =
  (...clientLists: pulumi.Input<string>[]) =>
  () =>
    new aws.storagegateway.NfsFileShare("imaging", {
      gatewayArn: "arn:aws:storagegateway:us-east-1:111122223333:gateway/sgw-01234567",
      locationArn: new aws.s3.Bucket("imaging").arn,
      roleArn: "arn:aws:iam::111122223333:role/gateway",
      clientLists,
    });

export const cases: PolicyCases = {
  compliant: {
    "a network": { doc: true, program: share("10.20.0.0/16") },
    "an address": share("10.20.0.10"),
    "every private address": share("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"),
    "a network of IPv6": share("fd00:20::/32"),
  },
  violating: {
    everyone: { doc: true, program: share("0.0.0.0/0") },
    "everyone over IPv6": share("::/0"),
    "everyone over IPv6, spelled out": share("0:0:0:0:0:0:0:0/0"),
    "everyone beside a network": share("10.20.0.0/16", "0.0.0.0/0"),
    "two halves of the internet": share("0.0.0.0/1", "128.0.0.0/1"),
    "a large part of the internet": share("4.0.0.0/7"),
    "everyone beside a client that is computed": () => share("0.0.0.0/0", new aws.kms.Key("key").arn)(),
    "no list": () =>
      new aws.storagegateway.NfsFileShare("imaging", {
        gatewayArn: "arn:aws:storagegateway:us-east-1:111122223333:gateway/sgw-01234567",
        locationArn: "arn:aws:s3:::clinic-imaging",
        roleArn: "arn:aws:iam::111122223333:role/gateway",
        clientLists: "0.0.0.0/0" as never,
      }),
  },
  undecided: {
    "the address of an instance": () => {
      const instance = new aws.ec2.Instance("viewer", { ami: "ami-0123456789abcdef0", instanceType: "m6i.large" });
      share(instance.privateIp)();
    },
    "a list that is computed": () =>
      new aws.storagegateway.NfsFileShare("imaging", {
        gatewayArn: "arn:aws:storagegateway:us-east-1:111122223333:gateway/sgw-01234567",
        locationArn: "arn:aws:s3:::clinic-imaging",
        roleArn: "arn:aws:iam::111122223333:role/gateway",
        clientLists: new aws.ec2.Vpc("clinic", { ipv4IpamPoolId: "ipam-pool-0123456789abcdef0" }).cidrBlock.apply(
          (range) => [range],
        ),
      }),
  },
};

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Ec2Attributes = Omit<aws.types.input.emr.ClusterEc2Attributes, "instanceProfile">;

const cluster = (ec2Attributes?: Ec2Attributes) =>
  new aws.emr.Cluster("claims", {
    releaseLabel: "emr-7.5.0",
    serviceRole: "EMR_DefaultRole",
    masterInstanceGroup: { instanceType: "m6g.xlarge" },
    ec2Attributes: ec2Attributes && { instanceProfile: "EMR_EC2_DefaultRole", ...ec2Attributes },
  });

const subnet = (name: string, mapPublicIpOnLaunch?: pulumi.Input<boolean>) =>
  new aws.ec2.Subnet(name, {
    vpcId: "vpc-0123456789abcdef0",
    cidrBlock: "10.20.0.0/20",
    mapPublicIpOnLaunch,
  });

const defaultSubnet = (mapPublicIpOnLaunch?: boolean) =>
  new aws.ec2.DefaultSubnet("default", { availabilityZone: "us-east-1a", mapPublicIpOnLaunch });

export const cases: PolicyCases = {
  compliant: {
    "a private subnet": { doc: true, program: () => cluster({ subnetId: subnet("private").id }) },
    "an explicit false": () => cluster({ subnetId: subnet("private", false).id }),
    "several private subnets": () => cluster({ subnetIds: [subnet("first").id, subnet("second").id] }),
    "a default subnet that gives no public addresses": () => cluster({ subnetId: defaultSubnet(false).id }),
  },
  violating: {
    "a public subnet": { doc: true, program: () => cluster({ subnetId: subnet("public", true).id }) },
    "nothing declared": () => cluster(),
    "no subnet": () => cluster({ keyName: "operations" }),
    "no subnets": { isEnoughIfSet: ["ec2Attributes.subnetIds"], program: () => cluster({ subnetIds: [] }) },
    "one of two subnets": () => cluster({ subnetIds: [subnet("private").id, subnet("public", true).id] }),
    "a public subnet beside one of another stack": () =>
      cluster({ subnetIds: ["subnet-0123456789abcdef0", subnet("public", true).id] }),
    "true as text": () => cluster({ subnetId: subnet("public", "true" as never).id }),
    "a default subnet": () => cluster({ subnetId: defaultSubnet().id }),
    "a default subnet among several": () => cluster({ subnetIds: [subnet("private").id, defaultSubnet().id] }),
  },
  undecided: {
    "a subnet of another stack": () => cluster({ subnetId: "subnet-0123456789abcdef0" }),
    "subnets of another stack": () => cluster({ subnetIds: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }),
    "a subnet of another stack beside a private one": () =>
      cluster({ subnetIds: [subnet("private").id, "subnet-0123456789abcdef0"] }),
    "a subnet whose flag is computed": () =>
      cluster({
        subnetId: subnet(
          "either",
          new aws.kms.Key("key").arn.apply((arn) => arn !== ""),
        ).id,
      }),
    "attributes that are computed from something else": () =>
      new aws.emr.Cluster("claims", {
        releaseLabel: "emr-7.5.0",
        serviceRole: "EMR_DefaultRole",
        ec2Attributes: new aws.kms.Key("key").arn.apply((instanceProfile) => ({ instanceProfile })),
      }),
  },
};

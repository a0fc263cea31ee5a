import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster = (clientSubnets: pulumi.Input<pulumi.Input<string>[]>) =>
  new aws.msk.Cluster("claims", {
    kafkaVersion: "3.8.x",
    numberOfBrokerNodes: 6,
    brokerNodeGroupInfo: { instanceType: "kafka.m7g.large", securityGroups: ["sg-0a1b2c3d"], clientSubnets },
  });

const subnet = (zone: string) =>
  new aws.ec2.Subnet(zone, { vpcId: "vpc-0a1b2c3d", cidrBlock: "10.0.0.0/24", availabilityZone: `us-east-1${zone}` });

export const cases: PolicyCases = {
  compliant: {
    "three subnets": { doc: true, program: () => cluster(["a", "b", "c"].map((zone) => subnet(zone).id)) },
    "three subnets of another stack": () => cluster(["subnet-0a", "subnet-0b", "subnet-0c"]),
  },
  violating: {
    "two subnets": { doc: true, program: () => cluster(["a", "b"].map((zone) => subnet(zone).id)) },
    "two subnets of another stack": () => cluster(["subnet-0a", "subnet-0b"]),
  },
  undecided: {
    "a list that is computed": () => cluster(subnet("a").id.apply((id) => [id])),
  },
};

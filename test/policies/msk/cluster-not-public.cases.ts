import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Info = aws.types.input.msk.ClusterBrokerNodeGroupInfo;

const cluster = (connectivityInfo?: Info["connectivityInfo"]) => () =>
  new aws.msk.Cluster("claims", {
    kafkaVersion: "3.8.x",
    numberOfBrokerNodes: 3,
    brokerNodeGroupInfo: {
      clientSubnets: ["subnet-1", "subnet-2", "subnet-3"],
      instanceType: "kafka.m7g.large",
      securityGroups: ["sg-0123456789abcdef0"],
      connectivityInfo,
    },
  });

const access = (type: pulumi.Input<string>) => cluster({ publicAccess: { type } });

export const cases: PolicyCases = {
  compliant: {
    "no public addresses": { doc: true, program: access("DISABLED") },
    "nothing said": cluster(),
    "connectivity of VPCs alone": cluster({
      vpcConnectivity: { clientAuthentication: { sasl: { iam: true } } },
    }),
  },
  violating: {
    "public addresses": { doc: true, program: access("SERVICE_PROVIDED_EIPS") },
    "another spelling": access("service_provided_eips"),
    "lists of one": cluster([{ publicAccess: [{ type: "SERVICE_PROVIDED_EIPS" }] }] as never),
  },
  undecided: {
    "a type that is computed": () => access(new aws.kms.Key("key").arn)(),
    "a block that is computed": () =>
      cluster({ publicAccess: new aws.kms.Key("key").arn.apply((type) => ({ type })) })(),
  },
};

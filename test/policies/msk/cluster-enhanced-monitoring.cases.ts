import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster = (enhancedMonitoring?: pulumi.Input<string>) => () =>
  new aws.msk.Cluster("claims", {
    kafkaVersion: "3.8.x",
    numberOfBrokerNodes: 3,
    brokerNodeGroupInfo: {
      clientSubnets: ["subnet-1", "subnet-2", "subnet-3"],
      instanceType: "kafka.m7g.large",
      securityGroups: ["sg-0123456789abcdef0"],
    },
    enhancedMonitoring,
  });

export const cases: PolicyCases = {
  compliant: {
    "metrics per broker": { doc: true, program: cluster("PER_BROKER") },
    "metrics per topic": cluster("PER_TOPIC_PER_BROKER"),
    "metrics per partition": cluster("PER_TOPIC_PER_PARTITION"),
  },
  violating: {
    "nothing said": { doc: true, program: cluster() },
    "the default": cluster("DEFAULT"),
    "another spelling": cluster("Default"),
    "an empty text": cluster(""),
  },
  undecided: {
    "a level that is computed": () => cluster(new aws.kms.Key("key").arn)(),
  },
};

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster = (encryptionInfo?: aws.msk.ClusterArgs["encryptionInfo"]) => () =>
  new aws.msk.Cluster("claims", {
    kafkaVersion: "3.8.x",
    numberOfBrokerNodes: 3,
    brokerNodeGroupInfo: {
      clientSubnets: ["subnet-1", "subnet-2", "subnet-3"],
      instanceType: "kafka.m7g.large",
      securityGroups: [new aws.ec2.SecurityGroup("kafka").id],
    },
    encryptionInfo,
  });

const clientBroker = (value: pulumi.Input<string>) => cluster({ encryptionInTransit: { clientBroker: value } });

export const cases: PolicyCases = {
  compliant: {
    "TLS only": { doc: true, program: clientBroker("TLS") },
    "no encryption block": cluster(),
    "the default beside TLS between brokers": cluster({ encryptionInTransit: { inCluster: true } }),
  },
  violating: {
    "plaintext beside TLS": { doc: true, program: clientBroker("TLS_PLAINTEXT") },
    "plaintext only": clientBroker("PLAINTEXT"),
    "blocks as lists of one": cluster([{ encryptionInTransit: [{ clientBroker: "PLAINTEXT" }] }] as never),
  },
  undecided: {
    "a value that is computed": () => clientBroker(new aws.kms.Key("key").arn)(),
    "a block that is computed": () => {
      const encryptionInfo = new aws.kms.Key("key").arn.apply((encryptionAtRestKmsKeyArn) => ({
        encryptionAtRestKmsKeyArn,
        encryptionInTransit: { clientBroker: "TLS" },
      }));
      cluster(encryptionInfo)();
    },
  },
};

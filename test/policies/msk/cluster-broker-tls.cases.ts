import * as aws from "@pulumi/aws";
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

const inCluster = (value: boolean) => cluster({ encryptionInTransit: { inCluster: value } });

export const cases: PolicyCases = {
  compliant: {
    "TLS between brokers": { doc: true, program: inCluster(true) },
    "no encryption block": cluster(),
    "the default beside TLS for clients": cluster({ encryptionInTransit: { clientBroker: "TLS" } }),
  },
  violating: {
    "an explicit false": { doc: true, program: inCluster(false) },
    "an explicit false beside TLS for clients": cluster({
      encryptionInTransit: { clientBroker: "TLS", inCluster: false },
    }),
    'an explicit false, as the text "false"': inCluster("false" as never),
    "blocks as lists of one": cluster([{ encryptionInTransit: [{ inCluster: false }] }] as never),
  },
  undecided: {
    "a flag that is computed": () => {
      const value = new aws.kms.Key("key").arn.apply((arn) => arn !== "");
      cluster({ encryptionInTransit: { inCluster: value } })();
    },
    "a block that is computed": () => {
      const encryptionInfo = new aws.kms.Key("key").arn.apply((encryptionAtRestKmsKeyArn) => ({
        encryptionAtRestKmsKeyArn,
        encryptionInTransit: { inCluster: true },
      }));
      cluster(encryptionInfo)();
    },
  },
};

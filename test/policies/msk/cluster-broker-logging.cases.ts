import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Logs = aws.types.input.msk.ClusterLoggingInfoBrokerLogs;

const cluster = (loggingInfo?: aws.msk.ClusterArgs["loggingInfo"]) => () =>
  new aws.msk.Cluster("claims", {
    kafkaVersion: "3.8.x",
    numberOfBrokerNodes: 3,
    brokerNodeGroupInfo: {
      clientSubnets: ["subnet-1", "subnet-2", "subnet-3"],
      instanceType: "kafka.m7g.large",
      securityGroups: ["sg-0123456789abcdef0"],
    },
    loggingInfo,
  });

const logs = (brokerLogs: Logs) => cluster({ brokerLogs });
const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "to CloudWatch": {
      doc: true,
      program: () => {
        const logGroup = new aws.cloudwatch.LogGroup("claims").name;
        logs({ cloudwatchLogs: { enabled: true, logGroup } })();
      },
    },
    "to a delivery stream": logs({ firehose: { enabled: true, deliveryStream: "claims" } }),
    "to a bucket": logs({ s3: { enabled: true, bucket: "clinic-logs" } }),
    "to one of three": logs({
      cloudwatchLogs: { enabled: false },
      firehose: { enabled: false },
      s3: { enabled: true, bucket: "clinic-logs" },
    }),
    'the text "true"': logs({ s3: { enabled: "true" as never, bucket: "clinic-logs" } }),
    "a flag that is computed, beside one that is not": () => {
      logs({ cloudwatchLogs: { enabled: true, logGroup: "claims" }, s3: { enabled: computed() } })();
    },
  },
  violating: {
    "nothing said": { doc: true, program: cluster() },
    "no destination": logs({}),
    "a destination that is switched off": logs({ cloudwatchLogs: { enabled: false, logGroup: "claims" } }),
    "every destination switched off": logs({
      cloudwatchLogs: { enabled: false },
      firehose: { enabled: false },
      s3: { enabled: false },
    }),
  },
  undecided: {
    "a flag that is computed": () => logs({ cloudwatchLogs: { enabled: computed() } })(),
    "logs that are computed": () =>
      cluster(computed().apply((enabled) => ({ brokerLogs: { cloudwatchLogs: { enabled } } })))(),
  },
};

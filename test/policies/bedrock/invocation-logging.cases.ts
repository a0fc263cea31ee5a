import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type LoggingConfig = aws.types.input.bedrockmodel.InvocationLoggingConfigurationLoggingConfig;

const configuration = (loggingConfig: pulumi.Input<LoggingConfig>) =>
  new aws.bedrockmodel.InvocationLoggingConfiguration("invocations", { loggingConfig });

const roleArn = "arn:aws:iam::111122223333:role/invocation-logs";

export const cases: PolicyCases = {
  compliant: {
    "a log group": {
      doc: true,
      program: () => {
        const group = new aws.cloudwatch.LogGroup("invocations");
        configuration({ cloudwatchConfig: { logGroupName: group.name, roleArn } });
      },
    },
    "a bucket": () => configuration({ s3Config: { bucketName: new aws.s3.Bucket("invocations").id } }),
    "a bucket by its name": () => configuration({ s3Config: { bucketName: "clinic-invocations" } }),
    "both, without contents": () =>
      configuration({
        cloudwatchConfig: { logGroupName: "invocations", roleArn },
        s3Config: { bucketName: "clinic-invocations" },
        textDataDeliveryEnabled: false,
      }),
  },
  violating: {
    "no destination": { doc: true, program: () => configuration({ textDataDeliveryEnabled: true }) },
    "an empty configuration": () => configuration({}),
    "an empty bucket": {
      isEnoughIfSet: ["loggingConfig.s3Config.bucketName"],
      program: () => configuration({ s3Config: { bucketName: "" } }),
    },
    "a bucket for what is too large for a log, and no log": {
      isEnoughIfSet: ["loggingConfig.cloudwatchConfig.logGroupName"],
      program: () =>
        configuration({
          cloudwatchConfig: {
            logGroupName: "",
            roleArn,
            largeDataDeliveryS3Config: { bucketName: "clinic-invocations" },
          },
        }),
    },
  },
  undecided: {
    "a configuration that is computed": () =>
      configuration(new aws.s3.Bucket("invocations").id.apply((bucketName) => ({ s3Config: { bucketName } }))),
    "a destination that is computed": () =>
      configuration({ s3Config: new aws.s3.Bucket("invocations").id.apply((bucketName) => ({ bucketName })) }),
  },
};

import { definePolicy, violationUnless } from "../core/policy";
import { or } from "../core/truth";

export default definePolicy({
  id: "bedrock-invocation-logging",
  title: "Declared Bedrock invocation logging has a destination",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration"],
  whenAbsent: "Invocations are not recorded.",
  fix: "Set loggingConfig.cloudwatchConfig { logGroupName, roleArn } or s3Config { bucketName }.",
  peers: { prowler: ["bedrock_model_invocation_logging_enabled"] },
  judge(configuration) {
    const logging = configuration.block("loggingConfig");
    const isDelivered = or(
      logging.text("cloudwatchConfig.logGroupName").isSet,
      logging.text("s3Config.bucketName").isSet,
    );
    return violationUnless(isDelivered, "loggingConfig has no destination: model invocations are not recorded");
  },
});

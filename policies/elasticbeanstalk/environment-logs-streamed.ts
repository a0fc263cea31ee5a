import { definePolicy, violationIf, violationUnless } from "../core/policy";
import { minimumLogRetentionDays } from "../core/retention";
import { and } from "../core/truth";
import { ENVIRONMENT, hasOption, template } from "./_shared";

const NAMESPACE = "aws:elasticbeanstalk:cloudwatch:logs";
const STREAMED = [NAMESPACE, "StreamLogs"] as const;
const DELETED = [NAMESPACE, "DeleteOnTerminate"] as const;
const RETENTION = [NAMESPACE, "RetentionInDays"] as const;

export default definePolicy({
  id: "elasticbeanstalk-environment-logs-streamed",
  title: "Beanstalk logs go to CloudWatch and outlive the environment",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#six-years-of-evidence", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [ENVIRONMENT],
  companions: { template },
  settings: [minimumLogRetentionDays],
  whenAbsent: "Logs stay on the instances.",
  fix: 'Add the settings StreamLogs "true", DeleteOnTerminate "false" and RetentionInDays "3653" of namespace aws:elasticbeanstalk:cloudwatch:logs.',
  peers: {
    prowler: ["elasticbeanstalk_environment_cloudwatch_logging_enabled"],
    steampipe: ["elastic_beanstalk_environment_logs_to_cloudwatch"],
  },
  judge(environment, { companionsOf, settings }) {
    const { template } = companionsOf(environment);
    const least = settings.get(minimumLogRetentionDays);
    const isTrue = (value: string) => value === "true";
    const streams = hasOption(environment, template, STREAMED, isTrue);
    return [
      violationUnless(streams, "StreamLogs is not true: logs stay on instances that come and go", {
        detail: "StreamLogs",
      }),
      violationIf(
        hasOption(environment, template, DELETED, isTrue),
        "DeleteOnTerminate is true: the logs go with the environment",
        {
          detail: "DeleteOnTerminate",
        },
      ),
      violationIf(
        and(streams, hasOption(environment, template, RETENTION, (days) => Number(days) >= least).not),
        `RetentionInDays is missing or below ${least}: Beanstalk keeps seven days`,
        { detail: "RetentionInDays" },
      ),
    ];
  },
});

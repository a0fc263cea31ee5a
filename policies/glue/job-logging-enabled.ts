import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, Truth } from "../core/truth";

const LOG = "--enable-continuous-cloudwatch-log";

export default definePolicy({
  id: "glue-job-logging-enabled",
  title: "Glue jobs stream logs to CloudWatch",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#audit-controls", "aptible#activity-review"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:glue/job:Job"],
  whenAbsent: "Jobs do not stream their logs.",
  fix: 'Add "--enable-continuous-cloudwatch-log": "true" to defaultArguments.',
  remediates: true,
  peers: { prowler: ["glue_etl_jobs_logging_enabled"] },
  judge: (job) =>
    onlyIf(job.word("command.name").is("pythonshell").not, "Python shell jobs log by themselves", () =>
      violationUnless(
        job.entries("defaultArguments").some(({ key, value }) => and(Truth.of(key === LOG), value.word("").is("true"))),
        `defaultArguments lack ${LOG}: what a job does is seen only after it ends`,
        { set: { [`defaultArguments.${LOG}`]: "true" } },
      ),
    ),
});

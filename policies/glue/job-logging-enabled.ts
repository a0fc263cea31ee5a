import type { Resource } from "../core/graph";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, or, Truth } from "../core/truth";

const LOG = "--enable-continuous-cloudwatch-log";
const FIXED = "nonOverridableArguments";

const isSaid = (job: Resource, path: string): Truth => job.entries(path).some(({ key }) => Truth.of(key === LOG));

const isTrue = (job: Resource, path: string): Truth =>
  job.entries(path).some(({ key, value }) => and(Truth.of(key === LOG), value.word("").is("true")));

export default definePolicy({
  id: "glue-job-logging-enabled",
  title: "Glue jobs stream logs to CloudWatch",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:glue/job:Job"],
  whenAbsent: "Jobs before Glue 5.0 do not stream their logs.",
  fix: 'Add "--enable-continuous-cloudwatch-log": "true" to defaultArguments.',
  remediates: true,
  peers: { prowler: ["glue_etl_jobs_logging_enabled"] },
  judge(job) {
    // AWS Glue developer guide, "Logging for AWS Glue jobs": from 5.0 on every job streams its logs.
    const streamsAlways = job.text("glueVersion").satisfies((version) => Number.parseFloat(version) >= 5);
    const streams = or(isTrue(job, FIXED), and(isTrue(job, "defaultArguments"), isSaid(job, FIXED).not));
    const place = isSaid(job, FIXED).state === "true" ? FIXED : "defaultArguments";
    const isSpark = job.word("command.name").isOneOf(["pythonshell", "glueray"]).not;
    return onlyIf(isSpark, "Python shell and Ray jobs log by themselves", () =>
      violationUnless(
        or(streamsAlways, streams),
        `${place} do not hold ${LOG} = true: what a job does is seen only after it ends`,
        { set: { [`${place}.${LOG}`]: "true" } },
      ),
    );
  },
});

import { definePolicy, violationIf } from "../core/policy";
import { and, Truth } from "../core/truth";
import { isEnded, supportEnds } from "../data/_tables";

const DEV_ENDPOINT = "aws:glue/devEndpoint:DevEndpoint";

export default definePolicy({
  id: "glue-job-version-supported",
  title: "Glue jobs run a supported Glue version",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["astro#supported-versions", "platform-sh#patching", "aptible#malicious-software"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:glue/job:Job", DEV_ENDPOINT],
  settings: [supportEnds],
  whenAbsent: "A Spark job or an endpoint without a version runs on one that is out of support.",
  fix: 'Set glueVersion: "5.0" or a later one; replace an endpoint, which no later version knows, by interactive sessions.',
  peers: { steampipe: ["glue_spark_job_runs_on_version_3_or_higher"] },
  judge(resource, { settings }) {
    const version = resource.text("glueVersion");
    const isSpark =
      resource.type === DEV_ENDPOINT
        ? Truth.true
        : resource.word("command.name").orElse("glueetl").isOneOf(["glueetl", "gluestreaming"]);
    return [
      violationIf(isEnded("glue", version, settings), "glueVersion is out of support"),
      violationIf(and(version.isAbsent, isSpark), "glueVersion is missing: a version that is out of support is used"),
    ];
  },
});

import { definePolicy, violationIf, violationUnless } from "../core/policy";

export default definePolicy({
  id: "imagebuilder-pipeline-scheduled",
  title: "Image pipelines run on a schedule, so that images pick up patches",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["platform-sh#patching", "aptible#malicious-software"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:imagebuilder/imagePipeline:ImagePipeline"],
  whenAbsent: "The pipeline runs when somebody starts it.",
  fix: 'Set schedule: { scheduleExpression: "cron(0 4 ? * MON *)" }.',
  judge: (pipeline) => [
    violationUnless(pipeline.text("schedule.scheduleExpression").isSet, "schedule is missing: images grow old"),
    violationIf(pipeline.text("status").is("DISABLED"), "status is DISABLED: the pipeline does not run", {
      detail: "status",
      fix: "Remove status or set it to ENABLED.",
      set: { status: "ENABLED" },
    }),
  ],
});

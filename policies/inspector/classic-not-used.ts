import { definePolicy } from "../core/policy";
import { mustNotExist } from "../core/requirements";

export default definePolicy({
  id: "inspector-classic-not-used",
  title: "Inspector Classic is not used",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["platform-sh#vulnerability-scanning", "aptible#malicious-software"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:inspector/assessmentTemplate:AssessmentTemplate", "aws:inspector/assessmentTarget:AssessmentTarget"],
  whenAbsent: "There is none.",
  fix: "Use aws.inspector2.Enabler.",
  judge: mustNotExist("Inspector Classic is retired: nothing is scanned"),
});

import { definePolicy, violationIf } from "../core/policy";
import { isEnded, supportEnds } from "../data/_tables";

export default definePolicy({
  id: "mwaa-environment-version-supported",
  title: "Airflow runs a supported version",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["astro#supported-versions", "platform-sh#patching", "aptible#malicious-software"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:mwaa/environment:Environment"],
  settings: [supportEnds],
  whenAbsent: "An environment starts with the latest version.",
  fix: "Raise airflowVersion to a supported one.",
  judge: (environment, { settings }) =>
    violationIf(isEnded("airflow", environment.text("airflowVersion"), settings), "airflowVersion is out of support"),
});

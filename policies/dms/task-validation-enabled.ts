import { definePolicy, violationUnless } from "../core/policy";
import { TASKS, taskSettings } from "./_shared";

export default definePolicy({
  id: "dms-task-validation-enabled",
  title: "DMS tasks validate migrated rows",
  family: "integrity",
  citations: ["164.312(c)(1)", "164.312(c)(2)"],
  sources: ["aptible#integrity"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: TASKS,
  whenAbsent: "Rows are not validated.",
  fix: "Set ValidationSettings.EnableValidation: true in the settings JSON.",
  judge(task) {
    const settings = taskSettings(task);
    return violationUnless(
      settings.bool("ValidationSettings.EnableValidation").is(true),
      `${settings.path} does not validate migrated rows`,
    );
  },
});

import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "backup-restore-testing",
  title: "Programs that define backup plans also test restores",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(D)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery", "aptible#contingency-tests"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:backup/plan:Plan"],
  companions: {
    testing: { types: ["aws:backup/restoreTestingPlan:RestoreTestingPlan"], inRegion: true },
    selection: {
      types: ["aws:backup/restoreTestingSelection:RestoreTestingSelection"],
      by: "restoreTestingPlanName",
    },
  },
  whenAbsent: "Restores are not tested.",
  fix: "Add backup.RestoreTestingPlan with a RestoreTestingSelection.",
  judge(plan, { companionsOf }) {
    const isTested = companionsOf(plan).testing.some((testing) => companionsOf(testing).selection.exist);
    return violationUnless(isTested, "The program backs up but tests no restore");
  },
});

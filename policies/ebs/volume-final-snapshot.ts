import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "ebs-volume-final-snapshot",
  title: "Deleting a volume takes a last snapshot",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ebs/volume:Volume"],
  whenAbsent: "No last snapshot is taken.",
  fix: "Set finalSnapshot: true.",
  remediates: true,
  judge: mustBeTrue("finalSnapshot", "deleting the volume deletes its data"),
});

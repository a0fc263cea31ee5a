import { definePolicy, violationUnless } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "lightsail-instance-snapshots-enabled",
  title: "Lightsail instances take daily snapshots",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:lightsail/instance:Instance"],
  whenAbsent: "No snapshots are taken.",
  fix: 'Set addOn: { type: "AutoSnapshot", snapshotTime: "06:00", status: "Enabled" }.',
  peers: { prowler: ["lightsail_instance_automated_snapshots"] },
  judge: (instance) =>
    violationUnless(
      and(instance.text("addOn.type").is("AutoSnapshot"), instance.text("addOn.status").is("Enabled")),
      "addOn takes no automatic snapshots",
    ),
});

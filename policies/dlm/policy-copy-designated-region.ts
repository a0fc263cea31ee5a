import { regionFindings } from "../core/designated";
import { definePolicy } from "../core/policy";
import { packSettings } from "../core/settings";

export default definePolicy({
  id: "dlm-policy-copy-designated-region",
  title: "Lifecycle policies copy snapshots to designated regions only",
  family: "designated-region",
  citations: ["164.308(a)(1)(ii)(B)", "164.310(d)(1)", "164.312(a)(1)"],
  sources: ["sftp-to-go#data-location", "platform-sh#designated-region"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:dlm/lifecyclePolicy:LifecyclePolicy"],
  settings: [packSettings.designatedRegions],
  whenAbsent: "No copies are made.",
  fix: "Choose a designated region in target or targetRegion.",
  judge: (resource, { settings }) =>
    regionFindings(
      resource,
      [
        "policyDetails.schedules.crossRegionCopyRules.target",
        "policyDetails.schedules.crossRegionCopyRules.targetRegion",
        "policyDetails.action.crossRegionCopies.target",
      ],
      settings,
    ),
});

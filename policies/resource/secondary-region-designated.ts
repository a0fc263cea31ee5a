import { regionFindings } from "../core/designated";
import { definePolicy, onlyIf } from "../core/policy";
import { packSettings } from "../core/settings";
import { REGION_PROPERTIES } from "./_regions";

const ACCOUNT_REGION = "aws:account/region:Region";

export default definePolicy({
  id: "resource-secondary-region-designated",
  title: "Replicas, copies, peers and destinations stay in designated regions",
  family: "designated-region",
  citations: ["164.308(a)(1)(ii)(B)", "164.310(a)(1)", "164.310(d)(1)"],
  sources: ["sftp-to-go#data-location", "platform-sh#designated-region"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [ACCOUNT_REGION, ...Object.keys(REGION_PROPERTIES)],
  settings: [packSettings.designatedRegions],
  whenAbsent: "Nothing is copied or sent elsewhere.",
  fix: "Name a designated region there, or add the region to designatedRegions.",
  peers: { prowler: ["organizations_scp_check_deny_regions"] },
  judge(resource, { settings }) {
    if (resource.type === ACCOUNT_REGION) {
      const isEnabled = resource.bool("enabled").is(true);
      return onlyIf(isEnabled, "the region is switched off", () => regionFindings(resource, ["regionName"], settings));
    }
    return regionFindings(resource, REGION_PROPERTIES[resource.type] ?? [], settings);
  },
});

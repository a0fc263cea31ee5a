import { regionFindings } from "../core/designated";
import { definePolicy } from "../core/policy";
import { packSettings } from "../core/settings";

export default definePolicy({
  id: "keyspaces-keyspace-designated-region",
  title: "Keyspaces replicate to designated regions only",
  family: "designated-region",
  citations: ["164.308(a)(1)(ii)(B)", "164.310(d)(1)", "164.312(a)(1)"],
  sources: ["sftp-to-go#data-location", "platform-sh#designated-region"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:keyspaces/keyspace:Keyspace"],
  settings: [packSettings.designatedRegions],
  whenAbsent: "There are no replicas.",
  fix: "Keep regionLists within the designated regions.",
  judge: (resource, { settings }) => regionFindings(resource, ["replicationSpecification.regionLists"], settings),
});

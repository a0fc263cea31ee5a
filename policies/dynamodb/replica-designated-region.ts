import { regionFindings } from "../core/designated";
import { definePolicy } from "../core/policy";
import { packSettings } from "../core/settings";

export default definePolicy({
  id: "dynamodb-replica-designated-region",
  title: "DynamoDB replicas are kept in designated regions",
  family: "designated-region",
  citations: ["164.308(a)(1)(ii)(B)", "164.310(d)(1)", "164.312(a)(1)"],
  sources: ["sftp-to-go#data-location", "platform-sh#designated-region"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:dynamodb/table:Table", "aws:dynamodb/globalTable:GlobalTable"],
  settings: [packSettings.designatedRegions],
  whenAbsent: "There are no replicas.",
  fix: "Choose a designated region in regionName, or add it to designatedRegions.",
  judge: (resource, { settings }) =>
    regionFindings(resource, ["replicas.regionName", "globalTableWitness.regionName"], settings),
});

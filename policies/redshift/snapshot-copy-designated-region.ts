import { regionFindings } from "../core/designated";
import { definePolicy } from "../core/policy";
import { packSettings } from "../core/settings";

export default definePolicy({
  id: "redshift-snapshot-copy-designated-region",
  title: "Redshift snapshots and data shares stay in designated regions",
  family: "designated-region",
  citations: ["164.308(a)(1)(ii)(B)", "164.310(d)(1)", "164.312(a)(1)"],
  sources: ["sftp-to-go#data-location", "stitch#secured-destinations", "platform-sh#designated-region"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [
    "aws:redshift/snapshotCopy:SnapshotCopy",
    "aws:redshift/dataShareConsumerAssociation:DataShareConsumerAssociation",
  ],
  settings: [packSettings.designatedRegions],
  whenAbsent: "No copies are made.",
  fix: "Set destinationRegion to one of the designated regions.",
  judge: (resource, { settings }) => regionFindings(resource, ["destinationRegion", "consumerRegion"], settings),
});

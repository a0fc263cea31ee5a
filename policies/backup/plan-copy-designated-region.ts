import { regionFinding, regionFindings } from "../core/designated";
import { definePolicy } from "../core/policy";
import { packSettings } from "../core/settings";
import { and } from "../core/truth";

const DESTINATION = "rules.copyActions.destinationVaultArn";

export default definePolicy({
  id: "backup-plan-copy-designated-region",
  title: "Backup copies go only to vaults in designated regions",
  family: "designated-region",
  citations: ["164.308(a)(1)(ii)(B)", "164.310(d)(1)", "164.312(a)(1)"],
  sources: ["sftp-to-go#data-location", "platform-sh#designated-region", "aptible#data-backup"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:backup/plan:Plan"],
  companions: {
    vault: {
      types: ["aws:backup/vault:Vault", "aws:backup/logicallyAirGappedVault:LogicallyAirGappedVault"],
      from: DESTINATION,
    },
  },
  settings: [packSettings.designatedRegions],
  whenAbsent: "No copies are made.",
  fix: "Choose a destinationVaultArn in a designated region, or add the region to designatedRegions.",
  judge(plan, { companionsOf, settings }) {
    const { vault } = companionsOf(plan);
    return [
      ...regionFindings(plan, [DESTINATION], settings).filter(({ violated }) => violated.state !== "undecided"),
      ...vault.map(({ resource, linked }) => {
        const finding = regionFinding(resource.region, settings);
        return {
          ...finding,
          violated: and(linked, finding.violated),
          message: "A copy goes to a vault of this stack in a region that is not designated",
        };
      }),
    ];
  },
});

import { regionFinding, regionFindings } from "../core/designated";
import { definePolicy } from "../core/policy";
import { packSettings } from "../core/settings";
import { and } from "../core/truth";

const VAULTS = ["aws:backup/vault:Vault", "aws:backup/logicallyAirGappedVault:LogicallyAirGappedVault"];
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
    vault: { types: VAULTS, from: DESTINATION },
    ownVault: { types: VAULTS, from: "rules.targetVaultName" },
  },
  settings: [packSettings.designatedRegions],
  whenAbsent: "No copies are made.",
  fix: "Choose a destinationVaultArn in a designated region, or add the region to designatedRegions.",
  judge(plan, { companionsOf, settings }) {
    const { vault, ownVault } = companionsOf(plan);
    const isOwn = new Set(ownVault.map(({ resource, linked }) => (linked.state === "true" ? resource.urn : "")));
    const destinations = vault.map((link) => link).filter(({ resource }) => !isOwn.has(resource.urn));
    const told = regionFindings(plan, [DESTINATION], settings);
    const hidden = told.filter(({ violated }) => violated.state === "undecided");
    // The rules are computed from their own vaults too: without those, each that is left is a destination.
    const isCertain = destinations.length <= hidden.length;
    const vaults = new Set([...isOwn, ...destinations.map(({ resource }) => resource.urn)]);
    const comesFromElsewhere = (plan.record.propertyDependencies?.rules ?? []).some((urn) => !vaults.has(urn));
    const isExplained = destinations.length > 0 && !comesFromElsewhere;
    return [
      ...told.filter((finding) => !isExplained || !hidden.includes(finding)),
      ...destinations.map(({ resource, linked }) => {
        const finding = regionFinding(resource.region, settings);
        return {
          ...finding,
          violated: isCertain ? finding.violated : and(linked, finding.violated),
          message: "A copy goes to a vault of this stack in a region that is not designated",
        };
      }),
    ];
  },
});

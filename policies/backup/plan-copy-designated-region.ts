import { regionFinding, regionFindings } from "../core/designated";
import type { Resource } from "../core/graph";
import { definePolicy } from "../core/policy";
import { packSettings } from "../core/settings";
import { and, some } from "../core/truth";

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
    const links = companionsOf(plan).vault.map((link) => link);
    const told = regionFindings(plan, [DESTINATION], settings);
    const hidden = told.filter(({ violated }) => violated.state === "undecided");
    // The rules are computed from the vaults of the plan itself too: without those, what is left are destinations.
    const ownNames = plan.leaves("rules.targetVaultName");
    const isOwn = (vault: Resource) =>
      some(ownNames, (name) => name.with(vault.text("name")).satisfies(([own, other]) => own === other));
    // Where the ARN of a vault is spelled out, its region is told by that.
    const arns = plan.leaves(DESTINATION);
    const isSpelledOut = (vault: Resource) =>
      some(arns, (arn) => arn.with(vault.text("name")).satisfies(([own, name]) => own.endsWith(`:${name}`)));
    const destinations = links.filter(
      ({ resource }) => isOwn(resource).state !== "true" && isSpelledOut(resource).state !== "true",
    );
    const isCertain = destinations.length <= hidden.length;
    const vaults = new Set(links.map(({ resource }) => resource.urn));
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

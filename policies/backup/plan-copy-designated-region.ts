import { regionFinding } from "../core/designated";
import { Block, type Fact } from "../core/fact";
import type { Resource } from "../core/graph";
import { definePolicy } from "../core/policy";
import { packSettings } from "../core/settings";
import { and, or, some } from "../core/truth";

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
    // The rules are computed from the vaults of the plan itself too: without those, what is left are destinations.
    const ownNames = plan.leaves("rules.targetVaultName");
    const isOwn = (vault: Resource) =>
      some(ownNames, (name) => name.with(vault.text("name")).satisfies(([own, other]) => own === other));
    const destinations = links.filter(({ resource }) => isOwn(resource).state !== "true");
    // A vault of the stack tells its region itself, whether its ARN is known or not.
    const isOfStack = (arn: Fact<string>) =>
      some(destinations, ({ resource }) =>
        or(
          arn.with(resource.text("name")).satisfies(([own, name]) => own.endsWith(`:${name}`)),
          arn.with(new Block("", resource.record.outputs).text("arn")).satisfies(([own, other]) => own === other),
        ),
      );
    const told = plan
      .leaves(DESTINATION)
      .filter((arn) => isOfStack(arn).state !== "true")
      .map((arn) => regionFinding(arn, settings));
    const hidden = told.filter(({ violated }) => violated.state === "undecided");
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

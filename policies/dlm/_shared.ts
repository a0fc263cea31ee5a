import { backupCompanions, hasTag, isBackedUp } from "../core/backups";
import { type Block, Fact } from "../core/fact";
import type { CompanionSpec, Companions, Resource } from "../core/graph";
import { type Finding, notApplicable, type Outcome } from "../core/policy";
import type { Settings } from "../core/settings";
import { and, type Gap, or, type Truth } from "../core/truth";

/** Judges every copy that a lifecycle policy makes in another region, with the block that tells of its encryption. */
export function judgeCopies(
  policy: Resource,
  judge: (copy: Block, encryption: Block) => Finding,
  hidden: (gap: Gap) => Finding,
): Outcome {
  const details = policy.block("policyDetails");
  const rules = details.list("schedules").flatMap((schedule) => schedule.list("crossRegionCopyRules"));
  const copies = [
    ...rules.collect((rule) => judge(rule, rule), hidden),
    ...details
      .list("action.crossRegionCopies")
      .collect((copy) => judge(copy, copy.block("encryptionConfiguration")), hidden),
  ];
  return copies.length > 0 ? copies : notApplicable("makes no copies in other regions");
}

/** The companions that a policy needs to ask `isCopied`. */
export const copyCompanions = {
  ...backupCompanions,
  lifecyclePolicy: { types: ["aws:dlm/lifecyclePolicy:LifecyclePolicy"], inRegion: true },
} as const satisfies Record<string, CompanionSpec>;

/** Whether a backup plan or a lifecycle policy takes in a volume or an instance. */
export const isCopied = (
  resource: Resource,
  companions: Readonly<Record<keyof typeof copyCompanions, Companions>>,
  settings: Settings,
): Truth =>
  or(
    isBackedUp(resource, companions, settings),
    companions.lifecyclePolicy.some((policy) => snapshots(policy, resource)),
  );

/** Whether a lifecycle policy takes snapshots of a volume or an instance: by default of all but some, or of those with its tags. */
function snapshots(policy: Resource, resource: Resource): Truth {
  const kind = resource.type === "aws:ebs/volume:Volume" ? "volume" : "instance";
  const details = policy.block("policyDetails");
  const hasOneOf = (path: string) =>
    details
      .entries(path)
      .some(({ key, value }) => hasTag(resource, Fact.known("tags", key), (own) => value.text("").is(own)));
  const type = kind === "volume" ? resource.text("type").orElse("gp2") : Fact.absent<string>("type");
  const isExcluded = or(
    hasOneOf("exclusions.excludeTags"),
    details
      .texts("exclusions.excludeVolumeTypes")
      .some((excluded) => excluded.with(type).satisfies(([one, own]) => one === own)),
  );
  // The list takes a single type.
  const isOfKind = details.word("resourceTypes").is(kind);
  return and(
    policy.word("state").is("disabled").not,
    or(and(policy.word("defaultPolicy").is(kind), isExcluded.not), and(isOfKind, hasOneOf("targetTags"))),
  );
}

import { type Block, Fact } from "./fact";
import type { Companions, Resource } from "./graph";
import { glob } from "./iam";
import { type Settings, texts } from "./settings";
import { and, or, some, Truth } from "./truth";

/** Setting: tags by which plans of other stacks, or of the organization, select what they back up. */
export const backupTags = texts("backup.plannedTags", {
  fallback: [],
  description:
    'Tags, written "key=value", by which backup plans outside the stack select resources, such as those of an organization\'s backup policy.',
});

const SELECTIONS = ["aws:backup/selection:Selection"] as const;

/** The companions that a policy needs to ask `isBackedUp`. */
export const backupCompanions = {
  /** Selections that name the resource. */
  selection: { types: SELECTIONS, by: "resources" },
  /** Selections that leave it out. */
  exclusion: { types: SELECTIONS, by: "notResources" },
  /** Every selection there is: by patterns and tags it may select resources which it does not name. */
  anySelection: { types: SELECTIONS, inRegion: true },
} as const;

// The ARN of a resource of the type: service, and what stands before its id (service authorization reference).
const ARNS: Readonly<Record<string, readonly [service: string, prefix: string, name?: string]>> = {
  "aws:ebs/volume:Volume": ["ec2", "volume/"],
  "aws:efs/fileSystem:FileSystem": ["elasticfilesystem", "file-system/"],
  "aws:fsx/windowsFileSystem:WindowsFileSystem": ["fsx", "file-system/"],
  "aws:fsx/lustreFileSystem:LustreFileSystem": ["fsx", "file-system/"],
  "aws:fsx/ontapFileSystem:OntapFileSystem": ["fsx", "file-system/"],
  "aws:fsx/openZfsFileSystem:OpenZfsFileSystem": ["fsx", "file-system/"],
  "aws:rds/instance:Instance": ["rds", "db:", "identifier"],
  "aws:rds/cluster:Cluster": ["rds", "cluster:", "clusterIdentifier"],
  "aws:dynamodb/table:Table": ["dynamodb", "table/", "name"],
};

/** Whether an ARN pattern such as `arn:aws:rds:*:*:db:prod-*` meets a resource whose own ARN is not known. */
function meetsPattern(resource: Resource, pattern: Fact<string>): Truth {
  const [service, prefix, nameProperty] = ARNS[resource.type]!;
  return pattern.satisfies((text) => {
    if (text === "*") return true;
    if (!text.includes("*")) return false;
    const [, , ofService = "", ofRegion = "", , ...rest] = text.split(":");
    const own = nameProperty === undefined ? undefined : known(resource.text(nameProperty));
    const region = known(resource.region) ?? "*";
    // An id that is not known stands for any: only a pattern that takes all of them meets it.
    const meets = glob(rest.join(":") || "*");
    return (
      glob(ofService || "*").test(service) &&
      glob(ofRegion || "*").test(region) &&
      (meets.test(`${prefix}*`) || (own !== undefined && meets.test(prefix + own)))
    );
  });
}

const known = (fact: Fact<string>): string | undefined =>
  fact.fold({ known: (value) => value, absent: () => undefined, gap: () => undefined });

/** Whether the resource has a tag: its own, or by the provider's default tags. */
export function hasTag(resource: Resource, key: Fact<string>, isWanted: (value: string) => Truth): Truth {
  const holders = [resource, resource.provider?.json("defaultTags")];
  return some(holders, (holder) =>
    holder
      ? holder
          .entries("tags")
          .some(({ key: own, value }) =>
            and(
              key.is(own),
              value.text("").fold({ known: isWanted, absent: () => isWanted(""), gap: (gap) => Truth.undecided(gap) }),
            ),
          )
      : Truth.false,
  );
}

/** A tag condition of a selection, which names its key as "aws:ResourceTag/Name". */
function meetsCondition(resource: Resource, condition: Block, isLike: boolean): Truth {
  const key = condition.text("key").map((text) => text.replace(/^aws:ResourceTag\//i, ""));
  return hasTag(resource, key, (value) =>
    condition.text("value").satisfies((wanted) => (isLike ? glob(wanted).test(value) : wanted === value)),
  );
}

function meetsConditions(resource: Resource, selection: Resource): Truth {
  const every = (path: string, isLike: boolean, isNegated: boolean) =>
    selection.list(`conditions.${path}`).every((condition) => {
      const isMet = meetsCondition(resource, condition, isLike);
      return isNegated ? isMet.not : isMet;
    });
  return and(
    every("stringEquals", false, false),
    every("stringLikes", true, false),
    every("stringNotEquals", false, true),
    every("stringNotLikes", true, true),
  );
}

/** Whether the tags that a selection lists take in the resource: one of them is enough. */
const meetsSelectionTags = (resource: Resource, selection: Resource): Truth =>
  selection
    .list("selectionTags")
    .some((tag) => hasTag(resource, tag.text("key"), (value) => tag.text("value").is(value)));

const leavesOut = (resource: Resource, selection: Resource): Truth =>
  selection.texts("notResources").some((pattern) => meetsPattern(resource, pattern));

/**
 * Whether a backup selection of the program takes in the resource (AWS Backup developer guide, "Assigning resources"):
 * it names it, or a pattern or tags of it do, and it does not leave it out; or whether it bears one of the tags of the
 * setting `backup.plannedTags`.
 */
export function isBackedUp(
  resource: Resource,
  companions: Readonly<Record<keyof typeof backupCompanions, Companions>>,
  settings: Settings,
): Truth {
  const { selection, exclusion, anySelection } = companions;
  const isIncluded = (candidate: Resource): Truth => {
    const resources = candidate.texts("resources");
    const byPattern = resources.some((pattern) => meetsPattern(resource, pattern));
    const conditions = candidate.block("conditions");
    const byConditions = and(conditions.isSet, resources.isEmpty, meetsConditions(resource, candidate));
    return and(
      or(and(byPattern, meetsConditions(resource, candidate)), byConditions, meetsSelectionTags(resource, candidate)),
      leavesOut(resource, candidate).not,
    );
  };
  const isPlanned = some(settings.get(backupTags), (tag) => {
    const [key = "", ...value] = tag.split("=");
    return hasTag(resource, Fact.known("tags", key), (own) => Truth.of(own === value.join("=")));
  });
  return and(
    or(
      selection.some((named) => meetsConditions(resource, named)),
      anySelection.some(isIncluded),
      isPlanned,
    ),
    exclusion.exist.not,
  );
}

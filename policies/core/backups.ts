import { type Block, Fact, isAbsent } from "./fact";
import type { Companions, Resource } from "./graph";
import { glob } from "./iam";
import { type Settings, tags, wholeNumber } from "./settings";
import { and, type Gap, or, some, Truth } from "./truth";

/** Setting: tags by which plans of other stacks, or of the organization, select what they back up. */
export const backupTags = tags("backup.plannedTags", {
  fallback: [],
  description:
    'Tags, written "key=value", by which backup plans outside the stack select resources, such as those of an organization\'s backup policy.',
});

/** Setting: how long databases and warehouses keep their automated backups. */
export const minimumBackupRetentionDays = wholeNumber(
  "database.minimumBackupRetentionDays",
  { min: 1, max: 35 },
  { fallback: 7, description: "How many days databases and warehouses have to keep automated backups." },
);

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
  "aws:ec2/instance:Instance": ["ec2", "instance/"],
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
  const chosen = Fact.gap<string>(nameProperty ?? "id", "is chosen by AWS");
  const name = nameProperty === undefined ? chosen : resource.text(nameProperty);
  const parts = pattern.flatMap((text) => {
    if (text !== "*" && !/^arn:.*\*/.test(text)) return Fact.absent<readonly [string, string, string]>(pattern.path);
    const [, , ofService, ofRegion, , ...rest] = text.split(":");
    return Fact.known(pattern.path, [ofService || "*", ofRegion || "*", rest.join(":") || "*"] as const);
  });
  return and(
    parts.satisfies(([ofService]) => glob(ofService).test(service)),
    meetsPart(
      parts.map(([, ofRegion]) => ofRegion),
      resource.region,
    ),
    meetsPart(
      parts.map(([, , rest]) => rest),
      isAbsent(name) ? chosen : name,
      prefix,
    ),
  );
}

/** Whether a pattern meets a value behind a prefix: one that takes every value does so whatever the value is. */
function meetsPart(pattern: Fact<string>, value: Fact<string>, prefix = ""): Truth {
  const mayMeet = (text: string) => {
    const start = text.split("*", 1)[0]!;
    return start.startsWith(prefix) || prefix.startsWith(start);
  };
  return or(
    pattern.satisfies((text) => glob(text).test(`${prefix}*`)),
    and(
      pattern.satisfies(mayMeet),
      pattern.with(value).satisfies(([text, own]) => glob(text).test(prefix + own)),
    ),
  );
}

/** Whether the resource has a tag: its own, or by the provider's default tags, which its own replace. */
export function hasTag(resource: Resource, key: Fact<string>, isWanted: (value: string) => Truth): Truth {
  const has = (holder: Block | undefined, question: (value: Fact<string>) => Truth) =>
    holder?.entries("tags").some(({ key: own, value }) => and(key.is(own), question(value.text("")))) ?? Truth.false;
  const isAsked = (value: Fact<string>) =>
    value.fold({ known: isWanted, absent: () => isWanted(""), gap: (gap) => Truth.undecided(gap) });
  return or(
    has(resource, isAsked),
    and(has(resource, () => Truth.true).not, has(resource.provider?.json("defaultTags"), isAsked)),
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
  const meets = (isLike: boolean) => (condition: Block) => meetsCondition(resource, condition, isLike);
  const misses = (isLike: boolean) => (condition: Block) => meetsCondition(resource, condition, isLike).not;
  return selection
    .list("conditions")
    .every((conditions) =>
      and(
        conditions.list("stringEquals").every(meets(false)),
        conditions.list("stringLikes").every(meets(true)),
        conditions.list("stringNotEquals").every(misses(false)),
        conditions.list("stringNotLikes").every(misses(true)),
      ),
    );
}

/** Whether the tags that a selection lists take in the resource: one of them is enough. */
const meetsSelectionTags = (resource: Resource, selection: Resource): Truth =>
  selection
    .list("selectionTags")
    .some((tag) => hasTag(resource, tag.text("key"), (value) => tag.text("value").is(value)));

/**
 * Whether a list of a selection holds a pattern that meets the resource. An entry that is not known yet and is computed
 * from resources of the program is the ARN of one of those, to which links lead: a pattern needs none.
 */
function holdsPattern(selection: Resource, list: "resources" | "notResources", resource: Resource): Truth {
  const isArn = (selection.record.propertyDependencies?.[list] ?? []).length > 0;
  const hidden = (gap: Gap) => (isArn ? Truth.false : Truth.undecided(gap));
  const meets = (pattern: Fact<string>) =>
    pattern.fold({ known: () => meetsPattern(resource, pattern), absent: () => Truth.false, gap: hidden });
  return or(...selection.texts(list).collect(meets, hidden));
}

/**
 * Whether a backup selection of the program takes in the resource (AWS Backup developer guide, "Assigning resources"):
 * it names it, a pattern or tags of it do, or it lists nothing at all, and it does not leave it out; or whether it
 * bears one of the tags of the setting `backup.plannedTags`.
 */
export function isBackedUp(
  resource: Resource,
  companions: Readonly<Record<keyof typeof backupCompanions, Companions>>,
  settings: Settings,
): Truth {
  const { selection, exclusion, anySelection } = companions;
  const isAmong = (found: Companions, candidate: Resource) => found.some(({ urn }) => Truth.of(urn === candidate.urn));
  const takesIn = (candidate: Resource): Truth => {
    const resources = candidate.texts("resources");
    const isListed = or(
      isAmong(selection, candidate),
      holdsPattern(candidate, "resources", resource),
      // A selection that lists nothing takes everything, or what its conditions leave of it.
      and(resources.isEmpty, candidate.list("selectionTags").isEmpty),
    );
    return and(
      or(and(isListed, meetsConditions(resource, candidate)), meetsSelectionTags(resource, candidate)),
      or(isAmong(exclusion, candidate), holdsPattern(candidate, "notResources", resource)).not,
    );
  };
  const isPlanned = some(settings.get(backupTags), (tag) => {
    const [key = "", ...value] = tag.split("=");
    return hasTag(resource, Fact.known("tags", key), (own) => Truth.of(own === value.join("=")));
  });
  return or(selection.some(takesIn), anySelection.some(takesIn), isPlanned);
}

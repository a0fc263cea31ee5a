import type { CompanionSpec, Companions, Resource } from "../core/graph";
import type { Context } from "../core/policy";
import { flag } from "../core/settings";
import { and, or, Truth } from "../core/truth";

export const VOLUME = "aws:ebs/volume:Volume";
export const SNAPSHOT = "aws:ebs/snapshot:Snapshot";
export const SNAPSHOT_COPY = "aws:ebs/snapshotCopy:SnapshotCopy";
export const SNAPSHOT_IMPORT = "aws:ebs/snapshotImport:SnapshotImport";
const SNAPSHOTS = [SNAPSHOT, SNAPSHOT_COPY, SNAPSHOT_IMPORT];

export const assumeEncryptionByDefault = flag("ebs.assumeEncryptionByDefault", {
  fallback: false,
  description: "The account encrypts new EBS volumes by default in every region, which no resource of the stack shows.",
});

/** Settings of the region that decide where a volume says nothing. */
export const regionDefaults = {
  defaults: { types: ["aws:ebs/encryptionByDefault:EncryptionByDefault"], inRegion: true },
} as const satisfies Record<string, CompanionSpec>;

export const volumeCompanions = {
  ...regionDefaults,
  snapshot: { types: SNAPSHOTS, from: "snapshotId" },
  sourceSnapshot: { types: SNAPSHOTS, from: "sourceSnapshotId" },
  sourceVolume: { types: [VOLUME], from: "volumeId" },
} as const satisfies Record<string, CompanionSpec>;

/** Whether new volumes of the resource's region are encrypted although nothing is said. */
export function isEncryptedByDefault(
  resource: Resource,
  { companionsOf, settings }: Context<typeof regionDefaults>,
): Truth {
  const isSwitchedOn = (setting: Resource) => setting.bool("enabled").orElse(true).is(true);
  return or(Truth.of(settings.get(assumeEncryptionByDefault)), companionsOf(resource).defaults.some(isSwitchedOn));
}

/** Whether a volume or snapshot is encrypted: as it says, as its region does by default, or as its source is. */
export function isEncrypted(resource: Resource, context: Context<typeof volumeCompanions>): Truth {
  const { snapshot, sourceSnapshot, sourceVolume } = context.companionsOf(resource);
  const allEncrypted = (sources: Companions) => sources.every((source) => isEncrypted(source, context));
  if (resource.type === SNAPSHOT) return and(isInStack(resource, "volumeId", sourceVolume), allEncrypted(sourceVolume));
  const encrypted = resource.bool("encrypted");
  const isCopied = and(sourceSnapshot.exist, allEncrypted(sourceSnapshot));
  const isRestored = and(
    resource.text("snapshotId").isSet,
    isInStack(resource, "snapshotId", snapshot),
    allEncrypted(snapshot),
  );
  const isInherited = resource.type === SNAPSHOT_COPY ? isCopied : isRestored;
  return or(encrypted.is(true), and(encrypted.isAbsent, or(isEncryptedByDefault(resource, context), isInherited)));
}

/** Undecided where the source lies outside the stack: what it is cannot be seen. */
function isInStack(resource: Resource, property: string, found: Companions): Truth {
  const path = resource.text(property).path;
  return or(found.exist, Truth.undecided({ path, reason: "names something outside this stack" }));
}

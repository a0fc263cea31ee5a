import type { Block } from "../core/fact";
import type { CompanionSpec, Companions, Resource } from "../core/graph";
import { and, or, Truth } from "../core/truth";

export const TRAIL = "aws:cloudtrail/trail:Trail";
export const EVENT_DATA_STORE = "aws:cloudtrail/eventDataStore:EventDataStore";

/** The other trails of the account, and itself. */
export const trails = { types: [TRAIL], inAccount: true } as const satisfies CompanionSpec;

/*
 * What a trail records (CloudTrail user guide, "Logging management events", "Logging data events"): without selectors
 * every management event; with basic or advanced ones what they name.
 */

const isField = (selector: Block, field: string): Truth =>
  selector.list("fieldSelectors").some((own) => own.text("field").is(field));

/** Whether an advanced selector asks that a field is exactly a value. */
export const selects = (selector: Block, field: string, value: string): Truth =>
  selector.list("fieldSelectors").some((own) =>
    and(
      own.text("field").is(field),
      own.texts("equals").some((text) => text.is(value)),
    ),
  );

const basics = (holder: Block) => holder.list("eventSelectors");
const advanced = (holder: Block) => holder.list("advancedEventSelectors");

/** Whether basic selectors that meet a condition record reads and writes, in one of them or in two. */
function recordsBoth(holder: Block, isMeant: (selector: Block) => Truth): Truth {
  const records = (kind: string) =>
    basics(holder).some((selector) => and(isMeant(selector), selector.text("readWriteType").orElse("All").is(kind)));
  return or(records("All"), and(records("ReadOnly"), records("WriteOnly")));
}

/** The same of advanced selectors: a selector on `readOnly` takes one half only. */
function selectsBoth(holder: Block, isMeant: (selector: Block) => Truth): Truth {
  const isWhole = (selector: Block) => and(isMeant(selector), isField(selector, "readOnly").not);
  const isHalf = (half: string) =>
    advanced(holder).some((selector) => and(isMeant(selector), selects(selector, "readOnly", half)));
  return or(advanced(holder).some(isWhole), and(isHalf("true"), isHalf("false")));
}

const isManagement = (selector: Block): Truth => selects(selector, "eventCategory", "Management");
const includesManagement = (selector: Block): Truth => selector.bool("includeManagementEvents").is(false).not;

/** Whether a trail says itself what it records. */
export const hasSelectors = (trail: Block): Truth => or(basics(trail).isEmpty.not, advanced(trail).isEmpty.not);

/** Whether a trail records every management event. */
export const recordsManagementEvents = (trail: Block): Truth =>
  or(hasSelectors(trail).not, recordsBoth(trail, includesManagement), selectsBoth(trail, isManagement));

/** Whether a trail records no management events at all. */
export const recordsDataOnly = (trail: Block): Truth =>
  and(hasSelectors(trail), basics(trail).some(includesManagement).not, advanced(trail).some(isManagement).not);

/** Whether a trail or an event data store records reads and writes of the resources of a type, such as AWS::S3::Object. */
export function recordsData(holder: Resource, type: string): Truth {
  const isOfType = (selector: Block) =>
    selector
      .list("dataResources")
      .some((resource) => and(resource.text("type").is(type), resource.texts("values").isEmpty.not));
  const isData = (selector: Block) =>
    and(selects(selector, "eventCategory", "Data"), selects(selector, "resources.type", type));
  const isBasic = holder.type === TRAIL ? [recordsBoth(holder, isOfType)] : [];
  return or(...isBasic, selectsBoth(holder, isData));
}

/** Whether a trail besides this one is on and records every management event. */
export const isRecordedElsewhere = (trail: Resource, trails: Companions, isMeant?: (other: Resource) => Truth): Truth =>
  trails.some((other) =>
    and(
      Truth.of(other !== trail),
      isMeant?.(other) ?? Truth.true,
      other.bool("enableLogging").is(false).not,
      recordsManagementEvents(other),
    ),
  );

/** Whether a trail is the one on which what is missing in a whole stack is reported: the first of several regions, else the first. */
export function isSpeaker(trail: Resource, trails: Companions): Truth {
  const all = trails.map(({ resource }) => resource);
  const speaker = all.find((own) => own.bool("isMultiRegionTrail").is(true).state === "true") ?? all[0];
  return Truth.of(speaker === trail);
}

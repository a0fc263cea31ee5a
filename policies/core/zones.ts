import type { Fact, Items } from "./fact";
import type { Companions } from "./graph";
import { and, type Gap, Truth } from "./truth";

/** Whether there are two instances that are not placed in the same zone; where none is named, AWS spreads them. */
export const areSpread = (instances: Companions): Truth =>
  instances.some((one) =>
    instances.some((other) => {
      const zones = one.text("availabilityZone").with(other.text("availabilityZone"));
      return and(Truth.of(one !== other), zones.satisfies(([zone, another]) => zone === another).not);
    }),
  );

/** Whether a list names zones, and all are the same. */
export function isSingleZone(zones: Items<Fact<string>>): Truth {
  const areTwo = zones.some((one) =>
    zones.some((other) => one.with(other).satisfies(([zone, another]) => zone !== another)),
  );
  return and(zones.isEmpty.not, areTwo.not);
}

/** Whether lists hold a single entry together; equal ones are one, and entries need not be known. */
export function isSingleEntry(...lists: Items<Fact<string>>[]): Truth {
  const names = new Set<unknown>();
  const gaps: Gap[] = [];
  for (const list of lists) {
    list.collect<unknown>(
      (entry) =>
        entry.fold<unknown>({ known: (name) => names.add(name), absent: () => names, gap: () => names.add(entry) }),
      (gap) => gaps.push(gap),
    );
  }
  if (names.size > 1) return Truth.false;
  return and(Truth.of(names.size + gaps.length > 0), ...gaps.map((gap) => Truth.undecided(gap)));
}

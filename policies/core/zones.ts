import type { Fact, Items } from "./fact";
import type { Companions } from "./graph";
import { and, Truth } from "./truth";

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

import type { Block, Items } from "../core/fact";
import type { Resource } from "../core/graph";

export const DISTRIBUTION = "aws:cloudfront/distribution:Distribution";

/** Every cache behaviour of a distribution: the default one, then the others in order. */
export function behaviours(distribution: Resource): Items<Block> {
  const others = distribution.list(distribution.type === DISTRIBUTION ? "orderedCacheBehaviors" : "cacheBehaviors");
  return others.prepend(distribution.block("defaultCacheBehavior"));
}

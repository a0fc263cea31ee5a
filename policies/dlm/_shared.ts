import type { Block } from "../core/fact";
import type { Resource } from "../core/graph";
import { type Finding, notApplicable, type Outcome } from "../core/policy";
import type { Gap } from "../core/truth";

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

import { definePolicy, onlyIf } from "../core/policy";
import { isGiven, mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "lambda-event-source-customer-managed-key",
  title: "Filter criteria of event sources are encrypted with a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:lambda/eventSourceMapping:EventSourceMapping"],
  whenAbsent: "A key of AWS is used.",
  fix: "Set kmsKeyArn on the event source mapping.",
  judge: (mapping) =>
    onlyIf(isGiven(mapping, "filterCriteria"), "has no filter", () =>
      mustNameOwnKey("kmsKeyArn", "a key of AWS encrypts the filters")(mapping),
    ),
});

import { type Block, type Fact, isKnown } from "../core/fact";
import type { Resource } from "../core/graph";
import { definePolicy, onlyIf, orUndecided, violationUnless } from "../core/policy";
import { and, every, or, Truth } from "../core/truth";

const TARGETS = ["aws:appautoscaling/target:Target"] as const;
const CAPACITIES = ["ReadCapacityUnits", "WriteCapacityUnits"];

/**
 * Whether the id of a scaling target, `table/orders` or `table/orders/index/by-patient`, names the table. To one that is
 * not known yet links lead.
 */
function isNamedIn(target: Resource, table: Resource): Truth {
  const id = target.text("resourceId");
  const isName = id.with(table.text("name")).satisfies(([text, name]) => text.split("/")[1] === name);
  return and(Truth.of(isKnown(id)), isName);
}

/** Whether a scaling target is that of the index, or, without an index, of whatever its dimension says. */
const isForIndex = (target: Resource, index?: Fact<string>): Truth =>
  index === undefined
    ? Truth.true
    : target
        .text("resourceId")
        .with(index)
        .satisfies(([id, name]) => id.split("/")[3] === name);

export default definePolicy({
  id: "dynamodb-table-autoscaling",
  title: "Provisioned DynamoDB tables and indexes scale with demand",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:dynamodb/table:Table"],
  companions: {
    named: { types: TARGETS, by: "resourceId" },
    anyTarget: { types: TARGETS, inRegion: true },
  },
  whenAbsent: "Capacity is provisioned and fixed.",
  fix: 'Set billingMode: "PAY_PER_REQUEST", or add appautoscaling.Target for reads and writes.',
  peers: {
    "cdk-nag": ["DynamoDBAutoScalingEnabled"],
    config: ["dynamodb-autoscaling-enabled"],
    guard: ["dynamodb_autoscaling_enabled", "dynamodb_billing_mode_rule"],
    prowler: ["dynamodb_table_autoscaling_enabled"],
    steampipe: ["dynamodb_table_auto_scaling_enabled"],
    checkov: ["CKV2_AWS_16"],
  },
  judge(table, { companionsOf }) {
    const { named, anyTarget } = companionsOf(table);
    const scales = (dimension: string, index?: Fact<string>) => {
      const isOf = (target: Resource) => and(target.text("scalableDimension").is(dimension), isForIndex(target, index));
      return or(
        named.some(isOf),
        anyTarget.some((target) => and(isNamedIn(target, table), isOf(target))),
      );
    };
    const isProvisioned = table.word("billingMode").orElse("provisioned").is("provisioned");
    const tableScales = every(CAPACITIES, (capacity) => scales(`dynamodb:table:${capacity}`));
    const indexScales = (index: Block) =>
      every(CAPACITIES, (capacity) => scales(`dynamodb:index:${capacity}`, index.text("name")));
    return onlyIf(isProvisioned, "scales by itself", () => [
      violationUnless(tableScales, "The table's provisioned capacity does not scale"),
      ...table.list("globalSecondaryIndexes").collect(
        (index) =>
          violationUnless(indexScales(index), `The provisioned capacity of ${index.path} does not scale`, {
            detail: index.path,
          }),
        orUndecided("The provisioned capacity of an index does not scale"),
      ),
    ]);
  },
});

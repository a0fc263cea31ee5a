import fc from "fast-check";
import { backupCompanions, backupTags, isBackedUp } from "../../policies/core/backups";
import { Graph, Resource, type ResourceRecord } from "../../policies/core/graph";
import { Settings } from "../../policies/core/settings";

const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const VOLUME = "aws:ebs/volume:Volume";
const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";
const TABLE = "aws:dynamodb/table:Table";
const FILES = "aws:efs/fileSystem:FileSystem";

type Props = Record<string, unknown>;

const EAST = { urn: "urn:pulumi:dev::p::pulumi:providers:aws::east", props: { region: "us-east-1" } };

const resource = (type: string, name: string, props: Props, more: Partial<ResourceRecord> = {}) =>
  new Resource({ type, name, urn: `urn:pulumi:dev::p::${type}::${name}`, props, provider: EAST, ...more });
const volume = (props: Props = {}, more: Partial<ResourceRecord> = {}) => resource(VOLUME, "records", props, more);
const selection = (props: Props, more: Partial<ResourceRecord> = {}, name = "daily") =>
  resource("aws:backup/selection:Selection", name, props, more);

/** A selection that computes its lists from resources. */
const naming = (lists: Readonly<Record<string, readonly Resource[]>>, props: Props = {}, name = "naming") =>
  selection(
    { ...Object.fromEntries(Object.entries(lists).map(([list, all]) => [list, all.map(() => UNKNOWN)])), ...props },
    {
      propertyDependencies: Object.fromEntries(
        Object.entries(lists).map(([list, all]) => [list, all.map(({ urn }) => urn)]),
      ),
    },
    name,
  );

function backedUp(judged: Resource, others: readonly Resource[], settings = Settings.defaults): string {
  const graph = new Graph([judged, ...others]);
  const companions = {
    selection: graph.companions(judged, backupCompanions.selection),
    exclusion: graph.companions(judged, backupCompanions.exclusion),
    anySelection: graph.companions(judged, backupCompanions.anySelection),
  };
  return isBackedUp(judged, companions, settings).state;
}

describe("a selection names a resource", () => {
  test("by what its ARN is computed from", () => {
    const judged = volume();
    expect(backedUp(judged, [naming({ resources: [judged] })])).toBe("true");
  });

  test.each<[string, Resource, Props, string]>([
    [
      "by its ARN",
      resource(INSTANCE, "db", { identifier: "records" }),
      { resources: ["arn:aws:rds:us-east-1:111122223333:db:records"] },
      "true",
    ],
    [
      "by another one's",
      resource(INSTANCE, "db", { identifier: "records" }),
      { resources: ["arn:aws:rds:us-east-1:111122223333:db:billing"] },
      "false",
    ],
    [
      "by its id, once that is known",
      volume({}, { outputs: { id: "vol-0a1b2c3d" } }),
      { resources: ["arn:aws:ec2:us-east-1:111122223333:volume/vol-0a1b2c3d"] },
      "true",
    ],
  ])("%s", (_, judged, props, expected) => {
    expect(backedUp(judged, [selection(props)])).toBe(expected);
  });

  test("even by another provider", () => {
    const judged = volume();
    const { props, propertyDependencies } = naming({ resources: [judged] }).record;
    const provider = { ...EAST, urn: `${EAST.urn}-other` };
    expect(backedUp(judged, [selection(props, { provider, propertyDependencies: propertyDependencies! })])).toBe(
      "true",
    );
  });

  test("on conditions that its tags have to meet", () => {
    const conditions = [{ stringEquals: [{ key: "aws:ResourceTag/stage", value: "prod" }] }];
    const [judged, other] = [volume({ tags: { stage: "prod" } }), volume({ tags: { stage: "test" } })];
    expect(backedUp(judged, [naming({ resources: [judged] }, { conditions })])).toBe("true");
    expect(backedUp(other, [naming({ resources: [other] }, { conditions })])).toBe("false");
  });
});

describe("a pattern takes in a resource", () => {
  test.each<[string, Resource, string]>([
    ["*", volume(), "true"],
    ["arn:*", volume(), "true"],
    ["arn:aws:ec2:*", volume(), "true"],
    ["arn:aws:ec2:*:*:volume/*", volume(), "true"],
    ["arn:aws:ec2:us-east-1:111122223333:volume/*", volume(), "true"],
    ["arn:aws:ec2:us-*:*:volume/*", volume(), "true"],
    ["arn:aws:ec2:us-east-1:*:vol*", volume(), "true"],
    ["arn:aws:ec2:us-east-1:*:volume/*", volume({ region: "us-west-2" }), "false"],
    ["arn:aws:ec2:us-west-2:*:volume/*", volume(), "false"],
    ["arn:aws:ec2:*:*:instance/*", volume(), "false"],
    ["arn:aws:rds:*:*:db:*", volume(), "false"],
    ["volume/*", volume(), "false"],
    // What AWS chooses may be anything.
    ["arn:aws:ec2:*:*:volume/vol-0*", volume(), "undecided"],
    ["arn:aws:ec2:us-east-1:*:volume/*", volume({}, { provider: { ...EAST, props: {} } }), "undecided"],
    ["arn:aws:ec2:*:*:volume/*", volume({ region: UNKNOWN }), "undecided"],
    ["arn:aws:ec2:*:*:volume/*", volume({}, { provider: { ...EAST, props: {} } }), "true"],
    [UNKNOWN, volume(), "undecided"],
    ["arn:aws:rds:*:*:db:prod-*", resource(INSTANCE, "db", { identifier: "prod-records" }), "true"],
    ["arn:aws:rds:*:*:db:prod-*", resource(INSTANCE, "db", { identifier: "test-records" }), "false"],
    ["arn:aws:rds:*:*:db:prod-*", resource(INSTANCE, "db", { identifier: UNKNOWN }), "undecided"],
    ["arn:aws:rds:*:*:db:prod-*", resource(INSTANCE, "db", {}), "undecided"],
    ["arn:aws:rds:*:*:cluster:prod-*", resource(INSTANCE, "db", { identifier: UNKNOWN }), "false"],
    ["arn:aws:rds:*:*:db:*", resource(INSTANCE, "db", { identifier: UNKNOWN }), "true"],
    ["arn:aws:rds:*:*:db:*", resource(CLUSTER, "db", { clusterIdentifier: "records" }), "false"],
    ["arn:aws:rds:*:*:cluster:*", resource(CLUSTER, "db", { clusterIdentifier: "records" }), "true"],
    ["arn:aws:dynamodb:*:*:table/vis*", resource(TABLE, "visits", { name: "visits" }), "true"],
    ["arn:aws:elasticfilesystem:*:*:file-system/*", resource(FILES, "scans", {}), "true"],
    ["arn:aws:fsx:*:*:file-system/*", resource("aws:fsx/lustreFileSystem:LustreFileSystem", "scans", {}), "true"],
  ])("%#: %s", (pattern, judged, expected) => {
    expect(backedUp(judged, [selection({ resources: [pattern] })])).toBe(expected);
  });

  test("only where it lies in the selection's region, with the same provider", () => {
    const everything = { resources: ["*"] };
    const elsewhere = { urn: `${EAST.urn}-other`, props: EAST.props };
    expect(backedUp(volume(), [selection({ ...everything, region: "us-west-2" })])).toBe("false");
    expect(backedUp(volume({ region: "us-west-2" }), [selection({ ...everything, region: "us-west-2" })])).toBe("true");
    expect(backedUp(volume(), [selection(everything, { provider: elsewhere })])).toBe("false");
  });
});

describe("tags select a resource", () => {
  const bySelectionTag = selection({ selectionTags: [{ type: "STRINGEQUALS", key: "backup", value: "daily" }] });

  test.each<[string, Props, string]>([
    ["with the tag", { tags: { backup: "daily", team: "imaging" } }, "true"],
    ["with another value", { tags: { backup: "Daily" } }, "false"],
    ["with another key", { tags: { Backup: "daily" } }, "false"],
    ["without tags", {}, "false"],
    ["with a value that is not known", { tags: { backup: UNKNOWN } }, "undecided"],
    ["with tags that are not known", { tags: UNKNOWN }, "undecided"],
    ["with another tag that is not known", { tags: { backup: "daily", team: UNKNOWN } }, "true"],
  ])("%s", (_, props, expected) => {
    expect(backedUp(volume(props), [bySelectionTag])).toBe(expected);
  });

  test("if one of those listed is among its own", () => {
    const selectionTags = [
      { type: "STRINGEQUALS", key: "stage", value: "prod" },
      { type: "STRINGEQUALS", key: "backup", value: "daily" },
    ];
    expect(backedUp(volume({ tags: { backup: "daily" } }), [selection({ selectionTags })])).toBe("true");
  });

  test("in addition to those which it names", () => {
    const more = selection({
      resources: ["arn:aws:rds:*:*:db:*"],
      selectionTags: [{ type: "STRINGEQUALS", key: "backup", value: "daily" }],
    });
    expect(backedUp(volume({ tags: { backup: "daily" } }), [more])).toBe("true");
  });

  const withDefaults = (defaultTags: unknown, tags?: unknown) =>
    volume(tags === undefined ? {} : { tags }, { provider: { ...EAST, props: { ...EAST.props, defaultTags } } });
  const DEFAULTS = JSON.stringify({ tags: { backup: "daily" } });

  test.each<[string, Resource, string]>([
    ["as text", withDefaults(DEFAULTS), "true"],
    ["as an object", withDefaults({ tags: { backup: "daily" } }), "true"],
    ["with another value", withDefaults('{"tags":{"backup":"weekly"}}'), "false"],
    ["beside tags of its own", withDefaults(DEFAULTS, { team: "imaging" }), "true"],
    ["which a tag of its own replaces", withDefaults(DEFAULTS, { backup: "none" }), "false"],
    ["which tags that are not known may replace", withDefaults(DEFAULTS, UNKNOWN), "undecided"],
    ["that are not known", withDefaults(UNKNOWN), "undecided"],
    ["that are malformed", withDefaults("{"), "undecided"],
  ])("by the provider's default tags %s", (_, judged, expected) => {
    const provider = judged.record.provider!;
    const { selectionTags } = bySelectionTag.record.props;
    expect(backedUp(judged, [selection({ selectionTags }, { provider })])).toBe(expected);
  });
});

describe("conditions choose", () => {
  const chosen = (conditions: unknown, tags: unknown = { stage: "prod" }) =>
    backedUp(volume({ tags }), [selection({ resources: ["*"], conditions })]);
  const stage = (value: string) => [{ key: "aws:ResourceTag/stage", value }];

  test.each<[Props, string]>([
    [{ stringEquals: stage("prod") }, "true"],
    [{ stringEquals: stage("pro*") }, "false"],
    [{ stringEquals: [{ key: "stage", value: "prod" }] }, "true"],
    [{ stringLikes: stage("pr*") }, "true"],
    [{ stringLikes: stage("*ro*") }, "true"],
    [{ stringLikes: stage("test*") }, "false"],
    [{ stringNotEquals: stage("test") }, "true"],
    [{ stringNotEquals: stage("prod") }, "false"],
    [{ stringNotLikes: stage("te*") }, "true"],
    [{ stringNotLikes: stage("pr*") }, "false"],
    [{ stringEquals: [...stage("prod"), { key: "aws:ResourceTag/backup", value: "true" }] }, "false"],
    [{ stringEquals: stage("prod"), stringNotLikes: stage("pr*") }, "false"],
    [{ stringEquals: stage(UNKNOWN) }, "undecided"],
    [{ stringNotEquals: UNKNOWN }, "undecided"],
    [{}, "true"],
  ])("%j: %s", (condition, expected) => {
    expect(chosen([condition])).toBe(expected);
    expect(chosen(condition)).toBe(expected);
  });

  test("by all of several blocks", () => {
    expect(chosen([{ stringEquals: stage("prod") }, { stringNotEquals: stage("test") }])).toBe("true");
    expect(chosen([{ stringEquals: stage("prod") }, { stringNotEquals: stage("prod") }])).toBe("false");
    expect(chosen([{ stringEquals: stage("test") }, UNKNOWN])).toBe("false");
  });

  test("among everything, where no resources are listed", () => {
    const unlisted = (props: Props) => backedUp(volume({ tags: { stage: "prod" } }), [selection(props)]);
    expect(unlisted({ conditions: [{ stringEquals: stage("prod") }] })).toBe("true");
    expect(unlisted({ conditions: [{ stringEquals: stage("test") }] })).toBe("false");
    expect(unlisted({})).toBe("true");
    expect(unlisted({ notResources: ["arn:aws:rds:*:*:db:*"] })).toBe("true");
    expect(unlisted({ notResources: ["arn:aws:ec2:*:*:volume/*"] })).toBe("false");
    expect(unlisted({ resources: UNKNOWN })).toBe("undecided");
  });
});

describe("a selection leaves a resource out", () => {
  const judged = volume({ tags: { backup: "daily" } });

  test.each<[string, Resource, string]>([
    ["that is computed", naming({ notResources: [judged] }, { resources: ["*"] }), "false"],
    ["by a pattern", selection({ resources: ["*"], notResources: ["arn:aws:ec2:*:*:volume/*"] }), "false"],
    ["by another pattern", selection({ resources: ["*"], notResources: ["arn:aws:rds:*:*:db:*"] }), "true"],
    ["perhaps", selection({ resources: ["*"], notResources: [UNKNOWN] }), "undecided"],
    ["although it names it", naming({ resources: [judged] }, { notResources: ["arn:aws:ec2:*:*:volume/*"] }), "false"],
    [
      "whatever its tags are",
      selection({
        selectionTags: [{ type: "STRINGEQUALS", key: "backup", value: "daily" }],
        notResources: ["arn:aws:ec2:*"],
      }),
      "false",
    ],
  ])("%s", (_, candidate, expected) => {
    expect(backedUp(judged, [candidate])).toBe(expected);
  });

  test("which another one names", () => {
    const excluding = naming({ notResources: [judged] }, { resources: ["*"] }, "others");
    expect(backedUp(judged, [excluding, naming({ resources: [judged] })])).toBe("true");
    expect(backedUp(judged, [excluding, selection({ resources: ["arn:aws:ec2:*:*:volume/*"] })])).toBe("true");
  });
});

describe("the setting backup.plannedTags", () => {
  const settings = (...plannedTags: string[]) =>
    Settings.parse({ backup: { plannedTags } }, [backupTags], new Set(), new Date("2026-01-01"));

  test.each<[string, Props, string[], string]>([
    ["names a tag of the resource", { tags: { backup: "daily" } }, ["backup=daily"], "true"],
    ["names one of several", { tags: { backup: "daily" } }, ["tier=gold", "backup=daily"], "true"],
    ["names another value", { tags: { backup: "weekly" } }, ["backup=daily"], "false"],
    ["names a value with an equals sign", { tags: { plan: "a=b" } }, ["plan=a=b"], "true"],
    ["names a tag without a value", { tags: { backup: "" } }, ["backup="], "true"],
    ["names a tag of which the value is not known", { tags: { backup: UNKNOWN } }, ["backup=daily"], "undecided"],
    ["is empty", { tags: { backup: "daily" } }, [], "false"],
  ])("%s", (_, props, tags, expected) => {
    expect(backedUp(volume(props), [], settings(...tags))).toBe(expected);
  });

  test("counts whatever a selection of the stack leaves out", () => {
    const judged = volume({ tags: { backup: "daily" } });
    const excluding = naming({ notResources: [judged] }, { resources: ["*"] });
    expect(backedUp(judged, [excluding], settings("backup=daily"))).toBe("true");
  });
});

test("without a selection nothing is backed up", () => {
  expect(backedUp(volume(), [])).toBe("false");
});

test("what is not known changes no answer into its opposite", () => {
  const props = fc.record(
    {
      region: fc.constantFrom("us-east-1", "us-west-2"),
      tags: fc.dictionary(fc.constantFrom("backup", "stage"), fc.constantFrom("daily", "prod", "")),
      identifier: fc.constantFrom("prod-records", "test-records"),
    },
    { requiredKeys: ["tags"] },
  );
  const tag = fc.record({ key: fc.constantFrom("backup", "stage"), value: fc.constantFrom("daily", "prod*", "prod") });
  const patterns = fc.array(
    fc.constantFrom("*", "arn:aws:rds:us-east-1:*:db:*", "arn:aws:rds:*:*:db:prod-*", "arn:aws:ec2:*:*:volume/*"),
    { maxLength: 2 },
  );
  const lists = fc.record(
    {
      resources: patterns,
      notResources: patterns,
      selectionTags: fc.array(tag, { maxLength: 2 }),
      conditions: fc.array(
        fc.record(
          {
            stringEquals: fc.array(tag, { maxLength: 1 }),
            stringLikes: fc.array(tag, { maxLength: 1 }),
            stringNotEquals: fc.array(tag, { maxLength: 1 }),
            stringNotLikes: fc.array(tag, { maxLength: 1 }),
          },
          { requiredKeys: [] },
        ),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ["resources"] },
  );
  const hideIn = (value: unknown, chance: () => boolean): unknown => {
    if (chance()) return UNKNOWN;
    if (Array.isArray(value)) return value.map((part) => hideIn(part, chance));
    if (typeof value !== "object" || value === null) return value;
    return hideEach(value, chance);
  };
  const hideEach = (value: object, chance: () => boolean): Props =>
    Object.fromEntries(Object.entries(value).map(([key, part]) => [key, hideIn(part, chance)]));

  fc.assert(
    fc.property(props, lists, fc.infiniteStream(fc.nat(7)), (own, listed, chances) => {
      const chance = () => chances.next().value === 0;
      const ask = (ownProps: Props, selected: Props) =>
        backedUp(resource(INSTANCE, "db", ownProps), [selection(selected)]);
      const hidden = ask(hideEach(own, chance), hideEach(listed, chance));
      expect([ask(own, listed), "undecided"]).toContain(hidden);
    }),
    { numRuns: 1000 },
  );
});

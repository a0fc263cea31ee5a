import { Graph, Resource, type ResourceRecord } from "../../policies/core/graph";
import { Truth } from "../../policies/core/truth";

const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const BUCKET = "aws:s3/bucket:Bucket";
const POLICY = "aws:s3/bucketPolicy:BucketPolicy";
const GROUP = "aws:ec2/securityGroup:SecurityGroup";
const RULE = "aws:ec2/securityGroupRule:SecurityGroupRule";

const resource = (type: string, name: string, props: object, more: Partial<ResourceRecord> = {}) =>
  new Resource({ type, name, urn: `urn:pulumi:dev::p::${type}::${name}`, props: { ...props }, ...more });

/** How the policy is linked to each bucket: true, undecided, or - where it is not. */
function links(buckets: Resource[], policy: Resource) {
  const graph = new Graph([...buckets, policy]);
  return buckets.map((bucket) => {
    const [state] = graph.companions(bucket, { types: [POLICY], by: "bucket" }).map(({ linked }) => linked.state);
    return state ?? "-";
  });
}

const buckets = [resource(BUCKET, "a", { bucket: "a-1" }), resource(BUCKET, "b", { bucket: "b-1" })];
const [a, b] = buckets.map(({ urn }) => urn) as [string, string];
const policy = (bucket: string, ...dependencies: string[]) =>
  resource(POLICY, "policy", { bucket }, { propertyDependencies: { bucket: dependencies } });

describe("a companion belongs to", () => {
  test.each([
    ["what its unknown value is computed from", policy(UNKNOWN, b), ["-", "true"]],
    ["what its known value is the name of", policy("a-1"), ["true", "-"]],
    ["what its known value is the name of, whatever it is computed from", policy("a-1", b), ["true", "-"]],
    ["what its value is the ARN of", policy("arn:aws:s3:::b-1"), ["-", "true"]],
    ["one of those which its unknown value is computed from", policy(UNKNOWN, a, b), ["undecided", "undecided"]],
    ["none where its unknown value comes from elsewhere", policy(UNKNOWN), ["-", "-"]],
    ["none where its known value names no bucket of the stack", policy("shared"), ["-", "-"]],
    ["none where its known value only derives from a bucket's", policy("a-1-logs", a), ["-", "-"]],
  ])("%s", (_, companion, expected) => {
    expect(links(buckets, companion)).toEqual(expected);
  });
});

test("a known id of a resource whose own id is not seen is taken from what it is computed from", () => {
  const groups = [resource(GROUP, "web", { name: "web-1" }), resource(GROUP, "db", { name: "db-1" })];
  const rule = resource(
    RULE,
    "rule",
    { securityGroupId: "sg-2" },
    {
      propertyDependencies: { securityGroupId: [groups[1]!.urn] },
    },
  );
  const graph = new Graph([...groups, rule]);
  const owners = groups.map((group) => graph.companions(group, { types: [RULE], by: "securityGroupId" }).exist.state);
  expect(owners).toEqual(["false", "true"]);
});

test("outputs tell the ARN, and its last part the id", () => {
  const outputs = { arn: "arn:aws:ec2:us-east-1:123456789012:security-group/sg-2" };
  const group = resource(GROUP, "web", { name: "web-1" }, { outputs });
  const rule = resource(RULE, "rule", { securityGroupId: "sg-2" });
  expect(new Graph([group, rule]).companions(rule, { types: [GROUP], from: "securityGroupId" }).exist.state).toBe(
    "true",
  );
});

test("a queue is named by its URL, which has its name in it", () => {
  const outputs = { url: "https://sqs.us-east-1.amazonaws.com/123456789012/visits" };
  const queue = resource("aws:sqs/queue:Queue", "visits", { name: "visits" }, { outputs });
  const attached = resource("aws:sqs/queuePolicy:QueuePolicy", "visits", { queueUrl: outputs.url });
  const spec = { types: ["aws:sqs/queue:Queue"], from: "queueUrl" };
  expect(new Graph([queue, attached]).companions(attached, spec).exist.state).toBe("true");
});

test("a list names several", () => {
  const groups = ["a", "b", "c"].map((name) => resource(GROUP, name, { name }));
  const urns = groups.slice(0, 2).map(({ urn }) => urn);
  const balancer = resource(
    "aws:lb/loadBalancer:LoadBalancer",
    "web",
    { securityGroups: [UNKNOWN, UNKNOWN] },
    {
      propertyDependencies: { securityGroups: urns },
    },
  );
  const found = new Graph([...groups, balancer]).companions(balancer, { types: [GROUP], from: "securityGroups" });
  expect(found.map(({ resource: { name }, linked }) => [name, linked.state])).toEqual([
    ["a", "true"],
    ["b", "true"],
  ]);
});

describe("settings of a region", () => {
  const DEFAULTS = "aws:ebs/encryptionByDefault:EncryptionByDefault";
  const provider = (name: string, region?: string) => ({ urn: `urn::${name}`, props: region ? { region } : {} });
  const volume = resource("aws:ebs/volume:Volume", "v", {}, { provider: provider("one", "us-east-1") });
  const exists = (defaults: Resource) =>
    new Graph([volume, defaults]).companions(volume, { types: [DEFAULTS], inRegion: true }).exist.state;

  test.each([
    ["the same provider", resource(DEFAULTS, "d", {}, { provider: provider("one", "us-east-1") }), "true"],
    [
      "another region of it",
      resource(DEFAULTS, "d", { region: "us-west-2" }, { provider: provider("one", "us-east-1") }),
      "false",
    ],
    [
      "the same region, said",
      resource(DEFAULTS, "d", { region: "us-east-1" }, { provider: provider("one", "us-east-1") }),
      "true",
    ],
    [
      "another provider, perhaps of another account",
      resource(DEFAULTS, "d", {}, { provider: provider("two", "us-east-1") }),
      "false",
    ],
    [
      "a region that is not known",
      resource(DEFAULTS, "d", { region: UNKNOWN }, { provider: provider("one", "us-east-1") }),
      "undecided",
    ],
  ])("%s", (_, defaults, expected) => {
    expect(exists(defaults)).toBe(expected);
  });
});

describe("a resource's region", () => {
  const regionOf = (props: object, provider?: Record<string, unknown>) =>
    resource(BUCKET, "a", props, provider ? { provider: { urn: "urn::p", props: provider } } : {}).region.is(
      "us-east-1",
    ).state;

  test.each([
    [{ region: "us-east-1" }, { region: "eu-west-1" }, "true"],
    [{}, { region: "US-EAST-1" }, "true"],
    [{}, { region: "eu-west-1" }, "false"],
    [{}, {}, "undecided"],
    [{}, undefined, "undecided"],
    [{ region: UNKNOWN }, { region: "us-east-1" }, "undecided"],
  ])("%j of a provider with %j", (props, provider, expected) => {
    expect(regionOf(props, provider)).toBe(expected);
  });
});

test("companions answer with what is certain and what is not", () => {
  const undecided = policy(UNKNOWN, a, b);
  const companions = new Graph([...buckets, undecided]).companions(buckets[0]!, { types: [POLICY], by: "bucket" });
  expect(companions.exist.state).toBe("undecided");
  expect(companions.some(() => Truth.false).state).toBe("false");
  expect(companions.every(() => Truth.true).state).toBe("true");
  expect(companions.every(() => Truth.false).state).toBe("undecided");
});

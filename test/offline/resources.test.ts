import { checkConfig, readConfig } from "../../offline/config";
import { openModel } from "../../offline/model";
import { check, create, diff, existing, update } from "../../offline/resources";
import { isUnknown, type Properties, secret, UNKNOWN } from "../../offline/wire";

const context = { model: openModel(), config: { region: "eu-west-1", defaultTags: {} } };
const bucket = { token: "aws:s3/bucket:Bucket", name: "Documents" };
const role = { token: "aws:iam/role:Role", name: "role" };
const group = { token: "aws:ec2/securityGroup:SecurityGroup", name: "web" };

const allow = (principal: Properties | string): Properties => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: principal }],
});

describe("check", () => {
  test("names a bucket in lower case", () => {
    expect(check(context, bucket, {}).inputs.bucket).toMatch(/^documents-[0-9a-f]{7}$/);
  });

  test("keeps the name that a resource already has", () => {
    expect(check(context, bucket, {}, { bucket: "documents-0123456" }).inputs.bucket).toBe("documents-0123456");
  });

  test("leaves a name, a prefix and an unknown name alone", () => {
    expect(check(context, bucket, { bucket: "mine" }).inputs).toEqual({ bucket: "mine" });
    expect(check(context, bucket, { bucketPrefix: "mine-" }).inputs).toEqual({ bucketPrefix: "mine-" });
    expect(check(context, bucket, { bucket: UNKNOWN }).inputs).toEqual({ bucket: UNKNOWN });
  });

  test("gives the same name for the same seed", () => {
    const named = () => check(context, bucket, {}, {}, Buffer.from("seed")).inputs.bucket;
    expect(named()).toBe(named());
  });

  test.each([
    ["aws:sqs/queue:Queue", { fifoQueue: true }, /^jobs-[0-9a-f]{7}\.fifo$/],
    ["aws:sns/topic:Topic", { fifoTopic: true }, /^jobs-[0-9a-f]{7}\.fifo$/],
    ["aws:sns/topic:Topic", { fifoTopic: false }, /^jobs-[0-9a-f]{7}$/],
  ])("names %s with %j after AWS's rule for FIFO", (token, news, expected) => {
    expect(check(context, { token, name: "jobs" }, news).inputs.name).toMatch(expected);
  });

  test("names no resource whose type has no name of its own", () => {
    expect(check(context, { token: "aws:rds/instance:Instance", name: "db" }, {}).inputs).toEqual({});
  });

  test("refuses a name that is too long, naming what to set", () => {
    const balancer = { token: "aws:lb/loadBalancer:LoadBalancer", name: "a-name-of-more-than-25-characters" };
    expect(() => check(context, balancer, {})).toThrow(/maximum length 32.*'name'/);
  });

  test("fills in the SDK's defaults, but not over a value", () => {
    expect(check(context, group, {}).inputs.description).toBe("Managed by Pulumi");
    expect(check(context, group, { description: "web" }).inputs.description).toBe("web");
  });

  test("drops null", () => {
    expect(check(context, bucket, { bucket: "mine", acl: null }).inputs).toEqual({ bucket: "mine" });
  });

  test("writes a document that is an object as JSON", () => {
    const { inputs } = check(context, role, { assumeRolePolicy: allow("*") });
    expect(JSON.parse(inputs.assumeRolePolicy as string)).toEqual(allow("*"));
  });

  test("leaves a document that is a text as it is", () => {
    expect(check(context, role, { assumeRolePolicy: "{ }" }).inputs.assumeRolePolicy).toBe("{ }");
  });

  test("makes a document with an unknown part unknown as a whole", () => {
    expect(check(context, role, { assumeRolePolicy: allow({ AWS: UNKNOWN }) }).inputs.assumeRolePolicy).toBe(UNKNOWN);
  });

  test("keeps a document with a secret part secret", () => {
    const { inputs } = check(context, role, { assumeRolePolicy: allow({ AWS: secret("arn:aws:iam::1:root") }) });
    const json = JSON.stringify({
      Statement: [{ Action: "sts:AssumeRole", Effect: "Allow", Principal: { AWS: "arn:aws:iam::1:root" } }],
      Version: "2012-10-17",
    });
    expect(inputs.assumeRolePolicy).toEqual(secret(json));
  });

  test("adds the provider's default tags under the resource's own", () => {
    const tagged = { ...context, config: { ...context.config, defaultTags: { owner: "x", team: "y" } } };
    const { inputs } = check(tagged, bucket, { bucket: "b", tags: { team: "z" } });
    expect(inputs.tags).toEqual({ owner: "x", team: "z" });
  });

  test("names an argument that the type does not have, at any depth", () => {
    const news = { bucket: "b", encrypted: true, versioning: { enabled: true, on: true } };
    const failures = check(context, bucket, news).failures;
    expect(failures.map(({ property }) => property)).toEqual(["encrypted", "versioning.on"]);
    expect(failures[1]!.reason).toContain("Documents.versioning.on");
    expect(check(context, group, { ingress: [{ fromPort: 1 }, { port: 2 }] }).failures[0]!.property).toBe(
      "ingress[1].port",
    );
  });

  test("finds nothing wrong with unknowns and secrets where objects belong", () => {
    expect(check(context, group, { ingress: UNKNOWN }).failures).toEqual([]);
    expect(check(context, group, { ingress: [secret({ fromPort: 1 })] }).failures).toEqual([]);
    expect(check(context, group, { ingress: [secret({ port: 1 })] }).failures).toHaveLength(1);
  });

  test("refuses a type that does not exist", () => {
    expect(() => check(context, { token: "aws:s3/pail:Pail", name: "p" }, {})).toThrow(
      /no resource type aws:s3\/pail:Pail/,
    );
  });
});

describe("create at preview", () => {
  const inputs = { bucket: "b", tags: { a: "1" }, forceDestroy: secret(true), acl: UNKNOWN };
  const { id, properties } = create(context, bucket, inputs, true);

  test("gives no id", () => expect(id).toBe(""));

  test("echoes inputs, with secrets and unknowns", () => {
    expect(properties).toMatchObject(inputs);
  });

  test("does not know outputs and computed arguments that are left out", () => {
    for (const key of ["arn", "bucketDomainName", "versioning", "serverSideEncryptionConfiguration"]) {
      expect(isUnknown(properties[key])).toBe(true);
    }
  });

  test("leaves out what is neither given nor computed", () => {
    expect(create(context, bucket, { bucket: "b" }, true).properties).not.toHaveProperty("forceDestroy");
  });

  test("knows the region and all tags", () => {
    expect(properties).toMatchObject({ region: "eu-west-1", tagsAll: { a: "1" } });
    expect(create(context, bucket, { region: "us-west-2" }, true).properties.region).toBe("us-west-2");
    const nowhere = { ...context, config: { region: undefined, defaultTags: {} } };
    expect(isUnknown(create(nowhere, bucket, {}, true).properties.region)).toBe(true);
  });
});

describe("create for real", () => {
  test("makes up what AWS would tell of a bucket", () => {
    const { id, properties } = create(context, bucket, { bucket: "b" }, false);
    expect(id).toBe("b");
    expect(properties).toMatchObject({
      arn: "arn:aws:s3:::b",
      bucketRegionalDomainName: "b.s3.eu-west-1.amazonaws.com",
      region: "eu-west-1",
    });
    expect(Object.values(properties).some(isUnknown)).toBe(false);
  });

  test("follows the resource's own region and the type's kind of id", () => {
    const made = create(context, group, { name: "web", region: "us-west-2" }, false);
    expect(made.id).toMatch(/^sg-[0-9a-f]{17}$/);
    expect(made.properties.arn).toMatch(/^arn:aws:ec2:us-west-2:123456789012:security-group\//);
  });

  test("gives a database an endpoint with its port, and no key from nowhere", () => {
    const database = { token: "aws:rds/instance:Instance", name: "db" };
    const { properties } = create(context, database, { engine: "postgres" }, false);
    expect(properties.endpoint).toMatch(/\.eu-west-1\.rds\.amazonaws\.com:5432$/);
    expect(properties).toMatchObject({ port: 5432, kmsKeyId: "" });
  });

  test("takes a looked-up resource to be there", () => {
    expect(existing(context, bucket, "theirs", {})).toMatchObject({ bucket: "theirs", arn: "arn:aws:s3:::theirs" });
  });
});

describe("diff and update", () => {
  test("sees no change in order, nor in what is secret", () => {
    const change = diff(
      context,
      bucket,
      { tags: { a: "1", b: "2" }, acl: "x" },
      { acl: secret("x"), tags: { b: "2", a: "1" } },
    );
    expect(change).toEqual({ changed: [], replaces: [] });
  });

  test("sees what is added, changed, removed and unknown", () => {
    const olds = { bucket: "b", acl: "x", policy: "p" };
    const news = { bucket: "b", acl: "y", tags: {}, requestPayer: UNKNOWN };
    expect(diff(context, bucket, olds, news).changed.sort()).toEqual(["acl", "policy", "requestPayer", "tags"]);
  });

  test("replaces what is renamed or moved", () => {
    expect(diff(context, bucket, { bucket: "a" }, { bucket: "b" }).replaces).toEqual(["bucket"]);
    expect(diff(context, group, { name: "a" }, { name: "b" }).replaces).toEqual(["name"]);
    expect(diff(context, group, { region: "a" }, { region: "b" }).replaces).toEqual(["region"]);
    expect(diff(context, bucket, { acl: "a" }, { acl: "b" }).replaces).toEqual([]);
  });

  test("keeps outputs and drops arguments that were removed", () => {
    const olds = { bucket: "b", arn: "arn:aws:s3:::b", forceDestroy: true, tags: { a: "1" }, tagsAll: { a: "1" } };
    const oldInputs = { bucket: "b", forceDestroy: true, tags: { a: "1" } };
    const properties = update(context, bucket, olds, oldInputs, { bucket: "b" });
    expect(properties).toEqual({ bucket: "b", arn: "arn:aws:s3:::b", region: "eu-west-1", tagsAll: {} });
  });
});

describe("configuration", () => {
  test("takes the region from the inputs, else from the environment", () => {
    expect(checkConfig({ region: "a" }, { AWS_REGION: "b" }).region).toBe("a");
    expect(checkConfig({}, { AWS_REGION: "b", AWS_DEFAULT_REGION: "c" }).region).toBe("b");
    expect(checkConfig({}, { AWS_DEFAULT_REGION: "c" }).region).toBe("c");
    expect(checkConfig({}, { AWS_PROFILE: "p" })).not.toHaveProperty("region");
  });

  test("reads default tags out of their JSON, and no region out of an unknown", () => {
    expect(readConfig({ defaultTags: '{"tags":{"a":"1"}}', region: UNKNOWN })).toEqual({
      region: undefined,
      defaultTags: { a: "1" },
    });
    expect(readConfig({ defaultTags: UNKNOWN, region: "us-east-1" })).toEqual({ region: "us-east-1", defaultTags: {} });
  });
});

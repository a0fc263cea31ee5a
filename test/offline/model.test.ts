import { allTypes, describeType, hasPath, openModel } from "../../offline/model";

const BUCKET = "aws:s3/bucket:Bucket";
const GROUP = "aws:ec2/securityGroup:SecurityGroup";
const RULE = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const INSTANCE = "aws:rds/instance:Instance";

describe("describeType", () => {
  test("tells arguments, computed arguments and pure outputs of a bucket apart", () => {
    const bucket = describeType(BUCKET)!;
    expect([...bucket.inputs.keys()]).toEqual(expect.arrayContaining(["bucket", "tags", "forceDestroy"]));
    expect(bucket.inputs.has("arn")).toBe(false);
    expect(bucket.outputs.has("arn")).toBe(true);
    expect([...bucket.pureOutputs]).toEqual(expect.arrayContaining(["arn", "bucketDomainName", "tagsAll"]));
    expect(bucket.computed.has("serverSideEncryptionConfiguration")).toBe(true);
    expect(bucket.computed.has("forceDestroy")).toBe(false);
    expect(bucket.computed.has("tags")).toBe(false);
  });

  test("gives kinds, optionality and documents", () => {
    const instance = describeType(INSTANCE)!;
    expect(instance.inputs.get("allocatedStorage")).toMatchObject({ kind: "number", optional: true });
    expect(instance.inputs.get("storageEncrypted")?.kind).toBe("boolean");
    expect(instance.inputs.get("instanceClass")).toMatchObject({ kind: "string", optional: false });
    expect(instance.inputs.get("vpcSecurityGroupIds")).toMatchObject({ kind: "list", element: { kind: "string" } });
    expect(instance.inputs.get("tags")).toMatchObject({ kind: "map", element: { kind: "string" } });
    expect(instance.computed.has("kmsKeyId")).toBe(true);
    expect(instance.computed.has("storageEncrypted")).toBe(false);
    expect(instance.pureOutputs.has("endpoint")).toBe(true);
    expect(describeType("aws:iam/role:Role")?.inputs.get("assumeRolePolicy")?.document).toBe(true);
    expect(describeType("aws:iam/role:Role")?.inputs.get("path")?.document).toBe(false);
  });

  test("knows a required argument and a literal default", () => {
    expect(describeType(RULE)?.inputs.get("securityGroupId")?.optional).toBe(false);
    expect(describeType(RULE)?.inputs.get("cidrIpv4")?.optional).toBe(true);
    expect(describeType(GROUP)?.defaults.get("description")).toBe("Managed by Pulumi");
  });

  test("finds types whose file is named otherwise than the token says", () => {
    expect(describeType("aws:glue/mLTransform:MLTransform")?.inputs.has("inputRecordTables")).toBe(true);
    expect(describeType("aws:kendra/index:Index")?.inputs.has("roleArn")).toBe(true);
  });

  test.each([
    "aws:s3/bucket:Bucketeer",
    "aws:s3/nothing:Nothing",
    "aws:nowhere/bucket:Bucket",
    "gcp:s3/bucket:Bucket",
    "",
  ])("does not know %p", (token) => expect(describeType(token)).toBeUndefined());
});

describe("hasPath", () => {
  test.each([
    [BUCKET, "arn"],
    [BUCKET, "serverSideEncryptionConfiguration.rule.applyServerSideEncryptionByDefault.sseAlgorithm"],
    [BUCKET, "tags.anything"],
    [GROUP, "ingress.cidrBlocks"],
    [RULE, "cidrIpv4"],
    [INSTANCE, "masterUserSecrets.secretArn"],
    ["aws:ec2/instance:Instance", "rootBlockDevice.encrypted"],
    ["aws:ec2/instance:Instance", "rootBlockDevice.volumeId"],
  ])("%s has %s", (token, path) => expect(hasPath(token, path)).toBe(true));

  test.each([
    [BUCKET, "encryption"],
    [BUCKET, "serverSideEncryptionConfiguration.rules"],
    [BUCKET, "arn.region"],
    [BUCKET, "tags.anything.more"],
    [BUCKET, ""],
    [GROUP, "ingress.port"],
    [RULE, "cidrBlocks"],
    ["aws:s3/nothing:Nothing", "arn"],
  ])("%s has no %s", (token, path) => expect(hasPath(token, path)).toBe(false));
});

test("allTypes lists every type once, each of which can be described", () => {
  const types = allTypes();
  expect(types.length).toBeGreaterThan(1_000);
  expect(new Set(types).size).toBe(types.length);
  expect(types).toEqual(expect.arrayContaining([BUCKET, GROUP, RULE, INSTANCE]));
  // One without any property says nothing of the reader.
  const unread = types.filter((token) => !describeType(token)?.outputs.size);
  expect(unread).toEqual(["aws:ram/sharingWithOrganization:SharingWithOrganization"]);
});

test("a function's results are described too", () => {
  const vpc = openModel().describeFunction("aws:ec2/getVpc:getVpc");
  expect(vpc?.outputs.get("cidrBlockAssociations")).toMatchObject({ kind: "list", optional: false });
  expect(vpc?.outputs.get("filters")?.optional).toBe(true);
});

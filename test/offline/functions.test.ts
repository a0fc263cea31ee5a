import { invoke } from "../../offline/functions";
import { openModel } from "../../offline/model";
import type { Properties } from "../../offline/wire";

const model = openModel();
const ask = (token: string, args: Properties = {}, region = "us-east-1") =>
  invoke(model, { region, defaultTags: { owner: "x" } }, token, args);

const document = (args: Properties) =>
  JSON.parse(ask("aws:iam/getPolicyDocument:getPolicyDocument", args).result.json as string);

describe("common data sources", () => {
  test("zones are those of the region, without the excluded ones", () => {
    const token = "aws:index/getAvailabilityZones:getAvailabilityZones";
    expect(ask(token, {}, "eu-west-1").result.names).toEqual(["eu-west-1a", "eu-west-1b", "eu-west-1c"]);
    expect(ask(token, { excludeNames: ["us-east-1b"] }).result.names).toEqual(["us-east-1a", "us-east-1c"]);
    expect(ask(token, { region: "us-west-2" }).result.names).toContain("us-west-2a");
  });

  test("the caller is the account of the made-up ARNs", () => {
    expect(ask("aws:index/getCallerIdentity:getCallerIdentity").result.accountId).toBe("123456789012");
  });

  test("a password is as long as it is asked to be", () => {
    const token = "aws:secretsmanager/getRandomPassword:getRandomPassword";
    expect(ask(token, { passwordLength: 40 }).result.randomPassword).toHaveLength(40);
    expect(ask(token).result.randomPassword).toHaveLength(32);
  });

  test("default tags are the provider's", () => {
    expect(ask("aws:index/getDefaultTags:getDefaultTags").result.tags).toEqual({ owner: "x" });
  });

  test("what the SDK says comes with an answer is there", () => {
    const vpc = ask("aws:ec2/getVpc:getVpc", { default: true }).result;
    expect(vpc).toMatchObject({ default: true, cidrBlockAssociations: [], tags: {}, region: "us-east-1" });
    expect(vpc.id).toMatch(/^vpc-/);
  });

  test("a function nobody knows echoes its arguments, and says that it is not known", () => {
    const { result, known } = ask("aws:connect/getInstance:getInstance", { instanceAlias: "a" });
    expect(known).toBe(false);
    expect(result).toMatchObject({ instanceAlias: "a", id: expect.stringMatching(/./) });
    expect(ask("aws:ec2/getAmi:getAmi").known).toBe(true);
  });
});

describe("getPolicyDocument", () => {
  test("has a version and allows by default", () => {
    expect(document({ statements: [{ actions: ["s3:GetObject"], resources: ["*"] }] })).toEqual({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }],
    });
  });

  test("writes every part of a statement", () => {
    const statement = {
      sid: "Tls",
      effect: "Deny",
      notActions: ["s3:ListBucket"],
      notResources: ["arn:aws:s3:::b/public/*"],
      notPrincipals: [{ type: "Service", identifiers: ["logging.s3.amazonaws.com"] }],
      conditions: [
        { test: "Bool", variable: "aws:SecureTransport", values: ["false"] },
        { test: "StringEquals", variable: "aws:PrincipalTag/a", values: ["1", "2"] },
        { test: "StringEquals", variable: "aws:PrincipalTag/b", values: ["3"] },
      ],
    };
    expect(document({ policyId: "p", statements: [statement] })).toEqual({
      Version: "2012-10-17",
      Id: "p",
      Statement: [
        {
          Sid: "Tls",
          Effect: "Deny",
          NotAction: "s3:ListBucket",
          NotResource: "arn:aws:s3:::b/public/*",
          NotPrincipal: { Service: "logging.s3.amazonaws.com" },
          Condition: {
            Bool: { "aws:SecureTransport": "false" },
            StringEquals: { "aws:PrincipalTag/a": ["1", "2"], "aws:PrincipalTag/b": "3" },
          },
        },
      ],
    });
  });

  test.each([
    [[{ type: "*", identifiers: ["*"] }], "*"],
    [[{ type: "AWS", identifiers: ["*"] }], { AWS: "*" }],
    [
      [
        { type: "AWS", identifiers: ["a"] },
        { type: "AWS", identifiers: ["b"] },
      ],
      { AWS: ["b", "a"] },
    ],
    [
      [
        { type: "Service", identifiers: ["s"] },
        { type: "AWS", identifiers: ["a"] },
      ],
      { AWS: "a", Service: "s" },
    ],
  ])("writes the principals %j as %j", (principals, expected) => {
    expect(document({ statements: [{ actions: ["a:b"], principals }] }).Statement[0].Principal).toEqual(expected);
  });

  test("turns &{} into a variable", () => {
    const statements = [{ actions: ["s3:GetObject"], resources: ["arn:aws:s3:::b/&{aws:username}/*"] }];
    expect(document({ statements }).Statement[0].Resource).toBe("arn:aws:s3:::b/${aws:username}/*");
  });

  test("takes sources, then statements, then overrides, each in place of the same Sid", () => {
    const text = (...statements: Properties[]) => JSON.stringify({ Version: "2012-10-17", Statement: statements });
    const result = document({
      sourcePolicyDocuments: [
        text({ Sid: "A", Effect: "Allow" }, { Sid: "B", Effect: "Allow" }),
        text({ Effect: "Deny" }),
      ],
      statements: [{ sid: "B", effect: "Deny", actions: ["b:own"] }],
      overridePolicyDocuments: [text({ Sid: "A", Effect: "Deny" }, { Sid: "C", Effect: "Allow" })],
    });
    expect(result.Statement).toEqual([
      { Sid: "A", Effect: "Deny" },
      { Sid: "B", Effect: "Deny", Action: "b:own" },
      { Effect: "Deny" },
      { Sid: "C", Effect: "Allow" },
    ]);
  });

  test("minifies the same document", () => {
    const args = { statements: [{ actions: ["a:b"] }] };
    const { result } = ask("aws:iam/getPolicyDocument:getPolicyDocument", args);
    expect(result.minifiedJson).toBe(JSON.stringify(JSON.parse(result.json as string)));
  });

  test("refuses a repeated Sid and a source that is not JSON, naming the argument", () => {
    const twice = [{ sid: "A" }, { sid: "A" }];
    expect(() => document({ statements: twice })).toThrow(/duplicate Sid \(A\) in statements/);
    expect(() => document({ sourcePolicyDocuments: ["{"] })).toThrow(/sourcePolicyDocuments.*not JSON/);
  });
});

import fc from "fast-check";
import { Block, Fact } from "../../policies/core/fact";
import {
  allowsEveryAction,
  bucketAndObjects,
  coversAction,
  deniesInsecureTransport,
  glob,
  grantsToForeignAccount,
  hasEveryAction,
  isForEveryone,
  isNotOpen,
  openStatements,
  refusesActions,
  statements,
} from "../../policies/core/iam";
import { or, type Truth } from "../../policies/core/truth";

const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const OWN = "111122223333";
const OTHER = "444455556666";
const STRANGER = "777788889999";
const ORG = "o-a1b2c3d4e5";

type Json = Record<string, unknown>;

const statement = (props: Json): Block => new Block("policy.Statement", props);
const documentOf = (policy: unknown): Block => new Block("", { policy }).json("policy");
const withStatement = (policy: unknown) => ({ Version: "2012-10-17", Statement: policy });

const allow = (more: Json = {}): Json => ({
  Effect: "Allow",
  Principal: "*",
  Action: "s3:GetObject",
  Resource: "arn:aws:s3:::phi/*",
  ...more,
});
const deny = (more: Json = {}): Json => ({ Effect: "Deny", Principal: "*", Action: "*", Resource: "*", ...more });
const under = (operator: string, key: string, value: unknown): Json => ({
  Condition: { [operator]: { [key]: value } },
});

/** Whether a policy is open to everyone: one of its statements is. */
const openness = (policy: unknown): Truth => or(...openStatements(documentOf(policy)).map(({ violated }) => violated));
const isOpen = (...all: unknown[]): string => openness(withStatement(all)).state;

describe("Principal", () => {
  test.each<[unknown, string]>([
    ["*", "true"],
    [["*"], "true"],
    [{ AWS: "*" }, "true"],
    [{ AWS: ["*"] }, "true"],
    [{ AWS: [`arn:aws:iam::${OWN}:root`, "*"] }, "true"],
    [{ Service: "sns.amazonaws.com", AWS: "*" }, "true"],
    [[{ AWS: "*" }], "undecided"],
    [{ Federated: "*" }, "true"],
    [{ AWS: "arn:aws:iam::*:root" }, "true"],
    [{ AWS: "arn:aws-us-gov:iam::1111*:role/app" }, "true"],
    [{ AWS: "arn:aws:sts::????????????:assumed-role/app/session" }, "true"],
    [{ AWS: UNKNOWN }, "undecided"],
    [{ AWS: [OWN, UNKNOWN] }, "undecided"],
    [{ AWS: ["*", UNKNOWN] }, "true"],
    [{ AWS: UNKNOWN, Service: "*" }, "true"],
    [UNKNOWN, "undecided"],
    [{ AWS: OWN }, "false"],
    [{ AWS: 111122223333 }, "false"],
    [{ AWS: [OWN, OTHER] }, "false"],
    [{ AWS: `arn:aws:iam::${OWN}:root` }, "false"],
    [{ AWS: `arn:aws:iam::${OWN}:role/*` }, "false"],
    [{ AWS: "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1" }, "false"],
    [{ AWS: "AROAEXAMPLEID12345678" }, "false"],
    [{ Service: "cloudtrail.amazonaws.com" }, "false"],
    [{ Federated: "cognito-identity.amazonaws.com" }, "false"],
    [{ CanonicalUser: "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be" }, "false"],
    [{}, "false"],
    [undefined, "false"],
    ["", "false"],
  ])("%j holds everyone: %s", (Principal, expected) => {
    expect(isForEveryone(statement({ Principal })).state).toBe(expected);
    expect(isOpen(allow({ Principal }))).toBe(expected);
  });

  test("everyone but a few is everyone", () => {
    const NotPrincipal = { AWS: `arn:aws:iam::${OWN}:user/mallory` };
    expect(isOpen(allow({ Principal: undefined, NotPrincipal }))).toBe("true");
    expect(isOpen(allow({ Principal: undefined, NotPrincipal: UNKNOWN }))).toBe("true");
    expect(
      isOpen(allow({ Principal: undefined, NotPrincipal, ...under("StringEquals", "aws:PrincipalOrgID", ORG) })),
    ).toBe("false");
  });
});

describe("a document", () => {
  test.each<[string, unknown, string]>([
    ["as an object", withStatement([allow()]), "true"],
    ["with a single statement", withStatement(allow()), "true"],
    ["as text", JSON.stringify(withStatement([allow()])), "true"],
    ["with one open statement among others", withStatement([deny({ Action: "s3:Put*" }), allow()]), "true"],
    ["without statements", withStatement([]), "false"],
    ["that is absent", undefined, "false"],
    ["that is empty", "", "false"],
    ["that is null", "null", "false"],
    ["that is malformed", '{"Statement": [', "undecided"],
    ["that is text within text", JSON.stringify(JSON.stringify(withStatement([allow()]))), "undecided"],
    ["that is a number", 7, "undecided"],
    ["that is not known", UNKNOWN, "undecided"],
    ["whose statements are not known", withStatement(UNKNOWN), "undecided"],
    ["of which a statement is not known", withStatement([allow({ Principal: OWN }), UNKNOWN]), "undecided"],
    ["of which another statement is not known, and might be a Deny", withStatement([allow(), UNKNOWN]), "undecided"],
    ["whose statement is text", withStatement(["Allow"]), "undecided"],
  ])("%s", (_, policy, expected) => {
    expect(openness(policy).state).toBe(expected);
  });

  // AWS refuses the other spellings, so that they allow nothing.
  test.each<[unknown, string]>([
    ["Allow", "true"],
    ["allow", "false"],
    ["ALLOW", "false"],
    ["Deny", "false"],
    [undefined, "false"],
    [UNKNOWN, "undecided"],
  ])("with the Effect %j is open: %s", (Effect, expected) => {
    expect(isOpen(allow({ Effect }))).toBe(expected);
  });

  test("findings name the statement, one by one", () => {
    const policy = withStatement([allow(), allow({ Principal: OWN }), allow({ Action: "s3:ListBucket" })]);
    const found = openStatements(documentOf(policy)).filter(({ violated }) => violated.state === "true");
    expect(found.map(({ detail }) => detail)).toEqual(["policy.Statement[0]", "policy.Statement[2]"]);
  });

  test("what is missing is named by its path", () => {
    expect(openness(withStatement([allow({ Principal: { AWS: UNKNOWN } })])).gaps).toEqual([
      { path: "policy.Statement[0].Principal.AWS", reason: "is not known before the deployment" },
    ]);
    expect(openness("{").gaps[0]!.reason).toContain("a JSON document is expected there");
  });

  test("every property that may hold one is judged", () => {
    const resource = new Block("", { policy: undefined, accessPolicy: JSON.stringify(withStatement([allow()])) });
    expect(isNotOpen("policy", "accessPolicy")(resource).map(({ violated }) => violated.state)).toEqual(["true"]);
  });
});

// Operator, key and a value which leave only callers who are known.
const LIMITS: readonly (readonly [operator: string, key: string, value: unknown])[] = [
  ["StringEquals", "aws:PrincipalOrgID", ORG],
  ["StringEquals", "aws:PrincipalOrgID", [ORG, "o-f6g7h8i9j0"]],
  ["StringLike", "aws:PrincipalOrgID", ORG],
  ["StringEqualsIgnoreCase", "aws:PrincipalOrgID", ORG],
  ["stringequals", "AWS:PRINCIPALORGID", ORG],
  ["StringEquals", "aws:PrincipalOrgID", "${aws:ResourceOrgID}"],
  ["ForAnyValue:StringLike", "aws:PrincipalOrgPaths", `${ORG}/r-ab12/ou-ab12-*/*`],
  ["ForAnyValue:StringLike", "aws:PrincipalOrgPaths", `${ORG}/*`],
  ["StringEquals", "aws:PrincipalAccount", OWN],
  ["StringEquals", "aws:PrincipalAccount", 111122223333],
  ["StringEquals", "aws:PrincipalAccount", "${aws:ResourceAccount}"],
  ["StringEquals", "aws:PrincipalServiceName", "cloudtrail.amazonaws.com"],
  ["ArnEquals", "aws:PrincipalArn", `arn:aws:iam::${OWN}:role/app`],
  ["ArnLike", "aws:PrincipalArn", `arn:aws:iam::${OWN}:role/*`],
  ["ArnLike", "aws:PrincipalArn", `arn:*:iam::${OWN}:role/app`],
  ["ArnLike", "aws:PrincipalArn", "arn:aws:iam::${aws:ResourceAccount}:role/*"],
  ["StringLike", "aws:PrincipalArn", `arn:aws:sts::${OWN}:assumed-role/app/*`],
  ["Bool", "aws:PrincipalIsAWSService", "true"],
  ["Bool", "aws:PrincipalIsAWSService", true],
  ["StringEquals", "aws:SourceAccount", OWN],
  ["StringEquals", "AWS:SourceOwner", OWN],
  ["StringEquals", "aws:SourceOrgID", ORG],
  ["ForAnyValue:StringLike", "aws:SourceOrgPaths", `${ORG}/*`],
  ["ArnEquals", "aws:SourceArn", "arn:aws:s3:::phi"],
  ["ArnLike", "aws:SourceArn", "arn:aws:s3:::phi/*"],
  ["ArnLike", "aws:SourceArn", `arn:aws:sns:*:${OWN}:*`],
  ["StringEquals", "aws:SourceVpc", "vpc-0a1b2c3d"],
  ["StringEquals", "aws:SourceVpce", ["vpce-0a1b2c3d", "vpce-1a2b3c4d"]],
  ["ArnLike", "aws:SourceVpcArn", `arn:aws:ec2:*:${OWN}:vpc/*`],
  ["StringEquals", "aws:VpceAccount", OWN],
  ["StringEquals", "aws:VpceOrgID", ORG],
  ["ForAnyValue:StringLike", "aws:VpceOrgPaths", `${ORG}/r-ab12/*`],
  ["IpAddress", "aws:SourceIp", "203.0.113.0/24"],
  ["IpAddress", "aws:SourceIp", ["203.0.113.7", "8.0.0.0/8", "2001:db8::/32"]],
  ["StringLike", "aws:userid", "AROAEXAMPLEID12345678:*"],
  ["StringEquals", "aws:userid", OWN],
  ["StringEquals", "s3:DataAccessPointAccount", OWN],
  ["StringLike", "s3:DataAccessPointArn", `arn:aws:s3:us-east-1:${OWN}:accesspoint/*`],
  ["StringEquals", "kms:CallerAccount", OWN],
  ["Bool", "elasticfilesystem:AccessedViaMountTarget", "true"],
  [
    "StringEquals",
    "elasticfilesystem:AccessPointArn",
    `arn:aws:elasticfilesystem:us-east-1:${OWN}:access-point/fsap-1`,
  ],
];

describe("a condition limits the caller", () => {
  test.each(LIMITS)("%s %s %j", (operator, key, value) => {
    expect(isOpen(allow(under(operator, key, value)))).toBe("false");
  });

  test("beside others that do not", () => {
    const Condition = {
      StringLike: { "aws:UserAgent": "*", "aws:SourceVpce": "vpce-0a1b2c3d" },
      Bool: { "aws:SecureTransport": "true" },
    };
    expect(isOpen(allow({ Condition }))).toBe("false");
  });

  test("whatever is not known of the others", () => {
    const limit = { "aws:SourceVpce": "vpce-0a1b2c3d" };
    expect(isOpen(allow({ Condition: { StringEquals: { ...limit, "aws:SourceVpc": UNKNOWN } } }))).toBe("false");
    expect(isOpen(allow({ Condition: { StringEquals: limit, IpAddress: UNKNOWN } }))).toBe("false");
  });
});

describe("a condition does not limit the caller", () => {
  test.each<[operator: string, key: string, value: unknown]>([
    // Operators that hold for requests without the key, or for all others
    ["StringEqualsIfExists", "aws:PrincipalOrgID", ORG],
    ["ArnLikeIfExists", "aws:PrincipalArn", `arn:aws:iam::${OWN}:root`],
    ["BoolIfExists", "aws:PrincipalIsAWSService", "true"],
    ["IpAddressIfExists", "aws:SourceIp", "203.0.113.0/24"],
    ["ForAllValues:StringEquals", "aws:PrincipalOrgID", ORG],
    ["ForAllValues:StringLike", "aws:PrincipalOrgPaths", `${ORG}/*`],
    ["ForAnyValue:StringLikeIfExists", "aws:PrincipalOrgPaths", `${ORG}/*`],
    ["Null", "aws:PrincipalOrgID", "false"],
    ["Null", "aws:SourceVpce", "false"],
    ["StringNotEquals", "aws:PrincipalOrgID", ORG],
    ["StringNotLike", "aws:PrincipalArn", `arn:aws:iam::${OWN}:role/*`],
    ["ArnNotLike", "aws:PrincipalArn", `arn:aws:iam::${OWN}:role/*`],
    ["ForAnyValue:StringNotLike", "aws:PrincipalOrgPaths", `${ORG}/*`],
    ["NotIpAddress", "aws:SourceIp", "203.0.113.0/24"],
    ["NumericEquals", "aws:PrincipalAccount", OWN],
    // Keys that the caller chooses, or that tell nothing of the caller
    ["StringEquals", "aws:Referer", "https://clinic.example"],
    ["StringEquals", "aws:UserAgent", "clinic"],
    ["StringEquals", "aws:PrincipalTag/department", "radiology"],
    ["StringEquals", "aws:PrincipalType", "Account"],
    ["StringEquals", "aws:username", "alice"],
    ["Bool", "aws:SecureTransport", "true"],
    ["Bool", "aws:MultiFactorAuthPresent", "true"],
    ["Bool", "aws:ViaAWSService", "true"],
    ["IpAddress", "aws:VpcSourceIp", "10.0.0.0/16"],
    ["StringEquals", "aws:RequestedRegion", "us-east-1"],
    ["StringEquals", "kms:ViaService", "s3.us-east-1.amazonaws.com"],
    ["StringEquals", "s3:x-amz-acl", "bucket-owner-full-control"],
    ["DateLessThan", "aws:CurrentTime", "2030-01-01T00:00:00Z"],
    // Values that leave it open
    ["StringLike", "aws:PrincipalOrgID", "*"],
    ["StringLike", "aws:PrincipalOrgID", "o-*"],
    ["StringLike", "aws:PrincipalOrgID", "o-??????????"],
    ["StringLike", "aws:SourceVpce", "vpce-*"],
    ["StringLike", "aws:SourceAccount", "*"],
    ["StringEquals", "aws:PrincipalAccount", "${aws:PrincipalAccount}"],
    ["StringEquals", "aws:PrincipalAccount", "${aws:SourceAccount}"],
    ["StringEquals", "aws:PrincipalAccount", "${aws:ResourceTag/owner, '*'}"],
    ["StringEquals", "aws:PrincipalOrgID", []],
    ["StringEquals", "aws:PrincipalOrgID", ""],
    ["StringEquals", "aws:PrincipalOrgID", [ORG, "*"]],
    ["ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "*"],
    ["ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "o-*/r-ab12/*"],
    ["ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "/*"],
    ["ArnLike", "aws:PrincipalArn", "*"],
    ["ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:role/app"],
    ["ArnLike", "aws:PrincipalArn", "arn:aws:iam::1111*:role/app"],
    ["ArnLike", "aws:PrincipalArn", "arn:aws:iam::${aws:PrincipalAccount}:role/app"],
    ["ArnLike", "aws:SourceArn", ["arn:aws:s3:::phi", "arn:aws:s3:::*"]],
    ["ArnLike", "aws:SourceArn", "arn:aws:s3:*"],
    ["ArnLike", "aws:SourceArn", "arn:aws:s3:::phi*"],
    ["ArnLike", "aws:SourceArn", "arn:aws:s3:::*/phi"],
    ["ArnLike", "aws:SourceArn", "arn:aws:s3:*:*:phi"],
    ["ArnLike", "aws:SourceArn", "arn:aws:s*:::phi/*"],
    ["ArnLike", "aws:SourceArn", "arn:aws:apigateway:us-east-1::/restapis/*"],
    ["ArnLike", "aws:SourceArn", "arn:aws:sns:*:*:topic"],
    ["ArnLike", "aws:SourceArn", `arn:aws:sns:*:\${aws:PrincipalAccount}:${OWN}`],
    // The colons within a variable do not make another part the account.
    ["ArnLike", "aws:SourceArn", "arn:aws:sns:${aws:RequestedRegion}:*:topic"],
    ["ArnLike", "aws:SourceArn", "arn:aws:sns:${aws:ResourceTag/region}:*:topic"],
    ["StringLike", "aws:SourceArn", `*:${OWN}:*`],
    ["StringLike", "aws:SourceArn", `*:aws:sns:us-east-1:${OWN}:*`],
    ["IpAddress", "aws:SourceIp", "0.0.0.0/0"],
    ["IpAddress", "aws:SourceIp", ["0.0.0.0/1", "128.0.0.0/1"]],
    ["IpAddress", "aws:SourceIp", "8.0.0.0/7"],
    ["IpAddress", "aws:SourceIp", "::/0"],
    ["IpAddress", "aws:SourceIp", "2001:d00::/31"],
    ["IpAddress", "aws:SourceIp", ["203.0.113.0/24", "0.0.0.0/0"]],
    ["IpAddress", "aws:SourceIp", "everywhere"],
    ["StringLike", "aws:userid", "*"],
    ["StringLike", "aws:userid", "AROA*"],
    ["StringLike", "aws:userid", "session:*"],
    ["StringLike", "aws:userid", "*:session"],
    ["Bool", "aws:PrincipalIsAWSService", "false"],
    ["Bool", "aws:PrincipalIsAWSService", ["true", "false"]],
    ["Bool", "elasticfilesystem:AccessedViaMountTarget", "false"],
  ])("%s %s %j", (operator, key, value) => {
    expect(isOpen(allow(under(operator, key, value)))).toBe("true");
  });

  test.each([[{}], [undefined], [{ StringEquals: {} }]])("%j", (Condition) => {
    expect(isOpen(allow({ Condition }))).toBe("true");
  });
});

test.each<[string, unknown, string]>([
  ["a value", { StringEquals: { "aws:PrincipalOrgID": UNKNOWN } }, "undecided"],
  ["a value beside a narrow one", { StringEquals: { "aws:PrincipalOrgID": [ORG, UNKNOWN] } }, "undecided"],
  ["a value beside a wide one", { StringLike: { "aws:PrincipalOrgID": ["*", UNKNOWN] } }, "true"],
  ["a value of a key that does not limit", { StringEquals: { "aws:Referer": UNKNOWN } }, "true"],
  ["the keys", { StringEquals: UNKNOWN }, "undecided"],
  ["everything", UNKNOWN, "undecided"],
  ["what is no condition at all", "aws:PrincipalOrgID", "undecided"],
])("of a condition not known: %s", (_, Condition, expected) => {
  expect(isOpen(allow({ Condition }))).toBe(expected);
});

describe("a Deny takes an Allow back", () => {
  const outside = (operator: string, key: string, value: unknown) => deny(under(operator, key, value));

  test.each<[string, Json]>([
    ["from everyone", deny()],
    ["for the same actions and resources", deny({ Action: "s3:GetObject", Resource: "arn:aws:s3:::phi/*" })],
    ["for more actions and resources", deny({ Action: ["s3:Get*"], Resource: ["arn:aws:s3:::phi*"] })],
    ["for actions in another case", deny({ Action: "S3:GETOBJECT" })],
    ["without a resource", deny({ Resource: undefined })],
    ["for everyone by AWS", deny({ Principal: { AWS: ["*"] } })],
    ["outside the organization", outside("StringNotEquals", "aws:PrincipalOrgID", ORG)],
    ["outside the organization, if any", outside("StringNotEqualsIfExists", "aws:PrincipalOrgID", ORG)],
    ["outside an organizational unit", outside("ForAllValues:StringNotLike", "aws:PrincipalOrgPaths", `${ORG}/*`)],
    ["outside of addresses", outside("NotIpAddress", "aws:SourceIp", ["203.0.113.0/24", "198.51.100.7"])],
    ["but for roles", outside("ArnNotLike", "aws:PrincipalArn", `arn:aws:iam::${OWN}:role/*`)],
    ["but for a role's id", outside("StringNotLike", "aws:userid", "AROAEXAMPLEID12345678:*")],
    ["outside of an endpoint", outside("StringNotEquals", "aws:SourceVpce", "vpce-0a1b2c3d")],
    ["but for AWS's services", outside("BoolIfExists", "aws:PrincipalIsAWSService", "false")],
    [
      "outside of addresses, but for AWS's services",
      deny({
        Condition: {
          NotIpAddressIfExists: { "aws:SourceIp": "203.0.113.0/24" },
          BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
        },
      }),
    ],
    ["but for an account", deny({ Principal: undefined, NotPrincipal: { AWS: `arn:aws:iam::${OWN}:root` } })],
  ])("%s", (_, other) => {
    expect(isOpen(allow(), other)).toBe("false");
    expect(isOpen(other, allow())).toBe("false");
  });

  test("that leaves actions out", () => {
    expect(isOpen(allow({ Action: undefined, NotAction: "s3:DeleteBucket" }), deny())).toBe("false");
  });
});

describe("a Deny does not take an Allow back", () => {
  test.each<[string, Json]>([
    ["for fewer actions", deny({ Action: "s3:GetObjectVersion" })],
    ["for a part of the actions", deny({ Action: "s3:GetObject?" })],
    ["for everything but some actions", deny({ Action: undefined, NotAction: "s3:GetObject" })],
    ["for another resource", deny({ Resource: "arn:aws:s3:::logs/*" })],
    ["for a part of the resource", deny({ Resource: "arn:aws:s3:::phi/a*" })],
    ["for a resource in another case", deny({ Resource: "arn:aws:s3:::PHI/*" })],
    ["for everything but some resources", deny({ Resource: undefined, NotResource: "arn:aws:s3:::phi/*" })],
    ["for one principal", deny({ Principal: { AWS: OTHER } })],
    ["for services", deny({ Principal: { Service: "*" } })],
    ["for a role of any account", deny({ Principal: { AWS: "arn:aws:iam::*:role/app" } })],
    ["for nobody", deny({ Principal: undefined, NotPrincipal: "*" })],
    ["for nobody, in another form", deny({ Principal: undefined, NotPrincipal: { AWS: [OWN, "*"] } })],
    ["for the organization itself", deny(under("StringEquals", "aws:PrincipalOrgID", ORG))],
    ["for a wide pattern", deny(under("StringNotLike", "aws:PrincipalOrgID", "o-*"))],
    [
      "for one value that is narrow and one that is wide",
      deny(under("StringNotLike", "aws:SourceVpce", ["vpce-1", "*"])),
    ],
    ["with a key that does not limit", deny(under("StringNotEquals", "aws:Referer", "https://clinic.example"))],
    ["for plain HTTP", deny(under("Bool", "aws:SecureTransport", "false"))],
    ["for callers with credentials", deny(under("Bool", "aws:PrincipalIsAWSService", "false"))],
    ["for AWS's services", deny(under("BoolIfExists", "aws:PrincipalIsAWSService", "true"))],
    ["for callers in another unit", deny(under("ForAnyValue:StringNotLike", "aws:PrincipalOrgPaths", `${ORG}/*`))],
    ["for callers without an organization", deny(under("Null", "aws:PrincipalOrgID", "true"))],
    [
      "under one more condition",
      deny({
        Condition: { StringNotEquals: { "aws:PrincipalOrgID": ORG }, Bool: { "aws:SecureTransport": "false" } },
      }),
    ],
    [
      "but for whatever a service does on a caller's behalf",
      deny({
        Condition: {
          NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" },
          BoolIfExists: { "aws:ViaAWSService": "false" },
        },
      }),
    ],
    ["where it is none", { ...deny(), Effect: "deny" }],
  ])("%s", (_, other) => {
    expect(isOpen(allow(), other)).toBe("true");
  });

  test("of which it holds one action only", () => {
    expect(isOpen(allow({ Action: ["s3:GetObject", "s3:PutObject"] }), deny({ Action: "s3:Get*" }))).toBe("true");
  });

  test.each<[string, Json]>([
    ["the actions", deny({ Action: UNKNOWN })],
    ["the resource", deny({ Resource: UNKNOWN })],
    ["the principal", deny({ Principal: UNKNOWN })],
    ["whom it spares", deny({ Principal: undefined, NotPrincipal: UNKNOWN })],
    ["the condition", deny({ Condition: UNKNOWN })],
    ["the condition's value", deny(under("StringNotEquals", "aws:PrincipalOrgID", UNKNOWN))],
    ["the effect", deny({ Effect: UNKNOWN })],
  ])("for certain while %s may be anything", (_, other) => {
    expect(isOpen(allow(), other)).toBe("undecided");
  });
});

describe("actions", () => {
  test.each<[Json, string, string]>([
    [{ Action: "s3:PutObject" }, "s3:PutObject", "true"],
    [{ Action: "S3:putobject" }, "s3:PutObject", "true"],
    [{ Action: ["s3:GetObject", "s3:Put*"] }, "s3:PutObject", "true"],
    [{ Action: "s3:*" }, "s3:PutObject", "true"],
    [{ Action: "*" }, "s3:PutObject", "true"],
    [{ Action: "s3:PutObjec?" }, "s3:PutObject", "true"],
    [{ Action: "s3:PutObject?" }, "s3:PutObject", "false"],
    [{ Action: "s3:PutObjectAcl" }, "s3:PutObject", "false"],
    [{ Action: "s3.PutObject" }, "s3:PutObject", "false"],
    [{ Action: [] }, "s3:PutObject", "false"],
    [{}, "s3:PutObject", "false"],
    [{ Action: UNKNOWN }, "s3:PutObject", "undecided"],
    [{ Action: ["s3:*", UNKNOWN] }, "s3:PutObject", "true"],
    [{ NotAction: "s3:GetObject" }, "s3:PutObject", "true"],
    [{ NotAction: ["s3:Get*", "S3:PUT*"] }, "s3:PutObject", "false"],
    [{ NotAction: UNKNOWN }, "s3:PutObject", "undecided"],
    [{ NotAction: ["s3:*", UNKNOWN] }, "s3:PutObject", "false"],
  ])("%j cover %s: %s", (props, action, expected) => {
    expect(coversAction(statement(props), action).state).toBe(expected);
  });

  test.each<[Json, string, string, string]>([
    [{ Action: "*" }, "s3", "true", "true"],
    [{ Action: "*:*" }, "s3", "true", "true"],
    [{ Action: "S3:*" }, "s3", "true", "true"],
    [{ Action: ["s3:Get*", "s3:*"] }, "s3", "true", "true"],
    [{ Action: "s3*" }, "s3", "true", "true"],
    [{ Action: "s3:?*" }, "s3", "false", "false"],
    [{ Action: "s3:Get*" }, "s3", "false", "false"],
    [{ Action: "s3express:*" }, "s3", "false", "false"],
    [{ Action: UNKNOWN }, "s3", "undecided", "undecided"],
    [{ NotAction: "s3:DeleteBucket" }, "s3", "false", "true"],
    [{ NotAction: "iam:*" }, "s3", "false", "true"],
    [{ NotAction: ["iam:*", "s3:*"] }, "s3", "false", "false"],
    [{ NotAction: UNKNOWN }, "s3", "false", "undecided"],
    [{}, "s3", "false", "false"],
  ])("%j hold every action of %s: %s, with those left out: %s", (props, service, held, allowed) => {
    expect(hasEveryAction(statement(props), service).state).toBe(held);
    expect(allowsEveryAction(statement({ Effect: "Allow", ...props }), service).state).toBe(allowed);
    expect(allowsEveryAction(statement({ Effect: "Deny", ...props }), service).state).toBe("false");
  });
});

describe("a document refuses requests without TLS", () => {
  const insecure = (more: Json = {}) =>
    deny({
      Action: "s3:*",
      Resource: ["arn:aws:s3:::phi", "arn:aws:s3:::phi/*"],
      ...under("Bool", "aws:SecureTransport", "false"),
      ...more,
    });
  const refuses = (all: Json[], bucket = Fact.known("bucket", "phi")) =>
    deniesInsecureTransport(documentOf(withStatement(all)), ...bucketAndObjects(bucket)).state;

  test.each<[string, Json[]]>([
    ["to the bucket and its objects", [insecure()]],
    [
      "to each by a statement of its own",
      [insecure({ Resource: "arn:aws:s3:::phi" }), insecure({ Resource: "arn:aws:s3:::phi/*" })],
    ],
    ["to every resource", [insecure({ Resource: "*" })]],
    ["to every bucket", [insecure({ Resource: "arn:aws:s3:::*" })]],
    ["to all that begins so", [insecure({ Resource: "arn:aws:s3:::phi*" })]],
    ["in another partition", [insecure({ Resource: ["arn:aws-us-gov:s3:::phi", "arn:aws-us-gov:s3:::phi/*"] })]],
    ["for every action", [insecure({ Action: "*" })]],
    ["for everyone by AWS", [insecure({ Principal: { AWS: "*" } })]],
    ["as a boolean", [insecure(under("Bool", "aws:SecureTransport", false))]],
    ["in another case", [insecure(under("bool", "AWS:securetransport", ["False"]))]],
    ["also where the key is missing", [insecure(under("BoolIfExists", "aws:SecureTransport", "false"))]],
  ])("%s", (_, all) => {
    expect(refuses(all)).toBe("true");
  });

  test.each<[string, Json[]]>([
    ["without a statement", []],
    ["but for the bucket", [insecure({ Resource: "arn:aws:s3:::phi/*" })]],
    ["but for the objects", [insecure({ Resource: "arn:aws:s3:::phi" })]],
    ["but for most objects", [insecure({ Resource: ["arn:aws:s3:::phi", "arn:aws:s3:::phi/a*"] })]],
    ["of another bucket", [insecure({ Resource: ["arn:aws:s3:::ph", "arn:aws:s3:::ph/*"] })]],
    ["for some actions", [insecure({ Action: ["s3:Get*", "s3:Put*"] })]],
    ["but for some actions", [insecure({ Action: undefined, NotAction: "s3:GetObject" })]],
    ["for an account", [insecure({ Principal: { AWS: OTHER } })]],
    ["for services", [insecure({ Principal: { Service: "*" } })]],
    ["but for an account", [insecure({ Principal: undefined, NotPrincipal: { AWS: OWN } })]],
    ["by an Allow", [insecure({ Effect: "Allow" })]],
    ["the wrong way round", [insecure(under("Bool", "aws:SecureTransport", "true"))]],
    ["whatever they are", [insecure(under("Bool", "aws:SecureTransport", ["true", "false"]))]],
    ["by another operator", [insecure(under("StringNotEquals", "aws:SecureTransport", "true"))]],
    ["by the version of TLS", [insecure(under("NumericLessThan", "s3:TlsVersion", "1.2"))]],
    ["under no condition", [insecure({ Condition: undefined })]],
    ["with no value", [insecure(under("Bool", "aws:SecureTransport", []))]],
    [
      "under one more condition",
      [
        insecure({
          Condition: { Bool: { "aws:SecureTransport": "false" }, StringNotEquals: { "aws:PrincipalOrgID": ORG } },
        }),
      ],
    ],
  ])("not %s", (_, all) => {
    expect(refuses(all)).toBe("false");
  });

  test.each<[string, Json]>([
    ["the resource", { Resource: UNKNOWN }],
    ["the condition", { Condition: UNKNOWN }],
    ["the condition's value", under("Bool", "aws:SecureTransport", UNKNOWN)],
    ["the principal", { Principal: UNKNOWN }],
  ])("perhaps, while %s is not known", (_, more) => {
    expect(refuses([insecure(more)])).toBe("undecided");
  });

  test("to a bucket whose name is not known, where the resource is every one", () => {
    for (const bucket of [Fact.absent<string>("bucket"), Fact.gap<string>("bucket")]) {
      expect(refuses([insecure({ Resource: "*" })], bucket)).toBe("true");
      expect(refuses([insecure()], bucket)).toBe("undecided");
    }
  });
});

describe("a document refuses actions", () => {
  const DELETE = ["backup:DeleteRecoveryPoint", "backup:UpdateRecoveryPointLifecycle"];
  const refuses = (...all: Json[]) => refusesActions(documentOf(withStatement(all)), DELETE).state;

  test.each<[string, Json[], string]>([
    ["each by name", [deny({ Action: DELETE })], "true"],
    ["each by a statement of its own", DELETE.map((Action) => deny({ Action })), "true"],
    ["by pattern", [deny({ Action: "backup:*RecoveryPoint*" })], "true"],
    ["by what is left out", [deny({ Action: undefined, NotAction: "backup:Describe*" })], "true"],
    ["but to a role", [deny(under("ArnNotEquals", "aws:PrincipalArn", `arn:aws:iam::${OWN}:role/breakglass`))], "true"],
    ["without a resource", [deny({ Resource: undefined })], "true"],
    ["one of them only", [deny({ Action: DELETE[0] })], "false"],
    ["on some resources only", [deny({ Resource: "arn:aws:ec2:*::snapshot/*" })], "false"],
    ["but for some resources", [deny({ Resource: undefined, NotResource: "arn:aws:ec2:*::snapshot/*" })], "false"],
    ["to one account", [deny({ Principal: { AWS: OTHER } })], "false"],
    ["to nobody", [deny({ Principal: undefined, NotPrincipal: { AWS: "*" } })], "false"],
    ["to whoever has no second factor", [deny(under("BoolIfExists", "aws:MultiFactorAuthPresent", "false"))], "false"],
    ["by an Allow", [deny({ Effect: "Allow" })], "false"],
    ["not at all", [], "false"],
    ["perhaps", [deny({ Action: UNKNOWN })], "undecided"],
  ])("%s", (_, all, expected) => {
    expect(refuses(...all)).toBe(expected);
  });
});

describe("an Allow names a foreign account", () => {
  const CHANGES = ["s3:PutBucketPolicy", "s3:PutBucketAcl"];

  test.each<[Json, string]>([
    [{ Principal: { AWS: OTHER } }, "true"],
    [{ Principal: { AWS: `arn:aws:iam::${OTHER}:root` } }, "true"],
    [{ Principal: { AWS: [OWN, `arn:aws-cn:sts::${OTHER}:assumed-role/app/session`] } }, "true"],
    [{ Principal: { AWS: OTHER }, Action: "s3:*Acl" }, "true"],
    [{ Principal: { AWS: OTHER }, Action: undefined, NotAction: "s3:Get*" }, "true"],
    [{ Principal: { AWS: OTHER }, Action: "s3:GetObject" }, "false"],
    [{ Principal: { AWS: OTHER }, Effect: "Deny" }, "false"],
    [{ Principal: { AWS: OWN } }, "false"],
    [{ Principal: { AWS: [`arn:aws:iam::${OWN}:role/${OTHER}`] } }, "false"],
    [{ Principal: { Service: "cloudtrail.amazonaws.com" } }, "false"],
    [{ Principal: { CanonicalUser: `${OTHER}0949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be` } }, "false"],
    [{ Principal: { AWS: "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1" } }, "false"],
    [{ Principal: { AWS: UNKNOWN } }, "undecided"],
    [{ Principal: { AWS: [OTHER, UNKNOWN] } }, "true"],
    [{ Principal: { AWS: OTHER }, Action: UNKNOWN }, "undecided"],
  ])("%j: %s", (more, expected) => {
    expect(grantsToForeignAccount(statement(allow({ Action: "s3:*", ...more })), [OWN], CHANGES).state).toBe(expected);
  });
});

test.each([
  ["", "", true],
  ["", "a", false],
  ["*", "", true],
  ["?", "", false],
  ["?", "a", true],
  ["?", "ab", false],
  ["a*c", "abbc", true],
  ["a*", "a\nb", true],
  ["a.c", "abc", false],
  ["a+(b)[c]{1}^$|\\d", "a+(b)[c]{1}^$|\\d", true],
  ["$&", "$&", true],
  ["A", "a", false],
  ["b", "abc", false],
])("the pattern %j meets %j: %s", (pattern, text, expected) => {
  expect(glob(pattern).test(text)).toBe(expected);
});

describe("for every document", () => {
  // Values that a stranger's requests may meet or miss, so that conditions of every kind decide.
  const conditionParts = fc.oneof(
    fc.constantFrom(...LIMITS.filter(([, , value]) => !String(value).includes("${"))),
    fc.tuple(
      fc.constantFrom(
        "StringEquals",
        "StringLike",
        "StringNotEquals",
        "StringNotLike",
        "StringEqualsIfExists",
        "StringNotEqualsIfExists",
        "ForAllValues:StringEquals",
        "ForAllValues:StringNotLike",
        "ForAnyValue:StringLike",
        "ForAnyValue:StringNotLike",
      ),
      fc.constantFrom("aws:PrincipalOrgID", "aws:PrincipalAccount", "aws:SourceVpce", "aws:Referer"),
      fc.constantFrom<unknown>("*", ORG, OTHER, [OWN, "vpce-*"], ["o-*", ORG], "x"),
    ),
    fc.tuple(
      fc.constantFrom("Bool", "BoolIfExists"),
      fc.constantFrom("aws:SecureTransport", "aws:PrincipalIsAWSService"),
      fc.constantFrom<unknown>("true", "false"),
    ),
    fc.constantFrom<readonly [string, string, unknown]>(["Null", "aws:PrincipalOrgID", "true"]),
  );
  const conditionsOf = (parts: readonly (readonly [string, string, unknown])[]): Json => {
    const found: Record<string, Json> = {};
    for (const [operator, key, value] of parts) found[operator] = { ...found[operator], [key]: value };
    return found;
  };
  const principals = fc.constantFrom<Json>(
    { Principal: "*" },
    { Principal: "*" },
    { Principal: { AWS: ["*", OWN] } },
    { Principal: { AWS: OWN, Service: "sns.amazonaws.com" } },
    { NotPrincipal: { AWS: [OWN] } },
    { NotPrincipal: "*" },
  );
  const actions = fc.constantFrom<Json>(
    { Action: "*" },
    { Action: "s3:GetObject" },
    { Action: ["s3:Get*", "s3:PutObject"] },
    { Action: "s3:*" },
    { NotAction: "s3:GetObject" },
    { NotAction: ["s3:*"] },
  );
  const resources = fc.constantFrom<Json>(
    { Resource: "*" },
    { Resource: ["arn:aws:s3:::phi", "arn:aws:s3:::phi/*"] },
    { Resource: "arn:aws:s3:::phi/a*" },
    { NotResource: "arn:aws:s3:::phi/a*" },
  );
  const conditionSets = fc.array(conditionParts, { maxLength: 2 }).map(conditionsOf);
  const statementsOf = (effects: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...effects), principals, actions, resources, conditionSets)
      .map(([Effect, principal, action, resource, Condition]) => {
        const props: Json = { Effect, ...principal, ...action, ...resource };
        return Object.keys(Condition).length > 0 ? { ...props, Condition } : props;
      });
  const anyStatement = statementsOf(["Allow", "Deny"]);
  const documents = fc.array(anyStatement, { minLength: 1, maxLength: 4 }).map(withStatement);

  /** The paths of a document's parts, itself first. */
  const partsOf = (value: unknown, path: string[] = []): string[][] => [
    path,
    ...(typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, part]) => partsOf(part, [...path, key]))
      : []),
  ];
  const hide = (value: unknown, [key, ...rest]: string[]): unknown => {
    if (key === undefined || typeof value !== "object" || value === null) return UNKNOWN;
    const copy = (Array.isArray(value) ? [...value] : { ...value }) as Json;
    copy[key] = hide(copy[key], rest);
    return copy;
  };
  const questions: Record<string, (document: Block) => Truth> = {
    openStatements: (document) => or(...openStatements(document).map(({ violated }) => violated)),
    refusesActions: (document) => refusesActions(document, ["s3:GetObject", "s3:PutObject"]),
    deniesInsecureTransport: (document) =>
      deniesInsecureTransport(document, ...bucketAndObjects(Fact.known("bucket", "phi"))),
    allowsEveryAction: (document) => statements(document).some((one) => allowsEveryAction(one, "s3")),
    grantsToForeignAccount: (document) =>
      statements(document).some((one) => grantsToForeignAccount(one, [OTHER], ["s3:PutObject"])),
  };

  test.each(Object.entries(questions))("what is not known changes no answer of %s into its opposite", (_, ask) => {
    fc.assert(
      fc.property(documents, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (policy, places) => {
        const parts = partsOf(policy);
        const hidden = places.reduce<unknown>((rest, place) => hide(rest, parts[place % parts.length]!), policy);
        expect([ask(documentOf(policy)).state, "undecided"]).toContain(ask(documentOf(hidden)).state);
      }),
      { numRuns: 500 },
    );
  });

  test("a condition that limits the caller closes an Allow, whatever else it says", () => {
    fc.assert(
      fc.property(statementsOf(["Allow"]), fc.constantFrom(...LIMITS), (one, [operator, key, value]) => {
        const before = one.Condition as Record<string, Json> | undefined;
        const Condition = { ...before, [operator]: { ...before?.[operator], [key]: value } };
        expect(isOpen({ ...one, Condition })).toBe("false");
      }),
    );
  });

  test("one more Allow closes nothing, and one more Deny opens nothing", () => {
    fc.assert(
      fc.property(documents, statementsOf(["Allow"]), statementsOf(["Deny"]), (policy, grant, refusal) => {
        const before = openness(policy).state;
        const all = policy.Statement as Json[];
        if (before === "true") expect(isOpen(...all, grant)).toBe("true");
        if (before === "false") expect(isOpen(...all, refusal)).toBe("false");
      }),
    );
  });

  /*
   * AWS's evaluation of a request (IAM user guide, "Policy evaluation logic"), written down once more and simply: a
   * document that is said to be closed lets no stranger in.
   */
  interface Request {
    readonly account: string | undefined;
    readonly action: string;
    readonly resource: string;
    readonly context: Readonly<Record<string, string>>;
  }

  const list = (value: unknown): string[] => (value === undefined ? [] : [value].flat().map(String));
  const meets = (pattern: string, text: string): boolean => {
    if (pattern === "") return text === "";
    if (pattern[0] === "*") {
      return meets(pattern.slice(1), text) || (text !== "" && meets(pattern, text.slice(1)));
    }
    return text !== "" && (pattern[0] === "?" || pattern[0] === text[0]) && meets(pattern.slice(1), text.slice(1));
  };
  const speaksOf = (value: unknown, { account }: Request): boolean =>
    value === "*" || list((value as Json).AWS).some((name) => name === "*" || name === account);
  const holdsCondition = (operator: string, key: string, values: string[], { context }: Request): boolean => {
    const lower = operator.toLowerCase();
    const own = context[key.toLowerCase()];
    if (lower === "null") return values.includes(String(own === undefined));
    const isNegated = lower.includes("not");
    if (own === undefined)
      return (
        lower.endsWith("ifexists") ||
        lower.startsWith("forallvalues:") ||
        (isNegated && !lower.startsWith("foranyvalue:"))
      );
    const isLike = lower.includes("like") || lower.includes("arn");
    // The addresses of strangers lie in none of the ranges here.
    const isMet = values.some((value) => (isLike ? meets(value, own) : value === own));
    return isMet !== isNegated;
  };
  const applies = (one: Json, request: Request): boolean => {
    const isNamed =
      one.Principal !== undefined ? speaksOf(one.Principal, request) : !speaksOf(one.NotPrincipal, request);
    const action = request.action.toLowerCase();
    const hasAction = (names: unknown) => list(names).some((name) => meets(name.toLowerCase(), action));
    const hasResource = (names: unknown) => list(names).some((name) => meets(name, request.resource));
    const isAction = one.Action !== undefined ? hasAction(one.Action) : !hasAction(one.NotAction);
    const isResource = one.Resource !== undefined ? hasResource(one.Resource) : !hasResource(one.NotResource);
    const holds = Object.entries((one.Condition ?? {}) as Record<string, Json>).every(([operator, keys]) =>
      Object.entries(keys).every(([key, values]) => holdsCondition(operator, key, list(values), request)),
    );
    return isNamed && isAction && isResource && holds;
  };
  const isAllowed = (all: Json[], request: Request): boolean =>
    all.some((one) => one.Effect === "Allow" && applies(one, request)) &&
    !all.some((one) => one.Effect === "Deny" && applies(one, request));

  const strangers: Pick<Request, "account" | "context">[] = [
    { account: undefined, context: { "aws:securetransport": "true", "aws:sourceip": "192.0.2.1" } },
    {
      account: undefined,
      context: { "aws:securetransport": "false", "aws:sourceip": "192.0.2.1", "aws:referer": "x" },
    },
    {
      account: STRANGER,
      context: {
        "aws:securetransport": "true",
        "aws:principalisawsservice": "false",
        "aws:principalaccount": STRANGER,
        "aws:principalorgid": "o-z9y8x7w6v5",
        "aws:principalorgpaths": "o-z9y8x7w6v5/r-zz99/",
        "aws:principalarn": `arn:aws:iam::${STRANGER}:role/app`,
        "aws:userid": "AROASTRANGERS12345678:session",
        "aws:sourceip": "192.0.2.1",
        "aws:sourcevpce": "vpce-9f8e7d6c",
      },
    },
  ];
  const requests = strangers.flatMap((stranger) =>
    ["s3:GetObject", "s3:PutObject", "s3:ListBucket", "sns:Publish"].flatMap((action) =>
      ["arn:aws:s3:::phi", "arn:aws:s3:::phi/a1", "arn:aws:s3:::phi/b1"].map((resource) => ({
        ...stranger,
        action,
        resource,
      })),
    ),
  );

  test("one that is said to be closed lets no stranger in", () => {
    let closed = 0;
    const admitting = fc
      .tuple(statementsOf(["Allow"]), fc.array(anyStatement, { maxLength: 3 }))
      .map(([one, others]) => [one, ...others]);
    fc.assert(
      fc.property(admitting, (all) => {
        if (isOpen(...all) !== "false") return;
        closed += 1;
        expect(requests.filter((request) => isAllowed(all, request))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(closed).toBeGreaterThan(100);
  });

  test("a Deny that is said to hold an Allow's pattern matches all that it matches", () => {
    const pattern = fc.string({ unit: fc.constantFrom("a", "b", ".", "*", "?"), minLength: 1, maxLength: 6 });
    const word = fc.string({ unit: fc.constantFrom("a", "b", "."), maxLength: 3 });
    const element = fc.constantFrom("Action", "Resource");
    let held = 0;
    fc.assert(
      fc.property(
        element,
        pattern,
        pattern,
        fc.array(word, { minLength: 6, maxLength: 6 }),
        (name, inner, outer, words) => {
          if (isOpen(allow({ [name]: inner }), deny({ [name]: outer })) !== "false") return;
          held += 1;
          const text = [...inner]
            .map((one, at) => (one === "*" ? words[at]! : one === "?" ? (words[at]![0] ?? "a") : one))
            .join("");
          expect(meets(inner, text) && meets(outer, text)).toBe(true);
        },
      ),
      { numRuns: 5000 },
    );
    expect(held).toBeGreaterThan(100);
  });
});

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { everywhere, managed, unknown, when } from "./_documents";

const WIDE = { Action: "s3:GetObject" };
const NARROW = { Action: "s3:GetObject", Resource: "arn:aws:s3:::records/*" };

export const cases: PolicyCases = {
  compliant: {
    "what is named": { doc: true, program: () => managed(NARROW) },
    ...everywhere(NARROW),
    "a denial": () => managed({ ...WIDE, Effect: "Deny" }),
    "writing everywhere": () => managed({ Action: ["s3:PutObject", "dynamodb:PutItem"] }),
    "buckets of one prefix": () => managed({ ...WIDE, Resource: "arn:aws:s3:::records-*/*" }),
    "by the tag of the object": () => managed({ ...WIDE, ...when("StringEquals", "s3:ExistingObjectTag/phi", "no") }),
    "by tag": () =>
      managed({
        Action: "secretsmanager:GetSecretValue",
        ...when("StringEquals", "secretsmanager:ResourceTag/app", "intake"),
      }),
    "one secret by condition": () =>
      managed({
        Action: "secretsmanager:GetSecretValue",
        ...when("StringEquals", "secretsmanager:SecretId", "intake"),
      }),
    "parameters by tag": () =>
      managed({ Action: "ssm:GetParameter", ...when("StringEquals", "ssm:resourceTag/app", "intake") }),
    "one's own items": () =>
      managed({
        Action: "dynamodb:GetItem",
        ...when("ForAllValues:StringEquals", "dynamodb:Attributes", "name"),
        Resource: "arn:aws:dynamodb:us-east-1:111122223333:table/visits",
      }),
    "by partition key": () =>
      managed({ Action: "dynamodb:Query", ...when("ForAnyValue:StringEquals", "dynamodb:LeadingKeys", "intake") }),
    "through one endpoint": () =>
      managed({ ...WIDE, ...when("StringEquals", "aws:SourceVpce", "vpce-0123456789abcdef0") }),
    "from one VPC": () => managed({ ...WIDE, ...when("StringEquals", "aws:SourceVpc", "vpc-0123456789abcdef0") }),
    "from one range": () => managed({ ...WIDE, ...when("IpAddress", "aws:SourceIp", "203.0.113.0/24") }),
    "from one private range": () => managed({ ...WIDE, ...when("IpAddress", "aws:VpcSourceIp", "10.1.0.0/16") }),
    "through an access point": () =>
      managed({
        ...WIDE,
        ...when("ArnEquals", "s3:DataAccessPointArn", "arn:aws:s3:us-east-1:111122223333:accesspoint/records"),
      }),
    "when another service calls": () =>
      managed({ ...WIDE, ...when("ForAnyValue:StringEquals", "aws:CalledVia", "athena.amazonaws.com") }),
    "when another service calls first": () =>
      managed({ ...WIDE, ...when("StringEquals", "aws:CalledViaFirst", "athena.amazonaws.com") }),
    "when another service calls last": () =>
      managed({ ...WIDE, ...when("StringEquals", "aws:CalledViaLast", "athena.amazonaws.com") }),
    "all of S3, which is reported as that": () => managed({ Action: "s3:*" }),
    "an administrator, who is reported as one": () => managed({ Action: "*" }),
  },
  violating: {
    "on every resource": { doc: true, findings: ["policy.Statement[0]"], program: () => managed(WIDE) },
    ...everywhere(WIDE),
    "in the second statement": { findings: ["policy.Statement[1]"], program: () => managed(NARROW, WIDE) },
    "of every bucket": () => managed({ ...WIDE, Resource: "arn:aws:s3:::*" }),
    "every object": () => managed({ ...WIDE, Resource: ["arn:aws:s3:::*/*"] }),
    "by a wildcard": () => managed({ Action: "s3:Get*" }),
    "every action on every bucket": () => managed({ Action: "*", Resource: "arn:aws:s3:::*" }),
    secrets: () =>
      managed({ Action: "secretsmanager:GetSecretValue", Resource: "arn:aws:secretsmanager:*:*:secret:*" }),
    "a parameter": () =>
      managed({ Action: "ssm:GetParameter", Resource: "arn:aws:ssm:us-east-1:111122223333:parameter/*" }),
    parameters: () => managed({ Action: "ssm:GetParameters" }),
    "parameters by path": () => managed({ Action: "ssm:GetParametersByPath" }),
    "an item": () => managed({ Action: "dynamodb:GetItem", Resource: "arn:aws:dynamodb:*:111122223333:table/*" }),
    items: () => managed({ Action: "dynamodb:BatchGetItem" }),
    "a scan": () => managed({ Action: "dynamodb:Scan" }),
    "a query": () => managed({ Action: "dynamodb:Query" }),
    "the data API": () => managed({ Action: "rds-data:ExecuteStatement", Resource: "arn:aws:rds:*:*:cluster:*" }),
    "with TLS": () => managed({ ...WIDE, ...when("Bool", "aws:SecureTransport", "true") }),
    "in one region": () => managed({ ...WIDE, ...when("StringEquals", "aws:RequestedRegion", "us-east-1") }),
  },
  undecided: {
    "a document built from an ARN": () => unknown(WIDE),
    "a text that is no document": () => new aws.iam.Policy("clinic", { policy: "everything" }),
  },
  notApplicable: {
    "a permissions boundary of a user": () => {
      const policy = managed(WIDE);
      new aws.iam.User("exports", { permissionsBoundary: policy.arn });
    },
  },
};

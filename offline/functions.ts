/** Data sources: what a program may ask of an account, answered without one. */
import { createHash } from "node:crypto";
import { ACCOUNT_ID, type ProviderConfig, regionOf } from "./config";
import { inventOutput } from "./invent";
import type { TypeModel } from "./model";
import { policyDocument } from "./policy-document";
import { type Properties, reveal, type Value } from "./wire";

interface Question {
  readonly args: Properties;
  readonly region: string;
  readonly config: ProviderConfig;
}

type Answer = (question: Question) => Properties;

const REGIONS = ["us-east-1", "us-east-2", "us-west-1", "us-west-2", "ca-central-1", "eu-central-1", "eu-west-1"];
const ZONE_LETTERS = ["a", "b", "c"];
const CANONICAL_USER = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be";
const LOG_DELIVERY_USER = "c4c1ede66af53448b93c283ce9448c4ba468c9432aa01d700d3878632f77d2d0";
const VPC_ID = "vpc-0a1b2c3d4e5f60718";
const ELB_ACCOUNTS: Readonly<Record<string, string>> = {
  "us-east-1": "127311923021",
  "us-east-2": "033677994240",
  "us-west-1": "027434742980",
  "us-west-2": "797873946194",
};

// By the function's name without service: no two of these share one. What is not said here is made up by its type.
const ANSWERS: Readonly<Record<string, Answer>> = {
  getAmi: ({ region }) => ({ ...image(region), rootDeviceName: "/dev/xvda", state: "available" }),
  getAmiIds: () => ({ ids: [imageId("0")] }),
  getAlias: ({ args, region }) => {
    const keyId = uuid(text(args.name, "alias/aws"));
    return {
      id: aliasArn(args, region),
      arn: aliasArn(args, region),
      targetKeyId: keyId,
      targetKeyArn: keyArn(keyId, region),
    };
  },
  getAvailabilityZone: ({ args, region }) => {
    const name = text(args.name, `${region}a`);
    return { id: name, name, nameSuffix: name.slice(-1), zoneId: zoneId(region, 0), zoneType: "availability-zone" };
  },
  getAvailabilityZones: ({ args, region }) => {
    const excluded = new Set(Array.isArray(args.excludeNames) ? args.excludeNames : []);
    const names = ZONE_LETTERS.map((letter) => region + letter).filter((name) => !excluded.has(name));
    return { id: region, names, zoneIds: names.map((_, index) => zoneId(region, index)), groupNames: [region] };
  },
  getBillingServiceAccount: () => ({ id: "386209384616", arn: "arn:aws:iam::386209384616:root" }),
  getBucket: ({ args, region }) => {
    const bucket = text(args.bucket, "bucket");
    return { id: bucket, arn: `arn:aws:s3:::${bucket}`, bucketRegion: region };
  },
  getCallerIdentity: () => ({
    id: ACCOUNT_ID,
    accountId: ACCOUNT_ID,
    arn: `arn:aws:iam::${ACCOUNT_ID}:user/offline`,
    userId: "AIDAOFFLINE",
  }),
  getCanonicalUserId: () => ({ id: CANONICAL_USER, displayName: "offline" }),
  getCertificate: ({ args, region }) => {
    const arn = `arn:aws:acm:${region}:${ACCOUNT_ID}:certificate/${uuid(text(args.domain, "certificate"))}`;
    return { id: arn, arn, status: "ISSUED" };
  },
  getDefaultTags: ({ config }) => ({ tags: config.defaultTags }),
  getEngineVersion: ({ args }) => {
    const engine = text(args.engine, "postgres");
    const version = text(args.version, engine.includes("mysql") ? "8.0.40" : "16.6");
    const family = `${engine}${version
      .split(".")
      .slice(0, engine.includes("mysql") ? 2 : 1)
      .join(".")}`;
    return { id: version, engine, version, versionActual: version, parameterGroupFamily: family, status: "available" };
  },
  getIpRanges: () => ({ cidrBlocks: ["52.94.76.0/22"], ipv6CidrBlocks: [], createDate: "2024-01-01-00-00-00" }),
  getKey: ({ args, region }) => {
    const keyId = text(args.keyId, "key").startsWith("alias/")
      ? uuid(text(args.keyId, ""))
      : text(args.keyId, uuid("key")).split("/").at(-1)!;
    return { id: keyId, arn: keyArn(keyId, region), enabled: true, keyState: "Enabled", keyUsage: "ENCRYPT_DECRYPT" };
  },
  getLogDeliveryCanonicalUserId: () => ({ id: LOG_DELIVERY_USER }),
  getManagedPrefixList: ({ region, args }) => {
    const id = text(args.id, `pl-${hex(text(args.name, "list"), 8)}`);
    return { id, arn: `arn:aws:ec2:${region}:aws:prefix-list/${id}`, addressFamily: "IPv4" };
  },
  getParameter: ({ args, region }) => {
    const name = text(args.name, "parameter");
    const ami = /ami|image_id/i.test(name);
    const value = ami ? imageId(name) : `value-of-${name}`;
    const arn = `arn:aws:ssm:${region}:${ACCOUNT_ID}:parameter/${name.replace(/^\//, "")}`;
    return { id: name, arn, value, insecureValue: value, type: "String", version: 1 };
  },
  getPartition: () => ({ id: "aws", partition: "aws", dnsSuffix: "amazonaws.com", reverseDnsPrefix: "com.amazonaws" }),
  getPolicyDocument: ({ args }) => {
    const document = policyDocument(args);
    return { ...document, id: hex(document.json, 8), version: "2012-10-17", ...args };
  },
  getPrefixList: ({ args }) => ({
    id: text(args.prefixListId, `pl-${hex(text(args.name, "list"), 8)}`),
    cidrBlocks: ["52.216.0.0/15"],
  }),
  getRandomPassword: ({ args }) => {
    const length = typeof args.passwordLength === "number" ? args.passwordLength : 32;
    return { id: "password", randomPassword: hex("password", length) };
  },
  getRegion: ({ args, region }) => {
    const name = text(args.name, region);
    return { id: name, name, region: name, description: name, endpoint: `ec2.${name}.amazonaws.com` };
  },
  getRegions: ({ region }) => ({ id: region, names: REGIONS }),
  getSecret: ({ args, region }) => {
    const name = text(args.name, text(args.arn, "secret"));
    const arn = name.startsWith("arn:")
      ? name
      : `arn:aws:secretsmanager:${region}:${ACCOUNT_ID}:secret:${name}-${hex(name, 6)}`;
    return { id: arn, arn, name };
  },
  getSecretVersion: ({ args }) => {
    const secretId = text(args.secretId, "secret");
    return {
      id: `${secretId}|AWSCURRENT`,
      secretString: JSON.stringify({ username: "user", password: "offline" }),
      versionId: uuid(secretId),
    };
  },
  getSecurityGroup: ({ args }) => ({
    id: text(args.id, `sg-${hex(text(args.name, "default"), 17)}`),
    vpcId: text(args.vpcId, VPC_ID),
  }),
  getServiceAccount: ({ region }) => {
    const account = ELB_ACCOUNTS[region] ?? "127311923021";
    return { id: account, arn: `arn:aws:iam::${account}:root` };
  },
  getServicePrincipal: ({ args, region }) => {
    const service = text(args.serviceName, "ec2");
    return { id: `${service}.${region}.amazonaws.com`, name: `${service}.amazonaws.com`, suffix: "amazonaws.com" };
  },
  getSubnet: ({ args, region }) => ({
    id: text(args.id, subnetId(text(args.vpcId, VPC_ID), 0)),
    availabilityZone: text(args.availabilityZone, `${region}a`),
    cidrBlock: text(args.cidrBlock, "172.31.0.0/20"),
    vpcId: text(args.vpcId, VPC_ID),
    state: "available",
  }),
  getSubnets: ({ region, args }) => {
    const seed = JSON.stringify(args.filters ?? "");
    return { id: region, ids: ZONE_LETTERS.map((_, index) => subnetId(seed, index)) };
  },
  getVpc: ({ args, region }) => {
    const id = text(args.id, VPC_ID);
    return {
      id,
      arn: `arn:aws:ec2:${region}:${ACCOUNT_ID}:vpc/${id}`,
      cidrBlock: text(args.cidrBlock, "172.31.0.0/16"),
      enableDnsSupport: true,
      state: "available",
    };
  },
  getZone: ({ args }) => {
    const zoneId = text(args.zoneId, `Z${hex(text(args.name, "zone"), 20).toUpperCase()}`);
    return {
      id: zoneId,
      zoneId,
      arn: `arn:aws:route53:::hostedzone/${zoneId}`,
      name: text(args.name, "example.com"),
    };
  },
};

/**
 * The answer to a data source, e.g. "aws:ec2/getVpc:getVpc". `known` is false if this module knows nothing of it:
 * then it is the arguments, and made-up values for what the SDK says comes with them.
 * Throws if the arguments are wrong in a way that needs no account to see.
 */
export function invoke(
  model: TypeModel,
  config: ProviderConfig,
  token: string,
  args: Properties,
): { result: Properties; known: boolean } {
  const name = token.split(":").at(-1)!;
  const region = regionOf(config, args.region);
  const answer = ANSWERS[name]?.({ args, region, config });
  const given = { ...args, ...answer };
  const id = text(given.id, `${name.replace(/^get/, "").toLowerCase()}-${hex(JSON.stringify(args), 8)}`);
  const result: Properties = { ...given, id };
  const description = model.describeFunction(token);
  if (description) {
    for (const [key, shape] of description.outputs) {
      if (result[key] !== undefined || shape.optional) continue;
      const value = inventOutput(description, key, { id, name, region, inputs: given });
      if (value !== undefined) result[key] = value;
    }
  }
  return { result, known: answer !== undefined };
}

function image(region: string): Properties {
  const id = imageId("0");
  return {
    id,
    imageId: id,
    arn: `arn:aws:ec2:${region}::image/${id}`,
    architecture: "x86_64",
    rootDeviceType: "ebs",
    virtualizationType: "hvm",
  };
}

function imageId(seed: string): string {
  return `ami-${hex(seed, 17)}`;
}

function aliasArn(args: Properties, region: string): string {
  return `arn:aws:kms:${region}:${ACCOUNT_ID}:${text(args.name, "alias/aws")}`;
}

function keyArn(keyId: string, region: string): string {
  return `arn:aws:kms:${region}:${ACCOUNT_ID}:key/${keyId}`;
}

function subnetId(seed: string, index: number): string {
  return `subnet-${hex(`${seed}${index}`, 17)}`;
}

// "us-east-1" has zones "use1-az1", ...
function zoneId(region: string, index: number): string {
  const [country = "", direction = "", digit = ""] = region.split("-");
  return `${country}${direction[0] ?? ""}${digit}-az${index + 1}`;
}

function text(value: Value | undefined, otherwise: string): string {
  const plain = reveal(value);
  return typeof plain === "string" && plain !== "" ? plain : otherwise;
}

function hex(seed: string, length: number): string {
  return createHash("sha256").update(seed).digest("hex").slice(0, length);
}

function uuid(seed: string): string {
  const digits = hex(seed, 32);
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join(
    "-",
  );
}

/** Plausible ids, ARNs and the like for `pulumi up`: made up, but of the form AWS gives. */
import { createHash, randomBytes } from "node:crypto";
import { ACCOUNT_ID } from "./config";
import type { PropertyShape, TypeDescription } from "./model";
import { namedProperty } from "./names";
import { isUnknown, type Properties, reveal, type Value } from "./wire";

export interface Existing {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly inputs: Properties;
}

// By "service/file" of the token.
const ID_PREFIXES: Readonly<Record<string, string>> = {
  "apigatewayv2/api": "",
  "ebs/snapshot": "snap-",
  "ebs/snapshotCopy": "snap-",
  "ebs/volume": "vol-",
  "ec2/ami": "ami-",
  "ec2/customerGateway": "cgw-",
  "ec2/defaultNetworkAcl": "acl-",
  "ec2/defaultSecurityGroup": "sg-",
  "ec2/defaultSubnet": "subnet-",
  "ec2/defaultVpc": "vpc-",
  "ec2/egressOnlyInternetGateway": "eigw-",
  "ec2/eip": "eipalloc-",
  "ec2/flowLog": "fl-",
  "ec2/instance": "i-",
  "ec2/internetGateway": "igw-",
  "ec2/launchTemplate": "lt-",
  "ec2/managedPrefixList": "pl-",
  "ec2/natGateway": "nat-",
  "ec2/networkAcl": "acl-",
  "ec2/networkInterface": "eni-",
  "ec2/routeTable": "rtb-",
  "ec2/routeTableAssociation": "rtbassoc-",
  "ec2/securityGroup": "sg-",
  "ec2/securityGroupRule": "sgrule-",
  "ec2/subnet": "subnet-",
  "ec2/vpc": "vpc-",
  "ec2/vpcDhcpOptions": "dopt-",
  "ec2/vpcEndpoint": "vpce-",
  "ec2/vpcPeeringConnection": "pcx-",
  "ec2/vpnConnection": "vpn-",
  "ec2/vpnGateway": "vgw-",
  "ec2transitgateway/transitGateway": "tgw-",
  "efs/accessPoint": "fsap-",
  "efs/fileSystem": "fs-",
  "efs/mountTarget": "fsmt-",
  "fsx/lustreFileSystem": "fs-",
  "fsx/ontapFileSystem": "fs-",
  "fsx/openZfsFileSystem": "fs-",
  "fsx/windowsFileSystem": "fs-",
  "transfer/server": "s-",
  "vpc/securityGroupEgressRule": "sgr-",
  "vpc/securityGroupIngressRule": "sgr-",
};

const ID_IS_ARN = new Set([
  "acm/certificate",
  "acmpca/certificateAuthority",
  "alb/listener",
  "alb/listenerRule",
  "alb/loadBalancer",
  "alb/targetGroup",
  "cloudtrail/trail",
  "ecs/cluster",
  "ecs/service",
  "iam/policy",
  "lb/listener",
  "lb/listenerRule",
  "lb/loadBalancer",
  "lb/targetGroup",
  "msk/cluster",
  "secretsmanager/secret",
  "sfn/stateMachine",
  "sns/topic",
  "sns/topicSubscription",
  "wafv2/webAclAssociation",
]);

const ARN_SERVICES: Readonly<Record<string, string>> = {
  alb: "elasticloadbalancing",
  apigatewayv2: "apigateway",
  docdb: "rds",
  ebs: "ec2",
  efs: "elasticfilesystem",
  elb: "elasticloadbalancing",
  lb: "elasticloadbalancing",
  msk: "kafka",
  neptune: "rds",
  opensearch: "es",
  elasticsearch: "es",
  sfn: "states",
  vpc: "ec2",
};

const GLOBAL_SERVICES = new Set(["cloudfront", "iam", "route53", "globalaccelerator", "organizations"]);

// The part of an ARN before the name, for the types where it is not the type's own name and a slash.
const ARN_KINDS: Readonly<Record<string, string>> = {
  "alb/loadBalancer": "loadbalancer/app/",
  "alb/targetGroup": "targetgroup/",
  "cloudwatch/logGroup": "log-group:",
  "cloudwatch/metricAlarm": "alarm:",
  "docdb/cluster": "cluster:",
  "docdb/clusterInstance": "db:",
  "ec2/securityGroup": "security-group/",
  "iam/instanceProfile": "instance-profile/",
  "lambda/function": "function:",
  "lb/loadBalancer": "loadbalancer/app/",
  "lb/targetGroup": "targetgroup/",
  "neptune/cluster": "cluster:",
  "rds/cluster": "cluster:",
  "rds/clusterInstance": "db:",
  "rds/instance": "db:",
  "rds/subnetGroup": "subgrp:",
  "s3/bucket": "",
  "s3/bucketV2": "",
  "secretsmanager/secret": "secret:",
  "sfn/stateMachine": "stateMachine:",
  "sns/topic": "",
  "sqs/queue": "",
};

/** An id for a new resource: random where AWS's is, else its name or ARN. */
export function inventId(type: TypeDescription, name: string, inputs: Properties, region: string): string {
  const kind = kindOf(type.token);
  const prefix = ID_PREFIXES[kind];
  if (prefix !== undefined)
    return (
      prefix +
      randomBytes(9)
        .toString("hex")
        .slice(0, prefix ? 17 : 10)
    );
  if (kind === "kms/key") return uuid(randomBytes(16).toString("hex"));
  if (kind === "cloudfront/distribution") return `E${randomBytes(7).toString("hex").slice(0, 13).toUpperCase()}`;
  if (kind === "route53/zone") return `Z${randomBytes(10).toString("hex").toUpperCase()}`;
  const given = nameIn(type, inputs) ?? text(inputs.bucket) ?? `${name}-${randomBytes(4).toString("hex").slice(0, 7)}`;
  if (kind === "sqs/queue") return `https://sqs.${region}.amazonaws.com/${ACCOUNT_ID}/${given}`;
  return ID_IS_ARN.has(kind) ? arn(type.token, given, region) : given;
}

/** A value for a property which AWS would fill in; `undefined` where it would be empty. */
export function inventOutput(type: TypeDescription, key: string, resource: Existing): Value | undefined {
  const shape = type.outputs.get(key);
  if (!shape) return undefined;
  const special = knownDefault(type.token, key);
  if (special !== undefined) return special;
  // A block the program left out is not there, but one it can't write is.
  if (shape.kind === "object" && type.computed.has(key)) return undefined;
  if (key === "port" && shape.kind === "number") return portOf(resource.inputs);
  return shape.kind === "string" ? inventText(type, key, resource) : emptyValue(shape, 0);
}

function inventText(type: TypeDescription, key: string, { id, name, region, inputs }: Existing): string {
  const physical = nameIn(type, inputs) ?? id.split(/[:/]/).at(-1) ?? name;
  const [service] = kindOf(type.token).split("/") as [string];
  const host = `${physical.toLowerCase()}.${hex(id, 12)}.${region}.${ARN_SERVICES[service] ?? service}.amazonaws.com`;
  switch (key) {
    case "arn":
      return id.startsWith("arn:") ? id : arn(type.token, physical, region);
    case "region":
    case "bucketRegion":
      return region;
    case "accountId":
    case "ownerId":
    case "registryId":
      return ACCOUNT_ID;
    case "availabilityZone":
      return `${region}a`;
    case "bucketDomainName":
      return `${id}.s3.amazonaws.com`;
    case "bucketRegionalDomainName":
      return `${id}.s3.${region}.amazonaws.com`;
    case "endpoint":
      return type.outputs.has("port") ? `${host}:${portOf(inputs)}` : host;
    case "address":
    case "dnsName":
    case "domainName":
    case "fqdn":
    case "readerEndpoint":
    case "configurationEndpoint":
    case "configurationEndpointAddress":
    case "primaryEndpointAddress":
      return host;
    case "identifier":
    case "clusterIdentifier":
    case namedProperty(type):
      return physical;
    case "url":
    case "repositoryUrl":
      return id.startsWith("https://") ? id : `${ACCOUNT_ID}.dkr.ecr.${region}.amazonaws.com/${physical}`;
    case "keyId":
      return id;
    case "privateIp":
      return "10.0.0.10";
    case "publicIp":
      return "203.0.113.10";
    default:
  }
  // What a program may set and did not is mostly not set: a key or a role must not appear from nowhere.
  if (type.computed.has(key) && key !== "vpcId" && key !== "subnetId") return "";
  if (key.startsWith("website")) return "";
  if (/Arn$/.test(key)) return arn(type.token, `${physical}/${key.slice(0, -3)}`, region);
  if (/(DomainName|DnsName)$/.test(key)) return host;
  if (/(Url|Uri|Endpoint)$/.test(key)) return `https://${host}`;
  if (/(Id|Identifier)$/.test(key)) return `${kebab(key.replace(/(Id|Identifier)$/, ""))}-${hex(id + key, 17)}`;
  if (/(Date|Time|At)$/.test(key)) return "2024-01-01T00:00:00Z";
  if (/^(status|state)$/i.test(key)) return "ACTIVE";
  return "";
}

// What AWS sets on a bucket that says nothing of encryption.
function knownDefault(token: string, key: string): Value | undefined {
  if (key !== "serverSideEncryptionConfiguration" || token !== "aws:s3/bucket:Bucket") return undefined;
  return { rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" }, bucketKeyEnabled: false } };
}

const DEEPEST = 3;

function emptyValue(shape: PropertyShape, depth: number): Value | undefined {
  switch (shape.kind) {
    case "string":
      return "";
    case "number":
      return 0;
    case "boolean":
      return false;
    case "list":
      return [];
    case "map":
      return {};
    case "object": {
      if (depth >= DEEPEST) return {};
      const filled: Properties = {};
      for (const [key, inner] of shape.properties!()) {
        const value = inner.optional ? undefined : emptyValue(inner, depth + 1);
        if (value !== undefined) filled[key] = value;
      }
      return filled;
    }
    default:
      return undefined;
  }
}

function arn(token: string, name: string, region: string): string {
  const kind = kindOf(token);
  const [service, file] = kind.split("/") as [string, string];
  const resource = (ARN_KINDS[kind] ?? `${kebab(file.replace(/^get(?=[A-Z])/, ""))}/`) + name;
  if (service === "s3") return `arn:aws:s3:::${resource}`;
  const namespace = kind === "cloudwatch/logGroup" ? "logs" : (ARN_SERVICES[service] ?? service);
  const suffix = /^(alb|lb)\//.test(kind)
    ? `/${hex(name, 16)}`
    : kind === "secretsmanager/secret"
      ? `-${hex(name, 6)}`
      : "";
  return `arn:aws:${namespace}:${GLOBAL_SERVICES.has(service) ? "" : region}:${ACCOUNT_ID}:${resource}${suffix}`;
}

function nameIn(type: TypeDescription, inputs: Properties): string | undefined {
  const property = namedProperty(type);
  return (
    (property && text(inputs[property])) ??
    text(inputs.name) ??
    text(inputs.identifier) ??
    text(inputs.clusterIdentifier)
  );
}

function text(value: Value | undefined): string | undefined {
  const plain = reveal(value);
  return typeof plain === "string" && plain !== "" && !isUnknown(plain) ? plain : undefined;
}

const PORTS: Readonly<Record<string, number>> = {
  postgres: 5432,
  mysql: 3306,
  mariadb: 3306,
  sqlserver: 1433,
  oracle: 1521,
};

function portOf(inputs: Properties): number {
  const port = Number(reveal(inputs.port));
  const engine = text(inputs.engine) ?? "";
  return (
    port || (Object.entries(PORTS).find(([prefix]) => engine.replace("aurora-", "").startsWith(prefix))?.[1] ?? 443)
  );
}

function kindOf(token: string): string {
  return token.split(":")[1] ?? token;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^-/, "");
}

function hex(seed: string, length: number): string {
  return createHash("sha256").update(seed).digest("hex").slice(0, length);
}

function uuid(digits: string): string {
  return [0, 8, 12, 16, 20].map((start, index, all) => digits.slice(start, all[index + 1] ?? 32)).join("-");
}

import * as clusters from "./clusters";
import { type Declared, Document, declare } from "./declared";

/** What every site of a stack shares. */
export interface Foundation {
  readonly key: Declared;
  readonly vpc: Declared;
  readonly gateway: Declared;
  readonly cluster: Declared;
  readonly accessLogs: Declared;
  readonly firewall: Declared;
}

const FLAWS = [
  "open port",
  "undeclared encryption",
  "plain topic",
  "plain logs",
  "plain HTTP to bucket",
  "plain table",
  "plain listener",
  "plain database",
] as const;
export type Flaw = (typeof FLAWS)[number];

/** One web application of a stack: some sixty resources. */
export interface Site {
  readonly name: string;
  readonly index: number;
  has(flaw: Flaw): boolean;
}

const FLAWS_OF_A_SITE = 3; // 1 in 20 resources

/** The resources of a stack, as many as are asked for. The order is the program's: what is referred to comes first. */
export function mix(count: number, options: { readonly isCompliant?: boolean } = {}): Declared[] {
  const resources: Declared[] = [];
  for (const resource of stack(options.isCompliant ?? false)) {
    if (resources.length >= count) break;
    resources.push(resource);
  }
  return resources;
}

function* stack(isCompliant: boolean): Generator<Declared> {
  const foundation = yield* base();
  for (let index = 0; ; index++) yield* site(siteOf(index, isCompliant), foundation);
}

// Which site has which flaws follows from its number, so that every run measures the same.
function siteOf(index: number, isCompliant: boolean): Site {
  const first = index * FLAWS_OF_A_SITE;
  const flaws = Array.from({ length: FLAWS_OF_A_SITE }, (_, nth) => FLAWS[(first + nth) % FLAWS.length]);
  return { name: `portal-${index}`, index, has: (flaw) => !isCompliant && flaws.includes(flaw) };
}

function* base(): Generator<Declared, Foundation> {
  const key = yield* declare("aws:kms/key:Key", "stack", {
    description: "Documents, messages, databases and logs",
    enableKeyRotation: true,
  });
  yield* declare("aws:kms/alias:Alias", "stack", { name: "alias/stack", targetKeyId: key.out("id") });
  const vpc = yield* declare("aws:ec2/vpc:Vpc", "stack", { cidrBlock: "10.0.0.0/8", enableDnsHostnames: true });
  const gateway = yield* declare("aws:ec2/internetGateway:InternetGateway", "stack", { vpcId: vpc.out("id") });
  yield* declare("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup", "stack", {
    vpcId: vpc.out("id"),
    ingress: [],
    egress: [],
  });
  const cluster = yield* declare("aws:ecs/cluster:Cluster", "stack", {
    settings: [{ name: "containerInsights", value: "enabled" }],
  });
  const name = "stack-access-logs-123456789012";
  const accessLogs = yield* declare("aws:s3/bucket:Bucket", "access-logs", { bucket: name });
  yield* declare(
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    "access-logs",
    { bucket: accessLogs.out("id"), rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }] },
  );
  yield* declare("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", "access-logs", {
    bucket: accessLogs.out("id"),
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
  yield* declare("aws:s3/bucketVersioning:BucketVersioning", "access-logs", {
    bucket: accessLogs.out("id"),
    versioningConfiguration: { status: "Enabled" },
  });
  yield* declare("aws:s3/bucketPolicy:BucketPolicy", "access-logs", {
    bucket: accessLogs.out("id"),
    policy: new Document({
      Version: "2012-10-17",
      Statement: {
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [`arn:aws:s3:::${name}`, `arn:aws:s3:::${name}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    }),
  });
  yield* declare("aws:ec2/flowLog:FlowLog", "stack", {
    vpcId: vpc.out("id"),
    trafficType: "ALL",
    logDestinationType: "s3",
    logDestination: accessLogs.out("arn"),
  });
  const firewall = yield* firewallOf(key);
  return { key, vpc, gateway, cluster, accessLogs, firewall };
}

function* firewallOf(key: Declared): Generator<Declared, Declared> {
  const visibilityConfig = { cloudwatchMetricsEnabled: true, metricName: "stack", sampledRequestsEnabled: true };
  const firewall = yield* declare("aws:wafv2/webAcl:WebAcl", "stack", {
    scope: "REGIONAL",
    defaultAction: { allow: {} },
    rules: [
      {
        name: "common",
        priority: 1,
        overrideAction: { none: {} },
        statement: { managedRuleGroupStatement: { vendorName: "AWS", name: "AWSManagedRulesCommonRuleSet" } },
        visibilityConfig,
      },
    ],
    visibilityConfig,
  });
  const logs = yield* declare("aws:cloudwatch/logGroup:LogGroup", "firewall", {
    name: "aws-waf-logs-stack",
    retentionInDays: 2192,
    kmsKeyId: key.out("arn"),
  });
  yield* declare("aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration", "stack", {
    resourceArn: firewall.out("arn"),
    logDestinationConfigs: [logs.out("arn")],
  });
  return firewall;
}

function* site(at: Site, foundation: Foundation): Generator<Declared> {
  yield* clusters.deployers(at);
  const network = yield* clusters.network(at, foundation);
  const documents = yield* clusters.bucket(at, foundation);
  const queue = yield* clusters.messages(at, foundation);
  yield* clusters.functions(at, foundation, documents, queue);
  yield* clusters.service(at, foundation, network);
  yield* clusters.databases(at, foundation, network);
}

/** Names which the provider gives to resources whose program gives none. */
import { createHash, randomBytes } from "node:crypto";
import type { TypeDescription } from "./model";
import { type Properties, reveal } from "./wire";

interface NameRule {
  readonly property: string;
  readonly maximum: number;
  readonly lowerCase?: boolean;
}

// Types whose name is not called `name`, or is bounded or changed in some way: AWS's own rules, which the SDK's
// declarations don't tell.
const RULES: Readonly<Record<string, NameRule>> = {
  "aws:alb/loadBalancer:LoadBalancer": { property: "name", maximum: 32 },
  "aws:alb/targetGroup:TargetGroup": { property: "name", maximum: 32 },
  "aws:ec2/keyPair:KeyPair": { property: "keyName", maximum: 255 },
  "aws:ecr/repository:Repository": { property: "name", maximum: 255, lowerCase: true },
  "aws:eks/fargateProfile:FargateProfile": { property: "fargateProfileName", maximum: 255 },
  "aws:eks/nodeGroup:NodeGroup": { property: "nodeGroupName", maximum: 255 },
  "aws:elasticache/cluster:Cluster": { property: "clusterId", maximum: 50, lowerCase: true },
  "aws:elasticache/replicationGroup:ReplicationGroup": { property: "replicationGroupId", maximum: 40, lowerCase: true },
  "aws:elasticsearch/domain:Domain": { property: "domainName", maximum: 28, lowerCase: true },
  "aws:elb/loadBalancer:LoadBalancer": { property: "name", maximum: 32 },
  "aws:lb/loadBalancer:LoadBalancer": { property: "name", maximum: 32 },
  "aws:lb/targetGroup:TargetGroup": { property: "name", maximum: 32 },
  "aws:mq/broker:Broker": { property: "brokerName", maximum: 50 },
  "aws:msk/cluster:Cluster": { property: "clusterName", maximum: 64 },
  "aws:msk/serverlessCluster:ServerlessCluster": { property: "clusterName", maximum: 64 },
  "aws:opensearch/domain:Domain": { property: "domainName", maximum: 28, lowerCase: true },
  "aws:rds/clusterParameterGroup:ClusterParameterGroup": { property: "name", maximum: 255, lowerCase: true },
  "aws:rds/parameterGroup:ParameterGroup": { property: "name", maximum: 255, lowerCase: true },
  "aws:rds/subnetGroup:SubnetGroup": { property: "name", maximum: 255, lowerCase: true },
  "aws:s3/bucket:Bucket": { property: "bucket", maximum: 63, lowerCase: true },
  "aws:s3/bucketV2:BucketV2": { property: "bucket", maximum: 63, lowerCase: true },
};

const FIFO = new Set(["aws:sns/topic:Topic", "aws:sqs/queue:Queue"]);
const RANDOM_DIGITS = 7;

/** The argument which the provider names by itself, or `undefined` for a type whose resources must be named or have no name. */
export function namedProperty(type: TypeDescription): string | undefined {
  const property = RULES[type.token]?.property ?? "name";
  const shape = type.inputs.get(property);
  return shape?.kind === "string" && shape.optional ? property : undefined;
}

/**
 * The name for a new resource: the program's name for it, a dash, seven hexadecimal digits.
 * The same `seed`, if not empty, gives the same digits. Throws if the name is too long for AWS.
 */
export function automaticName(type: TypeDescription, name: string, news: Properties, seed: Uint8Array): string {
  const rule = RULES[type.token] ?? { property: "name", maximum: 255 };
  const digits =
    seed.length > 0 ? createHash("sha256").update(seed).update(name).digest("hex") : randomBytes(8).toString("hex");
  const suffix = FIFO.has(type.token) && reveal(news.fifoTopic ?? news.fifoQueue) === true ? ".fifo" : "";
  const result = `${name}-${digits.slice(0, RANDOM_DIGITS)}${suffix}`;
  if (result.length > rule.maximum) {
    throw new Error(
      `name '${name}' plus ${RANDOM_DIGITS} random chars is longer than maximum length ${rule.maximum}; set '${rule.property}' or shorten the resource's name`,
    );
  }
  return rule.lowerCase ? result.toLowerCase() : result;
}

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const sse = (sseAlgorithm: pulumi.Input<string>) => [{ applyServerSideEncryptionByDefault: { sseAlgorithm } }];

const encrypted = (sseAlgorithm: pulumi.Input<string>) => {
  const bucket = new aws.s3.Bucket("documents");
  new aws.s3.BucketServerSideEncryptionConfiguration("documents", { bucket: bucket.id, rules: sse(sseAlgorithm) });
  return bucket;
};

const loadBalancer = (logs: Partial<aws.lb.LoadBalancerArgs>) =>
  new aws.lb.LoadBalancer("portal", {
    subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
    ...logs,
  });

export const cases: PolicyCases = {
  compliant: {
    "a companion with a KMS key": { doc: true, program: () => encrypted("aws:kms") },
    "two layers of KMS": () => encrypted("aws:kms:dsse"),
    "the older companion": () => {
      const bucket = new aws.s3.Bucket("documents");
      new aws.s3.BucketServerSideEncryptionConfigurationV2("documents", { bucket: bucket.id, rules: sse("aws:kms") });
    },
    "the deprecated inline block": () => {
      new aws.s3.Bucket("documents", {
        serverSideEncryptionConfiguration: {
          rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" } },
        },
      });
    },
    "the older resource, with its lists": () => {
      new aws.s3.BucketV2("documents", {
        serverSideEncryptionConfigurations: [
          { rules: [{ applyServerSideEncryptionByDefaults: [{ sseAlgorithm: "aws:kms" }] }] },
        ],
      });
    },
    "a companion that overrides the inline block": () => {
      const bucket = new aws.s3.Bucket("documents", {
        serverSideEncryptionConfiguration: { rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } } },
      });
      new aws.s3.BucketServerSideEncryptionConfiguration("documents", { bucket: bucket.id, rules: sse("aws:kms") });
    },
    "a configuration for a bucket of another stack": () => {
      new aws.s3.BucketServerSideEncryptionConfiguration("shared", {
        bucket: "shared-documents",
        rules: sse("aws:kms"),
      });
    },
  },
  violating: {
    "nothing declared where the service's default is accepted": {
      settings: { s3: { acceptServiceDefault: true } },
      program: () => new aws.s3.Bucket("documents"),
    },
    "a companion with AES256": { doc: true, program: () => encrypted("AES256") },
    "another spelling, which S3 refuses": () => encrypted("AWS:KMS"),
    "no rules": () => {
      const bucket = new aws.s3.Bucket("documents");
      new aws.s3.BucketServerSideEncryptionConfiguration("documents", { bucket: bucket.id, rules: [] });
    },
    "AES256 inline": () => {
      new aws.s3.Bucket("documents", {
        serverSideEncryptionConfiguration: { rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } } },
      });
    },
    "AES256 inline on the older resource": () => {
      new aws.s3.BucketV2("documents", {
        serverSideEncryptionConfigurations: [
          { rules: [{ applyServerSideEncryptionByDefaults: [{ sseAlgorithm: "AES256" }] }] },
        ],
      });
    },
    "AES256 for a bucket of another stack": () => {
      new aws.s3.BucketServerSideEncryptionConfiguration("shared", {
        bucket: "shared-documents",
        rules: sse("AES256"),
      });
    },
    "one of two companions": () => {
      const bucket = encrypted("aws:kms");
      new aws.s3.BucketServerSideEncryptionConfiguration("second", { bucket: bucket.id, rules: sse("AES256") });
    },
    "a bucket that logs into another one": () => {
      const bucket = encrypted("AES256");
      new aws.s3.BucketLogging("documents", { bucket: bucket.id, targetBucket: "clinic-logs", targetPrefix: "s3/" });
    },
    "a bucket with flow logs, which may use a KMS key": () => {
      const bucket = encrypted("AES256");
      new aws.ec2.FlowLog("clinic", {
        vpcId: "vpc-0123456789abcdef0",
        trafficType: "ALL",
        logDestinationType: "s3",
        logDestination: bucket.arn,
      });
    },
  },
  undecided: {
    "a computed algorithm": () => encrypted(new aws.kms.Key("documents").arn),
    "a companion of one of two buckets": () => {
      const one = encrypted("aws:kms");
      const two = new aws.s3.Bucket("scans");
      const bucket = pulumi.all([one.id, two.id]).apply(([first]) => first);
      new aws.s3.BucketServerSideEncryptionConfiguration("either", { bucket, rules: sse("AES256") });
    },
  },
  notApplicable: {
    "nothing declared": () => new aws.s3.Bucket("documents"),
    "nothing declared on the older resource": () => new aws.s3.BucketV2("documents"),
    "the target of access logs": () => {
      const logs = encrypted("AES256");
      const bucket = new aws.s3.Bucket("scans");
      new aws.s3.BucketLogging("scans", { bucket: bucket.id, targetBucket: logs.id, targetPrefix: "s3/" });
    },
    "the target of inline access logs": () => {
      const logs = encrypted("AES256");
      new aws.s3.Bucket("scans", { logging: { targetBucket: logs.id } });
      new aws.s3.BucketV2("claims", { loggings: [{ targetBucket: logs.id }] });
    },
    "the target of a load balancer's logs": () => {
      loadBalancer({ accessLogs: { bucket: encrypted("AES256").id, enabled: true } });
    },
    "the target of a load balancer's connection logs": () => {
      loadBalancer({ connectionLogs: { bucket: encrypted("AES256").id, enabled: true } });
    },
    "the target of a classic load balancer's logs": () => {
      const logs = encrypted("AES256");
      new aws.elb.LoadBalancer("portal", {
        availabilityZones: ["us-east-1a"],
        listeners: [{ instancePort: 443, instanceProtocol: "tcp", lbPort: 443, lbProtocol: "tcp" }],
        accessLogs: { bucket: logs.id },
      });
    },
  },
};

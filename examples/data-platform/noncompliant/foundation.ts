import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

// The account, the network and the roles, which the whole platform uses.
export const config = new pulumi.Config();
export const account = aws.getCallerIdentityOutput().accountId;
export const artifacts = config.require("artifactsBucket");
export const backedUp = { backup: "daily" };

/** A policy document as text. */
export function policyDocument(...statements: object[]): pulumi.Output<string> {
  return pulumi.jsonStringify({ Version: "2012-10-17", Statement: statements });
}

/** A role for a service, with managed policies. What else it may do is granted by the security team's own program. */
export function serviceRole(name: string, service: string, ...managedPolicies: string[]): aws.iam.Role {
  const role = new aws.iam.Role(name, {
    assumeRolePolicy: policyDocument({
      Effect: "Allow",
      Principal: { Service: `${service}.amazonaws.com` },
      Action: "sts:AssumeRole",
    }),
  });
  for (const policy of managedPolicies) {
    new aws.iam.RolePolicyAttachment(`${name}-${policy.replace(/^.*\//, "")}`, {
      role: role.name,
      policyArn: `arn:aws:iam::aws:policy/${policy}`,
    });
  }
  return role;
}

export const key = new aws.kms.Key("platform", {
  description: "Logs and notices",
  enableKeyRotation: true,
  policy: policyDocument(
    {
      Effect: "Allow",
      Principal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:root` },
      Action: "kms:*",
      Resource: "*",
    },
    {
      Effect: "Allow",
      Principal: { Service: ["logs.us-east-1.amazonaws.com", "events.rds.amazonaws.com"] },
      Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
      Resource: "*",
      Condition: { StringEquals: { "aws:SourceAccount": account } },
    },
  ),
});

// "Volumes are encrypted where it matters", and a vendor had to see a snapshot.
new aws.ebs.EncryptionByDefault("volumes", { enabled: false });
new aws.ebs.SnapshotBlockPublicAccess("snapshots", { state: "unblocked" });

export const vpc = new aws.ec2.Vpc("platform", { cidrBlock: "10.40.0.0/16", enableDnsHostnames: true });
new aws.ec2.DefaultSecurityGroup("closed", { vpcId: vpc.id, ingress: [], egress: [] });
new aws.ec2.FlowLog("platform", {
  vpcId: vpc.id,
  trafficType: "ALL",
  logDestination: new aws.cloudwatch.LogGroup("flow-logs", { kmsKeyId: key.arn }).arn,
  iamRoleArn: serviceRole("flow-logs", "vpc-flow-logs").arn,
});

const zones = aws.getAvailabilityZonesOutput({ state: "available" }).names;
export const subnets = [0, 1, 2].map(
  (index) =>
    new aws.ec2.Subnet(`private-${index}`, {
      vpcId: vpc.id,
      cidrBlock: `10.40.${index * 16}.0/20`,
      availabilityZone: zones.apply((names) => names[index] as string),
    }),
);
export const subnetIds = subnets.map(({ id }) => id);
export const firstSubnet = subnets[0] as aws.ec2.Subnet;

export const workers = new aws.ec2.SecurityGroup("workers", {
  vpcId: vpc.id,
  ingress: [{ protocol: "tcp", fromPort: 0, toPort: 65535, self: true }],
  egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
});
export const stores = new aws.ec2.SecurityGroup("stores", {
  vpcId: vpc.id,
  ingress: [
    { protocol: "tcp", fromPort: 0, toPort: 65535, securityGroups: [workers.id] },
    { protocol: "tcp", fromPort: 5432, toPort: 5432, cidrBlocks: ["0.0.0.0/0"] },
  ],
});

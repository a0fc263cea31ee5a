import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export const config = new pulumi.Config();
export const account = aws.getCallerIdentityOutput().accountId;

export function policyDocument(...statements: object[]): pulumi.Output<string> {
  return pulumi.jsonStringify({ Version: "2012-10-17", Statement: statements });
}

export function serviceRole(name: string, service: string, ...managedPolicies: string[]): aws.iam.Role {
  const role = new aws.iam.Role(name, {
    name,
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

// One key for everything, from the security team's template.
export const key = new aws.kms.Key("replication", {
  description: "Sources, warehouses and what lies between them",
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
      Principal: { Service: ["logs.us-east-1.amazonaws.com", "sns.amazonaws.com", "dms.amazonaws.com"] },
      Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
      Resource: "*",
      Condition: { StringEquals: { "aws:SourceAccount": account } },
    },
  ),
});

export const logGroup = (name: string) =>
  new aws.cloudwatch.LogGroup(name, { name: `/replication/${name}`, retentionInDays: 2192, kmsKeyId: key.arn });

const vpc = new aws.ec2.Vpc("replication", { cidrBlock: "10.30.0.0/16", enableDnsHostnames: true });
new aws.ec2.DefaultSecurityGroup("default", { vpcId: vpc.id, ingress: [], egress: [] });
new aws.ec2.FlowLog("replication", {
  vpcId: vpc.id,
  trafficType: "ALL",
  logDestination: logGroup("flow").arn,
  iamRoleArn: serviceRole("replication-flow", "vpc-flow-logs", "CloudWatchLogsFullAccess").arn,
});
const gateway = new aws.ec2.InternetGateway("replication", { vpcId: vpc.id });
const zones = aws.getAvailabilityZonesOutput({ state: "available" }).names;
export const subnetIds = [0, 1].map(
  (index) =>
    new aws.ec2.Subnet(`private-${index}`, {
      vpcId: vpc.id,
      cidrBlock: `10.30.${index * 16}.0/20`,
      availabilityZone: zones.apply((names) => names[index] as string),
    }).id,
);
const publicSubnet = new aws.ec2.Subnet("public", { vpcId: vpc.id, cidrBlock: "10.30.240.0/24" });
const routes = new aws.ec2.RouteTable("public", {
  vpcId: vpc.id,
  routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: gateway.id }],
});
new aws.ec2.RouteTableAssociation("public", { subnetId: publicSubnet.id, routeTableId: routes.id });

/** Databases and warehouses are reached from within the network. */
export const databases = new aws.ec2.SecurityGroup("databases", {
  vpcId: vpc.id,
  description: "Databases and warehouses",
  ingress: [1433, 3306, 5432, 5439, 27017].map((port) => ({
    protocol: "tcp",
    fromPort: port,
    toPort: port,
    cidrBlocks: ["10.30.0.0/16"],
  })),
});

// The vendor's tunnel ends here. His addresses differ from region to region, and ours was not settled yet.
const tunnel = new aws.ec2.SecurityGroup("bastion", {
  vpcId: vpc.id,
  description: "The vendor's tunnel",
  ingress: [{ protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["0.0.0.0/0"] }],
  egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
});
const bastionRole = serviceRole("replication-bastion", "ec2", "AmazonSSMManagedInstanceCore");
const bastion = new aws.ec2.Instance("bastion", {
  ami: aws.ssm.getParameterOutput({
    name: "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64",
  }).value,
  instanceType: "t4g.small",
  keyName: "data-team",
  subnetId: publicSubnet.id,
  associatePublicIpAddress: false,
  vpcSecurityGroupIds: [tunnel.id],
  iamInstanceProfile: new aws.iam.InstanceProfile("bastion", { role: bastionRole.name }).name,
  metadataOptions: { httpTokens: "required", httpEndpoint: "enabled" },
  rootBlockDevice: { encrypted: true, kmsKeyId: key.arn },
});
export const bastionAddress = new aws.ec2.Eip("bastion", { domain: "vpc", instance: bastion.id }).publicIp;
// A kernel update closed the tunnel on a Monday morning. Since then patches wait until the quarter is closed.
new aws.ssm.PatchBaseline("linux", {
  operatingSystem: "AMAZON_LINUX_2023",
  approvalRules: [
    {
      approveAfterDays: 90,
      patchFilters: [
        { key: "CLASSIFICATION", values: ["Security", "Bugfix"] },
        { key: "SEVERITY", values: ["Critical", "Important"] },
      ],
    },
  ],
});

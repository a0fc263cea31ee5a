import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, policyDocument, region } from "./account";
import { logGroup } from "./keys";
import { serviceRole, writeLogs } from "./roles";

// A network without a way to the internet: AWS is reached through endpoints.
export const vpc = new aws.ec2.Vpc("platform", { cidrBlock: "10.40.0.0/16", enableDnsHostnames: true });
new aws.ec2.DefaultSecurityGroup("closed", { vpcId: vpc.id, ingress: [], egress: [] });
new aws.ec2.FlowLog("platform", {
  vpcId: vpc.id,
  trafficType: "ALL",
  logDestination: logGroup("flow-logs").arn,
  iamRoleArn: serviceRole("flow-logs", "vpc-flow-logs", writeLogs).arn,
});

const queries = new aws.route53.ResolverQueryLogConfig("platform", { destinationArn: logGroup("queries").arn });
new aws.route53.ResolverQueryLogConfigAssociation("platform", {
  resolverQueryLogConfigId: queries.id,
  resourceId: vpc.id,
});

const zones = aws.getAvailabilityZonesOutput({ state: "available" }).names;
const routes = new aws.ec2.RouteTable("private", { vpcId: vpc.id });
export const subnets = [0, 1, 2].map((index) => {
  const subnet = new aws.ec2.Subnet(`private-${index}`, {
    vpcId: vpc.id,
    cidrBlock: `10.40.${index * 16}.0/20`,
    availabilityZone: zones.apply((names) => names[index] as string),
  });
  new aws.ec2.RouteTableAssociation(`private-${index}`, { subnetId: subnet.id, routeTableId: routes.id });
  return subnet;
});
export const subnetIds = subnets.map(({ id }) => id);
/** The subnet of what lives in one zone. */
export const firstSubnet = subnets[0] as aws.ec2.Subnet;

// What computes: jobs, clusters, notebooks, replication. It reaches its own kind, and the stores.
export const workers = new aws.ec2.SecurityGroup("workers", {
  vpcId: vpc.id,
  description: "Jobs, clusters, notebooks, replication",
  ingress: [{ protocol: "tcp", fromPort: 0, toPort: 65535, self: true }],
  egress: [{ protocol: "tcp", fromPort: 0, toPort: 65535, cidrBlocks: [vpc.cidrBlock] }],
});

/** The security group of a store, which the workers reach at its ports, and nobody else. */
export function storeGroup(name: string, ...ports: number[]): aws.ec2.SecurityGroup {
  const group = new aws.ec2.SecurityGroup(name, { vpcId: vpc.id, description: `${name}, for the workers` });
  for (const port of ports) {
    new aws.vpc.SecurityGroupIngressRule(`${name}-${port}`, {
      securityGroupId: group.id,
      ipProtocol: "tcp",
      fromPort: port,
      toPort: port,
      referencedSecurityGroupId: workers.id,
    });
  }
  return group;
}

// Endpoints, for callers of this account only.
const policy = policyDocument({
  Effect: "Allow",
  Principal: "*",
  Action: "*",
  Resource: "*",
  Condition: { StringEquals: { "aws:PrincipalAccount": account } },
});
for (const service of ["s3", "dynamodb"]) {
  new aws.ec2.VpcEndpoint(service, {
    vpcId: vpc.id,
    vpcEndpointType: "Gateway",
    serviceName: pulumi.interpolate`com.amazonaws.${region}.${service}`,
    routeTableIds: [routes.id],
    policy,
  });
}
const endpoints = storeGroup("endpoints", 443);
for (const service of ["kms", "secretsmanager", "logs", "sts", "glue", "ssm", "kinesis-streams", "sagemaker.api"]) {
  new aws.ec2.VpcEndpoint(service, {
    vpcId: vpc.id,
    vpcEndpointType: "Interface",
    serviceName: pulumi.interpolate`com.amazonaws.${region}.${service}`,
    subnetIds,
    securityGroupIds: [endpoints.id],
    privateDnsEnabled: true,
    policy,
  });
}

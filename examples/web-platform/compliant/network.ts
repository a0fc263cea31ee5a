import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, config, key, logGroup, policyDocument, region, serviceRole, writeLogs } from "./foundation";

const clinicRange = config.require("clinicRange");
const CIDR = "10.80.0.0/16";

export const vpc = new aws.ec2.Vpc("portal", { cidrBlock: CIDR, enableDnsHostnames: true });
new aws.ec2.DefaultSecurityGroup("closed", { vpcId: vpc.id, ingress: [], egress: [] });
// CloudFront reaches the load balancer over a VPC origin. It asks for an internet gateway on the VPC as a sign that the
// VPC may be reached at all; no route leads to it, and nothing in the network has a public address.
export const gateway = new aws.ec2.InternetGateway("portal", { vpcId: vpc.id });

new aws.ec2.FlowLog("portal", {
  vpcId: vpc.id,
  trafficType: "ALL",
  logDestination: logGroup("flow").arn,
  iamRoleArn: serviceRole("flow-logs", "vpc-flow-logs", writeLogs).arn,
});

// Subnets: three for what runs, two for the firewall, which stands between the platform and the clinic's hub.
const zones = aws.getAvailabilityZonesOutput({ state: "available" }).names;
function subnet(name: string, index: number, third: number, bits: number): aws.ec2.Subnet {
  return new aws.ec2.Subnet(`${name}-${index}`, {
    vpcId: vpc.id,
    cidrBlock: `10.80.${third}.0/${bits}`,
    availabilityZone: zones.apply((names) => names[index] as string),
  });
}
export const subnets = [0, 1, 2].map((index) => subnet("private", index, index * 16, 20));
export const subnetIds = subnets.map(({ id }) => id);
const firewallSubnets = [0, 1].map((index) => subnet("firewall", index, 240 + index, 24));

// AWS evaluates the rules of a network ACL by their number, and the first that matches decides: the refusal of remote
// administration has to come before what is allowed.
new aws.ec2.NetworkAcl("private", {
  vpcId: vpc.id,
  subnetIds,
  ingress: [
    { ruleNo: 90, protocol: "tcp", action: "deny", cidrBlock: clinicRange, fromPort: 22, toPort: 22 },
    { ruleNo: 91, protocol: "tcp", action: "deny", cidrBlock: clinicRange, fromPort: 3389, toPort: 3389 },
    { ruleNo: 100, protocol: "-1", action: "allow", cidrBlock: CIDR, fromPort: 0, toPort: 0 },
    { ruleNo: 110, protocol: "tcp", action: "allow", cidrBlock: clinicRange, fromPort: 443, toPort: 443 },
    { ruleNo: 120, protocol: "tcp", action: "allow", cidrBlock: clinicRange, fromPort: 32768, toPort: 65535 },
  ],
  egress: [
    { ruleNo: 100, protocol: "-1", action: "allow", cidrBlock: CIDR, fromPort: 0, toPort: 0 },
    { ruleNo: 110, protocol: "tcp", action: "allow", cidrBlock: clinicRange, fromPort: 443, toPort: 443 },
    { ruleNo: 120, protocol: "tcp", action: "allow", cidrBlock: clinicRange, fromPort: 32768, toPort: 65535 },
  ],
});

/** A security group without rules of its own: each rule is a resource, and none is lost between the two ways. */
export function group(name: string, description: string): aws.ec2.SecurityGroup {
  return new aws.ec2.SecurityGroup(name, { vpcId: vpc.id, description });
}

/** Lets one group reach another at a port: a way out of the one, and a way into the other. */
export function connect(from: aws.ec2.SecurityGroup, to: aws.ec2.SecurityGroup, port: number, name: string): void {
  const rule = { ipProtocol: "tcp", fromPort: port, toPort: port };
  new aws.vpc.SecurityGroupEgressRule(name, {
    ...rule,
    securityGroupId: from.id,
    referencedSecurityGroupId: to.id,
  });
  new aws.vpc.SecurityGroupIngressRule(name, {
    ...rule,
    securityGroupId: to.id,
    referencedSecurityGroupId: from.id,
  });
}

export const balancers = group("balancers", "Load balancers of the portal");
export const applications = group("applications", "What runs: tasks, functions, instances, nodes");
const endpoints = group("endpoints", "Endpoints of AWS services");
connect(balancers, applications, 8443, "balancers-applications");
connect(applications, endpoints, 443, "applications-endpoints");
// Only CloudFront's own servers reach the load balancers: the list is AWS's, and kept by AWS.
new aws.vpc.SecurityGroupIngressRule("cloudfront-balancers", {
  securityGroupId: balancers.id,
  ipProtocol: "tcp",
  fromPort: 443,
  toPort: 443,
  prefixListId: aws.ec2.getManagedPrefixListOutput({ name: "com.amazonaws.global.cloudfront.origin-facing" }).id,
});

// AWS is reached through endpoints, by callers of this account only.
const routes = new aws.ec2.RouteTable("private", { vpcId: vpc.id });
subnets.forEach(({ id }, index) => {
  new aws.ec2.RouteTableAssociation(`private-${index}`, { subnetId: id, routeTableId: routes.id });
});
const fromAccount = policyDocument({
  Effect: "Allow",
  Principal: "*",
  Action: "*",
  Resource: "*",
  Condition: { StringEquals: { "aws:PrincipalAccount": account } },
});
function endpoint(service: string, options: Partial<aws.ec2.VpcEndpointArgs> = {}): aws.ec2.VpcEndpoint {
  return new aws.ec2.VpcEndpoint(service, {
    vpcId: vpc.id,
    vpcEndpointType: "Interface",
    serviceName: pulumi.interpolate`com.amazonaws.${region}.${service}`,
    subnetIds,
    securityGroupIds: [endpoints.id],
    privateDnsEnabled: true,
    policy: fromAccount,
    ...options,
  });
}
for (const service of ["kms", "secretsmanager", "logs", "ecr.api", "ecr.dkr", "ssm", "ssmmessages", "sqs", "states"]) {
  endpoint(service);
}
// A gateway would be free, and leave S3 its public addresses, which the network ACL would have to let in.
endpoint("s3", { dnsOptions: { privateDnsOnlyForInboundResolverEndpoint: false } });
/** The endpoint through which the private API is called. */
export const apiEndpoint = endpoint("execute-api");

// The clinic's own network lies behind a hub. What goes there and comes from there passes the firewall.
const hub = new aws.ec2transitgateway.VpcAttachment("hub", {
  transitGatewayId: config.require("hubId"),
  vpcId: vpc.id,
  subnetIds: firewallSubnets.map(({ id }) => id),
});
const allowList = new aws.networkfirewall.RuleGroup("clinic", {
  type: "STATEFUL",
  capacity: 50,
  encryptionConfiguration: { type: "CUSTOMER_KMS", keyId: key.arn },
  ruleGroup: {
    statefulRuleOptions: { ruleOrder: "STRICT_ORDER" },
    rulesSource: {
      statefulRules: [
        {
          action: "PASS",
          header: {
            protocol: "TLS",
            source: CIDR,
            sourcePort: "ANY",
            destination: clinicRange,
            destinationPort: "443",
            direction: "FORWARD",
          },
          ruleOptions: [{ keyword: "sid", settings: ["1"] }],
        },
      ],
    },
  },
});
const firewallPolicy = new aws.networkfirewall.FirewallPolicy("clinic", {
  encryptionConfiguration: { type: "CUSTOMER_KMS", keyId: key.arn },
  firewallPolicy: {
    statelessDefaultActions: ["aws:forward_to_sfe"],
    statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
    statefulEngineOptions: { ruleOrder: "STRICT_ORDER", streamExceptionPolicy: "DROP" },
    statefulDefaultActions: ["aws:drop_established", "aws:alert_established"],
    statefulRuleGroupReferences: [{ resourceArn: allowList.arn, priority: 1 }],
  },
});
const firewall = new aws.networkfirewall.Firewall("clinic", {
  vpcId: vpc.id,
  firewallPolicyArn: firewallPolicy.arn,
  subnetMappings: firewallSubnets.map(({ id }) => ({ subnetId: id })),
  deleteProtection: true,
  firewallPolicyChangeProtection: true,
  subnetChangeProtection: true,
  encryptionConfiguration: { type: "CUSTOMER_KMS", keyId: key.arn },
});
new aws.networkfirewall.LoggingConfiguration("clinic", {
  firewallArn: firewall.arn,
  loggingConfiguration: {
    logDestinationConfigs: ["ALERT", "FLOW"].map((logType) => ({
      logType,
      logDestinationType: "CloudWatchLogs",
      logDestination: { logGroup: logGroup(`firewall-${logType.toLowerCase()}`).name },
    })),
  },
});
new aws.ec2.Route("clinic", {
  routeTableId: routes.id,
  destinationCidrBlock: clinicRange,
  vpcEndpointId: firewall.firewallStatuses.apply((all) => all[0]?.syncStates[0]?.attachments[0]?.endpointId as string),
});
const hubRoutes = new aws.ec2.RouteTable("firewall", {
  vpcId: vpc.id,
  routes: [{ cidrBlock: clinicRange, transitGatewayId: hub.transitGatewayId }],
});
firewallSubnets.forEach(({ id }, index) => {
  new aws.ec2.RouteTableAssociation(`firewall-${index}`, { subnetId: id, routeTableId: hubRoutes.id });
});

// Names: what the network asks is recorded, and known bad ones are refused, also when the firewall can't be asked.
const queries = new aws.route53.ResolverQueryLogConfig("portal", { destinationArn: logGroup("resolver").arn });
new aws.route53.ResolverQueryLogConfigAssociation("portal", {
  resourceId: vpc.id,
  resolverQueryLogConfigId: queries.id,
});
new aws.route53.ResolverFirewallConfig("portal", { resourceId: vpc.id, firewallFailOpen: "DISABLED" });
export const internalZone = new aws.route53.Zone("internal", {
  name: "portal.internal",
  vpcs: [{ vpcId: vpc.id }],
});

// Administrators come over a VPN, each under his own name, as a member of a group, for a working day at most.
const administrators = group("administrators", "Client VPN");
connect(administrators, endpoints, 443, "administrators-endpoints");
const vpnLogs = logGroup("vpn");
const vpn = new aws.ec2clientvpn.Endpoint("administrators", {
  clientCidrBlock: "10.96.0.0/22",
  serverCertificateArn: config.require("vpnCertificateArn"),
  authenticationOptions: [{ type: "federated-authentication", samlProviderArn: config.require("samlProviderArn") }],
  connectionLogOptions: {
    enabled: true,
    cloudwatchLogGroup: vpnLogs.name,
    cloudwatchLogStream: new aws.cloudwatch.LogStream("vpn", { logGroupName: vpnLogs.name }).name,
  },
  vpcId: vpc.id,
  securityGroupIds: [administrators.id],
  splitTunnel: true,
  sessionTimeoutHours: 8,
  disconnectOnSessionTimeout: true,
});
new aws.ec2clientvpn.NetworkAssociation("administrators", {
  clientVpnEndpointId: vpn.id,
  subnetId: subnetIds[0] as pulumi.Output<string>,
});
new aws.ec2clientvpn.AuthorizationRule("administrators", {
  clientVpnEndpointId: vpn.id,
  targetNetworkCidr: CIDR,
  accessGroupId: "portal-administrators",
});

// The scheduling team's service is called over VPC Lattice, by roles of this account.
const lattice = new aws.vpclattice.ServiceNetwork("clinic", { name: "clinic", authType: "AWS_IAM" });
new aws.vpclattice.ServiceNetworkVpcAssociation("clinic", {
  serviceNetworkIdentifier: lattice.id,
  vpcIdentifier: vpc.id,
  securityGroupIds: [endpoints.id],
});
const scheduling = new aws.vpclattice.Service("scheduling", { name: "scheduling", authType: "AWS_IAM" });
new aws.vpclattice.ServiceNetworkServiceAssociation("scheduling", {
  serviceIdentifier: scheduling.id,
  serviceNetworkIdentifier: lattice.id,
});
new aws.vpclattice.AuthPolicy("scheduling", {
  resourceIdentifier: scheduling.arn,
  policy: policyDocument({
    Effect: "Allow",
    Principal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:root` },
    Action: "vpc-lattice-svcs:Invoke",
    Resource: "*",
  }),
});
new aws.vpclattice.Listener("scheduling", {
  serviceIdentifier: scheduling.id,
  protocol: "HTTPS",
  port: 443,
  defaultAction: {
    forwards: [
      {
        targetGroups: [
          {
            targetGroupIdentifier: new aws.vpclattice.TargetGroup("scheduling", {
              name: "scheduling",
              type: "IP",
              config: { vpcIdentifier: vpc.id, port: 8443, protocol: "HTTPS" },
            }).id,
          },
        ],
      },
    ],
  },
});
for (const [name, resource] of Object.entries({ clinic: lattice.arn, scheduling: scheduling.arn })) {
  new aws.vpclattice.AccessLogSubscription(name, {
    resourceIdentifier: resource,
    destinationArn: logGroup(`lattice-${name}`).arn,
  });
}

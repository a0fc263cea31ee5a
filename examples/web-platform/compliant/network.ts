import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, logGroup, Network, policyDocument, SecurityGroup } from "../../components";
import { config, key } from "./foundation";

const clinicRange = config.require("clinicRange");
const HTTPS = [443, 443] as const;
export const network = new Network("portal", {
  key,
  prefix: "10.80",
  endpoints: ["ecr.api", "ecr.dkr", "ssm", "ssmmessages", "sqs", "states", "execute-api"],
  // Answers come to high ports, of which one is Remote Desktop's: nobody administers machines from the clinic's network.
  peers: [
    {
      cidrBlock: clinicRange,
      serves: [HTTPS],
      asks: [HTTPS],
      refuses: [
        [22, 22],
        [3389, 3389],
      ],
    },
  ],
});
const { vpcId } = network;
// CloudFront reaches the load balancer over a VPC origin. It asks for an internet gateway on the VPC as a sign that the
// VPC may be reached at all; no route leads to it, and nothing in the network has a public address.
export const gateway = new aws.ec2.InternetGateway("portal", { vpcId });

const group = (name: string, description: string) => new SecurityGroup(name, { network, description });
export const balancers = group("balancers", "Load balancers of the portal");
export const applications = group("applications", "What runs: tasks, functions, instances, nodes");
export const brokers = group("brokers", "The laboratory's broker");
const administrators = group("administrators", "Client VPN");
balancers.admitsCloudFront(443).reaches(applications, 8443);
applications.reaches(network.endpoints, 443).reaches(brokers, 5671);
administrators.reaches(network.endpoints, 443);

// The clinic's own network lies behind a hub. What goes there and comes from there passes the firewall, which has subnets of
// its own.
const zones = aws.getAvailabilityZonesOutput({ state: "available" }).names;
const firewallSubnets = [0, 1].map(
  (index) =>
    new aws.ec2.Subnet(`firewall-${index}`, {
      vpcId,
      cidrBlock: `10.80.${240 + index}.0/24`,
      availabilityZone: zones.apply((names) => names[index] as string),
    }),
);
const hub = new aws.ec2transitgateway.VpcAttachment("hub", {
  transitGatewayId: config.require("hubId"),
  vpcId,
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
            source: network.cidrBlock,
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
  vpcId,
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
      logDestination: { logGroup: logGroup(`firewall-${logType.toLowerCase()}`, { key }).name },
    })),
  },
});
new aws.ec2.Route("clinic", {
  routeTableId: network.routeTableId,
  destinationCidrBlock: clinicRange,
  vpcEndpointId: firewall.firewallStatuses.apply((all) => all[0]?.syncStates[0]?.attachments[0]?.endpointId as string),
});
const hubRoutes = new aws.ec2.RouteTable("firewall", {
  vpcId,
  routes: [{ cidrBlock: clinicRange, transitGatewayId: hub.transitGatewayId }],
});
firewallSubnets.forEach(({ id }, index) => {
  new aws.ec2.RouteTableAssociation(`firewall-${index}`, { subnetId: id, routeTableId: hubRoutes.id });
});

// Where the firewall for names can't be asked, nothing is resolved.
new aws.route53.ResolverFirewallConfig("portal", { resourceId: vpcId, firewallFailOpen: "DISABLED" });
export const internalZone = new aws.route53.Zone("internal", {
  name: "portal.internal",
  vpcs: [{ vpcId }],
});

// Administrators come over a VPN, each under his own name, as a member of a group, for a working day at most.
const vpnLogs = logGroup("vpn", { key });
const vpn = new aws.ec2clientvpn.Endpoint("administrators", {
  clientCidrBlock: "10.96.0.0/22",
  serverCertificateArn: config.require("vpnCertificateArn"),
  authenticationOptions: [{ type: "federated-authentication", samlProviderArn: config.require("samlProviderArn") }],
  connectionLogOptions: {
    enabled: true,
    cloudwatchLogGroup: vpnLogs.name,
    cloudwatchLogStream: new aws.cloudwatch.LogStream("vpn", { logGroupName: vpnLogs.name }).name,
  },
  vpcId,
  securityGroupIds: [administrators.id],
  splitTunnel: true,
  sessionTimeoutHours: 8,
  disconnectOnSessionTimeout: true,
});
new aws.ec2clientvpn.NetworkAssociation("administrators", {
  clientVpnEndpointId: vpn.id,
  subnetId: network.subnetIds[0]!,
});
new aws.ec2clientvpn.AuthorizationRule("administrators", {
  clientVpnEndpointId: vpn.id,
  targetNetworkCidr: network.cidrBlock,
  accessGroupId: "portal-administrators",
});

// The scheduling team's service is called over VPC Lattice, by roles of this account.
const lattice = new aws.vpclattice.ServiceNetwork("clinic", { name: "clinic", authType: "AWS_IAM" });
new aws.vpclattice.ServiceNetworkVpcAssociation("clinic", {
  serviceNetworkIdentifier: lattice.id,
  vpcIdentifier: vpcId,
  securityGroupIds: [network.endpoints.id],
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
              config: { vpcIdentifier: vpcId, port: 8443, protocol: "HTTPS" },
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
    destinationArn: logGroup(`lattice-${name}`, { key }).arn,
  });
}

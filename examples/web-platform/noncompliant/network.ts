import * as aws from "@pulumi/aws";
import { config, policyDocument } from "./foundation";

// The name says what it was meant to be.
export const vpc = new aws.ec2.Vpc("temporary", { cidrBlock: "10.80.0.0/16", enableDnsHostnames: true });
new aws.ec2.DefaultSecurityGroup("default", {
  vpcId: vpc.id,
  ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, self: true }],
  egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
});
const gateway = new aws.ec2.InternetGateway("temporary", { vpcId: vpc.id });
new aws.ec2.RouteTable("public", { vpcId: vpc.id, routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: gateway.id }] });

const zones = aws.getAvailabilityZonesOutput({ state: "available" }).names;
export const subnets = [0, 1].map(
  (index) =>
    new aws.ec2.Subnet(`public-${index}`, {
      vpcId: vpc.id,
      cidrBlock: `10.80.${index * 16}.0/20`,
      availabilityZone: zones.apply((names) => names[index] as string),
      mapPublicIpOnLaunch: true,
    }),
);
export const subnetIds = subnets.map(({ id }) => id);
export const firstSubnet = subnets[0] as aws.ec2.Subnet;

// Remote administration is refused, after everything has been allowed: the lower number decides.
new aws.ec2.NetworkAcl("public", {
  vpcId: vpc.id,
  subnetIds,
  ingress: [
    { ruleNo: 100, protocol: "-1", action: "allow", cidrBlock: "0.0.0.0/0", fromPort: 0, toPort: 0 },
    { ruleNo: 200, protocol: "tcp", action: "deny", cidrBlock: "0.0.0.0/0", fromPort: 22, toPort: 22 },
    { ruleNo: 210, protocol: "tcp", action: "deny", cidrBlock: "0.0.0.0/0", fromPort: 3389, toPort: 3389 },
  ],
  egress: [{ ruleNo: 100, protocol: "-1", action: "allow", cidrBlock: "0.0.0.0/0", fromPort: 0, toPort: 0 }],
});

export const web = new aws.ec2.SecurityGroup("web", {
  vpcId: vpc.id,
  ingress: [
    { protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] },
    { protocol: "tcp", fromPort: 8080, toPort: 8080, cidrBlocks: ["0.0.0.0/0"] },
    { protocol: "tcp", fromPort: 10443, toPort: 10443, cidrBlocks: ["0.0.0.0/0"] },
  ],
});
// The vendor had no fixed addresses, so his list became all of them.
const vendor = new aws.ec2.ManagedPrefixList("vendor", {
  addressFamily: "IPv4",
  maxEntries: 5,
  entries: [
    { cidr: "0.0.0.0/1", description: "Vendor" },
    { cidr: "128.0.0.0/1", description: "Vendor, second line" },
  ],
});
export const machines = new aws.ec2.SecurityGroup("machines", { vpcId: vpc.id });
new aws.vpc.SecurityGroupIngressRule("vendor-desktop", {
  securityGroupId: machines.id,
  ipProtocol: "tcp",
  fromPort: 3389,
  toPort: 3389,
  prefixListId: vendor.id,
});
// IPv6 "is not used here".
new aws.ec2.SecurityGroupRule("everything-v6", {
  securityGroupId: machines.id,
  type: "ingress",
  protocol: "-1",
  fromPort: 0,
  toPort: 0,
  ipv6CidrBlocks: ["::/0"],
});

// To the clinic's hub: whoever the gateway is shared with attaches himself.
new aws.ec2transitgateway.TransitGateway("hub", { autoAcceptSharedAttachments: "enable" });

// Partners come over an endpoint service. Nobody is asked, and nothing is encrypted: "it is private".
const partners = new aws.lb.LoadBalancer("partners", {
  loadBalancerType: "network",
  internal: true,
  subnets: subnetIds,
  securityGroups: [machines.id],
  enableDeletionProtection: true,
});
new aws.lb.Listener("partners", {
  loadBalancerArn: partners.arn,
  protocol: "TCP",
  port: 8080,
  defaultActions: [
    {
      type: "forward",
      targetGroupArn: new aws.lb.TargetGroup("partners", { vpcId: vpc.id, protocol: "TCP", port: 8080 }).arn,
    },
  ],
});
new aws.ec2.VpcEndpointService("partners", {
  networkLoadBalancerArns: [partners.arn],
  acceptanceRequired: false,
  allowedPrincipals: ["*"],
});

// A firewall that was left to learn, and passes what it does not know.
const learning = new aws.networkfirewall.FirewallPolicy("learning", {
  firewallPolicy: {
    statelessDefaultActions: ["aws:pass"],
    statelessFragmentDefaultActions: ["aws:pass"],
  },
});
new aws.networkfirewall.Firewall("learning", {
  vpcId: vpc.id,
  firewallPolicyArn: learning.arn,
  subnetMappings: [{ subnetId: firstSubnet.id }],
});

// One certificate for all administrators, and no record of who came.
new aws.ec2clientvpn.Endpoint("administrators", {
  clientCidrBlock: "10.96.0.0/22",
  serverCertificateArn: config.require("vendorCertificateArn"),
  authenticationOptions: [
    { type: "certificate-authentication", rootCertificateChainArn: config.require("vendorCertificateArn") },
  ],
  connectionLogOptions: { enabled: false },
});

// The scheduling team's service is called in clear text, by whoever finds it.
const scheduling = new aws.vpclattice.Service("scheduling", { name: "scheduling", authType: "AWS_IAM" });
new aws.vpclattice.AuthPolicy("scheduling", {
  resourceIdentifier: scheduling.arn,
  policy: policyDocument({ Effect: "Allow", Principal: "*", Action: "vpc-lattice-svcs:Invoke", Resource: "*" }),
});
new aws.vpclattice.Listener("scheduling", {
  serviceIdentifier: scheduling.id,
  protocol: "HTTP",
  defaultAction: { fixedResponse: { statusCode: 404 } },
});

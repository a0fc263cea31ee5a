import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
export const partnerRanges = config.requireObject<string[]>("partnerRanges");

export const vpc = new aws.ec2.Vpc("transfer", { cidrBlock: "10.30.0.0/16", enableDnsHostnames: true });
new aws.ec2.DefaultSecurityGroup("closed", { vpcId: vpc.id, ingress: [], egress: [] });
const internet = new aws.ec2.InternetGateway("transfer", { vpcId: vpc.id });
const routes = new aws.ec2.RouteTable("public", {
  vpcId: vpc.id,
  routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: internet.id }],
});
const zones = aws.getAvailabilityZonesOutput({ state: "available" }).names;
export const subnets = [0, 1].map((index) => {
  const subnet = new aws.ec2.Subnet(`public-${index}`, {
    vpcId: vpc.id,
    cidrBlock: `10.30.${index}.0/24`,
    availabilityZone: zones.apply((names) => names[index] as string),
  });
  new aws.ec2.RouteTableAssociation(`public-${index}`, { subnetId: subnet.id, routeTableId: routes.id });
  return subnet;
});
export const subnetIds = subnets.map(({ id }) => id);
export const firstSubnet = subnets[0] as aws.ec2.Subnet;

// "First open everything, then we see where it hangs." That was the evening of the go-live.
new aws.ec2.NetworkAcl("public", {
  vpcId: vpc.id,
  subnetIds,
  ingress: [{ ruleNo: 100, protocol: "-1", action: "allow", cidrBlock: "0.0.0.0/0", fromPort: 0, toPort: 0 }],
  egress: [{ ruleNo: 100, protocol: "-1", action: "allow", cidrBlock: "0.0.0.0/0", fromPort: 0, toPort: 0 }],
});

// Partners with SFTP have told us their addresses, and the consultant of the laboratory works from home.
export const transferGroup = new aws.ec2.SecurityGroup("transfer", {
  vpcId: vpc.id,
  description: "SFTP and FTPS of partners",
  ingress: [
    { protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: [...partnerRanges, "192.0.2.17/32"] },
    // The laboratory's scripts have the port of the old gateway in them.
    { protocol: "tcp", fromPort: 2222, toPort: 2222, cidrBlocks: partnerRanges.slice(0, 1) },
  ],
});
// The imaging centre's firewall team could not tell us their addresses.
const imaging = { securityGroupId: transferGroup.id, ipProtocol: "tcp", cidrIpv4: "0.0.0.0/0" };
new aws.vpc.SecurityGroupIngressRule("imaging-control", { ...imaging, fromPort: 21, toPort: 21 });
new aws.vpc.SecurityGroupIngressRule("imaging-data", { ...imaging, fromPort: 8192, toPort: 8200 });

// Behind the load balancer, which hands through the client's address: so it has to be everybody.
export const gatewayGroup = new aws.ec2.SecurityGroup("gateway", {
  vpcId: vpc.id,
  description: "The old gateway",
  ingress: [
    { protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["0.0.0.0/0"], description: "SFTP" },
    { protocol: "tcp", fromPort: 1024, toPort: 65535, cidrBlocks: ["0.0.0.0/0"], description: "Passive FTP" },
  ],
});

export const portalGroup = new aws.ec2.SecurityGroup("portal", {
  vpcId: vpc.id,
  description: "The operators' portal",
  ingress: [443, 80].map((port) => ({
    protocol: "tcp",
    fromPort: port,
    toPort: port,
    cidrBlocks: ["0.0.0.0/0"],
  })),
});

import * as aws from "@pulumi/aws";
import { Network, SecurityGroup } from "../../components";
import { domain, key, partnerRanges, zoneId } from "./foundation";

// The only way in: SFTP and FTPS, for partners. Nothing else of the network can be reached, and nobody else reaches it.

/** SFTP, then FTPS: its control connection, and the ports on which Transfer Family takes data connections. */
const PORTS = [
  [22, 22],
  [21, 21],
  [8192, 8200],
] as const;

export const network = new Network("transfer", {
  key,
  prefix: "10.30",
  zones: 2,
  endpoints: [],
  internet: partnerRanges,
  peers: partnerRanges.map((cidrBlock) => ({ cidrBlock, serves: PORTS })),
});

export const serverGroup = new SecurityGroup("server", { network, description: "SFTP and FTPS of partners" });
for (const range of partnerRanges) {
  for (const [first, last] of PORTS) serverGroup.admits(range, first, last);
}
export const functionsGroup = new SecurityGroup("functions", { network, description: "Functions of the transfer" });
functionsGroup.reaches(network.endpoints, 443);

// Addresses that stay, one for each zone: partners have firewalls too.
export const addresses = network.publicSubnetIds.map(
  (_, index) => new aws.ec2.Eip(`server-${index}`, { domain: "vpc" }),
);
new aws.route53.Record("server", {
  zoneId,
  name: domain,
  type: "A",
  ttl: 300,
  records: addresses.map(({ publicIp }) => publicIp),
});

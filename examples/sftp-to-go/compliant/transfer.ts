import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { logGroup } from "../../components";
import { certificateArn, key } from "./foundation";
import { addresses, network, serverGroup } from "./network";
import { maySignIn, signIn } from "./partners";

// SFTP and FTPS for partners.

export const access = logGroup("access", { key });
export const server = new aws.transfer.Server(
  "transfer",
  {
    protocols: ["SFTP", "FTPS"],
    certificate: certificateArn,
    // TLS 1.2 and newer for FTPS; for both, ciphers and key exchanges that FIPS admits.
    securityPolicyName: "TransferSecurityPolicy-FIPS-2025-03",
    protocolDetails: { tlsSessionResumptionMode: "ENFORCED" },
    identityProviderType: "AWS_LAMBDA",
    function: signIn.arn,
    // Key and password, and not one or the other. FTPS knows passwords only.
    sftpAuthenticationMethods: "PUBLIC_KEY_AND_PASSWORD",
    preAuthenticationLoginBanner: "For partners of the hospital group. Whatever is done here is recorded.",
    // A public endpoint could have no security group, and therefore no safelist.
    endpointType: "VPC",
    endpointDetails: {
      vpcId: network.vpcId,
      subnetIds: network.publicSubnetIds,
      securityGroupIds: [serverGroup.id],
      addressAllocationIds: addresses.map(({ allocationId }) => allocationId),
    },
    structuredLogDestinations: [pulumi.interpolate`${access.arn}:*`],
  },
  { dependsOn: maySignIn },
);

// Who fetched or delivered which file, when and from where. A session says once who it is and from where, and then
// what it does: its number ties that together.
new aws.cloudwatch.QueryDefinition("file-access", {
  name: "File transfer/Access to files",
  logGroupNames: [access.name],
  queryString: [
    "fields @timestamp, `session-id`, user, `source-ip`, `activity-type`, path",
    'filter `activity-type` in ["CONNECTED", "OPEN", "CLOSE", "DELETE", "RENAME", "AUTH_FAILURE"]',
    "sort `session-id`, @timestamp",
  ].join("\n| "),
});

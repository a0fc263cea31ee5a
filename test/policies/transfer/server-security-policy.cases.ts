import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const server = (securityPolicyName?: pulumi.Input<string>) => () =>
  new aws.transfer.Server("claims", { protocols: ["SFTP"], securityPolicyName });

const connector = (securityPolicyName?: pulumi.Input<string>) => () =>
  new aws.transfer.Connector("payer", {
    accessRole: new aws.iam.Role("transfer", { assumeRolePolicy: "{}" }).arn,
    url: "sftp://payer.example",
    sftpConfig: { userSecretId: new aws.secretsmanager.Secret("payer").id, trustedHostKeys: ["ssh-rsa AAAA"] },
    securityPolicyName,
  });

const settings = { transfer: { additionalSecurityPolicies: ["TransferSecurityPolicy-Clinic-1"] } };

export const cases: PolicyCases = {
  compliant: {
    "the policy of 2024": { doc: true, program: server("TransferSecurityPolicy-2024-01") },
    "the first policy that is accepted": server("TransferSecurityPolicy-2022-03"),
    "a later policy": server("TransferSecurityPolicy-2025-03"),
    "ciphers of FIPS": server("TransferSecurityPolicy-FIPS-2024-05"),
    "the older ciphers of FIPS": server("TransferSecurityPolicy-FIPS-2020-06"),
    "a restricted policy": server("TransferSecurityPolicy-Restricted-2024-06"),
    "a policy that audits of SSH accept": server("TransferSecurityPolicy-SshAuditCompliant-2025-02"),
    "a policy for AS2": server("TransferSecurityPolicy-AS2Restricted-2025-07"),
    "a policy of the settings": { settings, program: server("TransferSecurityPolicy-Clinic-1") },
    "a connector with a current policy": connector("TransferSFTPConnectorSecurityPolicy-2024-03"),
    "a connector with ciphers of FIPS": connector("TransferSFTPConnectorSecurityPolicy-FIPS-2024-10"),
    "a connector without a policy": connector(),
    "a connector with a policy of the settings": { settings, program: connector("TransferSecurityPolicy-Clinic-1") },
  },
  violating: {
    "the policy of 2018": { doc: true, program: server("TransferSecurityPolicy-2018-11") },
    "no policy": server(),
    "an empty policy": server(""),
    "the policy of 2020": server("TransferSecurityPolicy-2020-06"),
    "the restricted policy of 2018": server("TransferSecurityPolicy-Restricted-2018-11"),
    "the restricted policy of 2020": server("TransferSecurityPolicy-Restricted-2020-06"),
    "an experimental policy": server("TransferSecurityPolicy-PQ-SSH-Experimental-2023-04"),
    "an experimental policy with ciphers of FIPS": server("TransferSecurityPolicy-PQ-SSH-FIPS-Experimental-2023-04"),
    "another policy than that of the settings": { settings, program: server("TransferSecurityPolicy-2018-11") },
    "a connector with an outdated policy": connector("TransferSFTPConnectorSecurityPolicy-2023-07"),
    "a connector with the policy of a server": connector("TransferSecurityPolicy-2024-01"),
  },
  undecided: {
    "a policy that is computed": () => server(new aws.kms.Key("key").arn)(),
    "a policy of a connector that is computed": () => connector(new aws.kms.Key("key").arn)(),
  },
  notApplicable: {
    "a connector for AS2": () => {
      new aws.transfer.Connector("payer", {
        accessRole: new aws.iam.Role("transfer", { assumeRolePolicy: "{}" }).arn,
        url: "https://payer.example",
        as2Config: {
          compression: "DISABLED",
          encryptionAlgorithm: "AES256_CBC",
          localProfileId: "p-0123456789abcdef0",
          partnerProfileId: "p-0123456789abcdef1",
          mdnResponse: "NONE",
          signingAlgorithm: "SHA256",
        },
      });
    },
  },
};

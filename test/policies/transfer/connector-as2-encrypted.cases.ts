import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type As2 = aws.types.input.transfer.ConnectorAs2Config;

const role = () => new aws.iam.Role("transfer", { assumeRolePolicy: "{}" }).arn;

const connector =
  (as2: Partial<As2> = {}, url: pulumi.Input<string> = "http://payer.example") =>
  () =>
    new aws.transfer.Connector("payer", {
      accessRole: role(),
      url,
      as2Config: {
        compression: "DISABLED",
        encryptionAlgorithm: "AES256_CBC",
        localProfileId: "p-0123456789abcdef0",
        partnerProfileId: "p-0123456789abcdef1",
        mdnResponse: "SYNC",
        mdnSigningAlgorithm: "DEFAULT",
        signingAlgorithm: "SHA256",
        ...as2,
      },
    });

export const cases: PolicyCases = {
  compliant: {
    "encrypted and signed": { doc: true, program: connector() },
    "another cipher and signature": connector({ encryptionAlgorithm: "AES128_CBC", signingAlgorithm: "SHA512" }),
    "not encrypted by itself, but sent over HTTPS": connector({ encryptionAlgorithm: "NONE" }, "https://payer.example"),
    "no signature for receipts, where none are asked for": connector({
      mdnResponse: "NONE",
      mdnSigningAlgorithm: "NONE",
    }),
    "receipts that are signed as messages are": connector({ mdnSigningAlgorithm: undefined }),
  },
  violating: {
    "not encrypted": { doc: true, program: connector({ encryptionAlgorithm: "NONE" }) },
    "not encrypted, and sent nowhere": connector({ encryptionAlgorithm: "NONE" }, ""),
    "another spelling of HTTP": connector({ encryptionAlgorithm: "NONE" }, "HTTP://payer.example"),
    "an outdated cipher": connector({ encryptionAlgorithm: "DES_EDE3_CBC" }),
    "an outdated cipher over HTTPS": connector({ encryptionAlgorithm: "DES_EDE3_CBC" }, "https://payer.example"),
    "not signed": connector({ signingAlgorithm: "NONE" }),
    "signed with SHA1": connector({ signingAlgorithm: "SHA1" }),
    "receipts that are not signed": connector({ mdnSigningAlgorithm: "NONE" }),
    "receipts signed with SHA1": connector({ mdnSigningAlgorithm: "SHA1" }),
    "nothing protected": {
      program: connector({ encryptionAlgorithm: "NONE", signingAlgorithm: "NONE", mdnSigningAlgorithm: "NONE" }),
      findings: ["", "", ""],
    },
  },
  undecided: {
    "not encrypted, and an address that is computed": () =>
      connector({ encryptionAlgorithm: "NONE" }, new aws.lb.LoadBalancer("payer").dnsName)(),
    "an algorithm that is computed": () => connector({ encryptionAlgorithm: new aws.kms.Key("key").arn })(),
    "a signature that is computed": () => connector({ signingAlgorithm: new aws.kms.Key("key").arn })(),
  },
  notApplicable: {
    "a connector for SFTP": () => {
      new aws.transfer.Connector("payer", {
        accessRole: role(),
        url: "sftp://payer.example",
        sftpConfig: { userSecretId: new aws.secretsmanager.Secret("payer").id, trustedHostKeys: ["ssh-rsa AAAA"] },
      });
    },
  },
};

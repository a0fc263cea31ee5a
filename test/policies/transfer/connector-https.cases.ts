import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const as2Config = {
  compression: "DISABLED",
  encryptionAlgorithm: "AES256_CBC",
  localProfileId: "p-0123456789abcdef0",
  partnerProfileId: "p-0123456789abcdef1",
  mdnResponse: "SYNC",
  signingAlgorithm: "SHA256",
};

const connector = (url: pulumi.Input<string>, more: Partial<aws.transfer.ConnectorArgs> = { as2Config }) =>
  new aws.transfer.Connector("claims", { accessRole: "arn:aws:iam::123456789012:role/transfer", url, ...more });

export const cases: PolicyCases = {
  compliant: {
    "an address with TLS": { doc: true, program: () => connector("https://edi.partner.example/as2") },
  },
  violating: {
    "an address without TLS": { doc: true, program: () => connector("http://edi.partner.example/as2") },
    "an address without TLS in upper case": () => connector("HTTP://edi.partner.example:4080/as2"),
  },
  undecided: {
    "an address that is computed": () => connector(new aws.kms.Key("claims").arn),
  },
  notApplicable: {
    "a connector for SFTP": () =>
      connector("sftp://sftp.partner.example", {
        sftpConfig: { trustedHostKeys: ["ssh-ed25519 AAAA"], userSecretId: "transfer/partner" },
      }),
  },
};

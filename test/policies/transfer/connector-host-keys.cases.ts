import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const connector = (sftpConfig?: pulumi.Input<aws.types.input.transfer.ConnectorSftpConfig>) =>
  new aws.transfer.Connector("claims", {
    accessRole: "arn:aws:iam::123456789012:role/transfer",
    url: "sftp://sftp.partner.example",
    ...(sftpConfig && { sftpConfig }),
  });

const userSecretId = "transfer/partner";

export const cases: PolicyCases = {
  compliant: {
    "the partner's key": {
      doc: true,
      program: () => connector({ userSecretId, trustedHostKeys: ["ssh-ed25519 AAAA"] }),
    },
  },
  violating: {
    "no keys": { doc: true, program: () => connector({ userSecretId }) },
    "an empty list": {
      isEnoughIfSet: ["sftpConfig.trustedHostKeys"],
      program: () => connector({ userSecretId, trustedHostKeys: [] }),
    },
  },
  undecided: {
    "a configuration that is computed": () =>
      connector(new aws.secretsmanager.Secret("partner").id.apply((id) => ({ userSecretId: id }))),
  },
  notApplicable: {
    "a connector for AS2": () =>
      new aws.transfer.Connector("claims", {
        accessRole: "arn:aws:iam::123456789012:role/transfer",
        url: "https://edi.partner.example/as2",
        as2Config: {
          compression: "DISABLED",
          encryptionAlgorithm: "AES256_CBC",
          localProfileId: "p-0123456789abcdef0",
          partnerProfileId: "p-0123456789abcdef1",
          mdnResponse: "SYNC",
          signingAlgorithm: "SHA256",
        },
      }),
  },
};

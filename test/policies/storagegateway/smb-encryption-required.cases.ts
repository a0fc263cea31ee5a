import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const gateway = (gatewayType: pulumi.Input<string> | undefined, args: Partial<aws.storagegateway.GatewayArgs> = {}) =>
  new aws.storagegateway.Gateway("imaging", {
    gatewayName: "imaging",
    gatewayTimezone: "GMT-5:00",
    activationKey: "ABCDE-12345",
    gatewayType,
    ...args,
  });

const share = (gatewayArn: pulumi.Input<string>) =>
  new aws.storagegateway.SmbFileShare("imaging", {
    gatewayArn,
    locationArn: "arn:aws:s3:::clinic-imaging",
    roleArn: "arn:aws:iam::111122223333:role/gateway",
  });

const nfs = (gatewayArn: pulumi.Input<string>) =>
  new aws.storagegateway.NfsFileShare("imaging", {
    gatewayArn,
    clientLists: ["10.20.0.0/16"],
    locationArn: "arn:aws:s3:::clinic-imaging",
    roleArn: "arn:aws:iam::111122223333:role/gateway",
  });

const password = pulumi.secret("changed-by-operations");
const smbActiveDirectorySettings = { domainName: "clinic.example", username: "gateway", password };

const fsx = (smbSecurityStrategy?: string) => () =>
  gateway("FILE_FSX_SMB", { smbActiveDirectorySettings, smbSecurityStrategy });

const withShare = (smbSecurityStrategy?: pulumi.Input<string>) => () =>
  share(gateway("FILE_S3", { smbSecurityStrategy }).arn);

export const cases: PolicyCases = {
  compliant: {
    "encryption is demanded": { doc: true, program: withShare("MandatoryEncryption") },
    "encryption with longer keys is demanded": withShare("MandatoryEncryptionNoAes128"),
    "a gateway for FSx": fsx("MandatoryEncryption"),
    "a gateway with a directory": () =>
      gateway("FILE_S3", { smbActiveDirectorySettings, smbSecurityStrategy: "MandatoryEncryption" }),
  },
  violating: {
    "nothing declared": { doc: true, program: withShare() },
    "the client decides": withShare("ClientSpecified"),
    "signing only": withShare("MandatorySigning"),
    "a gateway for FSx that says nothing": fsx(),
    "a gateway for FSx with signing only": fsx("MandatorySigning"),
    "a gateway with a directory": () => gateway("FILE_S3", { smbActiveDirectorySettings }),
    "a gateway with a password for guests": () => gateway("FILE_S3", { smbGuestPassword: password }),
    "another spelling of the type": () => gateway("file_s3", { smbActiveDirectorySettings }),
  },
  undecided: {
    "a strategy that is computed": () => withShare(new aws.kms.Key("key").arn)(),
    "a type that is computed": () => gateway(new aws.kms.Key("key").arn, { smbActiveDirectorySettings }),
    "a share of one of two gateways": () => {
      const first = gateway("FILE_S3");
      const second = new aws.storagegateway.Gateway("other", {
        gatewayName: "other",
        gatewayTimezone: "GMT",
        activationKey: "ABCDE-67890",
        gatewayType: "FILE_S3",
      });
      share(pulumi.all([first.arn, second.arn]).apply(([arn]) => arn));
    },
  },
  notApplicable: {
    "a gateway for volumes": () => gateway("CACHED"),
    "no type, which is a gateway for volumes": () => gateway(undefined),
    "a gateway for tapes": () => gateway("VTL"),
    "a gateway for files without shares": () => gateway("FILE_S3"),
    "a gateway with NFS shares only": () => nfs(gateway("FILE_S3").arn),
    "a share of a gateway of another stack": () => {
      gateway("FILE_S3");
      share("arn:aws:storagegateway:us-east-1:111122223333:gateway/sgw-01234567");
    },
  },
};

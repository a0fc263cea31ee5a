import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";

export default definePolicy({
  id: "storagegateway-smb-encryption-required",
  title: "File gateways demand SMB encryption",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: [
    "sftp-to-go#encryption-in-transit",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:storagegateway/gateway:Gateway"],
  companions: { share: { types: ["aws:storagegateway/smbFileShare:SmbFileShare"], by: "gatewayArn" } },
  whenAbsent: "The gateway's version decides; none demands encryption.",
  fix: 'Set smbSecurityStrategy: "MandatoryEncryption".',
  judge(gateway, { companionsOf }) {
    const isFileGateway = gateway.word("gatewayType").is("file_s3");
    const hasShares = or(
      gateway.block("smbActiveDirectorySettings").isSet,
      gateway.text("smbGuestPassword").isSet,
      companionsOf(gateway).share.exist,
    );
    const servesSmb = or(gateway.word("gatewayType").is("file_fsx_smb"), and(isFileGateway, hasShares));
    return onlyIf(servesSmb, "serves no SMB", () =>
      violationUnless(
        gateway.text("smbSecurityStrategy").satisfies((strategy) => strategy.startsWith("MandatoryEncryption")),
        "smbSecurityStrategy does not demand encryption",
      ),
    );
  },
});

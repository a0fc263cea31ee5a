import { definePolicy, violationIf } from "../core/policy";
import { isPlainHttp } from "../core/requirements";
import { and } from "../core/truth";

const ONTAP = "aws:datasync/locationFsxOntapFileSystem:LocationFsxOntapFileSystem";

export default definePolicy({
  id: "datasync-location-protocol-encrypted",
  title: "DataSync reaches external stores over encrypted protocols",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [
    "aws:datasync/locationObjectStorage:LocationObjectStorage",
    "aws:datasync/locationSmb:LocationSmb",
    ONTAP,
    "aws:datasync/locationHdfs:LocationHdfs",
    "aws:datasync/locationAzureBlob:LocationAzureBlob",
  ],
  whenAbsent: "DataSync uses HTTPS, and the SMB version that both sides know best.",
  fix: 'Set serverProtocol: "HTTPS", mountOptions.version: "SMB3" or "AUTOMATIC", protections "PRIVACY", an https:// containerUrl.',
  remediates: true,
  judge(location) {
    const smbVersion = location.type === ONTAP ? "protocol.smb.mountOptions.version" : "mountOptions.version";
    const isNotPrivate = (path: string) => and(location.word(path).isSet, location.word(path).is("privacy").not);
    return [
      violationIf(location.word("serverProtocol").is("http"), "serverProtocol is HTTP", {
        detail: "serverProtocol",
        set: { serverProtocol: "HTTPS" },
      }),
      violationIf(
        location.word(smbVersion).isOneOf(["smb1", "smb2", "smb2_0"]),
        `${smbVersion} is one without encryption`,
        { detail: smbVersion, set: { [smbVersion]: "SMB3" } },
      ),
      ...["qopConfiguration.rpcProtection", "qopConfiguration.dataTransferProtection"].map((path) =>
        violationIf(isNotPrivate(path), `${path} is not PRIVACY`, { detail: path }),
      ),
      violationIf(isPlainHttp(location.text("containerUrl")), "containerUrl is an http:// address", {
        detail: "containerUrl",
      }),
    ];
  },
});

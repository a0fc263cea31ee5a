import { isKnown } from "../core/fact";
import { definePolicy, violationIf } from "../core/policy";
import { Truth } from "../core/truth";

const isFtp = (protocol: string): boolean => protocol.toUpperCase() === "FTP";

export default definePolicy({
  id: "transfer-server-secure-protocols",
  title: "Transfer servers offer encrypted protocols only",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: [
    "sftp-to-go#encryption-in-transit",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:transfer/server:Server"],
  whenAbsent: "SFTP only.",
  fix: 'Remove "FTP" from protocols.',
  remediates: true,
  peers: {
    prowler: ["transfer_server_in_transit_encryption_enabled"],
    steampipe: ["transfer_server_no_ftp_protocol"],
    checkov: ["CKV_AWS_357"],
  },
  judge(server) {
    const protocols = server.texts("protocols");
    const secure = protocols.collect(
      (protocol) => protocol.fold({ known: (name) => (isFtp(name) ? [] : [name]), absent: () => [], gap: () => [] }),
      () => [],
    );
    // One that is not known yet must not get lost.
    const isKnownList = protocols.every((protocol) => Truth.of(isKnown(protocol))).state === "true";
    return violationIf(
      protocols.some((protocol) => protocol.satisfies(isFtp)),
      "protocols holds FTP, which sends passwords and files in clear text",
      isKnownList && secure.length > 0 ? { set: { protocols: secure } } : {},
    );
  },
});

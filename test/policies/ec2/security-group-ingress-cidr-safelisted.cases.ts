import type { PolicyCases } from "../../../testing/table";
import { everyForm, fromPrefixList, fromUnknown, inline } from "./_rules";

const settings = { inboundCidrSafelist: ["203.0.113.0/24", "2001:db8::/32"] };

export const cases: PolicyCases = {
  compliant: {
    "SFTP from a listed range": { doc: true, settings, program: inline({ source: "203.0.113.0/24", from: 22 }) },
    "SFTP from a part of a listed range": { settings, program: inline({ source: "203.0.113.64/26", from: 22 }) },
    "FTPS and its passive range from a listed IPv6 range": {
      settings,
      program: inline({ source: "2001:db8:1::/48", from: 990 }, { source: "2001:db8:1::/48", from: 8192, to: 8200 }),
    },
    "SFTP from anywhere where it is opened": {
      settings: { allowedIngressPorts: [443, 22] },
      program: inline({ source: "198.51.100.0/24", from: 22 }),
    },
    "HTTPS from anywhere": { settings, program: inline({ source: "0.0.0.0/0", from: 443 }) },
    "SFTP from the network itself": inline({ source: "192.168.0.0/16", from: 22 }),
    "a port of no file transfer, which another policy tells": inline({ source: "198.51.100.0/24", from: 3306 }),
    "a prefix list of listed ranges": { settings, program: fromPrefixList("203.0.113.0/28", 22) },
    "another passive range": {
      settings: { ...settings, safelistedIngressPorts: ["49152-65535"] },
      program: inline({ source: "203.0.113.0/24", from: 50000, to: 50100 }),
    },
  },
  violating: {
    ...everyForm({ source: "198.51.100.0/24", from: 22 }),
    "SFTP from a range that is not listed": {
      doc: true,
      settings,
      program: inline({ source: "198.51.100.0/24", from: 22 }),
      findings: ["ingress 198.51.100.0/24:22"],
    },
    "FTPS from the world": { settings, program: inline({ source: "0.0.0.0/0", from: 990 }) },
    "SFTP from more than a listed range": { settings, program: inline({ source: "203.0.112.0/23", from: 22 }) },
    "an unlisted range in a prefix list": { settings, program: fromPrefixList("198.51.100.0/24", 22) },
  },
  undecided: {
    "SFTP from an address that AWS gives out": { settings, program: fromUnknown(22) },
  },
};

import type { Block } from "../core/fact";
import type { Resource } from "../core/graph";
import { coversAction, deniesInsecureTransport } from "../core/iam";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { every, type Truth } from "../core/truth";

const POLICY = "aws:efs/fileSystemPolicy:FileSystemPolicy";
const MESSAGE = "No file system policy refuses clients without TLS (aws:SecureTransport false)";
const CLIENT_ACTIONS = [
  "elasticfilesystem:ClientMount",
  "elasticfilesystem:ClientWrite",
  "elasticfilesystem:ClientRootAccess",
];

const holdsClientActions = (statement: Block): Truth =>
  every(CLIENT_ACTIONS, (action) => coversAction(statement, action));

const isRefusing = (policy: Resource): Truth => deniesInsecureTransport(policy.json("policy"), holdsClientActions);

export default definePolicy({
  id: "efs-file-system-tls-only",
  title: "EFS file system policies refuse clients that do not use TLS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: [
    "astro#encryption-options",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:efs/fileSystem:FileSystem", "aws:efs/fileSystemPolicy:FileSystemPolicy"],
  companions: {
    policy: { types: [POLICY], by: "fileSystemId" },
    fileSystem: { types: ["aws:efs/fileSystem:FileSystem"], from: "fileSystemId" },
  },
  whenAbsent: "EFS accepts mounts without TLS.",
  fix: 'Add an aws.efs.FileSystemPolicy with a Deny for Principal "*" when aws:SecureTransport is "false".',
  peers: { steampipe: ["efs_file_system_enforces_ssl"] },
  judge(resource, { companionsOf }) {
    const { policy, fileSystem } = companionsOf(resource);
    if (resource.type === POLICY) {
      return onlyIf(fileSystem.exist.not, "judged with its file system", () =>
        violationUnless(isRefusing(resource), MESSAGE),
      );
    }
    return violationUnless(policy.some(isRefusing), MESSAGE);
  },
});

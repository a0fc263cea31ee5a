import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { and } from "../core/truth";

// AWS DMS user guide, "Using secrets to access AWS DMS endpoints".
const ENGINES = [
  "aurora",
  "aurora-postgresql",
  "mariadb",
  "mongodb",
  "mysql",
  "oracle",
  "postgres",
  "redshift",
  "sqlserver",
];

export default definePolicy({
  id: "dms-endpoint-secret-managed",
  title: "DMS endpoints take credentials from Secrets Manager",
  family: "authentication",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: [
    "stitch#robust-credentials",
    "stitch#unique-credentials",
    "astro#secrets-backend",
    "aptible#password-management",
    "aptible#authentication",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:dms/endpoint:Endpoint"],
  whenAbsent: "An endpoint needs a password or a secret.",
  fix: "Set secretsManagerArn and secretsManagerAccessRoleArn, and drop username, password, serverName and port.",
  peers: { guard: ["dms_no_plaintext_password"] },
  judge: (endpoint) =>
    onlyIf(endpoint.word("engineName").isOneOf(ENGINES), "the engine's endpoint takes no secret", () =>
      violationIf(
        and(endpoint.text("password").isSet, endpoint.text("secretsManagerArn").isAbsent),
        "password is given in the program instead of secretsManagerArn",
      ),
    ),
});

import { definePolicy, violationIf } from "../core/policy";
import { DATABASES } from "./_shared";

// The last release of each major version that lets users read files of the host (AWS security bulletin AWS-2022-004).
const LAST_VULNERABLE: Readonly<Record<string, readonly (readonly [major: string, minor: number])[]>> = {
  postgres: [
    ["13", 2],
    ["12", 6],
    ["11", 11],
    ["10", 16],
    ["9.6", 21],
    ["9.5", Number.POSITIVE_INFINITY],
    ["9.4", Number.POSITIVE_INFINITY],
    ["9.3", Number.POSITIVE_INFINITY],
  ],
  "aurora-postgresql": [
    ["11", 8],
    ["10", 13],
    ["9.6", Number.POSITIVE_INFINITY],
  ],
};

/** A major version alone lets RDS take its latest release. */
const isKnownVulnerable = (engine: string, version: string): boolean =>
  LAST_VULNERABLE[engine]?.some(
    ([major, last]) => version.startsWith(`${major}.`) && Number.parseInt(version.slice(major.length + 1), 10) <= last,
  ) ?? false;

export default definePolicy({
  id: "rds-engine-version-not-vulnerable",
  title: "PostgreSQL versions with known file-read vulnerabilities are not run",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: [
    "stitch#patched-sources",
    "stitch#patched-destinations",
    "astro#supported-versions",
    "platform-sh#patching",
    "aptible#malicious-software",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: DATABASES,
  whenAbsent: "RDS takes its default version.",
  fix: "Set engineVersion to a current minor release.",
  peers: {
    steampipe: [
      "rds_db_instance_postgres_not_exposed_to_local_file_read_vulnerability",
      "rds_db_cluster_aurora_postgres_not_exposed_to_local_file_read_vulnerability",
    ],
    checkov: ["CKV_AWS_250", "CKV_AWS_388"],
  },
  judge(database) {
    const isVulnerable = database
      .word("engine")
      .with(database.text("engineVersion"))
      .satisfies(([engine, version]) => isKnownVulnerable(engine, version));
    return violationIf(isVulnerable, "engineVersion is a PostgreSQL release with a known file-read vulnerability");
  },
});

import type { Block } from "../core/fact";
import { definePolicy, violationIf } from "../core/policy";
import { and, or } from "../core/truth";

// The provider's text also spells the key in camel case.
const REQUIRE_SSL = ["require_ssl", "requiressl"];

export default definePolicy({
  id: "redshiftserverless-workgroup-tls-required",
  title: "Redshift Serverless workgroups refuse unencrypted client connections",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: [
    "stitch#encrypted-destinations",
    "stitch#secured-destinations",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:redshiftserverless/workgroup:Workgroup"],
  whenAbsent: "Not documented for workgroups, so that a declared value is asked for.",
  fix: 'Add configParameters: [{ parameterKey: "require_ssl", parameterValue: "true" }].',
  remediates: true,
  peers: { steampipe: ["redshiftserverless_workgroup_encryption_in_transit_enabled"] },
  judge(workgroup) {
    const parameters = workgroup.list("configParameters");
    const isNamed = (entry: Block, names: string[]) => entry.word("parameterKey").isOneOf(names);
    const isTrue = (entry: Block) => entry.word("parameterValue").is("true");
    const hasFips = parameters.some((entry) => and(isNamed(entry, ["use_fips_ssl"]), isTrue(entry)));
    const isFalse = parameters.some((entry) => and(isNamed(entry, REQUIRE_SSL), isTrue(entry).not));
    const isUnsaid = parameters.some((entry) => isNamed(entry, REQUIRE_SSL)).not;
    const said = parameters.collect(
      (entry) => (isNamed(entry, REQUIRE_SSL).state === "true" ? [`${entry.path}.parameterValue`] : []),
      () => [],
    );
    const added = { "configParameters[+]": { parameterKey: "require_ssl", parameterValue: "true" } };
    return violationIf(
      and(or(isFalse, isUnsaid), hasFips.not),
      'require_ssl is not "true": clients may connect without TLS',
      { set: said.length > 0 ? Object.fromEntries(said.map((path) => [path, "true"])) : added },
    );
  },
});

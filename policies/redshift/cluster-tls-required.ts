import type { Block } from "../core/fact";
import { definePolicy, violationIf } from "../core/policy";
import { and, or } from "../core/truth";

const CLUSTER = "aws:redshift/cluster:Cluster";

export default definePolicy({
  id: "redshift-cluster-tls-required",
  title: "Redshift clusters refuse unencrypted client connections",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
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
  resources: ["aws:redshift/parameterGroup:ParameterGroup", "aws:redshift/cluster:Cluster"],
  companions: { group: { types: ["aws:redshift/parameterGroup:ParameterGroup"], from: "clusterParameterGroupName" } },
  whenAbsent: "Family redshift-1.0 accepts plaintext; redshift-2.0, the default since January 2025, requires TLS.",
  fix: 'Add { name: "require_ssl", value: "true" } to parameters of the ParameterGroup.',
  peers: {
    "cdk-nag": ["RedshiftRequireTlsSSL"],
    config: ["redshift-require-tls-ssl"],
    prowler: ["redshift_cluster_in_transit_encryption_enabled"],
    steampipe: ["redshift_cluster_encryption_in_transit_enabled"],
    checkov: ["CKV_AWS_105"],
  },
  judge(resource, { companionsOf }) {
    if (resource.type === CLUSTER) {
      const isOldDefault = resource.word("clusterParameterGroupName").is("default.redshift-1.0");
      return violationIf(
        // A group of the stack is judged itself.
        and(isOldDefault, companionsOf(resource).group.exist.not),
        "clusterParameterGroupName is default.redshift-1.0, which accepts unencrypted connections",
        { fix: "Name a parameter group in which require_ssl is true, or leave clusterParameterGroupName out" },
      );
    }
    const parameters = resource.list("parameters");
    const isTrue = (entry: Block) => entry.word("value").is("true");
    const hasTrue = (name: string) => parameters.some((entry) => and(entry.word("name").is(name), isTrue(entry)));
    const isNamed = (entry: Block) => entry.word("name").is("require_ssl");
    const isFalse = parameters.some((entry) => and(isNamed(entry), isTrue(entry).not));
    const isUnsaid = and(parameters.some(isNamed).not, resource.word("family").is("redshift-1.0"));
    return violationIf(
      and(or(isFalse, isUnsaid), hasTrue("use_fips_ssl").not),
      "require_ssl is not true: the cluster accepts unencrypted connections",
    );
  },
});

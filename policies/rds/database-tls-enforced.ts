import type { Resource } from "../core/graph";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { and, or, Truth } from "../core/truth";
import { isAtLeast, tlsParameter, versionIn } from "./_tls";

const CLUSTER = "aws:rds/cluster:Cluster";

/** Whether the default parameter group of the engine's version lets clients connect in plaintext. */
function acceptsPlaintext(database: Resource, isCluster: boolean): Truth {
  const version = database.text("engineVersion");
  return database.word("engine").fold({
    known: (engine) => {
      const parameter = tlsParameter(engine);
      if (!parameter || (parameter.inClusterGroup && !isCluster)) return Truth.false;
      if (!parameter.defaultFrom) return Truth.true;
      // Without a version AWS takes a recent one, whose default refuses plaintext.
      return version.satisfies((text) => !isAtLeast(versionIn(text), parameter.defaultFrom));
    },
    absent: () => Truth.false,
    gap: (gap) => Truth.undecided(gap),
  });
}

export default definePolicy({
  id: "rds-database-tls-enforced",
  title: "RDS instances and clusters run with a parameter group that enforces TLS where the engine's default does not",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: [
    "stitch#encrypted-sources",
    "stitch#encrypted-destinations",
    "astro#encryption-options",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
  companions: {
    parameterGroup: { types: ["aws:rds/parameterGroup:ParameterGroup"], from: "parameterGroupName" },
    clusterParameterGroup: {
      types: ["aws:rds/clusterParameterGroup:ClusterParameterGroup"],
      from: "dbClusterParameterGroupName",
    },
  },
  whenAbsent: "The engine's default parameter group decides.",
  fix: "Create an aws.rds.ParameterGroup (or ClusterParameterGroup) that enforces TLS and name it in parameterGroupName (dbClusterParameterGroupName).",
  peers: { prowler: ["rds_instance_transport_encrypted"] },
  judge(database, { companionsOf }) {
    const isCluster = database.type === CLUSTER;
    const group = database.word(isCluster ? "dbClusterParameterGroupName" : "parameterGroupName");
    const { parameterGroup, clusterParameterGroup } = companionsOf(database);
    const ownGroup = isCluster ? clusterParameterGroup : parameterGroup;
    const source = database.text(isCluster ? "replicationSourceIdentifier" : "replicateSourceDb");
    const isReplica = source.isSet;
    const isServerlessV1 = database.word("engineMode").is("serverless");
    return onlyIf(
      or(isReplica, isServerlessV1, ownGroup.exist).not,
      "its source or its own parameter group decides",
      () =>
        violationIf(
          and(
            or(
              group.isAbsent,
              group.satisfies((name) => name.startsWith("default.")),
            ),
            acceptsPlaintext(database, isCluster),
          ),
          `${group.path} names no parameter group that enforces TLS, and the engine's default accepts plaintext`,
        ),
    );
  },
});

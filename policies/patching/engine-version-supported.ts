import { Fact } from "../core/fact";
import type { Resource } from "../core/graph";
import { definePolicy, violationIf } from "../core/policy";
import { some, Truth } from "../core/truth";
import { isEnded, type Product, supportEnds } from "../data/_tables";

/** A version, of a product if the answer is true. */
type Asked = readonly [product: Product, isMeant: Truth, version: Fact<string>];

/** The engines of RDS, as AWS names them. RDS Custom is patched by its user. */
const RDS: readonly (readonly [product: Product, engines: readonly string[]])[] = [
  ["mysql", ["mysql"]],
  ["postgres", ["postgres"]],
  ["mariadb", ["mariadb"]],
  // Aurora for MySQL 5.6 was "aurora" alone.
  ["aurora-mysql", ["aurora", "aurora-mysql"]],
  ["aurora-postgresql", ["aurora-postgresql"]],
  ["sqlserver", ["sqlserver-ee", "sqlserver-se", "sqlserver-ex", "sqlserver-web", "sqlserver-dev-ee"]],
  ["oracle", ["oracle-ee", "oracle-ee-cdb", "oracle-se2", "oracle-se2-cdb"]],
];

const rds = (resource: Resource): Asked[] =>
  RDS.map(([product, engines]) => [product, resource.word("engine").isOneOf(engines), resource.text("engineVersion")]);

const cache =
  (unsaid: string) =>
  (resource: Resource): Asked[] =>
    (["redis", "valkey", "memcached"] as const).map((product) => [
      product,
      resource.word("engine").orElse(unsaid).is(product),
      resource.text("engineVersion"),
    ]);

const one =
  (product: Product, property = "engineVersion") =>
  (resource: Resource): Asked[] => [[product, Truth.true, resource.text(property)]];

/** The version in a text such as `OpenSearch_2.11`; absent where the text does not begin so. */
const behind = (prefix: string, text: Fact<string>): Fact<string> =>
  text.flatMap((whole) =>
    whole.toLowerCase().startsWith(prefix) ? Fact.known(text.path, whole.slice(prefix.length)) : Fact.absent(text.path),
  );

const search = (resource: Resource): Asked[] =>
  (["opensearch", "elasticsearch"] as const).map((product) => [
    product,
    Truth.true,
    behind(`${product}_`, resource.text("engineVersion")),
  ]);

const emr = (resource: Resource): Asked[] => [["emr", Truth.true, behind("emr-", resource.text("releaseLabel"))]];

const ENGINES: Readonly<Record<string, (resource: Resource) => Asked[]>> = {
  "aws:rds/instance:Instance": rds,
  "aws:rds/cluster:Cluster": rds,
  "aws:rds/globalCluster:GlobalCluster": rds,
  "aws:docdb/cluster:Cluster": one("docdb"),
  "aws:neptune/cluster:Cluster": one("neptune"),
  "aws:elasticache/replicationGroup:ReplicationGroup": cache("redis"),
  "aws:elasticache/cluster:Cluster": cache(""),
  "aws:memorydb/cluster:Cluster": one("memorydb"),
  "aws:opensearch/domain:Domain": search,
  "aws:elasticsearch/domain:Domain": (domain) => [
    ["elasticsearch", Truth.true, domain.text("elasticsearchVersion").orElse("1.5")],
  ],
  "aws:msk/cluster:Cluster": one("kafka", "kafkaVersion"),
  "aws:emr/cluster:Cluster": emr,
  "aws:emrserverless/application:Application": emr,
};

export default definePolicy({
  id: "patching-engine-version-supported",
  title: "Database, cache, search, streaming and analytics engines run a version in standard support",
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
  resources: Object.keys(ENGINES),
  settings: [supportEnds],
  whenAbsent: "AWS takes a current version; for an Elasticsearch domain, version 1.5.",
  fix: "Set the version to one in standard support, and test the upgrade first.",
  judge(resource, { settings }) {
    const asked = ENGINES[resource.type]!(resource);
    const [, , { path }] = asked[0]!;
    return violationIf(
      some(asked, ([product, isMeant, version]) => isMeant.and(isEnded(product, version, settings))),
      `${path} is a version that has left standard support`,
    );
  },
});

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Text = pulumi.Input<string>;

const key = () => new aws.kms.Key("key").arn;

const instance = (engine: Text, engineVersion?: Text) => () =>
  new aws.rds.Instance("records", {
    engine,
    engineVersion,
    instanceClass: "db.r6g.large",
    allocatedStorage: 100,
    username: "clinic",
    manageMasterUserPassword: true,
  });

const cluster = (engine: Text, engineVersion?: Text) => () =>
  new aws.rds.Cluster("records", { engine, engineVersion, masterUsername: "clinic", manageMasterUserPassword: true });

const global = (engine: Text, engineVersion: Text) => () =>
  new aws.rds.GlobalCluster("records", { globalClusterIdentifier: "records", engine, engineVersion });

const documents = (engineVersion?: Text) => () => new aws.docdb.Cluster("records", { engineVersion });

const graph = (engineVersion: Text) => () => new aws.neptune.Cluster("records", { engineVersion });

const replicas = (engineVersion?: Text, engine?: Text) => () =>
  new aws.elasticache.ReplicationGroup("sessions", {
    description: "sessions",
    nodeType: "cache.r7g.large",
    numCacheClusters: 2,
    engine,
    engineVersion,
  });

const cache = (engine: Text, engineVersion: Text) => () =>
  new aws.elasticache.Cluster("sessions", {
    engine,
    engineVersion,
    nodeType: "cache.r7g.large",
    numCacheNodes: 1,
  });

const memory = (engineVersion: Text) => () =>
  new aws.memorydb.Cluster("sessions", { aclName: "clinic", nodeType: "db.r7g.large", engineVersion });

const search = (engineVersion?: Text) => () => new aws.opensearch.Domain("notes", { engineVersion });

const elastic = (elasticsearchVersion?: Text) => () => new aws.elasticsearch.Domain("notes", { elasticsearchVersion });

const kafka = (kafkaVersion: Text) => () =>
  new aws.msk.Cluster("events", {
    kafkaVersion,
    numberOfBrokerNodes: 3,
    brokerNodeGroupInfo: {
      clientSubnets: ["subnet-0a", "subnet-0b", "subnet-0c"],
      instanceType: "kafka.m7g.large",
      securityGroups: ["sg-0a"],
    },
  });

const emr = (releaseLabel: Text) => () =>
  new aws.emr.Cluster("claims", {
    releaseLabel,
    serviceRole: "emr",
    masterInstanceGroup: { instanceType: "m7g.xlarge" },
  });

const serverless = (releaseLabel: Text) => () =>
  new aws.emrserverless.Application("claims", { type: "spark", releaseLabel });

export const cases: PolicyCases = {
  compliant: {
    "a MySQL in standard support": { doc: true, program: instance("mysql", "8.4.5") },
    "a MySQL on its last day": { now: "2026-07-31", program: instance("mysql", "8.0.42") },
    "a PostgreSQL": instance("postgres", "17"),
    "a PostgreSQL whose end is not verified": instance("postgres", "18.1"),
    "a PostgreSQL that the pack does not know": instance("postgres", "19.1"),
    "a MariaDB": instance("mariadb", "10.11.10"),
    "an SQL Server": instance("sqlserver-se", "16.00.4195.2.v1"),
    "an Oracle": instance("oracle-ee", "19.0.0.0.ru-2026-01.rur-2026-01.r1"),
    "RDS Custom, which its user patches": instance("custom-oracle-ee", "12.1.0.2"),
    "an edition of SQL Server that its user patches": instance("custom-sqlserver-se", "12.00.6449.1.v1"),
    "no version": instance("postgres"),
    "an engine of which the pack knows no versions": instance("db2-se", "11.5"),
    "an Aurora MySQL 3": cluster("aurora-mysql", "8.0.mysql_aurora.3.10.0"),
    "an Aurora PostgreSQL": cluster("aurora-postgresql", "16.8"),
    "a global database": global("aurora-postgresql", "15.10"),
    "an ended version that the setting puts off": {
      settings: { versions: { ends: ["postgres 13 2029-02-28"] } },
      program: instance("postgres", "13.22"),
    },
    "a DocumentDB": documents("5.0.0"),
    "a DocumentDB without a version": documents(),
    "a Neptune": graph("1.4.5.1"),
    "a Redis": replicas("7.1"),
    "a Redis 6 on its last day": { now: "2027-01-31", program: replicas("6.2", "redis") },
    "a Valkey, whose 7 is not that of Redis": replicas("7.2", "valkey"),
    "a Memcached": cache("memcached", "1.6.22"),
    "a MemoryDB": memory("7.1"),
    "an OpenSearch": search("OpenSearch_2.19"),
    "an Elasticsearch in standard support": search("Elasticsearch_7.10"),
    "a domain without a version": search(),
    "an Elasticsearch domain in standard support": elastic("7.10"),
    "a Kafka": kafka("3.8.x"),
    "a Kafka without ZooKeeper": kafka("3.9.x.kraft"),
    "an EMR release": { now: "2026-11-26", program: emr("emr-7.13.0") },
    "an EMR release of Spark alone": emr("emr-spark-8.0.0"),
    "an EMR release under bridge support": emr("emr-5.36.2"),
    "a serverless application": serverless("emr-7.12.0"),
  },
  violating: {
    "a MySQL out of standard support": { doc: true, program: instance("mysql", "5.7.44") },
    "a MySQL on the day after its last": { now: "2026-08-01", program: instance("mysql", "8.0.42") },
    "a MySQL older than all in the list": instance("MySQL", "5.5.61"),
    "a PostgreSQL": instance("postgres", "13.22"),
    "a PostgreSQL of one figure": instance("postgres", "9.6.24"),
    "a MariaDB": instance("mariadb", "10.5.27"),
    "an SQL Server": instance("sqlserver-web", "12.00.6449.1.v1"),
    "an SQL Server Enterprise": instance("sqlserver-ee", "11.00.7507.2.v1"),
    "an SQL Server Standard": instance("sqlserver-se", "12.00.6449.1.v1"),
    "an SQL Server Express": instance("sqlserver-ex", "12.00.6449.1.v1"),
    "an SQL Server Developer": instance("sqlserver-dev-ee", "12.00.6449.1.v1"),
    "an Oracle": instance("oracle-se2-cdb", "12.1.0.2.v28"),
    "an Oracle Standard": instance("oracle-se2", "18.0.0.0"),
    "an Oracle Enterprise": instance("oracle-ee", "12.2.0.1"),
    "an Oracle Enterprise container": instance("oracle-ee-cdb", "18.0.0.0"),
    "an Aurora of MySQL 5.6": cluster("aurora", "5.6.mysql_aurora.1.22.2"),
    "an Aurora MySQL 2": cluster("aurora-mysql", "5.7.mysql_aurora.2.12.5"),
    "an Aurora PostgreSQL": cluster("aurora-postgresql", "12.22"),
    "a Multi-AZ cluster": cluster("postgres", "12.20"),
    "a global database": global("aurora-mysql", "5.7.mysql_aurora.2.11.4"),
    "a version that has ended by the setting": {
      settings: { versions: { ends: ["postgres 17.2 2026-05-31"] } },
      program: instance("postgres", "17.2"),
    },
    "an ended version past the horizon": { now: "2028-01-01", program: instance("postgres", "14.1") },
    "a DocumentDB": documents("3.6.0"),
    "a Neptune": graph("1.1.0.0"),
    "a Neptune of the next release": { now: "2026-12-05", program: graph("1.2.1.0") },
    "a Redis": replicas("5.0.6"),
    "a Redis by its name": replicas("4.0.10", "redis"),
    "a cache of Redis": cache("redis", "3.2.10"),
    "an OpenSearch": search("OpenSearch_1.2"),
    "an Elasticsearch": search("elasticsearch_6.7"),
    "an Elasticsearch domain": elastic("7.4"),
    "an Elasticsearch domain without a version": elastic(),
    "a Kafka": kafka("3.5.1"),
    "a Kafka with tiered storage": kafka("2.8.2.tiered"),
    "an EMR release": { now: "2026-09-01", program: emr("emr-5.36.2") },
    "an EMR release of 7": { now: "2026-11-26", program: emr("emr-7.5.0") },
    "a serverless application": { now: "2026-09-01", program: serverless("emr-6.15.0") },
  },
  undecided: {
    "a version that is computed": () => instance("mysql", key())(),
    "an engine that is computed": () => instance(key(), "5.7")(),
    "a domain's version that is computed": () => search(key())(),
    "a release that is computed": () => emr(key())(),
    "a version that the pack does not know, past the horizon": {
      now: "2027-05-31",
      program: instance("postgres", "19.1"),
    },
    "a version without an announced end, past the horizon": { now: "2027-06-09", program: documents("5.0.0") },
    "a version whose end is not verified, past it": { now: "2031-03-01", program: instance("postgres", "18.1") },
  },
};

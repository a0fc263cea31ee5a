import { definePolicy, onlyIf } from "../core/policy";
import { mustBeSet } from "../core/requirements";

const DATABASES = [
  "amazon_elasticsearch",
  "amazon_opensearch",
  "aurora",
  "aurora_postgresql",
  "mariadb",
  "mysql",
  "oracle",
  "postgresql",
  "presto",
  "rds",
  "redshift",
  "spark",
  "sqlserver",
  "teradata",
];

export default definePolicy({
  id: "quicksight-data-source-in-vpc",
  title: "QuickSight reaches databases through a VPC connection",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:quicksight/dataSource:DataSource"],
  whenAbsent: "QuickSight comes from the internet.",
  fix: "Set vpcConnectionProperties.vpcConnectionArn.",
  judge: (source) =>
    onlyIf(source.word("type").isOneOf(DATABASES), "is no database in a VPC", () =>
      mustBeSet(
        "vpcConnectionProperties.vpcConnectionArn",
        "QuickSight reaches the database over the internet",
      )(source),
    ),
});

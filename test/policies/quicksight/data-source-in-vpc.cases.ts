import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const source = (more: Partial<aws.quicksight.DataSourceArgs> = {}) =>
  new aws.quicksight.DataSource("claims", {
    dataSourceId: "claims",
    type: "POSTGRESQL",
    parameters: { postgresql: { database: "claims", host: "claims.clinic.internal", port: 5432 } },
    ...more,
  });

const ENGINES = [
  "AMAZON_ELASTICSEARCH",
  "AURORA",
  "AURORA_POSTGRESQL",
  "MARIADB",
  "MYSQL",
  "ORACLE",
  "PRESTO",
  "RDS",
  "SPARK",
  "SQLSERVER",
  "TERADATA",
];

const vpcConnectionArn = "arn:aws:quicksight:us-east-1:123456789012:vpcConnection/clinic";

export const cases: PolicyCases = {
  compliant: {
    "a connection of the VPC": { doc: true, program: () => source({ vpcConnectionProperties: { vpcConnectionArn } }) },
    "a connection of the same stack": () => {
      const connection = new aws.quicksight.VpcConnection("clinic", {
        vpcConnectionId: "clinic",
        roleArn: "arn:aws:iam::123456789012:role/quicksight",
        securityGroupIds: ["sg-0a1b2c3d"],
        subnetIds: ["subnet-0a1b2c3d", "subnet-1a1b2c3d"],
      });
      source({ type: "AURORA", vpcConnectionProperties: { vpcConnectionArn: connection.arn } });
    },
  },
  violating: {
    "a database without a connection": { doc: true, program: () => source() },
    "a search domain without a connection": () =>
      source({ type: "AMAZON_OPENSEARCH", parameters: { amazonElasticsearch: { domain: "records" } } }),
    "a warehouse without a connection": () =>
      source({ type: "REDSHIFT", parameters: { redshift: { clusterId: "claims", database: "claims" } } }),
    ...Object.fromEntries(ENGINES.map((type) => [`${type} without a connection`, () => source({ type })])),
  },
  undecided: {
    "a type that is computed": () => source({ type: new aws.kms.Key("claims").arn }),
    "a connection that is computed": () => {
      const vpcConnectionProperties = new aws.kms.Key("claims").arn.apply(() => ({ vpcConnectionArn }));
      source({ vpcConnectionProperties });
    },
  },
  notApplicable: {
    "a source that is no database": () => source({ type: "ATHENA", parameters: { athena: { workGroup: "claims" } } }),
  },
};

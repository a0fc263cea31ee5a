import * as aws from "@pulumi/aws";
import { config, policyDocument, stores, subnetIds } from "./foundation";

// Redshift: the warehouse behind the boards' reports, which a dashboard on the internet reads.
export const warehouse = new aws.redshift.Cluster("warehouse", {
  clusterIdentifier: "warehouse",
  databaseName: "warehouse",
  nodeType: "ra3.large",
  masterUsername: "warehouse_owner",
  manageMasterPassword: true,
  encrypted: "false",
  publiclyAccessible: true,
  clusterParameterGroupName: new aws.redshift.ParameterGroup("warehouse", {
    family: "redshift-1.0",
    parameters: [
      { name: "require_ssl", value: "False" },
      { name: "enable_user_activity_logging", value: "false" },
    ],
  }).name,
  clusterSubnetGroupName: new aws.redshift.SubnetGroup("warehouse", { subnetIds }).name,
  vpcSecurityGroupIds: [stores.id],
  automatedSnapshotRetentionPeriod: 0,
  allowVersionUpgrade: false,
  skipFinalSnapshot: true,
});
new aws.redshift.Logging("warehouse", {
  clusterIdentifier: warehouse.clusterIdentifier,
  logDestinationType: "cloudwatch",
  logExports: ["connectionlog"],
});

// Redshift Serverless, with the parameter as an older guide spells it.
const indicators = new aws.redshiftserverless.Namespace("indicators", {
  namespaceName: "indicators",
  adminUsername: "indicators_owner",
  manageAdminPassword: true,
  logExports: ["useractivitylog"],
});
new aws.redshiftserverless.Workgroup("indicators", {
  workgroupName: "indicators",
  namespaceName: indicators.namespaceName,
  subnetIds,
  securityGroupIds: [stores.id],
  configParameters: [{ parameterKey: "requireSsl", parameterValue: "false" }],
});

// OpenSearch, beside the network and with nothing before it: "the office's address is checked", where there is one.
export const search = new aws.opensearch.Domain("search", {
  engineVersion: "OpenSearch_2.17",
  clusterConfig: { instanceType: "r7g.large.search", instanceCount: 1 },
  ebsOptions: { ebsEnabled: true, volumeType: "gp3", volumeSize: 200 },
  encryptAtRest: { enabled: false },
  domainEndpointOptions: { enforceHttps: false, tlsSecurityPolicy: "Policy-Min-TLS-1-0-2019-07" },
  accessPolicies: policyDocument({
    Effect: "Allow",
    Principal: "*",
    Action: "es:ESHttp*",
    Resource: "*",
    Condition: { IpAddressIfExists: { "aws:SourceIp": "198.51.100.0/24" } },
  }),
});

// QuickSight: dashboards on the warehouse, without the enterprise edition's single sign-on.
new aws.quicksight.AccountSubscription("dashboards", {
  accountName: "hospital-group",
  authenticationMethod: "IAM_AND_QUICKSIGHT",
  edition: "STANDARD",
  notificationEmail: "data-team@hospital.example",
});
new aws.quicksight.DataSource("warehouse", {
  dataSourceId: "warehouse",
  name: "Warehouse",
  type: "REDSHIFT",
  parameters: { redshift: { clusterId: warehouse.clusterIdentifier, database: "warehouse" } },
  credentials: { secretArn: config.require("warehouseSecretArn") },
  sslProperties: { disableSsl: true },
});

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, arnOf, logGroup, ofThisAccount, policyDocument, ServiceRole } from "../../components";
import { config, key } from "./foundation";
import { curated, useOf } from "./lake";
import { network, storeGroup } from "./network";

const { subnetIds } = network;

// Redshift: the warehouse behind the boards' reports.
// It reads the lake from inside the network.
const group = storeGroup("warehouse", 5439).reaches(network.endpoints, 443);
const reader = new ServiceRole("warehouse", { service: "redshift", grants: useOf(curated) });
export const warehouse = new aws.redshift.Cluster(
  "warehouse",
  {
    clusterIdentifier: "warehouse",
    databaseName: "warehouse",
    nodeType: "ra3.large",
    numberOfNodes: 2,
    masterUsername: "warehouse_owner",
    manageMasterPassword: true,
    masterPasswordSecretKmsKeyId: key.arn,
    encrypted: "true",
    kmsKeyId: key.arn,
    publiclyAccessible: false,
    enhancedVpcRouting: true,
    multiAz: true,
    clusterParameterGroupName: new aws.redshift.ParameterGroup("warehouse", {
      family: "redshift-2.0",
      parameters: [
        { name: "require_ssl", value: "true" },
        { name: "enable_user_activity_logging", value: "true" },
      ],
    }).name,
    clusterSubnetGroupName: new aws.redshift.SubnetGroup("warehouse", { subnetIds }).name,
    vpcSecurityGroupIds: [group.id],
    iamRoles: [reader.arn],
    automatedSnapshotRetentionPeriod: 35,
    preferredMaintenanceWindow: "sun:04:00-sun:04:30",
    finalSnapshotIdentifier: "warehouse-final",
  },
  { dependsOn: reader.permissions },
);
new aws.redshift.Logging("warehouse", {
  clusterIdentifier: warehouse.clusterIdentifier,
  logDestinationType: "cloudwatch",
  logExports: ["connectionlog", "userlog", "useractivitylog"],
});

// Redshift Serverless: quality indicators, which are computed once a day.
const indicators = new aws.redshiftserverless.Namespace(
  "indicators",
  {
    namespaceName: "indicators",
    adminUsername: "indicators_owner",
    manageAdminPassword: true,
    kmsKeyId: key.arn,
    logExports: ["userlog", "connectionlog", "useractivitylog"],
    iamRoles: [reader.arn],
  },
  { dependsOn: reader.permissions },
);
new aws.redshiftserverless.Workgroup("indicators", {
  workgroupName: "indicators",
  namespaceName: indicators.namespaceName,
  baseCapacity: 32,
  subnetIds,
  securityGroupIds: [group.id],
  publiclyAccessible: false,
  enhancedVpcRouting: true,
  configParameters: [{ parameterKey: "require_ssl", parameterValue: "true" }],
});

// OpenSearch: search in the documents, for roles alone.
const searchLogs = logGroup("search", { key });
new aws.cloudwatch.LogResourcePolicy("search", {
  policyName: "search",
  policyDocument: policyDocument({
    Effect: "Allow",
    Principal: { Service: "es.amazonaws.com" },
    Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource: arnOf("logs", "log-group:*"),
    Condition: ofThisAccount,
  }),
});
export const search = new aws.opensearch.Domain("search", {
  engineVersion: "OpenSearch_2.17",
  clusterConfig: {
    instanceType: "r7g.large.search",
    instanceCount: 3,
    dedicatedMasterEnabled: true,
    dedicatedMasterType: "m7g.large.search",
    dedicatedMasterCount: 3,
    zoneAwarenessEnabled: true,
    zoneAwarenessConfig: { availabilityZoneCount: 3 },
  },
  ebsOptions: { ebsEnabled: true, volumeType: "gp3", volumeSize: 200 },
  encryptAtRest: { enabled: true, kmsKeyId: key.arn },
  nodeToNodeEncryption: { enabled: true },
  domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" },
  vpcOptions: { subnetIds, securityGroupIds: [storeGroup("search", 443).id] },
  advancedSecurityOptions: {
    enabled: true,
    internalUserDatabaseEnabled: false,
    masterUserOptions: { masterUserArn: pulumi.interpolate`arn:aws:iam::${account}:role/search-administrators` },
  },
  accessPolicies: policyDocument({
    Effect: "Allow",
    Principal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:root` },
    Action: "es:ESHttp*",
    Resource: "*",
  }),
  logPublishingOptions: ["ES_APPLICATION_LOGS", "AUDIT_LOGS", "INDEX_SLOW_LOGS"].map((logType) => ({
    logType,
    cloudwatchLogGroupArn: searchLogs.arn,
  })),
  softwareUpdateOptions: { autoSoftwareUpdateEnabled: true },
});

// QuickSight: dashboards on the warehouse.
const connecting = new ServiceRole("dashboards", {
  service: "quicksight",
  grants: [
    allow(["ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface", "ec2:DescribeSubnets"], arnOf("ec2", "*")),
  ],
});
const dashboards = new aws.quicksight.VpcConnection(
  "warehouse",
  {
    vpcConnectionId: "warehouse",
    name: "warehouse",
    roleArn: connecting.arn,
    subnetIds,
    securityGroupIds: [group.id],
  },
  { dependsOn: connecting.permissions },
);
new aws.quicksight.DataSource("warehouse", {
  dataSourceId: "warehouse",
  name: "Warehouse",
  type: "REDSHIFT",
  parameters: { redshift: { clusterId: warehouse.clusterIdentifier, database: "warehouse" } },
  credentials: { secretArn: config.require("warehouseSecretArn") },
  sslProperties: { disableSsl: false },
  vpcConnectionProperties: { vpcConnectionArn: dashboards.arn },
});

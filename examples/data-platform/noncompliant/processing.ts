import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, artifacts, config, firstSubnet, policyDocument, serviceRole, workers } from "./foundation";

const lakeOf = (name: string) => pulumi.interpolate`s3://hospital-group-${name}-${account}`;

// Glue: the catalogue of the lake, and the jobs that turn raw data into curated data.
new aws.glue.DataCatalogEncryptionSettings("catalogue", {
  dataCatalogEncryptionSettings: {
    encryptionAtRest: { catalogEncryptionMode: "DISABLED" },
    connectionPasswordEncryption: { returnConnectionPasswordEncrypted: false },
  },
});
new aws.glue.ResourcePolicy("catalogue", {
  policy: policyDocument({
    Effect: "Allow",
    Principal: { AWS: ["arn:aws:iam::123456789012:root", "*"] },
    Action: ["glue:GetDatabase", "glue:GetTable", "glue:GetPartitions"],
    Resource: pulumi.interpolate`arn:aws:glue:us-east-1:${account}:*`,
  }),
});
// "The buckets encrypt anyway."
const settings = new aws.glue.SecurityConfiguration("jobs", {
  encryptionConfiguration: {
    s3Encryption: { s3EncryptionMode: "DISABLED" },
    cloudwatchEncryption: { cloudwatchEncryptionMode: "DISABLED" },
    jobBookmarksEncryption: { jobBookmarksEncryptionMode: "DISABLED" },
  },
});
const connection = new aws.glue.Connection("portal", {
  connectionType: "JDBC",
  connectionProperties: {
    JDBC_CONNECTION_URL: `jdbc:postgresql://${config.require("portalReader")}:5432/portal?sslmode=disable`,
    JDBC_ENFORCE_SSL: "false",
    USERNAME: "reader",
    PASSWORD: aws.secretsmanager.getSecretVersionOutput({ secretId: config.require("portalSecretArn") }).secretString,
  },
  physicalConnectionRequirements: {
    availabilityZone: firstSubnet.availabilityZone,
    subnetId: firstSubnet.id,
    securityGroupIdLists: [workers.id],
  },
});
const jobRole = serviceRole("glue", "glue", "service-role/AWSGlueServiceRole");
new aws.glue.Crawler("curated", {
  databaseName: new aws.glue.CatalogDatabase("curated", { name: "curated" }).name,
  role: jobRole.arn,
  securityConfiguration: settings.name,
  s3Targets: [{ path: pulumi.interpolate`${lakeOf("curated")}/` }],
});
new aws.glue.Job("curate", {
  roleArn: jobRole.arn,
  glueVersion: "4.0",
  connections: [connection.name],
  command: { name: "glueetl", scriptLocation: `s3://${artifacts}/jobs/curate.py` },
});

// Athena: queries of the analysts, who set where results go, and how.
new aws.athena.Workgroup("analysts", {
  configuration: {
    enforceWorkgroupConfiguration: false,
    resultConfiguration: { outputLocation: pulumi.interpolate`${lakeOf("results")}/athena/` },
  },
});

// EMR: what is in S3 is encrypted. Local disks and the traffic between nodes are not.
const security = new aws.emr.SecurityConfiguration("transformations", {
  configuration: JSON.stringify({
    EncryptionConfiguration: {
      EnableAtRestEncryption: true,
      AtRestEncryptionConfiguration: { S3EncryptionConfiguration: { EncryptionMode: "SSE-S3" } },
      EnableInTransitEncryption: false,
    },
  }),
});
new aws.emr.BlockPublicAccessConfiguration("clusters", {
  blockPublicSecurityGroupRules: true,
  permittedPublicSecurityGroupRuleRanges: [{ minRange: 22, maxRange: 8998 }],
});
const nodes = new aws.iam.InstanceProfile("emr-nodes", { role: serviceRole("emr-nodes", "ec2").name }).arn;
const emr = serviceRole("emr", "elasticmapreduce", "service-role/AmazonEMRServicePolicy_v2").arn;
new aws.emr.Cluster("transformations", {
  releaseLabel: "emr-7.9.0",
  applications: ["Spark"],
  serviceRole: emr,
  ec2Attributes: { instanceProfile: nodes, subnetId: firstSubnet.id },
  masterInstanceGroup: { instanceType: "m7g.xlarge" },
  coreInstanceGroup: { instanceType: "r7g.2xlarge", instanceCount: 3 },
  securityConfiguration: security.name,
  logUri: pulumi.interpolate`${lakeOf("logs")}/emr/`,
});
// For an evening's question, started wherever there was room: in the default network.
new aws.emr.Cluster("question", {
  releaseLabel: "emr-7.9.0",
  applications: ["Spark", "JupyterHub"],
  serviceRole: emr,
  ec2Attributes: { instanceProfile: nodes },
  masterInstanceGroup: { instanceType: "m7g.xlarge" },
});

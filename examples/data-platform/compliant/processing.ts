import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, ServiceRole } from "../../components";
import { artifacts, config, key } from "./foundation";
import { curated, logs, raw, useOf } from "./lake";
import { firstSubnetId, firstZone, workers } from "./network";

// Glue: the catalogue of the lake, and the jobs that turn raw data into curated data.

new aws.glue.DataCatalogEncryptionSettings("catalogue", {
  dataCatalogEncryptionSettings: {
    encryptionAtRest: { catalogEncryptionMode: "SSE-KMS", sseAwsKmsKeyId: key.arn },
    connectionPasswordEncryption: { returnConnectionPasswordEncrypted: true, awsKmsKeyId: key.arn },
  },
});
const encrypted = new aws.glue.SecurityConfiguration("encrypted", {
  encryptionConfiguration: {
    s3Encryption: { s3EncryptionMode: "SSE-KMS", kmsKeyArn: key.arn },
    cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn: key.arn },
    jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn: key.arn },
  },
});
const portalSecret = config.require("portalSecretArn");
const readArtifacts = allow(["s3:GetObject"], `arn:aws:s3:::${artifacts}/*`);
const jobRole = new ServiceRole("glue", {
  service: "glue",
  managedPolicies: ["service-role/AWSGlueServiceRole"],
  grants: [...useOf(raw, curated), readArtifacts, allow(["secretsmanager:GetSecretValue"], portalSecret)],
});
const worksOnLake = { dependsOn: [...raw.settings, ...curated.settings, ...jobRole.permissions] };
const connection = new aws.glue.Connection("portal", {
  connectionType: "JDBC",
  connectionProperties: {
    JDBC_CONNECTION_URL: `jdbc:postgresql://${config.require("portalReader")}:5432/portal`,
    JDBC_ENFORCE_SSL: "true",
    SECRET_ID: portalSecret,
  },
  physicalConnectionRequirements: {
    availabilityZone: firstZone,
    subnetId: firstSubnetId,
    securityGroupIdLists: [workers.id],
  },
});
const catalogue = new aws.glue.CatalogDatabase("curated", { name: "curated" });
new aws.glue.Crawler(
  "curated",
  {
    databaseName: catalogue.name,
    role: jobRole.arn,
    securityConfiguration: encrypted.name,
    s3Targets: [{ path: pulumi.interpolate`s3://${curated.name}/` }],
    schedule: "cron(0 4 * * ? *)",
  },
  worksOnLake,
);
new aws.glue.Job(
  "curate",
  {
    roleArn: jobRole.arn,
    glueVersion: "5.0",
    workerType: "G.1X",
    numberOfWorkers: 10,
    securityConfiguration: encrypted.name,
    connections: [connection.name],
    command: { name: "glueetl", scriptLocation: `s3://${artifacts}/jobs/curate.py` },
    defaultArguments: {
      "--enable-continuous-cloudwatch-log": "true",
      "--job-bookmark-option": "job-bookmark-enable",
      "--source": raw.name,
      "--target": curated.name,
    },
  },
  worksOnLake,
);

// Athena: queries of the analysts, whose results the service keeps for a day.
new aws.athena.Workgroup("analysts", {
  configuration: {
    enforceWorkgroupConfiguration: true,
    publishCloudwatchMetricsEnabled: true,
    managedQueryResultsConfiguration: { enabled: true, encryptionConfiguration: { kmsKey: key.arn } },
  },
});

// EMR: large transformations. Analysts sign in through IAM Identity Center.
const byKey = { AwsKmsKey: arnOf("kms", key.alias) };
const security = new aws.emr.SecurityConfiguration("transformations", {
  configuration: pulumi.jsonStringify({
    EncryptionConfiguration: {
      EnableAtRestEncryption: true,
      AtRestEncryptionConfiguration: {
        S3EncryptionConfiguration: { EncryptionMode: "SSE-KMS", ...byKey },
        LocalDiskEncryptionConfiguration: {
          EncryptionKeyProviderType: "AwsKms",
          EnableEbsEncryption: true,
          ...byKey,
        },
      },
      EnableInTransitEncryption: true,
      InTransitEncryptionConfiguration: {
        TLSCertificateConfiguration: {
          CertificateProviderType: "PEM",
          S3Object: `s3://${artifacts}/emr/certificates.zip`,
        },
      },
    },
    InstanceMetadataServiceConfiguration: {
      MinimumInstanceMetadataServiceVersion: 2,
      HttpPutResponseHopLimit: 1,
    },
    AuthenticationConfiguration: {
      IdentityCenterConfiguration: {
        EnableIdentityCenter: true,
        IdentityCenterInstanceARN: config.require("identityCenterArn"),
      },
    },
  }),
});
new aws.emr.BlockPublicAccessConfiguration("clusters", { blockPublicSecurityGroupRules: true });
const nodeRole = new ServiceRole("emr-nodes", {
  service: "ec2",
  grants: [...useOf(raw, curated), allow(["s3:PutObject"], pulumi.interpolate`${logs.arn}/emr/*`), readArtifacts],
});
const clusterRole = new ServiceRole("emr", {
  service: "elasticmapreduce",
  managedPolicies: ["service-role/AmazonEMRServicePolicy_v2"],
  grants: [
    {
      ...allow(["iam:PassRole"], nodeRole.arn),
      Condition: { StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } },
    },
  ],
});
new aws.emr.Cluster(
  "transformations",
  {
    releaseLabel: "emr-7.9.0",
    applications: ["Spark", "Livy"],
    serviceRole: clusterRole.arn,
    ec2Attributes: {
      instanceProfile: new aws.iam.InstanceProfile("emr-nodes", { role: nodeRole.role.name }).arn,
      subnetId: firstSubnetId,
      emrManagedMasterSecurityGroup: workers.id,
      emrManagedSlaveSecurityGroup: workers.id,
      serviceAccessSecurityGroup: workers.id,
    },
    masterInstanceGroup: { instanceType: "m7g.xlarge" },
    coreInstanceGroup: { instanceType: "r7g.2xlarge", instanceCount: 3 },
    terminationProtection: true,
    securityConfiguration: security.name,
    logUri: pulumi.interpolate`s3://${logs.name}/emr/`,
    logEncryptionKmsKeyId: key.arn,
    tags: { "for-use-with-amazon-emr-managed-policies": "true" },
  },
  { dependsOn: [...logs.settings, ...nodeRole.permissions, ...clusterRole.permissions] },
);

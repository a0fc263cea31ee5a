import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Monitoring = aws.types.input.emrserverless.ApplicationMonitoringConfiguration;
type Key = pulumi.Input<string>;

const cluster = (args: Partial<aws.emr.ClusterArgs>) =>
  new aws.emr.Cluster("claims", {
    releaseLabel: "emr-7.5.0",
    serviceRole: "arn:aws:iam::111122223333:role/emr",
    masterInstanceGroup: { instanceType: "m6g.xlarge" },
    ...args,
  });

const studio = (encryptionKeyArn?: Key) =>
  new aws.emr.Studio("research", {
    authMode: "IAM",
    defaultS3Location: "s3://clinic-research/",
    engineSecurityGroupId: "sg-0123456789abcdef0",
    workspaceSecurityGroupId: "sg-0fedcba9876543210",
    serviceRole: "arn:aws:iam::111122223333:role/studio",
    subnetIds: ["subnet-0123456789abcdef0"],
    vpcId: "vpc-0123456789abcdef0",
    encryptionKeyArn,
  });

const application = (monitoringConfiguration?: pulumi.Input<Monitoring>) =>
  new aws.emrserverless.Application("claims", { releaseLabel: "emr-7.5.0", type: "spark", monitoringConfiguration });

const template = (kmsKeyArn?: Key) =>
  new aws.emrcontainers.JobTemplate("claims", {
    jobTemplateData: {
      executionRoleArn: "arn:aws:iam::111122223333:role/job",
      releaseLabel: "emr-7.5.0-latest",
      jobDriver: { sparkSqlJobDriver: { entryPoint: "s3://clinic-jobs/claims.sql" } },
    },
    kmsKeyArn,
  });

const key = () => new aws.kms.Key("key").arn;
const KEY = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const logUri = "s3://clinic-logs/emr/";
const PERSISTENCE = "monitoringConfiguration.managedPersistenceMonitoringConfiguration.encryptionKeyArn";
const S3 = "monitoringConfiguration.s3MonitoringConfiguration.encryptionKeyArn";

export const cases: PolicyCases = {
  compliant: {
    "logs of a cluster with a key": {
      doc: true,
      program: () => cluster({ logUri, logEncryptionKmsKeyId: new aws.kms.Key("logs").arn }),
    },
    "a studio with a key": () => studio(key()),
    "a serverless application with a key": () =>
      application({ managedPersistenceMonitoringConfiguration: { encryptionKeyArn: key() } }),
    "a serverless application with a key for every log": () =>
      application({
        managedPersistenceMonitoringConfiguration: { encryptionKeyArn: KEY },
        s3MonitoringConfiguration: { logUri, encryptionKeyArn: KEY },
      }),
    "a serverless application that leaves no logs to the service": () =>
      application({
        managedPersistenceMonitoringConfiguration: { enabled: false },
        s3MonitoringConfiguration: { logUri, encryptionKeyArn: KEY },
      }),
    "a job template with a key": () => template(key()),
  },
  violating: {
    "logs of a cluster without a key": {
      doc: true,
      findings: ["logEncryptionKmsKeyId"],
      program: () => cluster({ logUri }),
    },
    "a studio without a key": { findings: ["encryptionKeyArn"], program: () => studio() },
    "a serverless application with nothing declared": { findings: [PERSISTENCE], program: () => application() },
    "a serverless application whose logs in S3 have no key": {
      findings: [S3],
      program: () =>
        application({
          managedPersistenceMonitoringConfiguration: { encryptionKeyArn: KEY },
          s3MonitoringConfiguration: { logUri },
        }),
    },
    "a job template without a key": { findings: ["kmsKeyArn"], program: () => template() },
  },
  undecided: {
    "persistence that is computed": () =>
      application({
        managedPersistenceMonitoringConfiguration: {
          enabled: new aws.kms.Key("key").arn.apply((arn) => arn !== ""),
        },
      }),
    "monitoring that is computed": () => application(new aws.kms.Key("key").arn.apply(() => ({}))),
  },
  notApplicable: {
    "a cluster without logs": () => cluster({}),
  },
};

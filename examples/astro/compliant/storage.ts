import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, arnOf, bucketArn, SecureBucket, type SecureBucketArgs } from "../../components";
import { config, key } from "./foundation";

// What is stored, and for how long.

/** Only the deployment may change how a bucket encrypts, whatever else somebody may do in the account. */
export const encryptionStaysOn = (name: string) => ({
  Sid: "EncryptionStaysOn",
  Effect: "Deny",
  Principal: "*",
  Action: "s3:PutEncryptionConfiguration",
  Resource: bucketArn(name),
  Condition: {
    ArnNotEquals: {
      "aws:PrincipalArn": pulumi.interpolate`arn:aws:iam::${account}:role/${config.require("deploymentRole")}`,
    },
  },
});
export const bucket = (name: string, args: Omit<SecureBucketArgs, "key"> = {}) =>
  new SecureBucket(name, { ...args, key, statements: [encryptionStaysOn(name), ...(args.statements ?? [])] });

/** DAGs, plugins, requirements. They are code, and hold neither PHI nor secrets. */
export const pipelines = bucket("pipelines");

/** Claims as they arrive (`inbound/`), and what is made of them (`curated/`). */
export const lake = bucket("lake", { isReplicated: true });

/**
 * What tasks hand to each other, and results of queries: gone after a day, with its versions. A lock or a copy would keep
 * it for longer.
 */
export const handover = bucket("handover", { lockedDays: 0, keptDays: 1 });

/** What it takes to read and write claims, and what is handed over. */
export const useOfData = [
  allow(["s3:ListBucket", "s3:GetBucketLocation"], lake.arn, handover.arn),
  allow(
    ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"],
    pulumi.interpolate`${lake.arn}/*`,
    pulumi.interpolate`${handover.arn}/*`,
  ),
  key.use,
];

// The catalogue says what the columns of the lake mean. It is metadata, and encrypted like the data.
const catalogue = new aws.glue.DataCatalogEncryptionSettings("catalogue", {
  dataCatalogEncryptionSettings: {
    connectionPasswordEncryption: { returnConnectionPasswordEncrypted: true, awsKmsKeyId: key.arn },
    encryptionAtRest: { catalogEncryptionMode: "SSE-KMS", sseAwsKmsKeyId: key.arn },
  },
});
new aws.glue.CatalogDatabase("claims", { name: "claims" }, { dependsOn: [catalogue] });
/** The tables of the lake, as a permission names them. */
export const CLAIMS_TABLES = ["catalog", "database/claims", "table/claims/*"].map((name) => arnOf("glue", name));

/** Actuaries ask here, and get their results where and how the workgroup says. */
export const actuaries = new aws.athena.Workgroup("actuaries", {
  name: "actuaries",
  configuration: {
    enforceWorkgroupConfiguration: true,
    publishCloudwatchMetricsEnabled: true,
    engineVersion: { selectedEngineVersion: "Athena engine version 3" },
    resultConfiguration: {
      outputLocation: pulumi.interpolate`s3://${handover.name}/results/`,
      expectedBucketOwner: account,
      encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKeyArn: key.arn },
    },
  },
});

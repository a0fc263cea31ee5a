import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, arnOf, policyDocument, project, region } from "../../components";
import { Database } from "./database";
import { backedUp, key } from "./foundation";

// The clinic's operational databases. Their names, and those of what is in them, say what they are for, and never whom
// they are about: the vendor's service reads names as metadata.

/** Read by replication tasks, over TLS. */
export const appointments = new Database("appointments", { engine: "mysql", usedBy: "tasks" });
export const portal = new Database("portal", { engine: "aurora-mysql", usedBy: "tasks" });
export const laboratory = new Database("laboratory", { engine: "postgres", usedBy: "tasks", allocatedStorage: 500 });
export const records = new Database("records", { engine: "aurora-postgresql", usedBy: "tasks" });

/** Read by the vendor's service, through the tunnel. */
export const billing = new Database("billing", { engine: "mariadb", usedBy: "vendor" });
export const imaging = new Database("imaging", { engine: "sqlserver-se", usedBy: "vendor", allocatedStorage: 500 });
export const notes = new Database("notes", { engine: "docdb", usedBy: "vendor" });

// Readings of the devices that patients take home: by the number of the device.
const TABLE = `${project}-readings`;
export const readingsArn = arnOf("dynamodb", `table/${TABLE}`);
export const readings = new aws.dynamodb.Table("readings", {
  name: TABLE,
  billingMode: "PAY_PER_REQUEST",
  hashKey: "device",
  rangeKey: "time",
  attributes: [
    { name: "device", type: "S" },
    { name: "time", type: "N" },
  ],
  serverSideEncryption: { enabled: true, kmsKeyArn: key.arn },
  pointInTimeRecovery: { enabled: true },
  deletionProtectionEnabled: true,
  tags: backedUp,
});
// Redshift reads exports of the table, for integrations of this account.
const ofIntegrations = {
  Effect: "Allow",
  Principal: { Service: "redshift.amazonaws.com" },
  Condition: {
    StringEquals: { "aws:SourceAccount": account },
    ArnEquals: { "aws:SourceArn": pulumi.interpolate`arn:aws:redshift:${region}:${account}:integration:*` },
  },
};
export const readingsPolicy = new aws.dynamodb.ResourcePolicy("readings", {
  resourceArn: readings.arn,
  policy: policyDocument(
    {
      ...ofIntegrations,
      Action: ["dynamodb:ExportTableToPointInTime", "dynamodb:DescribeTable"],
      Resource: readingsArn,
    },
    { ...ofIntegrations, Action: "dynamodb:DescribeExport", Resource: pulumi.interpolate`${readingsArn}/export/*` },
  ),
});

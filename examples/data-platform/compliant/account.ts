import * as aws from "@pulumi/aws";
import { AuditTrail, maskPatientsInLogs } from "../../components";
import { alarms, backups, key } from "./foundation";

// What holds for the whole account.

// One record of what is done, and of every read and write in buckets and every question to a model.
new AuditTrail("audit", { key, alarms, dataEvents: ["AWS::Bedrock::Model"], tags: backups.tags });

// What a program writes by mistake is masked in every log group.
maskPatientsInLogs("identifiers");

// Volumes that nobody thought of are encrypted too, and their snapshots stay in the account.
new aws.ebs.EncryptionByDefault("volumes", { enabled: true });
new aws.ebs.DefaultKmsKey("volumes", { keyArn: key.arn });
new aws.ebs.SnapshotBlockPublicAccess("snapshots", { state: "block-all-sharing" });

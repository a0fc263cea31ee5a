import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { AlarmTopic, arnOf, Backups, EncryptionKey } from "../../components";

// What every file uses: the settings, the keys, the alarms, the backups.
export const config = new pulumi.Config();
export const domain = config.require("domain");
/** Where copies of the backups lie, and where the platform comes back to life if its own region does not. */
export const RECOVERY_REGION = "us-west-2";
/** The cluster, which AWS names disks of tasks after. */
export const CLUSTER = "care";

/** One key for all that the platform stores. */
export const key = new EncryptionKey("data", {
  description: "What patients entrust to the platform, and the records of it",
  services: ["sns", "cloudwatch", "events", "events.rds", "cloudtrail", "config", "backup", "delivery.logs"],
  machinesRole: "AWSServiceRoleForAutoScaling",
  fargateCluster: CLUSTER,
});
/** A key of the other region: without the first region, the copies can be read all the same. */
export const recoveryKey = new EncryptionKey("recovery", {
  description: "Copies of the backups",
  services: ["sns", "backup"],
  region: RECOVERY_REGION,
});

/** Who is on call. */
export const alarms = new AlarmTopic("alarms", { key, publishers: ["cloudwatch", "events", "events.rds"] });

export const backups = new Backups("backups", {
  key,
  copies: { region: RECOVERY_REGION, key: recoveryKey },
  restores: ["RDS", "S3"],
});

/** An alarm that tells who is on call. */
export function alarm(name: string, args: Omit<aws.cloudwatch.MetricAlarmArgs, "alarmActions" | "name">): void {
  new aws.cloudwatch.MetricAlarm(name, { name: `care-${name}`, alarmActions: [alarms.arn], ...args });
}

/** Signs in to the database as one of its users, by a token of IAM that is good for a quarter of an hour. */
export const databaseUser = (name: string) => arnOf("rds-db", `dbuser:*/${name}`);

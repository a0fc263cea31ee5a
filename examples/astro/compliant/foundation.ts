import * as pulumi from "@pulumi/pulumi";
import { AlarmTopic, Backups, EncryptionKey } from "../../components";

// What every file uses: the names, the key, the alarms, the backups.
export const config = new pulumi.Config();

/** The environment, and what AWS names after it. */
export const ENVIRONMENT = "claims";
/** Where tasks run that are too large for Airflow's workers. */
export const CLUSTER = "claims-tasks";

/** One key for all that the pipelines store. Airflow adds grants for its queue, its database and its logs by itself. */
export const key = new EncryptionKey("data", {
  description: "Claims, what becomes of them, and the records of it",
  services: ["sns", "cloudwatch", "events", "events.rds", "cloudtrail", "config", "backup"],
  fargateCluster: CLUSTER,
});

/** Who is on call for the pipelines. */
export const alarms = new AlarmTopic("alarms", {
  key,
  publishers: ["cloudwatch", "events", "events.rds"],
});

export const backups = new Backups("backups", { key, restores: ["RDS"] });

import * as pulumi from "@pulumi/pulumi";
import { AlarmTopic, Backups, EncryptionKey } from "../../components";

// What every file uses: the settings, the keys, the alarms, the backups.
export const config = new pulumi.Config();
/** The build pipeline's bucket: scripts, plugins, certificates, models. */
export const artifacts = config.require("artifactsBucket");
/** The second designated region: it holds nothing but copies of the backups. */
const COPY_REGION = "us-west-2";

/** One key for all that the platform stores. */
export const key = new EncryptionKey("data", {
  description: "Databases, lake, streams, warehouse and logs",
  services: ["sns", "cloudwatch", "cloudtrail", "backup"],
});
const copiesKey = new EncryptionKey("copies", {
  description: "Copies of the backups",
  services: ["sns", "backup"],
  region: COPY_REGION,
});

/** Who is on call. */
export const alarms = new AlarmTopic("alarms", { key, publishers: ["cloudwatch"] });

export const backups = new Backups("backups", {
  key,
  copies: { region: COPY_REGION, key: copiesKey },
  restores: ["RDS"],
});

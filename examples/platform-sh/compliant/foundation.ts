import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { AlarmTopic, Backups, EncryptionKey, maskPatientsInLogs } from "../../components";

// What every file uses: the names, the key, the alarms, the backups.
export const config = new pulumi.Config();
export const domain = config.require("domain");

/** Where containers run. */
export const CLUSTER = "portal";

// Auto Scaling starts machines as a role of its own: the key has to name it, and so it has to be there before.
const MACHINES = "AWSServiceRoleForAutoScaling_portal";
export const machinesRole = new aws.iam.ServiceLinkedRole("machines", {
  awsServiceName: "autoscaling.amazonaws.com",
  customSuffix: "portal",
});

/** One key for all that the portal stores. */
export const key = new EncryptionKey(
  "portal",
  {
    description: "What patients and clinics write to each other, and the records of it",
    services: ["sns", "cloudwatch", "events", "events.rds", "backup"],
    machinesRole: MACHINES,
    fargateCluster: CLUSTER,
  },
  { dependsOn: [machinesRole] },
);

/** Who is on call for the portal. */
export const alarms = new AlarmTopic("alarms", { key, publishers: ["cloudwatch", "events", "events.rds"] });

// The application is written so that it logs no PHI. What gets through is masked in every log group of the account.
maskPatientsInLogs("masked");

/** Every day, with a copy in a second vault of this region: no other is designated. */
export const backups = new Backups("backups", { key, restores: ["RDS", "S3"] });

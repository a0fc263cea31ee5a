import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { AlarmTopic, account, Backups, EncryptionKey, maskPatientsInLogs } from "../../components";

// What every file uses: the names, the key, the alarms, the backups.
export const config = new pulumi.Config();
export const domain = config.require("domain");

/** Where containers run. */
export const CLUSTER = "portal";

// Auto Scaling starts machines with encrypted disks as a role of its own, which no policy of IAM gives the key to: the key
// has to name the role, and so the role has to be there before.
const MACHINES = "AWSServiceRoleForAutoScaling_portal";
export const machinesRoleArn = pulumi.interpolate`arn:aws:iam::${account}:role/aws-service-role/autoscaling.amazonaws.com/${MACHINES}`;
export const machinesRole = new aws.iam.ServiceLinkedRole("machines", {
  awsServiceName: "autoscaling.amazonaws.com",
  customSuffix: "portal",
});

// Fargate encrypts the disks of tasks on its own behalf: it names the cluster, and no account.
const ofOurCluster = {
  "kms:EncryptionContext:aws:ecs:clusterAccount": account,
  "kms:EncryptionContext:aws:ecs:clusterName": CLUSTER,
};
const fargate = { Effect: "Allow", Principal: { Service: "fargate.amazonaws.com" }, Resource: "*" };
const machines = { Effect: "Allow", Principal: { AWS: machinesRoleArn }, Resource: "*" };

/** One key for all that the portal stores. */
export const key = new EncryptionKey(
  "portal",
  {
    description: "What patients and clinics write to each other, and the records of it",
    services: ["sns", "cloudwatch", "events", "events.rds", "backup"],
    statements: [
      {
        ...fargate,
        Sid: "TaskDisks",
        Action: "kms:GenerateDataKeyWithoutPlaintext",
        Condition: { StringEquals: ofOurCluster },
      },
      {
        ...fargate,
        Sid: "TaskDisksGrants",
        Action: "kms:CreateGrant",
        Condition: {
          StringEquals: ofOurCluster,
          "ForAllValues:StringEquals": { "kms:GrantOperations": ["Decrypt"] },
        },
      },
      {
        ...machines,
        Sid: "Machines",
        Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
      },
      {
        ...machines,
        Sid: "MachinesGrants",
        Action: "kms:CreateGrant",
        Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } },
      },
    ],
  },
  { dependsOn: [machinesRole] },
);

/** Who is on call for the portal. */
export const alarms = new AlarmTopic("alarms", { key, publishers: ["cloudwatch", "events", "events.rds"] });

// The application is written so that it logs no PHI. What gets through is masked in every log group of the account.
maskPatientsInLogs("masked");

/** Every day, with a copy in a second vault of this region: no other is designated. */
export const backups = new Backups("backups", { key, restores: ["RDS", "S3"] });

/** Tells who is on call that something happened. What exactly is to be looked up: details can name people. */
export function tell(name: string, pattern: object): void {
  const rule = new aws.cloudwatch.EventRule(name, { name: `portal-${name}`, eventPattern: JSON.stringify(pattern) });
  new aws.cloudwatch.EventTarget(name, {
    rule: rule.name,
    arn: alarms.arn,
    inputTransformer: {
      inputPaths: { id: "$.id", kind: "$.detail-type", time: "$.time" },
      inputTemplate: `"${name}: <kind> at <time>, event <id>"`,
    },
  });
}

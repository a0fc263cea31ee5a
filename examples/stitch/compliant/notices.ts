import * as aws from "@pulumi/aws";
import { project } from "../../components";
import { onCall } from "./foundation";

/*
 * Messages of errors quote rows. So nobody is sent one: an event becomes one of these sentences, and whoever gets it
 * reads the rest where he has to sign in. A subscription of DMS or RDS to the topic would send the messages themselves.
 */
const NOTICES: Readonly<Record<string, { pattern: object; text: string }>> = {
  tasks: {
    pattern: { source: ["aws.dms"], detail: { category: ["Failure"] } },
    text: "A replication task has failed. Its messages are in the log group of the tasks.",
  },
  databases: {
    pattern: {
      source: ["aws.rds"],
      detail: { EventCategories: ["failure", "failover", "low storage", "security patching"] },
    },
    text: "A database needs attention. Its events are in the console of RDS.",
  },
  "failed-rotations": {
    pattern: { source: ["aws.secretsmanager"], detail: { eventName: ["RotationFailed"] } },
    text: "A password could not be rotated. The log group of the rotation function says why.",
  },
  rotations: {
    pattern: {
      source: ["aws.secretsmanager"],
      detail: {
        eventName: ["RotationSucceeded"],
        additionalEventData: { SecretId: [{ wildcard: `*:secret:${project}/vendor/*` }] },
      },
    },
    text: "A password of the vendor has been rotated. The new one is to be entered in his application.",
  },
};
for (const [name, { pattern, text }] of Object.entries(NOTICES)) {
  const rule = new aws.cloudwatch.EventRule(name, { eventPattern: JSON.stringify(pattern), description: text });
  new aws.cloudwatch.EventTarget(name, {
    rule: rule.name,
    arn: onCall.arn,
    inputTransformer: { inputPaths: { time: "$.time" }, inputTemplate: JSON.stringify(`<time>: ${text}`) },
  });
}

import * as pulumi from "@pulumi/pulumi";
import { AlarmTopic, account, EncryptionKey } from "../../components";

// What every file uses: the settings, the key, the alarms.
export const config = new pulumi.Config();
export const domain = config.require("domain");
/** The cluster, which AWS names disks of tasks after. */
export const CLUSTER = "portal";

/** CloudFront says for which distribution it asks, and not for which account. */
export const ofOurDistributions = {
  ArnLike: { "aws:SourceArn": pulumi.interpolate`arn:aws:cloudfront::${account}:distribution/*` },
};
/** One key for all that the platform stores. */
export const key = new EncryptionKey("data", {
  description: "Everything that the portal stores",
  // Topics, queues and buses that other services publish to have to let those use the key.
  services: ["cloudwatch", "events", "sns", "ses", "cloudtrail", "config", "delivery.logs"],
  machinesRole: "AWSServiceRoleForAutoScaling",
  fargateCluster: CLUSTER,
  statements: [
    {
      Sid: "Pages",
      Effect: "Allow",
      Principal: { Service: "cloudfront.amazonaws.com" },
      Action: ["kms:Decrypt"],
      Resource: "*",
      Condition: ofOurDistributions,
    },
  ],
});

/** Who is on call subscribes to it in Incident Manager: e-mail and SMS would leave the encryption. */
export const alarms = new AlarmTopic("alarms", { key, publishers: ["cloudwatch", "events"] });

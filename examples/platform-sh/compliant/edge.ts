import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { bucketArn, Edge, ofThisAccount, SecureBucket } from "../../components";
import { config, domain, key } from "./foundation";
import { balancers, network } from "./network";

// From the browser to the load balancer. Nothing is reached past CloudFront and its web ACL.

// Requests to the load balancer and to the other buckets: both are delivered to buckets with S3's own keys only, and S3's
// not to buckets that lock objects by themselves.
const LOGS = "access-logs";
const accessLogs = new SecureBucket(LOGS, {
  key,
  encryption: "AES256",
  lockedDays: 0,
  keptDays: 2192,
  statements: [
    {
      Sid: "Logs",
      Effect: "Allow",
      Principal: { Service: ["logging.s3.amazonaws.com", "logdelivery.elasticloadbalancing.amazonaws.com"] },
      Action: "s3:PutObject",
      Resource: pulumi.interpolate`${bucketArn(LOGS)}/*`,
      Condition: ofThisAccount,
    },
  ],
});
/** A bucket whose requests are logged. */
export function loggedBucket(name: string, tags?: Record<string, string>): SecureBucket {
  const bucket = new SecureBucket(name, { key, ...(tags && { tags }) });
  new aws.s3.BucketLogging(
    name,
    { bucket: bucket.id, targetBucket: accessLogs.id, targetPrefix: `${name}/` },
    { dependsOn: accessLogs.settings },
  );
  return bucket;
}

export const edge = new Edge("portal", {
  key,
  network,
  group: balancers,
  domain,
  zoneId: config.require("zoneId"),
  logs: accessLogs,
});

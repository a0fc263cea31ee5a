import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

// What the whole program says of its account.
export const config = new pulumi.Config();
export const account = aws.getCallerIdentityOutput().accountId;
export const region = aws.getRegionOutput().region;

/** The second designated region: it holds nothing but copies of the backups. */
export const copyRegion = "us-west-2";

/** The trail, and its ARN, which is known before it is there. */
export const TRAIL = "data-platform";
export const trailArn = pulumi.interpolate`arn:aws:cloudtrail:${region}:${account}:trail/${TRAIL}`;

/** What carries these tags is in the backup plan. */
export const backedUp = { backup: "daily" };

/** The build pipeline's bucket: scripts, plugins, certificates, models. */
export const artifacts = config.require("artifactsBucket");

/** A policy document as text. */
export function policyDocument(...statements: object[]): pulumi.Output<string> {
  return pulumi.jsonStringify({ Version: "2012-10-17", Statement: statements });
}

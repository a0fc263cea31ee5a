import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, ImageRepository, ReleaseRole, SecureBucket } from "../../components";
import { config, key } from "./foundation";

// How code gets to where it runs: reviewed in the repository, scanned, signed, and never overwritten.

export const images = new ImageRepository("application", { key });

/** Packages of functions, as they were built (`built/`) and as they were signed (`signed/`). */
export const code = new SecureBucket("code", { key, isReplicated: true });
const PROFILE = "care_functions";
const profile = new aws.signer.SigningProfile("functions", { name: PROFILE, platformId: "AWSLambda-SHA384-ECDSA" });
/** Functions run code that was signed with the profile, and no other. */
export const codeSigning = new aws.lambda.CodeSigningConfig("functions", {
  allowedPublishers: { signingProfileVersionArns: [profile.versionArn] },
  // The default only warns.
  policies: { untrustedArtifactOnDeployment: "Enforce" },
});

new ReleaseRole("releases", {
  repository: config.require("repository"),
  grants: [
    ...images.pushes,
    allow(["s3:ListBucket", "s3:GetBucketVersioning"], code.arn),
    allow(
      ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"],
      pulumi.interpolate`${code.arn}/built/*`,
      pulumi.interpolate`${code.arn}/signed/*`,
    ),
    allow(["signer:StartSigningJob"], arnOf("signer", `/signing-profiles/${PROFILE}`)),
    allow(["signer:DescribeSigningJob"], arnOf("signer", "/signing-jobs/*")),
    key.use,
  ],
});

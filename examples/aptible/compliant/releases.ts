import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, arnOf, policyDocument, SecureBucket } from "../../components";
import { config, key } from "./foundation";

// How code gets to where it runs: reviewed in the repository, scanned, signed, and never overwritten.

export const IMAGES = "care/application";
export const images = new aws.ecr.Repository("application", {
  name: IMAGES,
  imageTagMutability: "IMMUTABLE",
  imageScanningConfiguration: { scanOnPush: true },
  encryptionConfigurations: [{ encryptionType: "KMS", kmsKey: key.arn }],
});
new aws.ecr.LifecyclePolicy("application", {
  repository: images.name,
  policy: JSON.stringify({
    rules: [
      {
        rulePriority: 1,
        selection: { tagStatus: "any", countType: "imageCountMoreThan", countNumber: 30 },
        action: { type: "expire" },
      },
    ],
  }),
});

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

// Releases come from one environment of one repository, which asks a second person first. They hold no keys.
const ISSUER = "token.actions.githubusercontent.com";
const issuer = new aws.iam.OpenIdConnectProvider("releases", {
  url: `https://${ISSUER}`,
  clientIdLists: ["sts.amazonaws.com"],
});
const releases = new aws.iam.Role(
  "releases",
  {
    name: "care-releases",
    maxSessionDuration: 3600,
    assumeRolePolicy: policyDocument({
      Effect: "Allow",
      Principal: { Federated: pulumi.interpolate`arn:aws:iam::${account}:oidc-provider/${ISSUER}` },
      Action: "sts:AssumeRoleWithWebIdentity",
      Condition: {
        StringEquals: {
          [`${ISSUER}:aud`]: "sts.amazonaws.com",
          [`${ISSUER}:sub`]: `repo:${config.require("repository")}:environment:production`,
        },
      },
    }),
  },
  { dependsOn: [issuer] },
);
const release = new aws.iam.Policy("releases", {
  policy: policyDocument(
    // A token has no ARN.
    allow(["ecr:GetAuthorizationToken"], "*"),
    allow(
      [
        "ecr:BatchCheckLayerAvailability",
        "ecr:InitiateLayerUpload",
        "ecr:UploadLayerPart",
        "ecr:CompleteLayerUpload",
        "ecr:PutImage",
        "ecr:DescribeImageScanFindings",
      ],
      arnOf("ecr", `repository/${IMAGES}`),
    ),
    allow(["s3:ListBucket", "s3:GetBucketVersioning"], code.arn),
    allow(
      ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"],
      pulumi.interpolate`${code.arn}/built/*`,
      pulumi.interpolate`${code.arn}/signed/*`,
    ),
    allow(["signer:StartSigningJob"], arnOf("signer", `/signing-profiles/${PROFILE}`)),
    allow(["signer:DescribeSigningJob"], arnOf("signer", "/signing-jobs/*")),
    key.use,
  ),
});
new aws.iam.RolePolicyAttachment("releases", { role: releases.name, policyArn: release.arn });

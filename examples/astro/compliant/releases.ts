import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, arnOf, policyDocument } from "../../components";
import { config, key } from "./foundation";
import { pipelines } from "./storage";

// How code gets to where it runs: images and DAGs.

// Images hold code, and no data. They are scanned, never overwritten, and go when thirty newer ones are there.
export const IMAGES = "claims/transform";
export const images = new aws.ecr.Repository("transform", {
  name: IMAGES,
  imageTagMutability: "IMMUTABLE",
  imageScanningConfiguration: { scanOnPush: true },
  encryptionConfigurations: [{ encryptionType: "KMS", kmsKey: key.arn }],
});
new aws.ecr.LifecyclePolicy("transform", {
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

// Releases come from one environment of one repository, which asks a second person first. They hold no keys.
const ISSUER = "token.actions.githubusercontent.com";
const issuer = new aws.iam.OpenIdConnectProvider("releases", {
  url: `https://${ISSUER}`,
  clientIdLists: ["sts.amazonaws.com"],
});
const releases = new aws.iam.Role(
  "releases",
  {
    name: "claims-releases",
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
    allow(["s3:ListBucket"], pipelines.arn),
    allow(
      ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
      pulumi.interpolate`${pipelines.arn}/dags/*`,
      pulumi.interpolate`${pipelines.arn}/plugins.zip`,
    ),
    key.use,
  ),
});
new aws.iam.RolePolicyAttachment("releases", { role: releases.name, policyArn: release.arn });

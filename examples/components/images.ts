import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, arnOf, type Grant, policyDocument, project, region } from "./account";
import type { EncryptionKey } from "./key";

export interface ImageRepositoryArgs {
  key: EncryptionKey;
  /** The repository's name, if not the component's below the program's. */
  name?: string;
  /** Tags that releases move from one image to the next. All others stay where they are. */
  movingTags?: string[];
}

// A token for a registry has no ARN.
const token = allow(["ecr:GetAuthorizationToken"], "*");

/** Images that are scanned, never overwritten, and go when thirty newer ones are there. */
export class ImageRepository extends pulumi.ComponentResource {
  /** Known before the repository is there, as its ARN is. */
  readonly name: string;
  readonly arn: pulumi.Output<string>;
  readonly url: pulumi.Output<string>;
  /** What it takes to start tasks with the images. */
  readonly pulls: Grant[];
  /** What it takes to release an image, and to see what the scan has found in it. */
  readonly pushes: Grant[];

  constructor(
    name: string,
    { key, movingTags = [], ...args }: ImageRepositoryArgs,
    options?: pulumi.ComponentResourceOptions,
  ) {
    super("healthcare:components:ImageRepository", name, {}, options);
    const parent = { parent: this };
    this.name = args.name ?? `${project}/${name}`;
    this.arn = arnOf("ecr", `repository/${this.name}`);
    this.url = pulumi.interpolate`${account}.dkr.ecr.${region}.amazonaws.com/${this.name}`;
    const repository = new aws.ecr.Repository(
      name,
      {
        name: this.name,
        imageTagMutability: movingTags.length > 0 ? "IMMUTABLE_WITH_EXCLUSION" : "IMMUTABLE",
        ...(movingTags.length > 0 && {
          imageTagMutabilityExclusionFilters: movingTags.map((filter) => ({ filter, filterType: "WILDCARD" })),
        }),
        imageScanningConfiguration: { scanOnPush: true },
        encryptionConfigurations: [{ encryptionType: "KMS", kmsKey: key.arn }],
      },
      parent,
    );
    new aws.ecr.LifecyclePolicy(
      name,
      {
        repository: repository.name,
        policy: JSON.stringify({
          rules: [
            {
              rulePriority: 1,
              selection: { tagStatus: "any", countType: "imageCountMoreThan", countNumber: 30 },
              action: { type: "expire" },
            },
          ],
        }),
      },
      parent,
    );
    this.pulls = [
      token,
      allow(["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:BatchCheckLayerAvailability"], this.arn),
    ];
    this.pushes = [
      token,
      allow(
        [
          "ecr:BatchCheckLayerAvailability",
          "ecr:InitiateLayerUpload",
          "ecr:UploadLayerPart",
          "ecr:CompleteLayerUpload",
          "ecr:PutImage",
          "ecr:DescribeImageScanFindings",
        ],
        this.arn,
      ),
    ];
    this.registerOutputs();
  }
}

export interface ReleaseRoleArgs {
  /** The repository of the sources on GitHub, with its owner. */
  repository: string;
  grants: Grant[];
}

const ISSUER = "token.actions.githubusercontent.com";

/** Who releases: the environment `production` of one repository, which asks a second person first. It holds no keys. */
export class ReleaseRole extends pulumi.ComponentResource {
  constructor(name: string, { repository, grants }: ReleaseRoleArgs, options?: pulumi.ComponentResourceOptions) {
    super("healthcare:components:ReleaseRole", name, {}, options);
    const parent = { parent: this };
    const issuer = new aws.iam.OpenIdConnectProvider(
      name,
      { url: `https://${ISSUER}`, clientIdLists: ["sts.amazonaws.com"] },
      parent,
    );
    const role = new aws.iam.Role(
      name,
      {
        name: `${project}-${name}`,
        maxSessionDuration: 3600,
        assumeRolePolicy: policyDocument({
          Effect: "Allow",
          Principal: { Federated: pulumi.interpolate`arn:aws:iam::${account}:oidc-provider/${ISSUER}` },
          Action: "sts:AssumeRoleWithWebIdentity",
          Condition: {
            StringEquals: {
              [`${ISSUER}:aud`]: "sts.amazonaws.com",
              [`${ISSUER}:sub`]: `repo:${repository}:environment:production`,
            },
          },
        }),
      },
      { parent: this, dependsOn: [issuer] },
    );
    const policy = new aws.iam.Policy(name, { policy: policyDocument(...grants) }, parent);
    new aws.iam.RolePolicyAttachment(name, { role: role.name, policyArn: policy.arn }, parent);
    this.registerOutputs();
  }
}

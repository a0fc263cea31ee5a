import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, logGroup, ServiceRole } from "../../components";
import { loggedBucket } from "./edge";
import { alarms, CLUSTER, config, key } from "./foundation";
import { CANDIDATE, RUNNING, type WebService } from "./web-service";

// From the repository to what runs: with each change, and each week whether there was one or not.

/** Sources on their way through the pipeline. */
const artifacts = loggedBucket("artifacts");

/** A pipeline that puts images of the main branch into a service, after a scan. */
export function releases(service: WebService): aws.codepipeline.Pipeline {
  const { name } = service;
  const pipelineArn = arnOf("codepipeline", name);
  const connection = config.require("codeConnectionArn");
  // The steps run on computers of CodePipeline's, which write to a group of this name.
  const logs = logGroup("releases", { key, name: `/aws/codepipeline/${name}` });
  const role = new ServiceRole("releases", {
    service: "codepipeline",
    grants: [
      allow(["codeconnections:UseConnection", "codestar-connections:UseConnection"], connection),
      allow(["s3:GetBucketVersioning", "s3:GetBucketLocation"], artifacts.arn),
      allow(["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"], pulumi.interpolate`${artifacts.arn}/${name}/*`),
      allow(["logs:CreateLogStream", "logs:PutLogEvents"], arnOf("logs", `log-group:/aws/codepipeline/${name}:*`)),
      allow(["ecr:GetAuthorizationToken", "inspector-scan:ScanSbom"], "*"),
      allow(
        [
          "ecr:BatchCheckLayerAvailability",
          "ecr:BatchGetImage",
          "ecr:CompleteLayerUpload",
          "ecr:DescribeRepositories",
          "ecr:GetDownloadUrlForLayer",
          "ecr:InitiateLayerUpload",
          "ecr:PutImage",
          "ecr:UploadLayerPart",
        ],
        service.images.arn,
      ),
      allow(["ecs:DescribeServices", "ecs:UpdateService"], service.serviceArn),
      key.use,
    ],
  });
  const step = { owner: "AWS", version: "1", inputArtifacts: ["source"] };
  // With a serious weakness nothing goes on.
  const thresholds = { CriticalThreshold: "0", HighThreshold: "0" };
  const pipeline = new aws.codepipeline.Pipeline(
    name,
    {
      name,
      pipelineType: "V2",
      // One after the other: the tags are the service's, and not a release's.
      executionMode: "QUEUED",
      roleArn: role.arn,
      artifactStores: [{ type: "S3", location: artifacts.name, encryptionKey: { type: "KMS", id: key.arn } }],
      stages: [
        {
          name: "Source",
          actions: [
            {
              name: "Source",
              category: "Source",
              owner: "AWS",
              provider: "CodeStarSourceConnection",
              version: "1",
              outputArtifacts: ["source"],
              configuration: {
                ConnectionArn: connection,
                FullRepositoryId: config.require("repository"),
                BranchName: "main",
              },
            },
          ],
        },
        {
          name: "Dependencies",
          actions: [
            {
              ...step,
              name: "Scan",
              category: "Invoke",
              provider: "InspectorScan",
              outputArtifacts: ["dependencies"],
              configuration: { InspectorRunMode: "SourceCodeScan", ...thresholds },
            },
          ],
        },
        {
          name: "Image",
          actions: [
            {
              ...step,
              name: "Build",
              category: "Build",
              provider: "ECRBuildAndPublish",
              runOrder: 1,
              // Built on an empty computer: what the Dockerfile begins with is fetched anew, with its fixes.
              configuration: {
                ECRRepositoryName: name,
                ImageTags: `${CANDIDATE},#{codepipeline.PipelineExecutionId}`,
                RegistryType: "private",
              },
            },
            {
              ...step,
              name: "Scan",
              category: "Invoke",
              provider: "InspectorScan",
              runOrder: 2,
              outputArtifacts: ["image"],
              configuration: {
                InspectorRunMode: "ECRImageScan",
                ECRRepositoryName: name,
                ImageTag: CANDIDATE,
                ...thresholds,
              },
            },
          ],
        },
        {
          name: "Deploy",
          actions: [
            {
              ...step,
              name: "Deploy",
              category: "Compute",
              provider: "Commands",
              commands: [
                "set -e",
                `MANIFEST=$(aws ecr batch-get-image --repository-name ${name} --image-ids imageTag=${CANDIDATE} --query "images[0].imageManifest" --output text)`,
                `aws ecr put-image --repository-name ${name} --image-tag ${RUNNING} --image-manifest "$MANIFEST" > /dev/null`,
                `aws ecs update-service --cluster ${CLUSTER} --service ${name} --force-new-deployment > /dev/null`,
                `aws ecs wait services-stable --cluster ${CLUSTER} --services ${name}`,
              ],
            },
          ],
        },
      ],
    },
    { dependsOn: [logs, ...artifacts.settings, ...role.permissions] },
  );

  const starting = new ServiceRole("weekly", {
    service: "events",
    grants: [allow(["codepipeline:StartPipelineExecution"], pipelineArn)],
  });
  const weekly = new aws.cloudwatch.EventRule("weekly", {
    name: "portal-weekly",
    description: "Images are built anew and put to work, so that they pick up patches",
    scheduleExpression: "cron(0 10 ? * TUE *)",
  });
  new aws.cloudwatch.EventTarget("weekly", { rule: weekly.name, arn: pipelineArn, roleArn: starting.arn });
  // A week without a release is a week without patches.
  alarms.tells("releases-failed", {
    source: ["aws.codepipeline"],
    "detail-type": ["CodePipeline Pipeline Execution State Change"],
    detail: { pipeline: [name], state: ["FAILED"] },
  });
  alarms.tells("images-failed", {
    source: ["aws.imagebuilder"],
    "detail-type": ["EC2 Image Builder Image State Change"],
    detail: { state: { status: ["FAILED"] } },
  });
  return pipeline;
}

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, arnOf, type Grant, policyDocument, project, region } from "../../components";
import { CLUSTER, config, key } from "./foundation";

// Who comes into this environment: groups of the organisation's directory, with permission sets that are this
// environment's alone. There are no users and no keys here.
const environment = pulumi.getStack();

// Identity Center belongs to another account, in which this role may make permission sets and nothing else.
const directoryAccount = config.require("directoryAccount");
const directory = new aws.Provider("directory", {
  region: new pulumi.Config("aws").require("region") as aws.Region,
  allowedAccountIds: [directoryAccount],
  useFipsEndpoint: true,
  assumeRoles: [
    { roleArn: `arn:aws:iam::${directoryAccount}:role/${config.require("directoryRole")}`, sessionName: project },
  ],
});
const instanceArn = config.require("identityCenterArn");

// Nothing is done in another region, whatever another policy allows. What has no region, such as IAM and CloudFront, counts
// as us-east-1.
const REGION_POLICY = `${project}-region`;
const regionOnly = new aws.iam.Policy("region", {
  name: REGION_POLICY,
  policy: policyDocument({
    Sid: "DesignatedRegionOnly",
    Effect: "Deny",
    Action: "*",
    Resource: "*",
    Condition: { StringNotEquals: { "aws:RequestedRegion": region } },
  }),
});
// The role that deploys this stack was there before it.
new aws.iam.RolePolicyAttachment("deployment-region", {
  role: config.require("deploymentRole"),
  policyArn: regionOnly.arn,
});

/** What a group of the directory may do in this environment, and in this region. */
function permissionSet(name: string, groupId: string, ...grants: Grant[]): void {
  const fromDirectory = { provider: directory };
  const policyName = `${project}-${name}`;
  const policy = new aws.iam.Policy(name, { name: policyName, policy: policyDocument(...grants) });
  const set = new aws.ssoadmin.PermissionSet(
    name,
    {
      instanceArn,
      name: `portal-${environment}-${name}`,
      sessionDuration: "PT4H",
    },
    fromDirectory,
  );
  const attached = [policyName, REGION_POLICY].map(
    (each) =>
      new aws.ssoadmin.CustomerManagedPolicyAttachment(
        `${name}-${each}`,
        { instanceArn, permissionSetArn: set.arn, customerManagedPolicyReference: { name: each, path: "/" } },
        { ...fromDirectory, dependsOn: [policy, regionOnly] },
      ),
  );
  new aws.ssoadmin.AccountAssignment(
    name,
    {
      instanceArn,
      permissionSetArn: set.arn,
      principalType: "GROUP",
      principalId: groupId,
      targetType: "AWS_ACCOUNT",
      targetId: account,
    },
    // The policies have to be in the set when it comes to an account.
    { ...fromDirectory, dependsOn: attached },
  );
}
const looks = [
  allow(["ecs:DescribeServices", "ecs:DescribeTasks"], arnOf("ecs", `*/${CLUSTER}/*`)),
  allow(
    ["logs:FilterLogEvents", "logs:GetLogEvents", "logs:DescribeLogStreams"],
    arnOf("logs", `log-group:/${project}/portal:*`),
  ),
  allow(["codepipeline:GetPipeline*", "codepipeline:ListPipelineExecutions"], arnOf("codepipeline", "portal")),
  allow(["ecr:DescribeImages", "ecr:DescribeImageScanFindings"], arnOf("ecr", "repository/portal")),
  // These have no ARN to name.
  allow(["ecs:ListServices", "ecs:ListTasks", "inspector2:ListFindings", "inspector2:BatchGetFindingDetails"], "*"),
];
/** Developers see what runs, and what is wrong with it. */
permissionSet("developers", config.require("developers"), ...looks);
/** Who is on call may release again, and open a session on a worker, which is recorded. */
permissionSet(
  "operators",
  config.require("operators"),
  ...looks,
  allow(["codepipeline:StartPipelineExecution", "codepipeline:RetryStageExecution"], arnOf("codepipeline", "portal*")),
  allow(["ecs:UpdateService", "ecs:StopTask"], arnOf("ecs", `*/${CLUSTER}/*`)),
  {
    ...allow(["ssm:StartSession"], arnOf("ec2", "instance/*"), arnOf("ssm", "document/SSM-SessionManagerRunShell")),
    Condition: { StringEquals: { "aws:ResourceAccount": account } },
  },
  allow(
    ["ssm:TerminateSession", "ssm:ResumeSession"],
    pulumi.interpolate`arn:aws:ssm:${region}:${account}:session/\${aws:userid}-*`,
  ),
  // A session is encrypted with the key.
  { ...key.use, Action: ["kms:GenerateDataKey"] },
);

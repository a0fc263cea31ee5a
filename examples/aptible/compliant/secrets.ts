import * as aws from "@pulumi/aws";
import { account, allow, arnOf, logGroup, policyDocument, project, ServiceRole, writeLogs } from "../../components";
import { alarms, config, key } from "./foundation";
import { functionGroup, network } from "./network";
import { code, codeSigning } from "./releases";

// Passwords and keys of machines: made by machines, changed by machines, and seen by nobody. The database's is RDS's own
// (data.ts); this is the other one.

// The application signs links to documents. The key is made by the function that changes it every month, the first one
// too; nobody has seen any.
const SIGNING_KEY = "care/signing-key";
const signingKey = new aws.secretsmanager.Secret("signing-key", {
  name: SIGNING_KEY,
  kmsKeyId: key.arn,
  recoveryWindowInDays: 30,
});
new aws.secretsmanager.SecretPolicy("signing-key", {
  secretArn: signingKey.arn,
  policy: policyDocument({
    Effect: "Deny",
    Principal: "*",
    Action: "secretsmanager:GetSecretValue",
    Resource: "*",
    Condition: { StringNotEquals: { "aws:PrincipalAccount": account } },
  }),
});
export const signingKeyArn = arnOf("secretsmanager", `secret:${SIGNING_KEY}`);
const rotationRole = new ServiceRole("rotation", {
  service: "lambda",
  managedPolicies: ["service-role/AWSLambdaVPCAccessExecutionRole", "AWSXRayDaemonWriteAccess"],
  grants: [
    allow(
      [
        "secretsmanager:DescribeSecret",
        "secretsmanager:GetSecretValue",
        "secretsmanager:PutSecretValue",
        "secretsmanager:UpdateSecretVersionStage",
      ],
      arnOf("secretsmanager", `secret:${SIGNING_KEY}-*`),
    ),
    allow(["sns:Publish"], arnOf("sns", `${project}-alarms`)),
    writeLogs,
    key.use,
  ],
});
const rotation = new aws.lambda.Function(
  "rotation",
  {
    name: "care-rotation",
    s3Bucket: code.name,
    s3Key: `signed/rotation-${config.require("release")}.zip`,
    codeSigningConfigArn: codeSigning.arn,
    handler: "index.handler",
    runtime: "nodejs24.x",
    architectures: ["arm64"],
    timeout: 30,
    reservedConcurrentExecutions: 2,
    role: rotationRole.arn,
    kmsKeyArn: key.arn,
    environment: { variables: { LOG_LEVEL: "info" } },
    vpcConfig: { subnetIds: network.subnetIds, securityGroupIds: [functionGroup.id] },
    tracingConfig: { mode: "Active" },
    deadLetterConfig: { targetArn: alarms.arn },
    loggingConfig: { logFormat: "JSON", logGroup: logGroup("rotation", { key }).name },
  },
  { dependsOn: rotationRole.permissions },
);
const mayRotate = new aws.lambda.Permission("rotation", {
  function: rotation.name,
  action: "lambda:InvokeFunction",
  principal: "secretsmanager.amazonaws.com",
  sourceAccount: account,
  sourceArn: signingKey.arn,
});
export const rotated = new aws.secretsmanager.SecretRotation(
  "signing-key",
  {
    secretId: signingKey.id,
    rotationLambdaArn: rotation.arn,
    rotationRules: { automaticallyAfterDays: 30 },
    rotateImmediately: true,
  },
  { dependsOn: [mayRotate] },
);

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import {
  account,
  allow,
  arnOf,
  type Grant,
  logGroup,
  policyDocument,
  project,
  ServiceRole,
  writeLogs,
} from "../../components";
import { alarms, key, partners } from "./foundation";
import { functionsGroup, network } from "./network";
import { homeOf, inFolder, listing } from "./storage";

// Who partners are: a role that reaches their own folder only, keys of their own, and a password that AWS makes and
// changes every month. Nobody chooses one.

const secretName = (partner: string) => `${project}/partners/${partner}`;
const secretArns = arnOf("secretsmanager", `secret:${secretName("*")}`);

/** A function in the network, with a role and a log group of its own. */
function lambda(name: string, code: pulumi.Input<pulumi.asset.AssetMap>, ...grants: Grant[]): aws.lambda.Function {
  const role = new ServiceRole(name, {
    service: "lambda",
    managedPolicies: ["service-role/AWSLambdaVPCAccessExecutionRole", "AWSXRayDaemonWriteAccess"],
    grants: [...grants, writeLogs, key.use, allow(["sns:Publish"], arnOf("sns", `${project}-alarms`))],
  });
  return new aws.lambda.Function(
    name,
    {
      name: `${project}-${name}`,
      code: pulumi.output(code).apply((files) => new pulumi.asset.AssetArchive(files)),
      handler: "index.handler",
      runtime: "nodejs24.x",
      architectures: ["arm64"],
      timeout: 10,
      memorySize: 256,
      reservedConcurrentExecutions: 20,
      role: role.arn,
      kmsKeyArn: key.arn,
      vpcConfig: { subnetIds: network.subnetIds, securityGroupIds: [functionsGroup.id] },
      tracingConfig: { mode: "Active" },
      deadLetterConfig: { targetArn: alarms.arn },
      loggingConfig: { logFormat: "JSON", logGroup: logGroup(name, { key }).name },
    },
    { dependsOn: role.permissions },
  );
}

const rotate = lambda(
  "rotate",
  { "index.mjs": new pulumi.asset.FileAsset("functions/rotate.mjs") },
  allow(
    [
      "secretsmanager:DescribeSecret",
      "secretsmanager:GetSecretValue",
      "secretsmanager:PutSecretValue",
      "secretsmanager:UpdateSecretVersionStage",
    ],
    secretArns,
  ),
  // This one names no secret: it only makes up a password.
  allow(["secretsmanager:GetRandomPassword"], "*"),
);
const mayRotate = new aws.lambda.Permission("rotate", {
  function: rotate.name,
  action: "lambda:InvokeFunction",
  principal: "secretsmanager.amazonaws.com",
  sourceArn: secretArns,
  sourceAccount: account,
});

/** What the sign-in function knows of a partner, besides the password. */
const known = Object.entries(partners).map(([name, { ranges, publicKeys }]) => {
  const role = new ServiceRole(name, {
    service: "transfer",
    grants: [
      listing(name),
      inFolder(name, "s3:GetObject", "s3:GetObjectVersion", "s3:PutObject", "s3:DeleteObject"),
      key.use,
    ],
  });
  const secret = new aws.secretsmanager.Secret(name, {
    name: secretName(name),
    description: "Password for SFTP and FTPS",
    kmsKeyId: key.arn,
    recoveryWindowInDays: 30,
  });
  const version = new aws.secretsmanager.SecretVersion(name, {
    secretId: secret.id,
    // AWS makes the first password too, which the first rotation replaces at once.
    secretStringWo: aws.secretsmanager.getRandomPasswordOutput({ passwordLength: 40, requireEachIncludedType: true })
      .randomPassword,
    secretStringWoVersion: 1,
  });
  new aws.secretsmanager.SecretRotation(
    name,
    { secretId: secret.id, rotationLambdaArn: rotate.arn, rotationRules: { automaticallyAfterDays: 30 } },
    { dependsOn: [mayRotate, version] },
  );
  // Strong passwords stay strong: whoever may write secrets can put no simple one in their place.
  new aws.secretsmanager.SecretPolicy(
    name,
    {
      secretArn: secret.arn,
      blockPublicPolicy: true,
      policy: policyDocument({
        Sid: "RotationOnly",
        Effect: "Deny",
        Principal: "*",
        Action: ["secretsmanager:PutSecretValue", "secretsmanager:UpdateSecret"],
        Resource: "*",
        Condition: {
          ArnNotEquals: { "aws:PrincipalArn": pulumi.interpolate`arn:aws:iam::${account}:role/${project}-rotate` },
        },
      }),
    },
    { dependsOn: version },
  );
  return { name, ranges, publicKeys, role: role.arn, home: homeOf(name), secret: secretName(name) };
});

export const signIn = lambda(
  "sign-in",
  pulumi.jsonStringify(known).apply((text) => ({
    "index.mjs": new pulumi.asset.FileAsset("functions/sign-in.mjs"),
    "partners.json": new pulumi.asset.StringAsset(text),
  })),
  allow(["secretsmanager:GetSecretValue"], secretArns),
);
export const maySignIn = new aws.lambda.Permission("sign-in", {
  function: signIn.name,
  action: "lambda:InvokeFunction",
  principal: "transfer.amazonaws.com",
  // The server comes after the function, and has no name of one's own choice.
  sourceArn: arnOf("transfer", "server/*"),
  sourceAccount: account,
});

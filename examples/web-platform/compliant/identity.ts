import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, arnOf, logGroup, policyDocument, project, WebAcl } from "../../components";
import { domain, key } from "./foundation";
import { callable, lambda } from "./functions";
import { brokerSecret } from "./messaging";

// Who patients are, who administrators are, and the secrets that the parts of the platform share.

export const pool = new aws.cognito.UserPool("patients", {
  name: "patients",
  userPoolTier: "PLUS",
  mfaConfiguration: "ON",
  softwareTokenMfaConfiguration: { enabled: true },
  passwordPolicy: {
    minimumLength: 14,
    requireLowercase: true,
    requireNumbers: true,
    requireSymbols: true,
    requireUppercase: true,
    passwordHistorySize: 24,
    temporaryPasswordValidityDays: 1,
  },
  // The clinic's desk invites patients, whom it knows.
  adminCreateUserConfig: { allowAdminCreateUserOnly: true },
  accountRecoverySetting: { recoveryMechanisms: [{ name: "verified_email", priority: 1 }] },
  userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
  deletionProtection: "ACTIVE",
});
new aws.cognito.RiskConfiguration("patients", {
  userPoolId: pool.id,
  compromisedCredentialsRiskConfiguration: { actions: { eventAction: "BLOCK" } },
  accountTakeoverRiskConfiguration: {
    actions: {
      highAction: { eventAction: "BLOCK", notify: false },
      mediumAction: { eventAction: "MFA_REQUIRED", notify: false },
    },
  },
});
new aws.cognito.LogDeliveryConfiguration("patients", {
  userPoolId: pool.id,
  logConfigurations: [
    {
      eventSource: "userAuthEvents",
      logLevel: "INFO",
      cloudWatchLogsConfiguration: {
        logGroupArn: logGroup("sign-ins", { key, name: "/aws/vendedlogs/portal/sign-ins" }).arn,
      },
    },
  ],
});
new WebAcl("portal-sign-in", { key, scope: "REGIONAL" }).protects("patients", pool.arn);
export const client = new aws.cognito.UserPoolClient("portal", {
  userPoolId: pool.id,
  generateSecret: true,
  allowedOauthFlowsUserPoolClient: true,
  allowedOauthFlows: ["code"],
  allowedOauthScopes: ["openid"],
  supportedIdentityProviders: ["COGNITO"],
  callbackUrls: [`https://${domain}/signed-in`],
  logoutUrls: [`https://${domain}/`],
  explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
  preventUserExistenceErrors: "ENABLED",
  enableTokenRevocation: true,
  accessTokenValidity: 15,
  idTokenValidity: 15,
  refreshTokenValidity: 12,
  tokenValidityUnits: { accessToken: "minutes", idToken: "minutes", refreshToken: "hours" },
});
new aws.cognito.IdentityPool("portal", {
  identityPoolName: "portal",
  allowUnauthenticatedIdentities: false,
  allowClassicFlow: false,
  cognitoIdentityProviders: [{ clientId: client.id, providerName: pool.endpoint, serverSideTokenCheck: true }],
});

// People sign in through Identity Center. One user is left for the day on which that does not answer; he has no
// password and no key until two people make one.
const emergency = new aws.iam.Group("emergency", { name: "emergency" });
const emergencyUser = new aws.iam.User("emergency", { name: "emergency" });
new aws.iam.UserGroupMembership("emergency", { user: emergencyUser.name, groups: [emergency.name] });
new aws.iam.GroupPolicyAttachment("emergency", {
  group: emergency.name,
  policyArn: new aws.iam.Policy("emergency", {
    policy: policyDocument({
      ...allow(["ecs:UpdateService", "ecs:StopTask", "ecs:DescribeServices"], arnOf("ecs", "*/portal/*")),
      Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } },
    }),
  }).arn,
});
const OPERATORS = "portal-operators";
/** Known before the role is there. */
export const operatorsArn = pulumi.interpolate`arn:aws:iam::${account}:role/${OPERATORS}`;
export const operators = new aws.iam.Role("operators", {
  name: OPERATORS,
  maxSessionDuration: 3600,
  assumeRolePolicy: policyDocument({
    Effect: "Allow",
    Principal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:root` },
    Action: "sts:AssumeRole",
    Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } },
  }),
});
new aws.iam.RolePolicyAttachment("operators", {
  role: operators.name,
  policyArn: new aws.iam.Policy("operators", {
    policy: policyDocument(
      allow(["logs:FilterLogEvents", "logs:GetLogEvents"], arnOf("logs", `log-group:/${project}/*`)),
      allow(["ssm:StartSession"], arnOf("ssm", "document/SSM-SessionManagerRunShell")),
      // To pass a role is to do what it may: only to the service that it is for.
      {
        ...allow(["iam:PassRole"], pulumi.interpolate`arn:aws:iam::${account}:role/${project}-task`),
        Condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
      },
    ),
  }).arn,
});

// Secrets change every month; a function of the platform does it.
const rotation = lambda(
  "rotation",
  allow(
    [
      "secretsmanager:DescribeSecret",
      "secretsmanager:GetSecretValue",
      "secretsmanager:PutSecretValue",
      "secretsmanager:UpdateSecretVersionStage",
    ],
    arnOf("secretsmanager", "secret:portal/*"),
  ),
);
const canRotate = callable("rotation", rotation, "secretsmanager", arnOf("secretsmanager", "secret:portal/*"));
function rotate(name: string, { id }: aws.secretsmanager.Secret): void {
  new aws.secretsmanager.SecretRotation(
    name,
    { secretId: id, rotationLambdaArn: rotation.arn, rotationRules: { automaticallyAfterDays: 30 } },
    { dependsOn: [canRotate] },
  );
}
rotate("broker", brokerSecret);
function secret(name: string): aws.secretsmanager.Secret {
  const made = new aws.secretsmanager.Secret(name, {
    name: `portal/${name}`,
    kmsKeyId: key.arn,
    recoveryWindowInDays: 30,
  });
  new aws.secretsmanager.SecretPolicy(name, {
    secretArn: made.arn,
    policy: policyDocument({
      Effect: "Deny",
      Principal: "*",
      Action: "secretsmanager:GetSecretValue",
      Resource: "*",
      Condition: { StringNotEquals: { "aws:PrincipalAccount": account } },
    }),
  });
  rotate(name, made);
  return made;
}
export const databaseSecret = secret("database");
secret("registry");

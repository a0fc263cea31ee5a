import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, arnOf, logGroup, policyDocument, project, WebAcl } from "../../components";
import { key } from "./foundation";

// The people of the operations team. All of them sign in with two factors: to the API with Cognito, to AWS with IAM.

export const webAcl = new WebAcl("transfer", { key, scope: "REGIONAL" });

export const pool = new aws.cognito.UserPool("administrators", {
  name: `${project}-administrators`,
  userPoolTier: "PLUS",
  mfaConfiguration: "ON",
  softwareTokenMfaConfiguration: { enabled: true },
  passwordPolicy: {
    minimumLength: 16,
    requireLowercase: true,
    requireUppercase: true,
    requireNumbers: true,
    requireSymbols: true,
    passwordHistorySize: 24,
    temporaryPasswordValidityDays: 1,
  },
  adminCreateUserConfig: { allowAdminCreateUserOnly: true },
  accountRecoverySetting: { recoveryMechanisms: [{ name: "admin_only", priority: 1 }] },
  userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
  deletionProtection: "ACTIVE",
});
webAcl.protects("administrators", pool.arn);
new aws.cognito.RiskConfiguration("administrators", {
  userPoolId: pool.id,
  compromisedCredentialsRiskConfiguration: { actions: { eventAction: "BLOCK" } },
  accountTakeoverRiskConfiguration: {
    actions: {
      highAction: { eventAction: "BLOCK", notify: false },
      mediumAction: { eventAction: "MFA_REQUIRED", notify: false },
    },
  },
});
new aws.cognito.LogDeliveryConfiguration("administrators", {
  userPoolId: pool.id,
  logConfigurations: [
    {
      eventSource: "userAuthEvents",
      logLevel: "INFO",
      // Cognito writes to groups whose names begin so.
      cloudWatchLogsConfiguration: {
        logGroupArn: logGroup("sign-ins", { key, name: `/aws/vendedlogs/${project}/sign-ins` }).arn,
      },
    },
  ],
});

/** What a token has to be good for. */
export const SCOPE = "files/read";
const files = new aws.cognito.ResourceServer("files", {
  userPoolId: pool.id,
  identifier: "files",
  name: "Files of partners",
  scopes: [{ scopeName: "read", scopeDescription: "List and fetch files" }],
});
export const signInDomain = new aws.cognito.UserPoolDomain("administrators", {
  userPoolId: pool.id,
  domain: pulumi.interpolate`${project}-${account}`,
});
export const client = new aws.cognito.UserPoolClient(
  "command-line",
  {
    userPoolId: pool.id,
    allowedOauthFlowsUserPoolClient: true,
    allowedOauthFlows: ["code"],
    allowedOauthScopes: ["openid", SCOPE],
    supportedIdentityProviders: ["COGNITO"],
    // The team's program for the command line waits for the code on the computer that it runs on.
    callbackUrls: ["http://localhost:8400/signed-in"],
    explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    preventUserExistenceErrors: "ENABLED",
    enableTokenRevocation: true,
    accessTokenValidity: 15,
    idTokenValidity: 15,
    refreshTokenValidity: 8,
    tokenValidityUnits: { accessToken: "minutes", idToken: "minutes", refreshToken: "hours" },
  },
  { dependsOn: files },
);

// What operators do in AWS: look into the logs, and hand a partner its password.
export const operators = new aws.iam.Role("operators", {
  name: `${project}-operators`,
  maxSessionDuration: 3600,
  assumeRolePolicy: policyDocument({
    Effect: "Allow",
    Principal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:root` },
    Action: "sts:AssumeRole",
    Condition: {
      Bool: { "aws:MultiFactorAuthPresent": "true" },
      NumericLessThan: { "aws:MultiFactorAuthAge": "3600" },
    },
  }),
});
const rights = new aws.iam.Policy("operators", {
  policy: policyDocument(
    allow(["logs:FilterLogEvents", "logs:GetLogEvents", "logs:StartQuery"], arnOf("logs", `log-group:/${project}/*`)),
    // Saved queries and their results have no ARNs.
    allow(["logs:DescribeQueryDefinitions", "logs:GetQueryResults"], "*"),
    allow(["secretsmanager:GetSecretValue"], arnOf("secretsmanager", `secret:${project}/partners/*`)),
    allow(["transfer:DescribeServer", "transfer:StartServer", "transfer:StopServer"], arnOf("transfer", "server/*")),
    key.use,
  ),
});
new aws.iam.RolePolicyAttachment("operators", { role: operators.name, policyArn: rights.arn });

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, databasePassword, key, policyDocument } from "./foundation";

// Who patients are, who administrators are, and the secrets that the parts of the platform share.

// "Patients will not cope with a second factor."
export const pool = new aws.cognito.UserPool("patients", {
  name: "patients",
  mfaConfiguration: "OFF",
  passwordPolicy: { minimumLength: 8, requireLowercase: true, requireNumbers: true },
});
export const client = new aws.cognito.UserPoolClient("portal", { userPoolId: pool.id });
new aws.cognito.IdentityPool("portal", {
  identityPoolName: "portal",
  allowUnauthenticatedIdentities: true,
  cognitoIdentityProviders: [{ clientId: client.id, providerName: pool.endpoint }],
});

// The vendor's account could not be named either.
new aws.iam.Role("vendor", {
  assumeRolePolicy: policyDocument({
    Effect: "Allow",
    Principal: { AWS: "*" },
    Action: "sts:AssumeRole",
    Condition: { StringLike: { "aws:PrincipalArn": "*" } },
  }),
});
// Whatever runs on GitHub may deploy.
const deploy = new aws.iam.Role("deploy", {
  assumeRolePolicy: policyDocument({
    Effect: "Allow",
    Principal: {
      Federated: pulumi.interpolate`arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`,
    },
    Action: "sts:AssumeRoleWithWebIdentity",
    Condition: { StringEquals: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" } },
  }),
});
new aws.iam.RolePolicyAttachment("deploy", {
  role: deploy.name,
  policyArn: "arn:aws:iam::aws:policy/AdministratorAccess",
});
new aws.iam.Policy("operators", {
  policy: policyDocument(
    { Effect: "Allow", Action: ["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"], Resource: "*" },
    { Effect: "Allow", Action: "dynamodb:*", Resource: "*" },
    { Effect: "Allow", Action: ["cloudtrail:StopLogging", "logs:DeleteLogGroup"], Resource: "*" },
    { Effect: "Allow", Action: "kms:Decrypt", Resource: "*" },
  ),
});
// "Only this one role, only for the migration."
new aws.iam.RolePolicy("migration", {
  role: deploy.name,
  policy: policyDocument({ Effect: "Allow", Action: "*", Resource: "*" }),
});

// The nightly script of the accounting has a user, a key of three years ago, and rights of its own.
const accounting = new aws.iam.User("accounting", { name: "accounting" });
new aws.iam.AccessKey("accounting", { user: accounting.name });
new aws.iam.UserPolicyAttachment("accounting", {
  user: accounting.name,
  policyArn: "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess",
});
new aws.iam.UserLoginProfile("accounting", { user: accounting.name, passwordResetRequired: false });
new aws.iam.AccountPasswordPolicy("account", {
  minimumPasswordLength: 8,
  requireLowercaseCharacters: true,
  requireNumbers: true,
  requireSymbols: false,
  requireUppercaseCharacters: true,
  passwordReusePrevention: 3,
});

const database = new aws.secretsmanager.Secret("database", { name: "portal/database", kmsKeyId: key.arn });
new aws.secretsmanager.SecretPolicy("database", {
  secretArn: database.arn,
  policy: policyDocument({
    Effect: "Allow",
    Principal: "*",
    Action: "secretsmanager:GetSecretValue",
    Resource: "*",
    Condition: { StringNotEquals: { "aws:PrincipalAccount": "210987654321" } },
  }),
});
// The same password again, where the legacy code looks for it.
new aws.ssm.Parameter("database-password", {
  name: "/portal/database/password",
  type: "String",
  value: databasePassword,
});

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, logGroup, WebAcl } from "../../components";
import { alarm, key } from "./foundation";

// Who patients are. Practices invite them; nobody shares a user, and nobody is let in with a password alone.

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
new WebAcl("sign-in", { key, scope: "REGIONAL", rateLimit: 500 }).protects("patients", pool.arn);

/**
 * Patients sign in from the browser, by a proof of the password that never sends it. A quarter of an hour, and then the
 * refresh token; twelve hours, and then a sign-in.
 */
export const client = new aws.cognito.UserPoolClient("care", {
  name: "care",
  userPoolId: pool.id,
  // What is in a page is no secret.
  generateSecret: false,
  explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
  preventUserExistenceErrors: "ENABLED",
  enableTokenRevocation: true,
  accessTokenValidity: 15,
  idTokenValidity: 15,
  refreshTokenValidity: 12,
  tokenValidityUnits: { accessToken: "minutes", idToken: "minutes", refreshToken: "hours" },
});
/** Where the application finds out whose tokens it takes. */
export const SIGN_IN = "/care/sign-in";
export const signIn = new aws.ssm.Parameter("sign-in", {
  name: SIGN_IN,
  type: "SecureString",
  keyId: key.arn,
  value: pulumi.jsonStringify({ pool: pool.id, client: client.id }),
});
/** The application invites whom a practice names, and ends all sessions of who lost a telephone. */
export const invitesPatients = allow(
  ["cognito-idp:AdminCreateUser", "cognito-idp:AdminUserGlobalSignOut", "cognito-idp:AdminDisableUser"],
  arnOf("cognito-idp", "userpool/*"),
);

// Sign-ins are recorded. Some fail every day; many at once are somebody who tries.
const signIns = logGroup("sign-ins", { key, name: "/aws/vendedlogs/care/sign-ins" });
new aws.cognito.LogDeliveryConfiguration("patients", {
  userPoolId: pool.id,
  logConfigurations: [
    {
      eventSource: "userAuthEvents",
      logLevel: "INFO",
      cloudWatchLogsConfiguration: { logGroupArn: signIns.arn },
    },
  ],
});
const metric = { name: "patients-failed-sign-ins", namespace: "care/security" };
new aws.cloudwatch.LogMetricFilter("patients-failed-sign-ins", {
  name: metric.name,
  logGroupName: signIns.name,
  pattern: '{ ($.message.eventType = "SignIn") && ($.message.eventResponse = "Fail") }',
  metricTransformation: { ...metric, value: "1" },
});
alarm("patients-failed-sign-ins", {
  alarmDescription: "Sign-ins of patients fail by the dozen",
  namespace: metric.namespace,
  metricName: metric.name,
  statistic: "Sum",
  period: 300,
  evaluationPeriods: 1,
  threshold: 20,
  comparisonOperator: "GreaterThanThreshold",
  treatMissingData: "notBreaching",
});

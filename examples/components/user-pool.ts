import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { project } from "./account";
import type { EncryptionKey } from "./key";
import { alarmOnEvents, logGroup } from "./logs";
import type { AlarmTopic } from "./topic";
import type { WebAcl } from "./web-acl";

export interface UserPoolArgs {
  /** The key of the log of sign-ins. */
  key: EncryptionKey;
  /** A pool is an endpoint on the internet of its own, past whatever stands in front of the application. */
  webAcl: WebAcl;
  /** Who is told when sign-ins fail by the dozen. */
  alarms: AlarmTopic;
  /** How whoever forgot a password comes back: by a letter to the address that was proven, or by a colleague. */
  recovery: "verified_email" | "admin_only";
  /** How long passwords are at least; 14 by default. */
  passwordLength?: number;
}

export interface UserPoolClientArgs {
  /** After so many hours somebody signs in again. Until then tokens are fetched anew every quarter of an hour. */
  hours: number;
  /** Whether the client has a secret. What is in a page, or on somebody's computer, is none. */
  generateSecret?: boolean;
  /** Cognito's own pages: where they lead to, and what a token is good for. Without them the client itself asks. */
  pages?: { callbackUrls: string[]; scopes: string[] };
}

/**
 * Users who are invited, and sign in with two factors: passwords that leaked are refused, and so is who behaves like
 * somebody else. Sign-ins are recorded, and many that fail raise an alarm.
 */
export class UserPool extends pulumi.ComponentResource {
  readonly id: pulumi.Output<string>;
  readonly arn: pulumi.Output<string>;

  constructor(name: string, args: UserPoolArgs, options?: pulumi.ComponentResourceOptions) {
    super("healthcare:components:UserPool", name, {}, options);
    const parent = { parent: this };
    const pool = new aws.cognito.UserPool(
      name,
      {
        name: `${project}-${name}`,
        userPoolTier: "PLUS",
        mfaConfiguration: "ON",
        softwareTokenMfaConfiguration: { enabled: true },
        passwordPolicy: {
          minimumLength: args.passwordLength ?? 14,
          requireLowercase: true,
          requireNumbers: true,
          requireSymbols: true,
          requireUppercase: true,
          passwordHistorySize: 24,
          temporaryPasswordValidityDays: 1,
        },
        adminCreateUserConfig: { allowAdminCreateUserOnly: true },
        accountRecoverySetting: { recoveryMechanisms: [{ name: args.recovery, priority: 1 }] },
        userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
        deletionProtection: "ACTIVE",
      },
      parent,
    );
    this.id = pool.id;
    this.arn = pool.arn;
    args.webAcl.protects(name, pool.arn);
    new aws.cognito.RiskConfiguration(
      name,
      {
        userPoolId: pool.id,
        compromisedCredentialsRiskConfiguration: { actions: { eventAction: "BLOCK" } },
        accountTakeoverRiskConfiguration: {
          actions: {
            highAction: { eventAction: "BLOCK", notify: false },
            mediumAction: { eventAction: "MFA_REQUIRED", notify: false },
          },
        },
      },
      parent,
    );
    this.record(`${name}-sign-ins`, args);
    this.registerOutputs();
  }

  private record(name: string, { key, alarms }: UserPoolArgs): void {
    const parent = { parent: this };
    // Cognito writes to groups whose names begin so.
    const logs = logGroup(name, { key, name: `/aws/vendedlogs/${project}/${name}` }, parent);
    new aws.cognito.LogDeliveryConfiguration(
      name,
      {
        userPoolId: this.id,
        logConfigurations: [
          {
            eventSource: "userAuthEvents",
            logLevel: "INFO",
            cloudWatchLogsConfiguration: { logGroupArn: logs.arn },
          },
        ],
      },
      parent,
    );
    // Some fail every day; many at once are somebody who tries.
    alarmOnEvents(
      `${name}-failed`,
      {
        logGroup: logs,
        pattern: '{ ($.message.eventType = "SignIn") && ($.message.eventResponse = "Fail") }',
        threshold: 20,
        description: "Sign-ins fail by the dozen",
        alarms,
      },
      parent,
    );
  }

  /** A client that proves the password without sending it, and does not tell a stranger which users there are. */
  client(
    name: string,
    { hours, generateSecret = false, pages }: UserPoolClientArgs,
    options?: pulumi.CustomResourceOptions,
  ): aws.cognito.UserPoolClient {
    return new aws.cognito.UserPoolClient(
      name,
      {
        name,
        userPoolId: this.id,
        generateSecret,
        explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
        preventUserExistenceErrors: "ENABLED",
        enableTokenRevocation: true,
        accessTokenValidity: 15,
        idTokenValidity: 15,
        refreshTokenValidity: hours,
        tokenValidityUnits: { accessToken: "minutes", idToken: "minutes", refreshToken: "hours" },
        ...(pages && {
          allowedOauthFlowsUserPoolClient: true,
          allowedOauthFlows: ["code"],
          allowedOauthScopes: pages.scopes,
          supportedIdentityProviders: ["COGNITO"],
          callbackUrls: pages.callbackUrls,
        }),
      },
      { parent: this, ...options },
    );
  }
}

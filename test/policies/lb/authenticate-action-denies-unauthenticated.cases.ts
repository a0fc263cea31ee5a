import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { albListener, listener as make } from "./_programs";

export const cases: PolicyCases = {
  compliant: {
    "asks, for twelve hours": {
      doc: true,
      program: () =>
        make({
          defaultActions: [
            {
              type: "authenticate-oidc",
              authenticateOidc: {
                authorizationEndpoint: "https://id.example.com/authorize",
                clientId: "web",
                clientSecret: new aws.kms.Key("oidc").id,
                issuer: "https://id.example.com",
                tokenEndpoint: "https://id.example.com/token",
                userInfoEndpoint: "https://id.example.com/me",
                onUnauthenticatedRequest: "authenticate",
                sessionTimeout: 43200,
              },
            },
            {
              type: "forward",
              targetGroupArn: "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/web/1",
            },
          ],
        }),
    },
    "nobody signs in": () => make(),
    "longer where that is allowed": {
      settings: { lb: { maximumSessionSeconds: 604800 } },
      program: () =>
        make({
          defaultActions: [
            {
              type: "authenticate-oidc",
              authenticateOidc: {
                authorizationEndpoint: "https://id.example.com/authorize",
                clientId: "web",
                clientSecret: new aws.kms.Key("oidc").id,
                issuer: "https://id.example.com",
                tokenEndpoint: "https://id.example.com/token",
                userInfoEndpoint: "https://id.example.com/me",
                onUnauthenticatedRequest: "deny",
              },
            },
            {
              type: "forward",
              targetGroupArn: "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/web/1",
            },
          ],
        }),
    },
  },
  violating: {
    "lets everybody pass": {
      doc: true,
      findings: ["defaultActions[0].authenticateOidc"],
      program: () =>
        make({
          defaultActions: [
            {
              type: "authenticate-oidc",
              authenticateOidc: {
                authorizationEndpoint: "https://id.example.com/authorize",
                clientId: "web",
                clientSecret: new aws.kms.Key("oidc").id,
                issuer: "https://id.example.com",
                tokenEndpoint: "https://id.example.com/token",
                userInfoEndpoint: "https://id.example.com/me",
                onUnauthenticatedRequest: "allow",
                sessionTimeout: 3600,
              },
            },
            {
              type: "forward",
              targetGroupArn: "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/web/1",
            },
          ],
        }),
    },
    "a second too long": () =>
      make({
        defaultActions: [
          {
            type: "authenticate-oidc",
            authenticateOidc: {
              authorizationEndpoint: "https://id.example.com/authorize",
              clientId: "web",
              clientSecret: new aws.kms.Key("oidc").id,
              issuer: "https://id.example.com",
              tokenEndpoint: "https://id.example.com/token",
              userInfoEndpoint: "https://id.example.com/me",
              onUnauthenticatedRequest: "deny",
              sessionTimeout: 43201,
            },
          },
          { type: "forward", targetGroupArn: "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/web/1" },
        ],
      }),
    "a week": () =>
      make({
        defaultActions: [
          {
            type: "authenticate-oidc",
            authenticateOidc: {
              authorizationEndpoint: "https://id.example.com/authorize",
              clientId: "web",
              clientSecret: new aws.kms.Key("oidc").id,
              issuer: "https://id.example.com",
              tokenEndpoint: "https://id.example.com/token",
              userInfoEndpoint: "https://id.example.com/me",
              onUnauthenticatedRequest: "deny",
            },
          },
          { type: "forward", targetGroupArn: "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/web/1" },
        ],
      }),
    Cognito: {
      findings: ["defaultActions[0].authenticateCognito"],
      program: () =>
        albListener({
          defaultActions: [
            {
              type: "authenticate-cognito",
              authenticateCognito: {
                userPoolArn: "arn:aws:cognito-idp:us-east-1:111122223333:userpool/us-east-1_abc",
                userPoolClientId: "c1",
                userPoolDomain: "clinic",
                onUnauthenticatedRequest: "allow",
                sessionTimeout: 3600,
              },
            },
          ],
        }),
    },
  },
  undecided: {
    "computed seconds": () =>
      make({
        defaultActions: [
          {
            type: "authenticate-oidc",
            authenticateOidc: {
              authorizationEndpoint: "https://id.example.com/authorize",
              clientId: "web",
              clientSecret: new aws.kms.Key("oidc").id,
              issuer: "https://id.example.com",
              tokenEndpoint: "https://id.example.com/token",
              userInfoEndpoint: "https://id.example.com/me",
              onUnauthenticatedRequest: "deny",
              sessionTimeout: new aws.kms.Key("late").arn.apply((arn) => arn.length),
            },
          },
          { type: "forward", targetGroupArn: "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/web/1" },
        ],
      }),
  },
};

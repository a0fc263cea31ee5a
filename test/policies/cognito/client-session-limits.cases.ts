import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { managed } from "./_programs";

const make = (args: Partial<aws.cognito.UserPoolClientArgs> = {}) =>
  new aws.cognito.UserPoolClient("portal", { userPoolId: "us-east-1_abc", ...args });
export const cases: PolicyCases = {
  compliant: {
    "an hour and a day": {
      doc: true,
      program: () =>
        make({
          accessTokenValidity: 60,
          idTokenValidity: 60,
          refreshTokenValidity: 24,
          tokenValidityUnits: { accessToken: "minutes", idToken: "minutes", refreshToken: "hours" },
        }),
    },
    "the default units": () => make({ accessTokenValidity: 1, idTokenValidity: 1, refreshTokenValidity: 1 }),
    "longer where that is allowed": {
      settings: { cognito: { maximumTokenMinutes: 120, maximumRefreshTokenDays: 30 } },
      program: () => make({ accessTokenValidity: 2, idTokenValidity: 2, refreshTokenValidity: 30 }),
    },
  },
  violating: {
    "nothing said": { doc: true, findings: ["refreshTokenValidity"], program: () => make() },
    "a long access token": {
      findings: ["accessTokenValidity"],
      program: () =>
        make({
          accessTokenValidity: 61,
          idTokenValidity: 60,
          refreshTokenValidity: 24,
          tokenValidityUnits: { accessToken: "minutes", idToken: "minutes", refreshToken: "hours" },
        }),
    },
    "a long id token": {
      findings: ["idTokenValidity"],
      program: () => make({ accessTokenValidity: 1, idTokenValidity: 2, refreshTokenValidity: 1 }),
    },
    "a refresh token of 25 hours": {
      findings: ["refreshTokenValidity"],
      program: () =>
        make({
          accessTokenValidity: 60,
          idTokenValidity: 60,
          refreshTokenValidity: 25,
          tokenValidityUnits: { accessToken: "minutes", idToken: "minutes", refreshToken: "hours" },
        }),
    },
    "tokens that cannot be revoked": {
      findings: ["enableTokenRevocation"],
      program: () => make({ refreshTokenValidity: 1, enableTokenRevocation: false }),
    },
    "a managed client": { findings: ["refreshTokenValidity"], program: () => managed() },
  },
  undecided: {
    "computed hours": () =>
      make({
        accessTokenValidity: 1,
        idTokenValidity: 1,
        refreshTokenValidity: new aws.kms.Key("late").arn.apply((arn) => arn.length),
      }),
  },
};

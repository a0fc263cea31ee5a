import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { client } from "./_programs";

const make = (args: aws.cognito.UserPoolArgs = {}) => new aws.cognito.UserPool("patients", args);
export const cases: PolicyCases = {
  compliant: {
    "14 of all classes": {
      doc: true,
      program: () =>
        make({
          passwordPolicy: {
            minimumLength: 14,
            requireLowercase: true,
            requireUppercase: true,
            requireNumbers: true,
            requireSymbols: true,
          },
        }),
    },
    "a week": () =>
      make({
        passwordPolicy: {
          minimumLength: 14,
          requireLowercase: true,
          requireUppercase: true,
          requireNumbers: true,
          requireSymbols: true,
          temporaryPasswordValidityDays: 7,
        },
      }),
    "ten where that is allowed": {
      settings: { cognito: { minimumPasswordLength: 10 } },
      program: () =>
        make({
          passwordPolicy: {
            minimumLength: 10,
            requireLowercase: true,
            requireUppercase: true,
            requireNumbers: true,
            requireSymbols: true,
          },
        }),
    },
  },
  violating: {
    "nothing said": { doc: true, findings: ["minimumLength"], program: () => make() },
    "13": {
      findings: ["minimumLength"],
      program: () =>
        make({
          passwordPolicy: {
            minimumLength: 13,
            requireLowercase: true,
            requireUppercase: true,
            requireNumbers: true,
            requireSymbols: true,
          },
        }),
    },
    "no symbols": {
      findings: ["requireSymbols"],
      program: () =>
        make({
          passwordPolicy: {
            minimumLength: 14,
            requireLowercase: true,
            requireUppercase: true,
            requireNumbers: true,
            requireSymbols: false,
          },
        }),
    },
    "a length alone": {
      findings: ["requireLowercase", "requireUppercase", "requireNumbers", "requireSymbols"],
      program: () => make({ passwordPolicy: { minimumLength: 20 } }),
    },
    "eight days": {
      findings: ["temporaryPasswordValidityDays"],
      program: () =>
        make({
          passwordPolicy: {
            minimumLength: 14,
            requireLowercase: true,
            requireUppercase: true,
            requireNumbers: true,
            requireSymbols: true,
            temporaryPasswordValidityDays: 8,
          },
        }),
    },
  },
  undecided: {
    "a computed length": () =>
      make({
        passwordPolicy: {
          minimumLength: new aws.kms.Key("late").arn.apply((arn) => arn.length),
          requireLowercase: true,
          requireUppercase: true,
          requireNumbers: true,
          requireSymbols: true,
        },
      }),
  },
  notApplicable: {
    "signs people in elsewhere": () => client(make().id, { supportedIdentityProviders: ["Clinic"] }),
  },
};

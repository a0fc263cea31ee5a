import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.secretsmanager.SecretArgs = {}) => new aws.secretsmanager.Secret("db", args);
export const cases: PolicyCases = {
  compliant: {
    "90 days": {
      doc: true,
      program: () =>
        new aws.secretsmanager.SecretRotation("db", {
          secretId: make().id,
          rotationLambdaArn: "arn:aws:lambda:us-east-1:111122223333:function:rotate",
          rotationRules: { automaticallyAfterDays: 90 },
        }),
    },
    "a rate": () =>
      new aws.secretsmanager.SecretRotation("db", {
        secretId: make().id,
        rotationLambdaArn: "arn:aws:lambda:us-east-1:111122223333:function:rotate",
        rotationRules: { scheduleExpression: "rate(30 days)" },
      }),
    "a rate in hours": () =>
      new aws.secretsmanager.SecretRotation("db", {
        secretId: make().id,
        rotationLambdaArn: "arn:aws:lambda:us-east-1:111122223333:function:rotate",
        rotationRules: { scheduleExpression: "rate(2160 hours)" },
      }),
    "a calendar": () =>
      new aws.secretsmanager.SecretRotation("db", {
        secretId: make().id,
        rotationLambdaArn: "arn:aws:lambda:us-east-1:111122223333:function:rotate",
        rotationRules: { scheduleExpression: "cron(0 8 1 * ? *)" },
      }),
    "a year where that is allowed": {
      settings: { secretsmanager: { maximumRotationDays: 365 } },
      program: () =>
        new aws.secretsmanager.SecretRotation("db", {
          secretId: make().id,
          rotationLambdaArn: "arn:aws:lambda:us-east-1:111122223333:function:rotate",
          rotationRules: { automaticallyAfterDays: 365 },
        }),
    },
  },
  violating: {
    never: { doc: true, program: () => make() },
    "never, where others cannot": {
      settings: { secretsmanager: { unrotatedPrefixes: ["partner/"] } },
      program: () => make({ name: "own/partner/key" }),
    },
    "91 days": {
      findings: ["rotationRules"],
      program: () =>
        new aws.secretsmanager.SecretRotation("db", {
          secretId: make().id,
          rotationLambdaArn: "arn:aws:lambda:us-east-1:111122223333:function:rotate",
          rotationRules: { automaticallyAfterDays: 91 },
        }),
    },
    "a slow rate": {
      findings: ["rotationRules"],
      program: () =>
        new aws.secretsmanager.SecretRotation("db", {
          secretId: make().id,
          rotationLambdaArn: "arn:aws:lambda:us-east-1:111122223333:function:rotate",
          rotationRules: { scheduleExpression: "rate(91 days)" },
        }),
    },
    "a slow rate in hours": {
      findings: ["rotationRules"],
      program: () =>
        new aws.secretsmanager.SecretRotation("db", {
          secretId: make().id,
          rotationLambdaArn: "arn:aws:lambda:us-east-1:111122223333:function:rotate",
          rotationRules: { scheduleExpression: "rate(2161 hours)" },
        }),
    },
  },
  undecided: {
    "computed days": () =>
      new aws.secretsmanager.SecretRotation("db", {
        secretId: make().id,
        rotationLambdaArn: "arn:aws:lambda:us-east-1:111122223333:function:rotate",
        rotationRules: { automaticallyAfterDays: new aws.kms.Key("late").arn.apply((arn) => arn.length) },
      }),
  },
  notApplicable: {
    "one of the prefixes of the setting": {
      settings: { secretsmanager: { unrotatedPrefixes: ["ecr-pullthroughcache/", "partner/"] } },
      program: () => make({ name: "partner/key" }),
    },
    "a pull-through cache": () => make({ name: "ecr-pullthroughcache/docker-hub" }),
  },
};

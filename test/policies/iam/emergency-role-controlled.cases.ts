import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { role, when } from "./_documents";

const settings = { iam: { emergencyRoles: ["break-glass"] } };
const PEOPLE = { Principal: { AWS: "arn:aws:iam::111122223333:root" } };
const MFA = when("Bool", "aws:MultiFactorAuthPresent", "true");

const trust = (...statements: object[]) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: statements.map((statement) => ({ Effect: "Allow", Action: "sts:AssumeRole", ...statement })),
  });

const emergency = (args: Partial<aws.iam.RoleArgs> = {}) =>
  role({ name: "break-glass", assumeRolePolicy: trust({ ...PEOPLE, ...MFA }), ...args });

const rule = (roleArn: string) =>
  new aws.cloudwatch.EventRule("emergency", {
    eventPattern: JSON.stringify({
      source: ["aws.sts"],
      detail: { eventName: ["AssumeRole"], requestParameters: { roleArn: [roleArn] } },
    }),
  });
const watched = () => rule("arn:aws:iam::111122223333:role/break-glass");

const watchedRole = (args: Partial<aws.iam.RoleArgs> = {}) => {
  watched();
  return emergency(args);
};

export const cases: PolicyCases = {
  compliant: {
    "with a second factor, and watched": { doc: true, settings, program: () => watchedRole() },
    "through a federation, which asks for it itself": {
      settings,
      program: () =>
        watchedRole({
          assumeRolePolicy: trust({
            Principal: { Federated: "arn:aws:iam::111122223333:saml-provider/directory" },
            Action: "sts:AssumeRoleWithSAML",
          }),
        }),
    },
    "an hour": { settings, program: () => watchedRole({ maxSessionDuration: 3600 }) },
    "watched by a filter on the trail": {
      settings,
      program: () => {
        emergency();
        new aws.cloudwatch.LogMetricFilter("emergency", {
          name: "emergency",
          logGroupName: "/trail",
          pattern: '{ $.requestParameters.roleArn = "*:role/break-glass" }',
          metricTransformation: { name: "emergency", namespace: "security", value: "1" },
        });
      },
    },
    "watched by what is computed from it": {
      settings,
      program: () => {
        const made = emergency();
        new aws.cloudwatch.EventRule("emergency", {
          eventPattern: pulumi.jsonStringify({ detail: { requestParameters: { roleArn: [made.arn] } } }),
        });
      },
    },
    "known by its logical name": {
      settings: { iam: { emergencyRoles: ["clinic"] } },
      program: () => {
        rule("arn:aws:iam::111122223333:role/records");
        return emergency({ name: "records" });
      },
    },
  },
  violating: {
    "everything left out": {
      doc: true,
      settings,
      findings: ["assumeRolePolicy.Statement[0]", "maxSessionDuration", "watched"],
      program: () => emergency({ assumeRolePolicy: trust(PEOPLE), maxSessionDuration: 43200 }),
    },
    "one way without a second factor": {
      settings,
      findings: ["assumeRolePolicy.Statement[1]"],
      program: () => watchedRole({ assumeRolePolicy: trust({ ...PEOPLE, ...MFA }, PEOPLE) }),
    },
    "a second factor where it is said": {
      settings,
      findings: ["assumeRolePolicy.Statement[0]"],
      program: () =>
        watchedRole({
          assumeRolePolicy: trust({ ...PEOPLE, ...when("BoolIfExists", "aws:MultiFactorAuthPresent", "true") }),
        }),
    },
    "longer than an hour": {
      settings,
      findings: ["maxSessionDuration"],
      program: () => watchedRole({ maxSessionDuration: 3601 }),
    },
    "a rule for another role": {
      settings,
      findings: ["watched"],
      program: () => {
        rule("arn:aws:iam::111122223333:role/reports");
        return emergency();
      },
    },
  },
  undecided: {
    "a computed trust": {
      settings,
      program: () => watchedRole({ assumeRolePolicy: new aws.ssm.Parameter("late", { type: "String" }).value }),
    },
    "a computed length": {
      settings,
      program: () =>
        watchedRole({
          maxSessionDuration: new aws.ssm.Parameter("late", { type: "String" }).value.apply(Number),
        }),
    },
  },
  notApplicable: {
    "no role is for emergencies": () => emergency(),
    "no role is for emergencies, and the name is computed": () =>
      emergency({ name: new aws.ssm.Parameter("late", { type: "String" }).value }),
    "another role": { settings, program: () => emergency({ name: "reports" }) },
  },
};

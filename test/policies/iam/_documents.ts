import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { Program } from "../../../testing/program";

const INSTANCE = "arn:aws:sso:::instance/ssoins-0123456789abcdef";
const SET = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef";
const VERSION = "2012-10-17";

/** A document of statements that allow something on every resource, unless they say otherwise. */
export const document = (...statements: object[]): string =>
  JSON.stringify({
    Version: VERSION,
    Statement: statements.map((statement) => ({
      Effect: "Allow",
      ...("NotResource" in statement || "Resource" in statement ? {} : { Resource: "*" }),
      ...statement,
    })),
  });

export const managed = (...statements: object[]) => new aws.iam.Policy("clinic", { policy: document(...statements) });

const trust = JSON.stringify({
  Version: VERSION,
  Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
});

export const role = (args: Partial<aws.iam.RoleArgs> = {}) =>
  new aws.iam.Role("clinic", { assumeRolePolicy: trust, ...args });

/** One row for each type that holds identity policies. */
export const everywhere = (...statements: object[]): Record<string, Program> => {
  const policy = document(...statements);
  return {
    "of a role": () => new aws.iam.RolePolicy("clinic", { role: "records", policy }),
    "of a user": () => new aws.iam.UserPolicy("clinic", { user: "exports", policy }),
    "of a group": () => new aws.iam.GroupPolicy("clinic", { group: "nurses", policy }),
    "in a role": () => role({ inlinePolicies: [{ name: "records", policy }] }),
    "of a permission set": () =>
      new aws.ssoadmin.PermissionSetInlinePolicy("clinic", {
        instanceArn: INSTANCE,
        permissionSetArn: SET,
        inlinePolicy: policy,
      }),
  };
};

/** A policy that is the permissions boundary of a role. */
export const boundary = (...statements: object[]): aws.iam.Policy => {
  const policy = managed(...statements);
  role({ permissionsBoundary: policy.arn });
  return policy;
};

/** A document that is not known before the deployment: it names something of the program. */
export const unknown = (...statements: object[]) => {
  const bucket = new aws.s3.Bucket("records");
  const Statement = statements.map((statement) => ({ Effect: "Allow", ...statement, Resource: bucket.arn }));
  return new aws.iam.Policy("clinic", { policy: pulumi.jsonStringify({ Version: VERSION, Statement }) });
};

/** A role with a trust policy of the statements. */
export const trusting = (...statements: object[]) =>
  role({
    assumeRolePolicy: JSON.stringify({
      Version: VERSION,
      Statement: statements.map((statement) => ({ Effect: "Allow", Action: "sts:AssumeRole", ...statement })),
    }),
  });

/** A condition of a statement. */
export const when = (operator: string, key: string, value: unknown) => ({
  Condition: { [operator]: { [key]: value } },
});

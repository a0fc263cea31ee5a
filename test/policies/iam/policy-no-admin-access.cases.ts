import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { boundary, document, everywhere, managed, role, unknown, when } from "./_documents";

const ALL = { Action: "*" };
const SOME = { Action: ["s3:GetObject", "s3:PutObject"], Resource: "arn:aws:s3:::records/*" };

export const cases: PolicyCases = {
  compliant: {
    "named actions on a named bucket": { doc: true, program: () => managed(SOME) },
    ...everywhere(SOME),
    "all of a service": () => managed({ Action: "s3:*" }),
    "every action on one bucket": () =>
      managed({ ...ALL, Resource: ["arn:aws:s3:::records", "arn:aws:s3:::records/*"] }),
    "all of IAM on one role": () => managed({ Action: "iam:*", Resource: "arn:aws:iam::111122223333:role/app-*" }),
    "a denial of everything": () => managed({ ...ALL, Effect: "Deny" }),
    "a denial of all but some": () => managed({ Effect: "Deny", NotAction: "s3:*" }),
    "by tag": () => managed({ ...ALL, ...when("StringEquals", "aws:ResourceTag/team", "imaging") }),
    "every action but every action": () => managed({ NotAction: "*" }),
    "every resource but every resource": () => managed({ ...ALL, NotResource: "*" }),
    "a role without policies of its own": () => role(),
    "a permissions boundary": () => boundary(ALL),
  },
  violating: {
    "every action on every resource": { doc: true, findings: ["policy.Statement[0]"], program: () => managed(ALL) },
    ...everywhere(ALL),
    "in a list, in the second statement": {
      findings: ["policy.Statement[1]"],
      program: () => managed(SOME, { Action: ["s3:GetObject", "*"], Resource: ["arn:aws:s3:::records/*", "*"] }),
    },
    "in another form": () => managed({ Action: "*:*", Resource: "arn:aws:*:*:*:*" }),
    "on everything of one account": () => managed({ ...ALL, Resource: "arn:aws:*:*:111122223333:*" }),
    "all of IAM": () => managed({ Action: "IAM:*" }),
    "all of IAM, on everything of IAM": () => managed({ Action: "iam:*", Resource: "arn:aws:iam::111122223333:*" }),
    "all but some actions": () => managed({ NotAction: ["iam:*", "organizations:*"] }),
    "all but some resources": () => managed({ ...ALL, NotResource: "arn:aws:s3:::records" }),
    "after a sign-in with MFA": () => managed({ ...ALL, ...when("Bool", "aws:MultiFactorAuthPresent", "true") }),
    "by any tag": () => managed({ ...ALL, ...when("StringLike", "aws:ResourceTag/team", "*") }),
    "by tag, where there is one": () =>
      managed({ ...ALL, ...when("StringEqualsIfExists", "aws:ResourceTag/team", "imaging") }),
    "a document that is an object": () =>
      new aws.iam.Policy("clinic", {
        policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] },
      }),
    "two policies in a role": {
      findings: ["inlinePolicies[0].policy.Statement[0]", "inlinePolicies[1].policy.Statement[0]"],
      program: () =>
        role({
          inlinePolicies: [
            { name: "one", policy: document(ALL) },
            { name: "two", policy: document(ALL) },
          ],
        }),
    },
    "a boundary that is attached as well": () => {
      const policy = boundary(ALL);
      new aws.iam.RolePolicyAttachment("clinic", { role: "records", policyArn: policy.arn });
    },
    "a boundary that a role also holds": () => {
      const policy = boundary(ALL);
      new aws.iam.Role("other", {
        assumeRolePolicy: document({ Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }),
        managedPolicyArns: [policy.arn],
      });
    },
    "a boundary that is attached exclusively": () => {
      const policy = boundary(ALL);
      new aws.iam.GroupPolicyAttachmentsExclusive("clinic", { groupName: "admins", policyArns: [policy.arn] });
    },
    "a boundary that a permission set holds": () => {
      const policy = boundary(ALL);
      new aws.ssoadmin.CustomerManagedPolicyAttachment("clinic", {
        instanceArn: "arn:aws:sso:::instance/ssoins-0123456789abcdef",
        permissionSetArn: "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef",
        customerManagedPolicyReference: { name: policy.name },
      });
    },
  },
  undecided: {
    "a document built from an ARN": () => unknown(ALL),
    "a text that is no document": () => new aws.iam.Policy("clinic", { policy: "everything" }),
  },
  notApplicable: {
    "the boundary of a user": () => {
      const policy = managed(ALL);
      new aws.iam.User("exports", { permissionsBoundary: policy.arn });
    },
    "the boundary of a permission set": () => {
      const policy = managed(ALL);
      new aws.ssoadmin.PermissionsBoundaryAttachment("clinic", {
        instanceArn: "arn:aws:sso:::instance/ssoins-0123456789abcdef",
        permissionSetArn: "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef",
        permissionsBoundary: { customerManagedPolicyReference: { name: policy.name } },
      });
    },
  },
};

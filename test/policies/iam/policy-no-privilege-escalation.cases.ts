import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { everywhere, managed, unknown, when } from "./_documents";

const WIDE = { Action: "iam:PassRole" };
const NARROW = { Action: "iam:PassRole", Resource: "arn:aws:iam::111122223333:role/tasks-*" };

export const cases: PolicyCases = {
  compliant: {
    "what is named": { doc: true, program: () => managed(NARROW) },
    ...everywhere(NARROW),
    "a denial": () => managed({ ...WIDE, Effect: "Deny" }),
    "other actions of IAM": () => managed({ Action: ["iam:Get*", "iam:List*", "iam:CreateServiceLinkedRole"] }),
    "one's own keys": () => managed({ Action: "iam:CreateAccessKey", Resource: "arn:aws:iam::*:user/${aws:username}" }),
    "roles of a path": () => managed({ ...WIDE, Resource: "arn:aws:iam::*:role/service/*" }),
    "to one service": () =>
      managed({ ...WIDE, ...when("StringEquals", "iam:PassedToService", "ecs-tasks.amazonaws.com") }),
    "for one resource": () =>
      managed({ ...WIDE, ...when("ArnLike", "iam:AssociatedResourceArn", "arn:aws:ec2:*:111122223333:instance/*") }),
    "a few policies": () =>
      managed({
        Action: "iam:AttachRolePolicy",
        ...when("ArnEquals", "iam:PolicyARN", "arn:aws:iam::111122223333:policy/records"),
      }),
    "under a boundary": () =>
      managed({
        Action: "iam:PutRolePolicy",
        ...when("StringEquals", "iam:PermissionsBoundary", "arn:aws:iam::111122223333:policy/boundary"),
      }),
    "by tag": () => managed({ Action: "sts:AssumeRole", ...when("StringEquals", "aws:ResourceTag/team", "imaging") }),
    "by the tag of IAM": () =>
      managed({ Action: "sts:AssumeRole", ...when("StringEquals", "iam:ResourceTag/team", "imaging") }),
    "an action of users on roles": () => managed({ Action: "iam:CreateAccessKey", Resource: "arn:aws:iam::*:role/*" }),
    "all of STS, which is reported as that": () => managed({ Action: "sts:*" }),
    "an administrator, who is reported as one": () => managed({ Action: "iam:*" }),
  },
  violating: {
    "on every resource": { doc: true, findings: ["policy.Statement[0]"], program: () => managed(WIDE) },
    ...everywhere(WIDE),
    "in the second statement": { findings: ["policy.Statement[1]"], program: () => managed(NARROW, WIDE) },
    "every role of the account": () => managed({ ...WIDE, Resource: "arn:aws:iam::111122223333:role/*" }),
    "every role but one": () => managed({ ...WIDE, NotResource: "arn:aws:iam::111122223333:role/admin" }),
    "by a wildcard": () => managed({ Action: "iam:Pass*" }),
    "to any service": () => managed({ ...WIDE, ...when("StringLike", "iam:PassedToService", "*") }),
    "but to one service": () =>
      managed({ ...WIDE, ...when("StringNotEquals", "iam:PassedToService", "ec2.amazonaws.com") }),
    "a boundary that may be taken away": () =>
      managed({
        Action: "iam:DeleteRolePermissionsBoundary",
        ...when("StringEquals", "iam:PermissionsBoundary", "arn:aws:iam::111122223333:policy/boundary"),
      }),
    "iam:CreatePolicyVersion": () =>
      managed({ Action: "iam:CreatePolicyVersion", Resource: "arn:aws:iam::*:policy/*" }),
    "iam:SetDefaultPolicyVersion": () =>
      managed({ Action: "iam:SetDefaultPolicyVersion", Resource: "arn:aws:iam::*:policy/*" }),
    "iam:AttachUserPolicy": () => managed({ Action: "iam:AttachUserPolicy", Resource: "arn:aws:iam::*:user/*" }),
    "iam:AttachGroupPolicy": () => managed({ Action: "iam:AttachGroupPolicy", Resource: "arn:aws:iam::*:group/*" }),
    "iam:AttachRolePolicy": () => managed({ Action: "iam:AttachRolePolicy", Resource: "arn:aws:iam::*:role/*" }),
    "iam:PutUserPolicy": () => managed({ Action: "iam:PutUserPolicy", Resource: "arn:aws:iam::*:user/*" }),
    "iam:PutGroupPolicy": () => managed({ Action: "iam:PutGroupPolicy", Resource: "arn:aws:iam::*:group/*" }),
    "iam:PutRolePolicy": () => managed({ Action: "iam:PutRolePolicy", Resource: "arn:aws:iam::*:role/*" }),
    "iam:PutRolePermissionsBoundary": () =>
      managed({ Action: "iam:PutRolePermissionsBoundary", Resource: "arn:aws:iam::*:role/*" }),
    "iam:PutUserPermissionsBoundary": () =>
      managed({ Action: "iam:PutUserPermissionsBoundary", Resource: "arn:aws:iam::*:user/*" }),
    "iam:AddUserToGroup": () => managed({ Action: "iam:AddUserToGroup", Resource: "arn:aws:iam::*:group/*" }),
    "iam:UpdateAssumeRolePolicy": () =>
      managed({ Action: "iam:UpdateAssumeRolePolicy", Resource: "arn:aws:iam::*:role/*" }),
    "iam:CreateAccessKey": () => managed({ Action: "iam:CreateAccessKey", Resource: "arn:aws:iam::*:user/*" }),
    "iam:CreateLoginProfile": () => managed({ Action: "iam:CreateLoginProfile", Resource: "arn:aws:iam::*:user/*" }),
    "iam:UpdateLoginProfile": () => managed({ Action: "iam:UpdateLoginProfile", Resource: "arn:aws:iam::*:user/*" }),
    "sts:AssumeRole": () => managed({ Action: "sts:AssumeRole", Resource: "arn:aws:iam::*:role/*" }),
    "iam:DeleteRolePermissionsBoundary": () =>
      managed({ Action: "iam:DeleteRolePermissionsBoundary", Resource: "arn:aws:iam::*:role/*" }),
    "iam:DeleteUserPermissionsBoundary": () =>
      managed({ Action: "iam:DeleteUserPermissionsBoundary", Resource: "arn:aws:iam::*:user/*" }),
  },
  undecided: {
    "a document built from an ARN": () => unknown(WIDE),
    "a text that is no document": () => new aws.iam.Policy("clinic", { policy: "everything" }),
  },
  notApplicable: {
    "a permissions boundary of a user": () => {
      const policy = managed(WIDE);
      new aws.iam.User("exports", { permissionsBoundary: policy.arn });
    },
  },
};

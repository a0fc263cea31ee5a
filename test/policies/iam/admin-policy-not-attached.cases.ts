import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { boundary, managed, role } from "./_documents";

const ADMIN = "arn:aws:iam::aws:policy/AdministratorAccess";
const READ = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const INSTANCE = "arn:aws:sso:::instance/ssoins-0123456789abcdef";
const SET = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef";

const attach = (policyArn: pulumi.Input<string>) =>
  new aws.iam.RolePolicyAttachment("clinic", { role: "records", policyArn });
const toUser = (policyArn: string) => new aws.iam.UserPolicyAttachment("clinic", { user: "exports", policyArn });
const toGroup = (policyArn: string) => new aws.iam.GroupPolicyAttachment("clinic", { group: "nurses", policyArn });
const toSome = (policyArn: string) => new aws.iam.PolicyAttachment("clinic", { roles: ["records"], policyArn });
const toSet = (managedPolicyArn: string) =>
  new aws.ssoadmin.ManagedPolicyAttachment("clinic", {
    instanceArn: INSTANCE,
    permissionSetArn: SET,
    managedPolicyArn,
  });
const toSetOnly = (managedPolicyArns: string[]) =>
  new aws.ssoadmin.ManagedPolicyAttachmentsExclusive("clinic", {
    instanceArn: INSTANCE,
    permissionSetArn: SET,
    managedPolicyArns,
  });
const toRoleOnly = (policyArns: string[]) =>
  new aws.iam.RolePolicyAttachmentsExclusive("clinic", { roleName: "records", policyArns });
const toGroupOnly = (policyArns: string[]) =>
  new aws.iam.GroupPolicyAttachmentsExclusive("clinic", { groupName: "nurses", policyArns });
const toUserOnly = (policyArns: string[]) =>
  new aws.iam.UserPolicyAttachmentsExclusive("clinic", { userName: "exports", policyArns });

export const cases: PolicyCases = {
  compliant: {
    "a policy of the stack": () => attach(managed({ Action: "s3:GetObject" }).arn),
    "a boundary that is attached": () => attach(boundary({ Action: "s3:GetObject" }).arn),
    "another policy of AWS": { doc: true, program: () => attach(READ) },
    "a user": () => toUser(READ),
    "a group": () => toGroup(READ),
    "a few at once": () => toSome(READ),
    "a permission set": () => toSet(READ),
    "a permission set, exclusively": () => toSetOnly([READ]),
    "a role, exclusively": () => toRoleOnly([READ]),
    "a group, exclusively": () => toGroupOnly([READ]),
    "a user, exclusively": () => toUserOnly([]),
    "a role": () => role({ managedPolicyArns: [READ] }),
    "nothing on a role": () => role(),
    "a boundary": () => role({ permissionsBoundary: ADMIN }),
    "an own policy of the same name": () => attach("arn:aws:iam::111122223333:policy/AdministratorAccess"),
    "one of a longer name": () => attach("arn:aws:iam::aws:policy/AdministratorAccess-Amplify"),
    "with a list of one's own": {
      settings: { iam: { adminPolicies: ["job-function/SystemAdministrator"] } },
      program: () => attach(ADMIN),
    },
  },
  violating: {
    administrator: { doc: true, findings: ["policyArn"], program: () => attach(ADMIN) },
    "all of IAM": () => attach("arn:aws:iam::aws:policy/IAMFullAccess"),
    "power user": () => attach("arn:aws:iam::aws:policy/PowerUserAccess"),
    "another partition": () => attach("arn:aws-us-gov:iam::aws:policy/AdministratorAccess"),
    "in other letters": () => attach("arn:aws:iam::aws:policy/administratoraccess"),
    "a user": () => toUser(ADMIN),
    "a group": () => toGroup(ADMIN),
    "a few at once": () => toSome(ADMIN),
    "a permission set": { findings: ["managedPolicyArn"], program: () => toSet(ADMIN) },
    "a permission set, exclusively": { findings: ["managedPolicyArns[1]"], program: () => toSetOnly([READ, ADMIN]) },
    "a role, exclusively": { findings: ["policyArns[0]"], program: () => toRoleOnly([ADMIN, READ]) },
    "a group, exclusively": () => toGroupOnly([ADMIN]),
    "a user, exclusively": () => toUserOnly([ADMIN]),
    "a role": { findings: ["managedPolicyArns[1]"], program: () => role({ managedPolicyArns: [READ, ADMIN] }) },
    "with a list of one's own": {
      settings: { iam: { adminPolicies: ["job-function/SystemAdministrator"] } },
      program: () => attach("arn:aws:iam::aws:policy/job-function/SystemAdministrator"),
    },
  },
  undecided: {
    "a policy that nobody knows yet": () => attach(new aws.kms.Key("late").description),
  },
};

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { document, managed, role } from "./_documents";

const READ = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const GET = { Action: "s3:GetObject" };
const attach = (to: aws.iam.Role) => new aws.iam.RolePolicyAttachment("clinic", { role: to.name, policyArn: READ });
const inline = (to: aws.iam.Role) => new aws.iam.RolePolicy("clinic", { role: to.id, policy: document(GET) });

export const cases: PolicyCases = {
  compliant: {
    "separate resources": {
      doc: true,
      program: () => {
        const to = role();
        attach(to);
        inline(to);
      },
    },
    "the role's own lists": () =>
      role({ managedPolicyArns: [READ], inlinePolicies: [{ name: "records", policy: document(GET) }] }),
    "attached beside inline": () => attach(role({ inlinePolicies: [{ name: "records", policy: document(GET) }] })),
    "inline beside attached": () => inline(role({ managedPolicyArns: [READ] })),
    "another role's": () => {
      role({ managedPolicyArns: [READ] });
      new aws.iam.RolePolicyAttachment("other", { role: "another", policyArn: READ });
    },
  },
  violating: {
    "attached twice": {
      doc: true,
      findings: ["managedPolicyArns"],
      program: () => attach(role({ managedPolicyArns: [READ] })),
    },
    "two of them": {
      findings: ["managedPolicyArns"],
      program: () => attach(role({ managedPolicyArns: [READ, managed(GET).arn] })),
    },
    "inline twice": {
      findings: ["inlinePolicies"],
      program: () => inline(role({ inlinePolicies: [{ name: "records", policy: document(GET) }] })),
    },
    "by its name": {
      findings: ["managedPolicyArns"],
      linkedByLiteral: ["name", "role"],
      program: () => {
        role({ name: "records", managedPolicyArns: [READ] });
        new aws.iam.RolePolicyAttachment("clinic", { role: "records", policyArn: READ });
      },
    },
  },
  undecided: {
    "a name that is computed from two roles": () => {
      const assumeRolePolicy = document({ Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" });
      const other = new aws.iam.Role("other", { assumeRolePolicy });
      const one = role({ managedPolicyArns: [READ] });
      new aws.iam.RolePolicyAttachment("clinic", {
        role: pulumi.interpolate`${one.uniqueId}${other.uniqueId}`,
        policyArn: READ,
      });
    },
  },
};

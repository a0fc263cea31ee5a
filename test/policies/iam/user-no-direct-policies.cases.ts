import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { document, managed } from "./_documents";

const READ = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const attached = (args: Partial<aws.iam.PolicyAttachmentArgs>) =>
  new aws.iam.PolicyAttachment("clinic", { policyArn: READ, ...args });

export const cases: PolicyCases = {
  compliant: {
    "through a group": { doc: true, program: () => attached({ groups: ["nurses"] }) },
    "through a role": () => attached({ roles: ["records"], users: [] }),
    "an empty list, which detaches": () =>
      new aws.iam.UserPolicyAttachmentsExclusive("clinic", { userName: "exports", policyArns: [] }),
    "an empty list, which removes": () =>
      new aws.iam.UserPoliciesExclusive("clinic", { userName: "exports", policyNames: [] }),
  },
  violating: {
    attached: {
      doc: true,
      program: () => new aws.iam.UserPolicyAttachment("clinic", { user: "exports", policyArn: READ }),
    },
    inline: () => new aws.iam.UserPolicy("clinic", { user: "exports", policy: document({ Action: "s3:GetObject" }) }),
    "attached to several": () => attached({ groups: ["nurses"], users: ["exports"] }),
    "exclusively attached": () =>
      new aws.iam.UserPolicyAttachmentsExclusive("clinic", { userName: "exports", policyArns: [READ] }),
    "exclusively inline": () =>
      new aws.iam.UserPoliciesExclusive("clinic", { userName: "exports", policyNames: ["records"] }),
    "a policy of the program": () =>
      new aws.iam.UserPolicyAttachmentsExclusive("clinic", {
        userName: "exports",
        policyArns: [managed({ Action: "s3:GetObject" }).arn],
      }),
  },
  undecided: {
    "users of another list": () => {
      const late = new aws.iam.Group("late");
      attached({ users: late.uniqueId.apply((id) => [id]) });
    },
  },
};

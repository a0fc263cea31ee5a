import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { document, everywhere, managed, role } from "./_documents";

const READ = { Action: "s3:GetObject" };
const { "of a role": ofRole, "of a user": ofUser, "of a group": ofGroup, "in a role": inRole } = everywhere(READ);

export const cases: PolicyCases = {
  compliant: {
    "a managed policy, attached": {
      doc: true,
      program: () => {
        new aws.iam.RolePolicyAttachment("clinic", { role: role().name, policyArn: managed(READ).arn });
      },
    },
    "an empty entry, which removes policies": () => role({ inlinePolicies: [{}] }),
  },
  violating: {
    "of a role": { doc: true, program: ofRole! },
    "of a user": ofUser!,
    "of a group": ofGroup!,
    "in a role": { program: inRole!, isEnoughIfSet: [] },
    "in a role, the second": () => role({ inlinePolicies: [{}, { name: "records", policy: document(READ) }] }),
  },
  undecided: {},
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { openCases } from "../iam/_open";

export const cases: PolicyCases = openCases(
  {
    "an identity": (policy) => new aws.ses.IdentityPolicy("clinic", { identity: "clinic.example.com", policy }),
    "an identity of version 2": (policy) =>
      new aws.sesv2.EmailIdentityPolicy("clinic", {
        emailIdentity: "clinic.example.com",
        policyName: "clinic",
        policy,
      }),
  },
  "ses:SendEmail",
);

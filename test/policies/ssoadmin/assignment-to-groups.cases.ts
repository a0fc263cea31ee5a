import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const INSTANCE = "arn:aws:sso:::instance/ssoins-0123456789abcdef";
const PERSON = "0123456789-01234567-89ab-cdef-0123-456789abcdef";

const toAccount = (principalType: aws.ssoadmin.AccountAssignmentArgs["principalType"]) =>
  new aws.ssoadmin.AccountAssignment("nurses", {
    instanceArn: INSTANCE,
    permissionSetArn: "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef",
    principalId: PERSON,
    principalType,
    targetId: "111122223333",
    targetType: "AWS_ACCOUNT",
  });
const toApplication = (principalType: string) =>
  new aws.ssoadmin.ApplicationAssignment("portal", {
    applicationArn: "arn:aws:sso::111122223333:application/ssoins-0123456789abcdef/apl-0123456789abcdef",
    principalId: PERSON,
    principalType,
  });

export const cases: PolicyCases = {
  compliant: {
    "a group": { doc: true, program: () => toAccount("GROUP") },
    "a group on an application": () => toApplication("GROUP"),
  },
  violating: {
    "a person": { doc: true, program: () => toAccount("USER") },
    "a person on an application": () => toApplication("USER"),
  },
  undecided: {
    "a computed type": () => toAccount(new aws.iam.User("late").uniqueId),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const key = (status?: string) => new aws.iam.AccessKey("exports", { user: "exports", status });
const credential = (args: Partial<aws.iam.ServiceSpecificCredentialArgs> = {}) =>
  new aws.iam.ServiceSpecificCredential("exports", {
    userName: "exports",
    serviceName: "bedrock.amazonaws.com",
    ...args,
  });
const late = () => new aws.iam.User("late").uniqueId;

export const cases: PolicyCases = {
  compliant: {
    "an inactive key": { doc: true, program: () => key("Inactive") },
    "a credential of 90 days": () => credential({ credentialAgeDays: 90 }),
    "an inactive credential": () => credential({ status: "Inactive" }),
    "a longer age, where it is allowed": {
      settings: { iam: { maximumCredentialAgeDays: 180 } },
      program: () => credential({ credentialAgeDays: 180 }),
    },
  },
  violating: {
    "a key": { doc: true, program: () => key() },
    "an active key": () => key("Active"),
    "an encrypted key": () => new aws.iam.AccessKey("exports", { user: "exports", pgpKey: "keybase:clinic" }),
    "a credential without an end": () => credential(),
    "a credential of 91 days": () => credential({ credentialAgeDays: 91 }),
    "a credential of 31 days, where 30 are allowed": {
      settings: { iam: { maximumCredentialAgeDays: 30 } },
      program: () => credential({ credentialAgeDays: 31 }),
    },
  },
  undecided: {
    "a computed status": () => new aws.iam.AccessKey("exports", { user: "exports", status: late() }),
    "a computed age": () => credential({ credentialAgeDays: late().apply(Number) }),
  },
};

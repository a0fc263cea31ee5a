import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.kms.GrantArgs> = {}) =>
  new aws.kms.Grant("app", {
    keyId: "k1",
    granteePrincipal: "arn:aws:iam::111122223333:role/app",
    operations: ["Decrypt"],
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    decrypts: { doc: true, program: () => make() },
    "passes on within bounds": () =>
      make({ operations: ["Decrypt", "CreateGrant"], constraints: [{ encryptionContextEquals: { app: "records" } }] }),
  },
  violating: {
    "passes on": { doc: true, program: () => make({ operations: ["Decrypt", "CreateGrant"] }) },
  },
  undecided: {
    "a computed operation": () => make({ operations: [new aws.kms.Key("late").arn] }),
  },
};

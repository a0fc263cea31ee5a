import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.xray.EncryptionConfigArgs> = {}) =>
  new aws.xray.EncryptionConfig("all", { type: "KMS", keyId: "k1", ...args });
export const cases: PolicyCases = {
  compliant: {
    KMS: { doc: true, program: () => make({ type: "KMS" }) },
  },
  violating: {
    "a key of AWS": { doc: true, program: () => make({ type: "NONE", keyId: undefined }) },
  },
  undecided: {
    "a computed value": () => make({ type: new aws.kms.Key("late").arn }),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.kms.KeyArgs = {}) => new aws.kms.Key("records", args);
export const cases: PolicyCases = {
  compliant: {
    on: { doc: true, program: () => make({ enableKeyRotation: true }) },
    "a year": () => make({ enableKeyRotation: true, rotationPeriodInDays: 365 }),
    "two years where that is allowed": {
      settings: { kms: { maximumRotationDays: 730 } },
      program: () => make({ enableKeyRotation: true, rotationPeriodInDays: 730 }),
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    off: () => make({ enableKeyRotation: false }),
    "longer than a year": {
      findings: ["rotationPeriodInDays"],
      program: () => make({ enableKeyRotation: true, rotationPeriodInDays: 366 }),
    },
  },
  undecided: {
    "a computed flag": () => make({ enableKeyRotation: new aws.sqs.Queue("late").arn.apply((arn) => arn !== "") }),
  },
  notApplicable: {
    asymmetric: () => make({ customerMasterKeySpec: "RSA_4096", keyUsage: "SIGN_VERIFY" }),
    "for codes": () => make({ customerMasterKeySpec: "HMAC_256", keyUsage: "GENERATE_VERIFY_MAC" }),
    "in a store of its own": () => make({ customKeyStoreId: "cks-1" }),
    "outside of AWS": () => make({ customKeyStoreId: "cks-1", xksKeyId: "k1" }),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const pool = (more: Partial<aws.storagegateway.TapePoolArgs> = {}) =>
  new aws.storagegateway.TapePool("records", { poolName: "records", storageClass: "GLACIER", ...more });

export const cases: PolicyCases = {
  compliant: {
    "locked for everyone": {
      doc: true,
      program: () => pool({ retentionLockType: "COMPLIANCE", retentionLockTimeInDays: 2190 }),
    },
    "locked for most": () => pool({ retentionLockType: "GOVERNANCE", retentionLockTimeInDays: 2190 }),
  },
  violating: {
    "nothing said": { doc: true, program: () => pool() },
    "an explicit NONE": () => pool({ retentionLockType: "NONE" }),
  },
  undecided: {
    "a type that is computed": () => pool({ retentionLockType: new aws.kms.Key("records").arn }),
  },
};

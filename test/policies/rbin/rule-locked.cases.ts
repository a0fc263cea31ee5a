import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const rule = (retentionPeriodValue: pulumi.Input<number>, isLocked = true) =>
  new aws.rbin.Rule("volumes", {
    resourceType: "EBS_SNAPSHOT",
    retentionPeriod: { retentionPeriodUnit: "DAYS", retentionPeriodValue },
    ...(isLocked && { lockConfiguration: { unlockDelay: { unlockDelayUnit: "DAYS", unlockDelayValue: 7 } } }),
  });

export const cases: PolicyCases = {
  compliant: {
    "a month, locked": { doc: true, program: () => rule(30) },
    "a week, locked": () => rule(7),
    "a day where it is enough": { settings: { rbin: { minimumRetentionDays: 1 } }, program: () => rule(1) },
  },
  violating: {
    "not locked": { doc: true, findings: ["lockConfiguration"], program: () => rule(30, false) },
    "a day": { findings: ["retentionPeriod"], program: () => rule(1) },
    "a day, not locked": { findings: ["retentionPeriod", "lockConfiguration"], program: () => rule(1, false) },
    "a month where a quarter is asked": {
      settings: { rbin: { minimumRetentionDays: 90 } },
      findings: ["retentionPeriod"],
      program: () => rule(30),
    },
  },
  undecided: {
    "a time that is computed": () => rule(new aws.kms.Key("volumes").arn.apply((arn) => arn.length)),
  },
};

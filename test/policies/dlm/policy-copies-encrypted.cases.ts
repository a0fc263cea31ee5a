import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Details = aws.types.input.dlm.LifecyclePolicyPolicyDetails;
type CopyRule = aws.types.input.dlm.LifecyclePolicyPolicyDetailsScheduleCrossRegionCopyRule;
type Encryption = aws.types.input.dlm.LifecyclePolicyPolicyDetailsActionCrossRegionCopyEncryptionConfiguration;

const policy = (policyDetails: Details) =>
  new aws.dlm.LifecyclePolicy("imaging", {
    description: "Snapshots of the imaging volumes",
    executionRoleArn: "arn:aws:iam::111122223333:role/snapshots",
    policyDetails,
  });

const schedule = (name: string, ...encrypted: CopyRule["encrypted"][]) => ({
  name,
  createRule: { interval: 24, intervalUnit: "HOURS" },
  retainRule: { count: 30 },
  crossRegionCopyRules: encrypted.map((flag) => ({ target: "us-west-2", encrypted: flag })),
});

const scheduled = (...schedules: ReturnType<typeof schedule>[]) =>
  policy({ resourceTypes: ["VOLUME"], targetTags: { app: "imaging" }, schedules });

const onShare = (...configurations: Encryption[]) =>
  policy({
    policyType: "EVENT_BASED_POLICY",
    eventSource: {
      type: "MANAGED_CWE",
      parameters: { descriptionRegex: "^imaging", eventType: "shareSnapshot", snapshotOwners: ["111122223333"] },
    },
    action: {
      name: "copy",
      crossRegionCopies: configurations.map((encryptionConfiguration, index) => ({
        target: `us-west-${index + 1}`,
        encryptionConfiguration,
      })),
    },
  });

const rule = (ofSchedule: number, index: number) =>
  `policyDetails.schedules[${ofSchedule}].crossRegionCopyRules[${index}]`;

export const cases: PolicyCases = {
  compliant: {
    "an encrypted copy": { doc: true, program: () => scheduled(schedule("daily", true)) },
    "true in text": () => scheduled(schedule("daily", "true" as never)),
    "a copy of what is shared": () => onShare({ encrypted: true }),
    "a schedule without copies beside one with a copy": () => scheduled(schedule("hourly"), schedule("daily", true)),
  },
  violating: {
    "an unencrypted copy": {
      doc: true,
      findings: [rule(0, 0)],
      program: () => scheduled(schedule("daily", false)),
    },
    "one rule of the second schedule": {
      findings: [rule(1, 1)],
      program: () => scheduled(schedule("daily", true), schedule("weekly", true, false)),
    },
    "two rules": {
      findings: [rule(0, 0), rule(0, 1)],
      program: () => scheduled(schedule("daily", false, false)),
    },
    "a copy of what is shared": {
      findings: ["policyDetails.action.crossRegionCopies[0]"],
      program: () => onShare({ encrypted: false }),
    },
    "a copy of what is shared that says nothing": {
      findings: ["policyDetails.action.crossRegionCopies[1]"],
      program: () => onShare({ encrypted: true }, {}),
    },
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("imaging");
      scheduled(
        schedule(
          "daily",
          key.arn.apply((arn) => arn !== ""),
        ),
      );
    },
    "computed schedules": () => {
      const key = new aws.kms.Key("imaging");
      policy({
        resourceTypes: ["VOLUME"],
        targetTags: { app: "imaging" },
        schedules: key.arn.apply(() => [schedule("daily", true)]),
      });
    },
  },
  notApplicable: {
    "no copies": () => scheduled(schedule("daily")),
  },
};

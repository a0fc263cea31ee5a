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

const scheduled = (...rules: Omit<CopyRule, "target">[]) =>
  policy({
    resourceTypes: ["VOLUME"],
    targetTags: { app: "imaging" },
    schedules: [
      {
        name: "daily",
        createRule: { interval: 24, intervalUnit: "HOURS" },
        retainRule: { count: 30 },
        crossRegionCopyRules: rules.map((rule) => ({ target: "us-west-2", ...rule })),
      },
    ],
  });

const onShare = (encryptionConfiguration: Encryption) =>
  policy({
    policyType: "EVENT_BASED_POLICY",
    eventSource: {
      type: "MANAGED_CWE",
      parameters: { descriptionRegex: "^imaging", eventType: "shareSnapshot", snapshotOwners: ["111122223333"] },
    },
    action: { name: "copy", crossRegionCopies: [{ target: "us-west-2", encryptionConfiguration }] },
  });

const KEY = "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const rule = (index: number) => `policyDetails.schedules[0].crossRegionCopyRules[${index}]`;

export const cases: PolicyCases = {
  compliant: {
    "a copy with a key of the target region": {
      doc: true,
      program: () => scheduled({ encrypted: true, cmkArn: KEY }),
    },
    "a key of the stack": () =>
      scheduled({ encrypted: true, cmkArn: new aws.kms.Key("copies", { region: "us-west-2" }).arn }),
    "a copy of what is shared": () => onShare({ encrypted: true, cmkArn: KEY }),
    "a copy without encryption, of which another policy tells": () => scheduled({ encrypted: false }),
  },
  violating: {
    "a copy without a key": {
      doc: true,
      findings: [rule(0)],
      program: () => scheduled({ encrypted: true }),
    },
    "one of two copies": {
      findings: [rule(1)],
      program: () => scheduled({ encrypted: true, cmkArn: KEY }, { encrypted: true }),
    },
    "the key that AWS manages": {
      isEnoughIfSet: ["policyDetails.schedules.crossRegionCopyRules.cmkArn"],
      findings: [rule(0)],
      program: () => scheduled({ encrypted: true, cmkArn: "arn:aws:kms:us-west-2:111122223333:alias/aws/ebs" }),
    },
    "a copy of what is shared, without a key": {
      findings: ["policyDetails.action.crossRegionCopies[0]"],
      program: () => onShare({ encrypted: true }),
    },
  },
  undecided: {
    "a flag that is computed": () => scheduled({ encrypted: new aws.kms.Key("key").arn.apply((arn) => arn !== "") }),
  },
  notApplicable: {
    "no copies in other regions": () => scheduled(),
  },
};

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Details = aws.types.input.dlm.LifecyclePolicyPolicyDetails;
type CopyRule = aws.types.input.dlm.LifecyclePolicyPolicyDetailsScheduleCrossRegionCopyRule;

const policy = (policyDetails: Details) =>
  new aws.dlm.LifecyclePolicy("imaging", {
    description: "Snapshots of the imaging volumes",
    executionRoleArn: "arn:aws:iam::111122223333:role/snapshots",
    policyDetails,
  });

const schedule = (...crossRegionCopyRules: CopyRule[]) => ({
  name: "daily",
  createRule: { interval: 24, intervalUnit: "HOURS" },
  retainRule: { count: 30 },
  crossRegionCopyRules,
});

const scheduled = (...rules: CopyRule[]) =>
  policy({ resourceTypes: ["VOLUME"], targetTags: { app: "imaging" }, schedules: [schedule(...rules)] });

const onShare = (target: pulumi.Input<string>) =>
  policy({
    policyType: "EVENT_BASED_POLICY",
    eventSource: {
      type: "MANAGED_CWE",
      parameters: { descriptionRegex: "^imaging", eventType: "shareSnapshot", snapshotOwners: ["111122223333"] },
    },
    action: { name: "copy", crossRegionCopies: [{ target, encryptionConfiguration: { encrypted: true } }] },
  });

const encrypted = true;
const outpost = (region: string) => `arn:aws:outposts:${region}:111122223333:outpost/op-0123456789abcdef0`;
const designatedRegions = ["us-east-1", "us-west-2"];
const rules = "policyDetails.schedules.crossRegionCopyRules";

export const cases: PolicyCases = {
  compliant: {
    "a designated region": {
      doc: true,
      settings: { designatedRegions },
      program: () => scheduled({ target: "us-west-2", encrypted }),
    },
    "the newer property": {
      settings: { designatedRegions },
      program: () => scheduled({ targetRegion: "us-west-2", encrypted }),
    },
    "an outpost of a designated region": () => scheduled({ target: outpost("us-east-1"), encrypted }),
    "a copy of what is shared": { settings: { designatedRegions }, program: () => onShare("us-west-2") },
    "another spelling": { settings: { designatedRegions }, program: () => onShare("US-West-2") },
    "no copies": () => scheduled(),
  },
  violating: {
    "another region": {
      doc: true,
      findings: [`${rules}.target eu-west-1`],
      program: () => scheduled({ target: "eu-west-1", encrypted }),
    },
    "another region in the newer property": {
      findings: [`${rules}.targetRegion us-west-2`],
      program: () => scheduled({ targetRegion: "us-west-2", encrypted }),
    },
    "an outpost of another region": {
      findings: [`${rules}.target eu-west-1`],
      program: () => scheduled({ target: outpost("eu-west-1"), encrypted }),
    },
    "a copy of what is shared": {
      findings: ["policyDetails.action.crossRegionCopies.target eu-west-1"],
      program: () => onShare("EU-WEST-1"),
    },
    "one rule of the second schedule": () =>
      policy({
        resourceTypes: ["VOLUME"],
        targetTags: { app: "imaging" },
        schedules: [
          schedule({ target: "us-east-1", encrypted }),
          schedule({ target: "us-east-1", encrypted }, { target: "ap-south-1", encrypted }),
        ],
      }),
  },
  undecided: {
    "a computed region": () => {
      const key = new aws.kms.Key("imaging");
      scheduled({ target: key.arn.apply((arn) => arn.split(":")[3] ?? ""), encrypted });
    },
    "computed schedules": () => {
      const key = new aws.kms.Key("imaging");
      const schedules = key.arn.apply((cmkArn) => [schedule({ target: "us-east-1", encrypted, cmkArn })]);
      policy({ resourceTypes: ["VOLUME"], targetTags: { app: "imaging" }, schedules });
    },
  },
};

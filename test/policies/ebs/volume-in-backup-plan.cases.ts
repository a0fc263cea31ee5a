import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const tags = { backup: "daily" };
const NONE = "arn:aws:ec2:us-east-1:111122223333:volume/vol-0123456789abcdef0";

const volume = (args: Partial<aws.ebs.VolumeArgs> = {}, options: { provider?: aws.Provider } = {}) =>
  new aws.ebs.Volume("imaging", { availabilityZone: "us-east-1a", size: 100, ...args }, options);

const selection = (args: Partial<aws.backup.SelectionArgs>) =>
  new aws.backup.Selection("daily", {
    planId: "1234abcd-12ab-34cd-56ef-1234567890ab",
    iamRoleArn: "arn:aws:iam::111122223333:role/backup",
    ...args,
  });

const snapshots = (
  policyDetails: aws.types.input.dlm.LifecyclePolicyPolicyDetails,
  args: Partial<aws.dlm.LifecyclePolicyArgs> = {},
) =>
  new aws.dlm.LifecyclePolicy("daily", {
    description: "Daily snapshots",
    executionRoleArn: "arn:aws:iam::111122223333:role/snapshots",
    policyDetails,
    ...args,
  });

const schedules = [{ name: "daily", createRule: { interval: 24, intervalUnit: "HOURS" }, retainRule: { count: 30 } }];
const ofVolumes = { resourceTypes: ["VOLUME"], schedules };
const byDefault = { policyLanguage: "SIMPLIFIED", resourceType: "VOLUME" };

const tagged = { selectionTags: [{ type: "STRINGEQUALS", key: "backup", value: "daily" }] };
const withCondition = (key: string, value: string) => ({
  resources: ["*"],
  conditions: [{ stringEquals: [{ key, value }] }],
});

export const cases: PolicyCases = {
  compliant: {
    "a selection that names it": {
      doc: true,
      program: () => {
        const imaging = volume();
        selection({ resources: [imaging.arn] });
      },
    },
    "a selection of everything": () => {
      volume();
      selection({ resources: ["*"] });
    },
    "a selection of all volumes": () => {
      volume();
      selection({ resources: ["arn:aws:ec2:*:*:volume/*"] });
    },
    "a selection by a tag": () => {
      volume({ tags });
      selection(tagged);
    },
    "a selection by a tag which the provider gives": () => {
      const provider = new aws.Provider("clinic", { region: "us-east-1", defaultTags: { tags } });
      volume({}, { provider });
      new aws.backup.Selection(
        "daily",
        { planId: "1234abcd", iamRoleArn: "arn:aws:iam::111122223333:role/backup", ...tagged },
        { provider },
      );
    },
    "a selection by a condition": () => {
      volume({ tags });
      selection(withCondition("aws:ResourceTag/backup", "daily"));
    },
    "a tag by which a plan of the organization selects": {
      settings: { backup: { plannedTags: ["backup=daily"] } },
      program: () => volume({ tags }),
    },
    "a lifecycle policy by a tag": () => {
      volume({ tags });
      snapshots({ ...ofVolumes, targetTags: tags });
    },
    "a lifecycle policy by one of its tags": () => {
      volume({ tags });
      snapshots({ ...ofVolumes, targetTags: { app: "scans", ...tags } }, { state: "ENABLED" });
    },
    "the default lifecycle policy": () => {
      volume();
      snapshots(byDefault, { defaultPolicy: "VOLUME" });
    },
    "the default lifecycle policy, which leaves others out": () => {
      volume({ tags });
      const exclusions = { excludeBootVolumes: true, excludeTags: { backup: "never" }, excludeVolumeTypes: ["st1"] };
      snapshots({ ...byDefault, exclusions }, { defaultPolicy: "VOLUME" });
    },
  },
  violating: {
    "a selection of another resource's ARN": () => {
      volume();
      selection({ resources: [new aws.kms.Key("backup").arn] });
    },
    "nothing covers it": { doc: true, program: () => volume() },
    "a selection of another volume": () => {
      volume();
      selection({ resources: [NONE] });
    },
    "a selection of databases": () => {
      volume();
      selection({ resources: ["arn:aws:rds:*:*:db:*"] });
    },
    "a selection that leaves volumes out": () => {
      volume();
      selection({ resources: ["*"], notResources: ["arn:aws:ec2:*:*:volume/*"] });
    },
    "a selection that leaves this one out": () => {
      const imaging = volume();
      selection({ resources: ["*"], notResources: [imaging.arn] });
    },
    "a selection by another value of the tag": () => {
      volume({ tags: { backup: "never" } });
      selection(tagged);
    },
    "a selection by a condition that it misses": () => {
      volume({ tags });
      selection(withCondition("aws:ResourceTag/backup", "weekly"));
    },
    "a selection in another region": () => {
      volume();
      selection({ resources: ["*"], region: "us-west-2" });
    },
    "another tag than a plan of the organization selects": {
      settings: { backup: { plannedTags: ["backup=weekly"] } },
      program: () => volume({ tags }),
    },
    "a lifecycle policy by another tag": () => {
      volume({ tags });
      snapshots({ ...ofVolumes, targetTags: { app: "scans" } });
    },
    "the default lifecycle policy, which leaves its type out": () => {
      volume({ type: "st1" });
      snapshots({ ...byDefault, exclusions: { excludeVolumeTypes: ["sc1", "st1"] } }, { defaultPolicy: "VOLUME" });
    },
    "the default lifecycle policy, which leaves out the type that AWS takes unasked": () => {
      volume();
      snapshots({ ...byDefault, exclusions: { excludeVolumeTypes: ["gp2"] } }, { defaultPolicy: "VOLUME" });
    },
    "the default lifecycle policy, which leaves its tag out": () => {
      volume({ tags });
      snapshots({ ...byDefault, exclusions: { excludeTags: tags } }, { defaultPolicy: "VOLUME" });
    },
    "a lifecycle policy of instances": () => {
      volume({ tags });
      snapshots({ resourceTypes: ["INSTANCE"], targetTags: tags, schedules });
    },
    "a lifecycle policy that is switched off": () => {
      volume({ tags });
      snapshots({ ...ofVolumes, targetTags: tags }, { state: "DISABLED" });
    },
    "the default lifecycle policy of instances": () => {
      volume();
      snapshots({ policyLanguage: "SIMPLIFIED", resourceType: "INSTANCE" }, { defaultPolicy: "INSTANCE" });
    },
    "the default lifecycle policy, switched off": () => {
      volume();
      snapshots(byDefault, { defaultPolicy: "VOLUME", state: "DISABLED" });
    },
  },
  undecided: {
    "a selection by a computed tag": () => {
      const value = new aws.kms.Key("backup").arn;
      volume({ tags });
      selection({ selectionTags: [{ type: "STRINGEQUALS", key: "backup", value }] });
    },
    "a lifecycle policy by a computed tag": () => {
      volume({ tags });
      snapshots({ ...ofVolumes, targetTags: { backup: new aws.kms.Key("backup").arn } });
    },
  },
};

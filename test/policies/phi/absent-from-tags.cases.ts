import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const SSN = "219-09-9998";

const tagged = (tags: Record<string, pulumi.Input<string>>) => () => new aws.sqs.Queue("claims", { tags });

const machine = (args: Partial<aws.ec2.InstanceArgs>) => () =>
  new aws.ec2.Instance("portal", { ami: "ami-0c55b159cbfafe1f0", instanceType: "m7i.large", ...args });

const scaling = (key: string, value: string) => () =>
  new aws.autoscaling.Group("portal", { maxSize: 2, minSize: 1, tags: [{ key, value, propagateAtLaunch: true }] });

export const cases: PolicyCases = {
  compliant: {
    "ordinary tags": {
      doc: true,
      program: tagged({ Name: "claims", CostCenter: "CC-1234-56", Created: "2026-01-31", Account: "111122223333" }),
    },
    "no tags": () => new aws.sqs.Queue("claims"),
    "a type without tags": () =>
      new aws.s3.BucketVersioning("x", { bucket: "x", versioningConfiguration: { status: "Enabled" } }),
    "a detector that is off": { settings: { phi: { detectors: ["dateOfBirth"] } }, program: tagged({ Case: SSN }) },
    "an address, which is another policy's": tagged({ Case: "jane.roe@gmail.com" }),
    "tags of a group": scaling("Name", "portal"),
    "tags that are not known yet": () => tagged({ Topic: new aws.sns.Topic("claims").arn })(),
    "default tags": () =>
      new aws.Provider("clinic", { region: "us-east-1", defaultTags: { tags: { Team: "platform" } } }),
  },
  violating: {
    "a Social Security number": {
      doc: true,
      findings: ["tags.Case"],
      isEnoughIfSet: ["tags", "tags.Case"],
      program: tagged({ Name: "claims", Case: SSN }),
    },
    "in a key": {
      findings: ["the key of tag 2 of tags"],
      isEnoughIfSet: ["tags"],
      program: tagged({ Name: "claims", "mrn-00123456": "yes" }),
    },
    "under a key that is an address": {
      findings: ["tags.*"],
      isEnoughIfSet: ["tags", "tags.jane.roe@gmail.com"],
      program: tagged({ "jane.roe@gmail.com": SSN }),
    },
    "of volumes": {
      findings: ["volumeTags.Case"],
      isEnoughIfSet: ["volumeTags", "volumeTags.Case"],
      program: machine({ volumeTags: { Case: SSN } }),
    },
    "of devices": {
      findings: ["rootBlockDevice.tags.Case", "ebsBlockDevices[0].tags.Case"],
      isEnoughIfSet: ["rootBlockDevice", "rootBlockDevice.tags", "rootBlockDevice.tags.Case"],
      program: machine({
        rootBlockDevice: { tags: { Case: SSN } },
        ebsBlockDevices: [{ deviceName: "/dev/xvdb", tags: { Case: SSN } }],
      }),
    },
    "of a launch template": {
      findings: ["tags.Case", "tagSpecifications[0].tags.Case"],
      program: () =>
        new aws.ec2.LaunchTemplate("portal", {
          tags: { Case: SSN },
          tagSpecifications: [{ resourceType: "instance", tags: { Case: SSN } }],
        }),
    },
    "of a group": { findings: ["tags[0].value"], isEnoughIfSet: ["tags"], program: scaling("Case", SSN) },
    "in a key of a group": {
      findings: ["the key of tag 1 of tags[0]"],
      isEnoughIfSet: ["tags", "tags.key"],
      program: scaling("mrn-00123456", "yes"),
    },
    "a tag by itself": {
      findings: ["value"],
      isEnoughIfSet: [""],
      program: () => new aws.ec2.Tag("case", { resourceId: "vpc-1", key: "Case", value: SSN }),
    },
    "a tag of ECS": {
      findings: ["value"],
      isEnoughIfSet: [""],
      program: () =>
        new aws.ecs.Tag("case", {
          resourceArn: "arn:aws:ecs:us-east-1:111122223333:cluster/x",
          key: "Case",
          value: SSN,
        }),
    },
    "a tag of a group": {
      findings: ["tag.value"],
      isEnoughIfSet: ["tag"],
      program: () =>
        new aws.autoscaling.Tag("case", {
          autoscalingGroupName: "portal",
          tag: { key: "Case", value: SSN, propagateAtLaunch: true },
        }),
    },
    "default tags of a provider": {
      findings: ["defaultTags.tags.Case"],
      isEnoughIfSet: ["defaultTags"],
      program: () => new aws.Provider("clinic", { region: "us-east-1", defaultTags: { tags: { Case: SSN } } }),
    },
  },
  // What is not known yet was not written into the program.
  undecided: {},
};

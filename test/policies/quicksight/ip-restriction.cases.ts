import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const restriction = (
  enabled: pulumi.Input<boolean>,
  ipRestrictionRuleMap: aws.quicksight.IpRestrictionArgs["ipRestrictionRuleMap"],
) => new aws.quicksight.IpRestriction("clinic", { enabled, ...(ipRestrictionRuleMap && { ipRestrictionRuleMap }) });

export const cases: PolicyCases = {
  compliant: {
    "the clinic's network": { doc: true, program: () => restriction(true, { "203.0.113.0/24": "the clinic" }) },
    "a VPC alone": () =>
      new aws.quicksight.IpRestriction("clinic", {
        enabled: true,
        vpcIdRestrictionRuleMap: { "vpc-0a1b2c3d": "the clinic" },
      }),
  },
  violating: {
    "every address": {
      doc: true,
      findings: ["ipRestrictionRuleMap"],
      program: () => restriction(true, { "203.0.113.0/24": "the clinic", "0.0.0.0/0": "everyone" }),
    },
    "a rule that is off": () => restriction(false, { "203.0.113.0/24": "the clinic" }),
    "off, and for every address": {
      findings: ["", "ipRestrictionRuleMap"],
      program: () => restriction(false, { "0.0.0.0/0": "everyone" }),
    },
  },
  undecided: {
    "ranges that are computed": () => {
      const range = new aws.ec2.Eip("clinic").publicIp;
      restriction(
        true,
        range.apply((ip) => ({ [`${ip}/32`]: "the clinic" })),
      );
    },
    "a flag that is computed": () =>
      restriction(new aws.ec2.Eip("clinic").publicIp.apply(Boolean), { "203.0.113.0/24": "the clinic" }),
  },
};

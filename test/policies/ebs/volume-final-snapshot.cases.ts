import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const volume = (finalSnapshot?: pulumi.Input<boolean>) =>
  new aws.ebs.Volume("imaging", { availabilityZone: "us-east-1a", size: 100, finalSnapshot });

export const cases: PolicyCases = {
  compliant: {
    "a last snapshot": { doc: true, program: () => volume(true) },
    'the text "true"': () => volume("true" as never),
  },
  violating: {
    "nothing declared": { doc: true, program: () => volume() },
    "an explicit false": () => volume(false),
  },
  undecided: {
    "a flag that is computed": () => volume(new aws.kms.Key("key").arn.apply((arn) => arn !== "")),
  },
};

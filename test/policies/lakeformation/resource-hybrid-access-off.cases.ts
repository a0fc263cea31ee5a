import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const location = (hybridAccessEnabled?: pulumi.Input<boolean>) =>
  new aws.lakeformation.Resource("claims", { arn: "arn:aws:s3:::clinic-claims", hybridAccessEnabled });

export const cases: PolicyCases = {
  compliant: {
    "Lake Formation alone": { doc: true, program: () => location(false) },
    "nothing declared": () => location(),
  },
  violating: {
    "hybrid access": { doc: true, program: () => location(true) },
    'the text "true"': () => location("true" as never),
  },
  undecided: {
    "a flag that is computed": () => location(new aws.kms.Key("key").arn.apply((arn) => arn !== "")),
  },
};

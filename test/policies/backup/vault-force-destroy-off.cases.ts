import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const vault = (forceDestroy?: pulumi.Input<boolean>) => new aws.backup.Vault("records", { forceDestroy });

export const cases: PolicyCases = {
  compliant: {
    "nothing declared": { doc: true, program: () => vault() },
    "an explicit false": () => vault(false),
    'the text "false"': () => vault("false" as never),
  },
  violating: {
    "recovery points go with the stack": { doc: true, program: () => vault(true) },
    'the text "true"': () => vault("true" as never),
  },
  undecided: {
    "a flag that is computed": () => vault(new aws.kms.Key("key").arn.apply((arn) => arn !== "")),
  },
};

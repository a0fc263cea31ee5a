import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const lock = (completeLock: pulumi.Input<boolean>) =>
  new aws.glacier.VaultLock("records", {
    vaultName: "records",
    policy: JSON.stringify({ Version: "2012-10-17", Statement: [] }),
    completeLock,
  });

export const cases: PolicyCases = {
  compliant: {
    "a lock that is completed": { doc: true, program: () => lock(true) },
    'the text "true"': () => lock("true" as never),
  },
  violating: {
    "a lock on trial": { doc: true, program: () => lock(false) },
    'the text "false"': () => lock("false" as never),
  },
  undecided: {
    "a flag that is computed": () => lock(new aws.kms.Key("key").arn.apply((arn) => arn !== "")),
  },
};

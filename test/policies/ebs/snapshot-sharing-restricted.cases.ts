import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const TRUSTED = "111122223333";
const settings = { accounts: { trusted: ["777788889999", TRUSTED] } };

const shared = (accountId: pulumi.Input<string>) =>
  new aws.ec2.SnapshotCreateVolumePermission("imaging", { snapshotId: "snap-0123456789abcdef0", accountId });

export const cases: PolicyCases = {
  compliant: {
    "a trusted account": { doc: true, settings, program: () => shared(TRUSTED) },
    "an account where none is listed": () => shared("444455556666"),
  },
  violating: {
    "an account that is not trusted": { doc: true, settings, program: () => shared("444455556666") },
    everyone: () => shared("all"),
    "everyone, in another spelling": () => shared("All"),
    "everyone, where accounts are listed": { settings, program: () => shared("all") },
    "the second of two shares": {
      settings,
      program: () => {
        shared(TRUSTED);
        new aws.ec2.SnapshotCreateVolumePermission("records", {
          snapshotId: "snap-0123456789abcdef1",
          accountId: "444455556666",
        });
      },
    },
  },
  undecided: {
    "a computed account": { settings, program: () => shared(new aws.kms.Key("imaging").arn) },
  },
};

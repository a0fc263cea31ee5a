import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const region = (state: pulumi.Input<string>) => new aws.ebs.SnapshotBlockPublicAccess("region", { state });

export const cases: PolicyCases = {
  compliant: {
    "all sharing": { doc: true, program: () => region("block-all-sharing") },
    "new sharing": () => region("block-new-sharing"),
  },
  violating: {
    "not blocked": { doc: true, program: () => region("unblocked") },
    "an empty state": () => region(""),
    "a state that AWS does not know": () => region("blocked"),
    "a second region": () => {
      region("block-all-sharing");
      new aws.ebs.SnapshotBlockPublicAccess("second", { region: "us-west-2", state: "unblocked" });
    },
  },
  undecided: {
    "a computed state": () => region(new aws.kms.Key("snapshots").arn),
  },
};

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster = (autoMinorVersionUpgrade?: pulumi.Input<boolean>) => () =>
  new aws.memorydb.Cluster("sessions", { nodeType: "db.t4g.small", aclName: "portal", autoMinorVersionUpgrade });

export const cases: PolicyCases = {
  compliant: {
    "an explicit true": { doc: true, program: cluster(true) },
    "nothing said": cluster(),
  },
  violating: {
    "an explicit false": { doc: true, program: cluster(false) },
    'the text "false"': cluster("False" as never),
  },
  undecided: {
    "a flag that is computed": () => cluster(new aws.kms.Key("key").arn.apply((arn) => arn !== ""))(),
  },
};

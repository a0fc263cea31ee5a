import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster = (preferredMaintenanceWindow?: pulumi.Input<string>) => () =>
  new aws.redshift.Cluster("claims", {
    clusterIdentifier: "claims",
    nodeType: "ra3.large",
    preferredMaintenanceWindow,
  });

export const cases: PolicyCases = {
  compliant: {
    "Sunday night": { doc: true, program: cluster("sun:04:00-sun:04:30") },
    "a window that is computed": () => {
      cluster(new aws.kms.Key("key").arn)();
    },
  },
  violating: {
    "nothing said": { doc: true, program: cluster() },
    "an empty text": { isEnoughIfSet: ["preferredMaintenanceWindow"], program: cluster("") },
  },
  undecided: {},
};

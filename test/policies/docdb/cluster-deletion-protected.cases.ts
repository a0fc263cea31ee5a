import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const cluster =
  (args: aws.docdb.ClusterArgs = {}) =>
  () =>
    new aws.docdb.Cluster("charts", args);

const global =
  (args: Partial<aws.docdb.GlobalClusterArgs> = {}) =>
  () =>
    new aws.docdb.GlobalCluster("charts", { globalClusterIdentifier: "charts", engine: "docdb", ...args });

export const cases: PolicyCases = {
  compliant: {
    "a cluster that is protected": { doc: true, program: cluster({ deletionProtection: true }) },
    "true in text": cluster({ deletionProtection: "true" as never }),
    "a global cluster": global({ deletionProtection: true }),
  },
  violating: {
    "nothing said": { doc: true, program: cluster() },
    "an explicit false": cluster({ deletionProtection: false }),
    "false in text": cluster({ deletionProtection: "false" as never }),
    "a global cluster that says nothing": global(),
    "an explicit false on a global cluster": global({ deletionProtection: false }),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("key");
      cluster({ deletionProtection: key.arn.apply((arn) => arn !== "") })();
    },
  },
};

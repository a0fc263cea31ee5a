import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const cluster =
  (args: aws.neptune.ClusterArgs = {}) =>
  () =>
    new aws.neptune.Cluster("referrals", args);

const global =
  (args: Partial<aws.neptune.GlobalClusterArgs> = {}) =>
  () =>
    new aws.neptune.GlobalCluster("referrals", { globalClusterIdentifier: "referrals", engine: "neptune", ...args });

const graph =
  (args: Partial<aws.neptunegraph.GraphArgs> = {}) =>
  () =>
    new aws.neptunegraph.Graph("referrals", { provisionedMemory: 16, ...args });

export const cases: PolicyCases = {
  compliant: {
    "a cluster that is protected": { doc: true, program: cluster({ deletionProtection: true }) },
    "true in text": cluster({ deletionProtection: "true" as never }),
    "a global cluster": global({ deletionProtection: true }),
    "a graph": graph({ deletionProtection: true }),
    "a graph that says nothing": graph(),
  },
  violating: {
    "nothing said": { doc: true, program: cluster() },
    "an explicit false": cluster({ deletionProtection: false }),
    "a global cluster that says nothing": global(),
    "an explicit false on a global cluster": global({ deletionProtection: false }),
    "an explicit false on a graph": graph({ deletionProtection: false }),
    "false in text on a graph": graph({ deletionProtection: "false" as never }),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("key");
      cluster({ deletionProtection: key.arn.apply((arn) => arn !== "") })();
    },
    "a computed flag on a graph": () => {
      const key = new aws.kms.Key("key");
      graph({ deletionProtection: key.arn.apply((arn) => arn !== "") })();
    },
  },
};

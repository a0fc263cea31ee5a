import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const member =
  (args: Partial<aws.neptune.ClusterInstanceArgs> = {}) =>
  () =>
    new aws.neptune.ClusterInstance("referrals", {
      clusterIdentifier: "referrals",
      instanceClass: "db.r6g.large",
      ...args,
    });

const graph =
  (args: Partial<aws.neptunegraph.GraphArgs> = {}) =>
  () =>
    new aws.neptunegraph.Graph("referrals", { provisionedMemory: 16, ...args });

export const cases: PolicyCases = {
  compliant: {
    "a private instance": { doc: true, program: member({ publiclyAccessible: false }) },
    "nothing said": member(),
    "false in text": member({ publiclyAccessible: "false" as never }),
    "a private graph": graph({ publicConnectivity: false }),
    "a graph that says nothing": graph(),
  },
  violating: {
    "a public instance": { doc: true, program: member({ publiclyAccessible: true }) },
    "true in text": member({ publiclyAccessible: "true" as never }),
    "a public graph": graph({ publicConnectivity: true }),
    "a public graph in text": graph({ publicConnectivity: "True" as never }),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("key");
      member({ publiclyAccessible: key.arn.apply((arn) => arn !== "") })();
    },
    "a computed flag on a graph": () => {
      const key = new aws.kms.Key("key");
      graph({ publicConnectivity: key.arn.apply((arn) => arn !== "") })();
    },
  },
};

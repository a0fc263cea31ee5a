import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const cluster = (more: Partial<aws.memorydb.ClusterArgs> = {}) =>
  new aws.memorydb.Cluster("sessions", { aclName: "clinic", nodeType: "db.r7g.large", ...more });

export const cases: PolicyCases = {
  compliant: {
    "one replica": { doc: true, program: () => cluster({ numReplicasPerShard: 1 }) },
    "nothing said": () => cluster(),
  },
  violating: {
    "no replica": { doc: true, program: () => cluster({ numReplicasPerShard: 0 }) },
    "no replica, as text": () => cluster({ numReplicasPerShard: "0" as never }),
  },
  undecided: {
    "a number that is computed": () =>
      cluster({ numReplicasPerShard: new aws.kms.Key("sessions").arn.apply((arn) => arn.length) }),
  },
};

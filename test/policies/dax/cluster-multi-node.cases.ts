import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster =
  (replicationFactor: pulumi.Input<number>, availabilityZones?: aws.dax.ClusterArgs["availabilityZones"]) => () =>
    new aws.dax.Cluster("claims", {
      clusterName: "claims",
      iamRoleArn: "arn:aws:iam::111122223333:role/dax",
      nodeType: "dax.r5.large",
      replicationFactor,
      ...(availabilityZones && { availabilityZones }),
    });

export const cases: PolicyCases = {
  compliant: {
    "three nodes in three zones": { doc: true, program: cluster(3, ["us-east-1a", "us-east-1b", "us-east-1c"]) },
    "AWS chooses the zones": cluster(3),
    "an empty list of zones": cluster(3, []),
    "five nodes in two zones": cluster(5, ["us-east-1a", "us-east-1a", "us-east-1b", "us-east-1a", "us-east-1b"]),
    "a number in text": cluster("3" as never),
  },
  violating: {
    "a single node": { doc: true, findings: [""], program: cluster(1) },
    "two nodes": { findings: [""], program: cluster(2, ["us-east-1a", "us-east-1b"]) },
    "a number in text": { findings: [""], program: cluster("1" as never) },
    "a single zone": { findings: ["availabilityZones"], program: cluster(3, ["us-east-1a"]) },
    "the same zone three times": {
      findings: ["availabilityZones"],
      program: cluster(3, ["us-east-1a", "us-east-1a", "us-east-1a"]),
    },
    "a single node in a single zone": {
      findings: ["", "availabilityZones"],
      program: cluster(1, ["us-east-1a"]),
    },
  },
  undecided: {
    "a computed number": () => cluster(new aws.kms.Key("key").arn.apply((arn) => arn.length))(),
    "a zone that is computed": () => cluster(3, ["us-east-1a", new aws.kms.Key("key").arn])(),
    "zones that are computed": () =>
      cluster(
        3,
        new aws.kms.Key("key").arn.apply((arn) => [arn]),
      )(),
  },
};

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const member = (name: string, clusterIdentifier: pulumi.Input<string>, availabilityZone?: pulumi.Input<string>) =>
  new aws.neptune.ClusterInstance(name, {
    clusterIdentifier,
    instanceClass: "db.r6g.large",
    ...(availabilityZone && { availabilityZone }),
  });

/** A cluster with instances, each in a zone if one is given. */
const withMembers =
  (...zones: (pulumi.Input<string> | undefined)[]) =>
  () => {
    const cluster = new aws.neptune.Cluster("referrals");
    for (const [index, zone] of zones.entries()) member(`referrals-${index}`, cluster.id, zone);
  };

const graph =
  (args: Partial<aws.neptunegraph.GraphArgs> = {}) =>
  () =>
    new aws.neptunegraph.Graph("referrals", { provisionedMemory: 16, ...args });

export const cases: PolicyCases = {
  compliant: {
    "two instances": { doc: true, program: withMembers(undefined, undefined) },
    "instances in two zones": withMembers("us-east-1a", "us-east-1b"),
    "a third instance in a zone of the others": withMembers("us-east-1a", "us-east-1a", "us-east-1b"),
    "instances that name the cluster by a literal": {
      linkedByLiteral: ["clusterIdentifier"],
      program: () => {
        new aws.neptune.Cluster("referrals", { clusterIdentifier: "referrals" });
        member("one", "referrals");
        member("two", "referrals");
      },
    },
    "a graph, which has a replica": graph(),
    "a graph with replicas": graph({ replicaCount: 2 }),
  },
  violating: {
    "a single instance": { doc: true, program: withMembers(undefined) },
    "two instances in the same zone": withMembers("us-east-1a", "us-east-1a"),
    "no instance": withMembers(),
    "a second instance of another cluster": () => {
      const cluster = new aws.neptune.Cluster("referrals");
      member("referrals", cluster.id);
      member("other", "imaging");
    },
    "a graph without replicas": graph({ replicaCount: 0 }),
    "a number in text": graph({ replicaCount: "0" as never }),
  },
  undecided: {
    "an instance of one of two clusters": () => {
      const one = new aws.neptune.Cluster("referrals");
      const two = new aws.neptune.Cluster("imaging");
      member("referrals", one.id);
      member("imaging-0", two.id);
      member("imaging-1", two.id);
      member(
        "either",
        pulumi.all([one.id, two.id]).apply(([first]) => first),
      );
    },
    "a zone that is computed": () => withMembers("us-east-1a", new aws.kms.Key("key").arn)(),
    "a computed number of replicas": () => {
      const key = new aws.kms.Key("key");
      graph({ replicaCount: key.arn.apply((arn) => arn.length) })();
    },
  },
};

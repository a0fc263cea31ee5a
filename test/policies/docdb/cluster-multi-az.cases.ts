import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const member = (name: string, clusterIdentifier: pulumi.Input<string>, availabilityZone?: pulumi.Input<string>) =>
  new aws.docdb.ClusterInstance(name, {
    clusterIdentifier,
    instanceClass: "db.r6g.large",
    ...(availabilityZone && { availabilityZone }),
  });

/** A cluster with instances, each in a zone if one is given. */
const withMembers =
  (...zones: (pulumi.Input<string> | undefined)[]) =>
  () => {
    const cluster = new aws.docdb.Cluster("charts");
    for (const [index, zone] of zones.entries()) member(`charts-${index}`, cluster.id, zone);
  };

const elastic =
  (args: Partial<aws.docdb.ElasticClusterArgs> = {}) =>
  () =>
    new aws.docdb.ElasticCluster("charts", {
      adminUserName: "clinic",
      adminUserPassword: "arn:aws:secretsmanager:us-east-1:111122223333:secret:charts",
      authType: "SECRET_ARN",
      shardCapacity: 4,
      shardCount: 2,
      ...args,
    });

export const cases: PolicyCases = {
  compliant: {
    "two instances": { doc: true, program: withMembers(undefined, undefined) },
    "instances in two zones": withMembers("us-east-1a", "us-east-1b"),
    "a third instance in a zone of the others": withMembers("us-east-1a", "us-east-1a", "us-east-1b"),
    "instances that name the cluster by a literal": {
      linkedByLiteral: ["clusterIdentifier"],
      program: () => {
        new aws.docdb.Cluster("charts", { clusterIdentifier: "charts" });
        member("one", "charts");
        member("two", "charts");
      },
    },
    "an elastic cluster, whose shards have a replica": elastic(),
    "an elastic cluster that says so": elastic({ shardInstanceCount: 2 }),
  },
  violating: {
    "a single instance": { doc: true, program: withMembers(undefined) },
    "two instances in the same zone": withMembers("us-east-1a", "us-east-1a"),
    "no instance": withMembers(),
    "a second instance of another cluster": () => {
      const cluster = new aws.docdb.Cluster("charts");
      member("charts", cluster.id);
      member("other", "imaging");
    },
    "an elastic cluster without replicas": elastic({ shardInstanceCount: 1 }),
    "a number in text": elastic({ shardInstanceCount: "1" as never }),
  },
  undecided: {
    "an instance of one of two clusters": () => {
      const one = new aws.docdb.Cluster("charts");
      const two = new aws.docdb.Cluster("imaging");
      member("charts", one.id);
      member("imaging-0", two.id);
      member("imaging-1", two.id);
      member(
        "either",
        pulumi.all([one.id, two.id]).apply(([first]) => first),
      );
    },
    "a zone that is computed": () => withMembers("us-east-1a", new aws.kms.Key("key").arn)(),
    "a computed number of instances": () => {
      const key = new aws.kms.Key("key");
      elastic({ shardInstanceCount: key.arn.apply((arn) => arn.length) })();
    },
  },
};

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const instance = (args: Partial<aws.rds.InstanceArgs>) =>
  new aws.rds.Instance("records", {
    engine: "postgres",
    instanceClass: "db.m6g.large",
    allocatedStorage: 100,
    username: "records",
    manageMasterUserPassword: true,
    ...args,
  });

const cluster = (args: Partial<aws.rds.ClusterArgs>) =>
  new aws.rds.Cluster("records", { engine: "aurora-postgresql", ...args });

const documents = (skipFinalSnapshot?: boolean) => new aws.docdb.Cluster("notes", { skipFinalSnapshot });

const graph = (args: aws.neptune.ClusterArgs) => new aws.neptune.Cluster("pathways", args);

const warehouse = (skipFinalSnapshot?: boolean) =>
  new aws.redshift.Cluster("claims", {
    clusterIdentifier: "claims",
    nodeType: "ra3.large",
    masterUsername: "claims",
    manageMasterPassword: true,
    skipFinalSnapshot,
  });

const replicateSourceDb = "arn:aws:rds:us-west-2:111122223333:db:records";

const replicaOf = (source: pulumi.Input<string>) =>
  new aws.rds.Instance("copy", {
    instanceClass: "db.m6g.large",
    replicateSourceDb: source,
    skipFinalSnapshot: true,
  });

export const cases: PolicyCases = {
  compliant: {
    "a final snapshot with a name": {
      doc: true,
      program: () => instance({ skipFinalSnapshot: false, finalSnapshotIdentifier: "records-final" }),
    },
    "nothing declared": () => instance({}),
    'the text "false"': () => cluster({ skipFinalSnapshot: "false" as never }),
    "a cluster": () => cluster({ skipFinalSnapshot: false }),
    "a cluster of DocumentDB": () => documents(false),
    "a cluster of Neptune": () => graph({ skipFinalSnapshot: false }),
    "a cluster of Redshift": () => warehouse(false),
  },
  violating: {
    "no final snapshot": { doc: true, program: () => instance({ skipFinalSnapshot: true }) },
    "a cluster without one": () => cluster({ skipFinalSnapshot: true }),
    "a cluster of DocumentDB without one": () => documents(true),
    "a cluster of Neptune without one": () => graph({ skipFinalSnapshot: true }),
    "a cluster of Redshift without one": () => warehouse(true),
    'the text "true"': () => instance({ skipFinalSnapshot: "true" as never }),
    "an empty source": {
      isEnoughIfSet: ["replicateSourceDb"],
      program: () => instance({ skipFinalSnapshot: true, replicateSourceDb: "" }),
    },
  },
  undecided: {
    "a flag that is computed": () =>
      instance({ skipFinalSnapshot: new aws.kms.Key("key").arn.apply((arn) => arn !== "") }),
  },
  notApplicable: {
    "a replica of an instance": () => replicaOf(replicateSourceDb),
    "a replica of an instance of the stack": () => replicaOf(new aws.kms.Key("key").arn),
    "a replica of a cluster": () =>
      cluster({
        skipFinalSnapshot: true,
        replicationSourceIdentifier: "arn:aws:rds:us-west-2:111122223333:cluster:records",
      }),
    "a replica of a cluster of Neptune": () =>
      graph({
        skipFinalSnapshot: true,
        replicationSourceIdentifier: "arn:aws:rds:us-west-2:111122223333:cluster:pathways",
      }),
  },
};

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const instance = (username: pulumi.Input<string>) => () =>
  new aws.rds.Instance("records", {
    engine: "postgres",
    instanceClass: "db.m7g.large",
    allocatedStorage: 100,
    username,
    manageMasterUserPassword: true,
  });

const cluster = (masterUsername: string) => () =>
  new aws.rds.Cluster("claims", { engine: "aurora-postgresql", masterUsername, manageMasterUserPassword: true });

const warehouse = (masterUsername: string) => () =>
  new aws.redshift.Cluster("outcomes", {
    clusterIdentifier: "outcomes",
    nodeType: "ra3.large",
    masterUsername,
    manageMasterPassword: true,
  });

const namespace = (adminUsername: string) => () =>
  new aws.redshiftserverless.Namespace("outcomes", {
    namespaceName: "outcomes",
    adminUsername,
    manageAdminPassword: true,
  });

export const cases: PolicyCases = {
  compliant: {
    "a name of one's own": { doc: true, program: instance("clinic_owner") },
    "a name that begins as a well-known one": instance("postgres_clinic"),
    "a replica, which has no name of its own": () =>
      new aws.rds.Instance("replica", { instanceClass: "db.m7g.large", replicateSourceDb: "records" }),
    "a cluster": cluster("claims_owner"),
    Redshift: warehouse("outcomes_owner"),
    "Redshift Serverless": namespace("outcomes_owner"),
    "Redshift Serverless, and nothing said": () =>
      new aws.redshiftserverless.Namespace("outcomes", { namespaceName: "outcomes" }),
  },
  violating: {
    "the engine's own name": { doc: true, program: instance("postgres") },
    admin: instance("admin"),
    "another spelling": instance("Admin"),
    administrator: instance("administrator"),
    root: instance("root"),
    master: instance("master"),
    sa: instance("sa"),
    user: instance("user"),
    "a cluster": cluster("postgres"),
    Redshift: warehouse("awsuser"),
    "Redshift Serverless": namespace("admin"),
  },
  undecided: {
    "a computed name": () => instance(new aws.kms.Key("key").arn)(),
  },
};

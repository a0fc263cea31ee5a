import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const instance =
  (args: Partial<aws.rds.InstanceArgs> = {}) =>
  () =>
    new aws.rds.Instance("records", {
      engine: "postgres",
      instanceClass: "db.m7g.large",
      allocatedStorage: 100,
      ...args,
    });

const member = (caCertIdentifier: string) => () =>
  new aws.rds.ClusterInstance("claims", {
    clusterIdentifier: "claims",
    engine: "aurora-postgresql",
    instanceClass: "db.r7g.large",
    caCertIdentifier,
  });

const cluster = (caCertificateIdentifier: string) => () =>
  new aws.rds.Cluster("claims", {
    engine: "postgres",
    dbClusterInstanceClass: "db.m6gd.large",
    allocatedStorage: 100,
    iops: 1000,
    caCertificateIdentifier,
  });

const documents = (caCertIdentifier?: string) => () =>
  new aws.docdb.ClusterInstance("charts", {
    clusterIdentifier: "charts",
    instanceClass: "db.r6g.large",
    ...(caCertIdentifier && { caCertIdentifier }),
  });

const certificate = (certificateIdentifier: string) => () =>
  new aws.rds.Certificate("default", { certificateIdentifier });

export const cases: PolicyCases = {
  compliant: {
    "an instance with a current authority": {
      doc: true,
      program: instance({ caCertIdentifier: "rds-ca-rsa2048-g1" }),
    },
    "a longer key": instance({ caCertIdentifier: "rds-ca-rsa4096-g1" }),
    "an elliptic curve": instance({ caCertIdentifier: "rds-ca-ecc384-g1" }),
    "a later generation": instance({ caCertIdentifier: "rds-ca-rsa2048-g10" }),
    "nothing said": instance(),
    "a member of a cluster": member("rds-ca-ecc384-g1"),
    "a Multi-AZ cluster": cluster("rds-ca-rsa2048-g1"),
    DocumentDB: documents("rds-ca-rsa2048-g1"),
    "DocumentDB, and nothing said": documents(),
    "the account's default": certificate("rds-ca-rsa4096-g1"),
  },
  violating: {
    "an authority that has expired": { doc: true, program: instance({ caCertIdentifier: "rds-ca-2019" }) },
    "an older authority": instance({ caCertIdentifier: "rds-ca-2015" }),
    "an unknown authority": instance({ caCertIdentifier: "clinic-ca" }),
    "a name that only ends so": instance({ caCertIdentifier: "clinic-rds-ca-rsa2048-g1" }),
    "a name that only begins so": instance({ caCertIdentifier: "rds-ca-rsa2048-g1-old" }),
    "a member of a cluster": member("rds-ca-2019"),
    "a Multi-AZ cluster": cluster("rds-ca-2019"),
    DocumentDB: documents("rds-ca-2019"),
    "the account's default": certificate("rds-ca-2019"),
  },
  undecided: {
    "a computed authority": () => instance({ caCertIdentifier: new aws.kms.Key("key").arn })(),
    "a computed engine": () => instance({ engine: new aws.kms.Key("key").arn, caCertIdentifier: "rds-ca-2019" })(),
  },
  notApplicable: {
    "a custom engine": instance({ engine: "custom-oracle-ee", caCertIdentifier: "rds-ca-2019" }),
    "a custom engine in another spelling": instance({ engine: "Custom-SQLServer-EE" }),
  },
};

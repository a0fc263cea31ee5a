import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const secretText = "not-a-real-password";

const instance = (args: Partial<aws.rds.InstanceArgs>) => () =>
  new aws.rds.Instance("records", {
    engine: "postgres",
    instanceClass: "db.m7g.large",
    allocatedStorage: 100,
    username: "clinic",
    ...args,
  });

const cluster = (args: Partial<aws.rds.ClusterArgs>) => () =>
  new aws.rds.Cluster("claims", { engine: "aurora-postgresql", masterUsername: "clinic", ...args });

const documents = (args: Partial<aws.docdb.ClusterArgs>) => () =>
  new aws.docdb.Cluster("charts", { masterUsername: "clinic", ...args });

const warehouse = (args: Partial<aws.redshift.ClusterArgs>) => () =>
  new aws.redshift.Cluster("outcomes", {
    clusterIdentifier: "outcomes",
    nodeType: "ra3.large",
    masterUsername: "clinic",
    ...args,
  });

const namespace = (args: Partial<aws.redshiftserverless.NamespaceArgs>) => () =>
  new aws.redshiftserverless.Namespace("outcomes", { namespaceName: "outcomes", ...args });

export const cases: PolicyCases = {
  compliant: {
    "an instance with a managed password": { doc: true, program: instance({ manageMasterUserPassword: true }) },
    "true in text": instance({ manageMasterUserPassword: "true" as never }),
    "a password that does not enter the state": instance({ passwordWo: secretText, passwordWoVersion: 1 }),
    "a replica": () => new aws.rds.Instance("replica", { instanceClass: "db.m7g.large", replicateSourceDb: "records" }),
    "a restored instance": () =>
      new aws.rds.Instance("records", { instanceClass: "db.m7g.large", snapshotIdentifier: "records-2025" }),
    "a cluster": cluster({ manageMasterUserPassword: true }),
    "a cluster's password that does not enter the state": cluster({
      masterPasswordWo: secretText,
      masterPasswordWoVersion: 1,
    }),
    "a secondary cluster of a global one": () =>
      new aws.rds.Cluster("secondary", { engine: "aurora-postgresql", globalClusterIdentifier: "claims" }),
    DocumentDB: documents({ manageMasterUserPassword: true }),
    Redshift: warehouse({ manageMasterPassword: true }),
    "Redshift Serverless": namespace({ adminUsername: "clinic", manageAdminPassword: true }),
    "Redshift Serverless with IAM alone": namespace({}),
  },
  violating: {
    "an instance's password in the configuration": {
      doc: true,
      program: instance({ password: pulumi.secret(secretText) }),
    },
    "a literal": instance({ password: secretText }),
    "a password of another resource": () => {
      const token = new aws.secretsmanager.SecretVersion("records", { secretId: "records", secretString: secretText });
      instance({ password: token.secretString.apply((text) => text ?? "") })();
    },
    "an explicit false": instance({ password: secretText, manageMasterUserPassword: false }),
    "a restored instance with a password": () =>
      new aws.rds.Instance("records", {
        instanceClass: "db.m7g.large",
        snapshotIdentifier: "records-2025",
        password: secretText,
      }),
    "a cluster": cluster({ masterPassword: secretText }),
    DocumentDB: documents({ masterPassword: secretText }),
    Redshift: warehouse({ masterPassword: secretText }),
    "Redshift Serverless": namespace({ adminUsername: "clinic", adminUserPassword: secretText }),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("key");
      instance({ password: secretText, manageMasterUserPassword: key.arn.apply((arn) => arn !== "") })();
    },
    "a computed engine": () => instance({ engine: new aws.kms.Key("key").arn, password: secretText })(),
    "a computed flag of Redshift": () => {
      const key = new aws.kms.Key("key");
      warehouse({ masterPassword: secretText, manageMasterPassword: key.arn.apply((arn) => arn !== "") })();
    },
  },
  notApplicable: {
    "a custom engine": instance({ engine: "custom-oracle-ee", password: secretText }),
    "another spelling of a custom engine": instance({ engine: "Custom-SQLServer-SE", password: secretText }),
  },
};

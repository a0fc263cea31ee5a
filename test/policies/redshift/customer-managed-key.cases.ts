import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Key = pulumi.Input<string> | undefined;

const cluster = (kmsKeyId?: Key, encrypted?: string) => () =>
  new aws.redshift.Cluster("claims", { clusterIdentifier: "claims", nodeType: "ra3.large", kmsKeyId, encrypted });

const namespace = (kmsKeyId?: Key) => () =>
  new aws.redshiftserverless.Namespace("claims", { namespaceName: "claims", kmsKeyId });

const grant = (kmsKeyId?: Key) => () =>
  new aws.redshift.SnapshotCopyGrant("claims", { snapshotCopyGrantName: "claims", kmsKeyId });

const integration = (kmsKeyId?: Key) => () =>
  new aws.redshift.Integration("claims", {
    integrationName: "claims",
    sourceArn: "arn:aws:dynamodb:us-east-1:111122223333:table/claims",
    targetArn: "arn:aws:redshift-serverless:us-east-1:111122223333:namespace/0123abcd",
    kmsKeyId,
  });

const KEY = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef";
const isEnoughIfSet = ["kmsKeyId"];

export const cases: PolicyCases = {
  compliant: {
    "a cluster with a key of the stack": {
      doc: true,
      program: () => {
        cluster(new aws.kms.Key("claims").arn)();
      },
    },
    "a cluster with a key of another stack": cluster(KEY, "true"),
    "an alias of one's own": cluster("alias/claims"),
    "a serverless namespace": namespace(KEY),
    "a grant for copies of snapshots": grant(KEY),
    "an integration": integration(KEY),
  },
  violating: {
    "a cluster without a key": { doc: true, program: cluster() },
    "a cluster that says only that it is encrypted": cluster(undefined, "true"),
    "the key that AWS manages": { isEnoughIfSet, program: cluster("alias/aws/redshift") },
    "the key that AWS manages, by the alias's ARN": {
      isEnoughIfSet,
      program: cluster("arn:aws:kms:us-east-1:111122223333:alias/aws/redshift"),
    },
    "an empty text": { isEnoughIfSet, program: cluster("") },
    "a serverless namespace without a key": namespace(),
    "a grant without a key": grant(),
    "an integration without a key": integration(),
  },
  undecided: {},
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const cluster = { clusterIdentifier: "claims", nodeType: "ra3.large", numberOfNodes: 2 };

export const cases: PolicyCases = {
  compliant: {
    encrypted: { doc: true, program: () => new aws.redshift.Cluster("claims", { ...cluster, encrypted: "true" }) },
    "nothing said": () => new aws.redshift.Cluster("claims", cluster),
    "a boolean": () => new aws.redshift.Cluster("claims", { ...cluster, encrypted: true as never }),
    "a key of one's own": () => {
      const key = new aws.kms.Key("claims");
      new aws.redshift.Cluster("claims", { ...cluster, encrypted: "true", kmsKeyId: key.arn });
    },
  },
  violating: {
    "switched off": {
      doc: true,
      program: () => new aws.redshift.Cluster("claims", { ...cluster, encrypted: "false" }),
    },
    "another spelling": () => new aws.redshift.Cluster("claims", { ...cluster, encrypted: "False" }),
    "a boolean": () => new aws.redshift.Cluster("claims", { ...cluster, encrypted: false as never }),
    "a key beside a false": () => {
      const key = new aws.kms.Key("claims");
      new aws.redshift.Cluster("claims", { ...cluster, encrypted: "false", kmsKeyId: key.arn });
    },
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("claims");
      new aws.redshift.Cluster("claims", { ...cluster, encrypted: key.arn.apply((arn) => String(arn !== "")) });
    },
    "a word that is neither": () => new aws.redshift.Cluster("claims", { ...cluster, encrypted: "f" }),
  },
};

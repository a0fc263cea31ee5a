import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

interface Insights {
  performanceInsightsEnabled?: pulumi.Input<boolean>;
  performanceInsightsKmsKeyId?: pulumi.Input<string>;
}

const instance = (insights: Insights) =>
  new aws.rds.Instance("records", {
    engine: "postgres",
    instanceClass: "db.m6g.large",
    allocatedStorage: 100,
    username: "records",
    manageMasterUserPassword: true,
    ...insights,
  });

const cluster = (insights: Insights) => new aws.rds.Cluster("records", { engine: "aurora-postgresql", ...insights });

const member = (insights: Insights) =>
  new aws.rds.ClusterInstance("records-1", {
    clusterIdentifier: "records",
    engine: "aurora-postgresql",
    instanceClass: "db.r6g.large",
    ...insights,
  });

const document = (enablePerformanceInsights?: boolean, performanceInsightsKmsKeyId?: pulumi.Input<string>) =>
  new aws.docdb.ClusterInstance("notes-1", {
    clusterIdentifier: "notes",
    instanceClass: "db.r6g.large",
    enablePerformanceInsights,
    performanceInsightsKmsKeyId,
  });

const withKey = (): Insights => ({
  performanceInsightsEnabled: true,
  performanceInsightsKmsKeyId: new aws.kms.Key("key").arn,
});

export const cases: PolicyCases = {
  compliant: {
    "an instance with a key": { doc: true, program: () => instance(withKey()) },
    "a cluster with a key": () => cluster(withKey()),
    "an instance of a cluster with a key": () => member(withKey()),
    "an instance of DocumentDB with a key": () => document(true, new aws.kms.Key("key").arn),
  },
  violating: {
    "an instance without a key": { doc: true, program: () => instance({ performanceInsightsEnabled: true }) },
    "the key that AWS manages": {
      isEnoughIfSet: ["performanceInsightsKmsKeyId"],
      program: () =>
        instance({
          performanceInsightsEnabled: true,
          performanceInsightsKmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/rds",
        }),
    },
    "a cluster without a key": () => cluster({ performanceInsightsEnabled: true }),
    "an instance of a cluster without a key": () => member({ performanceInsightsEnabled: true }),
    "an instance of DocumentDB without a key": () => document(true),
  },
  undecided: {
    "a flag that is computed": () =>
      instance({ performanceInsightsEnabled: new aws.kms.Key("key").arn.apply((arn) => arn !== "") }),
  },
  notApplicable: {
    "Performance Insights is off": () => instance({ performanceInsightsEnabled: false }),
    "nothing declared": () => cluster({}),
    "DocumentDB without Performance Insights": () => document(),
  },
};

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const instance = (args: Partial<aws.rds.InstanceArgs> = {}, options?: pulumi.CustomResourceOptions) =>
  new aws.rds.Instance(
    "records",
    { engine: "postgres", instanceClass: "db.m7g.large", allocatedStorage: 100, ...args },
    options,
  );

const cluster = (args: Partial<aws.rds.ClusterArgs> = {}) =>
  new aws.rds.Cluster("claims", { engine: "aurora-postgresql", ...args });

const selection = (args: Partial<aws.backup.SelectionArgs> = {}, options?: pulumi.CustomResourceOptions) =>
  new aws.backup.Selection(
    "nightly",
    { iamRoleArn: "arn:aws:iam::111122223333:role/backup", planId: "nightly", ...args },
    options,
  );

const byPattern =
  (resources: string[], args: Partial<aws.rds.InstanceArgs> = {}) =>
  () => {
    instance(args);
    selection({ resources });
  };

const backupTag = { type: "STRINGEQUALS", key: "backup", value: "nightly" };

export const cases: PolicyCases = {
  compliant: {
    "an instance that a selection names": {
      doc: true,
      program: () => selection({ resources: [instance().arn] }),
    },
    "a cluster that a selection names": () => selection({ resources: [cluster().arn] }),
    "one of two that a selection names": () => selection({ resources: [instance().arn, cluster().arn] }),
    "an ARN that is written out": {
      linkedByLiteral: ["identifier", "resources"],
      program: byPattern(["arn:aws:rds:us-east-1:111122223333:db:records"], { identifier: "records" }),
    },
    everything: byPattern(["*"]),
    "every instance": byPattern(["arn:aws:rds:*:*:db:*"]),
    "every cluster": () => {
      cluster();
      selection({ resources: ["arn:aws:rds:*:*:cluster:*"] });
    },
    "instances of a name": byPattern(["arn:aws:rds:us-east-1:*:db:clinic-*"], { identifier: "clinic-records" }),
    "a selection that lists nothing": byPattern([]),
    "a tag that a selection asks for": () => {
      instance({ tags: { backup: "nightly" } });
      selection({ selectionTags: [backupTag] });
    },
    "a tag of the provider": () => {
      const provider = new aws.Provider("clinic", { defaultTags: { tags: { backup: "nightly" } } });
      instance({}, { provider });
      selection({ selectionTags: [backupTag] }, { provider });
    },
    "a condition that the tags meet": () => {
      instance({ tags: { backup: "nightly" } });
      const stringEquals = [{ key: "aws:ResourceTag/backup", value: "nightly" }];
      selection({ resources: ["arn:aws:rds:*:*:db:*"], conditions: [{ stringEquals }] });
    },
    "a tag by which plans elsewhere select": {
      settings: { backup: { plannedTags: ["backup=nightly"] } },
      program: () => instance({ tags: { backup: "nightly" } }),
    },
  },
  violating: {
    "a selection of another database, whose ARN is not known yet": () => {
      instance();
      selection({ resources: [new aws.dynamodb.Table("claims", { hashKey: "claimId" }).arn] });
    },
    "no selection": { doc: true, program: () => instance() },
    "no selection for a cluster": () => cluster(),
    "a selection of another database": byPattern(["arn:aws:rds:us-east-1:111122223333:db:imaging"], {
      identifier: "clinic-records",
    }),
    "clusters alone": byPattern(["arn:aws:rds:*:*:cluster:*"]),
    "another region's instances": byPattern(["arn:aws:rds:us-west-2:*:db:*"]),
    "instances of another name": byPattern(["arn:aws:rds:*:*:db:imaging-*"], { identifier: "clinic-records" }),
    "left out of everything": () => selection({ resources: ["*"], notResources: [instance().arn] }),
    "left out by a pattern": () => {
      instance();
      selection({ resources: ["*"], notResources: ["arn:aws:rds:*:*:db:*"] });
    },
    "another value of the tag": () => {
      instance({ tags: { backup: "never" } });
      selection({ selectionTags: [backupTag] });
    },
    "a condition that the tags do not meet": () => {
      instance();
      const stringEquals = [{ key: "aws:ResourceTag/backup", value: "nightly" }];
      selection({ resources: ["*"], conditions: [{ stringEquals }] });
    },
    "another tag than plans elsewhere select by": {
      settings: { backup: { plannedTags: ["backup=nightly"] } },
      program: () => instance({ tags: { backup: "weekly" } }),
    },
  },
  undecided: {
    "a tag that is computed": () => {
      instance({ tags: { backup: new aws.kms.Key("key").arn } });
      selection({ selectionTags: [backupTag] });
    },
    "a pattern of a region where the region is not known": {
      region: "",
      program: byPattern(["arn:aws:rds:us-east-1:*:db:*"]),
    },
    "an engine that is computed": () => instance({ engine: new aws.kms.Key("key").arn }),
  },
  notApplicable: {
    "a replica": () => new aws.rds.Instance("replica", { instanceClass: "db.m7g.large", replicateSourceDb: "records" }),
    "a member of an Aurora cluster": () => instance({ engine: "aurora-postgresql" }),
    "a cluster that replicates another": () =>
      cluster({ replicationSourceIdentifier: "arn:aws:rds:us-west-2:111122223333:cluster:claims" }),
  },
};

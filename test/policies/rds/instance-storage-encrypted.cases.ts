import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const instance = { engine: "postgres", instanceClass: "db.m7g.large", allocatedStorage: 100 };
const replica = { instanceClass: "db.m7g.large" };
const sourceArn = (region: string) => `arn:aws:rds:${region}:111122223333:db:records`;

export const cases: PolicyCases = {
  compliant: {
    encrypted: { doc: true, program: () => new aws.rds.Instance("records", { ...instance, storageEncrypted: true }) },
    "a key of one's own": () => {
      const key = new aws.kms.Key("records");
      new aws.rds.Instance("records", { ...instance, storageEncrypted: true, kmsKeyId: key.arn });
    },
    "true in text": () => new aws.rds.Instance("records", { ...instance, storageEncrypted: "true" as never }),
    "a custom engine": () =>
      new aws.rds.Instance("records", { ...instance, engine: "custom-oracle-ee", storageEncrypted: true }),
    "restored, and said again": () =>
      new aws.rds.Instance("records", { ...instance, snapshotIdentifier: "records-2025", storageEncrypted: true }),
    "a replica of an instance of the stack": () => {
      const source = new aws.rds.Instance("records", { ...instance, storageEncrypted: true });
      new aws.rds.Instance("replica", { ...replica, replicateSourceDb: source.identifier });
    },
    "a replica of an instance that is named": () =>
      new aws.rds.Instance("replica", { ...replica, replicateSourceDb: "records" }),
    "a replica of an instance of the same region": () =>
      new aws.rds.Instance("replica", { ...replica, region: "us-west-2", replicateSourceDb: sourceArn("us-west-2") }),
    "a replica of another region, with a key": () => {
      const key = new aws.kms.Key("records");
      new aws.rds.Instance("replica", {
        ...replica,
        replicateSourceDb: sourceArn("us-west-2"),
        kmsKeyId: key.arn,
      });
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => new aws.rds.Instance("records", instance) },
    "an explicit false": () => new aws.rds.Instance("records", { ...instance, storageEncrypted: false }),
    "a key alone": () => {
      const key = new aws.kms.Key("records");
      new aws.rds.Instance("records", { ...instance, kmsKeyId: key.arn });
    },
    "a custom engine": () => new aws.rds.Instance("records", { ...instance, engine: "custom-oracle-ee" }),
    "restored, and nothing said": () =>
      new aws.rds.Instance("records", { ...instance, snapshotIdentifier: "records-2025" }),
    "restored to a point in time, and nothing said": () =>
      new aws.rds.Instance("records", {
        ...instance,
        restoreToPointInTime: { sourceDbInstanceIdentifier: "records-2025", useLatestRestorableTime: true },
      }),
    "an empty source": {
      isEnoughIfSet: ["replicateSourceDb"],
      program: () => new aws.rds.Instance("records", { ...instance, replicateSourceDb: "" }),
    },
    "a replica of another region, without a key": {
      isEnoughIfSet: ["replicateSourceDb"],
      program: () =>
        new aws.rds.Instance("replica", {
          ...replica,
          replicateSourceDb: sourceArn("us-west-2"),
          storageEncrypted: true,
        }),
    },
    "a replica whose own region is another one": {
      isEnoughIfSet: ["replicateSourceDb"],
      program: () =>
        new aws.rds.Instance("replica", {
          ...replica,
          region: "us-west-2",
          replicateSourceDb: sourceArn("us-east-1"),
        }),
    },
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("records");
      new aws.rds.Instance("records", { ...instance, storageEncrypted: key.arn.apply((arn) => arn !== "") });
    },
    "a replica where the region is not known": {
      region: "",
      program: () => new aws.rds.Instance("replica", { ...replica, replicateSourceDb: sourceArn("us-west-2") }),
    },
  },
};

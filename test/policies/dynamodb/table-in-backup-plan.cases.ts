import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const table = (args: aws.dynamodb.TableArgs = {}, options?: pulumi.CustomResourceOptions) =>
  new aws.dynamodb.Table(
    "claims",
    { hashKey: "claimId", attributes: [{ name: "claimId", type: "S" }], billingMode: "PAY_PER_REQUEST", ...args },
    options,
  );

const selection = (args: Partial<aws.backup.SelectionArgs> = {}, options?: pulumi.CustomResourceOptions) =>
  new aws.backup.Selection(
    "nightly",
    { iamRoleArn: "arn:aws:iam::111122223333:role/backup", planId: "nightly", ...args },
    options,
  );

const byPattern =
  (resources: string[], args: aws.dynamodb.TableArgs = {}) =>
  () => {
    table(args);
    selection({ resources });
  };

const backupTag = { type: "STRINGEQUALS", key: "backup", value: "nightly" };
const stringEquals = [{ key: "aws:ResourceTag/backup", value: "nightly" }];

export const cases: PolicyCases = {
  compliant: {
    "a table that a selection names": {
      doc: true,
      program: () => selection({ resources: [table().arn] }),
    },
    "an ARN that is written out": {
      linkedByLiteral: ["name", "resources"],
      program: byPattern(["arn:aws:dynamodb:us-east-1:111122223333:table/claims"], { name: "claims" }),
    },
    everything: byPattern(["*"]),
    "every table": byPattern(["arn:aws:dynamodb:*:*:table/*"]),
    "tables of a name": byPattern(["arn:aws:dynamodb:us-east-1:*:table/clinic-*"], { name: "clinic-claims" }),
    "a selection that lists nothing": byPattern([]),
    "a tag that a selection asks for": () => {
      table({ tags: { backup: "nightly" } });
      selection({ selectionTags: [backupTag] });
    },
    "a tag of the provider": () => {
      const provider = new aws.Provider("clinic", { defaultTags: { tags: { backup: "nightly" } } });
      table({}, { provider });
      selection({ selectionTags: [backupTag] }, { provider });
    },
    "a condition that the tags meet": () => {
      table({ tags: { backup: "nightly" } });
      selection({ resources: ["*"], conditions: [{ stringEquals }] });
    },
    "a tag by which plans elsewhere select": {
      settings: { backup: { plannedTags: ["backup=nightly"] } },
      program: () => table({ tags: { backup: "nightly" } }),
    },
  },
  violating: {
    "no selection": { doc: true, program: () => table() },
    "a selection of another table": byPattern(["arn:aws:dynamodb:us-east-1:111122223333:table/imaging"], {
      name: "claims",
    }),
    "databases alone": byPattern(["arn:aws:rds:*:*:db:*"]),
    "another region's tables": byPattern(["arn:aws:dynamodb:us-west-2:*:table/*"]),
    "tables of another name": byPattern(["arn:aws:dynamodb:*:*:table/imaging-*"], { name: "clinic-claims" }),
    "left out of everything": () => selection({ resources: ["*"], notResources: [table().arn] }),
    "another value of the tag": () => {
      table({ tags: { backup: "never" } });
      selection({ selectionTags: [backupTag] });
    },
    "a condition that the tags do not meet": () => {
      table();
      selection({ resources: ["arn:aws:dynamodb:*:*:table/*"], conditions: [{ stringEquals }] });
    },
    "another tag than plans elsewhere select by": {
      settings: { backup: { plannedTags: ["backup=nightly"] } },
      program: () => table({ tags: { backup: "weekly" } }),
    },
  },
  undecided: {
    "a tag that is computed": () => {
      table({ tags: { backup: new aws.kms.Key("key").arn } });
      selection({ selectionTags: [backupTag] });
    },
    "resources that are computed": () => {
      table();
      selection({ resources: new aws.kms.Key("key").arn.apply((arn) => [arn]) });
    },
    "a pattern of a region where the region is not known": {
      region: "",
      program: byPattern(["arn:aws:dynamodb:us-east-1:*:table/*"]),
    },
  },
};

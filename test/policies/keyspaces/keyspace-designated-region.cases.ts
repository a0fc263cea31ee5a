import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const replicated = (regionLists: aws.types.input.keyspaces.KeyspaceReplicationSpecification["regionLists"]) => () =>
  new aws.keyspaces.Keyspace("claims", {
    replicationSpecification: { replicationStrategy: "MULTI_REGION", regionLists: regionLists! },
  });

const designatedRegions = ["us-east-1", "us-west-2"];

export const cases: PolicyCases = {
  compliant: {
    "replicas in designated regions": {
      doc: true,
      settings: { designatedRegions },
      program: replicated(["us-east-1", "us-west-2"]),
    },
    "another spelling": { settings: { designatedRegions }, program: replicated(["US-East-1", "US-WEST-2"]) },
    "a single region": () =>
      new aws.keyspaces.Keyspace("claims", { replicationSpecification: { replicationStrategy: "SINGLE_REGION" } }),
    "nothing said": () => new aws.keyspaces.Keyspace("claims"),
  },
  violating: {
    "a replica elsewhere": {
      doc: true,
      findings: ["replicationSpecification.regionLists eu-west-1"],
      program: replicated(["us-east-1", "eu-west-1"]),
    },
    "two replicas elsewhere": {
      settings: { designatedRegions },
      findings: ["replicationSpecification.regionLists eu-west-1", "replicationSpecification.regionLists ap-south-1"],
      program: replicated(["us-west-2", "eu-west-1", "AP-SOUTH-1"]),
    },
    "a list of one specification": () =>
      new aws.keyspaces.Keyspace("claims", {
        replicationSpecification: [{ replicationStrategy: "MULTI_REGION", regionLists: ["eu-west-1"] }] as never,
      }),
  },
  undecided: {
    "a computed region": () => {
      const key = new aws.kms.Key("claims");
      replicated(["us-east-1", key.arn.apply((arn) => arn.split(":")[3] ?? "")])();
    },
    "computed regions": () => {
      const key = new aws.kms.Key("claims");
      replicated(key.arn.apply((arn) => [arn.split(":")[3] ?? ""]))();
    },
  },
};

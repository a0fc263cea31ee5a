import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const keys = { hashKey: "claimId", attributes: [{ name: "claimId", type: "S" }], billingMode: "PAY_PER_REQUEST" };
const designatedRegions = ["us-east-1", "us-east-2", "us-west-2"];

export const cases: PolicyCases = {
  compliant: {
    "replicas in designated regions": {
      doc: true,
      settings: { designatedRegions },
      program: () =>
        new aws.dynamodb.Table("claims", {
          ...keys,
          replicas: [{ regionName: "us-west-2" }, { regionName: "US-EAST-2" }],
        }),
    },
    "a witness in a designated region": {
      settings: { designatedRegions },
      program: () =>
        new aws.dynamodb.Table("claims", {
          ...keys,
          replicas: [{ regionName: "us-east-2", consistencyMode: "STRONG" }],
          globalTableWitness: { regionName: "us-west-2" },
        }),
    },
    "the older global table": {
      settings: { designatedRegions },
      program: () =>
        new aws.dynamodb.GlobalTable("claims", {
          replicas: [{ regionName: "us-east-1" }, { regionName: "us-west-2" }],
        }),
    },
    "no replicas": () => new aws.dynamodb.Table("claims", keys),
  },
  violating: {
    "a replica elsewhere": {
      doc: true,
      findings: ["replicas.regionName eu-west-1"],
      program: () => new aws.dynamodb.Table("claims", { ...keys, replicas: [{ regionName: "eu-west-1" }] }),
    },
    "one of two replicas": {
      settings: { designatedRegions },
      findings: ["replicas.regionName ap-south-1"],
      program: () =>
        new aws.dynamodb.Table("claims", {
          ...keys,
          replicas: [{ regionName: "us-west-2" }, { regionName: "AP-South-1" }],
        }),
    },
    "a witness elsewhere": {
      settings: { designatedRegions },
      findings: ["globalTableWitness.regionName ca-central-1"],
      program: () =>
        new aws.dynamodb.Table("claims", {
          ...keys,
          replicas: [{ regionName: "us-east-2", consistencyMode: "STRONG" }],
          globalTableWitness: { regionName: "ca-central-1" },
        }),
    },
    "the older global table": () =>
      new aws.dynamodb.GlobalTable("claims", {
        replicas: [{ regionName: "us-east-1" }, { regionName: "eu-west-1" }],
      }),
  },
  undecided: {
    "a computed region": () => {
      const key = new aws.kms.Key("claims");
      const regionName = key.arn.apply((arn) => arn.split(":")[3] ?? "");
      new aws.dynamodb.Table("claims", { ...keys, replicas: [{ regionName }] });
    },
    "computed replicas": () => {
      const key = new aws.kms.Key("claims");
      const replicas = key.arn.apply((kmsKeyArn) => [{ regionName: "us-east-1", kmsKeyArn }]);
      new aws.dynamodb.Table("claims", { ...keys, replicas });
    },
  },
};

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const ENDPOINTS = {
  sourceEndpointArn: "arn:aws:dms:us-east-1:111122223333:endpoint:SOURCE",
  targetEndpointArn: "arn:aws:dms:us-east-1:111122223333:endpoint:TARGET",
  tableMappings: "{}",
};

const task = (replicationTaskSettings?: pulumi.Input<string>) =>
  new aws.dms.ReplicationTask("claims", {
    replicationTaskId: "claims",
    migrationType: "full-load-and-cdc",
    replicationInstanceArn: "arn:aws:dms:us-east-1:111122223333:rep:MIGRATION",
    replicationTaskSettings,
    ...ENDPOINTS,
  });

const serverless = (replicationSettings?: pulumi.Input<string>) =>
  new aws.dms.ReplicationConfig("claims", {
    replicationConfigIdentifier: "claims",
    replicationType: "cdc",
    computeConfig: { replicationSubnetGroupId: "private" },
    replicationSettings,
    ...ENDPOINTS,
  });

const validation = (EnableValidation: unknown) => JSON.stringify({ ValidationSettings: { EnableValidation } });

export const cases: PolicyCases = {
  compliant: {
    "rows are validated": { doc: true, program: () => task(validation(true)) },
    "true as text": () => task(validation("true")),
    "a serverless replication": () => serverless(validation(true)),
  },
  violating: {
    "rows are not validated": { doc: true, program: () => task(validation(false)) },
    "nothing declared": () => task(),
    "settings without validation": () => task(JSON.stringify({ Logging: { EnableLogging: true } })),
    "a serverless replication without settings": () => serverless(),
  },
  undecided: {
    "settings that are computed": () => task(new aws.kms.Key("key").arn.apply(() => validation(true))),
    "text that is no JSON": () => task("EnableValidation: true"),
  },
};

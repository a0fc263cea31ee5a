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

const logging = (...severities: string[]) =>
  JSON.stringify({
    Logging: {
      EnableLogging: true,
      LogComponents: severities.map((Severity, index) => ({ Id: ["TARGET_LOAD", "TARGET_APPLY"][index], Severity })),
    },
  });

const DEFAULT = "LOGGER_SEVERITY_DEFAULT";

export const cases: PolicyCases = {
  compliant: {
    "every component at its default severity": { doc: true, program: () => task(logging(DEFAULT, DEFAULT)) },
    "nothing declared": () => task(),
    "a list without components": () => task(logging()),
    "a serverless replication": () => serverless(logging(DEFAULT)),
  },
  violating: {
    "a component that logs details for debugging": {
      doc: true,
      program: () => task(logging(DEFAULT, "LOGGER_SEVERITY_DETAILED_DEBUG")),
    },
    "a component that logs for debugging": () => task(logging("LOGGER_SEVERITY_DEBUG")),
    "another spelling": () => task(logging("logger_severity_debug")),
    "settings that are given as an object": () => task(JSON.parse(logging("LOGGER_SEVERITY_DEBUG")) as never),
    "a serverless replication": () => serverless(logging("LOGGER_SEVERITY_DETAILED_DEBUG")),
  },
  undecided: {
    "settings that are computed": () => task(new aws.kms.Key("key").arn.apply(() => logging(DEFAULT))),
    "text that is no JSON": () => task("LogComponents: none"),
  },
};

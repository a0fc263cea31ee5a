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

type Components = Readonly<Record<string, string>>;

const logging = (EnableLogging: unknown, components?: Components) =>
  JSON.stringify({
    Logging: {
      EnableLogging,
      LogComponents: components && Object.entries(components).map(([Id, Severity]) => ({ Id, Severity })),
    },
  });

const quiet = (component: string, severity: string) => () => task(logging(true, { [component]: severity }));

const DEFAULT = "LOGGER_SEVERITY_DEFAULT";
const EVERY = { SOURCE_UNLOAD: DEFAULT, SOURCE_CAPTURE: DEFAULT, TARGET_LOAD: DEFAULT, TARGET_APPLY: DEFAULT };

export const cases: PolicyCases = {
  compliant: {
    "every component at its default severity": { doc: true, program: () => task(logging(true, EVERY)) },
    "no list of components": () => task(logging(true)),
    "true as text": () => task(logging("true")),
    "a component that logs more": () => task(logging(true, { TARGET_APPLY: "LOGGER_SEVERITY_DEBUG" })),
    "a quiet component of another kind": () => task(logging(true, { ...EVERY, SORTER: "LOGGER_SEVERITY_ERROR" })),
    "settings that are given as an object": () => task({ Logging: { EnableLogging: true } } as never),
    "a serverless replication": () => serverless(logging(true, EVERY)),
  },
  violating: {
    "logging is off": { doc: true, program: () => task(logging(false)) },
    "nothing declared": () => task(),
    "empty settings": () => task("{}"),
    "settings without logging": () => task(JSON.stringify({ ValidationSettings: { EnableValidation: true } })),
    "false as text": () => task(logging("false")),
    "the capture logs errors only": quiet("SOURCE_CAPTURE", "LOGGER_SEVERITY_ERROR"),
    "the unload logs warnings only": quiet("SOURCE_UNLOAD", "LOGGER_SEVERITY_WARNING"),
    "the load logs less than by default": quiet("TARGET_LOAD", "LOGGER_SEVERITY_INFO"),
    "the apply logs errors only": quiet("TARGET_APPLY", "LOGGER_SEVERITY_ERROR"),
    "another spelling": quiet("target_apply", "logger_severity_error"),
    "one quiet component among several": () => task(logging(true, { ...EVERY, TARGET_APPLY: "LOGGER_SEVERITY_ERROR" })),
    "a serverless replication without settings": () => serverless(),
    "a serverless replication that logs errors only": () =>
      serverless(logging(true, { TARGET_APPLY: "LOGGER_SEVERITY_ERROR" })),
  },
  undecided: {
    "settings that are computed": () => task(new aws.kms.Key("key").arn.apply(() => logging(true))),
    "settings of a serverless replication that are computed": () =>
      serverless(new aws.kms.Key("key").arn.apply(() => logging(true))),
    "text that is no JSON": () => task("EnableLogging: true"),
  },
};

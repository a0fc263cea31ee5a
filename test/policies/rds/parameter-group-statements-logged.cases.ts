import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const parameters = (values: Record<string, pulumi.Input<string>>) => ({
  parameters: Object.entries(values).map(([name, value]) => ({ name, value })),
});

const ALL = { log_statement: "ddl", log_connections: "1", log_min_duration_statement: "1000" };

const group = (values: Record<string, pulumi.Input<string>>, family: pulumi.Input<string> = "postgres17") =>
  new aws.rds.ParameterGroup("claims", { family, ...parameters(values) });

export const cases: PolicyCases = {
  compliant: {
    "all that is asked": { doc: true, program: () => group(ALL) },
    "a cluster's group": () =>
      new aws.rds.ClusterParameterGroup("claims", {
        family: "aurora-postgresql16",
        ...parameters({ ...ALL, log_statement: "mod", log_connections: "on" }),
      }),
    "phases of a connection, as newer versions name them": () =>
      group({ ...ALL, log_connections: "authentication,authorization" }, "postgres18"),
  },
  violating: {
    "no statements": {
      doc: true,
      findings: ["log_statement"],
      program: () => group({ ...ALL, log_statement: "none" }),
    },
    "nothing said": {
      findings: ["log_statement", "log_connections", "log_min_duration_statement"],
      program: () => group({}),
    },
    "a cluster's group without connections": {
      findings: ["log_connections"],
      program: () =>
        new aws.rds.ClusterParameterGroup("claims", {
          family: "aurora-postgresql16",
          ...parameters({ ...ALL, log_connections: "0" }),
        }),
    },
    ...Object.fromEntries(
      ["off", "false", "no"].map((value) => [
        `connections that are ${value}`,
        { findings: ["log_connections"], program: () => group({ ...ALL, log_connections: value }) },
      ]),
    ),
    "no durations": {
      findings: ["log_min_duration_statement"],
      program: () => group({ ...ALL, log_min_duration_statement: "-1" }),
    },
  },
  undecided: {
    "a value that is computed": () => group({ ...ALL, log_statement: new aws.kms.Key("claims").arn }),
    "a family that is computed": () => group({}, new aws.kms.Key("claims").arn),
  },
  notApplicable: {
    "another engine": () => group({}, "mysql8.4"),
  },
};

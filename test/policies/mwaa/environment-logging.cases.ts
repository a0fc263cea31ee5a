import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { makeEnvironment as make } from "./_programs";

export const cases: PolicyCases = {
  compliant: {
    "all five": {
      doc: true,
      program: () =>
        make({
          loggingConfiguration: {
            dagProcessingLogs: { enabled: true, logLevel: "INFO" },
            schedulerLogs: { enabled: true, logLevel: "INFO" },
            taskLogs: { enabled: true, logLevel: "INFO" },
            webserverLogs: { enabled: true, logLevel: "INFO" },
            workerLogs: { enabled: true, logLevel: "INFO" },
          },
        }),
    },
    "tasks by default": () =>
      make({
        loggingConfiguration: {
          dagProcessingLogs: { enabled: true, logLevel: "INFO" },
          schedulerLogs: { enabled: true, logLevel: "INFO" },
          webserverLogs: { enabled: true, logLevel: "INFO" },
          workerLogs: { enabled: true, logLevel: "INFO" },
        },
      }),
    "some where that is allowed": { settings: { mwaa: { requiredLogs: ["taskLogs"] } }, program: () => make() },
  },
  violating: {
    "nothing said": {
      doc: true,
      findings: ["dagProcessingLogs", "schedulerLogs", "webserverLogs", "workerLogs"],
      program: () => make(),
    },
    "no tasks": {
      findings: ["taskLogs"],
      program: () =>
        make({
          loggingConfiguration: {
            dagProcessingLogs: { enabled: true, logLevel: "INFO" },
            schedulerLogs: { enabled: true, logLevel: "INFO" },
            taskLogs: { enabled: false, logLevel: "INFO" },
            webserverLogs: { enabled: true, logLevel: "INFO" },
            workerLogs: { enabled: true, logLevel: "INFO" },
          },
        }),
    },
    "no workers": {
      findings: ["workerLogs"],
      program: () =>
        make({
          loggingConfiguration: {
            dagProcessingLogs: { enabled: true, logLevel: "INFO" },
            schedulerLogs: { enabled: true, logLevel: "INFO" },
            taskLogs: { enabled: true, logLevel: "INFO" },
            webserverLogs: { enabled: true, logLevel: "INFO" },
            workerLogs: { enabled: false, logLevel: "INFO" },
          },
        }),
    },
  },
  undecided: {
    "a computed flag": () =>
      make({
        loggingConfiguration: {
          dagProcessingLogs: { enabled: true, logLevel: "INFO" },
          schedulerLogs: { enabled: true, logLevel: "INFO" },
          taskLogs: { enabled: true, logLevel: "INFO" },
          webserverLogs: { enabled: true, logLevel: "INFO" },
          workerLogs: { enabled: new aws.kms.Key("late").arn.apply((arn) => arn !== ""), logLevel: "INFO" },
        },
      }),
  },
};

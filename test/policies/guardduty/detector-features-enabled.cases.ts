import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.guardduty.DetectorArgs = {}) => new aws.guardduty.Detector("all", args);
const feature = (args: Partial<aws.guardduty.DetectorFeatureArgs> = {}) =>
  new aws.guardduty.DetectorFeature("s3", { detectorId: "d1", name: "S3_DATA_EVENTS", status: "ENABLED", ...args });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    enabled: () => feature(),
  },
  violating: {
    "a feature": { doc: true, program: () => feature({ status: "DISABLED" }) },
    "logs of S3": {
      findings: ["datasources.s3Logs.enable"],
      program: () => make({ datasources: { s3Logs: { enable: false } } }),
    },
    "logs of Kubernetes": {
      findings: ["datasources.kubernetes.auditLogs.enable"],
      program: () => make({ datasources: { kubernetes: { auditLogs: { enable: false } } } }),
    },
    "agents, where they are asked": {
      settings: { guardduty: { requiredFeatures: ["RUNTIME_MONITORING"] } },
      program: () => feature({ name: "RUNTIME_MONITORING", status: "DISABLED" }),
    },
  },
  undecided: {
    "a computed status": () => feature({ status: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    agents: () => feature({ name: "RUNTIME_MONITORING", status: "DISABLED" }),
  },
};

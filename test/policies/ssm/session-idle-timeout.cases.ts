import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ssm.DocumentArgs> = {}) =>
  new aws.ssm.Document("session", { documentType: "Session", documentFormat: "JSON", content: "{}", ...args });
const session = (inputs: object, sessionType?: string) =>
  make({ content: JSON.stringify({ schemaVersion: "1.0", sessionType, inputs }) });
export const cases: PolicyCases = {
  compliant: {
    "15 minutes": { doc: true, program: () => session({ idleSessionTimeout: "15", maxSessionDuration: "60" }) },
    "longer where that is allowed": {
      settings: { ssm: { maximumIdleMinutes: 30 } },
      program: () => session({ idleSessionTimeout: 30, maxSessionDuration: 60 }),
    },
  },
  violating: {
    "nothing said": { doc: true, findings: ["idleSessionTimeout", "maxSessionDuration"], program: () => session({}) },
    "16 minutes": {
      findings: ["idleSessionTimeout"],
      program: () => session({ idleSessionTimeout: "16", maxSessionDuration: "60" }),
    },
    "no end": { findings: ["maxSessionDuration"], program: () => session({ idleSessionTimeout: "5" }) },
  },
  undecided: {
    "a computed document": () => make({ content: new aws.kms.Key("late").arn }),
    "no document": () => make({ content: "inputs: [" }),
  },
  notApplicable: {
    "another kind of document": () => make({ documentType: "Command" }),
    "forwards ports": () => session({}, "Port"),
  },
};

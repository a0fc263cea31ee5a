import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ssm.DocumentArgs> = {}) =>
  new aws.ssm.Document("session", { documentType: "Session", documentFormat: "JSON", content: "{}", ...args });
const session = (inputs: object, sessionType?: string) =>
  make({ content: JSON.stringify({ schemaVersion: "1.0", sessionType, inputs }) });
export const cases: PolicyCases = {
  compliant: {
    "a key": { doc: true, program: () => session({ kmsKeyId: "alias/sessions" }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => session({}) },
    empty: () => session({ kmsKeyId: "" }),
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

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ssm.DocumentArgs> = {}) =>
  new aws.ssm.Document("session", { documentType: "Session", documentFormat: "JSON", content: "{}", ...args });
const session = (inputs: object, sessionType?: string) =>
  make({ content: JSON.stringify({ schemaVersion: "1.0", sessionType, inputs }) });
export const cases: PolicyCases = {
  compliant: {
    "a log group": { doc: true, program: () => session({ cloudWatchLogGroupName: "sessions" }) },
    "a bucket": () => session({ s3BucketName: "sessions" }, "Standard_Stream"),
    "in YAML": () =>
      make({
        documentFormat: "YAML",
        content: ["schemaVersion: '1.0'", "sessionType: Standard_Stream", "inputs:", "  s3BucketName: sessions"].join(
          "\n",
        ),
      }),
  },
  violating: {
    nowhere: { doc: true, program: () => session({}) },
    "empty names": () => session({ s3BucketName: "", cloudWatchLogGroupName: "" }),
    "nowhere, in YAML": () =>
      make({
        documentFormat: "YAML",
        content: ["schemaVersion: '1.0'", "sessionType: Standard_Stream", "inputs:", "  kmsKeyId: k1"].join("\n"),
      }),
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

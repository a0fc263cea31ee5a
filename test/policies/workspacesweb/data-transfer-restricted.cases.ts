import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const user = (more: Partial<aws.workspacesweb.UserSettingsArgs> = {}) =>
  new aws.workspacesweb.UserSettings("billing", {
    copyAllowed: "Disabled",
    downloadAllowed: "Disabled",
    pasteAllowed: "Enabled",
    printAllowed: "Disabled",
    uploadAllowed: "Enabled",
    ...more,
  });

export const cases: PolicyCases = {
  compliant: {
    "nothing leaves the session": { doc: true, program: () => user() },
  },
  violating: {
    downloads: { doc: true, findings: ["downloadAllowed"], program: () => user({ downloadAllowed: "Enabled" }) },
    "all of it": {
      findings: ["copyAllowed", "downloadAllowed", "printAllowed"],
      program: () => user({ copyAllowed: "Enabled", downloadAllowed: "Enabled", printAllowed: "Enabled" }),
    },
  },
  undecided: {
    "a permission that is computed": () => user({ printAllowed: new aws.kms.Key("portal").arn }),
  },
};

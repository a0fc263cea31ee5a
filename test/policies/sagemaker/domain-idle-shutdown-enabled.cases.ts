import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const idle = (lifecycleManagement: pulumi.Input<string>) => ({
  appLifecycleManagement: { idleSettings: { lifecycleManagement, idleTimeoutInMinutes: 60 } },
});

const domain = (more: Partial<aws.types.input.sagemaker.DomainDefaultUserSettings> = {}) =>
  new aws.sagemaker.Domain("research", {
    domainName: "research",
    authMode: "IAM",
    vpcId: "vpc-0a1b2c3d",
    subnetIds: ["subnet-0a1b2c3d"],
    defaultUserSettings: { executionRole: "arn:aws:iam::123456789012:role/studio", ...more },
  });

export const cases: PolicyCases = {
  compliant: {
    "both applications": {
      doc: true,
      program: () => domain({ jupyterLabAppSettings: idle("ENABLED"), codeEditorAppSettings: idle("ENABLED") }),
    },
  },
  violating: {
    "nothing said": {
      doc: true,
      findings: ["jupyterLabAppSettings", "codeEditorAppSettings"],
      program: () => domain(),
    },
    "one application off": {
      findings: ["codeEditorAppSettings"],
      program: () => domain({ jupyterLabAppSettings: idle("ENABLED"), codeEditorAppSettings: idle("DISABLED") }),
    },
  },
  undecided: {
    "a state that is computed": () =>
      domain({ jupyterLabAppSettings: idle("ENABLED"), codeEditorAppSettings: idle(new aws.kms.Key("research").arn) }),
  },
};

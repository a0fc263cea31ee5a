import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const domain = (
  more: Partial<aws.sagemaker.DomainArgs> = {},
  sharingSettings?: aws.types.input.sagemaker.DomainDefaultUserSettingsSharingSettings,
) =>
  new aws.sagemaker.Domain("research", {
    domainName: "research",
    authMode: "IAM",
    vpcId: "vpc-0a1b2c3d",
    subnetIds: ["subnet-0a1b2c3d"],
    defaultUserSettings: {
      executionRole: "arn:aws:iam::123456789012:role/studio",
      ...(sharingSettings && { sharingSettings }),
    },
    ...more,
  });

const kmsKeyId = "0f1e2d3c-0000-4000-8000-000000000000";

export const cases: PolicyCases = {
  compliant: {
    "a key of one's own": { doc: true, program: () => domain({ kmsKeyId: new aws.kms.Key("research").arn }) },
    "shared output with a key of one's own": () =>
      domain({ kmsKeyId }, { notebookOutputOption: "Allowed", s3KmsKeyId: new aws.kms.Key("output").arn }),
    "output that is not shared": () => domain({ kmsKeyId }, { notebookOutputOption: "Disabled" }),
  },
  violating: {
    "no key": { doc: true, program: () => domain() },
    "shared output without a key": {
      findings: ["sharingSettings"],
      program: () => domain({ kmsKeyId }, { notebookOutputOption: "Allowed" }),
    },
  },
  undecided: {
    "sharing that is computed": () => domain({ kmsKeyId }, { notebookOutputOption: new aws.kms.Key("research").arn }),
  },
};

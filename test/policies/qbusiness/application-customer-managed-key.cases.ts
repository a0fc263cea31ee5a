import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const application = (more: Partial<aws.qbusiness.ApplicationArgs> = {}) =>
  new aws.qbusiness.Application("guidelines", {
    displayName: "guidelines",
    iamServiceRoleArn: "arn:aws:iam::123456789012:role/qbusiness",
    identityCenterInstanceArn: "arn:aws:sso:::instance/ssoins-0123456789abcdef",
    attachmentsConfiguration: { attachmentsControlMode: "DISABLED" },
    ...more,
  });

export const cases: PolicyCases = {
  compliant: {
    "a key of one's own": {
      doc: true,
      program: () => application({ encryptionConfiguration: { kmsKeyId: new aws.kms.Key("guidelines").id } }),
    },
  },
  violating: {
    "no key": { doc: true, program: () => application() },
    "the key that AWS manages": {
      isEnoughIfSet: ["encryptionConfiguration.kmsKeyId"],
      program: () => application({ encryptionConfiguration: { kmsKeyId: "alias/aws/qbusiness" } }),
    },
  },
  undecided: {
    "an encryption that is computed": () =>
      application({
        encryptionConfiguration: new aws.kms.Key("guidelines").arn.apply((kmsKeyId) => ({ kmsKeyId })),
      }),
  },
};

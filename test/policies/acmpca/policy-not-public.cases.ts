import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { openCases } from "../iam/_open";

export const cases: PolicyCases = openCases(
  {
    "a private CA": (policy) =>
      new aws.acmpca.Policy("clinic", {
        resourceArn:
          "arn:aws:acm-pca:us-east-1:111122223333:certificate-authority/12345678-1234-1234-1234-123456789012",
        policy,
      }),
  },
  "acm-pca:IssueCertificate",
);

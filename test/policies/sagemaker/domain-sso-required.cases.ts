import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const domain = (authMode: pulumi.Input<string>) => () =>
  new aws.sagemaker.Domain("research", {
    domainName: "research",
    authMode,
    vpcId: "vpc-0123456789abcdef0",
    subnetIds: ["subnet-0123456789abcdef0"],
    defaultUserSettings: { executionRole: "arn:aws:iam::111122223333:role/research" },
  });

export const cases: PolicyCases = {
  compliant: {
    "IAM Identity Center": { doc: true, program: domain("SSO") },
    "another spelling": domain("sso"),
  },
  violating: {
    IAM: { doc: true, program: domain("IAM") },
    "an empty text": domain(""),
  },
  undecided: {
    "a mode that is computed": () => domain(new aws.kms.Key("key").arn)(),
  },
};

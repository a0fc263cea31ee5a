import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const domain = (appNetworkAccessType?: pulumi.Input<string>) =>
  new aws.sagemaker.Domain("research", {
    domainName: "research",
    authMode: "IAM",
    vpcId: "vpc-0a1b2c3d",
    subnetIds: ["subnet-0a1b2c3d"],
    defaultUserSettings: { executionRole: "arn:aws:iam::123456789012:role/studio" },
    ...(appNetworkAccessType && { appNetworkAccessType }),
  });

export const cases: PolicyCases = {
  compliant: {
    "through the VPC only": { doc: true, program: () => domain("VpcOnly") },
  },
  violating: {
    "nothing said": { doc: true, program: () => domain() },
    "straight to the internet": () => domain("PublicInternetOnly"),
  },
  undecided: {
    "a type that is computed": () => domain(new aws.kms.Key("research").arn),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.lambda.FunctionArgs> = {}) =>
  new aws.lambda.Function("intake", {
    role: "arn:aws:iam::111122223333:role/intake",
    runtime: "nodejs22.x",
    handler: "index.handler",
    s3Bucket: "code",
    s3Key: "intake.zip",
    ...args,
  });
const signing = (args: Partial<aws.lambda.CodeSigningConfigArgs> = {}) =>
  new aws.lambda.CodeSigningConfig("all", {
    allowedPublishers: { signingProfileVersionArns: ["arn:aws:signer:us-east-1:111122223333:/signing-profiles/p/1"] },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    signed: {
      doc: true,
      program: () =>
        make({ codeSigningConfigArn: signing({ policies: { untrustedArtifactOnDeployment: "Enforce" } }).arn }),
    },
  },
  violating: {
    "not signed": { doc: true, program: () => make() },
    "only warns": () => signing({ policies: { untrustedArtifactOnDeployment: "Warn" } }),
    "nothing said": () => signing(),
  },
  undecided: {
    "a computed policy": () => signing({ policies: { untrustedArtifactOnDeployment: new aws.kms.Key("late").arn } }),
  },
  notApplicable: {
    "an image": () =>
      make({
        packageType: "Image",
        imageUri: "111122223333.dkr.ecr.us-east-1.amazonaws.com/intake:1",
        runtime: undefined,
        handler: undefined,
        s3Bucket: undefined,
        s3Key: undefined,
      }),
  },
};

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
export const cases: PolicyCases = {
  compliant: {
    "two subnets": {
      doc: true,
      program: () => make({ vpcConfig: { subnetIds: ["subnet-1", "subnet-2"], securityGroupIds: ["sg-1"] } }),
    },
  },
  violating: {
    "one subnet": {
      doc: true,
      program: () => make({ vpcConfig: { subnetIds: ["subnet-1"], securityGroupIds: ["sg-1"] } }),
    },
  },
  undecided: {
    "computed subnets": () =>
      make({ vpcConfig: { subnetIds: new aws.kms.Key("late").arn.apply((arn) => [arn]), securityGroupIds: ["sg-1"] } }),
  },
  notApplicable: {
    "in no VPC": () => make(),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.mwaa.EnvironmentArgs> = {}) =>
  new aws.mwaa.Environment("etl", {
    dagS3Path: "dags/",
    executionRoleArn: "arn:aws:iam::111122223333:role/mwaa",
    sourceBucketArn: "arn:aws:s3:::dags",
    networkConfiguration: { securityGroupIds: ["sg-1"], subnetIds: ["subnet-1", "subnet-2"] },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    PRIVATE_ONLY: () => make({ webserverAccessMode: "PRIVATE_ONLY" }),
  },
  violating: {
    PUBLIC_ONLY: { doc: true, program: () => make({ webserverAccessMode: "PUBLIC_ONLY" }) },
  },
  undecided: {
    "a computed value": () => make({ webserverAccessMode: new aws.kms.Key("late").arn }),
  },
};

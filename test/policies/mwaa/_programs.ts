import * as aws from "@pulumi/aws";

export const makeEnvironment = (args: Partial<aws.mwaa.EnvironmentArgs> = {}) =>
  new aws.mwaa.Environment("etl", {
    dagS3Path: "dags/",
    executionRoleArn: "arn:aws:iam::111122223333:role/mwaa",
    sourceBucketArn: "arn:aws:s3:::dags",
    networkConfiguration: { securityGroupIds: ["sg-1"], subnetIds: ["subnet-1", "subnet-2"] },
    ...args,
  });

export const withOptions = (airflowConfigurationOptions: aws.mwaa.EnvironmentArgs["airflowConfigurationOptions"]) =>
  makeEnvironment({ airflowConfigurationOptions });

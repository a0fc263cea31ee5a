import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { vpc } from "./network";
import { accessLogs, account, arnOf, bucket, key, policyDocument } from "./storage";

// What is recorded. Nobody has asked for more yet.
const trailArn = pulumi.interpolate`arn:aws:cloudtrail:us-east-1:${account}:trail/transfer`;
const cloudTrail = {
  Effect: "Allow",
  Principal: { Service: "cloudtrail.amazonaws.com" },
  Condition: { StringEquals: { "aws:SourceArn": trailArn } },
};
const records = bucket("trail", {
  logs: accessLogs,
  statements: [
    { ...cloudTrail, Action: "s3:GetBucketAcl", Resource: arnOf("trail") },
    { ...cloudTrail, Action: "s3:PutObject", Resource: pulumi.interpolate`${arnOf("trail")}/AWSLogs/${account}/*` },
  ],
});

export const logGroup = (name: string, retentionInDays = 2192, fullName = `/transfer/${name}`) =>
  new aws.cloudwatch.LogGroup(name, { name: fullName, retentionInDays, kmsKeyId: key.arn });

const group = logGroup("trail");
const writer = new aws.iam.Role("trail", {
  assumeRolePolicy: policyDocument({
    Effect: "Allow",
    Principal: { Service: "cloudtrail.amazonaws.com" },
    Action: "sts:AssumeRole",
    Condition: { StringEquals: { "aws:SourceArn": trailArn } },
  }),
});
new aws.iam.RolePolicy("trail", {
  role: writer.id,
  policy: policyDocument({
    Effect: "Allow",
    Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource: pulumi.interpolate`arn:aws:logs:us-east-1:${account}:log-group:/transfer/trail:*`,
  }),
});
// Without the files themselves: "data events would cost more than the storage."
new aws.cloudtrail.Trail("transfer", {
  name: "transfer",
  s3BucketName: records.id,
  isMultiRegionTrail: true,
  includeGlobalServiceEvents: true,
  enableLogFileValidation: true,
  kmsKeyId: key.arn,
  cloudWatchLogsGroupArn: pulumi.interpolate`${group.arn}:*`,
  cloudWatchLogsRoleArn: writer.arn,
});
new aws.ec2.FlowLog("transfer", {
  vpcId: vpc.id,
  trafficType: "ALL",
  logDestinationType: "s3",
  logDestination: accessLogs.arn,
});

// The account's passwords. The consultants' tools could not cope with symbols.
new aws.iam.AccountPasswordPolicy("account", {
  minimumPasswordLength: 8,
  requireLowercaseCharacters: true,
  requireUppercaseCharacters: true,
  requireNumbers: true,
  requireSymbols: false,
  maxPasswordAge: 90,
  passwordReusePrevention: 24,
});

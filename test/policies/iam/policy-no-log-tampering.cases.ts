import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { everywhere, managed, unknown, when } from "./_documents";

const WIDE = { Action: "cloudtrail:StopLogging" };
const NARROW = {
  Action: "logs:DeleteLogStream",
  Resource: "arn:aws:logs:us-east-1:111122223333:log-group:/intake:*",
};

export const cases: PolicyCases = {
  compliant: {
    "what is named": { doc: true, program: () => managed(NARROW) },
    ...everywhere(NARROW),
    "a denial": () => managed({ ...WIDE, Effect: "Deny" }),
    "retention of every log group": () =>
      managed({ Action: ["logs:PutRetentionPolicy", "logs:Create*", "logs:PutLogEvents"] }),
    "by tag": () => managed({ Action: "logs:DeleteLogGroup", ...when("StringEquals", "aws:ResourceTag/env", "test") }),
    "all of CloudWatch Logs, which is reported as that": () => managed({ Action: "logs:*" }),
    "an administrator, who is reported as one": () => managed({ Action: "*" }),
  },
  violating: {
    "on every resource": { doc: true, findings: ["policy.Statement[0]"], program: () => managed(WIDE) },
    ...everywhere(WIDE),
    "in the second statement": { findings: ["policy.Statement[1]"], program: () => managed(NARROW, WIDE) },
    "by a wildcard": () => managed({ Action: "logs:Delete*" }),
    "after a sign-in with MFA": () => managed({ ...WIDE, ...when("Bool", "aws:MultiFactorAuthPresent", "true") }),
    "every trail": () =>
      managed({ Action: "cloudtrail:DeleteTrail", Resource: "arn:aws:cloudtrail:*:111122223333:trail/*" }),
    "changing a trail": () => managed({ Action: "cloudtrail:UpdateTrail" }),
    "choosing events": () => managed({ Action: "cloudtrail:PutEventSelectors" }),
    "every log group": () => managed({ Action: "logs:DeleteLogGroup", Resource: "arn:aws:logs:*:*:*" }),
    "every log group by name": () =>
      managed({ Action: "logs:DeleteLogGroup", Resource: "arn:aws:logs:*:*:log-group:*:*" }),
    "every log stream": () =>
      managed({ Action: "logs:DeleteLogStream", Resource: "arn:aws:logs:*:*:log-group:*:log-stream:*" }),
    "stopping the recorder": () => managed({ Action: "config:StopConfigurationRecorder" }),
    "deleting the recorder": () => managed({ Action: "config:DeleteConfigurationRecorder" }),
    "deleting the delivery channel": () => managed({ Action: "config:DeleteDeliveryChannel" }),
    "deleting a detector": () =>
      managed({ Action: "guardduty:DeleteDetector", Resource: "arn:aws:guardduty:*:*:detector/*" }),
    "changing a detector": () => managed({ Action: "guardduty:UpdateDetector" }),
    "flow logs": () => managed({ Action: "ec2:DeleteFlowLogs", Resource: "arn:aws:ec2:*:*:vpc-flow-log/*" }),
  },
  undecided: {
    "a document built from an ARN": () => unknown(WIDE),
    "a text that is no document": () => new aws.iam.Policy("clinic", { policy: "everything" }),
  },
  notApplicable: {
    "a permissions boundary of a user": () => {
      const policy = managed(WIDE);
      new aws.iam.User("exports", { permissionsBoundary: policy.arn });
    },
  },
};

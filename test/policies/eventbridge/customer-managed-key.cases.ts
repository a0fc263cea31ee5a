import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { pipe } from "./_programs";

const make = (args: aws.cloudwatch.EventBusArgs = {}) => new aws.cloudwatch.EventBus("records", args);
const schedule = (args: Partial<aws.scheduler.ScheduleArgs> = {}) =>
  new aws.scheduler.Schedule("nightly", {
    scheduleExpression: "rate(1 days)",
    flexibleTimeWindow: { mode: "OFF" },
    target: { arn: "arn:aws:sqs:us-east-1:111122223333:q", roleArn: "arn:aws:iam::111122223333:role/s" },
    ...args,
  });
const archive = (args: Partial<aws.cloudwatch.EventArchiveArgs> = {}) =>
  new aws.cloudwatch.EventArchive("records", {
    eventSourceArn: "arn:aws:events:us-east-1:111122223333:event-bus/records",
    ...args,
  });
const connection = (args: Partial<aws.cloudwatch.EventConnectionArgs> = {}) =>
  new aws.cloudwatch.EventConnection("crm", {
    authorizationType: "API_KEY",
    authParameters: { apiKey: { key: "x-api-key", value: "from-config" } },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a bus": { doc: true, program: () => make({ kmsKeyIdentifier: new aws.kms.Key("disks").arn }) },
    "a schedule": () => schedule({ kmsKeyArn: new aws.kms.Key("disks").arn }),
    "an archive": () => archive({ kmsKeyIdentifier: new aws.kms.Key("disks").arn }),
    "a pipe": () => pipe({ kmsKeyIdentifier: new aws.kms.Key("disks").arn }),
    "a connection": () => connection({ kmsKeyIdentifier: new aws.kms.Key("disks").arn }),
  },
  violating: {
    "a bus": { doc: true, program: () => make() },
    "a schedule": () => schedule(),
    "an archive": () => archive(),
    "a pipe": () => pipe(),
    "a connection": () => connection(),
  },
  undecided: {},
};

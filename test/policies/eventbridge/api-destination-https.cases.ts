import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.cloudwatch.EventApiDestinationArgs> = {}) =>
  new aws.cloudwatch.EventApiDestination("crm", {
    connectionArn: "arn:aws:events:us-east-1:111122223333:connection/crm/1",
    httpMethod: "POST",
    invocationEndpoint: "https://crm.example.com/events",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    HTTPS: { doc: true, program: () => make() },
  },
  violating: {
    HTTP: {
      doc: true,
      findings: ["invocationEndpoint"],
      program: () => make({ invocationEndpoint: "http://crm.example.com/events" }),
    },
  },
  undecided: {
    "a computed address": () => make({ invocationEndpoint: new aws.kms.Key("late").arn }),
  },
};

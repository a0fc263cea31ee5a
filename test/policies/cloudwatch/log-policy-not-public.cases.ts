import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { openCases } from "../iam/_open";

export const cases: PolicyCases = openCases(
  {
    "log groups": (policy) =>
      new aws.cloudwatch.LogResourcePolicy("clinic", { policyName: "clinic", policyDocument: policy }),
    "a destination": (policy) =>
      new aws.cloudwatch.LogDestinationPolicy("clinic", { destinationName: "clinic", accessPolicy: policy }),
    "a delivery destination": (policy) =>
      new aws.cloudwatch.LogDeliveryDestinationPolicy("clinic", {
        deliveryDestinationName: "clinic",
        deliveryDestinationPolicy: policy,
      }),
    "a monitoring account": (policy) =>
      new aws.oam.SinkPolicy("clinic", {
        sinkIdentifier: "arn:aws:oam:us-east-1:111122223333:sink/12345678-1234-1234-1234-123456789012",
        policy,
      }),
  },
  "logs:PutLogEvents",
);

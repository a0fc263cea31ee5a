import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const subscription = (edition: pulumi.Input<string>) => () =>
  new aws.quicksight.AccountSubscription("reports", {
    accountName: "clinic-reports",
    authenticationMethod: "IAM_ONLY",
    notificationEmail: "operations@clinic.example",
    edition,
  });

export const cases: PolicyCases = {
  compliant: {
    enterprise: { doc: true, program: subscription("ENTERPRISE") },
    "enterprise with natural language": subscription("ENTERPRISE_AND_Q"),
  },
  violating: {
    standard: { doc: true, program: subscription("STANDARD") },
    "another spelling": subscription("standard"),
    "a list of one": subscription(["STANDARD"] as never),
  },
  undecided: {
    "an edition that is computed": () => subscription(new aws.kms.Key("key").arn)(),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.cloudwatch.LogGroupArgs = {}) => new aws.cloudwatch.LogGroup("app", args);
export const cases: PolicyCases = {
  compliant: {
    masks: {
      doc: true,
      program: () =>
        new aws.cloudwatch.LogDataProtectionPolicy("phi", {
          logGroupName: make().name,
          policyDocument: JSON.stringify({
            Name: "phi",
            Version: "2021-06-01",
            Statement: [
              { Sid: "audit", DataIdentifier: [], Operation: { Audit: { FindingsDestination: {} } } },
              { Sid: "mask", DataIdentifier: [], Operation: { Deidentify: { MaskConfig: {} } } },
            ],
          }),
        }),
    },
    "the account masks": () => {
      make();
      new aws.cloudwatch.LogAccountPolicy("phi", {
        policyName: "phi",
        policyType: "DATA_PROTECTION_POLICY",
        policyDocument: JSON.stringify({
          Name: "phi",
          Version: "2021-06-01",
          Statement: [
            { Sid: "audit", DataIdentifier: [], Operation: { Audit: { FindingsDestination: {} } } },
            { Sid: "mask", DataIdentifier: [], Operation: { Deidentify: { MaskConfig: {} } } },
          ],
        }),
      });
    },
  },
  violating: {
    nothing: { doc: true, program: () => make() },
    "audits only": () =>
      new aws.cloudwatch.LogDataProtectionPolicy("phi", {
        logGroupName: make().name,
        policyDocument: JSON.stringify({
          Name: "phi",
          Version: "2021-06-01",
          Statement: [{ Sid: "audit", DataIdentifier: [], Operation: { Audit: { FindingsDestination: {} } } }],
        }),
      }),
    "another policy of the account": () => {
      make();
      new aws.cloudwatch.LogAccountPolicy("all", {
        policyName: "all",
        policyType: "SUBSCRIPTION_FILTER_POLICY",
        policyDocument: "{}",
      });
    },
  },
  undecided: {
    "a computed policy": () =>
      new aws.cloudwatch.LogDataProtectionPolicy("phi", {
        logGroupName: make().name,
        policyDocument: new aws.kms.Key("late").arn,
      }),
  },
  notApplicable: {
    "a class that keeps nothing": () => make({ logGroupClass: "DELIVERY" }),
  },
};

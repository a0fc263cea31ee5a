import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { acl, classic, regional } from "./_programs";

export const cases: PolicyCases = {
  compliant: {
    logged: {
      doc: true,
      program: () =>
        new aws.wafv2.WebAclLoggingConfiguration("web", {
          resourceArn: acl().arn,
          logDestinationConfigs: ["arn:aws:s3:::aws-waf-logs-web"],
        }),
    },
    classic: () =>
      classic({
        loggingConfiguration: { logDestination: "arn:aws:firehose:us-east-1:111122223333:deliverystream/aws-waf-logs" },
      }),
    regional: () =>
      regional({
        loggingConfiguration: { logDestination: "arn:aws:firehose:us-east-1:111122223333:deliverystream/aws-waf-logs" },
      }),
  },
  violating: {
    nothing: { doc: true, program: () => acl() },
    classic: () => classic(),
    regional: () => regional(),
  },
  undecided: {},
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { classic, regional } from "./_programs";

const make = (args: Partial<aws.wafv2.WebAclLoggingConfigurationArgs> = {}) =>
  new aws.wafv2.WebAclLoggingConfiguration("web", {
    resourceArn: "arn:aws:wafv2:us-east-1:111122223333:regional/webacl/web/1",
    logDestinationConfigs: ["arn:aws:s3:::aws-waf-logs-web"],
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    both: {
      doc: true,
      program: () =>
        make({ redactedFields: [{ singleHeader: { name: "authorization" } }, { singleHeader: { name: "Cookie" } }] }),
    },
    classic: () =>
      classic({
        loggingConfiguration: {
          logDestination: "arn:aws:firehose:us-east-1:111122223333:deliverystream/aws-waf-logs",
          redactedFields: {
            fieldToMatches: [
              { type: "HEADER", data: "authorization" },
              { type: "HEADER", data: "cookie" },
            ],
          },
        },
      }),
  },
  violating: {
    nothing: { doc: true, findings: ["authorization", "cookie"], program: () => make() },
    one: {
      findings: ["cookie"],
      program: () => make({ redactedFields: [{ singleHeader: { name: "authorization" } }] }),
    },
    classic: {
      findings: ["authorization"],
      program: () =>
        regional({
          loggingConfiguration: {
            logDestination: "arn:aws:firehose:us-east-1:111122223333:deliverystream/aws-waf-logs",
            redactedFields: { fieldToMatches: [{ type: "HEADER", data: "cookie" }] },
          },
        }),
    },
  },
  undecided: {
    "a computed header": () =>
      make({
        redactedFields: [
          { singleHeader: { name: "authorization" } },
          { singleHeader: { name: new aws.kms.Key("late").arn } },
        ],
      }),
  },
  notApplicable: {
    "logs nothing": () => classic(),
  },
};

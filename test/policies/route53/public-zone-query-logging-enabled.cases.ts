import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.route53.ZoneArgs> = {}) =>
  new aws.route53.Zone("public", { name: "example.com", ...args });
export const cases: PolicyCases = {
  compliant: {
    logged: {
      doc: true,
      program: () =>
        new aws.route53.QueryLog("public", {
          zoneId: make().zoneId,
          cloudwatchLogGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:/aws/route53/example.com",
        }),
    },
  },
  violating: {
    nothing: { doc: true, program: () => make() },
  },
  undecided: {},
  notApplicable: {
    private: () => make({ vpcs: [{ vpcId: "vpc-1" }] }),
  },
};

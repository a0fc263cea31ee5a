import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.route53.ZoneArgs> = {}) =>
  new aws.route53.Zone("public", { name: "example.com", ...args });
export const cases: PolicyCases = {
  compliant: {
    signed: { doc: true, program: () => new aws.route53.HostedZoneDnsSec("public", { hostedZoneId: make().zoneId }) },
  },
  violating: {
    nothing: { doc: true, program: () => make() },
    "not signing": () =>
      new aws.route53.HostedZoneDnsSec("public", { hostedZoneId: "Z1", signingStatus: "NOT_SIGNING" }),
  },
  undecided: {
    "a computed status": () =>
      new aws.route53.HostedZoneDnsSec("public", { hostedZoneId: "Z1", signingStatus: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    private: () => make({ vpcs: [{ vpcId: "vpc-1" }] }),
  },
};

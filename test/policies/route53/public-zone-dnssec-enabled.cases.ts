import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.route53.ZoneArgs> = {}) =>
  new aws.route53.Zone("public", { name: "example.com", ...args });
export const cases: PolicyCases = {
  compliant: {
    signed: { doc: true, program: () => new aws.route53.HostedZoneDnsSec("public", { hostedZoneId: make().zoneId }) },
    "signed after its key is there": () =>
      new aws.route53.HostedZoneDnsSec("public", {
        hostedZoneId: new aws.route53.KeySigningKey("public", {
          hostedZoneId: make().zoneId,
          keyManagementServiceArn: "arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555",
        }).hostedZoneId,
      }),
  },
  violating: {
    nothing: { doc: true, program: () => make() },
    "a key alone": () => {
      new aws.route53.KeySigningKey("public", {
        hostedZoneId: make().zoneId,
        keyManagementServiceArn: "arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555",
      });
    },
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

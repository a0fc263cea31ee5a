import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.route53.ResolverFirewallConfigArgs> = {}) =>
  new aws.route53.ResolverFirewallConfig("app", { resourceId: "vpc-1", ...args });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    DISABLED: () => make({ firewallFailOpen: "DISABLED" }),
  },
  violating: {
    ENABLED: { doc: true, program: () => make({ firewallFailOpen: "ENABLED" }) },
  },
  undecided: {
    "a computed value": () => make({ firewallFailOpen: new aws.kms.Key("late").arn }),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.route53domains.RegisteredDomainArgs> = {}) =>
  new aws.route53domains.RegisteredDomain("clinic", { domainName: "example.com", ...args });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    both: () => make({ transferLock: true, autoRenew: true }),
  },
  violating: {
    unlocked: { doc: true, findings: ["transferLock"], program: () => make({ transferLock: false }) },
    expires: { findings: ["autoRenew"], program: () => make({ autoRenew: false }) },
  },
  undecided: {
    "a computed flag": () => make({ transferLock: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};

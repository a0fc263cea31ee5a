import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.VpcArgs> = {}) => new aws.ec2.Vpc("app", { cidrBlock: "10.0.0.0/16", ...args });
export const cases: PolicyCases = {
  compliant: {
    logged: {
      doc: true,
      program: () =>
        new aws.route53.ResolverQueryLogConfigAssociation("app", {
          resolverQueryLogConfigId: "rqlc-1",
          resourceId: make().id,
        }),
    },
  },
  violating: {
    nothing: { doc: true, program: () => make() },
  },
  undecided: {},
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const classic = (args: Partial<aws.waf.WebAclArgs> = {}) =>
  new aws.waf.WebAcl("web", { metricName: "web", defaultAction: { type: "ALLOW" }, ...args });
const regional = (args: Partial<aws.wafregional.WebAclArgs> = {}) =>
  new aws.wafregional.WebAcl("web", { metricName: "web", defaultAction: { type: "ALLOW" }, ...args });
export const cases: PolicyCases = {
  compliant: {},
  violating: {
    global: { doc: true, program: () => classic() },
    regional: () => regional(),
  },
  undecided: {},
};

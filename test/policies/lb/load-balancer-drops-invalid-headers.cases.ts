import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { alb } from "./_programs";

const make = (args: Partial<aws.lb.LoadBalancerArgs> = {}) =>
  new aws.lb.LoadBalancer("web", { subnets: ["subnet-1", "subnet-2"], ...args });
export const cases: PolicyCases = {
  compliant: {
    on: { doc: true, program: () => make({ dropInvalidHeaderFields: true }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ dropInvalidHeaderFields: false }),
    "by the older name": () => alb(),
    "of applications": () => make({ loadBalancerType: "application" }),
  },
  undecided: {
    "a computed flag": () => make({ dropInvalidHeaderFields: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
  notApplicable: {
    "of a network": () => make({ loadBalancerType: "network" }),
  },
};

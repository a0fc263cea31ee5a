import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { alb } from "./_programs";

const make = (args: Partial<aws.lb.LoadBalancerArgs> = {}) =>
  new aws.lb.LoadBalancer("web", { subnets: ["subnet-1", "subnet-2"], ...args });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ enableWafFailOpen: false }),
  },
  violating: {
    on: { doc: true, program: () => make({ enableWafFailOpen: true }) },
    "by the older name": () => alb({ enableWafFailOpen: true }),
  },
  undecided: {
    "a computed flag": () => make({ enableWafFailOpen: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};

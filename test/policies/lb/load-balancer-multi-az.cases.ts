import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { alb } from "./_programs";

const make = (args: Partial<aws.lb.LoadBalancerArgs> = {}) =>
  new aws.lb.LoadBalancer("web", { subnets: ["subnet-1", "subnet-2"], ...args });
export const cases: PolicyCases = {
  compliant: {
    "two subnets": { doc: true, program: () => make() },
    "two mappings": () =>
      make({
        subnets: undefined,
        loadBalancerType: "network",
        subnetMappings: [{ subnetId: "subnet-1" }, { subnetId: "subnet-2" }],
      }),
  },
  violating: {
    "one subnet": { doc: true, program: () => make({ loadBalancerType: "network", subnets: ["subnet-1"] }) },
    "one mapping": () =>
      make({ subnets: undefined, loadBalancerType: "network", subnetMappings: [{ subnetId: "subnet-1" }] }),
    "by the older name": () => alb({ loadBalancerType: "network", subnets: ["subnet-1"] }),
  },
  undecided: {
    "computed subnets": () => make({ subnets: new aws.kms.Key("late").arn.apply((arn) => [arn]) }),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { alb } from "./_programs";

const make = (args: Partial<aws.lb.LoadBalancerArgs> = {}) =>
  new aws.lb.LoadBalancer("web", { subnets: ["subnet-1", "subnet-2"], ...args });
const classic = (args: Partial<aws.elb.LoadBalancerArgs> = {}) =>
  new aws.elb.LoadBalancer("web", {
    subnets: ["subnet-1", "subnet-2"],
    listeners: [{ instancePort: 80, instanceProtocol: "http", lbPort: 80, lbProtocol: "http" }],
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    defensive: () => make({ desyncMitigationMode: "defensive" }),
    strictest: () => make({ desyncMitigationMode: "strictest" }),
  },
  violating: {
    monitor: { doc: true, program: () => make({ desyncMitigationMode: "monitor" }) },
    "by the older name": () => alb({ desyncMitigationMode: "monitor" }),
    "a classic one": () => classic({ desyncMitigationMode: "monitor" }),
  },
  undecided: {
    "a computed value": () => make({ desyncMitigationMode: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    "of a network": () => make({ loadBalancerType: "network", desyncMitigationMode: "monitor" }),
  },
};

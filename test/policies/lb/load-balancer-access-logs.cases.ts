import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { alb } from "./_programs";

const make = (args: Partial<aws.lb.LoadBalancerArgs> = {}) =>
  new aws.lb.LoadBalancer("web", { subnets: ["subnet-1", "subnet-2"], ...args });
const tls = (loadBalancerArn: pulumi.Input<string>) =>
  new aws.lb.Listener("tls", {
    loadBalancerArn,
    port: 443,
    protocol: "TLS",
    certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/1",
    defaultActions: [
      { type: "forward", targetGroupArn: "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/web/1" },
    ],
  });
export const cases: PolicyCases = {
  compliant: {
    on: { doc: true, program: () => make({ accessLogs: { bucket: "logs", enabled: true } }) },
    "a bucket of the stack": () => make({ accessLogs: { bucket: new aws.s3.Bucket("logs").bucket, enabled: true } }),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "no bucket": {
      isEnoughIfSet: ["accessLogs.bucket"],
      program: () => make({ accessLogs: { bucket: "", enabled: true } }),
    },
    "a bucket alone": () => make({ accessLogs: { bucket: "logs" } }),
    off: () => make({ accessLogs: { bucket: "logs", enabled: false } }),
    "by the older name": () => alb(),
    "of a network, with TLS": () => tls(make({ loadBalancerType: "network" }).arn),
  },
  undecided: {
    "a computed flag": () =>
      make({ accessLogs: { bucket: "logs", enabled: new aws.kms.Key("late").arn.apply((arn) => arn !== "") } }),
  },
  notApplicable: {
    "a gateway": () => make({ loadBalancerType: "gateway" }),
    "a network without TLS": () => make({ loadBalancerType: "network" }),
  },
};

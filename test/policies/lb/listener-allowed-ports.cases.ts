import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const listener =
  (port: number, balancer: aws.lb.LoadBalancerArgs = {}) =>
  () => {
    const made = new aws.lb.LoadBalancer("transfer", { loadBalancerType: "network", ...balancer });
    const defaultActions = [
      { type: "forward", targetGroupArn: "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/a/1" },
    ];
    new aws.lb.Listener("listener", { loadBalancerArn: made.arn, port, protocol: "TCP", defaultActions });
  };

const accelerated =
  (...portRanges: aws.types.input.globalaccelerator.ListenerPortRange[]) =>
  () => {
    const accelerator = new aws.globalaccelerator.Accelerator("clinic");
    new aws.globalaccelerator.Listener("listener", { acceleratorArn: accelerator.id, protocol: "TCP", portRanges });
  };

export const cases: PolicyCases = {
  compliant: {
    HTTPS: { doc: true, program: listener(443) },
    "SFTP where the setting opens it": { settings: { allowedIngressPorts: [443, 22] }, program: listener(22) },
    "HTTPS at an accelerator": accelerated({ fromPort: 443, toPort: 443 }),
  },
  violating: {
    SFTP: { doc: true, program: listener(22), findings: ["port 22"] },
    "a database although the setting lists its port": {
      settings: { allowedIngressPorts: [443, 5432] },
      program: listener(5432),
    },
    "by the resource's other name": () => {
      const balancer = new aws.alb.LoadBalancer("transfer", { loadBalancerType: "network" });
      const defaultActions = [{ type: "forward" }];
      new aws.alb.Listener("listener", { loadBalancerArn: balancer.arn, port: 80, protocol: "TCP", defaultActions });
    },
    "HTTP at an accelerator": accelerated({ fromPort: 80, toPort: 80 }),
    "a range at an accelerator": accelerated({ fromPort: 443, toPort: 8443 }),
    "one of two ranges at a custom accelerator": {
      program: () => {
        const accelerator = new aws.globalaccelerator.CustomRoutingAccelerator("clinic");
        new aws.globalaccelerator.CustomRoutingListener("listener", {
          acceleratorArn: accelerator.id,
          portRanges: [
            { fromPort: 443, toPort: 443 },
            { fromPort: 5000, toPort: 5010 },
          ],
        });
      },
      findings: ["portRanges[1]"],
    },
  },
  undecided: {
    "a port that is computed": () => {
      const balancer = new aws.lb.LoadBalancer("transfer", { loadBalancerType: "network" });
      const port = new aws.rds.Instance("index", { instanceClass: "db.t4g.micro" }).port;
      const defaultActions = [{ type: "forward" }];
      new aws.lb.Listener("listener", { loadBalancerArn: balancer.arn, port, protocol: "TCP", defaultActions });
    },
  },
  notApplicable: {
    "an internal load balancer": listener(22, { internal: true }),
    "security groups in front": listener(22, { securityGroups: ["sg-1"] }),
    "an application load balancer": listener(80, { loadBalancerType: "application" }),
    "a load balancer of another stack": () => {
      const loadBalancerArn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/shared/1";
      new aws.lb.Listener("listener", {
        loadBalancerArn,
        port: 22,
        protocol: "TCP",
        defaultActions: [{ type: "forward" }],
      });
    },
  },
};

import * as aws from "@pulumi/aws";

/* What the tables of several policies are about. */

export const alb = (args: Partial<aws.alb.LoadBalancerArgs> = {}) =>
  new aws.alb.LoadBalancer("web", { subnets: ["subnet-1", "subnet-2"], ...args });

const https = {
  loadBalancerArn: "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/web/1",
  port: 443,
  protocol: "HTTPS",
  certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/1",
  defaultActions: [
    { type: "forward", targetGroupArn: "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/web/1" },
  ],
};

export const listener = (args: Partial<aws.lb.ListenerArgs> = {}) =>
  new aws.lb.Listener("https", { ...https, ...args });

export const albListener = (args: Partial<aws.alb.ListenerArgs> = {}) =>
  new aws.alb.Listener("https", { ...https, ...args });

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const targetGroup = (targetType = "ip") =>
  new aws.lb.TargetGroup("claims", { port: 80, protocol: "TCP", targetType, vpcId: "vpc-1" });

const args = (more: Partial<aws.lb.ListenerArgs>): aws.lb.ListenerArgs => ({
  loadBalancerArn: new aws.lb.LoadBalancer("claims", { loadBalancerType: "network", subnets: ["subnet-1"] }).arn,
  defaultActions: more.defaultActions ?? [{ type: "forward", targetGroupArn: targetGroup().arn }],
  ...more,
});

const listener =
  (protocol: pulumi.Input<string>, port: pulumi.Input<number>, more: Partial<aws.lb.ListenerArgs> = {}) =>
  () =>
    new aws.lb.Listener("claims", args({ protocol, port, ...more }));

const beforeAlb =
  (port: number, targetType = "alb") =>
  () => {
    const group = new aws.lb.TargetGroup("portal", { port, protocol: "TCP", targetType, vpcId: "vpc-1" });
    listener("TCP", port, { defaultActions: [{ type: "forward", targetGroupArn: group.arn }] })();
  };

const onlyPassthroughPorts = { lb: { onlyPassthroughPorts: true } };

export const cases: PolicyCases = {
  compliant: {
    "TCP on a port whose protocol carries TLS": { doc: true, program: listener("TCP", 443) },
    "TCP to a database, which encrypts by itself": listener("TCP", 5432),
    "UDP on another port than those of the settings": listener("UDP", 4500),
    "port 80 in front of an application load balancer": beforeAlb(80),
    "port 80 in front of an application load balancer, with weights": () => {
      const group = targetGroup("alb");
      const forward = { targetGroups: [{ arn: group.arn }] };
      listener("TCP", 80, { defaultActions: [{ type: "forward", forward }] })();
    },
    "port 80 in front of an application load balancer, as the older resources": () => {
      const group = new aws.alb.TargetGroup("portal", { port: 80, protocol: "TCP", targetType: "alb", vpcId: "vpc-1" });
      const defaultActions = [{ type: "forward", targetGroupArn: group.arn }];
      new aws.alb.Listener("portal", args({ protocol: "TCP", port: 80, defaultActions }));
    },
    "a port of SFTP where only such ports are let through": {
      settings: onlyPassthroughPorts,
      program: listener("TCP", 22),
    },
    "a port of the settings": {
      settings: { lb: { onlyPassthroughPorts: true, passthroughPorts: ["9094-9096"] } },
      program: listener("TCP", 9095),
    },
    "a port that the settings do not name": {
      settings: { lb: { clearTextPorts: [23] } },
      program: listener("TCP", 8080),
    },
  },
  violating: {
    "TCP on the port of HTTP": { doc: true, program: listener("TCP", 80) },
    "TCP on the port of an older mail protocol": listener("TCP", 25),
    "UDP on the port of syslog": listener("UDP", 514),
    "TCP and UDP": listener("TCP_UDP", 389),
    "another spelling": listener("tcp", 8080),
    "a port as text": listener("TCP", "6379" as never),
    "port 80 in front of addresses": beforeAlb(80, "ip"),
    "port 8080 in front of an application load balancer": beforeAlb(8080),
    "port 80 in front of an application load balancer and of addresses, with weights": () => {
      const balancers = new aws.lb.TargetGroup("portal", { port: 80, protocol: "TCP", targetType: "alb" });
      const forward = { targetGroups: [{ arn: balancers.arn }, { arn: targetGroup().arn }] };
      listener("TCP", 80, { defaultActions: [{ type: "forward", forward }] })();
    },
    "the older resource": () => new aws.alb.Listener("claims", args({ protocol: "TCP", port: 9092 })),
    "a database where only certain ports are let through": {
      settings: onlyPassthroughPorts,
      program: listener("TCP", 5432),
    },
    "a port of the settings": {
      settings: { lb: { clearTextPorts: [2575] } },
      program: listener("TCP", 2575),
    },
  },
  undecided: {
    "a port that is computed": () => listener("TCP", new aws.kms.Key("key").arn.apply(Number))(),
    "a protocol that is computed": () => listener(new aws.kms.Key("key").arn, 80)(),
    "a type of target that is computed": () => {
      const targetType = new aws.kms.Key("key").arn;
      const group = new aws.lb.TargetGroup("portal", { port: 80, protocol: "TCP", targetType, vpcId: "vpc-1" });
      listener("TCP", 80, { defaultActions: [{ type: "forward", targetGroupArn: group.arn }] })();
    },
  },
  notApplicable: {
    "a listener that ends TLS": listener("TLS", 443),
    "an HTTP listener": listener("HTTP", 80),
    "QUIC, which carries TLS": listener("QUIC", 443),
    "TCP and QUIC": listener("TCP_QUIC", 443),
    "a listener of a gateway load balancer": () => new aws.lb.Listener("firewall", args({})),
  },
};

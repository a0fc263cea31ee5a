import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const group = (args: aws.lb.TargetGroupArgs) => () => new aws.lb.TargetGroup("portal", { vpcId: "vpc-1", ...args });

export const cases: PolicyCases = {
  compliant: {
    "HTTPS to the targets": { doc: true, program: group({ port: 8443, protocol: "HTTPS" }) },
    "TLS to the targets": group({ port: 443, protocol: "TLS" }),
    "TCP on a port whose protocol carries TLS": group({ port: 443, protocol: "TCP" }),
    "the appliances of a gateway load balancer": group({ port: 6081, protocol: "GENEVE" }),
    "a port that the settings do not name": {
      settings: { lb: { clearTextPorts: [23] } },
      program: group({ port: 8080, protocol: "TCP" }),
    },
    "the older resource": () => new aws.alb.TargetGroup("portal", { port: 8443, protocol: "HTTPS", vpcId: "vpc-1" }),
  },
  violating: {
    "HTTP to the targets": { doc: true, program: group({ port: 80, protocol: "HTTP" }) },
    "HTTP on the port of HTTPS": group({ port: 443, protocol: "HTTP" }),
    "another spelling": group({ port: 80, protocol: "http" }),
    "addresses as targets": group({ port: 8080, protocol: "HTTP", targetType: "ip" }),
    "TCP on the port of HTTP": group({ port: 80, protocol: "TCP" }),
    "UDP on the port of syslog": group({ port: 514, protocol: "UDP" }),
    "TCP and UDP": group({ port: 389, protocol: "TCP_UDP" }),
    "a port of the settings": {
      settings: { lb: { clearTextPorts: [2575] } },
      program: group({ port: 2575, protocol: "TCP" }),
    },
    "the older resource": () => new aws.alb.TargetGroup("portal", { port: 80, protocol: "HTTP", vpcId: "vpc-1" }),
  },
  undecided: {
    "a protocol that is computed": () => group({ port: 80, protocol: new aws.kms.Key("key").arn })(),
    "a port that is computed": () => group({ port: new aws.kms.Key("key").arn.apply(Number), protocol: "TCP" })(),
    "a type of target that is computed": () =>
      group({ port: 80, protocol: "HTTP", targetType: new aws.kms.Key("key").arn })(),
  },
  notApplicable: {
    "a Lambda function": group({ targetType: "lambda", vpcId: undefined }),
    "an application load balancer": group({ port: 80, protocol: "TCP", targetType: "alb" }),
  },
};

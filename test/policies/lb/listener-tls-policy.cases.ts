import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const args = (more: Partial<aws.lb.ListenerArgs>): aws.lb.ListenerArgs => ({
  loadBalancerArn: new aws.lb.LoadBalancer("portal", { subnets: ["subnet-1", "subnet-2"] }).arn,
  port: 443,
  protocol: "HTTPS",
  certificateArn: new aws.acm.Certificate("portal", { domainName: "portal.clinic.example" }).arn,
  defaultActions: [
    {
      type: "forward",
      targetGroupArn: new aws.lb.TargetGroup("portal", { port: 8443, protocol: "HTTPS", vpcId: "vpc-1" }).arn,
    },
  ],
  ...more,
});

const listener =
  (more: Partial<aws.lb.ListenerArgs> = {}) =>
  () =>
    new aws.lb.Listener("portal", args(more));

const withPolicy = (sslPolicy: string) => listener({ sslPolicy });

export const cases: PolicyCases = {
  compliant: {
    "the recommended policy": { doc: true, program: withPolicy("ELBSecurityPolicy-TLS13-1-2-Res-2021-06") },
    "TLS 1.3 only": withPolicy("ELBSecurityPolicy-TLS13-1-3-2021-06"),
    "ciphers of FIPS": withPolicy("ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04"),
    "post-quantum key exchange": withPolicy("ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"),
    "the oldest policy with TLS 1.2 only": withPolicy("ELBSecurityPolicy-TLS-1-2-2017-01"),
    "TLS 1.2 with further ciphers": withPolicy("ELBSecurityPolicy-TLS-1-2-Ext-2018-06"),
    "TLS 1.2 with forward secrecy": withPolicy("ELBSecurityPolicy-FS-1-2-Res-2020-10"),
    "a listener of a network load balancer": listener({
      protocol: "TLS",
      sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
    }),
    "the older resource": () =>
      new aws.alb.Listener("portal", args({ sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06" })),
    "a policy of the settings": {
      settings: { lb: { additionalTlsPolicies: ["ELBSecurityPolicy-2030-01"] } },
      program: withPolicy("ELBSecurityPolicy-2030-01"),
    },
  },
  violating: {
    "the policy of 2016": { doc: true, program: withPolicy("ELBSecurityPolicy-2016-08") },
    "no policy": listener(),
    "an empty policy": withPolicy(""),
    "the policy of 2015": withPolicy("ELBSecurityPolicy-2015-05"),
    "TLS 1.0": withPolicy("ELBSecurityPolicy-TLS-1-0-2015-04"),
    "TLS 1.1": withPolicy("ELBSecurityPolicy-TLS-1-1-2017-01"),
    "forward secrecy with TLS 1.0": withPolicy("ELBSecurityPolicy-FS-2018-06"),
    "forward secrecy with TLS 1.1": withPolicy("ELBSecurityPolicy-FS-1-1-2019-08"),
    "TLS 1.3 beside TLS 1.0": withPolicy("ELBSecurityPolicy-TLS13-1-0-2021-06"),
    "TLS 1.3 beside TLS 1.1": withPolicy("ELBSecurityPolicy-TLS13-1-1-2021-06"),
    "ciphers of FIPS with TLS 1.0": withPolicy("ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04"),
    "a listener of a network load balancer without a policy": listener({ protocol: "TLS" }),
    "another spelling of the protocol": listener({ protocol: "https" }),
    "no policy on the older resource": () => new aws.alb.Listener("portal", args({})),
    "another policy than that of the settings": {
      settings: { lb: { additionalTlsPolicies: ["ELBSecurityPolicy-2030-01"] } },
      program: withPolicy("ELBSecurityPolicy-2016-08"),
    },
  },
  undecided: {
    "a policy that is computed": () => listener({ sslPolicy: new aws.kms.Key("key").arn })(),
    "a protocol that is computed, and no policy": () => listener({ protocol: new aws.kms.Key("key").arn })(),
  },
  notApplicable: {
    "an HTTP listener": listener({ port: 80, protocol: "HTTP" }),
    "a TCP listener": listener({ protocol: "TCP" }),
    "a listener without a protocol": listener({ port: 80, protocol: undefined }),
  },
};

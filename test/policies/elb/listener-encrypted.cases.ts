import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Listener = aws.types.input.elb.LoadBalancerListener;

const listener = (
  lbProtocol: pulumi.Input<string>,
  instanceProtocol: pulumi.Input<string>,
  lbPort: pulumi.Input<number> = 443,
): Listener => ({ lbPort, lbProtocol, instancePort: 8443, instanceProtocol });

const balancer =
  (...listeners: Listener[]) =>
  () =>
    new aws.elb.LoadBalancer("portal", { subnets: ["subnet-1"], listeners });

const passthrough = { elb: { tlsPassthroughPorts: [443, "8192-8200"] } };

export const cases: PolicyCases = {
  compliant: {
    "HTTPS on both sides": { doc: true, program: balancer(listener("HTTPS", "HTTPS")) },
    "SSL on both sides": balancer(listener("SSL", "SSL", 8443)),
    "another spelling": balancer(listener("https", "ssl")),
    "TCP on a port of the settings": { settings: passthrough, program: balancer(listener("TCP", "TCP")) },
    "TCP in a range of the settings": { settings: passthrough, program: balancer(listener("tcp", "tcp", 8195)) },
  },
  violating: {
    "HTTP on both sides": {
      doc: true,
      program: balancer(listener("HTTP", "HTTP", 80)),
      findings: ["front 80"],
    },
    "another spelling": balancer(listener("http", "http", 80)),
    "HTTP to the instances": { program: balancer(listener("HTTPS", "HTTP")), findings: ["instance 443"] },
    "TCP to the instances": { program: balancer(listener("SSL", "TCP")), findings: ["instance 443"] },
    "HTTPS to the instances only": { program: balancer(listener("HTTP", "HTTPS", 80)), findings: ["front 80"] },
    "TCP where no port is passed through": { program: balancer(listener("TCP", "TCP")), findings: ["front 443"] },
    "TCP on another port than those of the settings": {
      settings: passthrough,
      program: balancer(listener("TCP", "TCP", 5432)),
      findings: ["front 5432"],
    },
    "HTTP on a port of the settings": {
      settings: passthrough,
      program: balancer(listener("HTTP", "HTTP")),
      findings: ["front 443"],
    },
    "two listeners of three": {
      program: balancer(listener("HTTP", "HTTP", 80), listener("HTTPS", "HTTPS"), listener("SSL", "TCP", 8443)),
      findings: ["front 80", "instance 8443"],
    },
    "a port as text": {
      program: balancer(listener("HTTP", "HTTP", "80" as never)),
      findings: ["front 80"],
    },
    "a port that is computed": {
      program: () => balancer(listener("HTTP", "HTTP", new aws.kms.Key("key").arn.apply(Number)))(),
      findings: ["front unknown"],
    },
  },
  undecided: {
    "a protocol that is computed": () => balancer(listener(new aws.kms.Key("key").arn, "HTTPS"))(),
    "a protocol of the instances that is computed": () => balancer(listener("HTTPS", new aws.kms.Key("key").arn))(),
    "TCP on a port that is computed": {
      settings: passthrough,
      program: () => balancer(listener("TCP", "TCP", new aws.kms.Key("key").arn.apply(Number)))(),
    },
    "listeners that are computed": () => {
      const certificate = new aws.acm.Certificate("portal", { domainName: "portal.clinic.example" });
      const listeners = certificate.arn.apply((sslCertificateId) => [
        { ...listener("HTTPS", "HTTPS"), sslCertificateId },
      ]);
      new aws.elb.LoadBalancer("portal", { subnets: ["subnet-1"], listeners });
    },
  },
};

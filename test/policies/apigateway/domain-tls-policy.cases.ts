import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const domainName = "portal.clinic.example";

const v1 = (args: Omit<aws.apigateway.DomainNameArgs, "domainName">) => () => {
  const certificate = new aws.acm.Certificate("portal", { domainName, validationMethod: "DNS" });
  new aws.apigateway.DomainName("portal", { domainName, certificateArn: certificate.arn, ...args });
};

const regional = (args: Omit<aws.apigateway.DomainNameArgs, "domainName">) => () => {
  const certificate = new aws.acm.Certificate("portal", { domainName, validationMethod: "DNS" });
  new aws.apigateway.DomainName("portal", { domainName, regionalCertificateArn: certificate.arn, ...args });
};

const v2 = (securityPolicy: string) => () => {
  const certificate = new aws.acm.Certificate("portal", { domainName, validationMethod: "DNS" });
  new aws.apigatewayv2.DomainName("portal", {
    domainName,
    domainNameConfiguration: { certificateArn: certificate.arn, endpointType: "REGIONAL", securityPolicy },
  });
};

export const cases: PolicyCases = {
  compliant: {
    "an edge-optimized domain name with TLS 1.2": { doc: true, program: v1({ securityPolicy: "TLS_1_2" }) },
    "a regional domain name with TLS 1.2": regional({
      endpointConfiguration: { types: "REGIONAL" },
      securityPolicy: "TLS_1_2",
    }),
    "a regional domain name without a policy": regional({ endpointConfiguration: { types: "REGIONAL" } }),
    "a private domain name without a policy": v1({ endpointConfiguration: { types: "PRIVATE" } }),
    "a regional certificate and nothing else": regional({}),
    "a regional certificate uploaded to IAM": v1({ regionalCertificateName: "portal", certificateArn: undefined }),
    "an enhanced policy for the edge": v1({
      securityPolicy: "SecurityPolicy_TLS12_2018_EDGE",
      endpointAccessMode: "STRICT",
    }),
    "an enhanced policy with TLS 1.3 only": regional({
      endpointConfiguration: { types: "REGIONAL" },
      securityPolicy: "SecurityPolicy_TLS13_1_3_2025_09",
      endpointAccessMode: "STRICT",
    }),
    "a domain name of an HTTP API": v2("TLS_1_2"),
    "a REST API with an enhanced policy": () => {
      new aws.apigateway.RestApi("records", {
        securityPolicy: "SecurityPolicy_TLS13_1_2_2021_06",
        endpointAccessMode: "STRICT",
      });
    },
    "a REST API without a policy": () => new aws.apigateway.RestApi("records"),
  },
  violating: {
    "an edge-optimized domain name with TLS 1.0": { doc: true, program: v1({ securityPolicy: "TLS_1_0" }) },
    "an edge-optimized domain name without a policy": v1({ endpointConfiguration: { types: "EDGE" } }),
    "no endpoint type and no policy": v1({}),
    "a regional domain name with TLS 1.0": regional({
      endpointConfiguration: { types: "REGIONAL" },
      securityPolicy: "TLS_1_0",
    }),
    "endpoint types as a list": v1({ endpointConfiguration: { types: ["EDGE"] as never } }),
    "an empty policy": v1({ securityPolicy: "" }),
    "a domain name of an HTTP API with TLS 1.0": v2("TLS_1_0"),
    "a REST API with TLS 1.0": () => {
      new aws.apigateway.RestApi("records", { endpointConfiguration: { types: "EDGE" }, securityPolicy: "TLS_1_0" });
    },
  },
  undecided: {
    "a policy that is computed": () => {
      new aws.apigateway.DomainName("portal", { domainName, securityPolicy: new aws.kms.Key("key").arn });
    },
    "an endpoint type that is computed, and no policy": () => {
      const types = new aws.kms.Key("key").arn;
      new aws.apigateway.DomainName("portal", { domainName, endpointConfiguration: { types } });
    },
    "a configuration that is computed": () => {
      const certificate = new aws.acm.Certificate("portal", { domainName, validationMethod: "DNS" });
      const domainNameConfiguration = certificate.arn.apply((certificateArn) => ({
        certificateArn,
        endpointType: "REGIONAL",
        securityPolicy: "TLS_1_2",
      }));
      new aws.apigatewayv2.DomainName("portal", { domainName, domainNameConfiguration });
    },
  },
};

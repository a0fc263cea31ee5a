import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const domain = (domainEndpointOptions?: aws.opensearch.DomainArgs["domainEndpointOptions"]) => () =>
  new aws.opensearch.Domain("records", { engineVersion: "OpenSearch_2.17", domainEndpointOptions });

const withPolicy = (tlsSecurityPolicy?: pulumi.Input<string>) => domain({ enforceHttps: true, tlsSecurityPolicy });

export const cases: PolicyCases = {
  compliant: {
    "TLS 1.2 with forward secrecy": { doc: true, program: withPolicy("Policy-Min-TLS-1-2-PFS-2023-10") },
    "the first policy with TLS 1.2": withPolicy("Policy-Min-TLS-1-2-2019-07"),
    "ciphers of FIPS": withPolicy("Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08"),
    "a later policy with TLS 1.3": withPolicy("Policy-Min-TLS-1-3-2030-01"),
    "the older resource": () => {
      const tlsSecurityPolicy = "Policy-Min-TLS-1-2-PFS-2023-10";
      new aws.elasticsearch.Domain("records", { domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy } });
    },
  },
  violating: {
    "TLS 1.0": { doc: true, program: withPolicy("Policy-Min-TLS-1-0-2019-07") },
    "no policy": withPolicy(),
    "an empty policy": withPolicy(""),
    "options as a list of one": domain([{ enforceHttps: true }] as never),
    "TLS 1.0 on the older resource": () => {
      const tlsSecurityPolicy = "Policy-Min-TLS-1-0-2019-07";
      new aws.elasticsearch.Domain("records", { domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy } });
    },
    "no policy on the older resource": () => {
      new aws.elasticsearch.Domain("records", { domainEndpointOptions: { enforceHttps: true } });
    },
  },
  undecided: {
    "a policy that is computed": () => withPolicy(new aws.kms.Key("key").arn)(),
    "options that are computed": () => {
      const certificate = new aws.acm.Certificate("records", { domainName: "records.clinic.example" });
      const options = certificate.arn.apply((customEndpointCertificateArn) => ({
        customEndpointEnabled: true,
        customEndpoint: "records.clinic.example",
        customEndpointCertificateArn,
        tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10",
      }));
      domain(options)();
    },
  },
  notApplicable: {
    "no options, which another policy tells": domain(),
    "no options on the older resource": () => new aws.elasticsearch.Domain("records"),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const domain = (domainEndpointOptions?: aws.opensearch.DomainArgs["domainEndpointOptions"]) => () =>
  new aws.opensearch.Domain("records", { engineVersion: "OpenSearch_2.17", domainEndpointOptions });

const tlsSecurityPolicy = "Policy-Min-TLS-1-2-PFS-2023-10";

export const cases: PolicyCases = {
  compliant: {
    "HTTPS is enforced": { doc: true, program: domain({ enforceHttps: true, tlsSecurityPolicy }) },
    "the default beside a policy": domain({ tlsSecurityPolicy }),
    'HTTPS is enforced, as the text "true"': domain({ enforceHttps: "true" as never }),
    "the older resource": () => {
      new aws.elasticsearch.Domain("records", { domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy } });
    },
  },
  violating: {
    "an explicit false": { doc: true, program: domain({ enforceHttps: false }) },
    "no options": domain(),
    "an explicit false beside a stricter policy": domain({
      enforceHttps: false,
      tlsSecurityPolicy: "Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08",
    }),
    "options as a list of one": domain([{ enforceHttps: false }] as never),
    "no options on the older resource": () => new aws.elasticsearch.Domain("records"),
    "an explicit false on the older resource": () => {
      new aws.elasticsearch.Domain("records", { domainEndpointOptions: { enforceHttps: false } });
    },
  },
  undecided: {
    "a flag that is computed": () => {
      domain({ enforceHttps: new aws.kms.Key("key").arn.apply((arn) => arn !== "") })();
    },
    "options that are computed": () => {
      const certificate = new aws.acm.Certificate("records", { domainName: "records.clinic.example" });
      const options = certificate.arn.apply((customEndpointCertificateArn) => ({
        enforceHttps: true,
        customEndpointEnabled: true,
        customEndpoint: "records.clinic.example",
        customEndpointCertificateArn,
      }));
      domain(options)();
    },
  },
};

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const saml = (sessionTimeoutMinutes?: pulumi.Input<number>) => ({
  domainName: "records",
  samlOptions: { enabled: true, ...(sessionTimeoutMinutes !== undefined && { sessionTimeoutMinutes }) },
});

const serverless = (sessionTimeout: number) => () =>
  new aws.opensearch.ServerlessSecurityConfig("records", {
    type: "saml",
    samlOptions: { metadata: "<md/>", sessionTimeout },
  });

export const cases: PolicyCases = {
  compliant: {
    "half an hour": { doc: true, program: () => new aws.opensearch.DomainSamlOptions("records", saml(30)) },
    "nothing said": () => new aws.opensearch.DomainSamlOptions("records", saml()),
    "an hour on the older domain": () => new aws.elasticsearch.DomainSamlOptions("records", saml(60)),
    "an hour of a serverless collection": serverless(60),
    "two hours where they are allowed": {
      settings: { opensearch: { maximumSessionMinutes: 120 } },
      program: () => new aws.opensearch.DomainSamlOptions("records", saml(120)),
    },
  },
  violating: {
    "a day": { doc: true, program: () => new aws.opensearch.DomainSamlOptions("records", saml(1440)) },
    "a little over an hour on the older domain": () => new aws.elasticsearch.DomainSamlOptions("records", saml(61)),
    "half a day of a serverless collection": serverless(720),
    "an hour where half of it is allowed": {
      settings: { opensearch: { maximumSessionMinutes: 30 } },
      program: () => new aws.opensearch.DomainSamlOptions("records", saml(60)),
    },
  },
  undecided: {
    "a time that is computed": () => {
      const minutes = new aws.kms.Key("records").arn.apply((arn) => arn.length);
      new aws.opensearch.DomainSamlOptions("records", saml(minutes));
    },
  },
};

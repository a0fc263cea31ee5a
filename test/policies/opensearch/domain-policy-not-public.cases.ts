import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const document = (change: object) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "es:ESHttp*", Resource: "*", ...change }],
});

const text = (change: object = {}) => JSON.stringify(document(change));
const ROLE = { Principal: { AWS: "arn:aws:iam::111122223333:role/records" } };
const OURS = { Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } };
const EVERYONE_BUT_ONE = { Principal: undefined, NotPrincipal: ROLE.Principal };

const vpcOptions = { subnetIds: ["subnet-0123456789abcdef0"] };
const advancedSecurityOptions = { enabled: true };

const domain = (args: aws.opensearch.DomainArgs = {}) =>
  new aws.opensearch.Domain("records", { domainName: "records", engineVersion: "OpenSearch_2.17", ...args });

const attached = (domainName: pulumi.Input<string>, accessPolicies: pulumi.Input<string>) =>
  new aws.opensearch.DomainPolicy("records", { domainName, accessPolicies });

const older = (args: aws.elasticsearch.DomainArgs = {}) =>
  new aws.elasticsearch.Domain("records", { domainName: "records", ...args });

const pipeline = (policy: pulumi.Input<string>) =>
  new aws.opensearchingest.ResourcePolicy("records", {
    resourceArn: "arn:aws:osis:us-east-1:111122223333:pipeline/records",
    policy,
  });

const statement = ["accessPolicies.Statement[0]"];

export const cases: PolicyCases = {
  compliant: {
    "one role": { doc: true, program: () => domain({ accessPolicies: text(ROLE) }) },
    "everyone of the organization": () => domain({ accessPolicies: text(OURS) }),
    "no policy": () => domain(),
    "everyone, where the domain authenticates in a VPC": () =>
      domain({ accessPolicies: text(), vpcOptions, advancedSecurityOptions }),
    "a policy of its own for one role": () => {
      attached(domain().domainName, text(ROLE));
    },
    "a policy of its own for everyone, where the domain authenticates in a VPC": {
      linkedByLiteral: ["domainName"],
      program: () => {
        domain({ vpcOptions, advancedSecurityOptions });
        attached("records", text());
      },
    },
    "one role on the older resource": () => older({ accessPolicies: text(ROLE) }),
    "everyone on the older resource, where the domain authenticates in a VPC": () =>
      older({ accessPolicies: text(), vpcOptions, advancedSecurityOptions }),
    "a pipeline for one role": () => pipeline(text(ROLE)),
  },
  violating: {
    everyone: { doc: true, findings: statement, program: () => domain({ accessPolicies: text() }) },
    "everyone but one": {
      findings: statement,
      program: () => domain({ accessPolicies: text(EVERYONE_BUT_ONE) }),
    },
    "everyone in a VPC, without authentication": () => domain({ accessPolicies: text(), vpcOptions }),
    "everyone in a VPC, with authentication switched off": () =>
      domain({ accessPolicies: text(), vpcOptions, advancedSecurityOptions: { enabled: false } }),
    "everyone on the internet, with authentication": () => domain({ accessPolicies: text(), advancedSecurityOptions }),
    "a policy of its own": { findings: statement, program: () => attached(domain().domainName, text()) },
    "a policy of its own on a domain that is named by a literal": () => {
      domain();
      attached("records", text());
    },
    "everyone on a domain whose name is computed": () =>
      domain({ domainName: new aws.kms.Key("records").keyId, accessPolicies: text() }),
    "everyone on the older resource": () =>
      older({ accessPolicies: document({ Principal: { AWS: ["*"] } }) as aws.iam.PolicyDocument }),
    "a policy of its own on the older resource": () => {
      new aws.elasticsearch.DomainPolicy("records", { domainName: older().domainName, accessPolicies: text() });
    },
    "a pipeline": { findings: ["policy.Statement[0]"], program: () => pipeline(text()) },
    "a pipeline for everyone but one": () => pipeline(text(EVERYONE_BUT_ONE)),
  },
  undecided: {
    "a document with a computed part": () =>
      domain({ accessPolicies: pulumi.jsonStringify(document({ Resource: new aws.kms.Key("key").arn })) }),
    "everyone, on a domain of another stack": () => attached("shared-records", text()),
    "everyone in a VPC, where authentication is computed": () => {
      const enabled = new aws.kms.Key("key").arn.apply((arn) => arn !== "");
      domain({ accessPolicies: text(), vpcOptions, advancedSecurityOptions: { enabled } });
    },
    "a pipeline's document with a computed part": () =>
      pipeline(pulumi.jsonStringify(document({ Resource: new aws.kms.Key("key").arn }))),
  },
};

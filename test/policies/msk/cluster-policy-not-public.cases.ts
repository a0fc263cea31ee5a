import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const document = (change: object) => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: "*",
      Action: "kafka:CreateVpcConnection",
      Resource: "arn:aws:kafka:us-east-1:111122223333:cluster/claims/01234567-89ab-cdef-0123-456789abcdef-1",
      ...change,
    },
  ],
});

const text = (change: object) => JSON.stringify(document(change));

const attached = (policy: pulumi.Input<string>) => () =>
  new aws.msk.ClusterPolicy("claims", {
    clusterArn: "arn:aws:kafka:us-east-1:111122223333:cluster/claims/01234567-89ab-cdef-0123-456789abcdef-1",
    policy,
  });

const ACCOUNT = { Principal: { AWS: "arn:aws:iam::111122223333:root" } };

export const cases: PolicyCases = {
  compliant: {
    "one account": { doc: true, program: attached(text(ACCOUNT)) },
    "everyone of the organization": attached(
      text({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } }),
    ),
    "a denial for everyone": attached(text({ Effect: "Deny" })),
  },
  violating: {
    everyone: { doc: true, findings: ["policy.Statement[0]"], program: attached(text({})) },
    "everyone in a list": attached(text({ Principal: { AWS: ["111122223333", "*"] } })),
    "everyone but one": {
      findings: ["policy.Statement[0]"],
      program: attached(text({ Principal: undefined, NotPrincipal: ACCOUNT.Principal })),
    },
    "a document that is an object": attached(document({}) as never),
    "TLS as the only condition": attached(text({ Condition: { Bool: { "aws:SecureTransport": "true" } } })),
  },
  undecided: {
    "a document with a computed part": () => {
      attached(pulumi.jsonStringify(document({ Resource: new aws.kms.Key("key").arn })))();
    },
    "a text that is no document": attached("everyone"),
  },
};

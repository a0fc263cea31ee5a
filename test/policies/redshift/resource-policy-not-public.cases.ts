import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const document = (change: object) => ({
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Principal: "*", Action: "redshift:CreateInboundIntegration", Resource: "*", ...change },
  ],
});

const provisioned = (policy: pulumi.Input<string>) => () =>
  new aws.redshift.ResourcePolicy("claims", {
    resourceArn: "arn:aws:redshift:us-east-1:111122223333:namespace:0123abcd",
    policy,
  });

const serverless = (policy: pulumi.Input<string>) => () =>
  new aws.redshiftserverless.ResourcePolicy("claims", {
    resourceArn: "arn:aws:redshift-serverless:us-east-1:111122223333:snapshot/0123abcd",
    policy,
  });

const text = (change: object) => JSON.stringify(document(change));
const ACCOUNT = { Principal: { AWS: "arn:aws:iam::111122223333:root" } };
const OURS = { Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } };
const EVERYONE_BUT_ONE = { Principal: undefined, NotPrincipal: ACCOUNT.Principal };

export const cases: PolicyCases = {
  compliant: {
    "one account": { doc: true, program: provisioned(text(ACCOUNT)) },
    "everyone of the organization": provisioned(text(OURS)),
    "a serverless snapshot for one account": serverless(text(ACCOUNT)),
    "a serverless snapshot for the organization": serverless(text(OURS)),
  },
  violating: {
    everyone: { doc: true, findings: ["policy.Statement[0]"], program: provisioned(text({})) },
    "everyone but one": { findings: ["policy.Statement[0]"], program: provisioned(text(EVERYONE_BUT_ONE)) },
    "a document that is an object": provisioned(document({ Principal: { AWS: ["*"] } }) as never),
    "a serverless snapshot for everyone": serverless(text({})),
    "a serverless snapshot for everyone but one": serverless(text(EVERYONE_BUT_ONE)),
  },
  undecided: {
    "a document with a computed part": () => {
      provisioned(pulumi.jsonStringify(document({ Resource: new aws.kms.Key("key").arn })))();
    },
    "a serverless snapshot's document with a computed part": () => {
      serverless(pulumi.jsonStringify(document({ Resource: new aws.kms.Key("key").arn })))();
    },
  },
};

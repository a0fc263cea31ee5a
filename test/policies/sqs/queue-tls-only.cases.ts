import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const denial = {
  Effect: "Deny",
  Principal: "*" as unknown,
  Action: "sqs:*" as unknown,
  Resource: "*",
  Condition: { Bool: { "aws:SecureTransport": "false" } } as unknown,
};
const document = (...changes: object[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement: changes.map((change) => ({ ...denial, ...change })) });
const make = (policy?: pulumi.Input<string>) => new aws.sqs.Queue("visits", { policy });
const attach = (queueUrl: pulumi.Input<string>, policy: string) =>
  new aws.sqs.QueuePolicy("visits", { queueUrl, policy });
const withPolicy = (policy: string, inline?: string) => attach(make(inline).url, policy);
const MESSAGES = ["sqs:SendMessage", "sqs:ReceiveMessage"];
const OTHER = ["sqs:SendMessage", "sqs:DeleteMessage"];

export const cases: PolicyCases = {
  compliant: {
    "a denial of everything": { doc: true, program: () => make(document({})) },
    "a denial of messages": () => make(document({ Action: MESSAGES })),
    "beside a statement that allows": () => make(document({ Effect: "Allow", Condition: undefined }, {})),
    "a policy of its own": () => withPolicy(document({})),
    "of another stack": () => attach("https://sqs.us-east-1.amazonaws.com/111122223333/visits", document({})),
  },
  violating: {
    "no policy": { doc: true, program: () => make() },
    "a policy without statements": () => make(document()),
    "an allowance with TLS": () =>
      make(document({ Effect: "Allow", Condition: { Bool: { "aws:SecureTransport": "true" } } })),
    "another action": () => make(document({ Action: OTHER })),
    "one principal": () => make(document({ Principal: { AWS: "arn:aws:iam::111122223333:root" } })),
    "under a further condition": () =>
      make(
        document({
          Condition: {
            Bool: { "aws:SecureTransport": "false" },
            StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" },
          },
        }),
      ),
    "a policy of its own": () => withPolicy(document()),
    "another policy that overwrites": () => withPolicy(document({ Action: OTHER }), document({})),
    "a policy that is overwritten": () => withPolicy(document({}), document()),
    "of another stack": () => attach("https://sqs.us-east-1.amazonaws.com/111122223333/visits", document()),
  },
  undecided: {
    "a computed document": () => make(new aws.iam.User("late").arn.apply((arn) => document({ Principal: arn }))),
  },
};

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases, Rows } from "../../../testing/table";
import { when } from "./_documents";

/** Declares a resource with a policy. */
export type Holder = (policy: pulumi.Input<string>) => unknown;

const VERSION = "2012-10-17";

/** A resource's policy of statements that admit everyone, unless they say otherwise. */
export const openDocument = (Action: string, ...statements: object[]): string =>
  JSON.stringify({
    Version: VERSION,
    Statement: statements.map((statement) => ({
      Effect: "Allow",
      Principal: "*",
      Action,
      Resource: "*",
      ...statement,
    })),
  });

export const ROLE = { Principal: { AWS: "arn:aws:iam::111122223333:role/records" } };

export const OURS = when("StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5");

/**
 * The rows that policies on open resource policies have in common: the reading itself is tested with core/iam.ts.
 *
 * @param holders by name of the type, what holds the policy; the first gives the examples
 */
export function openCases(
  holders: Readonly<Record<string, Holder>>,
  action: string,
): PolicyCases & { violating: Rows } {
  const [first] = Object.values(holders) as [Holder];
  const document = (...statements: object[]) => openDocument(action, ...statements);
  const rows = (change: (holder: Holder) => unknown) =>
    Object.fromEntries(Object.entries(holders).map(([name, holder]) => [name, () => change(holder)]));
  return {
    compliant: {
      "one role": { doc: true, program: () => first(document(ROLE)) },
      ...rows((holder) => holder(document(OURS))),
      "a refusal of everyone": () => first(document({ Effect: "Deny" })),
      "a service, for one account": () =>
        first(
          document({
            Principal: { Service: "events.amazonaws.com" },
            ...when("StringEquals", "aws:SourceAccount", "1"),
          }),
        ),
    },
    violating: {
      everyone: { doc: true, program: () => first(document({})) },
      ...rows((holder) => holder(document({}))),
      "everyone in a list, in the second statement": () => first(document(ROLE, { Principal: { AWS: ["*"] } })),
      "everyone but one": () => first(document({ Principal: undefined, NotPrincipal: ROLE.Principal })),
      "of the organization, where there is one": () =>
        first(document(when("StringEqualsIfExists", "aws:PrincipalOrgID", "o-a1b2c3d4e5"))),
      "with TLS as the only condition": () => first(document(when("Bool", "aws:SecureTransport", "true"))),
    },
    undecided: rows((holder) => {
      const Statement = [{ Effect: "Allow", Principal: "*", Action: action, Resource: new aws.iam.User("late").arn }];
      return holder(pulumi.jsonStringify({ Version: VERSION, Statement }));
    }),
  };
}

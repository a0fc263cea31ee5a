import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { everywhere, managed, unknown, when } from "./_documents";

const WIDE = { Action: "aws-marketplace:Subscribe" };
const NARROW = { Action: ["aws-marketplace:ViewSubscriptions", "aws-marketplace:Unsubscribe"] };

export const cases: PolicyCases = {
  compliant: {
    "what is named": { doc: true, program: () => managed(NARROW) },
    ...everywhere(NARROW),
    "a denial": () => managed({ ...WIDE, Effect: "Deny" }),
    "one product": () =>
      managed({
        ...WIDE,
        ...when("ForAnyValue:StringEquals", "aws-marketplace:ProductId", "0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f"),
      }),
    "an administrator, who is reported as one": () => managed({ Action: "*" }),
  },
  violating: {
    "on every resource": { doc: true, findings: ["policy.Statement[0]"], program: () => managed(WIDE) },
    ...everywhere(WIDE),
    "in the second statement": { findings: ["policy.Statement[1]"], program: () => managed(NARROW, WIDE) },
    "all of the Marketplace": () => managed({ Action: "aws-marketplace:*" }),
    "by a wildcard": () => managed({ Action: "aws-marketplace:Sub*" }),
    "any product": () => managed({ ...WIDE, ...when("ForAnyValue:StringLike", "aws-marketplace:ProductId", "*") }),
  },
  undecided: {
    "a document built from an ARN": () => unknown(WIDE),
    "a text that is no document": () => new aws.iam.Policy("clinic", { policy: "everything" }),
  },
  notApplicable: {
    "a permissions boundary of a user": () => {
      const policy = managed(WIDE);
      new aws.iam.User("exports", { permissionsBoundary: policy.arn });
    },
  },
};

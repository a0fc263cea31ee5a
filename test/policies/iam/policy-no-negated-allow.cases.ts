import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { document, everywhere, managed, role, unknown, when } from "./_documents";

const WIDE = { NotAction: "s3:Delete*", Resource: "arn:aws:s3:::records/*" };
const NARROW = { Action: "s3:GetObject", Resource: "arn:aws:s3:::records/*" };
const EVERYONE_BUT = { Action: "sts:AssumeRole", NotPrincipal: { AWS: "arn:aws:iam::111122223333:role/guest" } };
const OURS = when("StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5");

const trusting = (statement: object) =>
  role({
    assumeRolePolicy: JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] }),
  });

export const cases: PolicyCases = {
  compliant: {
    "what is named": { doc: true, program: () => managed(NARROW) },
    ...everywhere(NARROW),
    "a denial of all but some": () => managed({ Effect: "Deny", NotAction: "s3:*" }),
    "a denial of all but some resources": () =>
      managed({ Effect: "Deny", Action: "s3:*", NotResource: "arn:aws:s3:::records" }),
    "an administrator, who is reported as one": () => managed({ NotAction: "s3:*" }),
    "a trust in a service": () => role(),
    "a trust in everyone, which is reported as that": () => trusting(EVERYONE_BUT),
    "a refusal of everyone but one": () => trusting({ ...EVERYONE_BUT, Effect: "Deny" }),
  },
  violating: {
    "all but some actions": { doc: true, findings: ["policy.Statement[0]"], program: () => managed(WIDE) },
    ...everywhere(WIDE),
    "all but some resources": () => managed({ Action: "s3:GetObject", NotResource: "arn:aws:s3:::records/*" }),
    "in the second statement": { findings: ["policy.Statement[1]"], program: () => managed(NARROW, WIDE) },
    "a trust in everyone of the organization but one": {
      findings: ["assumeRolePolicy.Statement[0]"],
      program: () => trusting({ ...EVERYONE_BUT, ...OURS }),
    },
    "a policy and a trust": {
      findings: ["inlinePolicies[0].policy.Statement[0]", "assumeRolePolicy.Statement[0]"],
      program: () =>
        role({
          inlinePolicies: [{ name: "one", policy: document(WIDE) }],
          assumeRolePolicy: JSON.stringify({
            Version: "2012-10-17",
            Statement: [{ Effect: "Allow", ...EVERYONE_BUT, ...OURS }],
          }),
        }),
    },
  },
  undecided: {
    "a document built from an ARN": () => unknown(WIDE),
    "a text that is no document": () => new aws.iam.Policy("clinic", { policy: "everything" }),
    "a trust built from an ARN": () => {
      const guest = new aws.iam.User("guest");
      const Statement = [{ Effect: "Allow", Action: "sts:AssumeRole", NotPrincipal: { AWS: guest.arn } }];
      new aws.iam.Role("clinic", { assumeRolePolicy: pulumi.jsonStringify({ Version: "2012-10-17", Statement }) });
    },
  },
  notApplicable: {
    "a permissions boundary of a user": () => {
      const policy = managed(WIDE);
      new aws.iam.User("exports", { permissionsBoundary: policy.arn });
    },
  },
};

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { trusting, when } from "./_documents";

const EC2 = { Principal: { Service: "ec2.amazonaws.com" } };
const ANYONE = { Principal: "*" };

export const cases: PolicyCases = {
  compliant: {
    "a service": { doc: true, program: () => trusting(EC2) },
    "an account": () => trusting({ Principal: { AWS: "arn:aws:iam::111122223333:root" } }),
    "everyone of the organization": () =>
      trusting({ ...ANYONE, ...when("StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5") }),
    "everyone of a part of the organization": () =>
      trusting({
        ...ANYONE,
        ...when("ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*"),
      }),
    "roles by name": () =>
      trusting({ ...ANYONE, ...when("ArnLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/deploy-*") }),
    "a refusal of everyone": () => trusting(EC2, { ...ANYONE, Effect: "Deny" }),
  },
  violating: {
    everyone: { doc: true, findings: ["assumeRolePolicy.Statement[0]"], program: () => trusting(ANYONE) },
    "everyone in a list, in the second statement": {
      findings: ["assumeRolePolicy.Statement[1]"],
      program: () => trusting(EC2, { Principal: { AWS: ["arn:aws:iam::111122223333:root", "*"] } }),
    },
    "every federation": () => trusting({ Principal: { Federated: "*" }, Action: "sts:AssumeRoleWithSAML" }),
    "everyone but one": () => trusting({ NotPrincipal: { AWS: "arn:aws:iam::111122223333:role/guest" } }),
    "with an external id, which others may send": () =>
      trusting({ ...ANYONE, ...when("StringEquals", "sts:ExternalId", "0a1b2c3d") }),
    "of the organization, where there is one": () =>
      trusting({ ...ANYONE, ...when("StringEqualsIfExists", "aws:PrincipalOrgID", "o-a1b2c3d4e5") }),
    "of any organization": () => trusting({ ...ANYONE, ...when("StringLike", "aws:PrincipalOrgID", "o-*") }),
  },
  undecided: {
    "a document built from an ARN": () => {
      const user = new aws.iam.User("exports");
      const Statement = [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: user.arn } }];
      new aws.iam.Role("clinic", { assumeRolePolicy: pulumi.jsonStringify({ Version: "2012-10-17", Statement }) });
    },
  },
};

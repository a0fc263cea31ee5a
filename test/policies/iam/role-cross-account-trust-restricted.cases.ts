import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { trusting, when } from "./_documents";

const OWN = "111122223333";
const settings = { accounts: { own: [OWN], trusted: ["444455556666"] } };
const account = (id: string) => ({ Principal: { AWS: `arn:aws:iam::${id}:root` } });
const FOREIGN = account("777788889999");

export const cases: PolicyCases = {
  compliant: {
    "the own account": { settings, program: () => trusting(account(OWN)) },
    "a trusted account": { settings, program: () => trusting({ Principal: { AWS: "444455556666" } }) },
    "with an external id": {
      doc: true,
      settings,
      program: () => trusting({ ...FOREIGN, ...when("StringEquals", "sts:ExternalId", "0a1b2c3d") }),
    },
    "with MFA": {
      settings,
      program: () => trusting({ ...FOREIGN, ...when("Bool", "aws:MultiFactorAuthPresent", "true") }),
    },
    "of the organization": {
      settings,
      program: () => trusting({ ...FOREIGN, ...when("StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5") }),
    },
    "a service": { settings, program: () => trusting({ Principal: { Service: "ec2.amazonaws.com" } }) },
    "a refusal": { settings, program: () => trusting({ ...FOREIGN, Effect: "Deny" }) },
  },
  violating: {
    "a foreign account": {
      doc: true,
      settings,
      findings: ["assumeRolePolicy.Statement[0]"],
      program: () => trusting(FOREIGN),
    },
    "a foreign role in a list": {
      settings,
      findings: ["assumeRolePolicy.Statement[1]"],
      program: () => trusting(account(OWN), { Principal: { AWS: [OWN, "arn:aws:iam::777788889999:role/billing"] } }),
    },
    "without MFA": {
      settings,
      program: () => trusting({ ...FOREIGN, ...when("Bool", "aws:MultiFactorAuthPresent", "false") }),
    },
    "with MFA, where it is said": {
      settings,
      program: () => trusting({ ...FOREIGN, ...when("BoolIfExists", "aws:MultiFactorAuthPresent", "true") }),
    },
    "any external id": {
      settings,
      program: () => trusting({ ...FOREIGN, ...when("StringLike", "sts:ExternalId", "*") }),
    },
  },
  undecided: {
    "a document built from an ARN": {
      settings,
      program: () => {
        const user = new aws.iam.User("exports");
        const Statement = [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: user.arn } }];
        new aws.iam.Role("clinic", { assumeRolePolicy: pulumi.jsonStringify({ Version: "2012-10-17", Statement }) });
      },
    },
  },
  notApplicable: {
    "without the own account": () => trusting(FOREIGN),
    "with trusted accounts only": { settings: { accounts: { trusted: [OWN] } }, program: () => trusting(FOREIGN) },
  },
};

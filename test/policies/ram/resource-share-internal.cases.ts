import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.ram.ResourceShareArgs = {}) => new aws.ram.ResourceShare("network", args);
const associate = (args: Partial<aws.ram.PrincipalAssociationArgs> = {}) =>
  new aws.ram.PrincipalAssociation("network", {
    resourceShareArn: "arn:aws:ram:us-east-1:111122223333:resource-share/1",
    principal: "111122223333",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ allowExternalPrincipals: false }),
    "an own account": { settings: { accounts: { own: ["111122223333"] } }, program: () => associate() },
    "an organization": {
      settings: { accounts: { own: ["111122223333"] } },
      program: () => associate({ principal: "arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5" }),
    },
  },
  violating: {
    strangers: { doc: true, program: () => make({ allowExternalPrincipals: true }) },
    "another account": {
      settings: { accounts: { own: ["111122223333"] } },
      program: () => associate({ principal: "444455556666" }),
    },
    "a role of another account": {
      settings: { accounts: { own: ["111122223333"] } },
      program: () => associate({ principal: "arn:aws:iam::444455556666:role/x" }),
    },
  },
  undecided: {
    "a computed flag": () => make({ allowExternalPrincipals: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
    "a computed account": {
      settings: { accounts: { own: ["111122223333"] } },
      program: () => associate({ principal: new aws.kms.Key("late").arn }),
    },
  },
  notApplicable: {
    "no list of accounts": () => associate({ principal: "444455556666" }),
  },
};

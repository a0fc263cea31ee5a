import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.AmiLaunchPermissionArgs> = {}) =>
  new aws.ec2.AmiLaunchPermission("app", { imageId: "ami-0123456789abcdef0", ...args });
export const cases: PolicyCases = {
  compliant: {
    "an own account": {
      doc: true,
      settings: { accounts: { own: ["111122223333"] } },
      program: () => make({ accountId: "111122223333" }),
    },
    "a trusted account": {
      settings: { accounts: { trusted: ["444455556666"] } },
      program: () => make({ accountId: "444455556666" }),
    },
    "the organization": {
      settings: { accounts: { own: ["111122223333"] } },
      program: () => make({ organizationArn: "arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5" }),
    },
  },
  violating: {
    "no list": { doc: true, findings: ["accountId"], program: () => make({ accountId: "444455556666" }) },
    "another account": {
      settings: { accounts: { own: ["111122223333"] } },
      program: () => make({ accountId: "444455556666" }),
    },
    "another organization": {
      settings: { accounts: { own: ["111122223333"] } },
      findings: ["organizationArn"],
      program: () => make({ organizationArn: "arn:aws:organizations::444455556666:organization/o-a1b2c3d4e5" }),
    },
    "a unit of another organization": {
      findings: ["organizationalUnitArn"],
      program: () =>
        make({ organizationalUnitArn: "arn:aws:organizations::444455556666:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56" }),
    },
  },
  undecided: {
    "a computed account": () => make({ accountId: new aws.kms.Key("late").arn }),
  },
};

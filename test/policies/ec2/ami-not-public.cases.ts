import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.AmiLaunchPermissionArgs> = {}) =>
  new aws.ec2.AmiLaunchPermission("app", { imageId: "ami-0123456789abcdef0", ...args });
export const cases: PolicyCases = {
  compliant: {
    "an account": { doc: true, program: () => make({ accountId: "111122223333" }) },
    "an organization": () => make({ organizationArn: "arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5" }),
  },
  violating: {
    everybody: { doc: true, program: () => make({ group: "all" }) },
  },
  undecided: {
    "a computed group": () => make({ group: new aws.kms.Key("late").arn }),
  },
};

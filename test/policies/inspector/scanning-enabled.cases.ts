import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.inspector2.EnablerArgs> = {}) =>
  new aws.inspector2.Enabler("all", { accountIds: ["111122223333"], resourceTypes: ["EC2", "ECR", "LAMBDA"], ...args });
const organization = (args: Partial<aws.inspector2.OrganizationConfigurationArgs> = {}) =>
  new aws.inspector2.OrganizationConfiguration("all", { autoEnable: { ec2: true, ecr: true, lambda: true }, ...args });
export const cases: PolicyCases = {
  compliant: {
    "all three": { doc: true, program: () => make() },
    "in two resources": () => {
      make({ resourceTypes: ["EC2", "ECR"] });
      new aws.inspector2.Enabler("functions", { accountIds: ["111122223333"], resourceTypes: ["LAMBDA"] });
    },
    "new accounts": () => organization(),
    "less where that is allowed": {
      settings: { inspector: { requiredTypes: ["ECR"] } },
      program: () => make({ resourceTypes: ["ECR"] }),
    },
  },
  violating: {
    "no functions": { doc: true, findings: ["LAMBDA"], program: () => make({ resourceTypes: ["EC2", "ECR"] }) },
    "new accounts without images": {
      findings: ["ECR", "LAMBDA"],
      program: () => organization({ autoEnable: { ec2: true, ecr: false } }),
    },
  },
  undecided: {
    "a computed type": () => make({ resourceTypes: ["EC2", "ECR", new aws.kms.Key("late").arn] }),
  },
};

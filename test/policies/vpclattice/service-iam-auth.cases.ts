import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.vpclattice.ServiceArgs = {}) => new aws.vpclattice.Service("app", args);
const network = (args: aws.vpclattice.ServiceNetworkArgs = {}) => new aws.vpclattice.ServiceNetwork("all", args);
export const cases: PolicyCases = {
  compliant: {
    AWS_IAM: { doc: true, program: () => make({ authType: "AWS_IAM" }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    NONE: () => make({ authType: "NONE" }),
    "a network": () => network(),
  },
  undecided: {
    "a computed value": () => make({ authType: new aws.kms.Key("late").arn }),
  },
};

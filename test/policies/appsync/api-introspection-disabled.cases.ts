import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.appsync.GraphQLApiArgs> = {}) =>
  new aws.appsync.GraphQLApi("records", { name: "records", authenticationType: "AWS_IAM", ...args });
export const cases: PolicyCases = {
  compliant: {
    DISABLED: { doc: true, program: () => make({ introspectionConfig: "DISABLED" }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    ENABLED: () => make({ introspectionConfig: "ENABLED" }),
  },
  undecided: {
    "a computed value": () => make({ introspectionConfig: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    private: () => make({ visibility: "PRIVATE" }),
  },
};

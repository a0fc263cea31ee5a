import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.ec2.InstanceMetadataDefaultsArgs = {}) => new aws.ec2.InstanceMetadataDefaults("all", args);
export const cases: PolicyCases = {
  compliant: {
    required: { doc: true, program: () => make({ httpTokens: "required" }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    optional: () => make({ httpTokens: "optional" }),
    "no preference": () => make({ httpTokens: "no-preference" }),
  },
  undecided: {
    "a computed value": () => make({ httpTokens: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    "no metadata at all": () => make({ httpEndpoint: "disabled" }),
  },
};

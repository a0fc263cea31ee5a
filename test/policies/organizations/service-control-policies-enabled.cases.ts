import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.organizations.OrganizationArgs = {}) => new aws.organizations.Organization("clinic", args);
export const cases: PolicyCases = {
  compliant: {
    on: { doc: true, program: () => make({ enabledPolicyTypes: ["SERVICE_CONTROL_POLICY"] }) },
    "all features": () => make({ featureSet: "ALL", enabledPolicyTypes: ["TAG_POLICY", "SERVICE_CONTROL_POLICY"] }),
  },
  violating: {
    "nothing said": { doc: true, findings: ["enabledPolicyTypes"], program: () => make() },
    "a bill only": {
      findings: ["featureSet", "enabledPolicyTypes"],
      program: () => make({ featureSet: "CONSOLIDATED_BILLING" }),
    },
  },
  undecided: {
    "a computed list": () => make({ enabledPolicyTypes: new aws.kms.Key("late").arn.apply((arn) => [arn]) }),
  },
};

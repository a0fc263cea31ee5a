import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const cluster = (args: aws.dsql.ClusterArgs) => new aws.dsql.Cluster("scheduling", args);

export const cases: PolicyCases = {
  compliant: {
    protected: { doc: true, program: () => cluster({ deletionProtectionEnabled: true }) },
    "an explicit false for the force": () => cluster({ deletionProtectionEnabled: true, forceDestroy: false }),
    'the text "true"': () => cluster({ deletionProtectionEnabled: "true" as never }),
  },
  violating: {
    "nothing declared": { doc: true, findings: [""], program: () => cluster({}) },
    "an explicit false": { findings: [""], program: () => cluster({ deletionProtectionEnabled: false }) },
    "protected, and destroyed by force": {
      findings: ["forceDestroy"],
      program: () => cluster({ deletionProtectionEnabled: true, forceDestroy: true }),
    },
    neither: { findings: ["", "forceDestroy"], program: () => cluster({ forceDestroy: true }) },
  },
  undecided: {
    "a flag that is computed": () =>
      cluster({ deletionProtectionEnabled: new aws.kms.Key("key").arn.apply((arn) => arn !== "") }),
  },
};

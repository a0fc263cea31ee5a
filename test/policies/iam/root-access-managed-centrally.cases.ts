import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const features = (enabledFeatures: aws.iam.OrganizationsFeaturesArgs["enabledFeatures"]) =>
  new aws.iam.OrganizationsFeatures("clinic", { enabledFeatures });

export const cases: PolicyCases = {
  compliant: {
    both: { doc: true, program: () => features(["RootCredentialsManagement", "RootSessions"]) },
  },
  violating: {
    "credentials only": { doc: true, program: () => features(["RootCredentialsManagement"]) },
    "sessions only": () => features(["RootSessions"]),
    none: () => features([]),
  },
  undecided: {
    "a computed feature": () => features(["RootSessions", new aws.iam.User("late").arn]),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const account = (more: aws.quicksight.AccountSettingsArgs = {}) => new aws.quicksight.AccountSettings("clinic", more);

export const cases: PolicyCases = {
  compliant: {
    "an explicit true": { doc: true, program: () => account({ terminationProtectionEnabled: true }) },
    "nothing said": () => account(),
  },
  violating: {
    "an explicit false": { doc: true, program: () => account({ terminationProtectionEnabled: false }) },
    "a false as text": () => account({ terminationProtectionEnabled: "false" as never }),
  },
  undecided: {
    "a flag that is computed": () =>
      account({ terminationProtectionEnabled: new aws.kms.Key("clinic").arn.apply(Boolean) }),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const dashboard = (dashboardPublishOptions?: aws.types.input.quicksight.DashboardDashboardPublishOptions) =>
  new aws.quicksight.Dashboard("claims", {
    dashboardId: "claims",
    versionDescription: "first",
    ...(dashboardPublishOptions && { dashboardPublishOptions }),
  });

export const cases: PolicyCases = {
  compliant: {
    "no export": {
      doc: true,
      program: () => dashboard({ exportToCsvOption: { availabilityStatus: "DISABLED" } }),
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => dashboard() },
    "an explicit export": () => dashboard({ exportToCsvOption: { availabilityStatus: "ENABLED" } }),
    "other options alone": () => dashboard({ adHocFilteringOption: { availabilityStatus: "DISABLED" } }),
  },
  undecided: {
    "a status that is computed": () =>
      dashboard({ exportToCsvOption: { availabilityStatus: new aws.kms.Key("claims").arn } }),
  },
};

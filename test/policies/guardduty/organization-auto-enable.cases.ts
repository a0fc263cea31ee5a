import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.guardduty.OrganizationConfigurationArgs> = {}) =>
  new aws.guardduty.OrganizationConfiguration("all", {
    detectorId: "d1",
    autoEnableOrganizationMembers: "ALL",
    ...args,
  });
const feature = (args: Partial<aws.guardduty.OrganizationConfigurationFeatureArgs> = {}) =>
  new aws.guardduty.OrganizationConfigurationFeature("s3", {
    detectorId: "d1",
    name: "S3_DATA_EVENTS",
    autoEnable: "ALL",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    all: { doc: true, program: () => make() },
    "new ones": () => make({ autoEnableOrganizationMembers: "NEW" }),
    "a feature": () => feature(),
  },
  violating: {
    none: { doc: true, program: () => make({ autoEnableOrganizationMembers: "NONE" }) },
    "a feature for none": () => feature({ autoEnable: "NONE" }),
  },
  undecided: {
    "a computed value": () => make({ autoEnableOrganizationMembers: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    agents: () => feature({ name: "RUNTIME_MONITORING", autoEnable: "NONE" }),
  },
};

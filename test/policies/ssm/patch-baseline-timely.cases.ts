import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ssm.PatchBaselineArgs> = {}) =>
  new aws.ssm.PatchBaseline("linux", { operatingSystem: "AMAZON_LINUX_2023", ...args });
export const cases: PolicyCases = {
  compliant: {
    "a week": {
      doc: true,
      program: () =>
        make({
          approvalRules: [{ approveAfterDays: 7, patchFilters: [{ key: "CLASSIFICATION", values: ["Security"] }] }],
        }),
    },
    "30 days": () =>
      make({
        approvalRules: [{ approveAfterDays: 30, patchFilters: [{ key: "CLASSIFICATION", values: ["Security"] }] }],
      }),
    "features may wait": () =>
      make({
        approvalRules: [{ approveAfterDays: 90, patchFilters: [{ key: "CLASSIFICATION", values: ["Newpackage"] }] }],
      }),
    "features of a product may wait": () =>
      make({
        approvalRules: [
          {
            approveAfterDays: 90,
            patchFilters: [
              { key: "PRODUCT", values: ["AmazonLinux2023"] },
              { key: "CLASSIFICATION", values: ["Newpackage"] },
            ],
          },
        ],
      }),
    "60 days where that is allowed": {
      settings: { ssm: { maximumPatchApprovalDays: 60 } },
      program: () =>
        make({
          approvalRules: [{ approveAfterDays: 60, patchFilters: [{ key: "CLASSIFICATION", values: ["Security"] }] }],
        }),
    },
    "a list": () => make({ approvedPatches: ["ALAS2023-2024-1"] }),
  },
  violating: {
    nothing: { doc: true, findings: [""], program: () => make() },
    "31 days": {
      findings: ["approvalRules[0]"],
      program: () =>
        make({
          approvalRules: [{ approveAfterDays: 31, patchFilters: [{ key: "CLASSIFICATION", values: ["Security"] }] }],
        }),
    },
    "of a product": () =>
      make({
        approvalRules: [
          {
            approveAfterDays: 31,
            patchFilters: [
              { key: "PRODUCT", values: ["AmazonLinux2023"] },
              { key: "CLASSIFICATION", values: ["Bugfix", "Security"] },
            ],
          },
        ],
      }),
    "of Windows": {
      findings: ["approvalRules[0]", "approvalRules[1]"],
      program: () =>
        make({
          operatingSystem: "WINDOWS",
          approvalRules: [
            { approveAfterDays: 31, patchFilters: [{ key: "CLASSIFICATION", values: ["SecurityUpdates"] }] },
            { approveAfterDays: 31, patchFilters: [{ key: "CLASSIFICATION", values: ["CriticalUpdates"] }] },
          ],
        }),
    },
    "everything, late": () =>
      make({ approvalRules: [{ approveAfterDays: 60, patchFilters: [{ key: "CLASSIFICATION", values: ["*"] }] }] }),
    "without a classification": () =>
      make({ approvalRules: [{ approveAfterDays: 60, patchFilters: [{ key: "SEVERITY", values: ["Critical"] }] }] }),
    "up to a date": () =>
      make({
        approvalRules: [
          { approveUntilDate: "2026-01-01", patchFilters: [{ key: "CLASSIFICATION", values: ["Security"] }] },
        ],
      }),
  },
  undecided: {
    "computed days": () =>
      make({
        approvalRules: [
          {
            approveAfterDays: new aws.kms.Key("late").arn.apply((arn) => arn.length),
            patchFilters: [{ key: "CLASSIFICATION", values: ["Security"] }],
          },
        ],
      }),
  },
};

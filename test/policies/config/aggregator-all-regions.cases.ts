import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.cfg.ConfigurationAggregatorArgs> = {}) =>
  new aws.cfg.ConfigurationAggregator("all", {
    accountAggregationSource: { accountIds: ["111122223333"], allRegions: true },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "all regions": { doc: true, program: () => make() },
    "the designated region": () =>
      make({ accountAggregationSource: { accountIds: ["111122223333"], regions: ["us-east-1", "us-east-2"] } }),
    "an organization": () =>
      make({
        accountAggregationSource: undefined,
        organizationAggregationSource: { roleArn: "arn:aws:iam::111122223333:role/config", allRegions: true },
      }),
  },
  violating: {
    "another region": {
      doc: true,
      findings: ["accountAggregationSource"],
      program: () => make({ accountAggregationSource: { accountIds: ["111122223333"], regions: ["us-east-2"] } }),
    },
    "one of two designated regions": {
      settings: { designatedRegions: ["us-east-1", "us-west-2"] },
      findings: ["organizationAggregationSource"],
      program: () =>
        make({
          accountAggregationSource: undefined,
          organizationAggregationSource: { roleArn: "arn:aws:iam::111122223333:role/config", regions: ["us-east-1"] },
        }),
    },
  },
  undecided: {
    "a computed region": () =>
      make({ accountAggregationSource: { accountIds: ["111122223333"], regions: [new aws.kms.Key("late").arn] } }),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.cloudtrail.EventDataStoreArgs = {}) => new aws.cloudtrail.EventDataStore("account", args);
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "six years": () =>
      make({ retentionPeriod: 2192, terminationProtectionEnabled: true, multiRegionEnabled: true, suspend: "false" }),
    "less where that is allowed": {
      settings: { logs: { minimumRetentionDays: 365 } },
      program: () => make({ retentionPeriod: 400 }),
    },
  },
  violating: {
    "too short": { doc: true, findings: ["retentionPeriod"], program: () => make({ retentionPeriod: 2191 }) },
    unprotected: {
      findings: ["terminationProtectionEnabled"],
      program: () => make({ terminationProtectionEnabled: false }),
    },
    "one region": { findings: ["multiRegionEnabled"], program: () => make({ multiRegionEnabled: false }) },
    suspended: { findings: ["suspend"], program: () => make({ suspend: "true" }) },
  },
  undecided: {
    "computed days": () => make({ retentionPeriod: new aws.kms.Key("late").arn.apply((arn) => arn.length) }),
  },
};

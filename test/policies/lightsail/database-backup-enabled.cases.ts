import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.lightsail.DatabaseArgs> = {}) =>
  new aws.lightsail.Database("app", {
    relationalDatabaseName: "app",
    blueprintId: "postgres_16",
    bundleId: "small_2_0",
    masterDatabaseName: "app",
    masterUsername: "app",
    masterPassword: new aws.kms.Key("password").id,
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit true": () => make({ backupRetentionEnabled: true }),
  },
  violating: {
    off: { doc: true, program: () => make({ backupRetentionEnabled: false }) },
  },
  undecided: {
    "a computed flag": () => make({ backupRetentionEnabled: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};

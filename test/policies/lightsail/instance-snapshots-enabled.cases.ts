import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.lightsail.InstanceArgs> = {}) =>
  new aws.lightsail.Instance("web", {
    availabilityZone: "us-east-1a",
    blueprintId: "amazon_linux_2023",
    bundleId: "nano_3_0",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    daily: {
      doc: true,
      program: () => make({ addOn: { type: "AutoSnapshot", snapshotTime: "06:00", status: "Enabled" } }),
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    off: () => make({ addOn: { type: "AutoSnapshot", snapshotTime: "06:00", status: "Disabled" } }),
  },
  undecided: {
    "a computed status": () =>
      make({ addOn: { type: "AutoSnapshot", snapshotTime: "06:00", status: new aws.kms.Key("late").arn } }),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ecs.ServiceArgs> = {}) =>
  new aws.ecs.Service("app", { cluster: "app", taskDefinition: "app:1", ...args });
export const cases: PolicyCases = {
  compliant: {
    encrypted: {
      doc: true,
      program: () =>
        make({
          volumeConfiguration: {
            name: "data",
            managedEbsVolume: { roleArn: "arn:aws:iam::111122223333:role/ebs", encrypted: true },
          },
        }),
    },
    "nothing said": () =>
      make({
        volumeConfiguration: { name: "data", managedEbsVolume: { roleArn: "arn:aws:iam::111122223333:role/ebs" } },
      }),
  },
  violating: {
    off: {
      doc: true,
      program: () =>
        make({
          volumeConfiguration: {
            name: "data",
            managedEbsVolume: { roleArn: "arn:aws:iam::111122223333:role/ebs", encrypted: false },
          },
        }),
    },
  },
  undecided: {
    "a computed flag": () =>
      make({
        volumeConfiguration: {
          name: "data",
          managedEbsVolume: {
            roleArn: "arn:aws:iam::111122223333:role/ebs",
            encrypted: new aws.kms.Key("late").arn.apply((arn) => arn !== ""),
          },
        },
      }),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const network = { vpcSubnetIds: ["subnet-0a1b2c3d", "subnet-4e5f6a7b"], vpcSecurityGroupIds: ["sg-0a1b2c3d"] };

const instance =
  (args: Partial<aws.timestreaminfluxdb.DbInstanceArgs> = {}) =>
  () =>
    new aws.timestreaminfluxdb.DbInstance("vitals", {
      allocatedStorage: 20,
      bucket: "vitals",
      dbInstanceType: "db.influx.medium",
      organization: "clinic",
      username: "clinic",
      password: "not-a-real-password",
      ...network,
      ...args,
    });

const cluster =
  (args: Partial<aws.timestreaminfluxdb.DbClusterArgs> = {}) =>
  () =>
    new aws.timestreaminfluxdb.DbCluster("vitals", { dbInstanceType: "db.influx.medium", ...network, ...args });

export const cases: PolicyCases = {
  compliant: {
    "a private instance": { doc: true, program: instance({ publiclyAccessible: false }) },
    "nothing said": instance(),
    "false in text": instance({ publiclyAccessible: "false" as never }),
    "a private cluster": cluster({ publiclyAccessible: false }),
    "a cluster that says nothing": cluster(),
  },
  violating: {
    "a public instance": { doc: true, program: instance({ publiclyAccessible: true }) },
    "true in text": instance({ publiclyAccessible: "true" as never }),
    "a public cluster": cluster({ publiclyAccessible: true }),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("key");
      instance({ publiclyAccessible: key.arn.apply((arn) => arn !== "") })();
    },
    "a computed flag on a cluster": () => {
      const key = new aws.kms.Key("key");
      cluster({ publiclyAccessible: key.arn.apply((arn) => arn !== "") })();
    },
  },
};

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const common = {
  name: "vitals",
  allocatedStorage: 100,
  bucket: "vitals",
  organization: "clinic",
  dbInstanceType: "db.influx.medium",
  username: "operator",
  password: "example-password",
  vpcSubnetIds: ["subnet-0a", "subnet-0b"],
  vpcSecurityGroupIds: ["sg-0a1b2c3d"],
};

const delivery = (enabled: pulumi.Input<boolean>) => ({
  logDeliveryConfiguration: { s3Configuration: { bucketName: "clinic-logs", enabled } },
});

export const cases: PolicyCases = {
  compliant: {
    "logs in a bucket": {
      doc: true,
      program: () => new aws.timestreaminfluxdb.DbInstance("vitals", { ...common, ...delivery(true) }),
    },
    "a cluster's logs in a bucket": () =>
      new aws.timestreaminfluxdb.DbCluster("vitals", { ...common, ...delivery(true) }),
  },
  violating: {
    "nothing declared": { doc: true, program: () => new aws.timestreaminfluxdb.DbInstance("vitals", common) },
    "an explicit false": () => new aws.timestreaminfluxdb.DbInstance("vitals", { ...common, ...delivery(false) }),
    "nothing declared of a cluster": () => new aws.timestreaminfluxdb.DbCluster("vitals", common),
  },
  undecided: {
    "a flag that is computed": () => {
      const enabled = new aws.kms.Key("vitals").arn.apply(Boolean);
      new aws.timestreaminfluxdb.DbInstance("vitals", { ...common, ...delivery(enabled) });
    },
  },
};

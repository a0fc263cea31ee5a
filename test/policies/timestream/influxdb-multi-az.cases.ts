import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const network = { vpcSubnetIds: ["subnet-0a", "subnet-0b"], vpcSecurityGroupIds: ["sg-0a1b2c3d"] };

const instance = (deploymentType?: pulumi.Input<string>) =>
  new aws.timestreaminfluxdb.DbInstance("vitals", {
    ...network,
    name: "vitals",
    allocatedStorage: 100,
    bucket: "vitals",
    organization: "clinic",
    dbInstanceType: "db.influx.medium",
    username: "operator",
    password: "example-password",
    ...(deploymentType && { deploymentType }),
  });

const cluster = (failoverMode?: pulumi.Input<string>) =>
  new aws.timestreaminfluxdb.DbCluster("vitals", {
    ...network,
    name: "vitals",
    allocatedStorage: 100,
    bucket: "vitals",
    organization: "clinic",
    dbInstanceType: "db.influx.medium",
    username: "operator",
    password: "example-password",
    ...(failoverMode && { failoverMode }),
  });

export const cases: PolicyCases = {
  compliant: {
    "a standby": { doc: true, program: () => instance("WITH_MULTIAZ_STANDBY") },
    "a cluster that fails over": () => cluster("AUTOMATIC"),
    "a cluster of which nothing is said": () => cluster(),
  },
  violating: {
    "a single zone": { doc: true, program: () => instance("SINGLE_AZ") },
    "nothing said": () => instance(),
    "a cluster that does not fail over": () => cluster("NO_FAILOVER"),
  },
  undecided: {
    "a type that is computed": () => instance(new aws.kms.Key("vitals").arn),
    "a mode that is computed": () => cluster(new aws.kms.Key("vitals").arn),
  },
};

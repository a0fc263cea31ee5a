import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const instance = (multiAz?: pulumi.Input<boolean>) => () =>
  new aws.dms.ReplicationInstance("migration", {
    replicationInstanceId: "migration",
    replicationInstanceClass: "dms.r6i.large",
    multiAz,
  });

const serverless = (computeConfig: pulumi.Input<aws.types.input.dms.ReplicationConfigComputeConfig>) => () =>
  new aws.dms.ReplicationConfig("migration", {
    replicationConfigIdentifier: "migration",
    replicationType: "cdc",
    sourceEndpointArn: "arn:aws:dms:us-east-1:111122223333:endpoint:SOURCE",
    targetEndpointArn: "arn:aws:dms:us-east-1:111122223333:endpoint:TARGET",
    tableMappings: "{}",
    computeConfig,
  });

const GROUP = { replicationSubnetGroupId: "private" };

export const cases: PolicyCases = {
  compliant: {
    "a standby": { doc: true, program: instance(true) },
    "true as text": instance("true" as never),
    "serverless with a standby": serverless({ ...GROUP, multiAz: true }),
  },
  violating: {
    "nothing declared": { doc: true, program: instance() },
    "an explicit false": instance(false),
    "one availability zone": () =>
      new aws.dms.ReplicationInstance("migration", {
        replicationInstanceId: "migration",
        replicationInstanceClass: "dms.r6i.large",
        availabilityZone: "us-east-1a",
      }),
    "serverless without a standby": serverless({ ...GROUP, multiAz: false }),
    "serverless that says nothing": serverless(GROUP),
  },
  undecided: {
    "a flag that is computed": () => instance(new aws.kms.Key("key").arn.apply((arn) => arn !== ""))(),
    "serverless settings that are computed": () =>
      serverless(new aws.kms.Key("key").arn.apply((kmsKeyId) => ({ ...GROUP, kmsKeyId, multiAz: true })))(),
  },
};

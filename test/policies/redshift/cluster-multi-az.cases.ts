import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster =
  (nodeType: pulumi.Input<string>, args: Partial<aws.redshift.ClusterArgs> = {}) =>
  () =>
    new aws.redshift.Cluster("claims", { clusterIdentifier: "claims", nodeType, ...args });

const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "it can relocate": { doc: true, program: cluster("ra3.xlplus", { availabilityZoneRelocationEnabled: true }) },
    "it spans zones": cluster("ra3.4xlarge", { multiAz: true, numberOfNodes: 2 }),
    "it spans zones and cannot relocate": cluster("ra3.4xlarge", {
      multiAz: true,
      availabilityZoneRelocationEnabled: false,
    }),
    "another spelling": cluster("RA3.large", { availabilityZoneRelocationEnabled: "true" as never }),
  },
  violating: {
    "nothing said": { doc: true, program: cluster("ra3.large") },
    "an explicit false for both": cluster("ra3.large", { multiAz: false, availabilityZoneRelocationEnabled: false }),
    "a chosen zone": cluster("ra3.16xlarge", { availabilityZone: "us-east-1a" }),
    "another spelling of the nodes": cluster("RA3.large"),
  },
  undecided: {
    "a flag that is computed": () => cluster("ra3.large", { multiAz: computed() })(),
    "nodes that are computed": () => cluster(new aws.kms.Key("key").arn)(),
  },
  notApplicable: {
    "older nodes": cluster("dc2.large"),
    "older nodes of another kind": cluster("ds2.xlarge", { multiAz: false }),
  },
};

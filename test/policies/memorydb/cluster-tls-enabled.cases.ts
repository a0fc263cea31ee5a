import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster =
  (tlsEnabled?: pulumi.Input<boolean>, aclName = "portal") =>
  () =>
    new aws.memorydb.Cluster("sessions", { nodeType: "db.t4g.small", aclName, tlsEnabled });

const multiRegion = (tlsEnabled?: pulumi.Input<boolean>) => () =>
  new aws.memorydb.MultiRegionCluster("sessions", {
    multiRegionClusterNameSuffix: "sessions",
    nodeType: "db.r7g.xlarge",
    tlsEnabled,
  });

const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "an explicit true": { doc: true, program: cluster(true) },
    "nothing said": cluster(),
    "several regions": multiRegion(true),
    "several regions, and nothing said": multiRegion(),
  },
  violating: {
    "an explicit false": { doc: true, program: cluster(false, "open-access") },
    'the text "false"': cluster("false" as never, "open-access"),
    "several regions": multiRegion(false),
  },
  undecided: {
    "a flag that is computed": () => cluster(computed())(),
    "a flag of several regions that is computed": () => multiRegion(computed())(),
  },
};

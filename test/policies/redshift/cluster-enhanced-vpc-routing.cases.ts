import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Flag = pulumi.Input<boolean>;

const cluster = (enhancedVpcRouting?: Flag) => () =>
  new aws.redshift.Cluster("claims", { clusterIdentifier: "claims", nodeType: "ra3.large", enhancedVpcRouting });

const workgroup = (enhancedVpcRouting?: Flag) => () =>
  new aws.redshiftserverless.Workgroup("claims", {
    namespaceName: "claims",
    workgroupName: "claims",
    enhancedVpcRouting,
  });

const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "traffic stays in the VPC": { doc: true, program: cluster(true) },
    'the text "true"': cluster("true" as never),
    "a workgroup": workgroup(true),
  },
  violating: {
    "nothing said": { doc: true, program: cluster() },
    "an explicit false": cluster(false),
    "nothing said on a workgroup": workgroup(),
    "an explicit false on a workgroup": workgroup(false),
  },
  undecided: {
    "a flag that is computed": () => cluster(computed())(),
    "a flag of a workgroup that is computed": () => workgroup(computed())(),
  },
};

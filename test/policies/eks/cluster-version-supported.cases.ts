import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Text = pulumi.Input<string>;

const arn = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
const subnetIds = ["subnet-0a", "subnet-0b"];

const cluster = (version?: Text) => () =>
  new aws.eks.Cluster("records", { roleArn: arn("eks"), vpcConfig: { subnetIds }, version });

const nodes = (more: Partial<aws.eks.NodeGroupArgs>) => () =>
  new aws.eks.NodeGroup("records", {
    clusterName: "records",
    nodeRoleArn: arn("nodes"),
    subnetIds,
    scalingConfig: { desiredSize: 2, minSize: 2, maxSize: 4 },
    ...more,
  });

export const cases: PolicyCases = {
  compliant: {
    "a version in standard support": { doc: true, program: cluster("1.35") },
    "a version on its last day": { now: "2026-07-29", program: cluster("1.33") },
    "no version": cluster(),
    "a version that the pack does not know": cluster("1.37"),
    "the same on the last day of the horizon": { now: "2027-06-02", program: cluster("1.37") },
    "an ended version that the setting puts off": {
      settings: { versions: { ends: ["eks 1.32 2027-03-23"] } },
      program: cluster("1.32"),
    },
    "a version past the horizon that the setting knows": {
      now: "2027-10-01",
      settings: { versions: { ends: ["eks 1.37 2027-12-01"] } },
      program: cluster("1.37"),
    },
    "nodes of Amazon Linux 2023": nodes({ version: "1.35", amiType: "AL2023_x86_64_STANDARD" }),
    "nodes without a version": nodes({}),
    "nodes of Bottlerocket": nodes({ amiType: "BOTTLEROCKET_ARM_64" }),
  },
  violating: {
    "a version out of standard support": { doc: true, program: cluster("1.31") },
    "a version on the day after its last": { now: "2026-07-30", program: cluster("1.33") },
    "a version that is older than all in the list": cluster("1.17"),
    "an old version past the horizon": { now: "2028-01-01", program: cluster("1.35") },
    "a version past the horizon that has ended by the setting": {
      now: "2028-01-01",
      settings: { versions: { ends: ["eks 1.37 2027-12-01"] } },
      program: cluster("1.37"),
    },
    "nodes of an old version": nodes({ version: "1.30" }),
    "nodes of Amazon Linux 2": { findings: ["amiType"], program: nodes({ version: "1.35", amiType: "AL2_ARM_64" }) },
    "nodes of an old version and image": {
      findings: ["", "amiType"],
      program: nodes({ version: "1.29", amiType: "AL2_x86_64_GPU" }),
    },
  },
  undecided: {
    "a version that is computed": () => cluster(new aws.kms.Key("key").arn)(),
    "an image that is computed": () => nodes({ amiType: new aws.kms.Key("key").arn })(),
    "a version that the pack does not know, past the horizon": { now: "2027-06-03", program: cluster("1.37") },
  },
};

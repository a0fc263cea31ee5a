import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { configuration, fleet, spot, template } from "./_programs";

const make = (args: Partial<aws.ec2.InstanceArgs> = {}) =>
  new aws.ec2.Instance("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
const nodes = (args: Partial<aws.eks.NodeGroupArgs> = {}) =>
  new aws.eks.NodeGroup("app", {
    clusterName: "app",
    nodeRoleArn: "arn:aws:iam::111122223333:role/node",
    subnetIds: ["subnet-1"],
    scalingConfig: { desiredSize: 1, maxSize: 1, minSize: 1 },
    ...args,
  });
const compute = (args: Partial<aws.batch.ComputeEnvironmentArgs> = {}) =>
  new aws.batch.ComputeEnvironment("app", {
    type: "MANAGED",
    serviceRole: "arn:aws:iam::111122223333:role/batch",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "no key": { doc: true, program: () => make() },
    "a template without one": () => template(),
  },
  violating: {
    "a key": { doc: true, program: () => make({ keyName: "admin" }) },
    "a key of the stack": () =>
      make({ keyName: new aws.ec2.KeyPair("admin", { publicKey: "ssh-ed25519 AAAA" }).keyName }),
    "a template": () => template({ keyName: "admin" }),
    "a configuration": () => configuration({ keyName: "admin" }),
    "a fleet": {
      findings: ["launchSpecifications[0]"],
      program: () =>
        fleet({
          launchSpecifications: [{ ami: "ami-0123456789abcdef0", instanceType: "m7i.large", keyName: "admin" }],
        }),
    },
    "a spot request": () => spot({ keyName: "admin" }),
    nodes: () => nodes({ remoteAccess: { ec2SshKey: "admin", sourceSecurityGroupIds: ["sg-1"] } }),
    "a compute environment": () =>
      compute({
        computeResources: {
          type: "EC2",
          maxVcpus: 4,
          minVcpus: 0,
          instanceRole: "arn:aws:iam::111122223333:instance-profile/batch",
          instanceTypes: ["optimal"],
          subnets: ["subnet-1"],
          ec2KeyPair: "admin",
        },
      }),
  },
  undecided: {},
};

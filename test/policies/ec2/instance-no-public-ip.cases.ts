import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { configuration, fleet, spot, template } from "./_programs";

const make = (args: Partial<aws.ec2.InstanceArgs> = {}) =>
  new aws.ec2.Instance("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
const vpc = () => new aws.ec2.Vpc("app", { cidrBlock: "10.0.0.0/16" });
const subnet = (mapPublicIpOnLaunch?: boolean) =>
  new aws.ec2.Subnet("app", { vpcId: vpc().id, cidrBlock: "10.0.0.0/24", mapPublicIpOnLaunch });
export const cases: PolicyCases = {
  compliant: {
    "an explicit false": { doc: true, program: () => make({ subnetId: "subnet-1", associatePublicIpAddress: false }) },
    "a private subnet": () => make({ subnetId: subnet().id }),
    "a subnet of another stack": () => make({ subnetId: "subnet-1" }),
    "an interface that is there": () => make({ primaryNetworkInterface: { networkInterfaceId: "eni-1" } }),
    "a spot request in a subnet of another stack": () => spot({ subnetId: "subnet-1" }),
    "a template": () => template({ networkInterfaces: [{ associatePublicIpAddress: "false" }] }),
    "a template that says nothing": () => template(),
    "false in a public subnet": () => make({ subnetId: subnet(true).id, associatePublicIpAddress: false }),
  },
  violating: {
    true: { doc: true, program: () => make({ subnetId: "subnet-1", associatePublicIpAddress: true }) },
    "a public subnet": { findings: ["by default"], program: () => make({ subnetId: subnet(true).id }) },
    "a default subnet": {
      findings: ["by default"],
      program: () => make({ subnetId: new aws.ec2.DefaultSubnet("a", { availabilityZone: "us-east-1a" }).id }),
    },
    "no subnet at all": { findings: ["by default"], program: () => make() },
    "a template": {
      findings: ["networkInterfaces[1]"],
      program: () =>
        template({ networkInterfaces: [{ associatePublicIpAddress: "false" }, { associatePublicIpAddress: "true" }] }),
    },
    "a configuration": () => configuration({ associatePublicIpAddress: true }),
    "a fleet": {
      findings: ["launchSpecifications[0]"],
      program: () =>
        fleet({
          launchSpecifications: [
            { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", associatePublicIpAddress: true },
          ],
        }),
    },
    "a spot request": () => spot(),
  },
  undecided: {
    "a computed flag": () =>
      make({ subnetId: "subnet-1", associatePublicIpAddress: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};

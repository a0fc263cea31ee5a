import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.autoscaling.GroupArgs> = {}) =>
  new aws.autoscaling.Group("web", {
    minSize: 2,
    maxSize: 4,
    vpcZoneIdentifiers: ["subnet-1", "subnet-2"],
    launchTemplate: { id: "lt-1" },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "two subnets": { doc: true, program: () => make() },
    "two zones": () => make({ vpcZoneIdentifiers: undefined, availabilityZones: ["us-east-1a", "us-east-1b"] }),
    "subnets of the stack": () => {
      const vpc = new aws.ec2.Vpc("web", { cidrBlock: "10.0.0.0/16" });
      const [first, second] = ["10.0.0.0/24", "10.0.1.0/24"].map(
        (cidrBlock) => new aws.ec2.Subnet(cidrBlock, { vpcId: vpc.id, cidrBlock }),
      );
      make({ vpcZoneIdentifiers: [first!.id, second!.id] });
    },
  },
  violating: {
    "one subnet": { doc: true, program: () => make({ vpcZoneIdentifiers: ["subnet-1"] }) },
    "the same subnet twice": {
      isEnoughIfSet: ["vpcZoneIdentifiers"],
      program: () => make({ vpcZoneIdentifiers: ["subnet-1", "subnet-1"] }),
    },
    "one zone": () => make({ vpcZoneIdentifiers: undefined, availabilityZones: ["us-east-1a"] }),
    "one subnet of the stack": () => {
      const vpc = new aws.ec2.Vpc("web", { cidrBlock: "10.0.0.0/16" });
      make({ vpcZoneIdentifiers: [new aws.ec2.Subnet("web", { vpcId: vpc.id, cidrBlock: "10.0.0.0/24" }).id] });
    },
  },
  undecided: {
    "a computed list": () => make({ vpcZoneIdentifiers: new aws.kms.Key("late").arn.apply((arn) => [arn]) }),
  },
  notApplicable: {
    "one instance": () => make({ minSize: 1, maxSize: 1, vpcZoneIdentifiers: ["subnet-1"] }),
  },
};

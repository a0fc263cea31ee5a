import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const application = (networkConfiguration?: aws.emrserverless.ApplicationArgs["networkConfiguration"]) =>
  new aws.emrserverless.Application("claims", { releaseLabel: "emr-7.5.0", type: "spark", networkConfiguration });

const securityGroupIds = ["sg-0123456789abcdef0"];
const subnetIds = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"];

export const cases: PolicyCases = {
  compliant: {
    "an application in a VPC": { doc: true, program: () => application({ securityGroupIds, subnetIds }) },
    "a subnet of the stack": () => {
      const subnet = new aws.ec2.Subnet("private", { vpcId: "vpc-0123456789abcdef0", cidrBlock: "10.0.1.0/24" });
      application({ securityGroupIds, subnetIds: [subnet.id] });
    },
  },
  violating: {
    "nothing declared": { doc: true, program: () => application() },
    "security groups only": () => application({ securityGroupIds }),
    "no subnets": {
      isEnoughIfSet: ["networkConfiguration.subnetIds"],
      program: () => application({ securityGroupIds, subnetIds: [] }),
    },
  },
  undecided: {
    "a network that is computed": () => application(new aws.kms.Key("key").arn.apply(() => ({ subnetIds }))),
  },
};

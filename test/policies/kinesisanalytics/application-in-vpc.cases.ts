import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Configuration = aws.types.input.kinesisanalyticsv2.ApplicationApplicationConfiguration;

const application = (vpcConfiguration?: Configuration["vpcConfiguration"]) =>
  new aws.kinesisanalyticsv2.Application("vitals", {
    runtimeEnvironment: "FLINK-1_20",
    serviceExecutionRole: "arn:aws:iam::111122223333:role/vitals",
    applicationConfiguration: { applicationCodeConfiguration: { codeContentType: "ZIPFILE" }, vpcConfiguration },
  });

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
    "no configuration at all": () =>
      new aws.kinesisanalyticsv2.Application("vitals", {
        runtimeEnvironment: "FLINK-1_20",
        serviceExecutionRole: "arn:aws:iam::111122223333:role/vitals",
      }),
    "no subnets": {
      isEnoughIfSet: ["applicationConfiguration.vpcConfiguration.subnetIds"],
      program: () => application({ securityGroupIds, subnetIds: [] }),
    },
  },
  undecided: {
    "a network that is computed": () =>
      application(new aws.kms.Key("key").arn.apply(() => ({ securityGroupIds, subnetIds }))),
  },
};

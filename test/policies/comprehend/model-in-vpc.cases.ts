import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const ROLE = "arn:aws:iam::111122223333:role/comprehend";
const vpc = { securityGroupIds: ["sg-0123456789abcdef0"], subnets: ["subnet-0123456789abcdef0"] };

const classifier = (vpcConfig?: aws.comprehend.DocumentClassifierArgs["vpcConfig"]) =>
  new aws.comprehend.DocumentClassifier("letters", {
    dataAccessRoleArn: ROLE,
    languageCode: "en",
    inputDataConfig: { s3Uri: "s3://clinic-letters/training.csv" },
    vpcConfig,
  });

const recognizer = (vpcConfig?: aws.comprehend.EntityRecognizerArgs["vpcConfig"]) =>
  new aws.comprehend.EntityRecognizer("devices", {
    dataAccessRoleArn: ROLE,
    languageCode: "en",
    inputDataConfig: {
      entityTypes: [{ type: "DEVICE" }],
      documents: { s3Uri: "s3://clinic-letters/documents.txt" },
      entityList: { s3Uri: "s3://clinic-letters/entities.csv" },
    },
    vpcConfig,
  });

export const cases: PolicyCases = {
  compliant: {
    "a classifier in a VPC": { doc: true, program: () => classifier(vpc) },
    "an entity recognizer in a VPC": () => recognizer(vpc),
    "a subnet of the stack": () => {
      const subnet = new aws.ec2.Subnet("private", { vpcId: "vpc-0123456789abcdef0", cidrBlock: "10.0.1.0/24" });
      classifier({ ...vpc, subnets: [subnet.id] });
    },
  },
  violating: {
    "a classifier outside a VPC": { doc: true, program: () => classifier() },
    "an entity recognizer outside a VPC": () => recognizer(),
    "a VPC without subnets": {
      isEnoughIfSet: ["vpcConfig.subnets"],
      program: () => classifier({ ...vpc, subnets: [] }),
    },
  },
  undecided: {
    "a network that is computed": () => classifier(new aws.kms.Key("key").arn.apply(() => vpc)),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.apprunner.ServiceArgs> = {}) =>
  new aws.apprunner.Service("portal", {
    serviceName: "portal",
    sourceConfiguration: {
      imageRepository: {
        imageIdentifier: "111122223333.dkr.ecr.us-east-1.amazonaws.com/portal:1",
        imageRepositoryType: "ECR",
      },
    },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "in the VPC": {
      doc: true,
      program: () =>
        make({
          networkConfiguration: {
            ingressConfiguration: { isPubliclyAccessible: false },
            egressConfiguration: {
              egressType: "VPC",
              vpcConnectorArn: "arn:aws:apprunner:us-east-1:111122223333:vpcconnector/c/1/a",
            },
          },
        }),
    },
  },
  violating: {
    "nothing said": { doc: true, findings: ["ingress", "egress"], program: () => make() },
    public: {
      findings: ["ingress"],
      program: () =>
        make({
          networkConfiguration: {
            ingressConfiguration: { isPubliclyAccessible: true },
            egressConfiguration: {
              egressType: "VPC",
              vpcConnectorArn: "arn:aws:apprunner:us-east-1:111122223333:vpcconnector/c/1/a",
            },
          },
        }),
    },
    "sends through the internet": {
      findings: ["egress"],
      program: () =>
        make({
          networkConfiguration: {
            ingressConfiguration: { isPubliclyAccessible: false },
            egressConfiguration: { egressType: "DEFAULT" },
          },
        }),
    },
  },
  undecided: {
    "a computed flag": () =>
      make({
        networkConfiguration: {
          ingressConfiguration: { isPubliclyAccessible: new aws.kms.Key("late").arn.apply((arn) => arn !== "") },
          egressConfiguration: {
            egressType: "VPC",
            vpcConnectorArn: "arn:aws:apprunner:us-east-1:111122223333:vpcconnector/c/1/a",
          },
        },
      }),
  },
};

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
    on: { doc: true, program: () => make({ observabilityConfiguration: { observabilityEnabled: true } }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ observabilityConfiguration: { observabilityEnabled: false } }),
  },
  undecided: {
    "a computed flag": () =>
      make({
        observabilityConfiguration: { observabilityEnabled: new aws.kms.Key("late").arn.apply((arn) => arn !== "") },
      }),
  },
};

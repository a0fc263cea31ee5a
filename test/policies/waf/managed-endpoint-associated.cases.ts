import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { acl, associate } from "./_programs";

const service = (isPubliclyAccessible?: boolean) =>
  new aws.apprunner.Service("portal", {
    serviceName: "portal",
    sourceConfiguration: {
      imageRepository: {
        imageIdentifier: "111122223333.dkr.ecr.us-east-1.amazonaws.com/portal:1",
        imageRepositoryType: "ECR",
      },
    },
    networkConfiguration: { ingressConfiguration: { isPubliclyAccessible } },
  });
const access = () => new aws.verifiedaccess.Instance("staff");
export const cases: PolicyCases = {
  compliant: {
    "a service": { doc: true, program: () => associate(service().arn) },
    "Verified Access": () => {
      const own = access();
      new aws.verifiedaccess.Group("staff", { verifiedaccessInstanceId: own.id });
      associate(pulumi.interpolate`arn:aws:ec2:us-east-1:111122223333:verified-access-instance/${own.id}`);
    },
  },
  violating: {
    "a service": { doc: true, program: () => service() },
    "an app": () => new aws.amplify.App("portal", { name: "portal" }),
    "a gateway of agents": () =>
      new aws.bedrock.AgentcoreGateway("tools", {
        name: "tools",
        protocolType: "MCP",
        authorizerType: "AWS_IAM",
        roleArn: "arn:aws:iam::111122223333:role/tools",
      }),
    "Verified Access": () => new aws.verifiedaccess.Group("staff", { verifiedaccessInstanceId: access().id }),
    "an ACL that stops nothing": () => associate(service(true).arn, acl().arn),
  },
  undecided: {
    "computed rules": () => associate(service().arn, acl({ ruleJson: new aws.kms.Key("late").arn }).arn),
  },
  notApplicable: {
    "a private service": () => service(false),
    "an instance without groups": () => access(),
    "from elsewhere": { settings: { waf: { managedElsewhere: true } }, program: () => service() },
  },
};

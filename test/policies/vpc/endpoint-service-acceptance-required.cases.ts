import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const service = (args: Partial<aws.ec2.VpcEndpointServiceArgs> = {}) =>
  new aws.ec2.VpcEndpointService("intake", {
    acceptanceRequired: false,
    networkLoadBalancerArns: [
      "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/net/a/0123456789abcdef",
    ],
    ...args,
  });
const admit = (vpcEndpointServiceId: pulumi.Input<string>, principalArn: pulumi.Input<string>) =>
  new aws.ec2.VpcEndpointServiceAllowedPrinciple("intake", { vpcEndpointServiceId, principalArn });
const ACCOUNT = "arn:aws:iam::111122223333:root";

export const cases: PolicyCases = {
  compliant: {
    "with acceptance": { doc: true, program: () => service({ acceptanceRequired: true, allowedPrincipals: ["*"] }) },
    "for one account": () => service({ allowedPrincipals: [ACCOUNT, "arn:aws:iam::444455556666:role/app-*"] }),
    "for nobody else": () => service(),
    "for one account, apart": () => admit(service().id, ACCOUNT),
    "with acceptance, for everyone, apart": () => admit(service({ acceptanceRequired: true }).id, "*"),
    "a service of another stack, for one account": () => admit("vpce-svc-0123456789abcdef0", ACCOUNT),
  },
  violating: {
    everyone: { doc: true, program: () => service({ allowedPrincipals: ["*"] }) },
    "everyone beside one": () => service({ allowedPrincipals: [ACCOUNT, "*"] }),
    "every account": () => service({ allowedPrincipals: ["arn:aws:iam::*:root"] }),
    "everyone, apart": () => admit(service().id, "*"),
    "every account, apart": () => admit(service().id, "arn:aws:iam::*:role/app"),
  },
  undecided: {
    "a computed principal": () => service({ allowedPrincipals: [new aws.iam.User("late").arn] }),
    "a service of another stack, for everyone": () => admit("vpce-svc-0123456789abcdef0", "*"),
  },
};

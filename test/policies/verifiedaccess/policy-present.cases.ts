import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.verifiedaccess.GroupArgs> = {}) =>
  new aws.verifiedaccess.Group("staff", { verifiedaccessInstanceId: "vai-1", ...args });
const endpoint = (args: Partial<aws.verifiedaccess.EndpointArgs> = {}) =>
  new aws.verifiedaccess.Endpoint("app", {
    verifiedAccessGroupId: "vagr-1",
    attachmentType: "vpc",
    endpointType: "load-balancer",
    applicationDomain: "app.example.com",
    endpointDomainPrefix: "app",
    domainCertificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/1",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a condition": {
      doc: true,
      program: () =>
        make({ policyDocument: 'permit(principal, action, resource) when { context.idc.groups has "staff" };' }),
    },
    "an endpoint leaves it to its group": () => endpoint(),
    "a group without a policy, which lets nobody in": () => make(),
  },
  violating: {
    everybody: {
      doc: true,
      program: () => make({ policyDocument: "permit(principal, action, resource);" }),
    },
    "everybody at an endpoint": () => endpoint({ policyDocument: "permit (principal, action, resource)" }),
  },
  undecided: {
    "a computed policy": () => make({ policyDocument: new aws.kms.Key("late").arn }),
  },
};

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const document = (...statements: object[]) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: statements.map((statement) => ({
      Effect: "Allow",
      Principal: "*",
      Action: "*",
      Resource: "*",
      ...statement,
    })),
  });
const NARROW = document({ Resource: "arn:aws:s3:::records/*" });
const WIDE = document({});

const endpoint = (args: Partial<aws.ec2.VpcEndpointArgs> = {}) =>
  new aws.ec2.VpcEndpoint("s3", {
    vpcId: "vpc-0123456789abcdef0",
    serviceName: "com.amazonaws.us-east-1.s3",
    ...args,
  });
const attach = (to: pulumi.Input<string>, policy?: pulumi.Input<string>) =>
  new aws.ec2.VpcEndpointPolicy("s3", { vpcEndpointId: to, policy });

export const cases: PolicyCases = {
  compliant: {
    "one bucket": { doc: true, program: () => endpoint({ policy: NARROW }) },
    "some actions": () => endpoint({ policy: document({ Action: ["s3:GetObject"] }), vpcEndpointType: "Gateway" }),
    "one role": () => endpoint({ policy: document({ Principal: { AWS: "arn:aws:iam::111122223333:role/records" } }) }),
    "callers of the organization": () =>
      endpoint({
        policy: document({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } }),
        vpcEndpointType: "Interface",
      }),
    "a refusal beside an allowance": () =>
      endpoint({ policy: document({ Action: "s3:GetObject" }, { Effect: "Deny" }) }),
    "a policy of its own": () => attach(endpoint().id, NARROW),
    "a policy of its own, in place of another": () => attach(endpoint({ policy: WIDE }).id, NARROW),
    "the endpoint of another stack": () => attach("vpce-0123456789abcdef0", NARROW),
  },
  violating: {
    "no policy": { doc: true, isEnoughIfSet: [], program: () => endpoint() },
    "no policy on an interface": () =>
      endpoint({ serviceName: "com.amazonaws.us-east-1.kms", vpcEndpointType: "Interface" }),
    everything: () => endpoint({ policy: WIDE }),
    "everything in other forms": () =>
      endpoint({ policy: document({ Principal: { AWS: ["*"] }, Action: ["*:*"], Resource: ["*"] }) }),
    "everything in the second statement": () => endpoint({ policy: document({ Action: "s3:GetObject" }, {}) }),
    "a policy of its own": () => attach(endpoint({ policy: NARROW }).id, WIDE),
    "a policy of its own without a document": () => attach(endpoint().id),
    "the endpoint of another stack": () => attach("vpce-0123456789abcdef0", WIDE),
    "the endpoint of another stack, without a document": () => attach("vpce-0123456789abcdef0"),
  },
  undecided: {
    "a computed document": () =>
      endpoint({ policy: new aws.s3.Bucket("records").arn.apply((Resource) => document({ Resource })) }),
    "a computed service": () =>
      endpoint({
        serviceName: new aws.ec2.VpcEndpointService("intake", {
          acceptanceRequired: true,
          gatewayLoadBalancerArns: [
            "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/gwy/a/0123456789abcdef",
          ],
        }).serviceName,
        vpcEndpointType: "Interface",
      }),
  },
  notApplicable: {
    "a gateway of load balancers": () => endpoint({ vpcEndpointType: "GatewayLoadBalancer" }),
    "the service of somebody else": () =>
      endpoint({
        serviceName: "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0",
        vpcEndpointType: "Interface",
      }),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2clientvpn.EndpointArgs> = {}) =>
  new aws.ec2clientvpn.Endpoint("staff", {
    serverCertificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/1",
    clientCidrBlock: "10.9.0.0/22",
    authenticationOptions: [
      { type: "federated-authentication", samlProviderArn: "arn:aws:iam::111122223333:saml-provider/staff" },
    ],
    connectionLogOptions: { enabled: true, cloudwatchLogGroup: "vpn" },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a log group": { doc: true, program: () => make() },
    "a log group of the stack": () =>
      make({ connectionLogOptions: { enabled: true, cloudwatchLogGroup: new aws.cloudwatch.LogGroup("vpn").name } }),
  },
  violating: {
    off: { doc: true, program: () => make({ connectionLogOptions: { enabled: false, cloudwatchLogGroup: "vpn" } }) },
    "off, which needs no log group": {
      findings: [""],
      program: () => make({ connectionLogOptions: { enabled: false } }),
    },
    "on without a log group": () => make({ connectionLogOptions: { enabled: true } }),
  },
  undecided: {
    "a computed flag": () =>
      make({
        connectionLogOptions: {
          enabled: new aws.kms.Key("late").arn.apply((arn) => arn !== ""),
          cloudwatchLogGroup: "vpn",
        },
      }),
  },
};

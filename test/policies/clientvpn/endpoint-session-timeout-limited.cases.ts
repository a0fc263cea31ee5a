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
    "eight hours": { doc: true, program: () => make({ sessionTimeoutHours: 8, disconnectOnSessionTimeout: true }) },
    "twelve hours": () => make({ sessionTimeoutHours: 12 }),
    "a day where that is allowed": { settings: { clientvpn: { maximumSessionHours: 24 } }, program: () => make() },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "a day": () => make({ sessionTimeoutHours: 24 }),
    "the client connects again": {
      findings: ["disconnectOnSessionTimeout"],
      program: () => make({ sessionTimeoutHours: 8, disconnectOnSessionTimeout: false }),
    },
  },
  undecided: {
    "computed hours": () => make({ sessionTimeoutHours: new aws.kms.Key("late").arn.apply((arn) => arn.length) }),
  },
};

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
    federated: { doc: true, program: () => make() },
    "a directory": () =>
      make({ authenticationOptions: [{ type: "directory-service-authentication", activeDirectoryId: "d-1" }] }),
    "certificates and a federation": () =>
      make({
        authenticationOptions: [
          {
            type: "certificate-authentication",
            rootCertificateChainArn: "arn:aws:acm:us-east-1:111122223333:certificate/1",
          },
          { type: "federated-authentication", samlProviderArn: "arn:aws:iam::111122223333:saml-provider/staff" },
        ],
      }),
  },
  violating: {
    "certificates only": {
      doc: true,
      program: () =>
        make({
          authenticationOptions: [
            {
              type: "certificate-authentication",
              rootCertificateChainArn: "arn:aws:acm:us-east-1:111122223333:certificate/1",
            },
          ],
        }),
    },
  },
  undecided: {
    "a computed type": () => make({ authenticationOptions: [{ type: new aws.kms.Key("late").arn }] }),
  },
};

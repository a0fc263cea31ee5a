import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const server = (more: aws.transfer.ServerArgs) => new aws.transfer.Server("claims", more);

const lambda = (sftpAuthenticationMethods?: pulumi.Input<string>) =>
  server({
    identityProviderType: "AWS_LAMBDA",
    function: "arn:aws:lambda:us-east-1:123456789012:function:sign-in",
    ...(sftpAuthenticationMethods && { sftpAuthenticationMethods }),
  });

export const cases: PolicyCases = {
  compliant: {
    "a key and a password": { doc: true, program: () => lambda("PUBLIC_KEY_AND_PASSWORD") },
    "a key": () => lambda("PUBLIC_KEY"),
  },
  violating: {
    "nothing said": { doc: true, program: () => lambda() },
    "a key or a password": () => lambda("PUBLIC_KEY_OR_PASSWORD"),
    "a password behind a gateway": () =>
      server({
        identityProviderType: "API_GATEWAY",
        url: "https://0a1b2c3d4e.execute-api.us-east-1.amazonaws.com/prod",
        invocationRole: "arn:aws:iam::123456789012:role/sign-in",
        sftpAuthenticationMethods: "PASSWORD",
      }),
  },
  undecided: {
    "methods that are computed": () => lambda(new aws.kms.Key("claims").arn),
    "a provider that is computed": () => server({ identityProviderType: new aws.kms.Key("claims").arn }),
  },
  notApplicable: {
    "users of the service": () => server({ identityProviderType: "SERVICE_MANAGED" }),
    "nothing said of the provider": () => server({}),
  },
};

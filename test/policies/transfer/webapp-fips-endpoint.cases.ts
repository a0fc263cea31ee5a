import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const webApp = (more: Partial<aws.transfer.WebAppArgs> = {}) =>
  new aws.transfer.WebApp("results", {
    identityProviderDetails: {
      identityCenterConfig: {
        instanceArn: "arn:aws:sso:::instance/ssoins-0123456789abcdef",
        role: "arn:aws:iam::123456789012:role/results",
      },
    },
    ...more,
  });

export const cases: PolicyCases = {
  compliant: {
    "validated ciphers": { doc: true, program: () => webApp({ webAppEndpointPolicy: "FIPS" }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => webApp() },
    "an explicit STANDARD": () => webApp({ webAppEndpointPolicy: "STANDARD" }),
  },
  undecided: {
    "a policy that is computed": () => webApp({ webAppEndpointPolicy: new aws.kms.Key("results").arn }),
  },
};

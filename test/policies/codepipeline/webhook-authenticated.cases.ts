import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.codepipeline.WebhookArgs> = {}) =>
  new aws.codepipeline.Webhook("app", {
    authentication: "GITHUB_HMAC",
    targetAction: "Source",
    targetPipeline: "app",
    filters: [{ jsonPath: "$.ref", matchEquals: "refs/heads/{Branch}" }],
    authenticationConfiguration: { secretToken: new aws.kms.Key("hook").id },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    signed: { doc: true, program: () => make() },
    "a range": () => make({ authentication: "IP", authenticationConfiguration: { allowedIpRange: "192.30.252.0/22" } }),
  },
  violating: {
    "nobody asks": {
      doc: true,
      program: () => make({ authentication: "UNAUTHENTICATED", authenticationConfiguration: undefined }),
    },
    "the whole internet": {
      findings: ["allowedIpRange"],
      program: () => make({ authentication: "IP", authenticationConfiguration: { allowedIpRange: "0.0.0.0/0" } }),
    },
  },
  undecided: {
    "a computed authentication": () => make({ authentication: new aws.kms.Key("late").arn }),
  },
};

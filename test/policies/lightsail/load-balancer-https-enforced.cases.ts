import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.lightsail.LbArgs> = {}) => new aws.lightsail.Lb("web", { instancePort: 80, ...args });
const distribution = (args: Partial<aws.lightsail.DistributionArgs> = {}) =>
  new aws.lightsail.Distribution("web", {
    bundleId: "small_1_0",
    defaultCacheBehavior: { behavior: "cache" },
    origin: { name: "web", regionName: "us-east-1", protocolPolicy: "https-only" },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    redirects: {
      doc: true,
      program: () => new aws.lightsail.LbHttpsRedirectionPolicy("web", { lbName: make().name, enabled: true }),
    },
    "HTTPS to the origin": () => distribution(),
  },
  violating: {
    nothing: { doc: true, program: () => make() },
    off: () => new aws.lightsail.LbHttpsRedirectionPolicy("web", { lbName: make().name, enabled: false }),
    "HTTP to the origin": () =>
      distribution({ origin: { name: "web", regionName: "us-east-1", protocolPolicy: "http-only" } }),
  },
  undecided: {
    "a computed policy": () =>
      distribution({ origin: { name: "web", regionName: "us-east-1", protocolPolicy: new aws.kms.Key("late").arn } }),
  },
  notApplicable: {
    "a bucket": () =>
      distribution({ origin: { name: "bucket-site", regionName: "us-east-1", protocolPolicy: "http-only" } }),
    "a bucket of the stack": () =>
      distribution({
        origin: {
          name: new aws.lightsail.Bucket("site", { bundleId: "small_1_0" }).name,
          regionName: "us-east-1",
          protocolPolicy: "http-only",
        },
      }),
  },
};

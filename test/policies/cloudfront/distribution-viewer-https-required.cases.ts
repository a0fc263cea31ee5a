import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { NO_RESTRICTION } from "./_programs";

const METHODS = ["GET", "HEAD"];

const distribution = (first: pulumi.Input<string>, ...others: pulumi.Input<string>[]) => {
  const behaviour = (viewerProtocolPolicy: pulumi.Input<string>) => ({
    allowedMethods: METHODS,
    cachedMethods: METHODS,
    targetOriginId: "portal",
    viewerProtocolPolicy,
  });
  new aws.cloudfront.Distribution("portal", {
    enabled: true,
    origins: [{ originId: "portal", domainName: "documents.s3.us-east-1.amazonaws.com" }],
    defaultCacheBehavior: behaviour(first),
    orderedCacheBehaviors: others.map((policy, index) => ({ ...behaviour(policy), pathPattern: `/${index}/*` })),
    restrictions: NO_RESTRICTION,
    viewerCertificate: { cloudfrontDefaultCertificate: true },
  });
};

const tenants = (first: pulumi.Input<string>, ...others: pulumi.Input<string>[]) => {
  const behaviour = (viewerProtocolPolicy: pulumi.Input<string>) => ({
    allowedMethods: { cachedMethods: METHODS, items: METHODS },
    targetOriginId: "portal",
    viewerProtocolPolicy,
  });
  new aws.cloudfront.MultitenantDistribution("portals", {
    comment: "Portals of the clinics",
    enabled: true,
    origins: [{ id: "portal", domainName: "documents.s3.us-east-1.amazonaws.com" }],
    defaultCacheBehavior: behaviour(first),
    cacheBehaviors: others.map((policy, index) => ({ ...behaviour(policy), pathPattern: `/${index}/*` })),
    restrictions: NO_RESTRICTION,
    viewerCertificate: { cloudfrontDefaultCertificate: true },
    tenantConfig: {},
  });
};

export const cases: PolicyCases = {
  compliant: {
    "HTTP is redirected": { doc: true, program: () => distribution("redirect-to-https") },
    "HTTPS only, on every path": () => distribution("https-only", "https-only", "redirect-to-https"),
    "a distribution of several tenants": () => tenants("redirect-to-https", "https-only"),
  },
  violating: {
    "HTTP is allowed": {
      doc: true,
      program: () => distribution("allow-all"),
      findings: ["defaultCacheBehavior"],
    },
    "HTTP is allowed on the second path": {
      program: () => distribution("https-only", "redirect-to-https", "allow-all"),
      findings: ["orderedCacheBehaviors[1]"],
    },
    "HTTP is allowed everywhere": {
      program: () => distribution("allow-all", "allow-all"),
      findings: ["defaultCacheBehavior", "orderedCacheBehaviors[0]"],
    },
    "HTTP is allowed for several tenants": {
      program: () => tenants("allow-all"),
      findings: ["defaultCacheBehavior"],
    },
    "HTTP is allowed for several tenants on a path": {
      program: () => tenants("https-only", "allow-all"),
      findings: ["cacheBehaviors[0]"],
    },
    "HTTP is allowed beside a policy that is computed": {
      program: () => distribution(new aws.kms.Key("key").arn, "allow-all"),
      findings: ["orderedCacheBehaviors[0]"],
    },
  },
  undecided: {
    "a policy that is computed": () => distribution(new aws.kms.Key("key").arn),
    "a policy of several tenants that is computed": () => tenants("https-only", new aws.kms.Key("key").arn),
    "paths that are computed": () => {
      const cacheBehaviors = new aws.kms.Key("key").arn.apply((arn) => [
        {
          allowedMethods: { cachedMethods: METHODS, items: METHODS },
          pathPattern: arn,
          targetOriginId: "portal",
          viewerProtocolPolicy: "https-only",
        },
      ]);
      new aws.cloudfront.MultitenantDistribution("portals", {
        comment: "Portals of the clinics",
        enabled: true,
        origins: [{ id: "portal", domainName: "documents.s3.us-east-1.amazonaws.com" }],
        defaultCacheBehavior: {
          allowedMethods: { cachedMethods: METHODS, items: METHODS },
          targetOriginId: "portal",
          viewerProtocolPolicy: "https-only",
        },
        cacheBehaviors,
        restrictions: NO_RESTRICTION,
        viewerCertificate: { cloudfrontDefaultCertificate: true },
        tenantConfig: {},
      });
    },
  },
};

import { type Block, isKnown } from "../core/fact";
import type { Resource } from "../core/graph";
import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { and, or, Truth } from "../core/truth";
import { DISTRIBUTION } from "./_shared";

const ACCESS_CONTROL = "aws:cloudfront/originAccessControl:OriginAccessControl";

// Amazon S3 user guide, "Website endpoints"; AWS general reference, "Amazon S3 endpoints".
const WEBSITE = /\.s3-website[-.][a-z0-9-]+\.amazonaws\.com/;
const BUCKET_HOST = /\.s3([-.][a-z0-9-]+)*\.amazonaws\.com/;

// What has an address of its own, which is no bucket's.
const SERVERS = /[:$]aws:(?:alb|apigateway|apigatewayv2|apprunner|appsync|ec2|elasticbeanstalk|elb|lambda|lb)\//;

/** Whether the addresses of a distribution's origins are computed from servers of the program alone. */
function areOfServers(distribution: Resource): boolean {
  const urns = distribution.record.propertyDependencies?.origins ?? [];
  return urns.length > 0 && urns.every((urn) => SERVERS.test(urn));
}

function isUncontrolled(origin: Block, distribution: Resource): Truth {
  const isSingle = distribution.type === DISTRIBUTION;
  const isCustom = origin.block(isSingle ? "customOriginConfig" : "customOriginConfigs").isSet;
  const isInVpc = origin.block(isSingle ? "vpcOriginConfig" : "vpcOriginConfigs").isSet;
  const isControlled = origin.text("originAccessControlId").isSet;
  const hasIdentity = isSingle ? origin.text("s3OriginConfig.originAccessIdentity").isSet : Truth.false;
  const host = origin.word("domainName");
  const isServer = !isKnown(host) && areOfServers(distribution);
  const isPublicBucket = or(
    host.satisfies((name) => WEBSITE.test(name)),
    and(
      host.satisfies((name) => BUCKET_HOST.test(name)),
      isControlled.not,
    ),
  );
  return or(
    and(or(isCustom, isInVpc).not, or(isControlled, hasIdentity).not),
    and(isCustom, isServer ? Truth.false : isPublicBucket),
  );
}

export default definePolicy({
  id: "cloudfront-distribution-s3-origin-access-controlled",
  title: "S3 origins are reached through an origin access control, so that the bucket stays private",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: [DISTRIBUTION, ACCESS_CONTROL, "aws:cloudfront/multitenantDistribution:MultitenantDistribution"],
  // What an address is computed from is known once the stack is complete.
  companions: { buckets: { types: ["aws:s3/bucket:Bucket", "aws:s3/bucketV2:BucketV2"], from: "origins.domainName" } },
  whenAbsent: "An origin without a configuration of its own is an S3 bucket, which CloudFront reads anonymously.",
  fix: 'Create an aws.cloudfront.OriginAccessControl (signingBehavior: "always") and set the origin’s originAccessControlId; address the bucket by its bucketRegionalDomainName.',
  peers: {
    prowler: ["cloudfront_distributions_s3_origin_access_control"],
    steampipe: ["cloudfront_distribution_origin_access_identity_enabled"],
    checkov: ["CKV2_AWS_46"],
    guard: ["cloudfront_origin_access_identity_enabled"],
  },
  judge: (resource) => {
    if (resource.type === ACCESS_CONTROL) {
      return violationIf(
        and(resource.word("originAccessControlOriginType").is("s3"), resource.word("signingBehavior").is("never")),
        "signingBehavior is never: the bucket has to be public",
        { fix: 'Set signingBehavior: "always".', set: { signingBehavior: "always" } },
      );
    }
    return resource
      .list("origins")
      .collect(
        (origin) =>
          violationIf(
            isUncontrolled(origin, resource),
            `${origin.path} reads S3 without an origin access control: the bucket has to be public`,
            { detail: origin.path },
          ),
        orUndecided("an origin reads S3 without an origin access control"),
      );
  },
});

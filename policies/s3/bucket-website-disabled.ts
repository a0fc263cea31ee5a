import type { Block } from "../core/fact";
import { definePolicy, violationIf, violationUnless } from "../core/policy";
import { isOneOf } from "../core/text";
import { and, type Truth } from "../core/truth";
import { BUCKETS, inlineBlock } from "./_shared";

const CONFIGURATIONS = [
  "aws:s3/bucketWebsiteConfiguration:BucketWebsiteConfiguration",
  "aws:s3/bucketWebsiteConfigurationV2:BucketWebsiteConfigurationV2",
] as const;
const MESSAGE = "The bucket is an S3 website: its endpoint is public and has no TLS";

/** A website that sends everyone to HTTPS serves nothing itself. */
const onlyRedirects = (redirect: Block): Truth => redirect.word("protocol").is("https");

export default definePolicy({
  id: "s3-bucket-website-disabled",
  title: "Buckets holding ePHI are not S3 websites, whose endpoints are public and have no TLS",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)", "164.312(e)(2)(ii)"],
  sources: [
    "sftp-to-go#encryption-in-transit",
    "astro#single-tenancy",
    "astro#encryption-in-transit",
    "aptible#access-authorization",
    "aptible#transmission-security",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [...BUCKETS, ...CONFIGURATIONS],
  whenAbsent: "A bucket is no website.",
  fix: "Remove the website configuration and serve the objects through CloudFront with an origin access control.",
  peers: { steampipe: ["s3_bucket_static_website_hosting_disabled"] },
  judge(resource) {
    if (isOneOf(CONFIGURATIONS, resource.type)) {
      return violationUnless(onlyRedirects(resource.block("redirectAllRequestsTo")), MESSAGE);
    }
    const website = inlineBlock(resource, "website");
    const redirectsOnly = website.word("redirectAllRequestsTo").satisfies((target) => target.startsWith("https://"));
    return violationIf(and(website.isSet, redirectsOnly.not), MESSAGE);
  },
});

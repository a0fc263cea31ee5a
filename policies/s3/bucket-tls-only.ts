import type { Block, Fact } from "../core/fact";
import { bucketAndObjects, deniesInsecureTransport } from "../core/iam";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, or, type Truth } from "../core/truth";
import { BUCKETS } from "./_shared";

const BUCKET_POLICY = "aws:s3/bucketPolicy:BucketPolicy";
const MESSAGE = "No bucket policy denies requests made without TLS (aws:SecureTransport false)";

/** Whether a policy refuses plain HTTP for a bucket and all its objects. */
const isRefusing = (policy: Block, bucket: Fact<string>): Truth =>
  deniesInsecureTransport(policy, ...bucketAndObjects(bucket));

export default definePolicy({
  id: "s3-bucket-tls-only",
  title: "Every S3 bucket policy refuses requests made without TLS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(c)(2)", "164.312(a)(2)(iv)"],
  sources: [
    "sftp-to-go#encryption-in-transit",
    "astro#encryption-options",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [...BUCKETS, BUCKET_POLICY],
  companions: {
    bucketPolicy: { types: [BUCKET_POLICY], by: "bucket" },
    bucket: { types: BUCKETS, from: "bucket" },
  },
  whenAbsent: "S3 answers plain HTTP.",
  fix: 'Add an aws.s3.BucketPolicy with a Deny for Principal "*" and Action "s3:*" on the bucket and its objects, with Condition { Bool: { "aws:SecureTransport": "false" } }.',
  peers: {
    "cdk-nag": ["S3BucketSSLRequestsOnly"],
    config: ["s3-bucket-ssl-requests-only"],
    guard: ["s3_bucket_ssl_requests_only"],
    prowler: ["s3_bucket_secure_transport_policy"],
    steampipe: ["s3_bucket_enforces_ssl"],
    checkov: ["CKV_AWS_379"],
  },
  judge(resource, { companionsOf }) {
    const { bucketPolicy, bucket } = companionsOf(resource);
    if (resource.type === BUCKET_POLICY) {
      const isRefused = isRefusing(resource.json("policy"), resource.text("bucket"));
      return onlyIf(bucket.exist.not, "judged with its bucket", () => violationUnless(isRefused, MESSAGE));
    }
    const name = resource.text("bucket");
    const inline = resource.json("policy");
    // Several policies of one bucket overwrite each other: whichever comes last has to refuse.
    const isRefused = and(
      or(inline.isAbsent, isRefusing(inline, name)),
      bucketPolicy.every((policy) => isRefusing(policy.json("policy"), name)),
    );
    return violationUnless(and(or(inline.isSet, bucketPolicy.exist), isRefused), MESSAGE);
  },
});

import { isEveryonesGroup, PUBLIC_ACLS } from "../core/acl";
import { definePolicy, orUndecided, violationIf } from "../core/policy";

export default definePolicy({
  id: "s3-object-acl-not-public",
  title: "Objects written by a program carry no public ACL",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: [
    "aws:s3/bucketObject:BucketObject",
    "aws:s3/bucketObjectv2:BucketObjectv2",
    "aws:s3/objectCopy:ObjectCopy",
  ],
  whenAbsent: "The ACL is private.",
  fix: 'Remove acl (or set it to "private") and the grants to AllUsers and AuthenticatedUsers.',
  remediates: true,
  peers: { prowler: ["s3_bucket_object_public"] },
  judge: (object) => [
    violationIf(object.text("acl").isOneOf(PUBLIC_ACLS), "acl opens the object to everyone, or to every AWS account", {
      detail: "acl",
      set: { acl: "private" },
    }),
    ...object
      .list("grants")
      .collect(
        (grant) =>
          violationIf(
            isEveryonesGroup(grant.text("uri")),
            `${grant.path} grants access to everyone, or to every AWS account`,
            { detail: grant.path },
          ),
        orUndecided("A grant opens the object to everyone"),
      ),
  ],
});

import { PUBLIC_ACLS } from "../core/acl";
import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "dms-s3-endpoint-acl-not-public",
  title: "DMS writes no public objects to S3",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:dms/s3Endpoint:S3Endpoint"],
  whenAbsent: "Objects are private.",
  fix: 'Set cannedAclForObjects: "private" or leave it out.',
  remediates: true,
  judge: mustNotBeOneOf("cannedAclForObjects", PUBLIC_ACLS, "migrated objects are public", "private"),
});

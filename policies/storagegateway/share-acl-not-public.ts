import { PUBLIC_ACLS } from "../core/acl";
import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "storagegateway-share-acl-not-public",
  title: "File shares store no public objects",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:storagegateway/smbFileShare:SmbFileShare", "aws:storagegateway/nfsFileShare:NfsFileShare"],
  whenAbsent: "Objects are private.",
  fix: 'Set objectAcl: "private" or "bucket-owner-full-control".',
  remediates: true,
  judge: mustNotBeOneOf("objectAcl", PUBLIC_ACLS, "stored objects are public", "private"),
});

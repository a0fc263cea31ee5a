import { definePolicy, violationIf } from "../core/policy";
import { PUBLIC_ACCESS_FLAGS } from "./_shared";

const BLOCKS: Readonly<Record<string, string>> = {
  "aws:s3/accessPoint:AccessPoint": "publicAccessBlockConfiguration",
  "aws:s3control/multiRegionAccessPoint:MultiRegionAccessPoint": "details.publicAccessBlock",
};

export default definePolicy({
  id: "s3-access-point-public-access-blocked",
  title: "S3 access points and Multi-Region Access Points keep Block Public Access on",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: Object.keys(BLOCKS),
  whenAbsent: "All four settings are on.",
  fix: "Remove publicAccessBlockConfiguration or set its four flags to true (the access point is replaced).",
  peers: {
    prowler: ["s3_access_point_public_access_block", "s3_multi_region_access_point_public_access_block"],
    steampipe: ["s3_access_point_restrict_public_access", "s3_multi_region_access_point_public_access_blocked"],
    checkov: ["CKV_AWS_392"],
  },
  judge(accessPoint) {
    const block = accessPoint.block(BLOCKS[accessPoint.type]!);
    return PUBLIC_ACCESS_FLAGS.map((flag) =>
      violationIf(block.bool(flag).is(false), `${block.path}.${flag} is false: public access is not blocked`, {
        detail: flag,
        set: { [`${block.path}.${flag}`]: true },
      }),
    );
  },
});

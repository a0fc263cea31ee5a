import { definePolicy, violationUnless } from "../core/policy";
import { PUBLIC_ACCESS_FLAGS } from "./_shared";

export default definePolicy({
  id: "s3-account-public-access-blocked",
  title: "The account-wide S3 Block Public Access settings are all on",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock"],
  whenAbsent: "A flag that is not given is false.",
  fix: "Set blockPublicAcls, blockPublicPolicy, ignorePublicAcls and restrictPublicBuckets to true on AccountPublicAccessBlock.",
  remediates: true,
  peers: {
    config: ["s3-account-level-public-access-blocks-periodic"],
    prowler: ["s3_account_level_public_access_blocks"],
    steampipe: ["s3_public_access_block_account"],
  },
  judge: (account) =>
    PUBLIC_ACCESS_FLAGS.map((flag) =>
      violationUnless(account.bool(flag).is(true), `${flag} is not true for the account`, {
        detail: flag,
        set: { [flag]: true },
      }),
    ),
});

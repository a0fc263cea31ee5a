import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "dms-instance-profile-not-public",
  title: "DMS instance profiles are private",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:dms/instanceProfile:InstanceProfile"],
  whenAbsent: "The profile is public.",
  fix: "Set publiclyAccessible: false.",
  remediates: true,
  judge: (profile) =>
    violationUnless(
      profile.bool("publiclyAccessible").is(false),
      "publiclyAccessible is not false: the profile is public by default",
      { set: { publiclyAccessible: false } },
    ),
});

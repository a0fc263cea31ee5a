import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "emr-security-configuration-imdsv2",
  title: "EMR nodes require instance metadata version 2",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:emr/securityConfiguration:SecurityConfiguration"],
  whenAbsent: "Version 1 is accepted.",
  fix: "Set InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion: 2 in configuration.",
  judge(configuration) {
    const version = configuration
      .json("configuration")
      .number("InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion");
    return violationUnless(version.is(2), "MinimumInstanceMetadataServiceVersion is not 2 in configuration");
  },
});

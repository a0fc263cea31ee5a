import { definePolicy } from "../core/policy";
import { mustBeSet } from "../core/requirements";

export default definePolicy({
  id: "emr-cluster-security-configuration",
  title: "EMR clusters run under a security configuration",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(1)"],
  sources: [
    "astro#encryption-options",
    "astro#encryption-at-rest",
    "astro#encryption-in-transit",
    "astro#storage-encryption-stays-on",
    "aptible#encryption-at-rest",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:emr/cluster:Cluster"],
  whenAbsent: "Disks and traffic are unencrypted.",
  fix: "Set securityConfiguration: securityConfiguration.name (aws.emr.SecurityConfiguration).",
  peers: {
    guard: ["emr_security_config_enabled_and_configured_rule"],
    steampipe: ["emr_cluster_security_configuration_enabled"],
    checkov: ["CKV2_AWS_55"],
  },
  judge: mustBeSet("securityConfiguration", "nothing encrypts the cluster's disks and traffic"),
});

import type { Block } from "../core/fact";
import type { Resource } from "../core/graph";
import { definePolicy, violationUnless } from "../core/policy";
import { and, or, Truth } from "../core/truth";

export default definePolicy({
  id: "emr-cluster-authenticated",
  title: "EMR clusters authenticate users with Kerberos, LDAP or IAM Identity Center",
  family: "authentication",
  citations: [
    "164.312(d)",
    "164.312(a)(1)",
    "164.308(a)(3)(i)",
    "164.308(a)(3)(ii)(A)",
    "164.308(a)(4)(i)",
    "164.308(a)(4)(ii)(B)",
    "164.308(a)(4)(ii)(C)",
  ],
  sources: ["astro#single-sign-on", "aptible#unique-user-identification", "aptible#authentication"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:emr/cluster:Cluster"],
  companions: {
    configuration: { types: ["aws:emr/securityConfiguration:SecurityConfiguration"], from: "securityConfiguration" },
  },
  whenAbsent: "Whoever reaches the cluster may use it.",
  fix: "Set kerberosAttributes { realm, kdcAdminPassword } and AuthenticationConfiguration in the security configuration.",
  peers: {
    "cdk-nag": ["EMRAuthEC2KeyPairOrKerberos", "EMRKerberosEnabled"],
    config: ["emr-kerberos-enabled"],
    guard: ["emr_kerberos_enabled"],
    steampipe: ["emr_cluster_kerberos_enabled"],
    checkov: ["CKV_AWS_114"],
  },
  judge(cluster, { companionsOf }) {
    const { configuration } = companionsOf(cluster);
    const federates = (companion: Resource) => {
      const authentication = companion.json("configuration").block("AuthenticationConfiguration");
      const isOn = (block: Block, flag: string) => and(block.isSet, block.bool(flag).is(false).not);
      return or(
        isOn(authentication.block("LDAPConfiguration"), "EnableLDAPAuthentication"),
        isOn(authentication.block("IdentityCenterConfiguration"), "EnableIdentityCenter"),
      );
    };
    const name = cluster.text("securityConfiguration");
    const isElsewhere = and(
      name.isSet,
      configuration.exist.not,
      Truth.undecided({ path: name.path, reason: "names a security configuration outside the stack" }),
    );
    return violationUnless(
      or(cluster.text("kerberosAttributes.realm").isSet, configuration.some(federates), isElsewhere),
      "Neither kerberosAttributes nor LDAP or IAM Identity Center in the security configuration authenticates users",
    );
  },
});

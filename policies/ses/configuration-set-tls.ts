import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "ses-configuration-set-tls",
  title: "Mail is sent over TLS or not at all",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ses/configurationSet:ConfigurationSet", "aws:sesv2/configurationSet:ConfigurationSet"],
  whenAbsent: "TLS is optional.",
  fix: 'Set deliveryOptions: { tlsPolicy: "Require" } (sesv2: "REQUIRE").',
  remediates: true,
  peers: { checkov: ["CKV_AWS_365"] },
  judge: (set) => {
    const path = "deliveryOptions.tlsPolicy";
    return violationUnless(set.word(path).is("require"), `${path} is not Require: mail may travel in plaintext`, {
      set: { [path]: set.type.startsWith("aws:sesv2/") ? "REQUIRE" : "Require" },
    });
  },
});

import { definePolicy, violationIf } from "../core/policy";

// AWS IoT Core developer guide, "Security policies".
const MODERN = /^iotsecuritypolicy_(tls13_1_[23]|tls12_1_2)_/;

export default definePolicy({
  id: "iot-domain-tls-1-2-required",
  title: "Device endpoints accept TLS 1.2 or newer",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:iot/domainConfiguration:DomainConfiguration"],
  whenAbsent: "IoTSecurityPolicy_TLS13_1_2_2022_10.",
  fix: 'Set tlsConfig: { securityPolicy: "IoTSecurityPolicy_TLS13_1_2_2022_10" }, or leave it out.',
  remediates: true,
  judge: (domain) => {
    const path = "tlsConfig.securityPolicy";
    return violationIf(
      domain.word(path).satisfies((name) => !MODERN.test(name)),
      `${path} lets devices use TLS below 1.2`,
      { set: { [path]: "IoTSecurityPolicy_TLS13_1_2_2022_10" } },
    );
  },
});

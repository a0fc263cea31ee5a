import { definePolicy, onlyIf, orUndecided, violationIf } from "../core/policy";

export default definePolicy({
  id: "ecs-service-connect-tls",
  title: "Service Connect encrypts traffic between services",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ecs/service:Service"],
  whenAbsent: "Service Connect speaks plaintext.",
  fix: "Add tls { issuerCertAuthority … } to serviceConnectConfiguration.services.",
  judge: (service) => {
    const connect = service.block("serviceConnectConfiguration");
    return onlyIf(connect.bool("enabled").is(true), "does not use Service Connect", () =>
      connect
        .list("services")
        .collect(
          (own) =>
            violationIf(
              own.block("tls").isAbsent,
              `${own.path}.tls is missing: traffic between services is in plaintext`,
              { detail: own.path },
            ),
          orUndecided("traffic between services is in plaintext"),
        ),
    );
  },
});

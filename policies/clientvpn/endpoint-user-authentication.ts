import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "clientvpn-endpoint-user-authentication",
  title: "Client VPN users sign in under their own identity and not with a shared certificate alone",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(1)"],
  sources: [
    "astro#single-sign-on",
    "platform-sh#region-access-managed",
    "aptible#termination",
    "aptible#authentication",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ec2clientvpn/endpoint:Endpoint"],
  whenAbsent: "authenticationOptions is required.",
  fix: "Add federated-authentication or directory-service-authentication to authenticationOptions.",
  judge: (endpoint) =>
    violationUnless(
      endpoint
        .list("authenticationOptions")
        .some((option) =>
          option.text("type").isOneOf(["federated-authentication", "directory-service-authentication"]),
        ),
      "authenticationOptions name certificates only: nobody knows which person connects",
    ),
});

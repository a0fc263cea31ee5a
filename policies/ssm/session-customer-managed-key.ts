import { definePolicy, violationUnless } from "../core/policy";
import { DOCUMENT, judgeSession } from "./_session";

export default definePolicy({
  id: "ssm-session-customer-managed-key",
  title: "Session Manager sessions are encrypted with a KMS key on top of TLS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: [
    "astro#encryption-in-transit",
    "platform-sh#region-access-managed",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [DOCUMENT],
  whenAbsent: "TLS only.",
  fix: "Set inputs.kmsKeyId to the key’s id in content.",
  peers: { checkov: ["CKV_AWS_112"] },
  judge: (document) =>
    judgeSession(document, "inputs.kmsKeyId is missing in the session document", (inputs) => [
      violationUnless(
        inputs.text("kmsKeyId").isSet,
        "inputs.kmsKeyId is missing in the session document: sessions have TLS only",
      ),
    ]),
});

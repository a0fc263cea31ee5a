import { definePolicy, onlyIf } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "ses-receipt-rule-tls",
  title: "Mail is received over TLS only",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ses/receiptRule:ReceiptRule"],
  whenAbsent: "TLS is optional.",
  fix: 'Set tlsPolicy: "Require".',
  remediates: true,
  judge: (rule) =>
    onlyIf(rule.bool("enabled").is(true), "receives nothing", () =>
      mustBeOneOf("tlsPolicy", ["Require"], "mail is taken in plaintext")(rule),
    ),
});

import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "sns-topic-signature-version",
  title: "Notifications are signed with SHA-256",
  family: "integrity",
  citations: ["164.312(e)(2)(i)", "164.312(c)(2)"],
  sources: ["aptible#integrity", "aptible#transmission-integrity"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:sns/topic:Topic"],
  whenAbsent: "1, which is SHA-1.",
  fix: "Set signatureVersion: 2.",
  remediates: true,
  judge: (topic) =>
    violationUnless(
      topic.number("signatureVersion").is(2),
      "signatureVersion is not 2: notifications are signed with SHA-1",
      {
        set: { signatureVersion: 2 },
      },
    ),
});

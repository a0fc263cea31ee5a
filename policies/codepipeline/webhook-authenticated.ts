import { isWorldRange } from "../core/network";
import { definePolicy, violationIf } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "codepipeline-webhook-authenticated",
  title: "Pipeline webhooks authenticate their caller",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(1)"],
  sources: ["platform-sh#application-security", "aptible#authentication"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:codepipeline/webhook:Webhook"],
  whenAbsent: "authentication is required.",
  fix: 'Set authentication: "GITHUB_HMAC" with authenticationConfiguration.secretToken (or "IP" with allowedIpRange).',
  judge: (webhook) => {
    const authentication = webhook.text("authentication");
    return [
      violationIf(
        authentication.is("UNAUTHENTICATED"),
        "authentication is UNAUTHENTICATED: anybody starts the pipeline",
      ),
      violationIf(
        and(
          authentication.is("IP"),
          webhook.text("authenticationConfiguration.allowedIpRange").satisfies(isWorldRange),
        ),
        "authenticationConfiguration.allowedIpRange is the whole internet: anybody starts the pipeline",
        { detail: "allowedIpRange" },
      ),
    ];
  },
});

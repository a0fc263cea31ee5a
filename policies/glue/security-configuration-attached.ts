import type { Block } from "../core/fact";
import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { mustBeSet } from "../core/requirements";
import { Truth } from "../core/truth";

const TRIGGER = "aws:glue/trigger:Trigger";

/** The empty text, which is no absence here: it overrides what the job says. */
const isEmptied = (action: Block): Truth =>
  Truth.of(action.formOf("securityConfiguration") !== "absent").and(action.text("securityConfiguration").isAbsent);

export default definePolicy({
  id: "glue-security-configuration-attached",
  title: "Glue jobs, crawlers and endpoints run under a security configuration",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-options", "astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:glue/job:Job", "aws:glue/crawler:Crawler", "aws:glue/devEndpoint:DevEndpoint", TRIGGER],
  whenAbsent: "Jobs run without encryption settings.",
  fix: "Set securityConfiguration to the name of an aws.glue.SecurityConfiguration.",
  peers: { "cdk-nag": ["GlueEncryptedCloudWatchLogs", "GlueJobBookmarkEncrypted"], checkov: ["CKV_AWS_195"] },
  judge(resource) {
    if (resource.type !== TRIGGER)
      return mustBeSet("securityConfiguration", "it runs without encryption settings")(resource);
    return resource
      .list("actions")
      .collect(
        (action) =>
          violationIf(
            isEmptied(action),
            `${action.path}.securityConfiguration is empty: the job runs without encryption settings`,
            { detail: action.path },
          ),
        orUndecided("An action takes the security configuration away"),
      );
  },
});

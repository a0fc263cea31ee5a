import { definePolicy, violationUnless } from "../core/policy";
import { CLASSIC_ACLS, WEB_ACL } from "./_shared";

export default definePolicy({
  id: "waf-web-acl-logging",
  title: "Web ACLs log the requests they judge",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["platform-sh#web-application-firewall", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: [WEB_ACL, ...CLASSIC_ACLS],
  companions: {
    logging: { types: ["aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration"], by: "resourceArn" },
  },
  whenAbsent: "Nothing is logged.",
  fix: "Add aws.wafv2.WebAclLoggingConfiguration { resourceArn: acl.arn, logDestinationConfigs: [group.arn] } with a log group named aws-waf-logs-….",
  peers: {
    "cdk-nag": ["WAFv2LoggingEnabled"],
    config: ["wafv2-logging-enabled"],
    prowler: [
      "wafv2_webacl_logging_enabled",
      "waf_global_webacl_logging_enabled",
      "waf_regional_webacl_logging_enabled",
    ],
    steampipe: ["wafv2_web_acl_logging_enabled", "waf_web_acl_logging_enabled"],
    checkov: ["CKV2_AWS_31", "CKV_AWS_176"],
  },
  judge(acl, { companionsOf }) {
    const isLogged =
      acl.type === WEB_ACL ? companionsOf(acl).logging.exist : acl.text("loggingConfiguration.logDestination").isSet;
    return violationUnless(isLogged, "No logging configuration names the web ACL: what it stops leaves no trace");
  },
});

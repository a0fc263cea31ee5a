import { definePolicy, violationUnless } from "../core/policy";
import { ENVIRONMENT, hasOption, template } from "./_shared";

const HEALTH = ["aws:elasticbeanstalk:healthreporting:system", "SystemType"] as const;

export default definePolicy({
  id: "elasticbeanstalk-environment-enhanced-health",
  title: "Beanstalk environments report enhanced health",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [ENVIRONMENT],
  companions: { template },
  whenAbsent: "Basic health.",
  fix: 'Add the setting aws:elasticbeanstalk:healthreporting:system / SystemType = "enhanced".',
  peers: {
    "cdk-nag": ["ElasticBeanstalkEnhancedHealthReportingEnabled"],
    prowler: ["elasticbeanstalk_environment_enhanced_health_reporting"],
    steampipe: ["elastic_beanstalk_enhanced_health_reporting_enabled"],
    checkov: ["CKV_AWS_312"],
  },
  judge(environment, { companionsOf }) {
    return violationUnless(
      hasOption(environment, companionsOf(environment).template, HEALTH, (value) => value === "enhanced"),
      "SystemType of aws:elasticbeanstalk:healthreporting:system is not enhanced: the environment reports basic health only",
    );
  },
});

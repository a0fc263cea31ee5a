import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { or } from "../core/truth";
import { ENVIRONMENT, hasOption, template } from "./_shared";

const ENABLED = ["aws:elasticbeanstalk:managedactions", "ManagedActionsEnabled"] as const;
const LEVEL = ["aws:elasticbeanstalk:managedactions:platformupdate", "UpdateLevel"] as const;

/** The ARN of a platform of AWS's own has no account. */
const isOfAws = (platform: string): boolean => platform.split(":")[4] === "";

export default definePolicy({
  id: "elasticbeanstalk-environment-managed-updates",
  title: "Beanstalk platforms are patched by themselves",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["astro#supported-versions", "platform-sh#patching", "aptible#malicious-software"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: [ENVIRONMENT],
  companions: { template },
  whenAbsent: "The platform is not patched by itself.",
  fix: 'Add the settings ManagedActionsEnabled "true", PreferredStartTime, and UpdateLevel "minor" (namespaces aws:elasticbeanstalk:managedactions and ...:platformupdate).',
  peers: {
    "cdk-nag": ["ElasticBeanstalkManagedUpdatesEnabled"],
    config: ["elastic-beanstalk-managed-updates-enabled"],
    prowler: ["elasticbeanstalk_environment_managed_updates_enabled"],
    steampipe: ["elastic_beanstalk_environment_managed_updates_enabled"],
    checkov: ["CKV_AWS_340"],
  },
  judge(environment, { companionsOf }) {
    const { template } = companionsOf(environment);
    const platform = environment.text("platformArn");
    const isManaged = or(platform.isAbsent, platform.satisfies(isOfAws));
    return onlyIf(isManaged, "a platform of one's own takes no managed updates", () => [
      violationUnless(
        hasOption(environment, template, ENABLED, (value) => value === "true"),
        "ManagedActionsEnabled is not true: the platform is not patched by itself",
        { detail: "ManagedActionsEnabled" },
      ),
      violationUnless(
        hasOption(environment, template, LEVEL, (value) => value === "patch" || value === "minor"),
        "UpdateLevel is neither patch nor minor: managed updates have nothing to do",
        { detail: "UpdateLevel" },
      ),
    ]);
  },
});

import { definePolicy, violationIf } from "../core/policy";
import { wholeNumber } from "../core/settings";
import { and, or, Truth } from "../core/truth";

const maximumLifetimeDays = wholeNumber(
  "autoscaling.maximumInstanceLifetimeDays",
  { min: 0, max: 365 },
  { fallback: 0, description: "How many days instances of a group may live; 0 asks for no limit." },
);

export default definePolicy({
  id: "autoscaling-group-launch-template",
  title: "Groups start from launch templates and renew their instances",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["astro#supported-versions", "platform-sh#patching", "aptible#malicious-software"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:autoscaling/group:Group"],
  settings: [maximumLifetimeDays],
  whenAbsent: "Instances live as long as the group.",
  fix: "Use launchTemplate; set maxInstanceLifetime (seconds).",
  peers: {
    prowler: ["autoscaling_group_using_ec2_launch_template", "ec2_instance_older_than_specific_days"],
    steampipe: ["autoscaling_group_uses_ec2_launch_template"],
    checkov: ["CKV_AWS_315"],
  },
  judge(resource, { settings }) {
    const most = settings.get(maximumLifetimeDays);
    const lifetime = resource.number("maxInstanceLifetime");
    return [
      violationIf(
        resource.text("launchConfiguration").isSet,
        "launchConfiguration is set: launch configurations get no new features",
        { detail: "launchConfiguration" },
      ),
      violationIf(
        and(
          Truth.of(most > 0),
          or(
            lifetime.orElse(0).is(0),
            lifetime.satisfies((seconds) => seconds > most * 86400),
          ),
        ),
        `maxInstanceLifetime is missing or above ${most} days: old instances are not replaced`,
        { detail: "maxInstanceLifetime", set: { maxInstanceLifetime: most * 86400 } },
      ),
    ];
  },
});

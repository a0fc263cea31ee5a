import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "mq-broker-auto-minor-version-upgrade-enabled",
  title: "Brokers take minor versions by themselves",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["astro#supported-versions", "platform-sh#patching", "aptible#malicious-software"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:mq/broker:Broker"],
  whenAbsent: "Minor versions are not taken.",
  fix: "Set autoMinorVersionUpgrade: true.",
  remediates: true,
  peers: {
    prowler: ["mq_broker_auto_minor_version_upgrades"],
    steampipe: ["mq_broker_auto_minor_version_upgrade_enabled"],
    checkov: ["CKV_AWS_207"],
  },
  judge: mustBeTrue("autoMinorVersionUpgrade", "security fixes wait for somebody"),
});

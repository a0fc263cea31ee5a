import type { Block } from "../core/fact";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";

const DEFAULT = "aws:ecs/accountSettingDefault:AccountSettingDefault";

export default definePolicy({
  id: "ecs-cluster-container-insights",
  title: "Clusters publish container metrics",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ecs/cluster:Cluster", DEFAULT],
  companions: { defaults: { types: [DEFAULT], inRegion: true } },
  whenAbsent: "No metrics.",
  fix: 'Set settings: [{ name: "containerInsights", value: "enabled" }].',
  peers: {
    prowler: ["ecs_cluster_container_insights_enabled"],
    steampipe: ["ecs_cluster_container_insights_enabled"],
    checkov: ["CKV_AWS_65"],
  },
  judge(resource, { companionsOf }) {
    const isGood = (entry: Block) => entry.text("value").isOneOf(["enabled", "enhanced"]);
    if (resource.type === DEFAULT) {
      return onlyIf(resource.text("name").is("containerInsights"), "sets something else", () =>
        violationUnless(isGood(resource), "value is neither enabled nor enhanced: clusters publish no metrics", {
          fix: 'Set value: "enabled".',
        }),
      );
    }
    const isDefault = companionsOf(resource).defaults.some((own) =>
      and(own.text("name").is("containerInsights"), isGood(own)),
    );
    const isSet = resource
      .list("settings")
      .some((entry) => and(entry.text("name").is("containerInsights"), isGood(entry)));
    return violationUnless(
      or(isSet, isDefault),
      "settings do not enable containerInsights: the cluster publishes no metrics",
      {
        set: { "settings[+]": { name: "containerInsights", value: "enabled" } },
      },
    );
  },
});

import { definePolicy, violationIf } from "../core/policy";
import { packSettings } from "../core/settings";
import { and, every, or } from "../core/truth";

const SOURCES = ["accountAggregationSource", "organizationAggregationSource"];

export default definePolicy({
  id: "config-aggregator-all-regions",
  title: "Config aggregators cover all regions",
  family: "monitoring",
  citations: ["164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:cfg/configurationAggregator:ConfigurationAggregator"],
  whenAbsent: "The regions are those that are named.",
  fix: "Set allRegions: true.",
  peers: { checkov: ["CKV_AWS_121"], prowler: ["config_delegated_admin_and_org_aggregator_all_regions"] },
  judge(aggregator, { settings }) {
    const designated = settings.get(packSettings.designatedRegions);
    return SOURCES.map((path) => {
      const source = aggregator.block(path);
      const holds = (region: string) => source.texts("regions").some((own) => own.is(region));
      const isWhole = or(source.bool("allRegions").is(true), every(designated, holds));
      return violationIf(and(source.isSet, isWhole.not), `${path} leaves out designated regions`, {
        detail: path,
        fix: `Set ${path}.allRegions: true.`,
      });
    });
  },
});

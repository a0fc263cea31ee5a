import { definePolicy, violationUnless } from "../core/policy";

const TYPES = ["ApiCallRateInsight", "ApiErrorRateInsight"];

export default definePolicy({
  id: "cloudtrail-trail-insights-enabled",
  title: "Trails report unusual API activity",
  family: "monitoring",
  citations: ["164.308(a)(6)(ii)", "164.308(a)(1)(ii)(D)", "164.308(a)(5)(ii)(C)"],
  sources: [
    "astro#unauthorized-access-monitored",
    "aptible#incidents-identified",
    "aptible#activity-review",
    "aptible#log-in-monitoring",
    "aptible#incident-procedures",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:cloudtrail/trail:Trail"],
  whenAbsent: "Insights are off.",
  fix: 'Set insightSelectors: [{ insightType: "ApiCallRateInsight" }, { insightType: "ApiErrorRateInsight" }].',
  remediates: true,
  peers: {
    prowler: ["cloudtrail_insights_exist"],
    steampipe: ["cloudtrail_trail_insight_selectors_and_logging_enabled"],
  },
  judge: (trail) => {
    const has = (type: string) =>
      trail.list("insightSelectors").some((selector) => selector.text("insightType").is(type));
    return TYPES.map((type) =>
      violationUnless(has(type), `insightSelectors lacks ${type}: unusual activity goes unnoticed`, {
        detail: type,
        set: { "insightSelectors[+]": { insightType: type } },
      }),
    );
  },
});

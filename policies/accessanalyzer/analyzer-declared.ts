import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "accessanalyzer-analyzer-declared",
  title: "Findings on public access are not archived unseen",
  family: "monitoring",
  citations: ["164.308(a)(4)(ii)(C)", "164.308(a)(1)(ii)(D)"],
  sources: [
    "astro#unauthorized-access-monitored",
    "aptible#incidents-identified",
    "aptible#activity-review",
    "aptible#access-modification",
    "aptible#evaluation",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:accessanalyzer/archiveRule:ArchiveRule"],
  whenAbsent: "Findings stay active until somebody has looked at them.",
  fix: "Remove the filter on isPublic, or narrow the rule to the resource that is public on purpose.",
  peers: { prowler: ["accessanalyzer_enabled"], steampipe: ["iam_access_analyzer_enabled"] },
  judge: (rule) =>
    rule.list("filters").collect(
      (filter) =>
        violationIf(
          and(
            filter.text("criteria").is("isPublic"),
            filter.texts("eqs").some((value) => value.is("true")),
          ),
          `${filter.path} archives findings on public access unseen`,
          { detail: filter.path },
        ),
      orUndecided("A filter archives findings on public access unseen"),
    ),
});

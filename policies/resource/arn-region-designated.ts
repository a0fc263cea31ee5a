import { isKnown } from "../core/fact";
import { definePolicy, violationIf } from "../core/policy";
import { arnRegion, hostRegion } from "../core/region";
import { packSettings } from "../core/settings";
import { REGION_PROPERTIES } from "./_regions";

export default definePolicy({
  id: "resource-arn-region-designated",
  title: "Resources refer to nothing which lies outside the designated regions",
  family: "designated-region",
  citations: ["164.308(a)(1)(ii)(B)", "164.310(a)(1)", "164.310(d)(1)"],
  sources: ["sftp-to-go#data-location", "platform-sh#designated-region"],
  severity: "medium",
  level: "advisory",
  profile: "strict",
  resources: ["aws:*"],
  settings: [packSettings.designatedRegions],
  whenAbsent: "Nothing is referred to.",
  fix: "Refer to a resource in a designated region.",
  judge(resource, { settings }) {
    const designated = settings.get(packSettings.designatedRegions);
    // What is not known yet is made in this run, in a region that is judged where it is made.
    const judgedElsewhere = REGION_PROPERTIES[resource.type] ?? [];
    return resource
      .everyText()
      .filter((text) => isKnown(text) && !judgedElsewhere.includes(text.path.replace(/\[\d+\]/g, "")))
      .map((text) =>
        violationIf(
          text.satisfies((value) => {
            const region = arnRegion(value) ?? hostRegion(value);
            return region !== undefined && !designated.includes(region);
          }),
          `${text.path} refers to something in a region that is not designated`,
          { detail: text.path },
        ),
      );
  },
});

import { Block, type Fact, isKnown } from "../core/fact";
import { definePolicy, violationIf } from "../core/policy";
import { arnRegion, hostRegion } from "../core/region";
import { packSettings } from "../core/settings";
import { and, Truth } from "../core/truth";
import { isGlobal, livesInUsEast1Only } from "./_global";
import { REGION_PROPERTIES } from "./_regions";

/** Properties whose regions other policies judge. */
const JUDGED_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  ...REGION_PROPERTIES,
  "aws:backup/plan:Plan": ["rules.copyActions.destinationVaultArn"],
  "aws:dlm/lifecyclePolicy:LifecyclePolicy": [
    "policyDetails.schedules.crossRegionCopyRules.target",
    "policyDetails.action.crossRegionCopies.target",
  ],
};

// Certificates of edge services and firewalls of CloudFront, which AWS keeps in us-east-1 alone.
const US_EAST_1_ONLY = /^arn:[^:]*:(?:acm:us-east-1:|wafv2:us-east-1:[^:]*:global\/)/;

const regionOf = (text: string): string | undefined =>
  US_EAST_1_ONLY.test(text) ? undefined : (arnRegion(text) ?? hostRegion(text));

/** The texts within a JSON document; none of a policy, which speaks of regions without referring to anything. */
function textsOf(text: Fact<string>): Fact<string>[] {
  const within = (value: string) => {
    const document = new Block(text.path, value).json("");
    const isPolicy = ["block", "list"].includes(document.formOf("Statement"));
    return isPolicy ? [] : document.everyText();
  };
  return text.fold({
    known: (value) => (/^\s*[[{]/.test(value) ? within(value) : [text]),
    absent: () => [],
    gap: () => [],
  });
}

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
    const judgedElsewhere = JUDGED_ELSEWHERE[resource.type] ?? [];
    const isOfGlobalService = isGlobal(resource.type) ? Truth.true : livesInUsEast1Only(resource);
    const isElsewhere = (text: string) => {
      const region = regionOf(text);
      return region !== undefined && !designated.includes(region);
    };
    return resource
      .everyText()
      .filter((text) => isKnown(text) && !judgedElsewhere.includes(text.path.replace(/\[\d+\]/g, "")))
      .flatMap(textsOf)
      .map((text) => {
        const isAllowed = and(
          isOfGlobalService,
          text.satisfies((value) => regionOf(value) === "us-east-1"),
        );
        return violationIf(
          and(text.satisfies(isElsewhere), isAllowed.not),
          `${text.path} refers to something in a region that is not designated`,
          { detail: text.path },
        );
      });
  },
});

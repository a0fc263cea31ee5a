import { definePolicy, notApplicable, onlyIf, violationIf } from "../core/policy";
import { packSettings } from "../core/settings";
import { and, or } from "../core/truth";
import { isForGlobalServices, isGlobal, livesInUsEast1Only } from "./_global";

export default definePolicy({
  id: "resource-region-designated",
  title: "No resource overrides its region with one which is not designated",
  family: "designated-region",
  citations: ["164.308(a)(1)(ii)(B)", "164.310(a)(1)", "164.310(d)(1)"],
  sources: ["sftp-to-go#data-location", "platform-sh#designated-region"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:*"],
  settings: [packSettings.designatedRegions],
  whenAbsent: "The provider's region.",
  fix: "Remove region, so that the provider's is used, or add the region to designatedRegions.",
  judge(resource, { settings }) {
    if (isGlobal(resource.type)) return notApplicable("the service is global");
    const designated = settings.get(packSettings.designatedRegions);
    const own = resource.word("region");
    const inherited = resource.provider?.word("region") ?? own;
    const providerName = resource.record.provider?.urn.split("::").at(-1) ?? "";
    // A region that comes from the provider is told once, of the provider, unless that one only serves global services.
    const isJudgedHere = or(own.isSet, isForGlobalServices(providerName, inherited, settings));
    const isElsewhere = resource.region.satisfies((region) => !designated.includes(region));
    const isAllowed = and(resource.region.is("us-east-1"), livesInUsEast1Only(resource));
    return onlyIf(isJudgedHere, "its region is its provider's, which is judged there", () =>
      violationIf(and(isElsewhere, isAllowed.not), "The resource lies in a region that is not designated"),
    );
  },
});

import { Fact } from "../core/fact";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { packSettings } from "../core/settings";
import { isForGlobalServices } from "../resource/_global";

export default definePolicy({
  id: "provider-region-designated",
  title: "Each AWS provider works in a designated region",
  family: "designated-region",
  citations: ["164.308(a)(1)(ii)(B)", "164.310(a)(1)", "164.310(d)(1)"],
  sources: ["sftp-to-go#data-location", "platform-sh#designated-region"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["pulumi:providers:aws"],
  settings: [packSettings.designatedRegions],
  whenAbsent: "The environment decides, which cannot be seen.",
  fix: "Set the provider's region (aws:region) to a designated one, or add the region to designatedRegions.",
  judge(provider, { settings }) {
    const region = provider.word("region");
    const isServingGlobals = isForGlobalServices(provider.name, region, settings);
    const visible =
      region.isSet.state === "true"
        ? region
        : Fact.gap<string>(region.path, "is not set, so that the environment decides");
    return onlyIf(
      isServingGlobals.not,
      "a provider for what AWS keeps in us-east-1 only: its resources are judged instead",
      () =>
        violationUnless(
          visible.isOneOf(settings.get(packSettings.designatedRegions)),
          "region is outside the designated regions",
        ),
    );
  },
});

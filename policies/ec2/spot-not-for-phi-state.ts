import { carriesOneOf, phiTags } from "../core/classification";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { isOneOf } from "../core/text";
import { and, Truth } from "../core/truth";
import { INSTANCE, LAUNCH_TEMPLATE, SPOT_FLEET, SPOT_INSTANCE } from "./_instances";

export default definePolicy({
  id: "ec2-spot-not-for-phi-state",
  title: "Interruptible (spot) capacity is not used for workloads declared to hold PHI",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [SPOT_INSTANCE, SPOT_FLEET, INSTANCE, LAUNCH_TEMPLATE],
  settings: [phiTags],
  whenAbsent: "On-demand capacity.",
  fix: "Use on-demand capacity.",
  judge(resource, { settings }) {
    const isSpot = isOneOf([SPOT_INSTANCE, SPOT_FLEET], resource.type)
      ? Truth.true
      : resource.text("instanceMarketOptions.marketType").is("spot");
    return onlyIf(Truth.of(settings.get(phiTags).length > 0), "classification.phiTags is empty", () =>
      violationIf(
        and(isSpot, carriesOneOf(resource, phiTags, settings)),
        "A workload that holds PHI runs on capacity that AWS may take back within two minutes",
      ),
    );
  },
});

import { definePolicy, violationIf } from "../core/policy";
import { and } from "../core/truth";

const ACCOUNT = "aws:securityhub/account:Account";
const CONTROL = "aws:securityhub/standardsControl:StandardsControl";

export default definePolicy({
  id: "securityhub-standards-enabled",
  title: "Security Hub is on with its standards",
  family: "monitoring",
  citations: ["164.308(a)(8)", "164.308(a)(1)(ii)(D)"],
  sources: [
    "astro#unauthorized-access-monitored",
    "platform-sh#findings-remedied",
    "aptible#incidents-identified",
    "aptible#activity-review",
    "aptible#evaluation",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [ACCOUNT, CONTROL, "aws:securityhub/standardsControlAssociation:StandardsControlAssociation"],
  companions: {
    subscriptions: { types: ["aws:securityhub/standardsSubscription:StandardsSubscription"], inRegion: true },
    policies: { types: ["aws:securityhub/configurationPolicy:ConfigurationPolicy"], inStack: true },
  },
  whenAbsent: "The standards that AWS recommends are on.",
  fix: "Add an aws.securityhub.StandardsSubscription, or state disabledReason / updatedReason.",
  peers: { config: ["securityhub-enabled"], prowler: ["securityhub_enabled"], steampipe: ["securityhub_enabled"] },
  judge(resource, { companionsOf }) {
    if (resource.type === ACCOUNT) {
      const { subscriptions, policies } = companionsOf(resource);
      return violationIf(
        and(resource.bool("enableDefaultStandards").is(false), subscriptions.exist.not, policies.exist.not),
        "enableDefaultStandards is false, and no StandardsSubscription is there: Security Hub checks nothing",
      );
    }
    const [status, reason] =
      resource.type === CONTROL ? ["controlStatus", "disabledReason"] : ["associationStatus", "updatedReason"];
    return violationIf(
      and(resource.text(status!).is("DISABLED"), resource.text(reason!).isAbsent),
      `${status} is DISABLED, and ${reason} does not say why`,
      { fix: `State ${reason}, or enable the control.` },
    );
  },
});

import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and } from "../core/truth";
import { isSpeaker, trails } from "./_selectors";

export default definePolicy({
  id: "cloudtrail-trail-organization-wide",
  title: "The management account records all member accounts",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: [
    "astro#unauthorized-access-monitored",
    "aptible#events-tracked",
    "aptible#activity-review",
    "aptible#audit-controls",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:cloudtrail/trail:Trail"],
  companions: { trails, organizations: { types: ["aws:organizations/organization:Organization"], inStack: true } },
  whenAbsent: "A trail records its own account.",
  fix: "Set isOrganizationTrail: true.",
  judge(trail, { companionsOf }) {
    const { trails, organizations } = companionsOf(trail);
    return onlyIf(and(organizations.exist, isSpeaker(trail, trails)), "the stack manages no organization", () =>
      violationUnless(
        trails.some((own) => own.bool("isOrganizationTrail").is(true)),
        "The stack manages an organization, and no trail has isOrganizationTrail true: member accounts go unrecorded",
      ),
    );
  },
});

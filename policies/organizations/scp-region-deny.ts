import { type Fact, Items } from "../core/fact";
import type { Resource } from "../core/graph";
import { statements } from "../core/iam";
import { definePolicy, onlyIf, violationIf, violationUnless } from "../core/policy";
import { packSettings } from "../core/settings";
import { and, type Truth } from "../core/truth";

const POLICY = "aws:organizations/policy:Policy";

const isServiceControl = (policy: Resource): Truth =>
  policy.text("type").orElse("SERVICE_CONTROL_POLICY").is("SERVICE_CONTROL_POLICY");

/** The regions that a Deny spares: what it asks of aws:RequestedRegion not to be. */
const regionsOf = (policy: Resource): Items<Fact<string>> =>
  statements(policy.json("content")).flatMap((statement) =>
    statement.entries("Condition").flatMap(({ key: operator, value }) =>
      value.entries("").flatMap(({ key, value: regions }) => {
        const isMeant =
          /^(forallvalues:|foranyvalue:)?stringnot(equals|like)(ignorecase)?(ifexists)?$/i.test(operator) &&
          key.toLowerCase() === "aws:requestedregion" &&
          statement.text("Effect").is("Deny").state === "true";
        return isMeant ? regions.texts("") : new Items(regions.path, []);
      }),
    ),
  );

const deniesRegions = (policy: Resource): Truth => regionsOf(policy).isEmpty.not;

export default definePolicy({
  id: "organizations-scp-region-deny",
  title: "An organisation policy denies requests outside the designated regions",
  family: "designated-region",
  citations: ["164.308(a)(1)(ii)(B)", "164.310(a)(1)", "164.310(d)(1)"],
  sources: ["sftp-to-go#data-location", "platform-sh#designated-region", "platform-sh#region-access-managed"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:organizations/organization:Organization", POLICY],
  companions: { policies: { types: [POLICY], inStack: true } },
  whenAbsent: "Accounts may use every region.",
  fix: "Add a Deny with StringNotEquals on aws:RequestedRegion for the designated regions.",
  peers: { prowler: ["organizations_scp_check_deny_regions"] },
  judge(resource, { companionsOf, settings }) {
    const designated = settings.get(packSettings.designatedRegions);
    if (resource.type === POLICY) {
      return onlyIf(and(isServiceControl(resource), deniesRegions(resource)), "denies no regions", () =>
        violationIf(
          regionsOf(resource).some((region) => region.satisfies((code) => !designated.includes(code.toLowerCase()))),
          "content admits a region that is not designated",
        ),
      );
    }
    const { policies } = companionsOf(resource);
    return onlyIf(policies.some(isServiceControl), "the stack holds no service control policy", () =>
      violationUnless(
        policies.some((policy) => and(isServiceControl(policy), deniesRegions(policy))),
        "No service control policy denies regions that are not designated",
      ),
    );
  },
});

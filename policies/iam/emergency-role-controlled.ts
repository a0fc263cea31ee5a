import type { CompanionSpec, Resource } from "../core/graph";
import { isAllow } from "../core/iam";
import { isLimitedBy, principalsOf, ROLE, trustStatements } from "../core/identity";
import { definePolicy, notApplicable, onlyIf, orUndecided, violationIf, violationUnless } from "../core/policy";
import { texts } from "../core/settings";
import { and, or, Truth } from "../core/truth";

const EVENT_RULES = ["aws:cloudwatch/eventRule:EventRule"];
const COMPANIONS = {
  /** Rules whose pattern is computed from the role. */
  computed: { types: EVENT_RULES, by: "eventPattern" },
  rules: { types: EVENT_RULES, inAccount: true },
  filters: { types: ["aws:cloudwatch/logMetricFilter:LogMetricFilter"], inAccount: true },
} as const satisfies Record<string, CompanionSpec>;

const LONGEST_SECONDS = 3600;
const WITHOUT_MFA = "lets people take the role without a second factor";

const emergencyRoles = texts("iam.emergencyRoles", {
  fallback: [],
  description:
    "Names of the roles that people take in an emergency (164.312(a)(2)(ii)): each has to ask for a second factor, to end after an hour, and to be watched.",
});

export default definePolicy({
  id: "iam-emergency-role-controlled",
  title: "Roles for emergencies ask for a second factor, end after an hour, and do not go unnoticed",
  family: "access-control",
  citations: ["164.312(a)(2)(ii)", "164.312(d)", "164.308(a)(5)(ii)(C)"],
  sources: [
    "platform-sh#region-access-managed",
    "aptible#log-in-monitoring",
    "aptible#emergency-access",
    "aptible#authentication",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [ROLE],
  companions: COMPANIONS,
  settings: [emergencyRoles],
  whenAbsent: "No role is for emergencies: name them in the setting. A session lasts an hour.",
  fix: 'Add Condition { Bool: { "aws:MultiFactorAuthPresent": "true" } } to the trust policy.',
  judge(role, { settings, companionsOf }) {
    const { computed, rules, filters } = companionsOf(role);
    const names = settings.get(emergencyRoles);
    if (names.length === 0) return notApplicable("the setting iam.emergencyRoles names no role");
    const isForEmergencies = or(Truth.of(names.includes(role.name)), role.text("name").isOneOf(names));
    const namesRole = (path: string) => (watcher: Resource) =>
      watcher
        .text(path)
        .with(role.text("name").orElse(role.name))
        .satisfies(([pattern, name]) => pattern.includes(name));
    return onlyIf(isForEmergencies, "the setting iam.emergencyRoles does not name it", () => [
      ...trustStatements(role).collect(
        (statement) =>
          violationIf(
            and(
              isAllow(statement),
              // A federation asks for the second factor itself.
              principalsOf(statement, "Federated").some(() => Truth.true).not,
              isLimitedBy(statement, ["aws:multifactorauthpresent", "aws:multifactorauthage"]).not,
            ),
            `${statement.path} ${WITHOUT_MFA}`,
            { detail: statement.path },
          ),
        orUndecided(`A statement of assumeRolePolicy ${WITHOUT_MFA}`),
      ),
      violationIf(
        role.number("maxSessionDuration").satisfies((seconds) => seconds > LONGEST_SECONDS),
        "maxSessionDuration is longer than an hour: the emergency ends, and its rights stay",
        {
          detail: "maxSessionDuration",
          fix: "Remove maxSessionDuration.",
          set: { maxSessionDuration: LONGEST_SECONDS },
        },
      ),
      violationUnless(
        or(computed.exist, rules.some(namesRole("eventPattern")), filters.some(namesRole("pattern"))),
        "Nobody is told when the role is taken",
        {
          detail: "watched",
          fix: "Add a cloudwatch.EventRule on sts AssumeRole events (or a cloudwatch.LogMetricFilter on the trail) whose pattern names the role, and a target that tells somebody.",
        },
      ),
    ]);
  },
});

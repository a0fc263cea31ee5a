import { type Parameter, parameterFinding } from "../core/parameters";
import { definePolicy } from "../core/policy";

const USER_ACTIVITY: Parameter = {
  name: "enable_user_activity_logging",
  value: "true",
  isGood: (value) => ["true", "on", "1"].includes(value),
  isGoodUnasked: false,
};

export default definePolicy({
  id: "redshift-parameter-group-user-activity-logging",
  title: "Redshift parameter groups record statements in the user activity log",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["stitch#secured-destinations", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:redshift/parameterGroup:ParameterGroup"],
  whenAbsent: "Statements are not logged.",
  fix: 'Add { name: "enable_user_activity_logging", value: "true" } to parameters.',
  remediates: true,
  peers: { "cdk-nag": ["RedshiftClusterUserActivityLogging"] },
  judge: (group) => parameterFinding(group, USER_ACTIVITY, "the user activity log stays empty"),
});

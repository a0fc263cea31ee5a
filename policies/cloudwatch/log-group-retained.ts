import { definePolicy, onlyIf, violationIf } from "../core/policy";
import {
  logGroupsWithoutPhi,
  minimumLogRetentionDays,
  minimumLogRetentionDaysWithoutPhi,
  possibleRetentionDays,
  requiredRetentionDays,
  retentionFor,
} from "../core/retention";
import { and, or, Truth } from "../core/truth";

export default definePolicy({
  id: "cloudwatch-log-group-retained",
  title: "Log groups keep their events for six years",
  family: "audit-logging",
  citations: ["164.316(b)(2)(i)", "164.312(b)"],
  sources: ["sftp-to-go#audit-logs", "aptible#six-years-of-evidence", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:cloudwatch/logGroup:LogGroup"],
  settings: [minimumLogRetentionDays, logGroupsWithoutPhi, minimumLogRetentionDaysWithoutPhi],
  whenAbsent: "Events never expire.",
  fix: "Set retentionInDays: 2192, or leave it out: events then never expire.",
  remediates: true,
  peers: {
    "cdk-nag": ["CloudWatchLogGroupRetentionPeriod"],
    guard: ["cw_loggroup_retention_period_check"],
    prowler: ["cloudwatch_log_group_retention_policy_specific_days_enabled"],
    steampipe: ["cloudwatch_log_group_retention_period_365"],
    checkov: ["CKV_AWS_66", "CKV_AWS_338"],
  },
  judge(group, { settings }) {
    const [fewest, most] = possibleRetentionDays(settings);
    const required = (name: string) => requiredRetentionDays(name, settings);
    const isShortOf = (least: number) => group.number("retentionInDays").satisfies((kept) => kept > 0 && kept < least);
    const name = group.text("name").orElse("");
    const isShort = name.fold({
      known: (own) => isShortOf(required(own)),
      absent: () => isShortOf(most),
      gap: (gap) => and(isShortOf(most), or(isShortOf(fewest), Truth.undecided(gap))),
    });
    const least = name.fold({ known: required, absent: () => most, gap: () => most });
    return onlyIf(group.text("logGroupClass").is("DELIVERY").not, "a group of class DELIVERY keeps no log events", () =>
      violationIf(
        isShort,
        `retentionInDays is below ${least}: events are deleted before the time that evidence is kept`,
        {
          fix: `Set retentionInDays: ${retentionFor(least)}, or leave it out: events then never expire.`,
          set: { retentionInDays: retentionFor(least) },
        },
      ),
    );
  },
});

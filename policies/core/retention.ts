import { glob } from "./iam";
import { type Settings, texts, wholeNumber } from "./settings";

/** Setting: how long logs are kept: six years, which with leap days are 2192 days (164.316(b)(2)(i)). */
export const minimumLogRetentionDays = wholeNumber(
  "logs.minimumRetentionDays",
  { min: 1, max: 36500 },
  { fallback: 2192, description: "How many days logs have to be kept: six years (164.316(b)(2)(i))." },
);

/** Setting: log groups that hold neither PHI nor evidence of access to it. */
export const logGroupsWithoutPhi = texts("logs.groupsWithoutPhi", {
  fallback: [],
  description:
    "Names of log groups that hold neither PHI nor evidence of access to it, for example /aws/codebuild/*: logs.minimumRetentionDaysWithoutPhi is asked of them. Who decided, and why, is to be documented.",
});

export const minimumLogRetentionDaysWithoutPhi = wholeNumber(
  "logs.minimumRetentionDaysWithoutPhi",
  { min: 1, max: 36500 },
  { fallback: 365, description: "How many days the log groups of logs.groupsWithoutPhi have to be kept." },
);

/** How many days a log group of the name has to be kept. */
export function requiredRetentionDays(name: string, settings: Settings): number {
  const isWithoutPhi = settings.get(logGroupsWithoutPhi).some((pattern) => glob(pattern).test(name));
  return settings.get(isWithoutPhi ? minimumLogRetentionDaysWithoutPhi : minimumLogRetentionDays);
}

/** How many days a log group may have to be kept whose name is not known: the least, and the most. */
export function possibleRetentionDays(settings: Settings): readonly [least: number, most: number] {
  const days = [settings.get(minimumLogRetentionDays)];
  if (settings.get(logGroupsWithoutPhi).length > 0) days.push(settings.get(minimumLogRetentionDaysWithoutPhi));
  return [Math.min(...days), Math.max(...days)];
}

// What CloudWatch Logs takes as retentionInDays (PutRetentionPolicy); 0 keeps for ever.
const RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/** The smallest retention of a log group that is not below the days. */
export const retentionFor = (days: number): number => RETENTION_DAYS.find((allowed) => allowed >= days) ?? 0;

import {
  logGroupsWithoutPhi,
  minimumLogRetentionDays,
  minimumLogRetentionDaysWithoutPhi,
  possibleRetentionDays,
  requiredRetentionDays,
  retentionFor,
} from "../../policies/core/retention";
import { Settings } from "../../policies/core/settings";

const DECLARED = [minimumLogRetentionDays, logGroupsWithoutPhi, minimumLogRetentionDaysWithoutPhi];
const given = (logs: object) => Settings.parse({ logs }, DECLARED, new Set(), new Date("2026-06-15T12:00:00Z"));

test.each([
  [1, 1],
  [2, 3],
  [365, 365],
  [366, 400],
  [2191, 2192],
  [2192, 2192],
  [2193, 2557],
  [3653, 3653],
  [3654, 0],
])("for %d days a log group is kept %d days", (days, kept) => {
  expect(retentionFor(days)).toBe(kept);
});

test("groups without PHI are kept for less", () => {
  const settings = given({ groupsWithoutPhi: ["/aws/codebuild/*"], minimumRetentionDaysWithoutPhi: 90 });
  expect(requiredRetentionDays("/aws/codebuild/app", settings)).toBe(90);
  expect(requiredRetentionDays("/app", settings)).toBe(2192);
  expect(possibleRetentionDays(settings)).toEqual([90, 2192]);
});

test("where none is named, every group is kept for six years", () => {
  expect(possibleRetentionDays(Settings.defaults)).toEqual([2192, 2192]);
});

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { role } from "./_documents";

const profile = (durationSeconds?: aws.rolesanywhere.ProfileArgs["durationSeconds"]) =>
  new aws.rolesanywhere.Profile("clinic", { roleArns: ["arn:aws:iam::111122223333:role/records"], durationSeconds });

export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => role() },
    "four hours": () => role({ maxSessionDuration: 14400 }),
    "a profile": () => profile(),
    "a profile with four hours": () => profile(14400),
    "twelve hours, where they are allowed": {
      settings: { iam: { maximumSessionSeconds: 43200 } },
      program: () => role({ maxSessionDuration: 43200 }),
    },
  },
  violating: {
    "twelve hours": { doc: true, program: () => role({ maxSessionDuration: 43200 }) },
    "a second more": () => role({ maxSessionDuration: 14401 }),
    "a profile": () => profile(14401),
    "two hours, where one is allowed": {
      settings: { iam: { maximumSessionSeconds: 3600 } },
      program: () => role({ maxSessionDuration: 7200 }),
    },
  },
  undecided: {
    "a computed duration": () => profile(new aws.iam.User("late").uniqueId.apply(Number)),
  },
};

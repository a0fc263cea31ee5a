import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const set = (sessionDuration?: aws.ssoadmin.PermissionSetArgs["sessionDuration"]) =>
  new aws.ssoadmin.PermissionSet("nurses", {
    instanceArn: "arn:aws:sso:::instance/ssoins-0123456789abcdef",
    sessionDuration,
  });

export const cases: PolicyCases = {
  compliant: {
    "eight hours": { doc: true, program: () => set("PT8H") },
    "nothing said": () => set(),
    "eight hours in minutes": () => set("PT480M"),
    "eight hours in seconds": () => set("PT28800S"),
    "in several parts": () => set("PT7H59M60S"),
    "twelve hours, where they are allowed": {
      settings: { ssoadmin: { maximumSessionHours: 12 } },
      program: () => set("PT12H"),
    },
  },
  violating: {
    "twelve hours": { doc: true, program: () => set("PT12H") },
    "a minute more": () => set("PT8H1M"),
    "a second more": () => set("PT8H1S"),
    "in minutes": () => set("PT481M"),
    "in seconds": () => set("PT28801S"),
    "a day": () => set("P1D"),
    "two hours, where one is allowed": {
      settings: { ssoadmin: { maximumSessionHours: 1 } },
      program: () => set("PT2H"),
    },
  },
  undecided: {
    "a computed duration": () => set(new aws.iam.User("late").uniqueId),
    "no duration": () => set("8 hours"),
  },
};

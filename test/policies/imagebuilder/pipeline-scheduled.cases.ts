import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { makePipeline } from "./_programs";

const weekly = { scheduleExpression: "cron(0 4 ? * MON *)" };

export const cases: PolicyCases = {
  compliant: {
    weekly: { doc: true, program: () => makePipeline({ schedule: weekly }) },
    "said to be on": () => makePipeline({ schedule: weekly, status: "ENABLED" }),
    "a computed expression": () =>
      makePipeline({ schedule: { scheduleExpression: new aws.ssm.Parameter("cron", { type: "String" }).value } }),
  },
  violating: {
    "no schedule": { doc: true, program: () => makePipeline() },
    "switched off": { findings: ["status"], program: () => makePipeline({ schedule: weekly, status: "DISABLED" }) },
    neither: { findings: ["", "status"], program: () => makePipeline({ status: "DISABLED" }) },
  },
  undecided: {
    "a computed status": () =>
      makePipeline({ schedule: weekly, status: new aws.ssm.Parameter("status", { type: "String" }).value }),
  },
};

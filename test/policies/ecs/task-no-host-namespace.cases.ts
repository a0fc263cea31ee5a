import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { define } from "./_programs";

export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => define({}) },
    "of the task": () => define({}, { pidMode: "task", ipcMode: "task" }),
  },
  violating: {
    processes: { doc: true, findings: ["pidMode"], program: () => define({}, { pidMode: "host" }) },
    memory: { findings: ["ipcMode"], program: () => define({}, { ipcMode: "host" }) },
  },
  undecided: {
    "a computed mode": () => define({}, { pidMode: new aws.kms.Key("late").arn }),
  },
};

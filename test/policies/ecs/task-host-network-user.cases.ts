import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { define } from "./_programs";

const HOST = { networkMode: "host" };
export const cases: PolicyCases = {
  compliant: {
    "a user": { doc: true, program: () => define({ user: "1000:1000" }, HOST) },
    "a user by name": () => define({ User: "app" }, HOST),
  },
  violating: {
    "no user": { doc: true, findings: ["containerDefinitions[0]"], program: () => define({}, HOST) },
    root: () => define({ user: "root" }, HOST),
    "root by number, with a group": () => define({ user: "0:0" }, HOST),
  },
  undecided: {
    "computed containers": () => define({}, { ...HOST, containerDefinitions: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    "a network of its own": () => define({}, { networkMode: "awsvpc" }),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.inspector.AssessmentTargetArgs = {}) => new aws.inspector.AssessmentTarget("all", args);
const template = (args: Partial<aws.inspector.AssessmentTemplateArgs> = {}) =>
  new aws.inspector.AssessmentTemplate("all", {
    targetArn: "arn:aws:inspector:us-east-1:111122223333:target/0-1",
    duration: 3600,
    rulesPackageArns: ["arn:aws:inspector:us-east-1:316112463485:rulespackage/0-1"],
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {},
  violating: {
    "a target": { doc: true, program: () => make() },
    "a template": () => template(),
  },
  undecided: {},
};

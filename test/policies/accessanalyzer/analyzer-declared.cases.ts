import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.accessanalyzer.ArchiveRuleArgs> = {}) =>
  new aws.accessanalyzer.ArchiveRule("known", {
    analyzerName: "account",
    ruleName: "known",
    filters: [{ criteria: "resourceType", eqs: ["AWS::S3::Bucket"] }],
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a resource that is public on purpose": { doc: true, program: () => make() },
    "what is not public": () => make({ filters: [{ criteria: "isPublic", eqs: ["false"] }] }),
  },
  violating: {
    "everything that is public": {
      doc: true,
      findings: ["filters[0]"],
      program: () => make({ filters: [{ criteria: "isPublic", eqs: ["true"] }] }),
    },
    "the second of two filters": {
      findings: ["filters[1]"],
      program: () =>
        make({
          filters: [
            { criteria: "resourceType", eqs: ["AWS::S3::Bucket"] },
            { criteria: "isPublic", eqs: ["true"] },
          ],
        }),
    },
  },
  undecided: {
    "a computed criterion": () => make({ filters: [{ criteria: new aws.kms.Key("late").arn, eqs: ["true"] }] }),
  },
};

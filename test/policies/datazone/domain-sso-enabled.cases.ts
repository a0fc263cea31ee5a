import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const domain = (singleSignOn?: aws.datazone.DomainArgs["singleSignOn"]) =>
  new aws.datazone.Domain("research", {
    name: "research",
    domainExecutionRole: "arn:aws:iam::111122223333:role/research",
    singleSignOn,
  });

export const cases: PolicyCases = {
  compliant: {
    "IAM Identity Center": { doc: true, program: () => domain({ type: "IAM_IDC", userAssignment: "MANUAL" }) },
  },
  violating: {
    "nothing declared": { doc: true, program: () => domain() },
    "single sign-on is off": () => domain({ type: "DISABLED" }),
    "no type": () => domain({ userAssignment: "MANUAL" }),
  },
  undecided: {
    "a type that is computed": () => domain({ type: new aws.kms.Key("key").description }),
    "single sign-on that is computed": () => domain(new aws.kms.Key("key").arn.apply(() => ({ type: "IAM_IDC" }))),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { fleet, spot, template } from "./_programs";

const make = (args: Partial<aws.ec2.InstanceArgs> = {}) =>
  new aws.ec2.Instance("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
export const cases: PolicyCases = {
  compliant: {
    "on demand": {
      doc: true,
      settings: { classification: { phiTags: ["classification=phi"] } },
      program: () => make({ tags: { classification: "phi" } }),
    },
    "without PHI": {
      settings: { classification: { phiTags: ["classification=phi"] } },
      program: () => spot({ tags: { classification: "public" } }),
    },
  },
  violating: {
    "a spot request": {
      doc: true,
      settings: { classification: { phiTags: ["classification=phi"] } },
      program: () => spot({ tags: { classification: "phi" } }),
    },
    "a spot instance": {
      settings: { classification: { phiTags: ["classification=phi"] } },
      program: () => make({ instanceMarketOptions: { marketType: "spot" }, tags: { classification: "phi" } }),
    },
    "a fleet": {
      settings: { classification: { phiTags: ["classification=phi"] } },
      program: () => fleet({ tags: { classification: "phi" } }),
    },
    "a template": {
      settings: { classification: { phiTags: ["classification=phi"] } },
      program: () => template({ instanceMarketOptions: { marketType: "spot" }, tags: { classification: "phi" } }),
    },
  },
  undecided: {
    "a computed tag": {
      settings: { classification: { phiTags: ["classification=phi"] } },
      program: () => spot({ tags: { classification: new aws.kms.Key("late").arn } }),
    },
  },
  notApplicable: {
    "no such tags": () => spot({ tags: { classification: "phi" } }),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { makeEnvironment as make } from "./_programs";

export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    PRIVATE_ONLY: () => make({ webserverAccessMode: "PRIVATE_ONLY" }),
  },
  violating: {
    PUBLIC_ONLY: { doc: true, program: () => make({ webserverAccessMode: "PUBLIC_ONLY" }) },
  },
  undecided: {
    "a computed value": () => make({ webserverAccessMode: new aws.kms.Key("late").arn }),
  },
};

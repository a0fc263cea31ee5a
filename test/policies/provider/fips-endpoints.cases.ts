import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

export const cases: PolicyCases = {
  compliant: {
    on: { doc: true, program: () => new aws.Provider("east", { region: "us-east-1", useFipsEndpoint: true }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => new aws.Provider("east", { region: "us-east-1" }) },
    "an explicit false": () => new aws.Provider("east", { region: "us-east-1", useFipsEndpoint: false }),
  },
  undecided: {
    "a computed flag": () => {
      const provider = new aws.Provider("first", { useFipsEndpoint: true });
      new aws.Provider("east", {
        useFipsEndpoint: new aws.kms.Key("late", {}, { provider }).arn.apply((arn) => arn !== ""),
      });
    },
  },
};

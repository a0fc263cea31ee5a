import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.sfn.StateMachineArgs> = {}) =>
  new aws.sfn.StateMachine("intake", { roleArn: "arn:aws:iam::111122223333:role/sfn", definition: "{}", ...args });
export const cases: PolicyCases = {
  compliant: {
    on: { doc: true, program: () => make({ tracingConfiguration: { enabled: true } }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ tracingConfiguration: { enabled: false } }),
  },
  undecided: {
    "a computed flag": () =>
      make({ tracingConfiguration: { enabled: new aws.kms.Key("late").arn.apply((arn) => arn !== "") } }),
  },
};

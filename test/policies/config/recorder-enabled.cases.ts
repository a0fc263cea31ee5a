import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.cfg.RecorderArgs> = {}) =>
  new aws.cfg.Recorder("all", { roleArn: "arn:aws:iam::111122223333:role/config", ...args });
const status = (args: Partial<aws.cfg.RecorderStatusArgs> = {}) =>
  new aws.cfg.RecorderStatus("all", { name: "default", isEnabled: true, ...args });
export const cases: PolicyCases = {
  compliant: {
    runs: { doc: true, program: () => status({ name: make().name }) },
  },
  violating: {
    "never switched on": { doc: true, program: () => make() },
    "switched off": () => status({ name: make().name, isEnabled: false }),
  },
  undecided: {
    "a computed flag": () =>
      status({ name: make().name, isEnabled: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};

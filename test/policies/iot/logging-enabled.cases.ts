import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.iot.LoggingOptionsArgs> = {}) =>
  new aws.iot.LoggingOptions("all", {
    defaultLogLevel: "INFO",
    roleArn: "arn:aws:iam::111122223333:role/iot",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    INFO: { doc: true, program: () => make() },
    "an explicit false": () => make({ disableAllLogs: false }),
  },
  violating: {
    "all logs off": { doc: true, findings: ["disableAllLogs"], program: () => make({ disableAllLogs: true }) },
    disabled: { findings: ["defaultLogLevel"], program: () => make({ defaultLogLevel: "DISABLED" }) },
  },
  undecided: {
    "a computed level": () => make({ defaultLogLevel: new aws.kms.Key("late").arn }),
  },
};

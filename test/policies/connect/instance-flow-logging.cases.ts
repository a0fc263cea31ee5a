import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.connect.InstanceArgs> = {}) =>
  new aws.connect.Instance("clinic", {
    identityManagementType: "SAML",
    inboundCallsEnabled: true,
    outboundCallsEnabled: true,
    instanceAlias: "clinic",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    on: { doc: true, program: () => make({ contactFlowLogsEnabled: true }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ contactFlowLogsEnabled: false }),
  },
  undecided: {
    "a computed flag": () => make({ contactFlowLogsEnabled: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};

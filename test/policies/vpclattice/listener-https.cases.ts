import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.vpclattice.ListenerArgs> = {}) =>
  new aws.vpclattice.Listener("app", {
    serviceIdentifier: "svc-1",
    protocol: "HTTPS",
    defaultAction: { fixedResponse: { statusCode: 404 } },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    HTTPS: { doc: true, program: () => make({ protocol: "HTTPS" }) },
    TLS_PASSTHROUGH: () => make({ protocol: "TLS_PASSTHROUGH" }),
  },
  violating: {
    HTTP: { doc: true, program: () => make({ protocol: "HTTP" }) },
  },
  undecided: {
    "a computed value": () => make({ protocol: new aws.kms.Key("late").arn }),
  },
};

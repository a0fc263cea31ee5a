import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { api, settings, stage } from "./_programs";

const socket = (args: Partial<aws.apigatewayv2.StageArgs> = {}, protocolType = "WEBSOCKET") =>
  new aws.apigatewayv2.Stage("chat", {
    apiId: new aws.apigatewayv2.Api("chat", { protocolType, routeSelectionExpression: "$request.body.action" }).id,
    name: "prod",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    errors: {
      doc: true,
      program: () => {
        const own = api();
        const prod = stage(own);
        settings(own, prod, { loggingLevel: "ERROR" });
      },
    },
    all: () => {
      const own = api();
      const prod = stage(own);
      settings(own, prod, { loggingLevel: "INFO" });
    },
    "a socket": () => socket({ defaultRouteSettings: { loggingLevel: "ERROR" } }),
  },
  violating: {
    nothing: { doc: true, findings: [""], program: () => stage(api()) },
    off: () => {
      const own = api();
      const prod = stage(own);
      settings(own, prod, { loggingLevel: "OFF" });
    },
    "one method only": () => {
      const own = api();
      const prod = stage(own);
      settings(own, prod, { loggingLevel: "ERROR" }, "patients/GET");
    },
    "off for one method": {
      findings: ["method"],
      program: () => {
        const own = api();
        const prod = stage(own);
        settings(own, prod, { loggingLevel: "ERROR" });
        settings(own, prod, { loggingLevel: "OFF" }, "patients/GET");
      },
    },
    "a socket that logs nothing": () => socket(),
    "a socket with a silent route": {
      findings: ["routeSettings"],
      program: () =>
        socket({
          defaultRouteSettings: { loggingLevel: "ERROR" },
          routeSettings: [{ routeKey: "send", loggingLevel: "OFF" }],
        }),
    },
    "the settings of another API": () => {
      const [first, second] = [api("first"), api("second")];
      settings(first, stage(first, {}, "first"), { loggingLevel: "ERROR" });
      stage(second, {}, "second");
    },
  },
  undecided: {
    "a computed level": () => {
      const own = api();
      const prod = stage(own);
      settings(own, prod, { loggingLevel: new aws.kms.Key("late").arn });
    },
  },
  notApplicable: {
    "an HTTP API": () => socket({}, "HTTP"),
  },
};

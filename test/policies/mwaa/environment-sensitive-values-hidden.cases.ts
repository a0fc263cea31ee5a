import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { makeEnvironment, withOptions } from "./_programs";

const HIDE = "core.hide_sensitive_var_conn_fields";

export const cases: PolicyCases = {
  compliant: {
    "no options": { doc: true, program: () => makeEnvironment() },
    "said as it is": () => withOptions({ [HIDE]: "True", "webserver.expose_config": "False" }),
    "without what is sensitive": () => withOptions({ "webserver.expose_config": "non-sensitive-only" }),
    "no traces": () => withOptions({ "webserver.expose_stacktrace": "false", "api.expose_config": "0" }),
    "another option": () => withOptions({ "core.load_examples": "True" }),
  },
  violating: {
    "nothing masked": { doc: true, findings: [HIDE], program: () => withOptions({ [HIDE]: "False" }) },
    "the configuration": {
      findings: ["webserver.expose_config"],
      program: () => withOptions({ "webserver.expose_config": "True" }),
    },
    "the configuration, Airflow 3": {
      findings: ["api.expose_config"],
      program: () => withOptions({ "api.expose_config": "true" }),
    },
    "traces of errors": {
      findings: ["webserver.expose_stacktrace"],
      program: () => withOptions({ "webserver.expose_stacktrace": "t" }),
    },
    "in one letter": { findings: [HIDE], program: () => withOptions({ [HIDE]: "f" }) },
    "two of them": {
      findings: [HIDE, "webserver.expose_config"],
      program: () => withOptions({ [HIDE]: "0", "core.load_examples": "False", "webserver.expose_config": "1" }),
    },
  },
  undecided: {
    "a computed value": () => withOptions({ [HIDE]: new aws.ssm.Parameter("late", { type: "String" }).value }),
    "computed options": () =>
      withOptions(new aws.ssm.Parameter("late", { type: "String" }).value.apply((text) => JSON.parse(text))),
  },
};

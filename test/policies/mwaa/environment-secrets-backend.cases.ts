import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { makeEnvironment, withOptions } from "./_programs";

const BACKEND = "airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend";

export const cases: PolicyCases = {
  compliant: {
    "Secrets Manager": {
      doc: true,
      program: () =>
        withOptions({
          "secrets.backend": BACKEND,
          "secrets.backend_kwargs":
            '{"connections_prefix": "airflow/connections", "variables_prefix": "airflow/variables"}',
        }),
    },
  },
  violating: {
    "no options": { doc: true, program: () => makeEnvironment() },
    "other options": () => withOptions({ "core.default_timezone": "utc" }),
    "only its arguments": () => withOptions({ "secrets.backend_kwargs": "{}" }),
  },
  undecided: {
    // The options are a secret as a whole: one that is not known yet hides the others.
    "a computed one": () => withOptions({ "secrets.backend": new aws.ssm.Parameter("late", { type: "String" }).value }),
    "computed options": () =>
      withOptions(new aws.ssm.Parameter("late", { type: "String" }).value.apply((text) => JSON.parse(text))),
  },
};

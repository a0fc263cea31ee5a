import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Parameter = aws.types.input.neptune.ClusterParameterGroupParameter;

const group =
  (...parameters: Parameter[]) =>
  () =>
    new aws.neptune.ClusterParameterGroup("referrals", { family: "neptune1.3", parameters });

const enforceSsl = (value: pulumi.Input<string>): Parameter => ({ name: "neptune_enforce_ssl", value });
const auditLog: Parameter = { name: "neptune_enable_audit_log", value: "0" };

export const cases: PolicyCases = {
  compliant: {
    "TLS is enforced": { doc: true, program: group(enforceSsl("1")) },
    "no parameters": group(),
    "nothing said": () => new aws.neptune.ClusterParameterGroup("referrals", { family: "neptune1.3" }),
    "another parameter is off": group(auditLog),
    "a number": group(enforceSsl(1 as never)),
  },
  violating: {
    "TLS is not enforced": { doc: true, program: group(enforceSsl("0")) },
    "after another parameter": group(auditLog, enforceSsl("0")),
    "a number": group(enforceSsl(0 as never)),
    "another spelling": group({ name: "Neptune_Enforce_SSL", value: "0" }),
    "the parameter twice": group(enforceSsl("1"), enforceSsl("0")),
    "a single parameter without a list": () => {
      const parameters = enforceSsl("0") as never;
      new aws.neptune.ClusterParameterGroup("referrals", { family: "neptune1.3", parameters });
    },
  },
  undecided: {
    "a value that is computed": () => group(enforceSsl(new aws.kms.Key("key").arn))(),
    "parameters that are computed": () => {
      const parameters = new aws.kms.Key("key").arn.apply((value) => [enforceSsl(value)]);
      new aws.neptune.ClusterParameterGroup("referrals", { family: "neptune1.3", parameters });
    },
  },
};

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Parameter = aws.types.input.neptune.ClusterParameterGroupParameter;

const group =
  (...parameters: Parameter[]) =>
  () =>
    new aws.neptune.ClusterParameterGroup("referrals", { family: "neptune1.3", parameters });

const auditLog = (value: pulumi.Input<string>): Parameter => ({ name: "neptune_enable_audit_log", value });
const timeout: Parameter = { name: "neptune_query_timeout", value: "120000" };

export const cases: PolicyCases = {
  compliant: {
    "auditing is on": { doc: true, program: group(auditLog("1")) },
    "beside another parameter": group(timeout, auditLog("1")),
    "a number": group(auditLog(1 as never)),
    "another spelling": group({ name: "Neptune_Enable_Audit_Log", value: "1" }),
  },
  violating: {
    "no parameters": { doc: true, program: group() },
    "nothing said": () => new aws.neptune.ClusterParameterGroup("referrals", { family: "neptune1.3" }),
    "auditing is off": group(auditLog("0")),
    "a number": group(auditLog(0 as never)),
    "another parameter": group(timeout),
    "the parameter twice": group(auditLog("1"), auditLog("0")),
    "a single parameter without a list": () => {
      const parameters = auditLog("0") as never;
      new aws.neptune.ClusterParameterGroup("referrals", { family: "neptune1.3", parameters });
    },
  },
  undecided: {
    "a value that is computed": () => group(auditLog(new aws.kms.Key("key").arn))(),
    "parameters that are computed": () => {
      const parameters = new aws.kms.Key("key").arn.apply((value) => [auditLog(value)]);
      new aws.neptune.ClusterParameterGroup("referrals", { family: "neptune1.3", parameters });
    },
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const group =
  (...parameters: aws.types.input.redshift.ParameterGroupParameter[]) =>
  () =>
    new aws.redshift.ParameterGroup("claims", { family: "redshift-2.0", parameters });

const log = (value: string) => ({ name: "enable_user_activity_logging", value });
const TLS = { name: "require_ssl", value: "true" };

export const cases: PolicyCases = {
  compliant: {
    "statements are logged": { doc: true, program: group(log("true")) },
    "beside other parameters": group(TLS, log("true")),
    "the value on": group(log("on")),
    "the value 1": group(log("1")),
    "another spelling": group({ name: "Enable_User_Activity_Logging", value: "TRUE" }),
    "true instead of a text": group(log(true as never)),
  },
  violating: {
    "no parameters": {
      doc: true,
      program: () => new aws.redshift.ParameterGroup("claims", { family: "redshift-2.0" }),
    },
    "other parameters": group(TLS),
    "an explicit false": group(log("false")),
    "the value off": group(log("off")),
    "an explicit false behind a true": group(log("true"), log("false")),
    "a single parameter without a list": () =>
      new aws.redshift.ParameterGroup("claims", { family: "redshift-2.0", parameters: log("false") as never }),
  },
  undecided: {
    "a value that is computed": () => {
      const value = new aws.kms.Key("key").arn;
      group({ name: "enable_user_activity_logging", value })();
    },
    "a name that is computed": () => {
      const name = new aws.kms.Key("key").arn;
      group({ name, value: "true" })();
    },
    "parameters that are computed": () => {
      const parameters = new aws.kms.Key("key").arn.apply((value) => [{ name: "enable_user_activity_logging", value }]);
      new aws.redshift.ParameterGroup("claims", { family: "redshift-2.0", parameters });
    },
  },
};

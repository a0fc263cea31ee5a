import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const namespace = (logExports?: pulumi.Input<pulumi.Input<string>[]>) => () =>
  new aws.redshiftserverless.Namespace("claims", { namespaceName: "claims", logExports });

const withStatements = { redshiftserverless: { requireUserActivityLog: true } };

export const cases: PolicyCases = {
  compliant: {
    "user and connection log": { doc: true, program: namespace(["userlog", "connectionlog"]) },
    "all three logs": namespace(["userlog", "connectionlog", "useractivitylog"]),
    "all three logs where they are asked for": {
      settings: withStatements,
      program: namespace(["userlog", "connectionlog", "useractivitylog"]),
    },
    "another spelling": namespace(["UserLog", "ConnectionLog"]),
  },
  violating: {
    "nothing said": { doc: true, program: namespace() },
    "an empty list": namespace([]),
    "no user log": namespace(["connectionlog"]),
    "no connection log": namespace(["userlog", "useractivitylog"]),
    "no user activity log where it is asked for": {
      settings: withStatements,
      program: namespace(["userlog", "connectionlog"]),
    },
    "one log without a list": namespace("userlog" as never),
  },
  undecided: {
    "a log that is computed": () => namespace(["userlog", new aws.kms.Key("key").arn])(),
    "logs that are computed": () => namespace(new aws.kms.Key("key").arn.apply((arn) => [arn]))(),
  },
};

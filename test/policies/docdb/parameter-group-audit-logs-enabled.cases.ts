import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const group =
  (...parameters: aws.types.input.docdb.ClusterParameterGroupParameter[]) =>
  () =>
    new aws.docdb.ClusterParameterGroup("charts", { family: "docdb5.0", parameters });

const auditLogs = (value: pulumi.Input<string>) => group({ name: "audit_logs", value });

const cluster = (dbClusterParameterGroupName?: pulumi.Input<string>) => () =>
  new aws.docdb.Cluster("charts", {
    ...(dbClusterParameterGroupName !== undefined && { dbClusterParameterGroupName }),
  });

export const cases: PolicyCases = {
  compliant: {
    "auditing is enabled": { doc: true, program: auditLogs("enabled") },
    "all events": auditLogs("all"),
    "changes of structure": auditLogs("ddl"),
    "reads of data": auditLogs("dml_read"),
    "changes of data": auditLogs("dml_write"),
    "kinds of events": auditLogs("dml_write, dml_read"),
    "another spelling": group({ name: "Audit_Logs", value: "Enabled" }),
    "beside another parameter": group({ name: "tls", value: "tls1.2+" }, { name: "audit_logs", value: "enabled" }),
    "a cluster with a group of the stack": () => {
      const own = new aws.docdb.ClusterParameterGroup("charts", {
        family: "docdb5.0",
        parameters: [{ name: "audit_logs", value: "enabled" }],
      });
      cluster(own.name)();
    },
    "a cluster with a group of another stack": cluster("clinic-docdb"),
    "a cluster with a group that is computed": () => cluster(new aws.kms.Key("key").arn)(),
  },
  violating: {
    "a group without parameters": { doc: true, program: group() },
    "auditing is disabled": auditLogs("disabled"),
    "no events": auditLogs("none"),
    "another parameter": group({ name: "tls", value: "enabled" }),
    "the parameter twice": group({ name: "audit_logs", value: "enabled" }, { name: "audit_logs", value: "disabled" }),
    "a single parameter without a list": () => {
      const parameters = { name: "audit_logs", value: "disabled" } as never;
      new aws.docdb.ClusterParameterGroup("charts", { family: "docdb5.0", parameters });
    },
    "a cluster without a group": cluster(),
    "a cluster with the default group": {
      isEnoughIfSet: ["dbClusterParameterGroupName"],
      program: cluster("default.docdb5.0"),
    },
    "a cluster with the default group in another spelling": {
      isEnoughIfSet: ["dbClusterParameterGroupName"],
      program: cluster("Default.DocDB5.0"),
    },
    "a cluster with an empty name": {
      isEnoughIfSet: ["dbClusterParameterGroupName"],
      program: cluster(""),
    },
  },
  undecided: {
    "a value that is computed": () => auditLogs(new aws.kms.Key("key").arn)(),
    "parameters that are computed": () => {
      const parameters = new aws.kms.Key("key").arn.apply((value) => [{ name: "audit_logs", value }]);
      new aws.docdb.ClusterParameterGroup("charts", { family: "docdb5.0", parameters });
    },
  },
};

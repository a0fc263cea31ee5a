import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const group =
  (...parameters: aws.types.input.docdb.ClusterParameterGroupParameter[]) =>
  () =>
    new aws.docdb.ClusterParameterGroup("records", { family: "docdb5.0", parameters });

const tls = (value: string) => group({ name: "tls", value });

export const cases: PolicyCases = {
  compliant: {
    "TLS 1.2 or newer": { doc: true, program: tls("tls1.2+") },
    "TLS 1.3 or newer": tls("tls1.3+"),
    "the default, said explicitly": tls("enabled"),
    "ciphers of FIPS 140-3": tls("fips-140-3"),
    "another spelling": group({ name: "TLS", value: "Enabled" }),
    "another parameter is disabled": group({ name: "ttl_monitor", value: "disabled" }),
    "no parameters": () => new aws.docdb.ClusterParameterGroup("records", { family: "docdb5.0" }),
  },
  violating: {
    "TLS is disabled": { doc: true, program: tls("disabled") },
    "another spelling": group({ name: "TLS", value: "Disabled" }),
    "after another parameter": group({ name: "audit_logs", value: "enabled" }, { name: "tls", value: "disabled" }),
    "the parameter twice": group({ name: "tls", value: "enabled" }, { name: "tls", value: "disabled" }),
    "no value that AWS knows": tls("tls1.1+"),
    "a single parameter without a list": () => {
      const parameters = { name: "tls", value: "disabled" } as never;
      new aws.docdb.ClusterParameterGroup("records", { family: "docdb5.0", parameters });
    },
  },
  undecided: {
    "a value that is computed": () => {
      const value = new aws.kms.Key("key").arn;
      new aws.docdb.ClusterParameterGroup("records", { family: "docdb5.0", parameters: [{ name: "tls", value }] });
    },
    "parameters that are computed": () => {
      const parameters = new aws.kms.Key("key").arn.apply((value) => [{ name: "tls", value }]);
      new aws.docdb.ClusterParameterGroup("records", { family: "docdb5.0", parameters });
    },
  },
};

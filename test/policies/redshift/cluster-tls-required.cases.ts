import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const group =
  (family: string, ...parameters: aws.types.input.redshift.ParameterGroupParameter[]) =>
  () =>
    new aws.redshift.ParameterGroup("claims", { family, parameters });

const cluster = (clusterParameterGroupName?: pulumi.Input<string>) => () =>
  new aws.redshift.Cluster("claims", { clusterIdentifier: "claims", nodeType: "ra3.large", clusterParameterGroupName });

export const cases: PolicyCases = {
  compliant: {
    "TLS is required": { doc: true, program: group("redshift-1.0", { name: "require_ssl", value: "true" }) },
    "another spelling": group("redshift-1.0", { name: "Require_SSL", value: "TRUE" }),
    "TLS by FIPS": group("redshift-1.0", { name: "use_fips_ssl", value: "true" }),
    "an explicit false beside FIPS": group(
      "redshift-1.0",
      { name: "require_ssl", value: "false" },
      { name: "use_fips_ssl", value: "true" },
    ),
    "the newer family, whose default requires TLS": group("redshift-2.0"),
    "a cluster without a group": cluster(),
    "a cluster with the newer default group": cluster("default.redshift-2.0"),
    "a cluster with a group of another stack": cluster("clinic-redshift"),
    "a cluster with a group of the stack": () => {
      cluster(group("redshift-1.0", { name: "require_ssl", value: "true" })().name)();
    },
    "a cluster with a group of the stack, by its id": () => {
      cluster(group("redshift-1.0", { name: "require_ssl", value: "true" })().id)();
    },
  },
  violating: {
    "an explicit false": { doc: true, program: group("redshift-1.0", { name: "require_ssl", value: "false" }) },
    "the older family without the parameter": group("redshift-1.0"),
    "the older family with other parameters": group("redshift-1.0", {
      name: "enable_user_activity_logging",
      value: "true",
    }),
    "an explicit false in the newer family": group("redshift-2.0", { name: "require_ssl", value: "false" }),
    "a value that is neither": group("redshift-1.0", { name: "require_ssl", value: "on" }),
    "FIPS is off": group("redshift-1.0", { name: "use_fips_ssl", value: "false" }),
    "another spelling": group("redshift-2.0", { name: "REQUIRE_SSL", value: "False" }),
    "a cluster with the older default group": cluster("default.redshift-1.0"),
    "a cluster with another spelling of the older default group": cluster("Default.Redshift-1.0"),
    "the group, and not the cluster that uses it": () => {
      cluster(group("redshift-1.0")().name)();
    },
  },
  undecided: {
    "a value that is computed": () => {
      const value = new aws.kms.Key("key").arn;
      new aws.redshift.ParameterGroup("claims", {
        family: "redshift-1.0",
        parameters: [{ name: "require_ssl", value }],
      });
    },
    "a family that is computed": () => {
      new aws.redshift.ParameterGroup("claims", { family: new aws.kms.Key("key").arn });
    },
    "a name of a group that is computed from something else": () => cluster(new aws.kms.Key("key").arn)(),
  },
};

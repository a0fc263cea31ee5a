import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster = (name = "claims") => new aws.redshift.Cluster(name, { clusterIdentifier: name, nodeType: "ra3.large" });

const logging = (args: Omit<aws.redshift.LoggingArgs, "clusterIdentifier">, clusterIdentifier = "claims") =>
  new aws.redshift.Logging("claims", { clusterIdentifier, ...args });

const logExports = ["connectionlog", "userlog", "useractivitylog"];
const toCloudWatch = { logDestinationType: "cloudwatch", logExports };
const toBucket = { logDestinationType: "s3", bucketName: "clinic-audit-logs" };

export const cases: PolicyCases = {
  compliant: {
    "every log to CloudWatch": {
      doc: true,
      program: () => {
        const { clusterIdentifier } = cluster();
        new aws.redshift.Logging("claims", { clusterIdentifier, ...toCloudWatch });
      },
    },
    "to a bucket": () => {
      new aws.redshift.Logging("claims", { clusterIdentifier: cluster().id, ...toBucket });
    },
    "to a bucket of the stack, without a type": () => {
      const bucketName = new aws.s3.Bucket("audit-logs").id;
      new aws.redshift.Logging("claims", { clusterIdentifier: cluster().id, bucketName });
    },
    "a cluster that is named by a literal": {
      linkedByLiteral: ["clusterIdentifier"],
      program: () => {
        cluster();
        logging(toCloudWatch);
      },
    },
    "another spelling": () => {
      logging({ logDestinationType: "CloudWatch", logExports: ["ConnectionLog", "UserLog", "UserActivityLog"] });
    },
    "logs of a cluster of another stack": () => logging(toBucket, "shared-claims"),
  },
  violating: {
    "nothing declared": { doc: true, program: () => cluster() },
    "logs of another cluster": () => {
      cluster();
      new aws.redshift.Logging("other", { clusterIdentifier: "other", ...toCloudWatch });
    },
    "one of two clusters": () => {
      cluster("billing");
      new aws.redshift.Logging("claims", { clusterIdentifier: cluster().id, ...toCloudWatch });
    },
    "no user activity log": {
      findings: ["logExports"],
      program: () => {
        const { clusterIdentifier } = cluster();
        new aws.redshift.Logging("claims", {
          clusterIdentifier,
          logDestinationType: "cloudwatch",
          logExports: ["connectionlog", "userlog"],
        });
      },
    },
    "no logs to CloudWatch": {
      findings: ["logExports"],
      program: () => logging({ logDestinationType: "cloudwatch", logExports: [] }),
    },
    "CloudWatch, and nothing else said": {
      findings: ["logExports"],
      program: () => logging({ logDestinationType: "cloudwatch", bucketName: "clinic-audit-logs" }),
    },
    "no bucket": { findings: ["bucketName"], program: () => logging({ logDestinationType: "s3" }) },
    "no destination at all": { findings: ["bucketName"], program: () => logging({ logExports }) },
    "an empty name of a bucket": {
      findings: ["bucketName"],
      isEnoughIfSet: ["bucketName"],
      program: () => logging({ logDestinationType: "s3", bucketName: "" }),
    },
  },
  undecided: {
    "a destination that is computed": () =>
      logging({ logDestinationType: new aws.kms.Key("key").arn, logExports: ["userlog"] }),
    "a log that is computed": () =>
      logging({
        logDestinationType: "cloudwatch",
        logExports: ["connectionlog", "userlog", new aws.kms.Key("key").arn],
      }),
    "logs of one of two clusters": () => {
      const clusterIdentifier = pulumi.all([cluster("one").arn, cluster("two").arn]).apply(([first]) => first);
      new aws.redshift.Logging("either", { clusterIdentifier, ...toCloudWatch });
    },
  },
};

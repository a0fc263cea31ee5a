import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const expiring = (bucket: pulumi.Input<string>, days: pulumi.Input<number>, status = "Enabled") =>
  new aws.s3.BucketLifecycleConfiguration("logs", { bucket, rules: [{ id: "old", status, expiration: { days } }] });
const logs = (days?: number) =>
  new aws.s3.Bucket("logs", days === undefined ? {} : { lifecycleRules: [{ enabled: true, expiration: { days } }] });
const trail = (s3BucketName: pulumi.Input<string>) => new aws.cloudtrail.Trail("all", { s3BucketName });
export const cases: PolicyCases = {
  compliant: {
    "six years": {
      doc: true,
      program: () => {
        const { bucket } = logs();
        expiring(bucket, 2192);
        trail(bucket);
      },
    },
    "a rule that is off": () => {
      const { bucket } = logs();
      expiring(bucket, 30, "Disabled");
      trail(bucket);
    },
    "a year where that is allowed": {
      settings: { logs: { minimumRetentionDays: 365 } },
      program: () => {
        const { bucket } = logs();
        expiring(bucket, 365);
        trail(bucket);
      },
    },
    "markers of deletions only": () => {
      const { bucket } = logs();
      new aws.s3.BucketLifecycleConfiguration("logs", {
        bucket,
        rules: [{ id: "old", status: "Enabled", expiration: { days: 0, expiredObjectDeleteMarker: true } }],
      });
      trail(bucket);
    },
    "moved and kept": () => {
      const { bucket } = logs();
      new aws.s3.BucketLifecycleConfiguration("logs", {
        bucket,
        rules: [{ id: "cold", status: "Enabled", transitions: [{ days: 90, storageClass: "GLACIER" }] }],
      });
      trail(bucket);
    },
  },
  violating: {
    "a day less than six years": {
      doc: true,
      findings: ["rules[0]"],
      program: () => {
        const { bucket } = logs();
        expiring(bucket, 2191);
        trail(bucket);
      },
    },
    "up to a date": () => {
      const { bucket } = logs();
      new aws.s3.BucketLifecycleConfiguration("logs", {
        bucket,
        rules: [{ id: "old", status: "Enabled", expiration: { date: "2027-01-01T00:00:00Z" } }],
      });
      trail(bucket);
    },
    "written in the bucket": { findings: ["lifecycleRules[0]"], program: () => trail(logs(90).bucket) },
    "written in the bucket, under its former type": {
      findings: ["lifecycleRules[0]", "lifecycleRules[1]"],
      program: () =>
        trail(
          new aws.s3.BucketV2("logs", {
            lifecycleRules: [
              { enabled: true, expirations: [{ days: 90 }] },
              { enabled: true, expirations: [{ date: "2027-01-01" }] },
            ],
          }).bucket,
        ),
    },
    "access logs of a load balancer": () => {
      const { bucket } = logs();
      expiring(bucket, 90);
      new aws.lb.LoadBalancer("web", { subnets: ["subnet-1", "subnet-2"], accessLogs: { bucket, enabled: true } });
    },
    "flow logs": () => {
      const own = logs();
      expiring(own.bucket, 90);
      new aws.ec2.FlowLog("flows", {
        vpcId: "vpc-1",
        trafficType: "ALL",
        logDestinationType: "s3",
        logDestination: own.arn,
      });
    },
    "a configuration history": () => {
      const { bucket } = logs();
      expiring(bucket, 90);
      new aws.cfg.DeliveryChannel("all", { s3BucketName: bucket });
    },
    "a web ACL": () => {
      const own = logs();
      expiring(own.bucket, 90);
      new aws.wafv2.WebAclLoggingConfiguration("web", {
        resourceArn: "arn:aws:wafv2:us-east-1:111122223333:regional/webacl/web/1",
        logDestinationConfigs: [own.arn],
      });
    },
  },
  undecided: {
    "computed days": () => {
      const { bucket } = logs();
      expiring(
        bucket,
        new aws.kms.Key("late").arn.apply((arn) => arn.length),
      );
      trail(bucket);
    },
  },
  notApplicable: {
    "no logs": () => {
      const { bucket } = logs();
      expiring(bucket, 30);
    },
  },
};

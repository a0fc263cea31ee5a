import * as pulumi from "@pulumi/pulumi";
import { account, bucketArn, Edge, ofThisAccount, SecureBucket } from "../../components";
import { alarm, config, domain, key } from "./foundation";
import { balancerGroup, network } from "./network";

// From the browser to the load balancer: TLS 1.2 or 1.3 all the way, with a certificate that renews itself.

// Load balancers write their logs to buckets with S3's own keys only.
const LOGS = "balancer-logs";
const logs = new SecureBucket(LOGS, {
  key,
  encryption: "AES256",
  lockedDays: 365,
  statements: [
    {
      Sid: "LoadBalancers",
      Effect: "Allow",
      Principal: { Service: "logdelivery.elasticloadbalancing.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: pulumi.interpolate`${bucketArn(LOGS)}/care/AWSLogs/${account}/*`,
      Condition: ofThisAccount,
    },
  ],
});
const edge = new Edge("care", { key, network, group: balancerGroup, domain, zoneId: config.require("zoneId"), logs });
export const { distribution } = edge;
/** The application ends TLS itself: what is sent is encrypted on the last metre too. */
export const { targets, listener } = edge.forwardsTo("care", 8443);
alarm("errors", {
  alarmDescription: "The application does not answer patients",
  namespace: "AWS/ApplicationELB",
  metricName: "HTTPCode_Target_5XX_Count",
  dimensions: { LoadBalancer: edge.balancer.arnSuffix },
  statistic: "Sum",
  period: 300,
  evaluationPeriods: 1,
  threshold: 20,
  comparisonOperator: "GreaterThanThreshold",
  treatMissingData: "notBreaching",
});

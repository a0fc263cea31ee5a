import type { Block } from "../core/fact";
import type { CompanionSpec, Resource } from "../core/graph";
import { definePolicy, onlyIf, orUndecided, violationIf } from "../core/policy";
import { minimumLogRetentionDays } from "../core/retention";
import { isOneOf } from "../core/text";
import { and, or, some } from "../core/truth";
import { BUCKET_V2, BUCKETS, logSources } from "../s3/_shared";

const DESTINATIONS = {
  trails: { types: ["aws:cloudtrail/trail:Trail"], by: "s3BucketName" },
  accessLogs: logSources.accessLogs,
  connectionLogs: logSources.connectionLogs,
  flowLog: logSources.flowLog,
  distribution: logSources.distribution,
  deliveryChannels: { types: ["aws:cfg/deliveryChannel:DeliveryChannel"], by: "s3BucketName" },
  webAcls: { types: ["aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration"], by: "logDestinationConfigs" },
  accelerators: { types: ["aws:globalaccelerator/accelerator:Accelerator"], by: "attributes.flowLogsS3Bucket" },
} as const satisfies Record<string, CompanionSpec>;

const SOURCES = Object.keys(DESTINATIONS) as (keyof typeof DESTINATIONS)[];

export default definePolicy({
  id: "logging-bucket-retention-sufficient",
  title: "Buckets which receive logs keep them six years",
  family: "audit-logging",
  citations: ["164.316(b)(2)(i)", "164.312(b)"],
  sources: ["sftp-to-go#audit-logs", "aptible#six-years-of-evidence", "aptible#audit-controls"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [
    "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    "aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2",
    ...BUCKETS,
  ],
  companions: { ...DESTINATIONS, bucket: { types: BUCKETS, from: "bucket" } },
  settings: [minimumLogRetentionDays],
  whenAbsent: "Logs are kept for ever.",
  fix: "Set rules[].expiration.days: 2192 or more, or drop the expiration (a transition to a colder class is fine).",
  judge(resource, context) {
    const { companionsOf, settings } = context;
    const least = settings.get(minimumLogRetentionDays);
    const isBucket = isOneOf(BUCKETS, resource.type);
    const receives = (bucket: Resource) => some(SOURCES, (source) => companionsOf(bucket)[source].exist);
    const receivesLogs = isBucket ? receives(resource) : companionsOf(resource).bucket.some(receives);
    const days = resource.type === BUCKET_V2 ? "expirations.days" : "expiration.days";
    const date = resource.type === BUCKET_V2 ? "expirations.date" : "expiration.date";
    const isShort = (rule: Block) =>
      and(
        isBucket ? rule.bool("enabled").is(true) : rule.word("status").is("enabled"),
        or(
          rule.number(days).satisfies((number) => number > 0 && number < least),
          rule.text(date).isSet,
        ),
      );
    return onlyIf(receivesLogs, "receives no logs", () =>
      resource.list(isBucket ? "lifecycleRules" : "rules").collect(
        (rule) =>
          violationIf(isShort(rule), `${rule.path} deletes logs before ${least} days have passed`, {
            detail: rule.path,
          }),
        orUndecided("a lifecycle rule deletes logs too early"),
      ),
    );
  },
});

import { definePolicy, onlyIf, violationUnless } from "../core/policy";

const LOCATIONS: Readonly<Record<string, string>> = {
  "aws:timestreamwrite/table:Table": "magneticStoreWriteProperties.magneticStoreRejectedDataLocation.s3Configuration",
  "aws:timestreamquery/scheduledQuery:ScheduledQuery": "errorReportConfiguration.s3Configuration",
};

export default definePolicy({
  id: "timestream-report-encrypted",
  title: "Rejected records and error reports of Timestream are encrypted with KMS",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: Object.keys(LOCATIONS),
  whenAbsent: "Reports are encrypted with a key of S3.",
  fix: 'Set encryptionOption: "SSE_KMS" and kmsKeyId.',
  judge(resource) {
    const location = resource.block(LOCATIONS[resource.type]!);
    return onlyIf(location.isSet, "writes no reports", () =>
      violationUnless(
        location.word("encryptionOption").is("sse_kms"),
        `${location.path}.encryptionOption is not SSE_KMS`,
      ),
    );
  },
});

import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "timestream-customer-managed-key",
  title: "Timestream databases and scheduled queries use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:timestreamwrite/database:Database", "aws:timestreamquery/scheduledQuery:ScheduledQuery"],
  whenAbsent: "Timestream always encrypts, with a key that AWS manages.",
  fix: "Set kmsKeyId to a customer managed key.",
  peers: { "cdk-nag": ["TimestreamDatabaseCustomerManagedKey"], checkov: ["CKV_AWS_160"] },
  judge: mustNameOwnKey("kmsKeyId"),
});

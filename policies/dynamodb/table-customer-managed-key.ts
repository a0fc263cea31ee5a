import { definePolicy, orUndecided, violationUnless } from "../core/policy";
import { isOwnKey, mustNameOwnKey } from "../core/requirements";
import { and } from "../core/truth";

const REPLICA = "aws:dynamodb/tableReplica:TableReplica";
const EXPORT = "aws:dynamodb/tableExport:TableExport";

export default definePolicy({
  id: "dynamodb-table-customer-managed-key",
  title: "DynamoDB tables, replicas and exports use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:dynamodb/table:Table", REPLICA, EXPORT],
  whenAbsent: "A key that AWS owns or manages is used.",
  fix: "Set serverSideEncryption: {enabled: true, kmsKeyArn: key.arn} and kmsKeyArn on replicas.",
  peers: { checkov: ["CKV_AWS_119", "CKV_AWS_271"] },
  judge(resource) {
    if (resource.type === REPLICA) return mustNameOwnKey("kmsKeyArn")(resource);
    if (resource.type === EXPORT) {
      return violationUnless(
        and(resource.word("s3SseAlgorithm").is("kms"), isOwnKey(resource, "s3SseKmsKeyId")),
        "s3SseAlgorithm is not KMS with a customer managed key",
      );
    }
    return [
      // Where it is not enabled, the key that AWS owns is used, whatever kmsKeyArn says.
      violationUnless(
        and(
          resource.bool("serverSideEncryption.enabled").is(true),
          isOwnKey(resource, "serverSideEncryption.kmsKeyArn"),
        ),
        "serverSideEncryption is not enabled with a customer managed key: a key that AWS owns or manages is used",
      ),
      ...resource.list("replicas").collect(
        (replica) =>
          violationUnless(isOwnKey(replica, "kmsKeyArn"), `${replica.path}.kmsKeyArn names no customer managed key`, {
            detail: replica.path,
          }),
        orUndecided("kmsKeyArn names no customer managed key on a replica"),
      ),
    ];
  },
});

import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isOwnKey, mustNameOwnKey } from "../core/requirements";
import { and } from "../core/truth";

const S3_ENDPOINT = "aws:dms/s3Endpoint:S3Endpoint";
const KEYS: Readonly<Record<string, string>> = {
  "aws:dms/replicationInstance:ReplicationInstance": "kmsKeyArn",
  "aws:dms/endpoint:Endpoint": "kmsKeyArn",
  "aws:dms/replicationConfig:ReplicationConfig": "computeConfig.kmsKeyId",
  "aws:dms/instanceProfile:InstanceProfile": "kmsKeyArn",
  [S3_ENDPOINT]: "serverSideEncryptionKmsKeyId",
};

export default definePolicy({
  id: "dms-customer-managed-key",
  title: "DMS instances, endpoints and configurations use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: Object.keys(KEYS),
  whenAbsent: "DMS encrypts with the key aws/dms, which AWS manages.",
  fix: 'Set kmsKeyArn (ReplicationConfig: computeConfig.kmsKeyId; S3Endpoint: encryptionMode "SSE_KMS" with serverSideEncryptionKmsKeyId).',
  peers: { checkov: ["CKV_AWS_212", "CKV_AWS_296", "CKV_AWS_298"] },
  judge(resource) {
    const isSource = resource.word("endpointType").is("source");
    if (resource.type !== S3_ENDPOINT) return mustNameOwnKey(KEYS)(resource);
    return onlyIf(isSource.not, "is a source", () =>
      violationUnless(
        and(resource.word("encryptionMode").is("sse_kms"), isOwnKey(resource, KEYS[S3_ENDPOINT]!)),
        "encryptionMode is not SSE_KMS with a customer managed key",
      ),
    );
  },
});

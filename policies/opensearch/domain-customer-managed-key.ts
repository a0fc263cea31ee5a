import { definePolicy, onlyIf } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";
import { or, Truth } from "../core/truth";

const PIPELINE = "aws:opensearchingest/pipeline:Pipeline";
const KEYS: Readonly<Record<string, string>> = {
  "aws:opensearch/domain:Domain": "encryptAtRest.kmsKeyId",
  "aws:elasticsearch/domain:Domain": "encryptAtRest.kmsKeyId",
  "aws:opensearch/application:Application": "kmsKeyArn",
  [PIPELINE]: "encryptionAtRestOptions.kmsKeyArn",
};

export default definePolicy({
  id: "opensearch-domain-customer-managed-key",
  title: "OpenSearch domains, applications and ingestion buffers use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: Object.keys(KEYS),
  whenAbsent: "A key that AWS manages or owns is used.",
  fix: "Set encryptAtRest.kmsKeyId (kmsKeyArn on Application, encryptionAtRestOptions.kmsKeyArn on Pipeline).",
  peers: { checkov: ["CKV_AWS_247"] },
  judge: (resource) =>
    onlyIf(
      or(Truth.of(resource.type !== PIPELINE), resource.bool("bufferOptions.persistentBufferEnabled").is(true)),
      "keeps no buffer",
      () => mustNameOwnKey(KEYS)(resource),
    ),
});

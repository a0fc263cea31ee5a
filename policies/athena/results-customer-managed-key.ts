import type { Block } from "../core/fact";
import { definePolicy, violationUnless } from "../core/policy";
import { isOwnKey } from "../core/requirements";
import { and, or, type Truth } from "../core/truth";

const DATABASE = "aws:athena/database:Database";

/** Whether an encryption block uses the key that it names: beside SSE_S3 a key has no effect. */
const usesOwnKey = (encryption: Block, property: string): Truth =>
  and(encryption.word("encryptionOption").is("sse_s3").not, isOwnKey(encryption, property));

export default definePolicy({
  id: "athena-results-customer-managed-key",
  title: "Athena results and databases use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:athena/workgroup:Workgroup", DATABASE],
  whenAbsent: "Results are encrypted with a key of S3.",
  fix: "Use SSE_KMS with kmsKeyArn (kmsKey on a Database).",
  peers: {
    "compliance-policies": [
      "aws-athena-workgroup-configure-customer-managed-key",
      "aws-athena-database-configure-customer-managed-key",
    ],
  },
  judge(resource) {
    if (resource.type === DATABASE) {
      return violationUnless(
        usesOwnKey(resource.block("encryptionConfiguration"), "kmsKey"),
        "encryptionConfiguration names no customer managed key: a key that AWS manages is used",
      );
    }
    const configuration = resource.block("configuration");
    const isManaged = configuration.bool("managedQueryResultsConfiguration.enabled").is(true);
    const namesKey = or(
      and(isManaged, isOwnKey(configuration, "managedQueryResultsConfiguration.encryptionConfiguration.kmsKey")),
      and(isManaged.not, usesOwnKey(configuration.block("resultConfiguration.encryptionConfiguration"), "kmsKeyArn")),
    );
    return violationUnless(namesKey, "configuration names no customer managed key for query results");
  },
});

import { definePolicy, violationUnless } from "../core/policy";
import { isOwnKey, mustNameOwnKey } from "../core/requirements";
import { and, or } from "../core/truth";

const DATABASE = "aws:athena/database:Database";

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
    if (resource.type === DATABASE) return mustNameOwnKey("encryptionConfiguration.kmsKey")(resource);
    const configuration = resource.block("configuration");
    const isManaged = configuration.bool("managedQueryResultsConfiguration.enabled").is(true);
    const namesKey = or(
      and(isManaged, isOwnKey(configuration, "managedQueryResultsConfiguration.encryptionConfiguration.kmsKey")),
      and(isManaged.not, isOwnKey(configuration, "resultConfiguration.encryptionConfiguration.kmsKeyArn")),
    );
    return violationUnless(namesKey, "configuration names no customer managed key for query results");
  },
});

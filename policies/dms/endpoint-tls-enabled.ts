import { definePolicy, violationIf } from "../core/policy";
import { isPlainHttp } from "../core/requirements";
import { and } from "../core/truth";

const DATA_PROVIDER = "aws:dms/dataProvider:DataProvider";
const TAKES_REQUIRE = ["postgres", "aurora-postgresql", "babelfish", "sqlserver"];

// Engines that connect in plaintext unless told otherwise; DynamoDB, Kinesis, Neptune, Redshift and S3 always use TLS.
const DATABASES = [
  ...TAKES_REQUIRE,
  ...["aurora", "aurora-serverless", "aurora-postgresql-serverless", "azuredb", "azure-sql-managed-instance", "db2"],
  ...["db2-zos", "docdb", "mariadb", "mongodb", "mysql", "oracle", "sybase"],
];
const WITH_SSL_MODE = [
  ...["docDbSettings", "ibmDb2LuwSettings", "ibmDb2ZosSettings", "mariaDbSettings", "microsoftSqlServerSettings"],
  ...["mongoDbSettings", "mysqlSettings", "oracleSettings", "postgresqlSettings", "sybaseAseSettings"],
];

export default definePolicy({
  id: "dms-endpoint-tls-enabled",
  title: "DMS endpoints and data providers connect over TLS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: [
    "stitch#encrypted-sources",
    "stitch#encrypted-destinations",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:dms/endpoint:Endpoint", "aws:dms/dataProvider:DataProvider"],
  whenAbsent: "none: plaintext; Redis uses TLS.",
  fix: 'Set sslMode: "require" (postgres, aurora-postgresql, babelfish, sqlserver) or "verify-ca"/"verify-full" with certificateArn (mysql, oracle, db2); Kafka: kafkaSettings.securityProtocol "ssl-encryption" or "sasl-ssl".',
  remediates: true,
  peers: {
    prowler: ["dms_endpoint_ssl_enabled", "dms_endpoint_redis_in_transit_encryption_enabled"],
    steampipe: ["dms_endpoint_ssl_configured", "dms_endpoint_redis_tls_enabled"],
    checkov: ["CKV2_AWS_49"],
  },
  judge(resource) {
    if (resource.type === DATA_PROVIDER) {
      return WITH_SSL_MODE.map((engine) => {
        const settings = resource.block(`settings.${engine}`);
        const isPlain = settings.word("sslMode").orElse("none").is("none");
        return violationIf(and(settings.isSet, isPlain), `settings.${engine}.sslMode is missing or "none"`);
      });
    }
    const engine = resource.word("engineName");
    const isPlain = resource.word("sslMode").orElse("none").is("none");
    const mode = resource.word("kafkaSettings.securityProtocol").orElse("plaintext");
    const hasPlainUri = isPlainHttp(resource.text("elasticsearchSettings.endpointUri"));
    const canRequire = engine.isOneOf(TAKES_REQUIRE).state === "true";
    return [
      violationIf(
        and(engine.isOneOf(DATABASES), isPlain),
        'sslMode is missing or "none": the endpoint connects in plaintext',
        canRequire ? { set: { sslMode: "require" } } : {},
      ),
      violationIf(
        and(engine.is("kafka"), mode.isOneOf(["plaintext", "sasl-plaintext"])),
        "kafkaSettings.securityProtocol is missing or plaintext",
      ),
      violationIf(
        and(engine.is("redis"), resource.word("redisSettings.sslSecurityProtocol").is("plaintext")),
        "redisSettings.sslSecurityProtocol is plaintext",
      ),
      violationIf(
        and(engine.isOneOf(["elasticsearch", "opensearch"]), hasPlainUri),
        "elasticsearchSettings.endpointUri begins with http://",
      ),
    ];
  },
});

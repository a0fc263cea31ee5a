import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const endpoint =
  (engineName: pulumi.Input<string>, args: Partial<aws.dms.EndpointArgs> = {}) =>
  () =>
    new aws.dms.Endpoint("claims", { endpointId: "claims", endpointType: "source", engineName, ...args });

const provider = (engine: string, settings: aws.types.input.dms.DataProviderSettings) => () =>
  new aws.dms.DataProvider("claims", { engine, settings });

const server = { serverName: "claims.clinic.example", port: 5432 };

const kafka = (securityProtocol?: string) =>
  endpoint("kafka", {
    endpointType: "target",
    kafkaSettings: { broker: "kafka.clinic.example:9092", topic: "claims", securityProtocol },
  });

const redis = (sslSecurityProtocol?: string) =>
  endpoint("redis", {
    endpointType: "target",
    redisSettings: { authType: "none", port: 6379, serverName: "cache.clinic.example", sslSecurityProtocol },
  });

const search = (engineName: string, endpointUri: string) => () => {
  const role = new aws.iam.Role("migration", { assumeRolePolicy: "{}" });
  endpoint(engineName, {
    endpointType: "target",
    elasticsearchSettings: { endpointUri, serviceAccessRoleArn: role.arn },
  })();
};

export const cases: PolicyCases = {
  compliant: {
    "PostgreSQL with TLS": { doc: true, program: endpoint("aurora-postgresql", { sslMode: "require" }) },
    "MySQL with a certificate that is checked": () => {
      const { certificateArn } = new aws.dms.Certificate("claims", { certificateId: "claims" });
      endpoint("mysql", { sslMode: "verify-ca", certificateArn })();
    },
    "Kafka with TLS": kafka("ssl-encryption"),
    "Kafka with SASL over TLS": kafka("sasl-ssl"),
    "Redis with its default": redis(),
    "Redis with TLS": redis("ssl-encryption"),
    "OpenSearch over HTTPS": search("opensearch", "https://search.clinic.example"),
    "Elasticsearch without a scheme": search("elasticsearch", "search.clinic.example"),
    "S3, which always uses TLS": endpoint("s3"),
    "DynamoDB, which always uses TLS": endpoint("dynamodb", { endpointType: "target" }),
    "Kinesis, which always uses TLS": endpoint("kinesis", { endpointType: "target", sslMode: "none" }),
    "Neptune, which always uses TLS": endpoint("neptune", { endpointType: "target" }),
    "Redshift, which always uses TLS": endpoint("redshift", { endpointType: "target", sslMode: "none" }),
    "Redshift Serverless, which always uses TLS": endpoint("redshift-serverless", { endpointType: "target" }),
    "a data provider with TLS": provider("postgres", { postgresqlSettings: { ...server, sslMode: "verify-full" } }),
    "a data provider of Redshift": provider("redshift", { redshiftSettings: server }),
  },
  violating: {
    "PostgreSQL without a mode": { doc: true, program: endpoint("postgres") },
    "PostgreSQL without TLS": endpoint("postgres", { sslMode: "none" }),
    "another spelling of the mode": endpoint("aurora-postgresql", { sslMode: "None" }),
    "another spelling of the engine": endpoint("SQLServer", { sslMode: "none" }),
    "Babelfish without a mode": endpoint("babelfish", { endpointType: "target" }),
    "MySQL, with its credentials in a secret": () => {
      const secret = new aws.secretsmanager.Secret("claims");
      const role = new aws.iam.Role("migration", { assumeRolePolicy: "{}" });
      endpoint("mysql", { secretsManagerArn: secret.arn, secretsManagerAccessRoleArn: role.arn })();
    },
    "MariaDB without a mode": endpoint("mariadb"),
    "Oracle without a mode": endpoint("oracle"),
    "MongoDB without a mode": endpoint("mongodb", { mongodbSettings: { authType: "password" } }),
    "DocumentDB without a mode": endpoint("docdb"),
    "Aurora MySQL without a mode": endpoint("aurora"),
    "serverless Aurora without a mode": endpoint("aurora-serverless"),
    "serverless Aurora PostgreSQL without a mode": endpoint("aurora-postgresql-serverless"),
    "Azure SQL without a mode": endpoint("azuredb"),
    "an Azure SQL managed instance without a mode": endpoint("azure-sql-managed-instance"),
    "Db2 without a mode": endpoint("db2"),
    "Db2 for z/OS without a mode": endpoint("db2-zos"),
    "SAP ASE without a mode": endpoint("sybase"),
    "Kafka without a protocol": kafka(),
    "Kafka in plaintext": kafka("plaintext"),
    "Kafka with SASL in plaintext": kafka("sasl-plaintext"),
    "Redis in plaintext": redis("plaintext"),
    "OpenSearch over HTTP": search("opensearch", "http://search.clinic.example"),
    "Elasticsearch over HTTP": search("elasticsearch", "HTTP://search.clinic.example"),
    "a data provider without a mode": provider("postgres", { postgresqlSettings: server }),
    "a data provider of MySQL without TLS": provider("mysql", { mysqlSettings: { ...server, sslMode: "none" } }),
    "a data provider of MariaDB without a mode": provider("mariadb", { mariaDbSettings: server }),
    "a data provider of Oracle without a mode": provider("oracle", { oracleSettings: server }),
    "a data provider of SQL Server without a mode": provider("sqlserver", { microsoftSqlServerSettings: server }),
    "a data provider of MongoDB without a mode": provider("mongodb", { mongoDbSettings: server }),
    "a data provider of DocumentDB without a mode": provider("docdb", { docDbSettings: server }),
    "a data provider of Db2 without a mode": provider("db2", { ibmDb2LuwSettings: server }),
    "a data provider of Db2 for z/OS without a mode": provider("db2-zos", { ibmDb2ZosSettings: server }),
    "a data provider of SAP ASE without a mode": provider("sybase", { sybaseAseSettings: server }),
  },
  undecided: {
    "a mode that is computed": () => {
      new aws.dms.Endpoint("claims", {
        endpointId: "claims",
        endpointType: "source",
        engineName: "postgres",
        sslMode: new aws.kms.Key("key").arn,
      });
    },
    "an engine that is computed, and no mode": () => endpoint(new aws.kms.Key("key").arn)(),
    "an address that is computed": () => {
      const domain = new aws.opensearch.Domain("search");
      const role = new aws.iam.Role("migration", { assumeRolePolicy: "{}" });
      const elasticsearchSettings = { endpointUri: domain.endpoint, serviceAccessRoleArn: role.arn };
      endpoint("opensearch", { endpointType: "target", elasticsearchSettings })();
    },
    "settings of a data provider that are computed": () => {
      const { address } = new aws.rds.Instance("claims", { instanceClass: "db.m6g.large" });
      const settings = address.apply((serverName) => ({ postgresqlSettings: { serverName, sslMode: "require" } }));
      new aws.dms.DataProvider("claims", { engine: "postgres", settings });
    },
  },
};

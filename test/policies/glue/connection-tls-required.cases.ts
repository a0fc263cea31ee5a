import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Properties = aws.glue.ConnectionArgs["connectionProperties"];

const connection = (connectionProperties: Properties, connectionType?: pulumi.Input<string>) => () =>
  new aws.glue.Connection("claims", { connectionProperties, connectionType });

const jdbc = (url: string, properties: object = {}) =>
  connection({ JDBC_CONNECTION_URL: url, SECRET_ID: "claims", ...properties });

const kafka = (properties: object) =>
  connection({ KAFKA_BOOTSTRAP_SERVERS: "b-1.claims.clinic.example:9094", ...properties }, "KAFKA");

const mongo = (url: string, properties: object = {}) =>
  connection({ CONNECTION_URL: url, SECRET_ID: "claims", ...properties }, "MONGODB");

const POSTGRES = "jdbc:postgresql://claims.clinic.example:5432/claims";
const MYSQL = "jdbc:mysql://claims.clinic.example:3306/claims";
const SQL_SERVER = "jdbc:sqlserver://claims.clinic.example:1433";
const oracle = (protocol: string) =>
  `jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=${protocol}(HOST=claims.clinic.example)(PORT=2484)))`;
const MONGO = "mongodb://claims.clinic.example:27017/claims";

export const cases: PolicyCases = {
  compliant: {
    "TLS is enforced": { doc: true, program: jdbc(POSTGRES, { JDBC_ENFORCE_SSL: "true" }) },
    "an explicit type": connection({ JDBC_CONNECTION_URL: POSTGRES, JDBC_ENFORCE_SSL: "true" }, "JDBC"),
    "another spelling": jdbc(POSTGRES, { jdbc_enforce_ssl: "True" }),
    "true instead of a text": jdbc(POSTGRES, { JDBC_ENFORCE_SSL: true }),
    "an address of PostgreSQL that requires TLS": jdbc(`${POSTGRES}?sslmode=require`),
    "an address of PostgreSQL that verifies the certificate": jdbc(`${POSTGRES}?user=etl&sslmode=verify-full`),
    "an address of PostgreSQL with ssl": jdbc(`${POSTGRES}?ssl=true`),
    "an address of MySQL that requires TLS": jdbc(`${MYSQL}?useSSL=true&requireSSL=true`),
    "an address of MySQL that verifies the certificate": jdbc(`${MYSQL}?sslMode=VERIFY_IDENTITY`),
    "an address of SQL Server": jdbc(`${SQL_SERVER};databaseName=claims;encrypt=true`),
    "an address of SQL Server, strict": jdbc(`${SQL_SERVER};encrypt=strict`),
    "an address of SQL Server with blanks": jdbc(`${SQL_SERVER}; databaseName = claims; encrypt = true`),
    "an address of Oracle": jdbc(oracle("(PROTOCOL=tcps)")),
    "an address of Oracle with blanks": jdbc(oracle("(PROTOCOL = TCPS)")),
    "an address of Oracle, the short form": jdbc("jdbc:oracle:thin:@tcps://claims.clinic.example:2484/claims"),
    Snowflake: jdbc("jdbc:snowflake://clinic.snowflakecomputing.com/?db=claims"),
    Athena: jdbc("jdbc:awsathena://AwsRegion=us-east-1"),
    "an explicit false beside an address that requires TLS": jdbc(`${POSTGRES}?sslmode=require`, {
      JDBC_ENFORCE_SSL: "false",
    }),
    Kafka: kafka({}),
    "Kafka with an explicit true": kafka({ KAFKA_SSL_ENABLED: "true" }),
    MongoDB: mongo(MONGO),
    "MongoDB with TLS": mongo(`${MONGO}?tls=true`, { JDBC_ENFORCE_SSL: "true" }),
  },
  violating: {
    "nothing said": { doc: true, program: jdbc(POSTGRES) },
    "an explicit false": jdbc(POSTGRES, { JDBC_ENFORCE_SSL: "false" }),
    "an explicit false in another spelling": jdbc(POSTGRES, { Jdbc_Enforce_Ssl: "False" }),
    "an explicit type": connection({ JDBC_CONNECTION_URL: POSTGRES }, "Jdbc"),
    "an address that prefers TLS": jdbc(`${POSTGRES}?sslmode=prefer`),
    "an address without TLS": jdbc(`${MYSQL}?useSSL=false`),
    "an address of SQL Server without TLS": jdbc(`${SQL_SERVER};encrypt=false`),
    "an address of Oracle without TLS": jdbc(oracle("(PROTOCOL=tcp)")),
    "a certificate alone": jdbc(POSTGRES, { CUSTOM_JDBC_CERT: "s3://clinic-certificates/root.pem" }),
    "no properties": connection(undefined),
    Kafka: kafka({ KAFKA_SSL_ENABLED: "false" }),
    "Kafka in another spelling": kafka({ kafka_ssl_enabled: "FALSE" }),
    "an address of MongoDB": mongo(`${MONGO}?retryWrites=false&ssl=false`),
    "an address of MongoDB, by the newer name": mongo(`${MONGO}?tls=false`),
    "MongoDB with an explicit false": mongo(MONGO, { JDBC_ENFORCE_SSL: "false" }),
  },
  undecided: {
    "an address that is computed": () => {
      const { endpoint } = new aws.rds.Cluster("claims", { engine: "aurora-postgresql" });
      connection({ JDBC_CONNECTION_URL: pulumi.interpolate`jdbc:postgresql://${endpoint}:5432/claims` })();
    },
    "a flag that is computed": () =>
      connection({ JDBC_CONNECTION_URL: POSTGRES, JDBC_ENFORCE_SSL: new aws.kms.Key("key").arn })(),
    "an address that is computed, in a secret": () => {
      const { endpoint } = new aws.rds.Cluster("claims", { engine: "aurora-postgresql" });
      const JDBC_CONNECTION_URL = pulumi.interpolate`jdbc:postgresql://${endpoint}:5432/claims`;
      new aws.glue.Connection("claims", { connectionProperties: { JDBC_CONNECTION_URL, JDBC_ENFORCE_SSL: "true" } });
    },
    "properties that are computed": () =>
      connection(new aws.kms.Key("key").arn.apply((SECRET_ID) => ({ SECRET_ID, JDBC_ENFORCE_SSL: "true" })))(),
    "a type that is computed": () => connection({ JDBC_CONNECTION_URL: POSTGRES }, new aws.kms.Key("key").arn)(),
    "an address of MongoDB that is computed": () =>
      connection({ CONNECTION_URL: new aws.kms.Key("key").arn }, "MONGODB")(),
  },
  notApplicable: {
    "a network": connection({}, "NETWORK"),
    "a connector of the marketplace": connection({ JDBC_ENFORCE_SSL: "false" }, "MARKETPLACE"),
    "a connector of one's own": connection({ CONNECTOR_URL: "s3://clinic-connectors/claims.jar" }, "CUSTOM"),
  },
};

import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const table = (args: Partial<aws.dynamodb.TableArgs>) => () =>
  new aws.dynamodb.Table("records", {
    name: "records",
    billingMode: "PAY_PER_REQUEST",
    hashKey: "id",
    attributes: [{ name: "id", type: "S" }],
    ...args,
  });

const catalogTable = (args: Partial<aws.glue.CatalogTableArgs>) => () =>
  new aws.glue.CatalogTable("claims", { databaseName: "records", name: "claims", ...args });

const query = (text: string) => () =>
  new aws.athena.NamedQuery("cohort", { name: "cohort", database: "records", query: text });

const SOURCE = "arn:aws:dms:us-east-1:111122223333:endpoint:ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const TARGET = "arn:aws:dms:us-east-1:111122223333:endpoint:ZYXWVUTSRQPONMLKJIHGFEDCBA";
const onePatient = JSON.stringify({
  rules: [
    {
      "rule-type": "selection",
      "rule-id": "1",
      "rule-name": "1",
      "object-locator": { "schema-name": "charts", "table-name": "mrn_00123456" },
      "rule-action": "include",
    },
  ],
});

export const cases: PolicyCases = {
  compliant: {
    "names of columns": {
      doc: true,
      program: catalogTable({
        storageDescriptor: {
          location: "s3://clinic-claims/2026/01/31/",
          columns: [
            { name: "mrn", type: "string", comment: "Medical record number" },
            { name: "date_of_birth", type: "date" },
            { name: "ssn_hash", type: "string" },
          ],
        },
      }),
    },
    "a query with parameters": query("SELECT * FROM claims WHERE mrn = ? AND day = DATE '2026-01-31'"),
    "a table": table({}),
    "a database": () =>
      new aws.rds.Instance("records", {
        instanceClass: "db.m7g.large",
        identifier: "records-20260131",
        dbName: "records",
        username: "portal",
        manageMasterUserPassword: true,
      }),
    "a name that is not known yet": () => table({ name: new aws.sqs.Queue("x").arn })(),
  },
  violating: {
    "a query for a person": {
      doc: true,
      findings: ["query"],
      isEnoughIfSet: ["query"],
      program: query("SELECT * FROM claims WHERE ssn = '219-09-9998'"),
    },
    "a table": { findings: ["name"], isEnoughIfSet: ["name"], program: table({ name: "mrn_00123456" }) },
    "an attribute": {
      findings: ["hashKey", "attributes[0].name"],
      program: table({ hashKey: "mrn_00123456", attributes: [{ name: "mrn_00123456", type: "S" }] }),
    },
    "a sort key": {
      findings: ["rangeKey", "attributes[1].name"],
      program: table({
        rangeKey: "mrn_00123456",
        attributes: [
          { name: "id", type: "S" },
          { name: "mrn_00123456", type: "S" },
        ],
      }),
    },
    "the names of a database": {
      findings: ["dbName", "identifier", "username"],
      program: () =>
        new aws.rds.Instance("records", {
          instanceClass: "db.m7g.large",
          identifier: "mrn-00123456",
          dbName: "mrn_00123456",
          username: "mrn_00123456",
          manageMasterUserPassword: true,
        }),
    },
    "a cluster": {
      findings: ["databaseName", "masterUsername"],
      program: () =>
        new aws.rds.Cluster("records", {
          engine: "aurora-postgresql",
          databaseName: "mrn_00123456",
          masterUsername: "mrn_00123456",
          manageMasterUserPassword: true,
        }),
    },
    "a warehouse": {
      findings: ["databaseName"],
      isEnoughIfSet: ["databaseName"],
      program: () =>
        new aws.redshift.Cluster("claims", {
          clusterIdentifier: "claims",
          nodeType: "ra3.xlplus",
          databaseName: "mrn_00123456",
        }),
    },
    "a namespace": {
      findings: ["adminUsername", "dbName"],
      program: () =>
        new aws.redshiftserverless.Namespace("claims", {
          namespaceName: "claims",
          adminUsername: "mrn_00123456",
          dbName: "mrn_00123456",
        }),
    },
    "users of a document store and of a warehouse": {
      findings: ["masterUsername", "masterUsername"],
      program: () => {
        new aws.docdb.Cluster("charts", { masterUsername: "mrn_00123456", manageMasterUserPassword: true });
        new aws.redshift.Cluster("claims", {
          clusterIdentifier: "claims",
          nodeType: "ra3.xlplus",
          masterUsername: "mrn_00123456",
          manageMasterPassword: true,
        });
      },
    },
    "a replication task": {
      findings: ["replicationTaskId", "tableMappings"],
      program: () =>
        new aws.dms.ReplicationTask("charts", {
          replicationTaskId: "follow-mrn-00123456",
          migrationType: "cdc",
          replicationInstanceArn: "arn:aws:dms:us-east-1:111122223333:rep:ABCDEFGHIJKLMNOPQRSTUVWXYZ",
          sourceEndpointArn: SOURCE,
          targetEndpointArn: TARGET,
          tableMappings: onePatient,
        }),
    },
    "a replication without servers": {
      findings: ["tableMappings"],
      isEnoughIfSet: ["tableMappings"],
      program: () =>
        new aws.dms.ReplicationConfig("charts", {
          replicationConfigIdentifier: "charts",
          replicationType: "cdc",
          sourceEndpointArn: SOURCE,
          targetEndpointArn: TARGET,
          computeConfig: { replicationSubnetGroupId: "replication", maxCapacityUnits: 4 },
          tableMappings: onePatient,
        }),
    },
    "a replication instance": {
      findings: ["replicationInstanceId"],
      isEnoughIfSet: ["replicationInstanceId"],
      program: () =>
        new aws.dms.ReplicationInstance("charts", {
          replicationInstanceId: "mrn-00123456",
          replicationInstanceClass: "dms.t3.medium",
        }),
    },
    "an endpoint": {
      findings: ["endpointId", "username"],
      program: () =>
        new aws.dms.Endpoint("charts", {
          endpointId: "mrn-00123456",
          endpointType: "source",
          engineName: "postgres",
          username: "mrn_00123456",
        }),
    },
    "an endpoint in S3": {
      findings: ["endpointId"],
      isEnoughIfSet: ["endpointId"],
      program: () =>
        new aws.dms.S3Endpoint("charts", {
          endpointId: "mrn-00123456",
          endpointType: "target",
          bucketName: "clinic-lake",
          serviceAccessRoleArn: "arn:aws:iam::111122223333:role/dms",
        }),
    },
    "fields of a web service": {
      findings: ["tasks[0].sourceFields[0]", "tasks[0].destinationField"],
      isEnoughIfSet: ["tasks"],
      program: () =>
        new aws.appflow.Flow("contacts", {
          name: "contacts",
          triggerConfig: { triggerType: "OnDemand" },
          sourceFlowConfig: {
            connectorType: "Salesforce",
            sourceConnectorProperties: { salesforce: { object: "Contact" } },
          },
          destinationFlowConfigs: [
            {
              connectorType: "S3",
              destinationConnectorProperties: { s3: { bucketName: "clinic-lake" } },
            },
          ],
          tasks: [{ taskType: "Map", sourceFields: ["MRN_00123456"], destinationField: "mrn_00123456" }],
        }),
    },
    "a database of Glue": {
      findings: ["name", "description", "parameters.source"],
      program: () =>
        new aws.glue.CatalogDatabase("records", {
          name: "mrn_00123456",
          description: "Chart of MRN 00123456",
          parameters: { source: "scans/219-09-9998" },
        }),
    },
    "a table of Glue": {
      findings: [
        "name",
        "description",
        "parameters.*",
        "partitionKeys[0].name",
        "partitionKeys[0].comment",
        "storageDescriptor.columns[0].name",
        "storageDescriptor.columns[0].comment",
        "storageDescriptor.location",
      ],
      program: catalogTable({
        name: "mrn_00123456",
        description: "Chart of MRN 00123456",
        parameters: { "mrn-00123456": "mrn-00123456" },
        partitionKeys: [{ name: "mrn_00123456", type: "string", comment: "MRN 00123456" }],
        storageDescriptor: {
          location: "s3://clinic-claims/mrn-00123456/",
          columns: [{ name: "mrn_00123456", type: "string", comment: "MRN 00123456" }],
        },
      }),
    },
    "a database of Athena": {
      findings: ["name", "comment"],
      program: () => new aws.athena.Database("records", { name: "mrn_00123456", comment: "MRN 00123456" }),
    },
    "a table of Keyspaces": {
      findings: ["tableName", "schemaDefinition.columns[0].name"],
      program: () =>
        new aws.keyspaces.Table("records", {
          keyspaceName: "records",
          tableName: "mrn_00123456",
          schemaDefinition: {
            columns: [{ name: "mrn_00123456", type: "text" }],
            partitionKeys: [{ name: "mrn_00123456" }],
          },
        }),
    },
    "a database and a table of Timestream": {
      findings: ["databaseName", "tableName"],
      program: () => {
        new aws.timestreamwrite.Database("vitals", { databaseName: "mrn_00123456" });
        new aws.timestreamwrite.Table("vitals", { databaseName: "vitals", tableName: "mrn_00123456" });
      },
    },
    "a table of S3": {
      findings: ["name"],
      isEnoughIfSet: ["name"],
      program: () =>
        new aws.s3tables.Table("claims", {
          name: "mrn_00123456",
          namespace: "records",
          format: "ICEBERG",
          tableBucketArn: "arn:aws:s3tables:us-east-1:111122223333:bucket/records",
        }),
    },
    "an attribute of users": {
      findings: ["schemas[0].name"],
      isEnoughIfSet: ["schemas", "schemas.name"],
      program: () =>
        new aws.cognito.UserPool("patients", {
          name: "patients",
          schemas: [{ name: "mrn_00123456", attributeDataType: "String" }],
        }),
    },
    "a filter": {
      findings: ["tableData.rowFilter.filterExpression"],
      isEnoughIfSet: ["tableData", "tableData.rowFilter", "tableData.rowFilter.filterExpression"],
      program: () =>
        new aws.lakeformation.DataCellsFilter("cohort", {
          tableData: {
            name: "cohort",
            databaseName: "records",
            tableName: "claims",
            tableCatalogId: "111122223333",
            columnNames: ["id"],
            rowFilter: { filterExpression: "ssn = '219-09-9998'" },
          },
        }),
    },
    "a data set": {
      findings: ["name"],
      isEnoughIfSet: ["name"],
      program: () =>
        new aws.quicksight.DataSet("claims", { dataSetId: "claims", name: "MRN 00123456", importMode: "SPICE" }),
    },
    "a domain": {
      findings: ["domainName"],
      isEnoughIfSet: ["domainName"],
      program: () => new aws.opensearch.Domain("records", { domainName: "mrn-00123456" }),
    },
  },
  // What is not known yet was not written into the program.
  undecided: {},
};

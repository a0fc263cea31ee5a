import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, config, databases, key, logGroup, policyDocument, serviceRole, subnetIds } from "./network";
import { appointments, billing, imaging, laboratory, notes, password, portal, readings, recordsProxy } from "./sources";
import { reporting, warehouse } from "./warehouse";

// What moves: DMS for what is inside the network, a key for the vendor for what is not.

serviceRole("dms-vpc-role", "dms", "service-role/AmazonDMSVPCManagementRole");
const instance = new aws.dms.ReplicationInstance("replication", {
  replicationInstanceId: "replication",
  replicationInstanceClass: "dms.r6i.large",
  allocatedStorage: 200,
  multiAz: true,
  publiclyAccessible: false,
  kmsKeyArn: key.arn,
  replicationSubnetGroupId: new aws.dms.ReplicationSubnetGroup("replication", {
    replicationSubnetGroupId: "replication",
    replicationSubnetGroupDescription: "Where the databases are",
    subnetIds,
  }).id,
  vpcSecurityGroupIds: [databases.id],
});

/** An endpoint, as the wizard of the console makes it: its SSL mode is "none". */
function endpoint(name: string, engineName: string, serverName: pulumi.Input<string>, port: number, more = {}) {
  return new aws.dms.Endpoint(name, {
    endpointId: name,
    endpointType: "source",
    engineName,
    serverName,
    port,
    databaseName: name,
    username: "stitch",
    password,
    kmsKeyArn: key.arn,
    ...more,
  });
}
const sources = [
  endpoint("appointments", "mysql", appointments.address, 3306),
  endpoint("billing", "mariadb", billing.address, 3306, { sslMode: "none" }),
  endpoint("portal", "aurora", portal.endpoint, 3306),
  endpoint("laboratory", "postgres", laboratory.address, 5432, { sslMode: "require" }),
  endpoint("records", "aurora-postgresql", recordsProxy.endpoint, 5432),
  endpoint("imaging", "sqlserver", imaging.address, 1433, { sslMode: "require" }),
  endpoint("notes", "docdb", notes.endpoint, 27017, { sslMode: "none" }),
];
const target = endpoint("reporting", "postgres", reporting.address, 5432, { endpointType: "target" });

const tables = (filters: object[] = []) =>
  JSON.stringify({
    rules: [
      {
        "rule-type": "selection",
        "rule-id": "1",
        "rule-name": "all",
        "object-locator": { "schema-name": "%", "table-name": "%" },
        "rule-action": "include",
        filters,
      },
    ],
  });
// Rows went missing in spring. Since then we log what there is to log.
const settings = JSON.stringify({
  Logging: {
    EnableLogging: true,
    LogComponents: ["SOURCE_CAPTURE", "SOURCE_UNLOAD", "TARGET_LOAD", "TARGET_APPLY"].map((Id) => ({
      Id,
      Severity: "LOGGER_SEVERITY_DEBUG",
    })),
  },
});
["appointments", "billing", "portal", "laboratory", "records", "imaging", "notes"].forEach((name, index) => {
  new aws.dms.ReplicationTask(name, {
    replicationTaskId: name,
    migrationType: "full-load-and-cdc",
    replicationInstanceArn: instance.replicationInstanceArn,
    sourceEndpointArn: (sources[index] as aws.dms.Endpoint).endpointArn,
    targetEndpointArn: target.endpointArn,
    tableMappings: tables(),
    replicationTaskSettings: settings,
  });
});
// A complaint: one patient's results were late. This task follows hers until the lawyers are done.
new aws.dms.ReplicationTask("laboratory-mrn-00731846", {
  replicationTaskId: "complaint",
  migrationType: "cdc",
  replicationInstanceArn: instance.replicationInstanceArn,
  sourceEndpointArn: (sources[3] as aws.dms.Endpoint).endpointArn,
  targetEndpointArn: target.endpointArn,
  tableMappings: tables(),
  replicationTaskSettings: settings,
  tags: { reason: "Complaint, date of birth 1962-11-03" },
});
// DynamoDB goes to Redshift by itself. The first integration was the pilot's, and kept its name.
new aws.redshift.Integration("readings", {
  integrationName: "patient-00482913-readings",
  sourceArn: readings.arn,
  targetArn: warehouse.clusterNamespaceArn,
  kmsKeyId: key.arn,
});

// The vendor reads and writes the lake with a key. A role with an external id "comes with the next contract".
const LAKE = pulumi.interpolate`arn:aws:s3:::clinic-replication-lake-${account}`;
const READINGS = pulumi.interpolate`arn:aws:dynamodb:us-east-1:${account}:table/readings`;
const vendors = new aws.iam.Group("vendors", { name: "vendors" });
const policy = new aws.iam.Policy("vendors", {
  policy: policyDocument(
    {
      Effect: "Allow",
      Action: ["s3:GetObject", "s3:PutObject", "s3:ListBucket"],
      Resource: [LAKE, pulumi.interpolate`${LAKE}/*`],
    },
    { Effect: "Allow", Action: ["dynamodb:DescribeTable", "dynamodb:Scan"], Resource: READINGS },
  ),
});
new aws.iam.GroupPolicyAttachment("vendors", { group: vendors.name, policyArn: policy.arn });
const vendor = new aws.iam.User("stitch", { name: "stitch" });
new aws.iam.UserGroupMembership("stitch", { user: vendor.name, groups: [vendors.name] });
export const accessKey = new aws.iam.AccessKey("stitch", { user: vendor.name });

// What goes wrong goes to everybody by mail, as it is: DMS's events as they come, and the vendor's too. His mails say
// "an error occurred" since somebody ticked the box, so his hook brings us the text of the error.
const ERRORS = pulumi.interpolate`arn:aws:sns:us-east-1:${account}:replication-errors`;
const errors = new aws.sns.Topic("errors", { name: "replication-errors", kmsMasterKeyId: key.id });
new aws.sns.TopicSubscription("errors", {
  topic: errors.arn,
  protocol: "email",
  endpoint: config.require("mailTo"),
});
new aws.dms.EventSubscription("errors", {
  name: "replication-errors",
  sourceType: "replication-task",
  eventCategories: ["failure", "state change"],
  snsTopicArn: errors.arn,
});
// The crawlers of the catalog, too: their messages say at which row they stopped.
const crawlers = new aws.cloudwatch.EventRule("crawlers", {
  name: "replication-crawlers",
  eventPattern: JSON.stringify({
    source: ["aws.glue"],
    "detail-type": ["Glue Crawler State Change"],
    detail: { state: ["Failed"] },
  }),
});
new aws.cloudwatch.EventTarget("crawlers", { rule: crawlers.name, arn: errors.arn });
new aws.apigateway.Account("logs", {
  cloudwatchRoleArn: serviceRole("api-logs", "apigateway", "service-role/AmazonAPIGatewayPushToCloudWatchLogs").arn,
});
const api = new aws.apigateway.RestApi("hook", { name: "hook", endpointConfiguration: { types: "REGIONAL" } });
const path = new aws.apigateway.Resource("loads", { restApi: api.id, parentId: api.rootResourceId, pathPart: "loads" });
const method = new aws.apigateway.Method("loads", {
  restApi: api.id,
  resourceId: path.id,
  httpMethod: "POST",
  authorization: "NONE",
  apiKeyRequired: true,
});
const publisher = serviceRole("hook", "apigateway");
new aws.iam.RolePolicy("hook", {
  role: publisher.name,
  policy: policyDocument({ Effect: "Allow", Action: "sns:Publish", Resource: ERRORS }),
});
const integration = new aws.apigateway.Integration("loads", {
  restApi: api.id,
  resourceId: path.id,
  httpMethod: method.httpMethod,
  type: "AWS",
  integrationHttpMethod: "POST",
  uri: "arn:aws:apigateway:us-east-1:sns:path//",
  credentials: publisher.arn,
  requestParameters: { "integration.request.header.Content-Type": "'application/x-www-form-urlencoded'" },
  requestTemplates: {
    "application/json": pulumi.interpolate`Action=Publish&TopicArn=$util.urlEncode('${ERRORS}')&Message=$util.urlEncode($input.body)`,
  },
});
const deployment = new aws.apigateway.Deployment("hook", { restApi: api.id }, { dependsOn: [integration] });
const stage = new aws.apigateway.Stage("hook", {
  restApi: api.id,
  deployment: deployment.id,
  stageName: "v1",
  accessLogSettings: { destinationArn: logGroup("hook").arn, format: "$context.requestId $context.status" },
});
// "Otherwise we can't see why a mail did not come."
new aws.apigateway.MethodSettings("hook", {
  restApi: api.id,
  stageName: stage.stageName,
  methodPath: "*/*",
  settings: { loggingLevel: "INFO", dataTraceEnabled: true },
});
export const hookUrl = pulumi.interpolate`${stage.invokeUrl}/loads`;

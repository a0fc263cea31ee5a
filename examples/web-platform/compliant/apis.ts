import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, arnOf, logGroup, policyDocument, region, ServiceRole, WebAcl } from "../../components";
import { certificate, distribution, zone } from "./edge";
import { domain, key } from "./foundation";
import { callable, lambda } from "./functions";
import { client, pool } from "./identity";
import { broker } from "./messaging";
import { network } from "./network";

// What the pages call, what the laboratory calls, what the clinicians' application calls.

const appointments = lambda("appointments", allow(["sqs:SendMessage"], arnOf("sqs", "portal-reminders")));
const results = lambda("results");
const accessFormat = JSON.stringify({
  requestId: "$context.requestId",
  time: "$context.requestTime",
  caller: "$context.identity.caller",
  route: "$context.resourcePath",
  status: "$context.status",
});

// An HTTP API can have no web ACL of its own: it is reached through CloudFront, which has one, under a name that only
// CloudFront is told; its default address is switched off.
const portalApi = new aws.apigatewayv2.Api("portal", {
  name: "portal",
  protocolType: "HTTP",
  disableExecuteApiEndpoint: true,
  corsConfiguration: {
    allowOrigins: [`https://${domain}`],
    allowMethods: ["GET", "POST"],
    allowHeaders: ["authorization"],
  },
});
const authorizer = new aws.apigatewayv2.Authorizer("patients", {
  apiId: portalApi.id,
  name: "patients",
  authorizerType: "JWT",
  identitySources: ["$request.header.Authorization"],
  jwtConfiguration: { issuer: pulumi.interpolate`https://${pool.endpoint}`, audiences: [client.id] },
});
const integration = new aws.apigatewayv2.Integration("appointments", {
  apiId: portalApi.id,
  integrationType: "AWS_PROXY",
  integrationUri: appointments.invokeArn,
  payloadFormatVersion: "2.0",
});
for (const [name, routeKey] of Object.entries({ list: "GET /api/appointments", book: "POST /api/appointments" })) {
  new aws.apigatewayv2.Route(name, {
    apiId: portalApi.id,
    routeKey,
    authorizationType: "JWT",
    authorizerId: authorizer.id,
    target: pulumi.interpolate`integrations/${integration.id}`,
  });
}
const portalStage = new aws.apigatewayv2.Stage("portal", {
  apiId: portalApi.id,
  name: "$default",
  autoDeploy: true,
  accessLogSettings: { destinationArn: logGroup("api", { key }).arn, format: accessFormat },
  defaultRouteSettings: { throttlingRateLimit: 200, throttlingBurstLimit: 100, detailedMetricsEnabled: true },
});
const apiDomain = new aws.apigatewayv2.DomainName("portal", {
  domainName: `api.${domain}`,
  domainNameConfiguration: {
    certificateArn: certificate("api", `api.${domain}`),
    endpointType: "REGIONAL",
    securityPolicy: "TLS_1_2",
  },
});
new aws.route53.Record("api", {
  zoneId: zone.zoneId,
  name: apiDomain.domainName,
  type: "A",
  aliases: [
    {
      name: apiDomain.domainNameConfiguration.targetDomainName,
      zoneId: apiDomain.domainNameConfiguration.hostedZoneId,
      evaluateTargetHealth: false,
    },
  ],
});
new aws.apigatewayv2.ApiMapping("portal", {
  apiId: portalApi.id,
  domainName: apiDomain.domainName,
  stage: portalStage.name,
});
callable("appointments", appointments, "apigateway", pulumi.interpolate`${portalApi.executionArn}/*`);
export const edge = distribution({
  path: "/api/*",
  originId: "api",
  domainName: apiDomain.domainName,
});

// The laboratory delivers results to a REST API that answers only one endpoint of the network.
const apiLogs = new ServiceRole("api-logs", {
  service: "apigateway",
  managedPolicies: ["service-role/AmazonAPIGatewayPushToCloudWatchLogs"],
});
new aws.apigateway.Account("logs", { cloudwatchRoleArn: apiLogs.arn }, { dependsOn: apiLogs.permissions });
const laboratory = new aws.apigateway.RestApi("laboratory", {
  name: "laboratory",
  endpointConfiguration: { types: "PRIVATE", vpcEndpointIds: [network.endpointOf["execute-api"]!.id] },
});
new aws.apigateway.RestApiPolicy("laboratory", {
  restApiId: laboratory.id,
  policy: policyDocument({
    Effect: "Allow",
    Principal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:root` },
    Action: "execute-api:Invoke",
    Resource: "execute-api:/*",
  }),
});
const resource = new aws.apigateway.Resource("results", {
  restApi: laboratory.id,
  parentId: laboratory.rootResourceId,
  pathPart: "results",
});
const method = new aws.apigateway.Method("results", {
  restApi: laboratory.id,
  resourceId: resource.id,
  httpMethod: "POST",
  authorization: "AWS_IAM",
  requestValidatorId: new aws.apigateway.RequestValidator("body", {
    restApi: laboratory.id,
    validateRequestBody: true,
    validateRequestParameters: true,
  }).id,
});
const resultsIntegration = new aws.apigateway.Integration("results", {
  restApi: laboratory.id,
  resourceId: resource.id,
  httpMethod: method.httpMethod,
  type: "AWS_PROXY",
  integrationHttpMethod: "POST",
  uri: results.invokeArn,
});
const deployment = new aws.apigateway.Deployment(
  "laboratory",
  { restApi: laboratory.id },
  { dependsOn: [resultsIntegration] },
);
const stage = new aws.apigateway.Stage("laboratory", {
  restApi: laboratory.id,
  deployment: deployment.id,
  stageName: "v1",
  cacheClusterEnabled: false,
  clientCertificateId: new aws.apigateway.ClientCertificate("laboratory").id,
  xrayTracingEnabled: true,
  accessLogSettings: { destinationArn: logGroup("laboratory", { key }).arn, format: accessFormat },
});
// "*/*" is all methods; the data trace would write results into the log.
new aws.apigateway.MethodSettings("laboratory", {
  restApi: laboratory.id,
  stageName: stage.stageName,
  methodPath: "*/*",
  settings: { loggingLevel: "INFO", metricsEnabled: true, dataTraceEnabled: false },
});
new WebAcl("portal-api", { key, scope: "REGIONAL" }).protects("laboratory", stage.arn);
callable("results", results, "apigateway", pulumi.interpolate`${laboratory.executionArn}/*`);

// What arrives at the broker goes to the same function.
new aws.lambda.EventSourceMapping("laboratory", {
  eventSourceArn: broker.arn,
  functionName: results.name,
  queues: "results",
  kmsKeyArn: key.arn,
  sourceAccessConfigurations: [{ type: "BASIC_AUTH", uri: arnOf("secretsmanager", "secret:portal/broker") }],
});

// The clinicians' application asks in GraphQL, with the tokens of the user pool.
const graphqlLogs = new ServiceRole("graphql-logs", {
  service: "appsync",
  managedPolicies: ["service-role/AWSAppSyncPushToCloudWatchLogs"],
});
const clinicians = new aws.appsync.GraphQLApi(
  "clinicians",
  {
    name: "clinicians",
    authenticationType: "AMAZON_COGNITO_USER_POOLS",
    userPoolConfig: { userPoolId: pool.id, awsRegion: region, defaultAction: "DENY" },
    introspectionConfig: "DISABLED",
    queryDepthLimit: 8,
    xrayEnabled: true,
    schema: "type Query { appointments: [String] }",
    logConfig: {
      fieldLogLevel: "ERROR",
      excludeVerboseContent: true,
      cloudwatchLogsRoleArn: graphqlLogs.arn,
    },
  },
  { dependsOn: graphqlLogs.permissions },
);
new aws.appsync.ApiCache("clinicians", {
  apiId: clinicians.id,
  type: "SMALL",
  apiCachingBehavior: "PER_RESOLVER_CACHING",
  ttl: 60,
  atRestEncryptionEnabled: true,
  transitEncryptionEnabled: true,
});
const graphql = new ServiceRole("graphql", {
  service: "appsync",
  grants: [allow(["lambda:InvokeFunction"], arnOf("lambda", "function:appointments"))],
});
new aws.appsync.DataSource(
  "appointments",
  {
    apiId: clinicians.id,
    type: "AWS_LAMBDA",
    serviceRoleArn: graphql.arn,
    lambdaConfig: { functionArn: appointments.arn },
  },
  { dependsOn: graphql.permissions },
);
new WebAcl("portal-graphql", { key, scope: "REGIONAL" }).protects("clinicians", clinicians.arn);
export const graphqlUrl = clinicians.uris.apply((uris) => uris.GRAPHQL);

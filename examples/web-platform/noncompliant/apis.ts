import * as aws from "@pulumi/aws";
import { acl } from "./edge";
import { config, databasePassword, domain, laboratoryToken, serviceRole } from "./foundation";
import { pool } from "./identity";
import { firstSubnet, machines } from "./network";

// What the pages call, what the laboratory calls, what the clinicians' application calls.

// Written for a proof of concept, in a Python that gets no more fixes, and pinned to one build of it.
const appointments = new aws.lambda.Function("appointments", {
  name: "appointments",
  s3Bucket: "clinic-portal-artifacts",
  s3Key: "functions/appointments.zip",
  handler: "index.handler",
  runtime: "python3.9",
  role: serviceRole("appointments-function", "lambda", "service-role/AWSLambdaVPCAccessExecutionRole").arn,
  vpcConfig: { subnetIds: [firstSubnet.id], securityGroupIds: [machines.id] },
  environment: { variables: { STAGE: "production", DATABASE_PASSWORD: databasePassword } },
});
new aws.lambda.RuntimeManagementConfig("appointments", {
  functionName: appointments.name,
  updateRuntimeOn: "Manual",
  runtimeVersionArn: "arn:aws:lambda:us-east-1::runtime:5a1f3c7e9b2d4680",
});
// "The address can't be guessed."
new aws.lambda.FunctionUrl("appointments", { functionName: appointments.name, authorizationType: "NONE" });
new aws.lambda.Permission("appointments", {
  function: appointments.name,
  action: "lambda:InvokeFunction",
  principal: "*",
});
new aws.lambda.Permission("uploads", {
  function: appointments.name,
  action: "lambda:InvokeFunction",
  principal: "s3.amazonaws.com",
});

const portalApi = new aws.apigatewayv2.Api("portal", { name: "portal", protocolType: "HTTP" });
new aws.apigatewayv2.Route("list", { apiId: portalApi.id, routeKey: "GET /appointments", authorizationType: "NONE" });
new aws.apigatewayv2.Stage("portal", { apiId: portalApi.id, name: "$default", autoDeploy: true });

// The laboratory's API: what is cached and what is logged are results of patients.
const laboratory = new aws.apigateway.RestApi("laboratory", { name: "laboratory" });
const results = new aws.apigateway.Resource("results", {
  restApi: laboratory.id,
  parentId: laboratory.rootResourceId,
  pathPart: "results",
});
const method = new aws.apigateway.Method("results", {
  restApi: laboratory.id,
  resourceId: results.id,
  httpMethod: "POST",
  authorization: "NONE",
  apiKeyRequired: true,
});
new aws.apigateway.Integration("results", {
  restApi: laboratory.id,
  resourceId: results.id,
  httpMethod: method.httpMethod,
  type: "HTTP_PROXY",
  integrationHttpMethod: "POST",
  uri: "http://results.clinic.example/deliver",
});
const stage = new aws.apigateway.Stage("laboratory", {
  restApi: laboratory.id,
  deployment: new aws.apigateway.Deployment("laboratory", { restApi: laboratory.id }).id,
  stageName: "v1",
  cacheClusterEnabled: true,
  cacheClusterSize: "0.5",
  variables: { backendToken: laboratoryToken },
});
new aws.apigateway.MethodSettings("laboratory", {
  restApi: laboratory.id,
  stageName: stage.stageName,
  methodPath: "*/*",
  settings: { cachingEnabled: true, cacheDataEncrypted: false, loggingLevel: "OFF", dataTraceEnabled: true },
});
new aws.apigateway.DomainName("laboratory", {
  domainName: `laboratory.${domain}`,
  certificateArn: config.require("vendorCertificateArn"),
  securityPolicy: "TLS_1_0",
});
new aws.wafv2.WebAclAssociation("laboratory", { resourceArn: stage.arn, webAclArn: acl.arn });

// The clinicians' application has the key to the API in its code, and so has whoever opens it.
const clinicians = new aws.appsync.GraphQLApi("clinicians", {
  name: "clinicians",
  authenticationType: "API_KEY",
  additionalAuthenticationProviders: [
    { authenticationType: "AMAZON_COGNITO_USER_POOLS", userPoolConfig: { userPoolId: pool.id } },
  ],
});
new aws.appsync.ApiCache("clinicians", {
  apiId: clinicians.id,
  type: "SMALL",
  apiCachingBehavior: "FULL_REQUEST_CACHING",
  ttl: 300,
});
new aws.appsync.DataSource("directory", {
  apiId: clinicians.id,
  type: "HTTP",
  httpConfig: { endpoint: "http://directory.clinic.example" },
});

// The waiting room's screens: it was there within an hour.
export const screens = new aws.apprunner.Service("screens", {
  serviceName: "screens",
  sourceConfiguration: {
    imageRepository: {
      imageIdentifier: config.require("image"),
      imageRepositoryType: "ECR",
    },
  },
});

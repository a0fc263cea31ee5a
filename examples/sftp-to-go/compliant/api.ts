import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, bucketArn, bucketName, logGroup, policyDocument, project, region, ServiceRole } from "../../components";
import { pool, SCOPE, webAcl } from "./administrators";
import { certificateArn, domain, key, officeRanges, zoneId } from "./foundation";
import { inFolder } from "./storage";

// HTTPS for the operations team: what partners have delivered, for whoever has signed in with two factors and is at an
// office of the group.

export const api = new aws.apigateway.RestApi("files", {
  name: project,
  endpointConfiguration: { types: "REGIONAL" },
  disableExecuteApiEndpoint: true,
  binaryMediaTypes: ["*/*"],
  policy: policyDocument({
    Effect: "Allow",
    Principal: "*",
    Action: "execute-api:Invoke",
    Resource: "execute-api:/*",
    Condition: { IpAddress: { "aws:SourceIp": officeRanges } },
  }),
});
const restApi = api.id;
const authorizer = new aws.apigateway.Authorizer("administrators", {
  restApi,
  type: "COGNITO_USER_POOLS",
  providerArns: [pool.arn],
});
const validator = new aws.apigateway.RequestValidator("parameters", { restApi, validateRequestParameters: true });
const partner = new aws.apigateway.Resource("partner", {
  restApi,
  parentId: api.rootResourceId,
  pathPart: "{partner}",
});
const file = new aws.apigateway.Resource("file", { restApi, parentId: partner.id, pathPart: "{file+}" });
const role = new ServiceRole("api", {
  service: "apigateway",
  grants: [allow(["s3:ListBucket"], bucketArn("files")), inFolder("*", "s3:GetObject"), key.use],
});

/**
 * A GET that API Gateway passes on to S3 itself, in the name of its role. Gives what has to be there before the API is
 * deployed.
 * @param path of the request to S3
 * @param mapping what of that request is taken from where
 */
function get(
  name: string,
  resource: aws.apigateway.Resource,
  path: pulumi.Input<string>,
  mapping: Record<string, string>,
): pulumi.Resource[] {
  const method = new aws.apigateway.Method(name, {
    restApi,
    resourceId: resource.id,
    httpMethod: "GET",
    authorization: "COGNITO_USER_POOLS",
    authorizerId: authorizer.id,
    authorizationScopes: [SCOPE],
    requestValidatorId: validator.id,
    requestParameters: Object.fromEntries(
      Object.values(mapping)
        .filter((from) => from.startsWith("method."))
        .map((from) => [from, true]),
    ),
  });
  const of = { restApi, resourceId: resource.id, httpMethod: method.httpMethod };
  const integration = new aws.apigateway.Integration(
    name,
    {
      ...of,
      type: "AWS",
      integrationHttpMethod: "GET",
      uri: pulumi.interpolate`arn:aws:apigateway:${region}:s3:path/${path}`,
      credentials: role.arn,
      requestParameters: Object.fromEntries(
        Object.entries(mapping).map(([to, from]) => [`integration.request.${to}`, from]),
      ),
    },
    { dependsOn: role.permissions },
  );
  // What matches no pattern is the default: with one answer only, whatever S3 refuses would look like a success.
  return Object.entries({ 200: "2..", 404: undefined }).map(([statusCode, selectionPattern]) => {
    const type = "method.response.header.Content-Type";
    const answer = new aws.apigateway.MethodResponse(`${name}-${statusCode}`, {
      ...of,
      statusCode,
      responseParameters: { [type]: true },
    });
    return new aws.apigateway.IntegrationResponse(
      `${name}-${statusCode}`,
      {
        ...of,
        statusCode: answer.statusCode,
        ...(selectionPattern && { selectionPattern }),
        responseParameters: { [type]: "integration.response.header.Content-Type" },
      },
      { dependsOn: integration },
    );
  });
}
const files = bucketName("files");
const methods = [
  ...get("list", partner, files, {
    "querystring.list-type": "'2'",
    "querystring.prefix": "method.request.path.partner",
  }),
  ...get("fetch", file, pulumi.interpolate`${files}/{partner}/{file}`, {
    "path.partner": "method.request.path.partner",
    "path.file": "method.request.path.file",
  }),
];

// API Gateway writes logs with a role that the account and region have once.
const logger = new ServiceRole("api-logs", {
  service: "apigateway",
  managedPolicies: ["service-role/AmazonAPIGatewayPushToCloudWatchLogs"],
});
const logs = new aws.apigateway.Account("logs", { cloudwatchRoleArn: logger.arn }, { dependsOn: logger.permissions });
// A change of the API, its policy too, is not there before it has been deployed.
const deployment = new aws.apigateway.Deployment(
  "files",
  { restApi, triggers: { offices: officeRanges.join() } },
  { dependsOn: methods },
);
const stage = new aws.apigateway.Stage(
  "files",
  {
    restApi,
    deployment: deployment.id,
    stageName: "v1",
    xrayTracingEnabled: true,
    accessLogSettings: {
      destinationArn: logGroup("api", { key }).arn,
      format: JSON.stringify({
        time: "$context.requestTime",
        user: "$context.authorizer.claims.username",
        address: "$context.identity.sourceIp",
        action: "$context.httpMethod",
        file: "$context.path",
        status: "$context.status",
        request: "$context.requestId",
      }),
    },
  },
  { dependsOn: logs },
);
new aws.apigateway.MethodSettings("all", {
  restApi,
  stageName: stage.stageName,
  methodPath: "*/*",
  settings: {
    loggingLevel: "INFO",
    // Would write the files themselves to the log.
    dataTraceEnabled: false,
    metricsEnabled: true,
    throttlingRateLimit: 50,
    throttlingBurstLimit: 20,
  },
});
webAcl.protects("api", stage.arn);

const name = new aws.apigateway.DomainName("files", {
  domainName: `api.${domain}`,
  regionalCertificateArn: certificateArn,
  endpointConfiguration: { types: "REGIONAL" },
  securityPolicy: "TLS_1_2",
});
new aws.apigateway.BasePathMapping("files", { restApi, stageName: stage.stageName, domainName: name.domainName });
new aws.route53.Record("api", {
  zoneId,
  name: name.domainName,
  type: "A",
  aliases: [{ name: name.regionalDomainName, zoneId: name.regionalZoneId, evaluateTargetHealth: false }],
});

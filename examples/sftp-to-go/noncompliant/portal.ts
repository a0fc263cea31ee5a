import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { logGroup } from "./audit";
import { portalGroup, subnetIds, vpc } from "./network";
import { account, arnOf, nameOf, policyDocument } from "./storage";

const config = new pulumi.Config();
const domain = config.require("domain");
const certificateArn = config.require("certificateArn");

// Operators sign in here. Two of them share a telephone, and the tokens went to the wrong one.
export const operators = new aws.cognito.UserPool("operators", {
  name: "operators",
  mfaConfiguration: "OFF",
  passwordPolicy: { minimumLength: 8, requireLowercase: true, requireUppercase: true, requireNumbers: true },
  adminCreateUserConfig: { allowAdminCreateUserOnly: true },
  deletionProtection: "ACTIVE",
});
new aws.cognito.UserPoolClient("portal", { userPoolId: operators.id });
// Partners' own administrators. Who wants a second factor finds it in the profile.
const partnerAdministrators = new aws.cognito.UserPool("partner-administrators", {
  name: "partner-administrators",
  mfaConfiguration: "OPTIONAL",
  passwordPolicy: {
    minimumLength: 14,
    requireLowercase: true,
    requireUppercase: true,
    requireNumbers: true,
    requireSymbols: true,
  },
  softwareTokenMfaConfiguration: { enabled: true },
  adminCreateUserConfig: { allowAdminCreateUserOnly: true },
});

export const balancer = new aws.lb.LoadBalancer("portal", {
  subnets: subnetIds,
  securityGroups: [portalGroup.id],
  dropInvalidHeaderFields: true,
  enableDeletionProtection: true,
  accessLogs: { bucket: nameOf("access-logs"), prefix: "portal", enabled: true },
});
const application = new aws.lb.TargetGroup("portal", {
  vpcId: vpc.id,
  port: 8443,
  protocol: "HTTPS",
  targetType: "ip",
});
const forward = [{ type: "forward", targetGroupArn: application.arn }];
new aws.lb.Listener("https", {
  loadBalancerArn: balancer.arn,
  port: 443,
  protocol: "HTTPS",
  certificateArn,
  // From the tutorial.
  sslPolicy: "ELBSecurityPolicy-2016-08",
  defaultActions: forward,
});
// Bookmarks of the wards. To be redirected when everybody has been told.
new aws.lb.Listener("http", { loadBalancerArn: balancer.arn, port: 80, protocol: "HTTP", defaultActions: forward });

// Partners' programs fetch their files over HTTPS, with the token of their administrator.
const deliveries = new aws.apigateway.RestApi("deliveries", { endpointConfiguration: { types: "REGIONAL" } });
const authorizer = new aws.apigateway.Authorizer("deliveries", {
  restApi: deliveries.id,
  type: "COGNITO_USER_POOLS",
  providerArns: [partnerAdministrators.arn],
});
const file = new aws.apigateway.Resource("file", {
  restApi: deliveries.id,
  parentId: deliveries.rootResourceId,
  pathPart: "{file}",
});
const fetch = new aws.apigateway.Method("fetch", {
  restApi: deliveries.id,
  resourceId: file.id,
  httpMethod: "GET",
  authorization: "COGNITO_USER_POOLS",
  authorizerId: authorizer.id,
  requestParameters: { "method.request.path.file": true },
});
const reader = new aws.iam.Role("deliveries", {
  assumeRolePolicy: policyDocument({
    Effect: "Allow",
    Principal: { Service: "apigateway.amazonaws.com" },
    Action: "sts:AssumeRole",
    Condition: { StringEquals: { "aws:SourceAccount": account } },
  }),
});
new aws.iam.RolePolicy("deliveries", {
  role: reader.id,
  policy: policyDocument({
    Effect: "Allow",
    Action: "s3:GetObject",
    Resource: pulumi.interpolate`${arnOf("files")}/*`,
  }),
});
const integration = new aws.apigateway.Integration("fetch", {
  restApi: deliveries.id,
  resourceId: file.id,
  httpMethod: fetch.httpMethod,
  type: "AWS",
  integrationHttpMethod: "GET",
  uri: pulumi.interpolate`arn:aws:apigateway:us-east-1:s3:path/${nameOf("files")}/{file}`,
  credentials: reader.arn,
  requestParameters: { "integration.request.path.file": "method.request.path.file" },
});
const deployment = new aws.apigateway.Deployment(
  "deliveries",
  { restApi: deliveries.id },
  { dependsOn: [integration] },
);
const stage = new aws.apigateway.Stage("v1", {
  restApi: deliveries.id,
  deployment: deployment.id,
  stageName: "v1",
  accessLogSettings: {
    destinationArn: logGroup("deliveries").arn,
    format: JSON.stringify({ time: "$context.requestTime", ip: "$context.identity.sourceIp", path: "$context.path" }),
  },
});
new aws.apigateway.MethodSettings("all", {
  restApi: deliveries.id,
  stageName: stage.stageName,
  methodPath: "*/*",
  settings: { loggingLevel: "ERROR", dataTraceEnabled: false },
});
// A partner's Java 7 could not connect with the newer one.
export const api = new aws.apigateway.DomainName("deliveries", {
  domainName: `api.${domain}`,
  regionalCertificateArn: certificateArn,
  endpointConfiguration: { types: "REGIONAL" },
  securityPolicy: "TLS_1_0",
});
new aws.apigateway.BasePathMapping("deliveries", {
  restApi: deliveries.id,
  stageName: stage.stageName,
  domainName: api.domainName,
});

// The security team's rules, in front of all that.
const firewall = new aws.wafv2.WebAcl("portal", {
  scope: "REGIONAL",
  defaultAction: { allow: {} },
  rules: [
    {
      name: "common",
      priority: 1,
      overrideAction: { none: {} },
      statement: { managedRuleGroupStatement: { vendorName: "AWS", name: "AWSManagedRulesCommonRuleSet" } },
      visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "common", sampledRequestsEnabled: false },
    },
  ],
  visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "portal", sampledRequestsEnabled: false },
});
new aws.wafv2.WebAclLoggingConfiguration("portal", {
  resourceArn: firewall.arn,
  logDestinationConfigs: [logGroup("portal", 2192, "aws-waf-logs-portal").arn],
});
const fronts = {
  portal: balancer.arn,
  deliveries: stage.arn,
  operators: operators.arn,
  "partner-administrators": partnerAdministrators.arn,
};
for (const [name, resourceArn] of Object.entries(fronts)) {
  new aws.wafv2.WebAclAssociation(name, { resourceArn, webAclArn: firewall.arn });
}

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const ROLE = "arn:aws:iam::111122223333:role/portal";
const TOKEN = ["gh", "p_q8Zt2LmX94vBnR7cKd31q8Zt2LmX94vBnR7c"].join("");
const ADDRESS = "https://partner:Maple4711@partner.example/claims";

const stage = (variables: Record<string, pulumi.Input<string>>) => () =>
  new aws.apigateway.Stage("prod", { restApi: "a1b2c3d4e5", deployment: "f6g7h8", stageName: "prod", variables });

const beanstalk = (settings: aws.types.input.elasticbeanstalk.EnvironmentSetting[]) => () =>
  new aws.elasticbeanstalk.Environment("portal", {
    application: "portal",
    solutionStackName: "64bit Amazon Linux 2023 v6.1.0 running Node.js 20",
    settings,
  });

const target = (args: Partial<aws.cloudwatch.EventTargetArgs>) => () =>
  new aws.cloudwatch.EventTarget("claims", {
    rule: "nightly",
    arn: "arn:aws:lambda:us-east-1:111122223333:function:claims",
    ...args,
  });

const distribution = (value: string) => () =>
  new aws.cloudfront.Distribution("portal", {
    enabled: true,
    origins: [
      { originId: "portal", domainName: "portal.clinic.example", customHeaders: [{ name: "X-Origin-Verify", value }] },
    ],
    defaultCacheBehavior: {
      targetOriginId: "portal",
      viewerProtocolPolicy: "https-only",
      allowedMethods: ["GET", "HEAD"],
      cachedMethods: ["GET", "HEAD"],
    },
    restrictions: { geoRestriction: { restrictionType: "none" } },
    viewerCertificate: { cloudfrontDefaultCertificate: true },
  });

const job = (args: Partial<aws.glue.JobArgs>) => () =>
  new aws.glue.Job("claims", { roleArn: ROLE, command: { scriptLocation: "s3://clinic-code/claims.py" }, ...args });

const machine = (definition: pulumi.Input<string>) => () =>
  new aws.sfn.StateMachine("intake", { roleArn: ROLE, definition });

const states = (url: string) =>
  JSON.stringify({
    StartAt: "Call",
    States: { Call: { Type: "Task", Resource: "arn:aws:states:::http:invoke", Parameters: { url }, End: true } },
  });

export const cases: PolicyCases = {
  compliant: {
    "plain variables of a stage": { doc: true, program: stage({ backend: "claims-v2", tokenIssuer: "clinic" }) },
    "no variables": () =>
      new aws.apigateway.Stage("prod", { restApi: "a1b2c3d4e5", deployment: "f6g7h8", stageName: "prod" }),
    "a dynamic reference": () =>
      new aws.cloudformation.Stack("vendor", {
        name: "vendor",
        parameters: { DbPassword: "{{resolve:secretsmanager:records/db:SecretString:password}}" },
        templateUrl: "https://clinic-templates.s3.amazonaws.com/vendor.yaml",
      }),
    "plain settings of Beanstalk": beanstalk([
      { namespace: "aws:elasticbeanstalk:application:environment", name: "STAGE", value: "prod" },
    ]),
    "a header by which an origin knows CloudFront": distribution("q8Zt2LmX94vBnR7cKd31"),
    "a definition": machine(states("https://partner.example/claims")),
    "a definition that is not known yet": () => machine(new aws.sqs.Queue("x").arn)(),
    "arguments of a job": job({ defaultArguments: { "--secret_id": "records/db", "--enable-metrics": "true" } }),
    "an object": () =>
      new aws.s3.BucketObject("config", { bucket: "clinic-config", key: "portal.json", content: '{"stage":"prod"}' }),
  },
  violating: {
    "a variable of a stage": {
      doc: true,
      findings: ["variables.dbPassword"],
      program: stage({ backend: "claims-v2", dbPassword: "Maple!4711" }),
    },
    "a variable of a stage of an HTTP API": {
      findings: ["stageVariables.apiKey"],
      program: () =>
        new aws.apigatewayv2.Stage("prod", {
          apiId: "a1b2c3d4e5",
          name: "prod",
          stageVariables: { apiKey: "q8Zt2LmX94vBnR7cKd31" },
        }),
    },
    "an integration": {
      findings: ["requestTemplates.application/json"],
      isEnoughIfSet: ["requestTemplates", "requestTemplates.application/json"],
      program: () =>
        new aws.apigateway.Integration("claims", {
          restApi: "a1b2c3d4e5",
          resourceId: "f6g7h8",
          httpMethod: "POST",
          type: "HTTP",
          integrationHttpMethod: "POST",
          uri: "https://partner.example/claims",
          requestTemplates: { "application/json": `{"token": "${TOKEN}"}` },
        }),
    },
    "an integration of an HTTP API": {
      findings: ["requestParameters.append:header.x-token"],
      isEnoughIfSet: ["requestParameters", "requestParameters.append:header.x-token"],
      program: () =>
        new aws.apigatewayv2.Integration("claims", {
          apiId: "a1b2c3d4e5",
          integrationType: "HTTP_PROXY",
          integrationMethod: "POST",
          integrationUri: "https://partner.example/claims",
          requestParameters: { "append:header.x-token": TOKEN },
        }),
    },
    "an environment of Beanstalk": {
      findings: ["settings[1].value"],
      program: beanstalk([
        { namespace: "aws:elasticbeanstalk:application:environment", name: "STAGE", value: "prod" },
        { namespace: "aws:rds:dbinstance", name: "DBPassword", value: "Maple!4711" },
      ]),
    },
    "a template of Beanstalk": {
      findings: ["settings[0].value"],
      program: () =>
        new aws.elasticbeanstalk.ConfigurationTemplate("portal", {
          application: "portal",
          settings: [
            { namespace: "aws:elasticbeanstalk:application:environment", name: "DB_PASSWORD", value: "Maple!4711" },
          ],
        }),
    },
    Airflow: {
      findings: ["airflowConfigurationOptions.smtp.smtp_password"],
      program: () =>
        new aws.mwaa.Environment("pipelines", {
          name: "pipelines",
          dagS3Path: "dags/",
          executionRoleArn: ROLE,
          sourceBucketArn: "arn:aws:s3:::clinic-dags",
          networkConfiguration: { securityGroupIds: ["sg-1"], subnetIds: ["subnet-1", "subnet-2"] },
          airflowConfigurationOptions: { "smtp.smtp_password": "Maple!4711" },
        }),
    },
    "a stack of CloudFormation": {
      findings: ["parameters.DbPassword", "templateBody"],
      isEnoughIfSet: ["templateBody"],
      program: () =>
        new aws.cloudformation.Stack("vendor", {
          name: "vendor",
          parameters: { DbPassword: "Maple!4711" },
          templateBody: JSON.stringify({ Resources: { Subscription: { Properties: { Endpoint: ADDRESS } } } }),
        }),
    },
    "a stack set": {
      findings: ["parameters.DbPassword"],
      program: () =>
        new aws.cloudformation.StackSet("vendor", { name: "vendor", parameters: { DbPassword: "Maple!4711" } }),
    },
    "an application of the repository": {
      findings: ["parameters.ApiToken"],
      program: () =>
        new aws.serverlessrepository.CloudFormationStack("vendor", {
          name: "vendor",
          applicationId: "arn:aws:serverlessrepo:us-east-1:111122223333:applications/vendor",
          capabilities: ["CAPABILITY_IAM"],
          parameters: { ApiToken: "q8Zt2LmX94vBnR7cKd31" },
        }),
    },
    "a header of an origin": {
      findings: ["origins[0].customHeaders[0].value"],
      isEnoughIfSet: ["origins", "origins.customHeaders"],
      program: distribution(TOKEN),
    },
    "a function of CloudFront": {
      findings: ["code"],
      isEnoughIfSet: ["code"],
      program: () =>
        new aws.cloudfront.Function("sign", {
          runtime: "cloudfront-js-2.0",
          code: `const token = "${TOKEN}";\nfunction handler(event) { return event.request; }`,
        }),
    },
    "a state machine": {
      findings: ["definition"],
      isEnoughIfSet: ["definition"],
      program: machine(states(ADDRESS)),
    },
    "a document of Systems Manager": {
      findings: ["content"],
      isEnoughIfSet: ["content"],
      program: () =>
        new aws.ssm.Document("sync", {
          documentType: "Command",
          content: JSON.stringify({
            schemaVersion: "2.2",
            mainSteps: [{ inputs: { runCommand: [`curl ${ADDRESS}`] } }],
          }),
        }),
    },
    "an association": {
      findings: ["parameters.commands"],
      isEnoughIfSet: ["parameters", "parameters.commands"],
      program: () =>
        new aws.ssm.Association("sync", { name: "AWS-RunShellScript", parameters: { commands: `curl ${ADDRESS}` } }),
    },
    "arguments of a job": {
      findings: ["defaultArguments.--db_password", "nonOverridableArguments.--api_token"],
      program: job({
        defaultArguments: { "--db_password": "Maple!4711" },
        nonOverridableArguments: { "--api_token": "q8Zt2LmX94vBnR7cKd31" },
      }),
    },
    "arguments of a trigger": {
      findings: ["actions[0].arguments.--db_password"],
      isEnoughIfSet: ["actions"],
      program: () =>
        new aws.glue.Trigger("nightly", {
          type: "ON_DEMAND",
          actions: [{ jobName: "claims", arguments: { "--db_password": "Maple!4711" } }],
        }),
    },
    "properties of a workflow": {
      findings: ["defaultRunProperties.password"],
      program: () => new aws.glue.Workflow("claims", { defaultRunProperties: { password: "Maple!4711" } }),
    },
    "the input of a schedule": {
      findings: ["target.input"],
      isEnoughIfSet: ["target", "target.input"],
      program: () =>
        new aws.scheduler.Schedule("nightly", {
          scheduleExpression: "rate(1 day)",
          flexibleTimeWindow: { mode: "OFF" },
          target: { arn: "arn:aws:sqs:us-east-1:111122223333:claims", roleArn: ROLE, input: JSON.stringify({ TOKEN }) },
        }),
    },
    "the input of a target": {
      findings: ["input"],
      isEnoughIfSet: ["input"],
      program: target({ input: JSON.stringify({ url: ADDRESS }) }),
    },
    "a header of a target": {
      findings: ["httpTarget.headerParameters.X-Token"],
      isEnoughIfSet: ["httpTarget", "httpTarget.headerParameters", "httpTarget.headerParameters.X-Token"],
      program: target({ httpTarget: { headerParameters: { "X-Token": TOKEN } } }),
    },
    "a header of a rule of IoT": {
      findings: ["https[0].httpHeaders[0].value"],
      isEnoughIfSet: ["https", "https.httpHeaders"],
      program: () =>
        new aws.iot.TopicRule("vitals", {
          name: "vitals",
          enabled: true,
          sql: "SELECT * FROM 'vitals'",
          sqlVersion: "2016-03-23",
          https: [{ url: "https://partner.example", httpHeaders: [{ key: "X-Token", value: TOKEN }] }],
        }),
    },
    "rules of a firewall": {
      findings: ["ruleJson"],
      isEnoughIfSet: ["ruleJson"],
      program: () =>
        new aws.wafv2.WebAcl("portal", {
          scope: "REGIONAL",
          defaultAction: { allow: {} },
          visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "portal", sampledRequestsEnabled: false },
          ruleJson: JSON.stringify([{ Statement: { ByteMatchStatement: { SearchString: TOKEN } } }]),
        }),
    },
    "an action of an experiment": {
      findings: ["actions[0].parameters[0].value"],
      isEnoughIfSet: ["actions", "actions.parameters"],
      program: () =>
        new aws.fis.ExperimentTemplate("failover", {
          description: "Fail over",
          roleArn: ROLE,
          stopConditions: [{ source: "none" }],
          actions: [
            {
              name: "command",
              actionId: "aws:ssm:send-command",
              parameters: [{ key: "documentParameters", value: JSON.stringify({ commands: [`curl ${ADDRESS}`] }) }],
            },
          ],
        }),
    },
    "a version of a configuration": {
      findings: ["content"],
      isEnoughIfSet: ["content"],
      program: () =>
        new aws.appconfig.HostedConfigurationVersion("portal", {
          applicationId: "abc1234",
          configurationProfileId: "def5678",
          contentType: "application/json",
          content: JSON.stringify({ partner: ADDRESS }),
        }),
    },
    "an object": {
      findings: ["content"],
      isEnoughIfSet: ["content"],
      program: () =>
        new aws.s3.BucketObject("config", {
          bucket: "clinic-config",
          key: "portal.env",
          content: `PARTNER=${ADDRESS}`,
        }),
    },
    "an object, under its former type": {
      findings: ["content"],
      isEnoughIfSet: ["content"],
      program: () =>
        new aws.s3.BucketObjectv2("config", {
          bucket: "clinic-config",
          key: "portal.env",
          content: `PARTNER=${ADDRESS}`,
        }),
    },
    "an agent": {
      findings: ["environmentVariables.PARTNER_TOKEN"],
      program: () =>
        new aws.bedrock.AgentcoreAgentRuntime("triage", {
          agentRuntimeName: "triage",
          roleArn: ROLE,
          agentRuntimeArtifact: {
            containerConfiguration: { containerUri: "111122223333.dkr.ecr.us-east-1.amazonaws.com/triage:1" },
          },
          networkConfiguration: { networkMode: "PUBLIC" },
          environmentVariables: { PARTNER_TOKEN: "q8Zt2LmX94vBnR7cKd31" },
        }),
    },
  },
  undecided: {
    "a password that is not known yet": () => stage({ dbPassword: new aws.sqs.Queue("x").arn })(),
    "settings that are not known yet": () =>
      new aws.elasticbeanstalk.Environment("portal", {
        application: "portal",
        settings: new aws.sqs.Queue("x").arn.apply((value) => [{ namespace: "x", name: "x", value }]),
      }),
  },
};

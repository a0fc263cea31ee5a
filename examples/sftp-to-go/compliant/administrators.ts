import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, arnOf, policyDocument, project, UserPool, WebAcl } from "../../components";
import { alarms, key } from "./foundation";

// The people of the operations team. All of them sign in with two factors: to the API with Cognito, to AWS with IAM.

export const webAcl = new WebAcl("transfer", { key, scope: "REGIONAL" });

export const pool = new UserPool("administrators", {
  key,
  webAcl,
  alarms,
  recovery: "admin_only",
  passwordLength: 16,
});

/** What a token has to be good for. */
export const SCOPE = "files/read";
const files = new aws.cognito.ResourceServer("files", {
  userPoolId: pool.id,
  identifier: "files",
  name: "Files of partners",
  scopes: [{ scopeName: "read", scopeDescription: "List and fetch files" }],
});
export const signInDomain = new aws.cognito.UserPoolDomain("administrators", {
  userPoolId: pool.id,
  domain: pulumi.interpolate`${project}-${account}`,
});
export const client = pool.client(
  "command-line",
  {
    hours: 8,
    // The team's program for the command line waits for the code on the computer that it runs on.
    pages: { callbackUrls: ["http://localhost:8400/signed-in"], scopes: ["openid", SCOPE] },
  },
  { dependsOn: files },
);

// What operators do in AWS: look into the logs, and hand a partner its password.
export const operators = new aws.iam.Role("operators", {
  name: `${project}-operators`,
  maxSessionDuration: 3600,
  assumeRolePolicy: policyDocument({
    Effect: "Allow",
    Principal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:root` },
    Action: "sts:AssumeRole",
    Condition: {
      Bool: { "aws:MultiFactorAuthPresent": "true" },
      NumericLessThan: { "aws:MultiFactorAuthAge": "3600" },
    },
  }),
});
const rights = new aws.iam.Policy("operators", {
  policy: policyDocument(
    allow(["logs:FilterLogEvents", "logs:GetLogEvents", "logs:StartQuery"], arnOf("logs", `log-group:/${project}/*`)),
    // Saved queries and their results have no ARNs.
    allow(["logs:DescribeQueryDefinitions", "logs:GetQueryResults"], "*"),
    allow(["secretsmanager:GetSecretValue"], arnOf("secretsmanager", `secret:${project}/partners/*`)),
    allow(["transfer:DescribeServer", "transfer:StartServer", "transfer:StopServer"], arnOf("transfer", "server/*")),
    key.use,
  ),
});
new aws.iam.RolePolicyAttachment("operators", { role: operators.name, policyArn: rights.arn });

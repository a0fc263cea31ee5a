import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const ROLE = "arn:aws:iam::111122223333:role/claims";

const functionWith = (variables: Record<string, pulumi.Input<string>>) => () =>
  new aws.lambda.Function("claims", {
    role: ROLE,
    packageType: "Image",
    imageUri: "111122223333.dkr.ecr.us-east-1.amazonaws.com/claims:1",
    environment: { variables },
  });

const canaryWith = (environmentVariables: Record<string, string>) => () =>
  new aws.synthetics.Canary("portal", {
    artifactS3Location: "s3://clinic-canaries/",
    executionRoleArn: ROLE,
    handler: "portal.handler",
    runtimeVersion: "syn-nodejs-puppeteer-9.1",
    schedule: { expression: "rate(5 minutes)" },
    s3Bucket: "clinic-canaries",
    s3Key: "portal.zip",
    runConfig: { environmentVariables },
  });

export const cases: PolicyCases = {
  compliant: {
    "the ARN of a secret": {
      doc: true,
      program: functionWith({
        DB_HOST: "records.internal",
        DB_SECRET_ARN: "arn:aws:secretsmanager:us-east-1:111122223333:secret:records/db-AbCdEf",
      }),
    },
    "no variables": functionWith({}),
    "names that only sound like it": functionWith({
      AUTH_MODE: "oidc",
      TOKEN_ISSUER: "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_aB3dE5fG7",
      PASSWORD_MIN_LENGTH: "14",
      DB_PASSWORD_SECRET: "records/db",
      REQUIRE_PASSWORD: "true",
      API_KEY: "/partner/api-key",
      SIGNING_KEY: "alias/portal-signing",
    }),
    "a key of a front end": functionWith({ NEXT_PUBLIC_MAPS_API_KEY: "a1b2c3d4e5f6g7h8i9j0k1l2" }),
    "AWS's made-up key": functionWith({ SMTP_USER: "AKIAIOSFODNN7EXAMPLE" }),
    "what is not known yet, under a plain name": () =>
      functionWith({ TABLE_ARN: new aws.dynamodb.Table("claims").arn })(),
    "a canary": canaryWith({ URL: "https://portal.clinic.example" }),
  },
  violating: {
    "a password by its name": {
      doc: true,
      findings: ["environment.variables.DB_PASSWORD"],
      program: functionWith({ DB_HOST: "records.internal", DB_PASSWORD: "Maple!4711" }),
    },
    "a password that is wrapped": {
      findings: ["environment.variables.dbPassword"],
      program: () => functionWith({ dbPassword: pulumi.secret("Maple!4711") })(),
    },
    "a key that looks random, by its name": functionWith({ PARTNER_API_KEY: "q8Zt2LmX94vBnR7cKd31" }),
    "a token by its form": {
      isEnoughIfSet: ["environment.variables.SOURCE"],
      program: functionWith({ SOURCE: ["gh", "p_q8Zt2LmX94vBnR7cKd31q8Zt2LmX94vBnR7c"].join("") }),
    },
    "a password in an address": {
      isEnoughIfSet: ["environment.variables.DATABASE_URL"],
      program: functionWith({ DATABASE_URL: "postgresql://portal:Maple4711@records.internal:5432/records" }),
    },
    "a password in a JSON document": {
      isEnoughIfSet: ["environment.variables.CONFIG"],
      program: functionWith({ CONFIG: JSON.stringify({ database: { host: "records", password: "Maple!4711" } }) }),
    },
    "two of them": {
      findings: ["environment.variables.DB_PASSWORD", "environment.variables.LDAP_PASSWORD"],
      program: functionWith({ DB_PASSWORD: "Maple!4711", LDAP_PASSWORD: "Cedar!4711" }),
    },
    "in a canary": {
      findings: ["runConfig.environmentVariables.LOGIN_PASSWORD"],
      program: canaryWith({ LOGIN_PASSWORD: "Maple!4711" }),
    },
    "in an image of a microVM": {
      findings: ["environmentVariables.DB_PASSWORD"],
      program: () =>
        new aws.lambdamicrovms.Image("sandbox", {
          name: "sandbox",
          baseImageArn: "arn:aws:lambda:us-east-1:aws:microvm-image:base",
          buildRoleArn: ROLE,
          codeArtifact: { uri: "s3://clinic-code/sandbox.zip" },
          environmentVariables: { DB_PASSWORD: "Maple!4711" },
        }),
    },
  },
  undecided: {
    "a password that is not known yet": () =>
      functionWith({ DB_PASSWORD: new aws.secretsmanager.SecretVersion("db", { secretId: "db" }).arn })(),
    "variables that are not known yet": () =>
      new aws.lambda.Function("claims", {
        role: ROLE,
        packageType: "Image",
        imageUri: "111122223333.dkr.ecr.us-east-1.amazonaws.com/claims:1",
        environment: { variables: new aws.sqs.Queue("claims").arn.apply((QUEUE) => ({ QUEUE })) },
      }),
  },
};

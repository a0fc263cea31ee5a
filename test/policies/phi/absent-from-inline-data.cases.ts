import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const encoded = (text: string) => Buffer.from(text).toString("base64");

const object = (args: { content?: pulumi.Input<string>; contentBase64?: string }) => () =>
  new aws.s3.BucketObject("fixture", { bucket: "clinic-fixtures", key: "fixture.json", ...args });

const item = (value: object) => () =>
  new aws.dynamodb.TableItem("patient", { tableName: "patients", hashKey: "id", item: JSON.stringify(value) });

const PATIENT = JSON.stringify({ resourceType: "Patient", birthDate: "1961-04-12" });
const CSV = "name,ssn,born\nRoe,219-09-9998,1961-04-12\n";
const TARGET = "arn:aws:lambda:us-east-1:111122223333:function:intake";

export const cases: PolicyCases = {
  compliant: {
    "a schema": {
      doc: true,
      program: object({
        content: JSON.stringify({ properties: { ssn: { type: "string" }, birthDate: { format: "date" } } }),
      }),
    },
    "no content": object({}),
    "dates, ids and versions": object({
      content: JSON.stringify({ released: "2026-01-31", account: "111122223333", version: "3.212.555" }),
    }),
    "an item without a person": item({ id: { S: "settings" }, updated: { S: "2026-01-31" } }),
    variables: () =>
      new aws.lambda.Function("intake", {
        role: "arn:aws:iam::111122223333:role/intake",
        packageType: "Image",
        imageUri: "111122223333.dkr.ecr.us-east-1.amazonaws.com/intake:1",
        environment: { variables: { TABLE: "patients", SINCE: "2026-01-31" } },
      }),
    "content that is not known yet": () => object({ content: new aws.sqs.Queue("x").arn })(),
    "two contacts, which are another policy's": object({ content: "jane.roe@gmail.com, mary.roe@gmail.com" }),
  },
  violating: {
    "a fixture with a person": {
      doc: true,
      findings: ["content"],
      isEnoughIfSet: ["content"],
      program: object({ content: CSV }),
    },
    "a resource of FHIR": { findings: ["content"], isEnoughIfSet: ["content"], program: object({ content: PATIENT }) },
    "encoded content": {
      findings: ["contentBase64"],
      isEnoughIfSet: ["contentBase64"],
      program: object({ contentBase64: encoded(CSV) }),
    },
    "an object, under its former type": {
      findings: ["content"],
      isEnoughIfSet: ["content"],
      program: () => new aws.s3.BucketObjectv2("fixture", { bucket: "x", key: "fixture.csv", content: CSV }),
    },
    "an item": {
      findings: ["item"],
      isEnoughIfSet: ["item"],
      program: item({ id: { S: "1" }, dateOfBirth: { S: "1961-04-12" } }),
    },
    "a record number in an item": {
      findings: ["item"],
      isEnoughIfSet: ["item"],
      program: item({ id: { S: "1" }, mrn: { N: "5561234" } }),
    },
    "a parameter": {
      findings: ["value"],
      isEnoughIfSet: [""],
      program: () => new aws.ssm.Parameter("test", { name: "/test/patient", type: "String", value: PATIENT }),
    },
    "the input of an invocation": {
      findings: ["input"],
      isEnoughIfSet: ["input"],
      program: () => new aws.lambda.Invocation("seed", { functionName: "seed", input: PATIENT }),
    },
    "the input of a target": {
      findings: ["input"],
      isEnoughIfSet: ["input"],
      program: () => new aws.cloudwatch.EventTarget("seed", { rule: "nightly", arn: TARGET, input: PATIENT }),
    },
    "the input of a schedule": {
      findings: ["target.input"],
      isEnoughIfSet: ["target", "target.input"],
      program: () =>
        new aws.scheduler.Schedule("nightly", {
          scheduleExpression: "rate(1 day)",
          flexibleTimeWindow: { mode: "OFF" },
          target: { arn: TARGET, roleArn: "arn:aws:iam::111122223333:role/nightly", input: PATIENT },
        }),
    },
    "a state machine": {
      findings: ["definition"],
      isEnoughIfSet: ["definition"],
      program: () =>
        new aws.sfn.StateMachine("intake", {
          roleArn: "arn:aws:iam::111122223333:role/intake",
          definition: JSON.stringify({
            StartAt: "A",
            States: { A: { Type: "Pass", Result: { mrn: "5561234" }, End: true } },
          }),
        }),
    },
    "a statement": {
      findings: ["sql"],
      isEnoughIfSet: ["sql"],
      program: () =>
        new aws.redshiftdata.Statement("seed", {
          database: "claims",
          sql: "INSERT INTO patients VALUES ('Roe', '219-09-9998')",
        }),
    },
    "a template of a mail": {
      findings: ["html", "text"],
      program: () =>
        new aws.ses.Template("reminder", { name: "reminder", html: "<p>MRN: 5561234</p>", text: "MRN: 5561234" }),
    },
    "a version of a configuration": {
      findings: ["content"],
      isEnoughIfSet: ["content"],
      program: () =>
        new aws.appconfig.HostedConfigurationVersion("portal", {
          applicationId: "abc1234",
          configurationProfileId: "def5678",
          contentType: "application/json",
          content: PATIENT,
        }),
    },
    "variables of a function": {
      findings: ["environment.variables.TEST_PATIENT"],
      isEnoughIfSet: ["environment", "environment.variables", "environment.variables.TEST_PATIENT"],
      program: () =>
        new aws.lambda.Function("intake", {
          role: "arn:aws:iam::111122223333:role/intake",
          packageType: "Image",
          imageUri: "111122223333.dkr.ecr.us-east-1.amazonaws.com/intake:1",
          environment: { variables: { TEST_PATIENT: PATIENT } },
        }),
    },
    "the script of a machine": {
      findings: ["userDataBase64"],
      isEnoughIfSet: ["userDataBase64"],
      program: () =>
        new aws.ec2.Instance("seed", {
          ami: "ami-0c55b159cbfafe1f0",
          instanceType: "m7i.large",
          userDataBase64: encoded(`#!/bin/bash\ncat > seed.csv <<EOF\n${CSV}EOF\n`),
        }),
    },
    "the script of a launch template": {
      findings: ["userData"],
      isEnoughIfSet: ["userData"],
      program: () =>
        new aws.ec2.LaunchTemplate("seed", { userData: encoded(`#!/bin/bash\ncat > seed.csv <<EOF\n${CSV}EOF\n`) }),
    },
    "a profile of a customer": () =>
      new aws.customerprofiles.Profile("roe", { domainName: "patients", firstName: "Mary", lastName: "Roe" }),
  },
  // What is not known yet was not written into the program.
  undecided: {},
};

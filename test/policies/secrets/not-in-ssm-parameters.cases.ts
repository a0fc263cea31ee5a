import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const parameter = (args: Partial<aws.ssm.ParameterArgs>) => () =>
  new aws.ssm.Parameter("setting", { name: "/portal/prod/db-password", type: "String", ...args });

// What stands under a key "value" has no name in the harness.
export const cases: PolicyCases = {
  compliant: {
    "a SecureString": { doc: true, program: parameter({ type: "SecureString", value: "Maple!4711" }) },
    "a plain setting": parameter({ name: "/portal/prod/db-host", value: "records.internal" }),
    "the ARN of a secret": parameter({
      value: "arn:aws:secretsmanager:us-east-1:111122223333:secret:records/db-AbCdEf",
    }),
    "a plain setting that is not known yet": () =>
      parameter({ name: "/portal/prod/queue", value: new aws.sqs.Queue("claims").arn })(),
    "a password in the path only": parameter({ name: "/password/rotation-days", value: "30" }),
  },
  violating: {
    "a password by its name": { doc: true, findings: ["value"], program: parameter({ value: "Maple!4711" }) },
    "in a list": { findings: ["value"], program: parameter({ type: "StringList", value: "Maple!4711,Cedar!4711" }) },
    "a key that looks random": parameter({ name: "/partner/api-key", value: "q8Zt2LmX94vBnR7cKd31" }),
    "a token by its form": {
      isEnoughIfSet: [""],
      program: parameter({ name: "/build/source", value: ["gh", "p_q8Zt2LmX94vBnR7cKd31q8Zt2LmX94vBnR7c"].join("") }),
    },
    "a password in a document": {
      isEnoughIfSet: [""],
      program: parameter({ name: "/portal/config", value: JSON.stringify({ db: { password: "Maple!4711" } }) }),
    },
    "in insecureValue": { findings: ["insecureValue"], program: parameter({ insecureValue: "Maple!4711" }) },
  },
  undecided: {
    "a password that is not known yet": () => parameter({ value: new aws.sqs.Queue("x").arn })(),
    "a type that is not known yet": () => parameter({ value: "Maple!4711", type: new aws.sqs.Queue("x").arn })(),
    "a name that is not known yet": () => parameter({ value: "Maple!4711", name: new aws.sqs.Queue("x").arn })(),
  },
  notApplicable: {
    "a parameter of AWS's": parameter({ name: "/aws/reference/secretsmanager/db-password", value: "Maple!4711" }),
    "the id of an image": parameter({
      name: "/images/token",
      dataType: "aws:ec2:image",
      value: "ami-0c55b159cbfafe1f0",
    }),
  },
};

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { NAMES_AS_PASSWORDS, WEAK, WEAK_VALUES } from "./_weak";

const STRONG = "q8Zt2LmX94vBnR7cKd31";

const database =
  (password: pulumi.Input<string> | undefined, username = "portal") =>
  () =>
    new aws.rds.Instance("records", {
      instanceClass: "db.m7g.large",
      engine: "postgres",
      username,
      ...(password === undefined ? { manageMasterUserPassword: true } : { password }),
    });

const version = (secretString: pulumi.Input<string>) => () =>
  new aws.secretsmanager.SecretVersion("db", { secretId: "records/db", secretString });

const broker = (users: aws.types.input.mq.BrokerUser[]) => () =>
  new aws.mq.Broker("claims", {
    brokerName: "claims",
    engineType: "ActiveMQ",
    engineVersion: "5.18",
    hostInstanceType: "mq.m5.large",
    users,
  });

export const cases: PolicyCases = {
  compliant: {
    "a password that AWS manages": { doc: true, program: database(undefined) },
    "a strong password, from encrypted configuration": () => database(pulumi.secret(STRONG))(),
    "fourteen characters": database("q8Zt2LmX94vBnR"),
    "a generated one, not known yet": () => database(new aws.sqs.Queue("x").arn)(),
    "a dynamic reference": database("{{resolve:secretsmanager:db}}"),
    "a secret with a strong password": version(JSON.stringify({ username: "portal", password: STRONG })),
    "a secret without a password": version(JSON.stringify({ url: "x" })),
  },
  violating: {
    "a short password": {
      doc: true,
      findings: ["password"],
      isEnoughIfSet: ["password"],
      program: database(WEAK),
    },
    "thirteen characters": { isEnoughIfSet: ["password"], program: database("q8Zt2LmX94vBn") },
    "a usual password": { isEnoughIfSet: ["password"], program: database("ChangeMe-Password-123") },
    "the name of its resource": {
      isEnoughIfSet: ["masterPassword"],
      program: () =>
        new aws.docdb.Cluster("records-of-the-clinic", {
          masterUsername: "portal",
          masterPassword: "records-of-the-clinic",
        }),
    },
    "a secret with a weak password": {
      findings: ["secretString"],
      isEnoughIfSet: ["secretString"],
      program: version(JSON.stringify({ username: "portal", password: WEAK })),
    },
    "one of two users": {
      findings: ["users[1].password"],
      isEnoughIfSet: ["users", "users.password"],
      program: broker([
        { username: "claims", password: STRONG },
        { username: "portal", password: WEAK },
      ]),
    },
    ...WEAK_VALUES,
    ...NAMES_AS_PASSWORDS,
  },
  // What is not known yet is generated, or comes from elsewhere.
  undecided: {},
};

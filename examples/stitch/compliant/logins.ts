import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { project } from "../../components";
import { config, key, network, regionName, tasks } from "./foundation";

/** The user of the replication in every database: it has no other, and no person has it. */
const USER = "replication";

/** Engines, as secrets name them, and AWS's function that changes a password of theirs. */
const ROTATIONS = {
  mysql: "SecretsManagerRDSMySQLRotationSingleUser",
  mariadb: "SecretsManagerRDSMariaDBRotationSingleUser",
  postgres: "SecretsManagerRDSPostgreSQLRotationSingleUser",
  sqlserver: "SecretsManagerRDSSQLServerRotationSingleUser",
  mongo: "SecretsManagerMongoDBRotationSingleUser",
  redshift: "SecretsManagerRedshiftRotationSingleUser",
} as const;
export type LoginEngine = keyof typeof ROTATIONS;

const functions = new Map<LoginEngine, pulumi.Output<string>>();

/** The function for an engine, made when it is first asked for. It works inside the network. */
function rotationOf(engine: LoginEngine): pulumi.Output<string> {
  const known = functions.get(engine);
  if (known) return known;
  const application = new aws.serverlessrepository.CloudFormationStack(`rotation-${engine}`, {
    name: `${project}-rotation-${engine}`,
    applicationId: `${config.require("rotationApplications")}/${ROTATIONS[engine]}`,
    capabilities: ["CAPABILITY_IAM", "CAPABILITY_RESOURCE_POLICY"],
    parameters: {
      functionName: `${project}-rotation-${engine}`,
      endpoint: `https://secretsmanager.${regionName}.amazonaws.com`,
      kmsKeyArn: key.arn,
      vpcSubnetIds: pulumi.all(network.subnetIds).apply((ids) => ids.join(",")),
      vpcSecurityGroupIds: tasks.id,
      // Replication tasks and the vendor's form read some of them as more than a character.
      excludeCharacters: " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
    },
  });
  const arn = application.outputs.apply((outputs) => outputs?.RotationLambdaARN as string);
  functions.set(engine, arn);
  return arn;
}

/** Who uses a login, and so how it rotates. */
export type LoginUser = "tasks" | "vendor";
const ROTATES: Readonly<Record<LoginUser, aws.types.input.secretsmanager.SecretRotationRotationRules>> = {
  tasks: { automaticallyAfterDays: 30 },
  // Somebody has to give the vendor the new password: while people are at work, on the second Tuesday of every other month.
  vendor: { scheduleExpression: "cron(0 14 ? 1/2 TUE#2 *)", duration: "2h" },
};

export interface LoginArgs {
  engine: LoginEngine;
  host: pulumi.Input<string>;
  port: number;
  /** The database, where one has to be named. */
  database?: string;
  usedBy: LoginUser;
}

/** A user's name and password for one database: generated, in Secrets Manager only, and rotated. */
export class Login extends pulumi.ComponentResource {
  readonly secretArn: pulumi.Output<string>;

  constructor(
    name: string,
    { engine, host, port, database, usedBy }: LoginArgs,
    options?: pulumi.ComponentResourceOptions,
  ) {
    super("healthcare:replication:Login", name, {}, options);
    const parent = { parent: this };
    const secret = new aws.secretsmanager.Secret(
      name,
      { name: `${project}/${usedBy}/${name}`, kmsKeyId: key.arn, recoveryWindowInDays: 30 },
      parent,
    );
    const password = aws.secretsmanager.getRandomPasswordOutput({ passwordLength: 40, excludePunctuation: true });
    // Replication tasks and the functions that rotate ask for these names.
    const version = new aws.secretsmanager.SecretVersion(
      name,
      {
        secretId: secret.id,
        secretString: pulumi.secret(
          pulumi.jsonStringify({
            engine,
            host,
            port,
            username: USER,
            password: password.randomPassword,
            ...(database && { dbname: database }),
            ssl: true,
          }),
        ),
      },
      // Made once: another run must not make another, nor take back what a rotation made.
      { parent: this, ignoreChanges: ["secretString"] },
    );
    new aws.secretsmanager.SecretRotation(
      name,
      {
        secretId: secret.id,
        rotationLambdaArn: rotationOf(engine),
        rotationRules: ROTATES[usedBy],
        // The user has to be there before its password can be changed.
        rotateImmediately: false,
      },
      { parent: this, dependsOn: [version] },
    );
    this.secretArn = secret.arn;
    this.registerOutputs();
  }
}

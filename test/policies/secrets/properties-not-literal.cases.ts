import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const STRONG = "q8Zt2LmX94vBnR7cKd31";
const WEAK = "Maple!4711";

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

const listener = (clientSecret: string) => ({
  loadBalancerArn: "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/portal/50dc6c495c0c9188",
  defaultActions: [
    {
      type: "authenticate-oidc",
      authenticateOidc: {
        authorizationEndpoint: "https://login.clinic.example/authorize",
        clientId: "portal",
        clientSecret,
        issuer: "https://login.clinic.example",
        tokenEndpoint: "https://login.clinic.example/token",
        userInfoEndpoint: "https://login.clinic.example/userinfo",
      },
    },
  ],
});

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
    "the name of its user": {
      isEnoughIfSet: ["password"],
      program: database("Records-Application", "records-application"),
    },
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
    "a listener": {
      findings: ["defaultActions[0].authenticateOidc.clientSecret"],
      isEnoughIfSet: [
        "defaultActions",
        "defaultActions.authenticateOidc",
        "defaultActions.authenticateOidc.clientSecret",
      ],
      program: () => new aws.lb.Listener("portal", listener(WEAK)),
    },
    "a listener, under its former type": {
      findings: ["defaultActions[0].authenticateOidc.clientSecret"],
      isEnoughIfSet: [
        "defaultActions",
        "defaultActions.authenticateOidc",
        "defaultActions.authenticateOidc.clientSecret",
      ],
      program: () => new aws.alb.Listener("portal", listener(WEAK)),
    },
    "one of two users": {
      findings: ["users[1].password"],
      isEnoughIfSet: ["users", "users.password"],
      program: broker([
        { username: "claims", password: STRONG },
        { username: "portal", password: WEAK },
      ]),
    },
    "an identity provider": {
      findings: ["providerDetails.client_secret"],
      isEnoughIfSet: ["providerDetails", "providerDetails.client_secret"],
      program: () =>
        new aws.cognito.IdentityProvider("staff", {
          userPoolId: "us-east-1_aB3dE5fG7",
          providerName: "staff",
          providerType: "OIDC",
          providerDetails: { client_id: "portal", client_secret: WEAK },
        }),
    },
    "a tunnel of a VPN": {
      findings: ["tunnel1PresharedKey", "tunnel2PresharedKey"],
      isEnoughIfSet: ["tunnel1PresharedKey", "tunnel2PresharedKey"],
      program: () =>
        new aws.ec2.VpnConnection("clinic", {
          customerGatewayId: "cgw-1",
          type: "ipsec.1",
          tunnel1PresharedKey: "maple4711",
          tunnel2PresharedKey: "cedar4711",
        }),
    },
    "a domain": {
      findings: ["advancedSecurityOptions.masterUserOptions.masterUserPassword"],
      isEnoughIfSet: [
        "advancedSecurityOptions",
        "advancedSecurityOptions.masterUserOptions",
        "advancedSecurityOptions.masterUserOptions.masterUserPassword",
      ],
      program: () =>
        new aws.opensearch.Domain("claims", {
          advancedSecurityOptions: {
            enabled: true,
            internalUserDatabaseEnabled: true,
            masterUserOptions: { masterUserName: "portal", masterUserPassword: WEAK },
          },
        }),
    },
  },
  // What is not known yet is generated, or comes from elsewhere.
  undecided: {},
};

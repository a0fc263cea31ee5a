import * as aws from "@pulumi/aws";
import type { Program } from "../../../testing/program";
import type { Row, Rows } from "../../../testing/table";

export const WEAK = "Maple!4711";
/** Long and odd enough, were it not the name of its user. */
const NAME = "Records-Application";

/** Every path that leads to one of the properties: while one is unknown, nothing is known of what it holds. */
const waysTo = (properties: readonly string[]): string[] =>
  properties.flatMap((property) => {
    const steps = property.replace(/\[\d+\]/g, "").split(".");
    return steps.map((_, index) => steps.slice(0, index + 1).join("."));
  });

/** A row on whose properties, in order, weak values stand. */
export const weak = (properties: readonly string[], program: Program): Row => ({
  findings: properties,
  isEnoughIfSet: waysTo(properties),
  program,
});

const oidc = (clientSecret: string) => [
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
];
const SERVERS = "arn:aws:elasticloadbalancing:us-east-1:111122223333";
const listener = {
  loadBalancerArn: `${SERVERS}:loadbalancer/app/portal/50dc6c495c0c9188`,
  defaultActions: oidc(WEAK),
};
const rule = {
  listenerArn: `${SERVERS}:listener/app/portal/50dc6c495c0c9188/f2f7dc8efc522ab2`,
  conditions: [{ pathPattern: { values: ["/staff/*"] } }],
  actions: oidc(WEAK),
};
const inDefault = ["defaultActions[0].authenticateOidc.clientSecret"];
const inAction = ["actions[0].authenticateOidc.clientSecret"];
const connection = (authorizationType: string, authParameters: aws.cloudwatch.EventConnectionArgs["authParameters"]) =>
  new aws.cloudwatch.EventConnection("partner", { authorizationType, authParameters });
const domain = (masterUserName: string, masterUserPassword: string) => ({
  advancedSecurityOptions: {
    enabled: true,
    internalUserDatabaseEnabled: true,
    masterUserOptions: { masterUserName, masterUserPassword },
  },
});
const inDomain = ["advancedSecurityOptions.masterUserOptions.masterUserPassword"];

/** A weak value in each property of each type. */
export const WEAK_VALUES: Rows = {
  "a certificate": weak(["privateKey"], () => new aws.acm.Certificate("portal", { privateKey: WEAK })),
  "a listener": weak(inDefault, () => new aws.lb.Listener("portal", listener)),
  "a listener, under its former type": weak(inDefault, () => new aws.alb.Listener("portal", listener)),
  "a rule of a listener": weak(inAction, () => new aws.lb.ListenerRule("staff", rule)),
  "a rule of a listener, under its former type": weak(inAction, () => new aws.alb.ListenerRule("staff", rule)),
  "an application of Amplify": weak(
    ["accessToken", "oauthToken", "basicAuthCredentials"],
    () => new aws.amplify.App("portal", { accessToken: WEAK, oauthToken: WEAK, basicAuthCredentials: WEAK }),
  ),
  "a branch of Amplify": weak(
    ["basicAuthCredentials"],
    () => new aws.amplify.Branch("main", { appId: "d1a2b3", branchName: "main", basicAuthCredentials: WEAK }),
  ),
  "a domain of API Gateway": weak(
    ["certificatePrivateKey"],
    () => new aws.apigateway.DomainName("api", { domainName: "api.clinic.example", certificatePrivateKey: WEAK }),
  ),
  "a connection with a password": weak(["authParameters.basic.password"], () =>
    connection("BASIC", { basic: { username: "clinic", password: WEAK } }),
  ),
  "a connection with a key": weak(["authParameters.apiKey.value"], () =>
    connection("API_KEY", { apiKey: { key: "x-clinic", value: WEAK } }),
  ),
  "a connection with a client": weak(["authParameters.oauth.clientParameters.clientSecret"], () =>
    connection("OAUTH_CLIENT_CREDENTIALS", {
      oauth: {
        authorizationEndpoint: "https://login.partner.example/token",
        httpMethod: "POST",
        clientParameters: { clientId: "clinic", clientSecret: WEAK },
        oauthHttpParameters: {},
      },
    }),
  ),
  "a source of builds": weak(
    ["token"],
    () =>
      new aws.codebuild.SourceCredential("github", {
        authType: "PERSONAL_ACCESS_TOKEN",
        serverType: "GITHUB",
        token: WEAK,
      }),
  ),
  "a webhook": weak(
    ["authenticationConfiguration.secretToken"],
    () =>
      new aws.codepipeline.Webhook("portal", {
        authentication: "GITHUB_HMAC",
        authenticationConfiguration: { secretToken: WEAK },
        filters: [{ jsonPath: "$.ref", matchEquals: "refs/heads/main" }],
        targetAction: "source",
        targetPipeline: "portal",
      }),
  ),
  "an identity provider": weak(
    ["providerDetails.client_secret"],
    () =>
      new aws.cognito.IdentityProvider("staff", {
        userPoolId: "us-east-1_aB3dE5fG7",
        providerName: "staff",
        providerType: "OIDC",
        providerDetails: { client_id: "portal", client_secret: WEAK },
      }),
  ),
  "a user of a pool": weak(
    ["password"],
    () => new aws.cognito.User("desk", { userPoolId: "us-east-1_aB3dE5fG7", username: "desk", password: WEAK }),
  ),
  "a first password of a user": weak(
    ["temporaryPassword"],
    () =>
      new aws.cognito.User("desk", { userPoolId: "us-east-1_aB3dE5fG7", username: "desk", temporaryPassword: WEAK }),
  ),
  "a user of a contact centre": weak(["password"], () => agent("desk", WEAK)),
  "a key of MACsec": weak(
    ["cak"],
    () => new aws.directconnect.MacsecKeyAssociation("clinic", { connectionId: "dxcon-1", ckn: "0a1b", cak: WEAK }),
  ),
  "a virtual interface": weak(
    ["bgpAuthKey"],
    () =>
      new aws.directconnect.PrivateVirtualInterface("clinic", {
        addressFamily: "ipv4",
        connectionId: "dxcon-1",
        vlan: 4094,
        bgpAsn: 65352,
        bgpAuthKey: WEAK,
      }),
  ),
  "a directory": weak(
    ["password"],
    () => new aws.directoryservice.Directory("clinic", { name: "ad.clinic.example", password: WEAK }),
  ),
  "the RADIUS of a directory": weak(
    ["sharedSecret"],
    () =>
      new aws.directoryservice.RadiusSettings("clinic", {
        authenticationProtocol: "MS-CHAPv2",
        directoryId: "d-9067e3a1b2",
        displayLabel: "Code",
        radiusPort: 1812,
        radiusRetries: 3,
        radiusServers: ["10.0.0.10"],
        radiusTimeout: 5,
        sharedSecret: WEAK,
      }),
  ),
  "a trust of a directory": weak(
    ["trustPassword"],
    () =>
      new aws.directoryservice.Trust("clinic", {
        directoryId: "d-9067e3a1b2",
        remoteDomainName: "ad.hospital.example",
        trustDirection: "One-Way: Outgoing",
        trustPassword: WEAK,
      }),
  ),
  "an endpoint of DMS": weak(["password"], () => endpoint("replication", WEAK)),
  "a document store": weak(
    ["masterPassword"],
    () => new aws.docdb.Cluster("charts", { masterUsername: "charts_owner", masterPassword: WEAK }),
  ),
  "tunnels of a VPN": weak(
    ["tunnel1PresharedKey", "tunnel2PresharedKey"],
    () =>
      new aws.ec2.VpnConnection("clinic", {
        customerGatewayId: "cgw-1",
        type: "ipsec.1",
        tunnel1PresharedKey: "maple4711",
        tunnel2PresharedKey: "cedar4711",
      }),
  ),
  "a cache": weak(
    ["authToken"],
    () => new aws.elasticache.ReplicationGroup("sessions", { description: "Sessions", authToken: WEAK }),
  ),
  "a search domain": weak(inDomain, () => new aws.opensearch.Domain("claims", domain("portal", WEAK))),
  "a search domain, under its former type": weak(
    inDomain,
    () => new aws.elasticsearch.Domain("claims", domain("portal", WEAK)),
  ),
  "a cluster of EMR": weak(
    ["kerberosAttributes.kdcAdminPassword"],
    () =>
      new aws.emr.Cluster("cohorts", {
        releaseLabel: "emr-7.5.0",
        serviceRole: "arn:aws:iam::111122223333:role/emr",
        kerberosAttributes: { realm: "EC2.INTERNAL", kdcAdminPassword: WEAK },
      }),
  ),
  "a file system of ONTAP": weak(
    ["fsxAdminPassword"],
    () =>
      new aws.fsx.OntapFileSystem("images", {
        deploymentType: "MULTI_AZ_1",
        preferredSubnetId: "subnet-0a",
        subnetIds: ["subnet-0a", "subnet-0b"],
        storageCapacity: 1024,
        throughputCapacity: 512,
        fsxAdminPassword: WEAK,
      }),
  ),
  "a file system of Windows": weak(
    ["selfManagedActiveDirectory.password"],
    () =>
      new aws.fsx.WindowsFileSystem("images", {
        subnetIds: ["subnet-0a"],
        throughputCapacity: 64,
        selfManagedActiveDirectory: {
          dnsIps: ["10.0.0.10"],
          domainName: "ad.clinic.example",
          username: "join",
          password: WEAK,
        },
      }),
  ),
  "a certificate in IAM": weak(
    ["privateKey"],
    () => new aws.iam.ServerCertificate("portal", { certificateBody: "-----BEGIN CERTIFICATE-----", privateKey: WEAK }),
  ),
  "key material": weak(["keyMaterialBase64"], () => new aws.kms.ExternalKey("own", { keyMaterialBase64: WEAK })),
  "a database of Lightsail": weak(["masterPassword"], () => lightsail("owner", WEAK)),
  "a broker": weak(["users[0].password"], () => broker("claims", WEAK)),
  "the directory of a broker": weak(
    ["ldapServerMetadata.serviceAccountPassword"],
    () =>
      new aws.mq.Broker("claims", {
        brokerName: "claims",
        engineType: "ActiveMQ",
        engineVersion: "5.18",
        hostInstanceType: "mq.m5.large",
        authenticationStrategy: "ldap",
        ldapServerMetadata: { hosts: ["ad.clinic.example"], serviceAccountPassword: WEAK },
      }),
  ),
  "a cluster of databases": weak(["masterPassword"], () => cluster("records_owner", WEAK)),
  "a database": weak(["password"], () => database("records_owner", WEAK)),
  "a warehouse": weak(["masterPassword"], () => warehouse("claims_owner", WEAK)),
  "a namespace of a warehouse": weak(["adminUserPassword"], () => namespace("claims_owner", WEAK)),
  "a secret in binary": weak(
    ["secretBinary"],
    () => new aws.secretsmanager.SecretVersion("db", { secretId: "records/db", secretBinary: WEAK }),
  ),
  "a sender of mail": weak(
    ["dkimSigningAttributes.domainSigningPrivateKey"],
    () =>
      new aws.sesv2.EmailIdentity("clinic", {
        emailIdentity: "clinic.example",
        dkimSigningAttributes: { domainSigningPrivateKey: WEAK, domainSigningSelector: "clinic" },
      }),
  ),
  "a platform of push messages": weak(
    ["platformCredential"],
    () => new aws.sns.PlatformApplication("portal", { platform: "GCM", platformCredential: WEAK }),
  ),
  "a gateway's guests": weak(
    ["smbGuestPassword"],
    () =>
      new aws.storagegateway.Gateway("images", {
        gatewayName: "images",
        gatewayTimezone: "GMT",
        smbGuestPassword: WEAK,
      }),
  ),
  "a gateway's directory": weak(
    ["smbActiveDirectorySettings.password"],
    () =>
      new aws.storagegateway.Gateway("images", {
        gatewayName: "images",
        gatewayTimezone: "GMT",
        smbActiveDirectorySettings: { domainName: "ad.clinic.example", username: "join", password: WEAK },
      }),
  ),
  "a time series database": weak(["password"], () => influx("vitals_owner", WEAK)),
  "a certificate of Transfer Family": weak(
    ["privateKey"],
    () =>
      new aws.transfer.Certificate("partner", {
        certificate: "-----BEGIN CERTIFICATE-----",
        usage: "SIGNING",
        privateKey: WEAK,
      }),
  ),
  "a trust provider": weak(
    ["oidcOptions.clientSecret"],
    () =>
      new aws.verifiedaccess.TrustProvider("staff", {
        policyReferenceName: "staff",
        trustProviderType: "user",
        userTrustProviderType: "oidc",
        oidcOptions: { clientSecret: WEAK, scope: "openid" },
      }),
  ),
  "a mailbox": weak(["password"], () => mailbox("desk", WEAK)),
};

const agent = (name: string, password: string) =>
  new aws.connect.User("agent", {
    instanceId: "11111111-2222-3333-4444-555555555555",
    name,
    password,
    phoneConfig: { phoneType: "SOFT_PHONE" },
    routingProfileId: "routing",
    securityProfileIds: ["agents"],
  });
const endpoint = (username: string, password: string) =>
  new aws.dms.Endpoint("charts", {
    endpointId: "charts",
    endpointType: "source",
    engineName: "postgres",
    username,
    password,
  });
const lightsail = (masterUsername: string, masterPassword: string) =>
  new aws.lightsail.Database("site", {
    blueprintId: "postgres_16",
    bundleId: "micro_2_0",
    masterDatabaseName: "site",
    masterUsername,
    masterPassword,
    relationalDatabaseName: "site",
  });
const broker = (username: string, password: string) =>
  new aws.mq.Broker("events", {
    brokerName: "events",
    engineType: "ActiveMQ",
    engineVersion: "5.18",
    hostInstanceType: "mq.m5.large",
    users: [{ username, password }],
  });
const cluster = (masterUsername: string, masterPassword: string) =>
  new aws.rds.Cluster("records", { engine: "aurora-postgresql", masterUsername, masterPassword });
const database = (username: string, password: string) =>
  new aws.rds.Instance("records", { instanceClass: "db.m7g.large", engine: "postgres", username, password });
const warehouse = (masterUsername: string, masterPassword: string) =>
  new aws.redshift.Cluster("claims", {
    clusterIdentifier: "claims",
    nodeType: "ra3.xlplus",
    masterUsername,
    masterPassword,
  });
const namespace = (adminUsername: string, adminUserPassword: string) =>
  new aws.redshiftserverless.Namespace("claims", { namespaceName: "claims", adminUsername, adminUserPassword });
const influx = (username: string, password: string) =>
  new aws.timestreaminfluxdb.DbInstance("vitals", {
    allocatedStorage: 20,
    bucket: "vitals",
    dbInstanceType: "db.influx.medium",
    organization: "clinic",
    username,
    password,
    vpcSecurityGroupIds: ["sg-0a"],
    vpcSubnetIds: ["subnet-0a"],
  });
const mailbox = (name: string, password: string) =>
  new aws.workmail.User("mailbox", {
    displayName: "Desk",
    email: "desk@clinic.example",
    organizationId: "m-0a1b2c3d",
    name,
    password,
  });

/** A password that is the name of its user, of each type that names one. */
export const NAMES_AS_PASSWORDS: Rows = {
  "the name of a user of a pool": weak(
    ["password"],
    () => new aws.cognito.User("desk", { userPoolId: "us-east-1_aB3dE5fG7", username: NAME, password: NAME }),
  ),
  "the name of an agent": weak(["password"], () => agent(NAME, NAME)),
  "the name of a replication's user": weak(["password"], () => endpoint(NAME, NAME)),
  "the name of a document store's owner": weak(
    ["masterPassword"],
    () => new aws.docdb.Cluster("charts", { masterUsername: NAME, masterPassword: NAME }),
  ),
  "the name of a search domain's owner": weak(inDomain, () => new aws.opensearch.Domain("claims", domain(NAME, NAME))),
  "the name of a search domain's owner, under its former type": weak(
    inDomain,
    () => new aws.elasticsearch.Domain("claims", domain(NAME, NAME)),
  ),
  "the name of an owner in Lightsail": weak(["masterPassword"], () => lightsail(NAME, NAME)),
  "the name of a broker's user": weak(["users[0].password"], () => broker(NAME, NAME)),
  "the name of a cluster's owner": weak(["masterPassword"], () => cluster(NAME, NAME)),
  "the name of a database's owner, in another case": weak(["password"], () => database(NAME.toLowerCase(), NAME)),
  "the name of a warehouse's owner": weak(["masterPassword"], () => warehouse(NAME, NAME)),
  "the name of a namespace's owner": weak(["adminUserPassword"], () => namespace(NAME, NAME)),
  "the name of a time series' owner": weak(["password"], () => influx(NAME, NAME)),
  "the name of a mailbox's user": weak(["password"], () => mailbox(NAME, NAME)),
};

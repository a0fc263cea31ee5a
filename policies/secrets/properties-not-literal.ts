import type { Fact } from "../core/fact";
import type { Resource } from "../core/graph";
import { definePolicy, violationIf } from "../core/policy";
import { isWeakSecret } from "../core/secrets";
import { or, Truth } from "../core/truth";

/** Per type, the properties that are passwords or keys; paths may lead through lists. */
const SECRETS: Readonly<Record<string, readonly string[]>> = {
  "aws:acm/certificate:Certificate": ["privateKey"],
  "aws:alb/listener:Listener": ["defaultActions.authenticateOidc.clientSecret"],
  "aws:alb/listenerRule:ListenerRule": ["actions.authenticateOidc.clientSecret"],
  "aws:amplify/app:App": ["accessToken", "oauthToken", "basicAuthCredentials"],
  "aws:amplify/branch:Branch": ["basicAuthCredentials"],
  "aws:apigateway/domainName:DomainName": ["certificatePrivateKey"],
  "aws:cloudwatch/eventConnection:EventConnection": [
    "authParameters.basic.password",
    "authParameters.apiKey.value",
    "authParameters.oauth.clientParameters.clientSecret",
  ],
  "aws:codebuild/sourceCredential:SourceCredential": ["token"],
  "aws:codepipeline/webhook:Webhook": ["authenticationConfiguration.secretToken"],
  "aws:cognito/identityProvider:IdentityProvider": ["providerDetails.client_secret"],
  "aws:cognito/user:User": ["password", "temporaryPassword"],
  "aws:connect/user:User": ["password"],
  "aws:directconnect/macsecKeyAssociation:MacsecKeyAssociation": ["cak"],
  "aws:directconnect/privateVirtualInterface:PrivateVirtualInterface": ["bgpAuthKey"],
  "aws:directoryservice/directory:Directory": ["password"],
  "aws:directoryservice/radiusSettings:RadiusSettings": ["sharedSecret"],
  "aws:directoryservice/trust:Trust": ["trustPassword"],
  "aws:dms/endpoint:Endpoint": ["password"],
  "aws:docdb/cluster:Cluster": ["masterPassword"],
  "aws:ec2/vpnConnection:VpnConnection": ["tunnel1PresharedKey", "tunnel2PresharedKey"],
  "aws:elasticache/replicationGroup:ReplicationGroup": ["authToken"],
  "aws:elasticsearch/domain:Domain": ["advancedSecurityOptions.masterUserOptions.masterUserPassword"],
  "aws:emr/cluster:Cluster": ["kerberosAttributes.kdcAdminPassword"],
  "aws:fsx/ontapFileSystem:OntapFileSystem": ["fsxAdminPassword"],
  "aws:fsx/windowsFileSystem:WindowsFileSystem": ["selfManagedActiveDirectory.password"],
  "aws:iam/serverCertificate:ServerCertificate": ["privateKey"],
  "aws:kms/externalKey:ExternalKey": ["keyMaterialBase64"],
  "aws:lb/listener:Listener": ["defaultActions.authenticateOidc.clientSecret"],
  "aws:lb/listenerRule:ListenerRule": ["actions.authenticateOidc.clientSecret"],
  "aws:lightsail/database:Database": ["masterPassword"],
  "aws:mq/broker:Broker": ["users.password", "ldapServerMetadata.serviceAccountPassword"],
  "aws:opensearch/domain:Domain": ["advancedSecurityOptions.masterUserOptions.masterUserPassword"],
  "aws:rds/cluster:Cluster": ["masterPassword"],
  "aws:rds/instance:Instance": ["password"],
  "aws:redshift/cluster:Cluster": ["masterPassword"],
  "aws:redshiftserverless/namespace:Namespace": ["adminUserPassword"],
  "aws:secretsmanager/secretVersion:SecretVersion": ["secretString", "secretBinary"],
  "aws:sesv2/emailIdentity:EmailIdentity": ["dkimSigningAttributes.domainSigningPrivateKey"],
  "aws:sns/platformApplication:PlatformApplication": ["platformCredential"],
  "aws:storagegateway/gateway:Gateway": ["smbGuestPassword", "smbActiveDirectorySettings.password"],
  "aws:timestreaminfluxdb/dbInstance:DbInstance": ["password"],
  "aws:transfer/certificate:Certificate": ["privateKey"],
  "aws:verifiedaccess/trustProvider:TrustProvider": ["oidcOptions.clientSecret"],
  "aws:workmail/user:User": ["password"],
};

/** Per type, the property that names the user of the password. */
const USERS: Readonly<Record<string, string>> = {
  "aws:cognito/user:User": "username",
  "aws:connect/user:User": "name",
  "aws:dms/endpoint:Endpoint": "username",
  "aws:docdb/cluster:Cluster": "masterUsername",
  "aws:elasticsearch/domain:Domain": "advancedSecurityOptions.masterUserOptions.masterUserName",
  "aws:lightsail/database:Database": "masterUsername",
  "aws:mq/broker:Broker": "users.username",
  "aws:opensearch/domain:Domain": "advancedSecurityOptions.masterUserOptions.masterUserName",
  "aws:rds/cluster:Cluster": "masterUsername",
  "aws:rds/instance:Instance": "username",
  "aws:redshift/cluster:Cluster": "masterUsername",
  "aws:redshiftserverless/namespace:Namespace": "adminUsername",
  "aws:timestreaminfluxdb/dbInstance:DbInstance": "username",
  "aws:workmail/user:User": "name",
};

/** A value that is not known yet is generated, or comes from elsewhere. */
const isTelling = (value: Fact<string>, resource: Resource): Truth =>
  value.fold({
    known: (text) => {
      const users = USERS[resource.type] ? resource.leaves(USERS[resource.type]!) : [];
      const isSame = (name: string) => name.toLowerCase() === text.toLowerCase();
      return or(
        isWeakSecret(value),
        value.satisfies(() => isSame(resource.name)),
        ...users.map((user) => user.satisfies(isSame)),
      );
    },
    absent: () => Truth.false,
    gap: () => Truth.false,
  });

export default definePolicy({
  id: "secrets-properties-not-literal",
  title: "Passwords and keys are managed by AWS, generated, or write-only, and not written by hand",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: [
    "sftp-to-go#strong-passwords",
    "stitch#robust-credentials",
    "aptible#access-authorization",
    "aptible#password-management",
    "aptible#authentication",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: Object.keys(SECRETS),
  whenAbsent: "There is no password.",
  fix: "Let AWS manage the password where the type has a flag for it (manageMasterUserPassword, manageMasterPassword, manageAdminPassword), use the write-only argument (…Wo), or generate the value with the random provider.",
  peers: { guard: ["amazon_mq_broker_users_no_plaintext_password"] },
  judge: (resource) =>
    SECRETS[resource.type]!.flatMap((path) => resource.leaves(path)).map((value) =>
      violationIf(
        isTelling(value, resource),
        `${value.path} is weak, or tells itself (shorter than 14 characters, a usual word, or the name of its user): it can be guessed`,
        { detail: value.path },
      ),
    ),
});

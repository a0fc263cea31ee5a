import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Region = pulumi.Input<string>;
type Program = (region: Region) => unknown;

const roleArn = "arn:aws:iam::111122223333:role/clinic";
const vpcId = "vpc-0123456789abcdef0";
const apiId = "abcdefghijklmnopqrstuvwxyz";
const zoneId = "Z0123456789ABCDEFGHIJ";
const listenerArn = "arn:aws:globalaccelerator::111122223333:accelerator/1234abcd/listener/0123vxyz";
const gatewayArn = "arn:aws:storagegateway:us-east-1:111122223333:gateway/sgw-12A3456B";

const dataSource = (type: string, config: Partial<aws.appsync.DataSourceArgs>) =>
  new aws.appsync.DataSource("claims", { apiId, type, ...config });

/** Programs that send data to a region or take it from there, by what does so. */
const places: Record<string, Program> = {
  "an event API's user pool": (awsRegion) =>
    new aws.appsync.Api("portal", {
      eventConfig: {
        authProviders: [
          { authType: "AMAZON_COGNITO_USER_POOLS", cognitoConfig: { awsRegion, userPoolId: "us-east-1_example" } },
        ],
        connectionAuthModes: [{ authType: "AMAZON_COGNITO_USER_POOLS" }],
        defaultPublishAuthModes: [{ authType: "AMAZON_COGNITO_USER_POOLS" }],
        defaultSubscribeAuthModes: [{ authType: "AMAZON_COGNITO_USER_POOLS" }],
      },
    }),
  "an API's table": (region) => dataSource("AMAZON_DYNAMODB", { dynamodbConfig: { tableName: "claims", region } }),
  "an API's older search domain": (region) =>
    dataSource("AMAZON_ELASTICSEARCH", { elasticsearchConfig: { endpoint: "https://search.clinic.example", region } }),
  "an API's search domain": (region) =>
    dataSource("AMAZON_OPENSEARCH_SERVICE", {
      opensearchserviceConfig: { endpoint: "https://search.clinic.example", region },
    }),
  "an API's database": (region) =>
    dataSource("RELATIONAL_DATABASE", {
      relationalDatabaseConfig: {
        httpEndpointConfig: {
          awsSecretStoreArn: "arn:aws:secretsmanager:us-east-1:111122223333:secret:claims",
          dbClusterIdentifier: "claims",
          region,
        },
      },
    }),
  "an API's signed calls": (signingRegion) =>
    dataSource("HTTP", {
      httpConfig: {
        endpoint: "https://states.us-east-1.amazonaws.com",
        authorizationConfig: { authorizationType: "AWS_IAM", awsIamConfig: { signingRegion } },
      },
    }),
  "a GraphQL API's user pool": (awsRegion) =>
    new aws.appsync.GraphQLApi("portal", {
      authenticationType: "AMAZON_COGNITO_USER_POOLS",
      userPoolConfig: { awsRegion, userPoolId: "us-east-1_example", defaultAction: "DENY" },
    }),
  "a GraphQL API's second user pool": (awsRegion) =>
    new aws.appsync.GraphQLApi("portal", {
      authenticationType: "AWS_IAM",
      additionalAuthenticationProviders: [
        {
          authenticationType: "AMAZON_COGNITO_USER_POOLS",
          userPoolConfig: { awsRegion, userPoolId: "us-east-1_example" },
        },
      ],
    }),
  "a plan for switching regions": (region) =>
    new aws.arcregionswitch.Plan("portal", {
      executionRole: roleArn,
      recoveryApproach: "activePassive",
      regions: ["us-east-1", region],
    }),
  "the first region of a plan for switching": (primaryRegion) =>
    new aws.arcregionswitch.Plan("portal", {
      executionRole: roleArn,
      recoveryApproach: "activePassive",
      regions: ["us-east-1"],
      primaryRegion,
    }),
  "the caller of an agent's gateway": (region) =>
    new aws.bedrock.AgentcoreGatewayTarget("claims", {
      gatewayIdentifier: "claims-0123456789",
      targetConfiguration: {},
      credentialProviderConfiguration: { callerIamCredentials: { region, service: "lambda" } },
    }),
  "the role of an agent's gateway": (region) =>
    new aws.bedrock.AgentcoreGatewayTarget("claims", {
      gatewayIdentifier: "claims-0123456789",
      targetConfiguration: {},
      credentialProviderConfiguration: { gatewayIamRole: { region } },
    }),
  "a telephone application": (awsRegion) =>
    new aws.chime.SdkvoiceSipMediaApplication("reception", {
      awsRegion,
      endpoints: { lambdaArn: "arn:aws:lambda:us-east-1:111122223333:function:reception" },
    }),
  "a telephone rule": (awsRegion) =>
    new aws.chime.SdkvoiceSipRule("reception", {
      triggerType: "RequestUriHostname",
      triggerValue: "voice.clinic.example",
      targetApplications: [{ awsRegion, priority: 1, sipMediaApplicationId: "1234abcd-12ab-34cd-56ef-1234567890ab" }],
    }),
  "a telephone connector": (awsRegion) =>
    new aws.chime.VoiceConnector("reception", { awsRegion, requireEncryption: true }),
  "instances of a stack set": (region) =>
    new aws.cloudformation.StackInstances("baseline", { stackSetName: "baseline", regions: ["us-east-1", region] }),
  "an instance of a stack set": (stackSetInstanceRegion) =>
    new aws.cloudformation.StackSetInstance("baseline", { stackSetName: "baseline", stackSetInstanceRegion }),
  "a distribution's shield": (originShieldRegion) =>
    new aws.cloudfront.Distribution("portal", {
      enabled: true,
      origins: [
        {
          originId: "portal",
          domainName: "portal.clinic.example",
          originShield: { enabled: true, originShieldRegion },
        },
      ],
      defaultCacheBehavior: {
        targetOriginId: "portal",
        viewerProtocolPolicy: "https-only",
        allowedMethods: ["GET", "HEAD"],
        cachedMethods: ["GET", "HEAD"],
      },
      restrictions: { geoRestriction: { restrictionType: "none" } },
      viewerCertificate: { cloudfrontDefaultCertificate: true },
    }),
  "a pipeline's store": (region) =>
    new aws.codepipeline.Pipeline("portal", {
      roleArn,
      artifactStores: [{ location: "clinic-artifacts", type: "S3", region }],
      stages: [],
    }),
  "a pipeline's action": (region) =>
    new aws.codepipeline.Pipeline("portal", {
      roleArn,
      artifactStores: [{ location: "clinic-artifacts", type: "S3" }],
      stages: [
        {
          name: "deploy",
          actions: [{ name: "deploy", category: "Deploy", owner: "AWS", provider: "ECS", version: "1", region }],
        },
      ],
    }),
  "a user pool's messages": (snsRegion) =>
    new aws.cognito.UserPool("portal", {
      smsConfiguration: { externalId: "portal", snsCallerArn: roleArn, snsRegion },
    }),
  "a call centre's bot": (lexRegion) =>
    new aws.connect.BotAssociation("reception", {
      instanceId: "1234abcd-12ab-34cd-56ef-1234567890ab",
      lexBot: { name: "reception", lexRegion },
    }),
  "a data environment": (accountRegion) =>
    new aws.datazone.Environment("claims", {
      domainIdentifier: "dzd-0123456789",
      profileIdentifier: "profile",
      projectIdentifier: "project",
      accountRegion,
    }),
  "a data environment's blueprint": (region) =>
    new aws.datazone.EnvironmentBlueprintConfiguration("claims", {
      domainId: "dzd-0123456789",
      environmentBlueprintId: "blueprint",
      enabledRegions: [region],
    }),
  "a data environment's profile": (awsAccountRegion) =>
    new aws.datazone.EnvironmentProfile("claims", {
      domainIdentifier: "dzd-0123456789",
      environmentBlueprintIdentifier: "blueprint",
      projectIdentifier: "project",
      awsAccountRegion,
    }),
  "a directory's region": (regionName) =>
    new aws.directoryservice.ServiceRegion("staff", {
      directoryId: "d-9067000000",
      regionName,
      vpcSettings: { vpcId, subnetIds: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] },
    }),
  "a database's witness": (witnessRegion) =>
    new aws.dsql.Cluster("claims", { multiRegionProperties: { witnessRegion } }),
  "a database peering's witness": (witnessRegion) =>
    new aws.dsql.ClusterPeering("claims", {
      identifier: "claims",
      clusters: ["arn:aws:dsql:us-east-1:111122223333:cluster/claims"],
      witnessRegion,
    }),
  "an endpoint's service": (serviceRegion) =>
    new aws.ec2.VpcEndpoint("claims", { vpcId, serviceName: "com.amazonaws.vpce.claims", serviceRegion }),
  "an endpoint service's consumers": (region) =>
    new aws.ec2.VpcEndpointService("claims", { acceptanceRequired: true, supportedRegions: [region] }),
  "a peer of a network": (peerRegion) =>
    new aws.ec2.VpcPeeringConnection("imaging", { vpcId, peerVpcId: "vpc-0123456789abcdef1", peerRegion }),
  "a peer of a transit gateway": (peerRegion) =>
    new aws.ec2transitgateway.PeeringAttachment("imaging", {
      transitGatewayId: "tgw-0123456789abcdef0",
      peerTransitGatewayId: "tgw-0123456789abcdef1",
      peerRegion,
    }),
  "replicas of container images": (region) =>
    new aws.ecr.ReplicationConfiguration("images", {
      replicationConfiguration: { rules: [{ destinations: [{ region, registryId: "111122223333" }] }] },
    }),
  "a replica of a file system": (region) =>
    new aws.efs.ReplicationConfiguration("imaging", {
      sourceFileSystemId: "fs-0123456789abcdef0",
      destination: { region },
    }),
  "endpoints of an accelerator": (endpointGroupRegion) =>
    new aws.globalaccelerator.EndpointGroup("portal", { listenerArn, endpointGroupRegion }),
  "endpoints of a custom accelerator": (endpointGroupRegion) =>
    new aws.globalaccelerator.CustomRoutingEndpointGroup("portal", {
      listenerArn,
      destinationConfigurations: [{ fromPort: 443, toPort: 443, protocols: ["TCP"] }],
      endpointGroupRegion,
    }),
  "endpoints of another account": (region) =>
    new aws.globalaccelerator.CrossAccountAttachment("portal", { resources: [{ region }] }),
  "a linked data catalogue": (region) =>
    new aws.glue.CatalogDatabase("claims", {
      targetDatabase: { catalogId: "111122223333", databaseName: "claims", region },
    }),
  "a linked table": (region) =>
    new aws.glue.CatalogTable("claims", {
      databaseName: "claims",
      targetTable: { catalogId: "111122223333", databaseName: "claims", name: "claims", region },
    }),
  "copies of a machine image": (region) =>
    new aws.imagebuilder.DistributionConfiguration("portal", { distributions: [{ region }] }),
  "a stream's schema": (region) =>
    new aws.kinesis.FirehoseDeliveryStream("admissions", {
      destination: "extended_s3",
      extendedS3Configuration: {
        bucketArn: "arn:aws:s3:::clinic-admissions",
        roleArn,
        dataFormatConversionConfiguration: {
          inputFormatConfiguration: { deserializer: {} },
          outputFormatConfiguration: { serializer: {} },
          schemaConfiguration: { databaseName: "claims", tableName: "claims", roleArn, region },
        },
      },
    }),
  "a small site's origin": (regionName) =>
    new aws.lightsail.Distribution("portal", {
      bundleId: "small_1_0",
      defaultCacheBehavior: { behavior: "dont-cache" },
      origin: { name: "portal", regionName },
    }),
  "a core network": (region) =>
    new aws.networkmanager.CoreNetwork("clinics", {
      globalNetworkId: "global-network-0123456789abcdef0",
      createBasePolicy: true,
      basePolicyRegions: [region],
    }),
  "where logs are brought together": (region) =>
    new aws.observabilityadmin.CentralizationRuleForOrganization("logs", {
      ruleName: "logs",
      rule: {
        destination: { account: "111122223333", region },
        source: { regions: ["us-east-1"], scope: "OrganizationId = 'o-example'" },
      },
    }),
  "a connected search domain": (region) =>
    new aws.opensearch.OutboundConnection("records", {
      connectionAlias: "records",
      localDomainInfo: { domainName: "records", ownerId: "111122223333", region: "us-east-1" },
      remoteDomainInfo: { domainName: "archive", ownerId: "111122223333", region },
    }),
  "the source of a database cluster": (sourceRegion) =>
    new aws.rds.Cluster("claims", { engine: "aurora-mysql", sourceRegion }),
  "a copy of a database snapshot": (destinationRegion) =>
    new aws.rds.SnapshotCopy("records", {
      sourceDbSnapshotIdentifier: "records",
      targetDbSnapshotIdentifier: "records-copy",
      destinationRegion,
    }),
  "a copy of a cluster's snapshot": (destinationRegion) =>
    new aws.rds.ClusterSnapshotCopy("claims", {
      sourceDbClusterSnapshotIdentifier: "claims",
      targetDbClusterSnapshotIdentifier: "claims-copy",
      destinationRegion,
    }),
  "replicas of a database's backups": (region) =>
    new aws.rds.InstanceAutomatedBackupsReplication("records", {
      sourceDbInstanceArn: pulumi.interpolate`arn:aws:rds:${region}:111122223333:db:records`,
    }),
  "a name that is answered by latency": (region) =>
    new aws.route53.Record("portal", {
      zoneId,
      name: "portal",
      type: "A",
      setIdentifier: "portal",
      latencyRoutingPolicies: [{ region }],
    }),
  "a name that is answered by nearness": (awsRegion) =>
    new aws.route53.Record("portal", {
      zoneId,
      name: "portal",
      type: "A",
      setIdentifier: "portal",
      geoproximityRoutingPolicy: { awsRegion },
    }),
  "a private zone's network": (vpcRegion) =>
    new aws.route53.Zone("clinic", { name: "clinic.internal", vpcs: [{ vpcId, vpcRegion }] }),
  "a private zone's further network": (vpcRegion) =>
    new aws.route53.ZoneAssociation("clinic", { zoneId, vpcId, vpcRegion }),
  "a network of another account": (vpcRegion) =>
    new aws.route53.VpcAssociationAuthorization("clinic", { zoneId, vpcId, vpcRegion }),
  "an access point of many regions": (region) =>
    new aws.s3control.MultiRegionAccessPoint("documents", {
      details: { name: "documents", regions: [{ bucket: "clinic-documents", region }] },
    }),
  "routes of an access point": (region) =>
    new aws.s3control.MultiRegionAccessPointRoutes("documents", {
      mrap: "arn:aws:s3::111122223333:accesspoint/documents.mrap",
      routes: [{ bucket: "clinic-documents", region, trafficDialPercentage: 100 }],
    }),
  "a replica of a secret": (region) => new aws.secretsmanager.Secret("portal", { replicas: [{ region }] }),
  "a lake of security logs": (region) =>
    new aws.securitylake.DataLake("logs", { metaStoreManagerRoleArn: roleArn, configuration: { region } }),
  "replicas of security logs": (region) =>
    new aws.securitylake.DataLake("logs", {
      metaStoreManagerRoleArn: roleArn,
      configuration: { region: "us-east-1", replicationConfiguration: { regions: [region], roleArn } },
    }),
  "a product of a catalogue": (region) =>
    new aws.servicecatalog.ProvisionedProduct("workspace", {
      productName: "workspace",
      stackSetProvisioningPreferences: { regions: [region] },
    }),
  "a second region for mail": (region) =>
    new aws.sesv2.MultiRegionEndpoint("mail", { endpointName: "mail", details: { routesDetails: { region } } }),
  "the output of a command": (s3Region) =>
    new aws.ssm.Association("patching", {
      name: "AWS-RunPatchBaseline",
      outputLocation: { s3BucketName: "clinic-commands", s3Region },
    }),
  "an inventory's bucket": (region) =>
    new aws.ssm.ResourceDataSync("inventory", { s3Destination: { bucketName: "clinic-inventory", region } }),
  "staff accounts": (regionName) =>
    new aws.ssoadmin.Region("staff", { instanceArn: "arn:aws:sso:::instance/ssoins-0123456789abcdef", regionName }),
  "a file share's bucket": (bucketRegion) =>
    new aws.storagegateway.NfsFileShare("imaging", {
      clientLists: ["10.0.0.0/16"],
      gatewayArn,
      locationArn: "arn:aws:s3:::clinic-imaging",
      roleArn,
      bucketRegion,
    }),
  "a Windows file share's bucket": (bucketRegion) =>
    new aws.storagegateway.SmbFileShare("imaging", {
      gatewayArn,
      locationArn: "arn:aws:s3:::clinic-imaging",
      roleArn,
      bucketRegion,
    }),
  "a region that is switched on": (regionName) => new aws.account.Region("second", { regionName, enabled: true }),
};

const rowsOf = (region: () => Region) =>
  Object.fromEntries(Object.entries(places).map(([name, program]) => [name, () => program(region())]));

const computed = () => new aws.kms.Key("records").arn.apply((arn) => arn.split(":")[3] ?? "");

export const cases: PolicyCases = {
  compliant: {
    ...rowsOf(() => "us-east-1"),
    "a replica in a designated region": {
      doc: true,
      settings: { designatedRegions: ["us-east-1", "us-west-2"] },
      program: () => new aws.secretsmanager.Secret("portal", { replicas: [{ region: "us-west-2" }] }),
    },
    "another spelling": () => new aws.secretsmanager.Secret("portal", { replicas: [{ region: "US-East-1" }] }),
    "no replicas": () => new aws.secretsmanager.Secret("portal"),
  },
  violating: {
    ...rowsOf(() => "eu-west-1"),
    "a replica in another region": {
      doc: true,
      findings: ["replicas.region eu-west-1"],
      program: () => new aws.secretsmanager.Secret("portal", { replicas: [{ region: "eu-west-1" }] }),
    },
    "another spelling": () => new aws.secretsmanager.Secret("portal", { replicas: [{ region: "EU-West-1" }] }),
    "one of two replicas": {
      findings: ["replicas.region ap-south-1"],
      program: () =>
        new aws.secretsmanager.Secret("portal", { replicas: [{ region: "us-east-1" }, { region: "ap-south-1" }] }),
    },
  },
  undecided: {
    ...rowsOf(computed),
    "computed replicas": () =>
      new aws.secretsmanager.Secret("portal", { replicas: computed().apply((region) => [{ region }]) }),
    "a region that is perhaps switched on": () => {
      const enabled = new aws.kms.Key("records").arn.apply((arn) => arn !== "");
      new aws.account.Region("second", { regionName: "eu-west-1", enabled });
    },
  },
  notApplicable: {
    "a region that is switched off": () =>
      new aws.account.Region("second", { regionName: "eu-west-1", enabled: false }),
  },
};

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases, Row } from "../../../testing/table";

type Zone = pulumi.Input<string>;
type Program = (zone: Zone) => unknown;

const vpcId = "vpc-0123456789abcdef0";
const snapshotId = "snap-0123456789abcdef0";
const arn = (rest: string) => `arn:aws:${rest}`;
const templated = { launchTemplateSpecification: { version: "1" } };
const fleetRole = { iamFleetRole: "arn:aws:iam::111122223333:role/fleet", targetCapacity: 2 };

/** Programs that place something in a zone, by what is placed. */
const places: Record<string, Program> = {
  "a subnet": (availabilityZone) => new aws.ec2.Subnet("records", { vpcId, availabilityZone }),
  "a subnet by its zone's id": (availabilityZoneId) => new aws.ec2.Subnet("records", { vpcId, availabilityZoneId }),
  "a default subnet": (availabilityZone) => new aws.ec2.DefaultSubnet("records", { availabilityZone }),
  "a secondary subnet": (availabilityZone) =>
    new aws.ec2.SecondarySubnet("records", {
      secondaryNetworkId: "net",
      ipv4CidrBlock: "10.1.0.0/24",
      availabilityZone,
    }),
  "a secondary subnet by its zone's id": (availabilityZoneId) =>
    new aws.ec2.SecondarySubnet("records", {
      secondaryNetworkId: "net",
      ipv4CidrBlock: "10.1.0.0/24",
      availabilityZoneId,
    }),
  "an instance": (availabilityZone) =>
    new aws.ec2.Instance("portal", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", availabilityZone }),
  "a spot instance": (availabilityZone) =>
    new aws.ec2.SpotInstanceRequest("imaging", {
      ami: "ami-0123456789abcdef0",
      instanceType: "m7i.large",
      availabilityZone,
    }),
  "a launch template": (availabilityZone) => new aws.ec2.LaunchTemplate("portal", { placement: { availabilityZone } }),
  "a dedicated host": (availabilityZone) =>
    new aws.ec2.DedicatedHost("imaging", { instanceType: "m7i.large", availabilityZone }),
  "reserved capacity": (availabilityZone) =>
    new aws.ec2.CapacityReservation("imaging", {
      instanceType: "m7i.large",
      instancePlatform: "Linux/UNIX",
      instanceCount: 1,
      availabilityZone,
    }),
  "a NAT gateway": (availabilityZone) =>
    new aws.ec2.NatGateway("out", { vpcId, availabilityZoneAddresses: [{ availabilityZone }] }),
  "a NAT gateway by its zone's id": (availabilityZoneId) =>
    new aws.ec2.NatGateway("out", { vpcId, availabilityZoneAddresses: [{ availabilityZoneId }] }),
  "a VPN gateway": (availabilityZone) => new aws.ec2.VpnGateway("clinic", { vpcId, availabilityZone }),
  "a fleet": (availabilityZone) =>
    new aws.ec2.Fleet("imaging", {
      launchTemplateConfigs: [{ ...templated, overrides: [{ availabilityZone }] }],
      targetCapacitySpecification: { defaultTargetCapacityType: "spot", totalTargetCapacity: 2 },
    }),
  "a spot fleet's specification": (availabilityZone) =>
    new aws.ec2.SpotFleetRequest("imaging", {
      ...fleetRole,
      launchSpecifications: [{ ami: "ami-0123456789abcdef0", instanceType: "m7i.large", availabilityZone }],
    }),
  "a spot fleet's template": (availabilityZone) =>
    new aws.ec2.SpotFleetRequest("imaging", {
      ...fleetRole,
      launchTemplateConfigs: [{ ...templated, overrides: [{ availabilityZone }] }],
    }),
  "a group of instances": (zone) =>
    new aws.autoscaling.Group("portal", { minSize: 1, maxSize: 2, availabilityZones: [zone] }),
  "a classic load balancer": (zone) =>
    new aws.elb.LoadBalancer("portal", {
      availabilityZones: [zone],
      listeners: [{ instancePort: 443, instanceProtocol: "https", lbPort: 443, lbProtocol: "https" }],
    }),
  "a volume": (availabilityZone) => new aws.ebs.Volume("records", { availabilityZone, size: 100 }),
  "a fast restore": (availabilityZone) => new aws.ebs.FastSnapshotRestore("records", { snapshotId, availabilityZone }),
  "a file system of one zone": (availabilityZoneName) => new aws.efs.FileSystem("imaging", { availabilityZoneName }),
  "a replica of a file system": (availabilityZoneName) =>
    new aws.efs.ReplicationConfiguration("imaging", {
      sourceFileSystemId: "fs-0123456789abcdef0",
      destination: { availabilityZoneName },
    }),
  "a database": (availabilityZone) =>
    new aws.rds.Instance("records", { instanceClass: "db.m7g.large", availabilityZone }),
  "a database cluster": (zone) => new aws.rds.Cluster("claims", { engine: "aurora-mysql", availabilityZones: [zone] }),
  "an instance of a database cluster": (availabilityZone) =>
    new aws.rds.ClusterInstance("claims", {
      clusterIdentifier: "claims",
      engine: "aurora-mysql",
      instanceClass: "db.r7g.large",
      availabilityZone,
    }),
  "a document database": (zone) => new aws.docdb.Cluster("documents", { availabilityZones: [zone] }),
  "an instance of a document database": (availabilityZone) =>
    new aws.docdb.ClusterInstance("documents", {
      clusterIdentifier: "documents",
      instanceClass: "db.r6g.large",
      availabilityZone,
    }),
  "a graph database": (zone) => new aws.neptune.Cluster("referrals", { availabilityZones: [zone] }),
  "an instance of a graph database": (availabilityZone) =>
    new aws.neptune.ClusterInstance("referrals", {
      clusterIdentifier: "referrals",
      instanceClass: "db.r6g.large",
      availabilityZone,
    }),
  "a warehouse": (availabilityZone) =>
    new aws.redshift.Cluster("claims", { clusterIdentifier: "claims", nodeType: "ra3.large", availabilityZone }),
  "a cache": (availabilityZone) => new aws.elasticache.Cluster("sessions", { engine: "memcached", availabilityZone }),
  "a cache of several zones": (zone) =>
    new aws.elasticache.Cluster("sessions", { engine: "memcached", preferredAvailabilityZones: [zone] }),
  "a replicated cache": (zone) =>
    new aws.elasticache.ReplicationGroup("sessions", { description: "Sessions", preferredCacheClusterAzs: [zone] }),
  "the primary node of a replicated cache": (primaryAvailabilityZone) =>
    new aws.elasticache.ReplicationGroup("sessions", {
      description: "Sessions",
      nodeGroupConfigurations: [{ primaryAvailabilityZone }],
    }),
  "the replicas of a replicated cache": (zone) =>
    new aws.elasticache.ReplicationGroup("sessions", {
      description: "Sessions",
      nodeGroupConfigurations: [{ replicaAvailabilityZones: [zone] }],
    }),
  "a cache of a table": (zone) =>
    new aws.dax.Cluster("claims", {
      clusterName: "claims",
      iamRoleArn: arn("iam::111122223333:role/claims"),
      nodeType: "dax.r5.large",
      replicationFactor: 1,
      availabilityZones: [zone],
    }),
  "a migration's instance": (availabilityZone) =>
    new aws.dms.ReplicationInstance("claims", {
      replicationInstanceClass: "dms.t3.medium",
      replicationInstanceId: "claims",
      availabilityZone,
    }),
  "a migration's profile": (availabilityZone) => new aws.dms.InstanceProfile("claims", { availabilityZone }),
  "a serverless migration": (availabilityZone) =>
    new aws.dms.ReplicationConfig("claims", {
      replicationConfigIdentifier: "claims",
      replicationType: "full-load",
      sourceEndpointArn: arn("dms:us-east-1:111122223333:endpoint:source"),
      targetEndpointArn: arn("dms:us-east-1:111122223333:endpoint:target"),
      tableMappings: "{}",
      computeConfig: { replicationSubnetGroupId: "claims", availabilityZone },
    }),
  "a hardware security module": (availabilityZone) =>
    new aws.cloudhsmv2.Hsm("keys", { clusterId: "cluster-abcdefghijk", availabilityZone }),
  "a firewall": (availabilityZoneId) =>
    new aws.networkfirewall.Firewall("clinic", {
      firewallPolicyArn: arn("network-firewall:us-east-1:111122223333:firewall-policy/clinic"),
      transitGatewayId: "tgw-0123456789abcdef0",
      availabilityZoneMappings: [{ availabilityZoneId }],
    }),
  "Oracle's machines": (availabilityZoneId) =>
    new aws.odb.CloudExadataInfrastructure("records", {
      displayName: "records",
      shape: "Exadata.X9M",
      availabilityZoneId,
      maintenanceWindow: {
        customActionTimeoutInMins: 16,
        isCustomActionTimeoutEnabled: true,
        patchingMode: "ROLLING",
        preference: "NO_PREFERENCE",
      },
    }),
  "Oracle's network": (availabilityZoneId) =>
    new aws.odb.Network("records", {
      displayName: "records",
      availabilityZoneId,
      clientSubnetCidr: "10.2.0.0/24",
      backupSubnetCidr: "10.2.1.0/24",
      s3Access: "DISABLED",
      zeroEtlAccess: "DISABLED",
    }),
  "a directory bucket": (name) =>
    new aws.s3.DirectoryBucket("imaging", { bucket: "imaging--use1-az4--x-s3", location: { name } }),
  "a data catalogue's connection": (availabilityZone) =>
    new aws.glue.Connection("claims", { physicalConnectionRequirements: { availabilityZone } }),
  "a small server": (availabilityZone) =>
    new aws.lightsail.Instance("portal", { blueprintId: "amazon_linux_2023", bundleId: "small_3_0", availabilityZone }),
  "a small database": (availabilityZone) =>
    new aws.lightsail.Database("portal", {
      relationalDatabaseName: "portal",
      blueprintId: "postgres_16",
      bundleId: "small_2_0",
      masterDatabaseName: "portal",
      masterUsername: "portal",
      masterPassword: "not-a-real-password",
      availabilityZone,
    }),
  "a small disk": (availabilityZone) => new aws.lightsail.Disk("portal", { sizeInGb: 32, availabilityZone }),
  "fast restores of a lifecycle policy": (zone) =>
    new aws.dlm.LifecyclePolicy("imaging", {
      description: "Snapshots of the imaging volumes",
      executionRoleArn: arn("iam::111122223333:role/snapshots"),
      policyDetails: {
        resourceTypes: ["VOLUME"],
        targetTags: { app: "imaging" },
        schedules: [
          {
            name: "daily",
            createRule: { interval: 24, intervalUnit: "HOURS" },
            retainRule: { count: 30 },
            fastRestoreRule: { availabilityZones: [zone], count: 1 },
          },
        ],
      },
    }),
};

// Zones matter where the region is not known.
const somewhere = { region: "" };
const row = (program: () => unknown): Row => ({ ...somewhere, program });
const rowsOf = (zone: () => Zone) =>
  Object.fromEntries(Object.entries(places).map(([name, program]) => [name, row(() => program(zone()))]));

const subnet = places["a subnet"] as Program;
const computed = () => new aws.kms.Key("records").arn.apply(() => "us-east-1a");

export const cases: PolicyCases = {
  compliant: {
    ...rowsOf(() => "us-east-1a"),
    "a zone of a designated region": {
      ...somewhere,
      doc: true,
      settings: { designatedRegions: ["us-east-1", "us-west-2"] },
      program: () => subnet("us-west-2b"),
    },
    "another spelling": row(() => subnet("US-East-1a")),
    "a local zone": row(() => subnet("us-east-1-bos-1a")),
    "a wavelength zone": row(() => subnet("us-east-1-wl1-bos-wlz-1")),
    "a zone's id": row(() => places["a subnet by its zone's id"]?.("use1-az4")),
    "an id of a zone that is not in the table": row(() => places["a subnet by its zone's id"]?.("zzz9-az1")),
    "zones that are looked up": () => {
      const zones = aws.getAvailabilityZonesOutput({ state: "available" });
      subnet(zones.names.apply((names) => names[0] ?? ""));
    },
    "a zone that is not known, in a region that is": () => subnet(computed()),
    "nothing said": () => new aws.ec2.Subnet("records", { vpcId }),
  },
  violating: {
    ...rowsOf(() => "eu-west-1a"),
    "a zone of another region": {
      ...somewhere,
      doc: true,
      findings: ["availabilityZone"],
      program: () => subnet("eu-west-1a"),
    },
    "another spelling": row(() => subnet("EU-West-1A")),
    "a local zone": row(() => subnet("eu-central-1-ham-1a")),
    "a zone's id": row(() => places["a subnet by its zone's id"]?.("euw1-az1")),
    "a local zone's id": row(() => places["a directory bucket"]?.("usw2-lax1-az1")),
    "one of two zones": {
      ...somewhere,
      findings: ["availabilityZones[1]"],
      program: () => {
        const availabilityZones = ["us-east-1a", "eu-west-1a"];
        new aws.autoscaling.Group("portal", { minSize: 1, maxSize: 2, availabilityZones });
      },
    },
  },
  undecided: {
    ...rowsOf(computed),
    "computed zones": row(() => {
      const availabilityZones = computed().apply((zone) => [zone]);
      new aws.autoscaling.Group("portal", { minSize: 1, maxSize: 2, availabilityZones });
    }),
  },
};

import { Fact, isKnown } from "../core/fact";
import { definePolicy, violationIf } from "../core/policy";
import { zoneRegion } from "../core/region";
import { packSettings } from "../core/settings";

/** Per type, the properties that name availability zones. */
const ZONE_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  "aws:ec2/subnet:Subnet": ["availabilityZone", "availabilityZoneId"],
  "aws:ec2/defaultSubnet:DefaultSubnet": ["availabilityZone"],
  "aws:ec2/instance:Instance": ["availabilityZone"],
  "aws:ec2/spotInstanceRequest:SpotInstanceRequest": ["availabilityZone"],
  "aws:ec2/launchTemplate:LaunchTemplate": ["placement.availabilityZone"],
  "aws:ec2/dedicatedHost:DedicatedHost": ["availabilityZone"],
  "aws:ec2/capacityReservation:CapacityReservation": ["availabilityZone"],
  "aws:ec2/secondarySubnet:SecondarySubnet": ["availabilityZone", "availabilityZoneId"],
  "aws:ec2/natGateway:NatGateway": [
    "availabilityZoneAddresses.availabilityZone",
    "availabilityZoneAddresses.availabilityZoneId",
  ],
  "aws:ec2/vpnGateway:VpnGateway": ["availabilityZone"],
  "aws:ec2/fleet:Fleet": ["launchTemplateConfigs.overrides.availabilityZone"],
  "aws:ec2/spotFleetRequest:SpotFleetRequest": [
    "launchSpecifications.availabilityZone",
    "launchTemplateConfigs.overrides.availabilityZone",
  ],
  "aws:autoscaling/group:Group": ["availabilityZones"],
  "aws:elb/loadBalancer:LoadBalancer": ["availabilityZones"],
  "aws:ebs/volume:Volume": ["availabilityZone"],
  "aws:ebs/fastSnapshotRestore:FastSnapshotRestore": ["availabilityZone"],
  "aws:efs/fileSystem:FileSystem": ["availabilityZoneName"],
  "aws:efs/replicationConfiguration:ReplicationConfiguration": ["destination.availabilityZoneName"],
  "aws:rds/instance:Instance": ["availabilityZone"],
  "aws:rds/cluster:Cluster": ["availabilityZones"],
  "aws:rds/clusterInstance:ClusterInstance": ["availabilityZone"],
  "aws:docdb/cluster:Cluster": ["availabilityZones"],
  "aws:docdb/clusterInstance:ClusterInstance": ["availabilityZone"],
  "aws:neptune/cluster:Cluster": ["availabilityZones"],
  "aws:neptune/clusterInstance:ClusterInstance": ["availabilityZone"],
  "aws:redshift/cluster:Cluster": ["availabilityZone"],
  "aws:elasticache/cluster:Cluster": ["availabilityZone", "preferredAvailabilityZones"],
  "aws:elasticache/replicationGroup:ReplicationGroup": [
    "preferredCacheClusterAzs",
    "nodeGroupConfigurations.primaryAvailabilityZone",
    "nodeGroupConfigurations.replicaAvailabilityZones",
  ],
  "aws:dax/cluster:Cluster": ["availabilityZones"],
  "aws:dms/replicationInstance:ReplicationInstance": ["availabilityZone"],
  "aws:dms/instanceProfile:InstanceProfile": ["availabilityZone"],
  "aws:dms/replicationConfig:ReplicationConfig": ["computeConfig.availabilityZone"],
  "aws:cloudhsmv2/hsm:Hsm": ["availabilityZone"],
  "aws:networkfirewall/firewall:Firewall": ["availabilityZoneMappings.availabilityZoneId"],
  "aws:odb/cloudExadataInfrastructure:CloudExadataInfrastructure": ["availabilityZone", "availabilityZoneId"],
  "aws:odb/network:Network": ["availabilityZone", "availabilityZoneId"],
  "aws:s3/directoryBucket:DirectoryBucket": ["location.name"],
  "aws:glue/connection:Connection": ["physicalConnectionRequirements.availabilityZone"],
  "aws:lightsail/instance:Instance": ["availabilityZone"],
  "aws:lightsail/database:Database": ["availabilityZone"],
  "aws:lightsail/disk:Disk": ["availabilityZone"],
  "aws:dlm/lifecyclePolicy:LifecyclePolicy": ["policyDetails.schedules.fastRestoreRule.availabilityZones"],
};

export default definePolicy({
  id: "resource-availability-zone-designated",
  title: "Availability zones belong to a designated region",
  family: "designated-region",
  citations: ["164.308(a)(1)(ii)(B)", "164.310(a)(1)", "164.310(d)(1)"],
  sources: ["sftp-to-go#data-location", "platform-sh#designated-region"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: Object.keys(ZONE_PROPERTIES),
  settings: [packSettings.designatedRegions],
  whenAbsent: "AWS chooses zones of the resource's region.",
  fix: "Choose a zone of a designated region.",
  judge(resource, { settings }) {
    const designated = settings.get(packSettings.designatedRegions);
    return (
      (ZONE_PROPERTIES[resource.type] ?? [])
        .flatMap((path) => resource.leaves(path))
        // AWS refuses zones of another region than the resource's: what is not known yet is no question where that is.
        .filter((zone) => isKnown(zone) || !isKnown(resource.region))
        .map((zone) => {
          const region = zone.flatMap((text) => {
            const known = zoneRegion(text);
            return known === undefined ? Fact.absent<string>(zone.path) : Fact.known(zone.path, known);
          });
          return violationIf(
            region.satisfies((name) => !designated.includes(name)),
            `${zone.path} names a zone of a region that is not designated`,
            { detail: zone.path },
          );
        })
    );
  },
});

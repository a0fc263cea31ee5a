import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const vpcId = "vpc-0a1b2c3d";

const subnet = (name: string, mapPublicIpOnLaunch?: pulumi.Input<boolean>) =>
  new aws.ec2.Subnet(name, {
    vpcId,
    cidrBlock: "10.0.0.0/24",
    ...(mapPublicIpOnLaunch !== undefined && { mapPublicIpOnLaunch }),
  });

const privately = () => [subnet("a").id, subnet("b", false).id];
const publicly = () => [subnet("a").id, subnet("public", true).id];

type Ids = pulumi.Input<pulumi.Input<string>[]>;

const databases = (subnetIds: Ids) => new aws.rds.SubnetGroup("databases", { subnetIds });
const documents = (subnetIds: Ids) => new aws.docdb.SubnetGroup("charts", { subnetIds });
const referrals = (subnetIds: Ids) => new aws.neptune.SubnetGroup("referrals", { subnetIds });
const warehouse = (subnetIds: Ids) => new aws.redshift.SubnetGroup("outcomes", { subnetIds });
const cache = (subnetIds: Ids) => new aws.elasticache.SubnetGroup("sessions", { subnetIds });
const memory = (subnetIds: Ids) => new aws.memorydb.SubnetGroup("queue", { subnetIds });
const accelerator = (subnetIds: Ids) => new aws.dax.SubnetGroup("claims", { subnetIds });
const migration = (subnetIds: Ids) =>
  new aws.dms.ReplicationSubnetGroup("migration", {
    replicationSubnetGroupId: "migration",
    replicationSubnetGroupDescription: "Migration of the records",
    subnetIds,
  });

const groups = { databases, documents, referrals, warehouse, cache, memory, accelerator, migration };

const inEvery = (subnetIds: () => Ids) => () => {
  const ids = subnetIds();
  for (const group of Object.values(groups)) group(ids);
};

export const cases: PolicyCases = {
  compliant: {
    "private subnets": { doc: true, program: () => databases(privately()) },
    "private subnets in every kind of group": inEvery(privately),
    "subnets of another stack": () => databases(["subnet-0a1b2c3d", "subnet-4e5f6a7b"]),
    "a public subnet that the group does not hold": () => {
      subnet("public", true);
      databases(privately());
    },
    "a default subnet that gives out no public addresses": () => {
      const own = new aws.ec2.DefaultSubnet("a", { availabilityZone: "us-east-1a", mapPublicIpOnLaunch: false });
      databases([own.id]);
    },
  },
  violating: {
    "a public subnet beside a private one": { doc: true, program: () => databases(publicly()) },
    "true in text": () => databases([subnet("public", "true" as never).id]),
    "a default subnet": () =>
      databases([new aws.ec2.DefaultSubnet("a", { availabilityZone: "us-east-1a" }).id, subnet("b").id]),
    DocumentDB: () => documents(publicly()),
    Neptune: () => referrals(publicly()),
    Redshift: () => warehouse(publicly()),
    ElastiCache: () => cache(publicly()),
    MemoryDB: () => memory(publicly()),
    DAX: () => accelerator(publicly()),
    "the migration service": () => migration(publicly()),
    "every kind of group": { findings: ["", "", "", "", "", "", "", ""], program: inEvery(publicly) },
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("key");
      const isPublic = key.arn.apply((arn) => arn !== "");
      databases([subnet("a").id, subnet("either", isPublic).id]);
    },
    "one of two subnets": () => {
      const id = pulumi.all([subnet("a").id, subnet("public", true).id]).apply(([first]) => first);
      databases([id]);
    },
  },
};

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import {
  AlarmTopic,
  EncryptionKey,
  maskPatientsInLogs,
  Network,
  ofThisAccount,
  project,
  SecurityGroup,
} from "../../components";

// What every file uses: settings, the key, the network, and the topic of those on call.

export const config = new pulumi.Config();
export const regionName = new pulumi.Config("aws").require("region");
/** Ranges from which the vendor's service opens its tunnels. */
export const vendorAddresses = config.requireObject<string[]>("vendorAddresses");

// Auto Scaling starts bastions with volumes under the key by a role of its own, which the key's policy has to name. The
// role without a suffix may be there already, or not yet; this one is the stack's.
export const scaling = new aws.iam.ServiceLinkedRole("bastion", {
  awsServiceName: "autoscaling.amazonaws.com",
  customSuffix: project,
});

export const key = new EncryptionKey(
  "data",
  {
    description: "Sources, warehouses and what lies between them",
    services: ["sns", "events"],
    machinesRole: `AWSServiceRoleForAutoScaling_${project}`,
    statements: [
      {
        // Redshift decrypts what DynamoDB exports, and hands the key on to the integration.
        Sid: "Integrations",
        Effect: "Allow",
        Principal: { Service: "redshift.amazonaws.com" },
        Action: ["kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"],
        Resource: "*",
        Condition: ofThisAccount,
      },
    ],
  },
  { dependsOn: [scaling] },
);

// The vendor is the only one outside whom the network knows, and SSH the only thing that he reaches.
export const network = new Network("replication", {
  key,
  prefix: "10.30",
  zones: 2,
  endpoints: ["ssm", "ssmmessages"],
  peers: vendorAddresses.map((cidrBlock) => ({ cidrBlock, serves: [[22, 22]] })),
  internet: vendorAddresses,
});

// Who reaches whom. There is no other way into a database than from these groups.

/** The ports of the engines. */
export const PORTS = { mysql: 3306, postgres: 5432, sqlserver: 1433, mongo: 27017, redshift: 5439 } as const;
/** What the vendor's service reads and writes through its tunnel. */
export const TUNNELLED = [PORTS.mysql, PORTS.sqlserver, PORTS.mongo, PORTS.redshift];

/** Databases and warehouses, by who uses them. */
export const stores = {
  tasks: new SecurityGroup("task-stores", { network, description: "Databases that tasks read and write" }),
  vendor: new SecurityGroup("vendor-stores", { network, description: "Databases that the vendor reads and writes" }),
};
/** Replication tasks, and the functions that rotate passwords. */
export const tasks = new SecurityGroup("tasks", { network, description: "Replication tasks" });
tasks.reaches(stores.tasks, PORTS.mysql).reaches(stores.tasks, PORTS.postgres).reaches(network.endpoints, 443);

export const bastions = new SecurityGroup("bastions", { network, description: "Where tunnels end" });
bastions.reaches(network.endpoints, 443);
for (const port of TUNNELLED) {
  bastions.reaches(stores.vendor, port);
  tasks.reaches(stores.vendor, port);
}

/** The load balancer before the bastions: the only thing with an address on the internet. */
export const tunnel = new SecurityGroup("tunnel", { network, description: "The vendor's tunnel" });
for (const range of vendorAddresses) tunnel.admits(range, 22);
tunnel.reaches(bastions, 22);

/** Tags by which the organisation's backup plans select what they keep (backup.plannedTags in ../hipaa.json). */
export const backedUp = { backup: "daily" };

// Messages of engines and tasks can quote rows: what is found in them is masked.
maskPatientsInLogs(project);

/** Whoever is on call subscribes. What is published here is written in notices.ts, and nowhere else. */
export const onCall = new AlarmTopic("notices", { key, publishers: ["events"] });

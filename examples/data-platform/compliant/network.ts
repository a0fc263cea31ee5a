import { Network, SecurityGroup } from "../../components";
import { config, key } from "./foundation";

/** Where partners come from, by their own lines. */
export const partnerRange = config.require("partnerRange");

// A network without a way to the internet: AWS is reached through endpoints.
export const network = new Network("platform", {
  key,
  prefix: "10.40",
  endpoints: ["dynamodb", "sts", "glue", "ssm", "kinesis-streams", "sagemaker.api"],
  peers: [{ cidrBlock: partnerRange, serves: [[22, 22]] }],
});
/** The subnet and the zone of what lives in one. */
export const firstSubnetId = network.subnetIds[0]!;
export const firstZone = network.zones[0]!;

/** What computes: jobs, clusters, notebooks, replication. It reaches its own kind, the stores and AWS. */
export const workers = new SecurityGroup("workers", { network, description: "Jobs, clusters, notebooks, replication" });
workers.reaches(workers, 0, 65535).reaches(network.endpoints, 443);

/** The security group of a store, which the workers reach at its port, and nobody else. */
export function storeGroup(name: string, port: number): SecurityGroup {
  const group = new SecurityGroup(name, { network, description: `${name}, for the workers` });
  workers.reaches(group, port);
  return group;
}

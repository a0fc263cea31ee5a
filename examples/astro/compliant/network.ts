import * as aws from "@pulumi/aws";
import { Network, SecurityGroup } from "../../components";
import { config, key } from "./foundation";

// A network of the pipelines' own, which nobody else is in, and which has no way to the internet. Engineers come from the
// corporate network, over its transit gateway.
const corporateRange = config.require("corporateRange");

export const network = new Network("pipelines", {
  key,
  prefix: "10.60",
  // Airflow takes two subnets, neither more nor fewer.
  zones: 2,
  endpoints: ["airflow.api", "airflow.env", "airflow.ops", "ecr.api", "ecr.dkr", "ecs", "glue", "monitoring", "sqs"],
  peers: [{ cidrBlock: corporateRange, serves: [[443, 443]] }],
});
const attachment = new aws.ec2transitgateway.VpcAttachment("hub", {
  transitGatewayId: config.require("hubId"),
  vpcId: network.vpcId,
  subnetIds: network.subnetIds,
});
new aws.ec2.Route(
  "corporate",
  {
    routeTableId: network.routeTableId,
    destinationCidrBlock: corporateRange,
    transitGatewayId: attachment.transitGatewayId,
  },
  { dependsOn: [attachment] },
);

/**
 * Airflow: its workers, and the endpoints of its web server and of its database, which MWAA puts into this group. AWS's
 * guide opens the group to itself at all ports and to everywhere; these two ports and the endpoints are what it uses.
 */
export const airflowGroup = new SecurityGroup("airflow", { network, description: "Airflow" })
  .reaches(network.endpoints, 443)
  .admits(corporateRange, 443);
airflowGroup.reaches(airflowGroup, 443).reaches(airflowGroup, 5432);

/** Tasks that run in containers of their own. */
export const taskGroup = new SecurityGroup("tasks", { network, description: "Tasks on Fargate" }).reaches(
  network.endpoints,
  443,
);

/** The claims database, which both read. */
export const databaseGroup = new SecurityGroup("database", { network, description: "The claims database" });
airflowGroup.reaches(databaseGroup, 5432);
taskGroup.reaches(databaseGroup, 5432);

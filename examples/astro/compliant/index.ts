import { analysts, engineers, operators } from "./access";
import { airflow } from "./airflow";
import "./audit";
import { alarms, CLUSTER } from "./foundation";
import { network, taskGroup } from "./network";
import { images } from "./releases";
import { claims } from "./sources";
import { actuaries, lake } from "./storage";
import { definition } from "./tasks";

/*
 * Airflow for the pipelines of a health plan: claims come from a database and from trading partners, are transformed, and
 * lie in a lake for the actuaries. Environment, data, network and account are this set-up's own.
 */

export const airflowUrl = airflow.webserverUrl;
export const claimsEndpoint = claims.endpoint;
export const lakeBucket = lake.name;
export const imageRepository = images.url;
export const actuariesWorkgroup = actuaries.name;
export const roles = [analysts.arn, engineers.arn, operators.arn];
export const alarmsTopic = alarms.arn;
export const vpc = network.vpcId;
/** Where DAGs let tasks run. */
export const tasks = { cluster: CLUSTER, definition: definition.arn, subnets: network.subnetIds, group: taskGroup.id };

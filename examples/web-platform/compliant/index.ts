import "./audit";
import "./compute";
import { edge, graphqlUrl } from "./apis";
import { artifacts, images } from "./delivery";
import { alarms, domain } from "./foundation";
import { client, pool } from "./identity";
import { airflow, broker } from "./messaging";
import { network } from "./network";

/*
 * The web platform of a clinic's patient portal: pages from CloudFront, the application behind it, the APIs of
 * patients, laboratory and clinicians, and the account with its records, which it has for itself.
 */

export const portalUrl = `https://${domain}`;
export const distributionName = edge.domainName;
export const graphql = graphqlUrl;
export const userPool = pool.id;
export const userPoolClient = client.id;
export const repositories = images.map(({ repositoryUrl }) => repositoryUrl);
export const artifactBucket = artifacts.name;
export const alarmTopic = alarms.arn;
export const brokerConsole = broker.instances.apply((instances) => instances[0]?.consoleUrl);
export const airflowUrl = airflow.webserverUrl;
export const vpcId = network.vpcId;

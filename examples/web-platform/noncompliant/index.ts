import "./audit";
import "./compute";
import { screens } from "./apis";
import { images } from "./delivery";
import { edge } from "./edge";
import { domain } from "./foundation";
import { client, pool } from "./identity";
import { airflow, broker } from "./messaging";
import { vpc } from "./network";

/*
 * The web platform of a clinic's patient portal: pages from CloudFront, the application behind it, the APIs of
 * patients, laboratory and clinicians, and the account with its records, which it has for itself.
 */

export const portalUrl = `https://${domain}`;
export const distributionName = edge.domainName;
export const userPool = pool.id;
export const userPoolClient = client.id;
export const repository = images.repositoryUrl;
export const brokerConsole = broker.instances.apply((instances) => instances[0]?.consoleUrl);
export const airflowUrl = airflow.webserverUrl;
export const screensUrl = screens.serviceUrl;
export const network = vpc.id;

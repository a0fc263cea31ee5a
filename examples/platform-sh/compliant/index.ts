import "./access";
import "./account";
import { edge } from "./edge";
import { alarms, domain } from "./foundation";
import { network } from "./network";
import { patients, portal } from "./portal";
import { releases } from "./releases";
import "./worker";

/*
 * The patient portal of the Tamarack clinics, with what a platform as a service did for it: routes behind a firewall,
 * containers that are built and deployed anew each week, workers, crons, services that take their fixes, backups, scans.
 */

const pipeline = releases(portal);

export const portalUrl = `https://${domain}`;
export const distributionName = edge.distribution.domainName;
export const imageRepository = portal.images.url;
export const pipelineName = pipeline.name;
export const userPool = patients.id;
export const alarmsTopic = alarms.arn;
export const vpc = network.vpcId;

import "./application";
import "./audit";
import { database, documents } from "./data";
import { distribution } from "./edge";
import { alarms, domain, RECOVERY_REGION } from "./foundation";
import { network } from "./network";
import { client, pool } from "./patients";
import { emergencyRole } from "./people";
import { RECOVERY } from "./recovery";
import { images } from "./releases";

/*
 * The platform of a digital health company: diaries and letters for people with migraine. Application, data, people
 * and account are this set-up's own; it answers the list of the Security Rule, item by item.
 */

export const address = `https://${domain}`;
export const distributionId = distribution.id;
export const databaseEndpoint = database.endpoint;
export const documentsBucket = documents.name;
export const imageRepository = images.url;
export const signIn = { pool: pool.id, client: client.id };
export const emergency = { role: emergencyRole, runbook: RECOVERY, recoveryRegion: RECOVERY_REGION };
export const alarmsTopic = alarms.arn;
export const vpc = network.vpcId;

import "./account";
import "./caches";
import "./processing";
import "./replication";
import "./science";
import { portal, registry } from "./databases";
import { sftp } from "./files";
import { curated } from "./lake";
import { events, messages } from "./streams";
import { search, warehouse } from "./warehouse";

/*
 * What the hospitals of the group record flows into a lake, and from there to reports, search and research: databases
 * and files, replication and streams, the lake with its catalogue, the warehouse, the researchers' tools, the backups.
 */

export const registryEndpoint = registry.endpoint;
export const portalEndpoint = portal.endpoint;
export const sftpEndpoint = sftp.endpoint;
export const messageStream = messages.name;
export const eventBrokers = events.bootstrapBrokersSaslIam;
export const lake = curated.name;
export const warehouseEndpoint = warehouse.endpoint;
export const searchEndpoint = search.endpoint;

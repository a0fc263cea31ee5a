import "./audit";
import { api, balancer, operators } from "./portal";
import { files } from "./storage";
import { gateway, partners } from "./transfer";

/*
 * Managed file transfer of a hospital group: partners deliver and fetch files over SFTP and FTPS, operators look after
 * them in a web portal.
 */

export const transferEndpoint = partners.endpoint;
export const oldGateway = gateway.dnsName;
export const portal = balancer.dnsName;
export const apiUrl = api.regionalDomainName;
export const operatorPool = operators.id;
export const filesBucket = files.bucket;

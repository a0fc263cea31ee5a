import * as pulumi from "@pulumi/pulumi";
import { region } from "../../components";
import { client, operators, signInDomain } from "./administrators";
import { api } from "./api";
import { trail } from "./audit";
import { domain } from "./foundation";
import { addresses } from "./network";
import { files } from "./storage";
import { server } from "./transfer";

/*
 * Managed file transfer of a hospital group: partners deliver and fetch files over SFTP and FTPS, the operations team
 * reaches the same files over HTTPS.
 */

/** What partners are told: where to connect, and which addresses to let out. */
export const endpoint = domain;
export const endpointAddresses = addresses.map(({ publicIp }) => publicIp);
export const serverId = server.id;

/** What the operations team uses. */
export const apiUrl = `https://api.${domain}`;
export const apiId = api.id;
export const signInUrl = pulumi.interpolate`https://${signInDomain.domain}.auth.${region}.amazoncognito.com`;
export const clientId = client.id;
export const operatorsRole = operators.arn;

/** What an auditor asks for. */
export const filesBucket = files.name;
export const evidenceBucket = trail.evidence.name;

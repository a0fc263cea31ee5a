import "./sources";
import { bastionAddress } from "./network";
import { accessKey, hookUrl } from "./replication";
import { lake, warehouse } from "./warehouse";

/*
 * The replication of a clinic's operational databases into its warehouses: a bastion for the vendor's tunnel, DMS for
 * what is read inside the network, Redshift, PostgreSQL and S3 where it arrives.
 */

export const tunnel = bastionAddress;
export const hook = hookUrl;
export const warehouseAddress = warehouse.endpoint;
export const lakeBucket = lake.bucket;
export const vendorKeyId = accessKey.id;
export const vendorKey = accessKey.secret;

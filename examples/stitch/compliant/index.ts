import "./notices";
import "./replication";
import { tunnelHost } from "./bastion";
import { billing, imaging, notes } from "./sources";
import { lake, reporting, warehouse, warehouseLogin } from "./warehouse";

/*
 * The replication of a clinic's operational databases into its warehouses: a bastion for the vendor's tunnel, DMS for
 * what is read inside the network, Redshift, PostgreSQL and S3 where it arrives.
 */

export const vendor = {
  tunnel: tunnelHost,
  user: "tunnel",
  sources: {
    billing: { host: billing.host, secret: billing.login.secretArn },
    imaging: { host: imaging.host, secret: imaging.login.secretArn },
    notes: { host: notes.host, secret: notes.login.secretArn },
  },
  destination: { host: warehouse.dnsName, secret: warehouseLogin.secretArn },
};
export const reportingHost = reporting.host;
export const lakeBucket = lake.name;

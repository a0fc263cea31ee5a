import * as pulumi from "@pulumi/pulumi";
import { Network, region, SecurityGroup } from "../../components";
import { key } from "./foundation";

// A network in which nothing has a public address, and from which no route leads to the internet. Builds, which fetch
// packages there, run outside of it.

export const network = new Network("portal", {
  key,
  prefix: "10.70",
  zones: 2,
  endpoints: ["cognito-idp", "ec2messages", "ecr.api", "ecr.dkr", "imagebuilder", "sqs", "ssm", "ssmmessages"],
  // Image Builder fetches its tool and AWS's own components without a signature.
  openBuckets: [
    pulumi.interpolate`ec2imagebuilder-toe-${region}-prod`,
    pulumi.interpolate`ec2imagebuilder-managed-resources-${region}-prod`,
  ],
});

/** The load balancer. */
export const balancers = new SecurityGroup("balancers", { network, description: "Load balancer of the portal" });

/** The application's containers. */
export const applications = new SecurityGroup("applications", { network, description: "Containers of the portal" });
balancers.reaches(applications, 8443);

/** Machines that render letters, and those that their images are built on. */
export const workers = new SecurityGroup("workers", { network, description: "Workers of the portal" });

/** The database and the cache. */
export const stores = new SecurityGroup("stores", { network, description: "Database and cache of the portal" });
applications.reaches(network.endpoints, 443).reaches(stores, 5432).reaches(stores, 6379);
workers.reaches(network.endpoints, 443).reaches(stores, 5432);

import { Network, SecurityGroup } from "../../components";
import { key } from "./foundation";

// The platform has no way to the internet. Patients come over CloudFront, which has a way in of its own; people of the
// company come over Session Manager, which the tunnel asks for work.
export const network = new Network("platform", {
  key,
  prefix: "10.30",
  endpoints: ["cognito-idp", "ecr.api", "ecr.dkr", "ssm", "ssmmessages", "ec2messages"],
});

const group = (name: string, description: string) => new SecurityGroup(name, { network, description });
export const balancerGroup = group("balancer", "The load balancer");
export const taskGroup = group("tasks", "The application");
export const functionGroup = group("functions", "The function that rotates secrets");
export const tunnelGroup = group("tunnel", "Where people of the company come in");
export const databaseGroup = group("database", "The database");

balancerGroup.reaches(taskGroup, 8443);
taskGroup.reaches(databaseGroup, 5432).reaches(network.endpoints, 443);
tunnelGroup.reaches(databaseGroup, 5432).reaches(network.endpoints, 443);
functionGroup.reaches(network.endpoints, 443);

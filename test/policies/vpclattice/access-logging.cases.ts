import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.vpclattice.ServiceArgs = {}) => new aws.vpclattice.Service("app", args);
const network = (args: aws.vpclattice.ServiceNetworkArgs = {}) => new aws.vpclattice.ServiceNetwork("all", args);
const subscribe = (resourceIdentifier: pulumi.Input<string>) =>
  new aws.vpclattice.AccessLogSubscription("logs", { resourceIdentifier, destinationArn: "arn:aws:s3:::logs" });
const associate = (service: aws.vpclattice.Service, all: aws.vpclattice.ServiceNetwork) =>
  new aws.vpclattice.ServiceNetworkServiceAssociation("app", {
    serviceIdentifier: service.id,
    serviceNetworkIdentifier: all.id,
  });
export const cases: PolicyCases = {
  compliant: {
    "a service": { doc: true, program: () => subscribe(make().arn) },
    "a network": () => subscribe(network().id),
    "by its network": () => {
      const all = network();
      subscribe(all.arn);
      associate(make(), all);
    },
  },
  violating: {
    nothing: { doc: true, program: () => make() },
    "a network": () => network(),
    "a network that logs nothing either": { findings: ["", ""], program: () => associate(make(), network()) },
  },
  undecided: {},
};

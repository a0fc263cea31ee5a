import { definePolicy, violationUnless } from "../core/policy";
import { or } from "../core/truth";

export default definePolicy({
  id: "vpclattice-access-logging",
  title: "VPC Lattice services and networks keep access logs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:vpclattice/service:Service", "aws:vpclattice/serviceNetwork:ServiceNetwork"],
  companions: {
    logs: { types: ["aws:vpclattice/accessLogSubscription:AccessLogSubscription"], by: "resourceIdentifier" },
    associations: {
      types: ["aws:vpclattice/serviceNetworkServiceAssociation:ServiceNetworkServiceAssociation"],
      by: "serviceIdentifier",
    },
    network: { types: ["aws:vpclattice/serviceNetwork:ServiceNetwork"], from: "serviceNetworkIdentifier" },
  },
  whenAbsent: "Requests are not logged.",
  fix: "Add aws.vpclattice.AccessLogSubscription { resourceIdentifier: service.id, destinationArn: logGroup.arn }.",
  judge(resource, { companionsOf }) {
    const { logs, associations } = companionsOf(resource);
    const isLoggedByNetwork = associations.some((association) =>
      companionsOf(association).network.some((network) => companionsOf(network).logs.exist),
    );
    return violationUnless(
      or(logs.exist, isLoggedByNetwork),
      "No AccessLogSubscription names the resource, or its network",
    );
  },
});

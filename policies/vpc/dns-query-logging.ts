import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "vpc-dns-query-logging",
  title: "DNS queries made inside a VPC are logged",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ec2/vpc:Vpc"],
  companions: {
    associations: {
      types: ["aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation"],
      by: "resourceId",
    },
  },
  whenAbsent: "Queries are not logged.",
  fix: "Add a route53.ResolverQueryLogConfigAssociation with resourceId: vpc.id.",
  judge(vpc, { companionsOf }) {
    return violationUnless(
      companionsOf(vpc).associations.exist,
      "No ResolverQueryLogConfigAssociation names the VPC: its DNS queries leave no log",
    );
  },
});

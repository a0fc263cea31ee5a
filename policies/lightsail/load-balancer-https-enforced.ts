import { definePolicy, onlyIf, violationIf, violationUnless } from "../core/policy";
import { or } from "../core/truth";

const DISTRIBUTION = "aws:lightsail/distribution:Distribution";

export default definePolicy({
  id: "lightsail-load-balancer-https-enforced",
  title: "Lightsail load balancers and distributions use HTTPS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:lightsail/lb:Lb", DISTRIBUTION],
  companions: {
    redirections: { types: ["aws:lightsail/lbHttpsRedirectionPolicy:LbHttpsRedirectionPolicy"], by: "lbName" },
    buckets: { types: ["aws:lightsail/bucket:Bucket"], from: "origin.name" },
  },
  whenAbsent: "The load balancer speaks plain HTTP.",
  fix: 'Add an aws.lightsail.LbHttpsRedirectionPolicy with enabled: true; set origin.protocolPolicy: "https-only".',
  judge(resource, { companionsOf }) {
    if (resource.type === DISTRIBUTION) {
      const isBucket = resource.text("origin.name").satisfies((name) => name.startsWith("bucket-"));
      const { buckets } = companionsOf(resource);
      return onlyIf(or(isBucket, buckets.exist).not, "reads a bucket", () =>
        violationIf(
          resource.text("origin.protocolPolicy").satisfies((policy) => policy !== "https-only"),
          "origin.protocolPolicy is not https-only: the origin is read in plaintext",
          { fix: 'Set origin.protocolPolicy: "https-only".' },
        ),
      );
    }
    return violationUnless(
      companionsOf(resource).redirections.some((redirection) => redirection.bool("enabled").is(true)),
      "No LbHttpsRedirectionPolicy redirects the load balancer to HTTPS",
    );
  },
});

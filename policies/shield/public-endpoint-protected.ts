import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";
import { flag } from "../core/settings";
import { and, or, Truth } from "../core/truth";

const ZONE = "aws:route53/zone:Zone";

const shieldAdvanced = flag("shield.advanced", {
  fallback: false,
  description: "Says that the accounts subscribe to Shield Advanced.",
});

export default definePolicy({
  id: "shield-public-endpoint-protected",
  title: "Public endpoints have Shield Advanced protection where the account subscribes to it",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:lb/loadBalancer:LoadBalancer",
    "aws:alb/loadBalancer:LoadBalancer",
    "aws:cloudfront/distribution:Distribution",
    "aws:globalaccelerator/accelerator:Accelerator",
    ZONE,
    "aws:ec2/eip:Eip",
  ],
  companions: {
    protections: { types: ["aws:shield/protection:Protection"], by: "resourceArn" },
    subscriptions: { types: ["aws:shield/subscription:Subscription"], inStack: true },
  },
  settings: [shieldAdvanced],
  whenAbsent: "Shield Standard.",
  fix: "Add a shield.Protection with resourceArn.",
  peers: {
    prowler: [
      "shield_advanced_protection_in_internet_facing_load_balancers",
      "shield_advanced_protection_in_cloudfront_distributions",
      "shield_advanced_protection_in_route53_hosted_zones",
      "shield_advanced_protection_in_global_accelerators",
      "shield_advanced_protection_in_associated_elastic_ips",
    ],
  },
  judge(resource, { companionsOf, settings }) {
    const { protections, subscriptions } = companionsOf(resource);
    const isSubscribed = or(Truth.of(settings.get(shieldAdvanced)), subscriptions.exist);
    const isPrivate = or(
      resource.type.endsWith("loadBalancer:LoadBalancer") ? resource.bool("internal").is(true) : Truth.false,
      resource.type === ZONE ? isGiven(resource, "vpcs") : Truth.false,
    );
    return onlyIf(
      and(isSubscribed, isPrivate.not),
      "the account has no Shield Advanced, or the resource is private",
      () => violationUnless(protections.exist, "No shield.Protection names the endpoint"),
    );
  },
});

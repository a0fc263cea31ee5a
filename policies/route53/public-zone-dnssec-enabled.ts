import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isGiven, mustNotBeOneOf } from "../core/requirements";
import { or } from "../core/truth";

const SIGNING = "aws:route53/hostedZoneDnsSec:HostedZoneDnsSec";

export default definePolicy({
  id: "route53-public-zone-dnssec-enabled",
  title: "Public hosted zones are signed with DNSSEC",
  family: "integrity",
  citations: ["164.312(e)(2)(i)", "164.312(c)(1)"],
  sources: ["aptible#integrity", "aptible#transmission-integrity"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:route53/zone:Zone", SIGNING],
  companions: {
    signing: { types: [SIGNING], by: "hostedZoneId" },
    keys: { types: ["aws:route53/keySigningKey:KeySigningKey"], by: "hostedZoneId" },
  },
  whenAbsent: "Zones are not signed.",
  fix: 'Add aws.route53.HostedZoneDnsSec with signingStatus "SIGNING" and a KeySigningKey.',
  peers: { checkov: ["CKV2_AWS_38"] },
  judge(resource, { companionsOf }) {
    if (resource.type === SIGNING) {
      return mustNotBeOneOf("signingStatus", ["NOT_SIGNING"], "answers can be forged", "SIGNING")(resource);
    }
    const { signing, keys } = companionsOf(resource);
    // The signing often takes the zone's id from the key, so that the key is there first.
    const isSigned = or(
      signing.exist,
      keys.some((key) => companionsOf(key).signing.exist),
    );
    return onlyIf(isGiven(resource, "vpcs").not, "a private zone", () =>
      violationUnless(isSigned, "No HostedZoneDnsSec names the zone: answers can be forged"),
    );
  },
});

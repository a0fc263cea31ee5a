import { definePolicy, onlyIf } from "../core/policy";
import { mustBeOneOf, mustNotBeOneOf } from "../core/requirements";

const CONTROL = "aws:ec2/vpcEncryptionControl:VpcEncryptionControl";
const FORMER_CONTROL = "aws:ec2/encryptionControl:EncryptionControl";
const TRANSIT_GATEWAY = "aws:ec2transitgateway/transitGateway:TransitGateway";
const EXCLUSIONS = ["vpcPeeringExclusion", "lambdaExclusion", "elasticFileSystemExclusion", "vpcLatticeExclusion"];

export default definePolicy({
  id: "vpc-encryption-control-enforced",
  title: "VPC Encryption Control, where used, enforces encryption and its exclusions are few",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: [
    "astro#encryption-options",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [CONTROL, FORMER_CONTROL, TRANSIT_GATEWAY],
  companions: { controls: { types: [CONTROL, FORMER_CONTROL], inRegion: true } },
  whenAbsent: "mode is required; nothing is excluded.",
  fix: 'Set mode: "enforce" and the exclusions to "disable".',
  judge(resource, { companionsOf }) {
    if (resource.type === TRANSIT_GATEWAY) {
      return onlyIf(companionsOf(resource).controls.exist, "no VPC of the stack controls encryption", () =>
        mustBeOneOf("encryptionSupport", ["enable"], "traffic through the gateway is not encrypted")(resource),
      );
    }
    const exclusions = resource.type === CONTROL ? EXCLUSIONS : [];
    return [
      { ...mustNotBeOneOf("mode", ["monitor"], "plaintext is only watched", "enforce")(resource), detail: "mode" },
      ...exclusions.map((path) => ({
        ...mustNotBeOneOf(path, ["enable"], "a service may speak plaintext", "disable")(resource),
        detail: path,
      })),
    ];
  },
});

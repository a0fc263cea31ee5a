import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.VpnConnectionArgs> = {}) =>
  new aws.ec2.VpnConnection("clinic", {
    customerGatewayId: "cgw-1",
    type: "ipsec.1",
    transitGatewayId: "tgw-1",
    ...args,
  });
const strong = (tunnel: 1 | 2) => ({
  [`tunnel${tunnel}IkeVersions`]: ["ikev2"],
  [`tunnel${tunnel}Phase1EncryptionAlgorithms`]: ["AES256-GCM-16"],
  [`tunnel${tunnel}Phase2EncryptionAlgorithms`]: ["AES256-GCM-16", "AES256"],
  [`tunnel${tunnel}Phase1IntegrityAlgorithms`]: ["SHA2-384"],
  [`tunnel${tunnel}Phase2IntegrityAlgorithms`]: ["SHA2-256"],
  [`tunnel${tunnel}Phase1DhGroupNumbers`]: [20],
  [`tunnel${tunnel}Phase2DhGroupNumbers`]: [14, 21],
});
export const cases: PolicyCases = {
  compliant: {
    strong: { doc: true, program: () => make({ ...strong(1), ...strong(2) }) },
  },
  violating: {
    "nothing said": {
      doc: true,
      findings: [
        "tunnel1IkeVersions",
        "tunnel1Phase1EncryptionAlgorithms",
        "tunnel1Phase2EncryptionAlgorithms",
        "tunnel1Phase1IntegrityAlgorithms",
        "tunnel1Phase2IntegrityAlgorithms",
        "tunnel1Phase1DhGroupNumbers",
        "tunnel1Phase2DhGroupNumbers",
        "tunnel2IkeVersions",
        "tunnel2Phase1EncryptionAlgorithms",
        "tunnel2Phase2EncryptionAlgorithms",
        "tunnel2Phase1IntegrityAlgorithms",
        "tunnel2Phase2IntegrityAlgorithms",
        "tunnel2Phase1DhGroupNumbers",
        "tunnel2Phase2DhGroupNumbers",
      ],
      program: () => make(),
    },
    "one tunnel": {
      findings: [
        "tunnel2IkeVersions",
        "tunnel2Phase1EncryptionAlgorithms",
        "tunnel2Phase2EncryptionAlgorithms",
        "tunnel2Phase1IntegrityAlgorithms",
        "tunnel2Phase2IntegrityAlgorithms",
        "tunnel2Phase1DhGroupNumbers",
        "tunnel2Phase2DhGroupNumbers",
      ],
      program: () => make({ ...strong(1) }),
    },
    "IKEv1 as well": {
      findings: ["tunnel1IkeVersions"],
      program: () => make({ ...strong(1), ...strong(2), tunnel1IkeVersions: ["ikev1", "ikev2"] }),
    },
    "SHA-1": {
      findings: ["tunnel2Phase1IntegrityAlgorithms"],
      program: () => make({ ...strong(1), ...strong(2), tunnel2Phase1IntegrityAlgorithms: ["SHA1"] }),
    },
    "a weak group": {
      findings: ["tunnel2Phase2DhGroupNumbers"],
      program: () => make({ ...strong(1), ...strong(2), tunnel2Phase2DhGroupNumbers: [2] }),
    },
  },
  undecided: {
    "a computed list": () =>
      make({ ...strong(1), ...strong(2), tunnel1IkeVersions: new aws.kms.Key("late").arn.apply((arn) => [arn]) }),
  },
};

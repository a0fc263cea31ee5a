import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Authentication = aws.msk.ClusterArgs["clientAuthentication"];

const cluster = (clientAuthentication?: Authentication) => () =>
  new aws.msk.Cluster("claims", {
    kafkaVersion: "3.8.x",
    numberOfBrokerNodes: 3,
    brokerNodeGroupInfo: {
      clientSubnets: ["subnet-1", "subnet-2", "subnet-3"],
      instanceType: "kafka.m7g.large",
      securityGroups: ["sg-0123456789abcdef0"],
    },
    clientAuthentication,
  });

const AUTHORITY = "arn:aws:acm-pca:us-east-1:111122223333:certificate-authority/0123abcd";
const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    IAM: { doc: true, program: cluster({ sasl: { iam: true } }) },
    "passwords from Secrets Manager": cluster({ sasl: { scram: true } }),
    certificates: cluster({ tls: { certificateAuthorityArns: [AUTHORITY] } }),
    "certificates of an authority of the stack": () => {
      const authority = new aws.acmpca.CertificateAuthority("claims", {
        certificateAuthorityConfiguration: {
          keyAlgorithm: "RSA_4096",
          signingAlgorithm: "SHA512WITHRSA",
          subject: { commonName: "claims.clinic.example" },
        },
      });
      cluster({ tls: { certificateAuthorityArns: [authority.arn] } })();
    },
    "certificates of several authorities": cluster({ tls: { certificateAuthorityArns: [AUTHORITY, `${AUTHORITY}f`] } }),
    "an explicit false beside IAM": cluster({ sasl: { iam: true, scram: false }, unauthenticated: false }),
    "a list of one": cluster([{ sasl: [{ iam: "true" }] }] as never),
  },
  violating: {
    "nothing said": { doc: true, program: cluster() },
    "an empty block": cluster({}),
    "an explicit false": cluster({ sasl: { iam: false, scram: false } }),
    "no authority": {
      isEnoughIfSet: ["clientAuthentication.tls.certificateAuthorityArns"],
      program: cluster({ tls: { certificateAuthorityArns: [] } }),
    },
    "certificates without an authority": cluster({ tls: {} }),
    "unknown clients alone": cluster({ unauthenticated: true }),
    "unknown clients beside IAM": cluster({ sasl: { iam: true }, unauthenticated: true }),
    "unknown clients beside certificates": cluster({
      tls: { certificateAuthorityArns: [AUTHORITY] },
      unauthenticated: "true" as never,
    }),
  },
  undecided: {
    "a flag that is computed": () => cluster({ sasl: { iam: computed() } })(),
    "unknown clients that are computed": () => cluster({ sasl: { iam: true }, unauthenticated: computed() })(),
    "a block that is computed": () => cluster(computed().apply((iam) => ({ sasl: { iam } })))(),
  },
};

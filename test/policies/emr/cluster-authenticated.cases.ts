import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster = (args: Partial<aws.emr.ClusterArgs> = {}) =>
  new aws.emr.Cluster("claims", {
    releaseLabel: "emr-7.5.0",
    serviceRole: "EMR_DefaultRole",
    masterInstanceGroup: { instanceType: "m6g.xlarge" },
    ...args,
  });

const securityConfiguration = (name: string, document: object) =>
  new aws.emr.SecurityConfiguration(name, { configuration: JSON.stringify(document) });

const under =
  (AuthenticationConfiguration: object, args: Partial<aws.emr.ClusterArgs> = {}) =>
  () => {
    const { name } = securityConfiguration("claims", { AuthenticationConfiguration });
    cluster({ securityConfiguration: name, ...args });
  };

const LDAP = {
  LDAPConfiguration: {
    EnableLDAPAuthentication: true,
    LDAPServerURL: "ldaps://directory.clinic.example:636",
    LDAPSearchBase: "dc=clinic,dc=example",
  },
};
const IDENTITY_CENTER = { IdentityCenterConfiguration: { EnableIdentityCenter: true } };
const KERBEROS = { KerberosConfiguration: { Provider: "ClusterDedicatedKdc" } };
const kerberosAttributes = { realm: "CLINIC.EXAMPLE", kdcAdminPassword: pulumi.secret("changed-by-operations") };

export const cases: PolicyCases = {
  compliant: {
    Kerberos: { doc: true, program: under(KERBEROS, { kerberosAttributes }) },
    "Kerberos beside a configuration of another stack": () =>
      cluster({ securityConfiguration: "clinic-kerberos", kerberosAttributes }),
    "LDAP in the security configuration": under(LDAP),
    "IAM Identity Center in the security configuration": under(IDENTITY_CENTER),
    "a configuration that is named by a literal": {
      linkedByLiteral: ["securityConfiguration"],
      program: () => {
        new aws.emr.SecurityConfiguration("claims", {
          name: "clinic-ldap",
          configuration: JSON.stringify({ AuthenticationConfiguration: LDAP }),
        });
        cluster({ securityConfiguration: "clinic-ldap" });
      },
    },
  },
  violating: {
    "nothing declared": { doc: true, program: () => cluster() },
    "a configuration that only encrypts": () => {
      const encryption = { EncryptionConfiguration: { EnableAtRestEncryption: true } };
      cluster({ securityConfiguration: securityConfiguration("claims", encryption).name });
    },
    "Kerberos in the configuration without attributes": under(KERBEROS),
    "LDAP that is turned off": under({ LDAPConfiguration: { EnableLDAPAuthentication: false } }),
    "IAM Identity Center that is turned off": under({ IdentityCenterConfiguration: { EnableIdentityCenter: false } }),
    "LDAP in a configuration of another cluster": () => {
      securityConfiguration("other", { AuthenticationConfiguration: LDAP });
      cluster();
    },
  },
  undecided: {
    "a configuration of another stack": () => cluster({ securityConfiguration: "clinic-ldap" }),
    "a configuration whose document is computed": () => {
      const configuration = new aws.kms.Key("key").arn.apply((key) =>
        JSON.stringify({ AuthenticationConfiguration: LDAP, EncryptionConfiguration: { key } }),
      );
      cluster({ securityConfiguration: new aws.emr.SecurityConfiguration("claims", { configuration }).name });
    },
    "a name that is computed": () => cluster({ securityConfiguration: new aws.kms.Key("key").arn }),
  },
};

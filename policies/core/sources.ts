/**
 * The five documents that vendors wrote for customers who handle PHI, and what each asks for, in our own words.
 * A policy names the statements it enforces as `document#statement`.
 */
export const documents = {
  "sftp-to-go": {
    title: "SFTP To Go: HIPAA Compliance",
    statements: {
      "data-location": "Data of American covered entities is hosted in US-EAST-1.",
      "encryption-in-transit": "All traffic is encrypted and uses HTTPS, SFTP or FTPS.",
      "encryption-at-rest": "Files on Amazon S3 are encrypted on the server side with AES-256.",
      "restricted-ports": "Only the ports that serve SFTP, FTPS and HTTPS are open.",
      "multi-factor-authentication": "Administrators sign in with more than one factor.",
      "strong-passwords": "SFTP and FTPS passwords are strong and cannot be replaced by simple ones.",
      "ip-safelisting": "Inbound rules admit listed addresses and CIDR ranges.",
      "audit-logs": "File access is logged: when, from where, by whom, which file.",
      durability: "Storage is durable and highly available.",
    },
  },
  stitch: {
    title: "Stitch: Operate Stitch in Compliance with HIPAA",
    statements: {
      "metadata-without-phi": "No PHI stands in names of users, integrations, databases, schemas, tables or columns.",
      "encrypted-sources": "Databases are read over SSL or SSH only, patched and configured to best practice.",
      "encrypted-destinations": "Warehouses and databases are written over SSL or SSH only and are themselves secured.",
      "robust-credentials": "Passwords are complex, unique and shared only where needed.",
      "errors-without-phi": "Error messages sent by mail hide plain-text detail.",
    },
  },
  astro: {
    title: "Astro: HIPAA Compliance",
    statements: {
      "single-tenancy": "The data plane is not shared with other customers.",
      "encryption-at-rest": "PHI is encrypted at rest at all times.",
      "encryption-in-transit": "PHI is encrypted in transit at all times, with modern protocols and ciphers.",
      "storage-encryption-stays-on": "Encryption of provisioned storage is never disabled.",
      "unauthorized-access-monitored": "Unauthorized access, intrusions and configuration changes are watched for.",
      deprovisioning: "Compute and data that are no longer needed are removed for good.",
      "single-sign-on": "People sign in through an identity provider.",
      "supported-versions": "Supported versions run, preferably the latest patch.",
      "secrets-backend": "Secrets are kept in a secrets backend and not in plain text.",
      "logs-without-phi": "No PHI is written to logs.",
      "images-without-phi": "No PHI is stored in images or code.",
      "metadata-without-phi": "No PHI stands in lineage or other metadata.",
    },
  },
  "platform-sh": {
    title: "Platform.sh: HIPAA compliance",
    statements: {
      "designated-region": "HIPAA workloads run in the designated region, and access to it is managed.",
      "web-application-firewall": "A HIPAA-compliant web application firewall stands in front.",
      "vulnerability-scanning": "Vulnerability scans and penetration tests run at least yearly; findings are remedied.",
      patching: "Applications are redeployed regularly to pick up patches.",
    },
  },
  aptible: {
    title: "Aptible: HIPAA guide for developers",
    statements: {
      "activity-review": "System activity is audited on the application and its backend.",
      "access-authorization": "Access rights to PHI are controlled technically.",
      "malicious-software": "Systems are protected from malicious software.",
      "log-in-monitoring": "Log-ins are monitored and alerted on.",
      "password-management": "Passwords are managed.",
      "data-backup": "PHI is backed up.",
      "disaster-recovery": "A recovery plan exists and data can be restored elsewhere.",
      "emergency-mode": "Operation goes on when a region or an office fails.",
      evaluation: "Compliance is evaluated and scanned regularly.",
      "unique-user-identification": "Every user is identified uniquely.",
      "emergency-access": "Access in an emergency is provided for.",
      "automatic-logoff": "Sessions end by themselves.",
      "encryption-at-rest": "PHI is encrypted at rest, and its keys are managed.",
      "audit-controls": "Activity is logged; logs are protected, backed up and kept.",
      integrity: "Data at rest is protected against improper change.",
      authentication: "People and systems prove who they are, with more than one factor.",
      "transmission-security": "Data in transit is encrypted with protocols, ciphers and keys of today.",
      "six-years-of-evidence": "Documentation and evidence are kept for six years.",
    },
  },
} as const;

type Documents = typeof documents;

/** A statement of a document, for example `astro#encryption-at-rest`. */
export type Source = {
  [Name in keyof Documents]: `${Name}#${Extract<keyof Documents[Name]["statements"], string>}`;
}[keyof Documents];

/** The document's title and the statement, in our own words. */
export function sourceText(source: Source): { document: string; statement: string } {
  const [name, statement] = source.split("#") as [keyof Documents, string];
  const document = documents[name];
  return { document: document.title, statement: (document.statements as Record<string, string>)[statement] as string };
}

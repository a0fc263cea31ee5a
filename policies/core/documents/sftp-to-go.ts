import type { Document } from "./document";

const INTRODUCTION = "Introduction";
const PROTECTION = "PHI data protection";
const INTRUSION = "Privacy and intrusion protection";

/** "HIPAA Compliance with SFTP To Go", SFTP To Go's documentation. */
export const sftpToGo = {
  title: "HIPAA Compliance",
  about:
    "A managed service for the transfer and storage of files, over SFTP, FTPS and HTTPS, on Amazon S3. Where a customer runs the same himself, AWS Transfer Family stands in for the vendor, and the vendor's half becomes the customer's.",
  statements: {
    "regulated-parties": {
      section: INTRODUCTION,
      asks: "HIPAA binds covered entities (providers, plans, clearinghouses) and the business associates who work for them.",
      responsibility: "law",
      noPolicy: "It defines terms.",
      process: "Decide with counsel whether you are one, and for whom.",
    },
    "business-associate-agreement": {
      section: INTRODUCTION,
      asks: "A business associate agreement is signed before PHI is stored; it says who protects what.",
      responsibility: "shared",
      noPolicy: "A contract is not a resource.",
      process: "Sign the vendor's agreement, and AWS's own in AWS Artifact where AWS is used directly.",
      evidence: "The signed agreements.",
    },
    "risk-assessment": {
      section: INTRODUCTION,
      asks: "The service is assessed for security risks yearly, and its risks are analysed all the time.",
      responsibility: "vendor",
      noPolicy: "It is the vendor's own process.",
      process: "Ask for the summary; analyse your own risks as well (164.308(a)(1)(ii)(A)).",
      evidence: "The vendor's summary, your own risk analysis.",
    },
    "plan-with-features": {
      section: INTRODUCTION,
      asks: "The plan that is chosen has the features which your security requirements need.",
      responsibility: "customer",
      noPolicy: "A subscription is not a resource; on AWS the features are settings, which the other statements name.",
      process: "Compare the plan with your requirements when either changes.",
      evidence: "The requirements, and the plan that was chosen.",
    },
    "data-location": {
      section: "Data location",
      asks: "Data of American covered entities lies in the United States, in us-east-1.",
      responsibility: "customer",
      process: "Designate the region (`designatedRegions`), and only it.",
      evidence: "The pack's configuration and the reports of its runs.",
    },
    "encryption-in-transit": {
      section: PROTECTION,
      asks: "Everything in transit is encrypted (AES-256), over HTTPS, SFTP or FTPS.",
      responsibility: "vendor",
      process: "Partners' clients have to speak these protocols.",
      evidence: "The reports; the security policy of the endpoint.",
    },
    "encryption-at-rest": {
      section: PROTECTION,
      asks: "Files on Amazon S3 are encrypted on the server side, with AES-256.",
      responsibility: "vendor",
      evidence: "The reports.",
    },
    "restricted-ports": {
      section: INTRUSION,
      asks: "Endpoints can be reached only at the ports that SFTP, FTPS and HTTPS need.",
      responsibility: "vendor",
      process: "Name further ports (`allowedPorts`) only with a reason.",
      evidence: "The reports, the pack's configuration.",
    },
    "multi-factor-authentication": {
      section: INTRUSION,
      asks: "All administrators sign in to the web with more than one factor, and it is watched who does.",
      responsibility: "shared",
      process: "Enrol administrators with a second factor; look who has none.",
      evidence: "The list of administrators with their factors.",
    },
    "strong-passwords": {
      section: INTRUSION,
      asks: "Passwords for SFTP and FTPS are long and complex by default, and cannot be replaced by simple ones.",
      responsibility: "vendor",
      process: "Hand passwords over on another way than the user's name.",
      evidence: "The rules for passwords.",
    },
    "ip-safelisting": {
      section: INTRUSION,
      asks: "Inbound rules admit listed addresses and CIDR ranges, where your security team asks for it.",
      responsibility: "customer",
      process: "Keep the list of partners' addresses (`inboundCidrSafelist`), and who asked for each.",
      evidence: "The list, and the requests behind it.",
    },
    "audit-logs": {
      section: INTRUSION,
      asks: "File access is logged: when, from which address, by which user, which file.",
      responsibility: "shared",
      process: "Read the logs regularly; on the vendor's service, ask for them.",
      evidence: "The logs, six years of them; notes of who read them.",
    },
    durability: {
      section: "Storage durability and high availability",
      asks: "The storage is durable and highly available.",
      responsibility: "vendor",
      process: "Decide how much downtime and loss you can bear.",
      evidence: "The reports; the provider's service level agreement.",
    },
    "service-level": {
      section: "Storage durability and high availability",
      asks: "S3 is promised to be available 99.9 % of the time, and designed for 99.99 % and eleven nines of durability.",
      responsibility: "cloud provider",
      noPolicy: "It is AWS's promise, and not a setting.",
      evidence: "The service level agreement.",
    },
  },
} as const satisfies Document;

import type { Document } from "./document";

const INTRODUCTION = "Introduction";
const AGREEMENT = "BAA";
const METADATA = "Metadata";
const SOURCES = "HIPAA-Compliant Data Sources";
const DESTINATIONS = "HIPAA-Compliant Destinations";
const CREDENTIALS = "Credentials";

/** "Operate Stitch in Compliance with HIPAA", Stitch's documentation. */
export const stitch = {
  title: "Operate Stitch in Compliance with HIPAA",
  about:
    "A service that replicates databases and web services into warehouses. The customer owns both ends: the databases that are read, the warehouse that is written, and the way in. Where a customer replicates himself, AWS DMS stands in for the vendor.",
  catchAll: "secured-destinations",
  statements: {
    "infrastructure-agreement": {
      section: INTRODUCTION,
      asks: "The vendor runs on AWS, under a business associate agreement with AWS.",
      responsibility: "vendor",
      noPolicy: "It is the vendor's contract.",
      evidence: "The vendor's word for it.",
    },
    "business-associate-agreement": {
      section: AGREEMENT,
      asks: "Customer and vendor sign a business associate agreement, with security requirements, duties and how breaches are reported.",
      responsibility: "shared",
      noPolicy: "A contract is not a resource.",
      process: "Sign before PHI is replicated.",
      evidence: "The signed agreement.",
    },
    "names-without-phi": {
      section: METADATA,
      asks: "Names of users, accounts and integrations hold no PHI.",
      responsibility: "customer",
      process: "Names that are made in the vendor's application are seen by nobody here.",
      evidence: "The reports.",
    },
    "database-metadata-without-phi": {
      section: METADATA,
      asks: "Names of database users, databases, schemas, tables and columns hold no PHI.",
      responsibility: "customer",
      process: "Tables that migrations make, and not the program, are reviewed with the migrations.",
      evidence: "The reports; the reviews of schema changes.",
    },
    "web-service-metadata-without-phi": {
      section: METADATA,
      asks: "Names of datasets and fields of web services hold no PHI.",
      responsibility: "customer",
      process: "Custom fields of Salesforce and the like are named outside AWS.",
      evidence: "The list of fields that are replicated.",
    },
    "support-requests-without-phi": {
      section: METADATA,
      asks: "Support requests hold no PHI, whatever way they are sent.",
      responsibility: "customer",
      noPolicy: "Messages that people write are no resources.",
      process: "Train whoever talks to the vendor; send ids, not records.",
      evidence: "The training's record.",
    },
    "listed-sources": {
      section: SOURCES,
      asks: "PHI is replicated only from sources on the vendor's list.",
      responsibility: "customer",
      process: "Compare each new integration with the vendor's list.",
      evidence: "The list of integrations with PHI.",
    },
    "encrypted-sources": {
      section: SOURCES,
      asks: "MySQL, MariaDB, PostgreSQL, SQL Server, MongoDB and their Aurora and cloud editions are read over SSL or an SSH tunnel only.",
      responsibility: "customer",
      process: "Choose SSL or SSH in the vendor's connection settings too.",
      evidence: "The reports.",
    },
    "patched-sources": {
      section: SOURCES,
      asks: "The sources' systems are patched, and configured as the industry does for a secure session.",
      responsibility: "customer",
      process: "Take maintenance windows as they come; databases outside AWS are patched by their own process.",
      evidence: "The reports; the history of patches.",
    },
    "web-service-sources": {
      section: SOURCES,
      asks: "Salesforce, Zendesk and Desk.com may be read in whatever configuration.",
      responsibility: "customer",
      noPolicy: "It asks for nothing.",
    },
    "mixed-data": {
      section: SOURCES,
      asks: "PHI and other data may share an account, if the account is set up as the document says.",
      responsibility: "customer",
      noPolicy: "It allows something. Here the whole account is held to the same safeguards.",
    },
    "listed-destinations": {
      section: DESTINATIONS,
      asks: "PHI is sent only to destinations on the vendor's list: Redshift, Snowflake, BigQuery, PostgreSQL.",
      responsibility: "customer",
      process: "Compare each new destination with the vendor's list.",
      evidence: "The list of destinations with PHI.",
    },
    "encrypted-destinations": {
      section: DESTINATIONS,
      asks: "PostgreSQL is written over SSL or an SSH tunnel only; what is said of sources holds of destinations.",
      responsibility: "customer",
      evidence: "The reports.",
    },
    "patched-destinations": {
      section: DESTINATIONS,
      asks: "The destinations' systems are patched, and configured as the industry does.",
      responsibility: "customer",
      evidence: "The reports; the history of patches.",
    },
    "secured-destinations": {
      section: DESTINATIONS,
      asks: "The warehouse's environment is the customer's: secured, as HIPAA requires and as the industry does.",
      responsibility: "customer",
      process: "Who may query what is decided by people; the warehouse's own grants are reviewed.",
      evidence: "The reports; the reviews of grants.",
    },
    "vendor-not-liable": {
      section: DESTINATIONS,
      asks: "The vendor answers for no fault of the warehouse.",
      responsibility: "customer",
      noPolicy: "It divides liability.",
    },
    "robust-credentials": {
      section: CREDENTIALS,
      asks: "Passwords for sources and destinations are complex and cannot be guessed.",
      responsibility: "customer",
      process: "Passwords of databases outside AWS are generated too.",
      evidence: "The reports.",
    },
    "unique-credentials": {
      section: CREDENTIALS,
      asks: "Passwords serve the replication alone, and are shared only with those who need them.",
      responsibility: "customer",
      process: "Make a database user for the replication; don't reuse an application's.",
      evidence: "The reports; who may read the secrets.",
    },
    "errors-without-phi": {
      section: "Stitch App",
      asks: "Notification e-mail leaves out the plain text of errors, which may quote records.",
      responsibility: "customer",
      process: "Turn the setting on in the vendor's account settings.",
      evidence: "A picture of the setting; the reports.",
    },
  },
} as const satisfies Document;

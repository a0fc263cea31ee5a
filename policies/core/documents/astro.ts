import type { Document } from "./document";

const INTRODUCTION = "Introduction";
const MODEL = "Shared Responsibility Model for HIPAA compliance";
const VENDOR = "Astronomer obligations";
const CUSTOMER = "Customer obligations";
const CLOUD = "Cloud provider responsibilities";

/** "HIPAA compliance", Astro's documentation. */
export const astro = {
  title: "HIPAA Compliance",
  about:
    "Managed Apache Airflow with a control plane of the vendor's and a data plane in the customer's cloud. Where a customer runs Airflow himself, Amazon MWAA stands in for the control plane, and what the vendor promises of the data plane is the customer's to do.",
  catchAll: "security-program",
  statements: {
    "business-associate-agreement": {
      section: INTRODUCTION,
      asks: "Vendor and customer sign a business associate agreement before PHI is processed.",
      responsibility: "shared",
      noPolicy: "A contract is not a resource.",
      process: "Sign before the first task with PHI runs.",
      evidence: "The signed agreement.",
    },
    "security-program": {
      section: "PHI data processing on the Astro data plane",
      asks: "The customer has processes and a security program of its own that meet what HIPAA requires.",
      responsibility: "customer",
      process:
        "Policies and procedures, training, risk analysis: what the Security Rule lists (see the page on Aptible's guide).",
      evidence: "The documents of the program; the reports.",
    },
    "shared-responsibility": {
      section: MODEL,
      asks: "Cloud provider, vendor and customer each see to their part.",
      responsibility: "shared",
      noPolicy: "It divides the duties that the other statements name.",
      evidence: "Who sees to what, in writing.",
    },
    "single-tenancy": {
      section: VENDOR,
      asks: "The data plane belongs to one customer; nobody else's workloads share or reach it.",
      responsibility: "vendor",
      process: "Keep the account for this platform, and for nothing else.",
      evidence: "The reports; the list of accounts.",
    },
    "encryption-options": {
      section: VENDOR,
      asks: "The infrastructure of the data plane enforces encryption in transit and at rest.",
      responsibility: "vendor",
      evidence: "The reports.",
    },
    "control-plane-traffic": {
      section: VENDOR,
      asks: "Traffic between the control plane and the data plane is encrypted.",
      responsibility: "vendor",
      noPolicy: "MWAA's own traffic is AWS's, encrypted always, and has no setting.",
      evidence: "AWS's description of MWAA's encryption.",
    },
    "planes-encrypted-at-rest": {
      section: VENDOR,
      asks: "Both planes encrypt what they store.",
      responsibility: "vendor",
      evidence: "The reports.",
    },
    "unauthorized-access-monitored": {
      section: VENDOR,
      asks: "Unauthorised access, malicious activity, intrusions, threats at run time and unauthorised changes of configuration are watched for.",
      responsibility: "vendor",
      process: "Somebody answers the alarms.",
      evidence: "The reports; the record of alarms and answers.",
    },
    deprovisioning: {
      section: VENDOR,
      asks: "Compute and data that tasks no longer need are removed, so that the cloud provider can erase them.",
      responsibility: "vendor",
      process: "Decide how long each kind of data is needed.",
      evidence: "The retention schedule; lifecycle rules.",
    },
    "cluster-deletion": {
      section: VENDOR,
      asks: "A cluster is deleted when the customer says so.",
      responsibility: "vendor",
      noPolicy: "It is an action: `pulumi destroy`, and the protections that are taken off before it.",
      process: "Take off deletion protection deliberately; let keys run out.",
      evidence: "The record of the deletion.",
    },
    "cloud-agreement": {
      section: CUSTOMER,
      asks: "The customer has a business associate agreement with the cloud provider, and uses what it covers.",
      responsibility: "customer",
      process: "Accept AWS's agreement in AWS Artifact, for the organisation.",
      evidence: "The agreement's record in AWS Artifact.",
    },
    "single-sign-on": {
      section: CUSTOMER,
      asks: "People sign in through an identity provider.",
      responsibility: "customer",
      process: "Take leavers out of the identity provider.",
      evidence: "The reports; the reviews of who has access.",
    },
    "supported-versions": {
      section: CUSTOMER,
      asks: "Supported versions of the runtime are used, preferably the latest patch.",
      responsibility: "customer",
      process: "Plan upgrades before support ends.",
      evidence: "The reports.",
    },
    "supported-providers": {
      section: CUSTOMER,
      asks: "Airflow's provider packages are supported and fit the runtime.",
      responsibility: "customer",
      noPolicy: "Packages are listed in a requirements file, of which a preview sees a name and a version at most.",
      process: "Pin the packages with the constraints file of the Airflow version, and scan them in the build.",
      evidence: "The requirements file; the scans.",
    },
    "secrets-backend": {
      section: CUSTOMER,
      asks: "Pipelines take what they need to reach PHI from a secrets backend.",
      responsibility: "customer",
      process: "Move connections out of Airflow's own database.",
      evidence: "The reports; who may read which secret.",
    },
    "secret-environment-variables": {
      section: CUSTOMER,
      asks: "Without a secrets backend, environment variables are stored as secrets.",
      responsibility: "customer",
      evidence: "The reports.",
    },
    "encryption-at-rest": {
      section: CUSTOMER,
      asks: "PHI that is orchestrated or processed is encrypted at rest at all times, at each step.",
      responsibility: "customer",
      evidence: "The reports.",
    },
    "encryption-in-transit": {
      section: CUSTOMER,
      asks: "PHI is encrypted in transit at all times, by modern protocols and ciphers, from the database to the bucket.",
      responsibility: "customer",
      process: "Connections that tasks open by themselves ask for TLS in their code.",
      evidence: "The reports.",
    },
    "logs-without-phi": {
      section: CUSTOMER,
      asks: "Schedulers and tasks write no PHI to logs.",
      responsibility: "customer",
      process: "Review what tasks print; log ids and counts.",
      evidence: "The reports; the findings of data protection policies.",
    },
    "images-without-phi": {
      section: CUSTOMER,
      asks: "No PHI lies in images, code or DAGs.",
      responsibility: "customer",
      process: "Test with made-up data; scan repositories.",
      evidence: "The reports; the scans.",
    },
    "xcoms-without-phi": {
      section: CUSTOMER,
      asks: "XComs hold no PHI in plain text; encrypted PHI in them is purged after the task.",
      responsibility: "customer",
      noPolicy:
        "What a task hands on is decided in its code. The example sends XComs to an encrypted bucket that forgets them; the policies see that bucket's encryption.",
      process: "Hand on references, not records; clean up at the end of a DAG.",
      evidence: "The review of DAGs.",
    },
    "metadata-without-phi": {
      section: CUSTOMER,
      asks: "Lineage metadata holds no PHI.",
      responsibility: "customer",
      process: "Lineage that tasks send by themselves is reviewed with them.",
      evidence: "The reports.",
    },
    "storage-encryption-stays-on": {
      section: CUSTOMER,
      asks: "What was provisioned stays as it was provisioned; above all, encryption of storage is never switched off.",
      responsibility: "customer",
      process: "Changes go through the program, and so through this pack.",
      evidence: "The reports; AWS Config's history.",
    },
    "provider-obligations": {
      section: CLOUD,
      asks: "The cloud provider keeps what it promised in its agreements with vendor and customer.",
      responsibility: "cloud provider",
      noPolicy: "It is the provider's contract.",
      evidence: "The provider's reports in AWS Artifact.",
    },
    "provider-infrastructure": {
      section: CLOUD,
      asks: "The cloud provider's machines support compliance with HIPAA.",
      responsibility: "cloud provider",
      noPolicy: "It is the provider's; which services are covered is `cloud-agreement`.",
    },
    "provider-disposal": {
      section: CLOUD,
      asks: "Disks, databases, objects and keys are erased for good once they are released.",
      responsibility: "cloud provider",
      noPolicy: "It is the provider's.",
      evidence: "The provider's reports in AWS Artifact.",
    },
    "no-legal-advice": {
      section: CLOUD,
      asks: "The page informs; customers take counsel of their own.",
      responsibility: "customer",
      noPolicy: "It limits what the page promises.",
    },
  },
} as const satisfies Document;

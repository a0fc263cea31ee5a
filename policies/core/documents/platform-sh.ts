import type { Document } from "./document";

const OVERVIEW = "Overview";
const RESPONSIBILITY = "Responsibility";

/** "HIPAA compliance", Platform.sh's documentation. */
export const platformSh = {
  title: "HIPAA Compliance",
  about:
    "A platform as a service on which customers run web applications. Where a customer runs his applications on AWS himself, what the platform did (hosting, patching, routing) is his as well.",
  catchAll: "secure-configuration",
  statements: {
    "compliance-program": {
      section: "Introduction",
      asks: "The vendor describes its compliance program, its compensating controls and how responsibility is divided.",
      responsibility: "vendor",
      noPolicy: "It points to another page.",
    },
    "designated-region": {
      section: OVERVIEW,
      asks: "All HIPAA workloads run in the one region that is designated for them.",
      responsibility: "shared",
      process: "Designate the region (`designatedRegions`).",
      evidence: "The pack's configuration and the reports.",
    },
    "third-party-audits": {
      section: OVERVIEW,
      asks: "The vendor is audited by third parties (SOC 2 type 2, PCI), also on controls that overlap with HIPAA's.",
      responsibility: "vendor",
      noPolicy: "It is the vendor's own process; on AWS, AWS's reports stand in for it.",
      evidence: "The reports, from AWS Artifact.",
    },
    "no-certification": {
      section: OVERVIEW,
      asks: "Nobody certifies compliance with HIPAA; it is shared between customer and vendor.",
      responsibility: "shared",
      noPolicy: "It tells what is so.",
    },
    "dedicated-offering": {
      section: RESPONSIBILITY,
      asks: "The customer takes an offering that is meant for it, dedicated or as part of a bundle.",
      responsibility: "customer",
      noPolicy: "A subscription is not a resource; on AWS, an account of its own stands in for it.",
      process: "Run the workload in an account that holds nothing else.",
      evidence: "The list of accounts.",
    },
    "business-associate-agreement": {
      section: RESPONSIBILITY,
      asks: "The customer signs a business associate agreement, and uses what it covers.",
      responsibility: "shared",
      process: "Accept AWS's agreement in AWS Artifact.",
      evidence: "The signed agreement.",
    },
    "responsibility-matrix": {
      section: RESPONSIBILITY,
      asks: "The customer implements the controls that the vendor's matrix gives to customers.",
      responsibility: "customer",
      noPolicy:
        "The matrix is a document of its own; CONTROLS.md lists what this pack enforces of the Rule's paragraphs.",
      process: "Go through the matrix with CONTROLS.md beside it.",
      evidence: "The matrix, filled in.",
    },
    "application-security": {
      section: RESPONSIBILITY,
      asks: "The security of the applications is the customer's alone.",
      responsibility: "customer",
      process: "Reviews, tests and a secure way of developing.",
      evidence: "The reports; the records of reviews and builds.",
    },
    "region-access-managed": {
      section: RESPONSIBILITY,
      asks: "The customer manages who has access to the environments in the designated region.",
      responsibility: "customer",
      process: "Grant, review and withdraw access; look over it each quarter.",
      evidence: "The reports; the reviews of access.",
    },
    "web-application-firewall": {
      section: RESPONSIBILITY,
      asks: "A web application firewall that is fit for HIPAA stands in front.",
      responsibility: "customer",
      process: "Look at what it blocks, and tune it.",
      evidence: "The reports; the firewall's logs.",
    },
    "penetration-tests": {
      section: RESPONSIBILITY,
      asks: "The projects are tested for penetration at least once a year.",
      responsibility: "customer",
      noPolicy: "People do it.",
      process: "Order a test each year and after large changes.",
      evidence: "The report of the test.",
    },
    "vulnerability-scanning": {
      section: RESPONSIBILITY,
      asks: "The projects are scanned for vulnerabilities at least once a year.",
      responsibility: "customer",
      process: "Scan what AWS does not see: dependencies in the build.",
      evidence: "The scans' results.",
    },
    "findings-remedied": {
      section: RESPONSIBILITY,
      asks: "What tests and scans find is remedied quickly.",
      responsibility: "customer",
      process: "Set times by severity, and keep them.",
      evidence: "The tickets, with their times.",
    },
    patching: {
      section: RESPONSIBILITY,
      asks: "Applications are redeployed regularly, so that they pick up patches.",
      responsibility: "customer",
      process: "Rebuild images weekly, also when nothing was changed.",
      evidence: "The history of deployments; the reports.",
    },
    "secure-configuration": {
      section: RESPONSIBILITY,
      asks: "Environment and applications are configured and secured as HIPAA requires; if not, the environment is not compliant, whatever the platform does.",
      responsibility: "customer",
      process: "What the Security Rule lists (see the page on Aptible's guide).",
      evidence: "The reports.",
    },
    contact: {
      section: RESPONSIBILITY,
      asks: "The account manager sends the agreement and answers questions.",
      responsibility: "vendor",
      noPolicy: "It tells whom to ask.",
    },
  },
} as const satisfies Document;

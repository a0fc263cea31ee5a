import type { Specification } from "../hipaa";

/** Who has to see to a statement. "law": it tells what the law says, and asks nothing of a system. */
export type Responsibility = "customer" | "vendor" | "shared" | "cloud provider" | "law";

/** One thing that a document says, in our own words. */
export interface Statement {
  /** The heading of the document under which it stands. */
  readonly section: string;
  readonly asks: string;
  /** The paragraph of 45 CFR that it speaks of, and whether that is required or addressable (164.306(d)). */
  readonly paragraph?: string;
  readonly specification?: Specification;
  readonly responsibility: Responsibility;
  /** Why no policy enforces it. Without it, policies name it among their `sources`. */
  readonly noPolicy?: string;
  /** What no policy can see of it, and people have to do. */
  readonly process?: string;
  /** What to keep for an auditor; of six years, unless the contract says longer. */
  readonly evidence?: string;
}

/** A document that a vendor wrote for customers who handle PHI. */
export interface Document {
  readonly title: string;
  /** What the vendor offers, and what takes its place where a customer runs the same on AWS. */
  readonly about: string;
  /** The statement that asks for everything which the Security Rule asks: what a policy enforces that names no other statement. */
  readonly catchAll?: string;
  readonly statements: Readonly<Record<string, Statement>>;
}

/**
 * The paragraphs of the HIPAA Security Rule (45 CFR part 164, subpart C) that policies cite.
 *
 * `specification` follows the rule itself: standards are binding as such and stand here as "required";
 * implementation specifications are marked by the rule as "required" or "addressable" (164.306(d)).
 */
export type Specification = "required" | "addressable";

export interface Paragraph {
  readonly title: string;
  readonly specification: Specification;
}

const required = (title: string): Paragraph => ({ title, specification: "required" });
const addressable = (title: string): Paragraph => ({ title, specification: "addressable" });

export const paragraphs = {
  "164.308(a)(1)(i)": required("Security management process"),
  "164.308(a)(1)(ii)(A)": required("Risk analysis"),
  "164.308(a)(1)(ii)(B)": required("Risk management"),
  "164.308(a)(1)(ii)(D)": required("Information system activity review"),
  "164.308(a)(3)(i)": required("Workforce security"),
  "164.308(a)(3)(ii)(A)": addressable("Authorization and/or supervision"),
  "164.308(a)(4)(i)": required("Information access management"),
  "164.308(a)(4)(ii)(B)": addressable("Access authorization"),
  "164.308(a)(4)(ii)(C)": addressable("Access establishment and modification"),
  "164.308(a)(5)(ii)(B)": addressable("Protection from malicious software"),
  "164.308(a)(5)(ii)(C)": addressable("Log-in monitoring"),
  "164.308(a)(5)(ii)(D)": addressable("Password management"),
  "164.308(a)(6)(i)": required("Security incident procedures"),
  "164.308(a)(6)(ii)": required("Response and reporting"),
  "164.308(a)(7)(i)": required("Contingency plan"),
  "164.308(a)(7)(ii)(A)": required("Data backup plan"),
  "164.308(a)(7)(ii)(B)": required("Disaster recovery plan"),
  "164.308(a)(7)(ii)(C)": required("Emergency mode operation plan"),
  "164.308(a)(7)(ii)(D)": addressable("Testing and revision procedures"),
  "164.308(a)(8)": required("Evaluation"),
  "164.308(b)(1)": required("Business associate contracts and other arrangements"),
  "164.308(b)(3)": required("Written contract or other arrangement"),
  "164.310(a)(1)": required("Facility access controls"),
  "164.310(d)(1)": required("Device and media controls"),
  "164.310(d)(2)(i)": required("Disposal"),
  "164.310(d)(2)(iv)": addressable("Data backup and storage"),
  "164.312(a)(1)": required("Access control"),
  "164.312(a)(2)(i)": required("Unique user identification"),
  "164.312(a)(2)(ii)": required("Emergency access procedure"),
  "164.312(a)(2)(iii)": addressable("Automatic logoff"),
  "164.312(a)(2)(iv)": addressable("Encryption and decryption"),
  "164.312(b)": required("Audit controls"),
  "164.312(c)(1)": required("Integrity"),
  "164.312(c)(2)": addressable("Mechanism to authenticate electronic protected health information"),
  "164.312(d)": required("Person or entity authentication"),
  "164.312(e)(1)": required("Transmission security"),
  "164.312(e)(2)(i)": addressable("Integrity controls"),
  "164.312(e)(2)(ii)": addressable("Encryption"),
  "164.316(b)(2)(i)": required("Time limit (six years of documentation)"),
} as const satisfies Record<string, Paragraph>;

/** A paragraph of 45 CFR 164, for example `164.312(a)(2)(iv)`: a typo does not compile. */
export type Citation = keyof typeof paragraphs;

/** The text that messages and pages use for a paragraph: number, title and whether it is addressable. */
export function citationText(citation: Citation): string {
  const { title, specification } = paragraphs[citation];
  return `45 CFR ${citation} ${title} (${specification})`;
}

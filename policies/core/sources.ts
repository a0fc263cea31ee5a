import { aptible } from "./documents/aptible";
import { astro } from "./documents/astro";
import type { Document, Statement } from "./documents/document";
import { platformSh } from "./documents/platform-sh";
import { sftpToGo } from "./documents/sftp-to-go";
import { stitch } from "./documents/stitch";

/**
 * The five documents that vendors wrote for customers who handle PHI, and what each says, in our own words.
 * A policy names the statements that it enforces as `document#statement`.
 */
export const documents = { "sftp-to-go": sftpToGo, stitch, astro, "platform-sh": platformSh, aptible } as const;

export type DocumentName = keyof typeof documents;

type Enforceable<Statements> = {
  [Id in keyof Statements & string]: Statements[Id] extends { noPolicy: string } ? never : Id;
}[keyof Statements & string];

/** A statement of a document that policies enforce in part, for example `astro#encryption-at-rest`: a typo does not compile. */
export type Source = {
  [Name in DocumentName]: `${Name}#${Enforceable<(typeof documents)[Name]["statements"]>}`;
}[DocumentName];

/** The name of the document that a source belongs to, and its statement. */
export function statementOf(source: Source): {
  readonly name: DocumentName;
  readonly id: string;
  readonly statement: Statement;
} {
  const [name, id] = source.split("#") as [DocumentName, string];
  const document: Document = documents[name];
  return { name, id, statement: document.statements[id]! };
}

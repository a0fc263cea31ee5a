// Older resources are used on purpose: the SDK's word that they are deprecated says nothing about a test.
const { warn } = console;
console.warn = (...words: unknown[]) => {
  if (!words.some((word) => String(word).includes("deprecated"))) warn(...words);
};

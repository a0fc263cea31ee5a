// Loaded before whatever Node.js runs in an end-to-end test: it is the day that JUDGED_ON says.
const { Date: RealDate } = globalThis;
const shift = Date.parse(`${process.env.JUDGED_ON}T12:00:00Z`) - RealDate.now();

globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [RealDate.now() + shift] : args));
  }

  static now() {
    return RealDate.now() + shift;
  }
};

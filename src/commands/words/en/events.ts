// Events and views.
export const events = {
  summary: "What happened around a company, and who holds which view",
  what: "Events",
  why: (why: string) => `Why: ${why}`,
  viewOf: (who: string) => `the view of ${who}`,
  about: (what: string, about: string) => `${what} (${about}).`,
  item: (date: string, what: string) => `${date}: ${what}`,
  when: (period: string) => `when: ${period}`,
};

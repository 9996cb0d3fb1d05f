// "Jefferies'" and "UBS'", but "Citigroup's".
export const whose = (name: string): string => (name.endsWith("s") ? `${name}'` : `${name}'s`);

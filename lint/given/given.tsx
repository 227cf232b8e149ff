// In the place of this file the cases of the rules are read: its project is theirs, and knows React alone.
export {};

-- A slide is of a panel, or of a kind of the deck itself: "title", "section", "text".
ALTER TABLE slides RENAME COLUMN panel TO kind;
-- What the user wrote beside the headline, by language: a JSON object as in docs/formats/workspace.md.
ALTER TABLE slides ADD COLUMN words TEXT NOT NULL DEFAULT '{}';

-- A hidden slide stays in the deck and is passed over when the deck is shown.
ALTER TABLE slides ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;

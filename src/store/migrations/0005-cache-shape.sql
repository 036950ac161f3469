-- Which fields a kept tracking has. What an earlier release kept may lack some: of such a row only the tracker's id counts.
ALTER TABLE parcel_cache ADD COLUMN shape text NOT NULL DEFAULT '';

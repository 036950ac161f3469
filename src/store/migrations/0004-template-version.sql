-- Texts that admins wrote in place of the program's. No source: from here on the program's own again.
CREATE TABLE template_version (
  language text NOT NULL,
  name text NOT NULL,
  version integer NOT NULL,
  source text,
  changed_by text NOT NULL,
  reason text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (language, name, version)
);
CREATE TRIGGER template_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON template_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

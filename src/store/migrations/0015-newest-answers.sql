-- The newest answers of each intent and condition, which is all that a brake looks at, however many there are.
CREATE INDEX run_answers ON run (coalesce(intent, ''), coalesce(condition, ''), at DESC)
  WHERE outcome = 'answered' AND NOT shadow;

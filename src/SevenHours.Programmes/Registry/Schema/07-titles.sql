-- Tests and forms from before they kept the id of the words they are called by: each that bears the usual title of its kind, in whichever language it was made, is
-- given the id, and is read by everybody in his own language. From here on nobody looks at its words. These are the words as they were then; they are never changed.
UPDATE "LearningParts" SET "Part" = json_set("Part", '$.called', 'learning.test.before')
WHERE "Kind" = 'test' AND json_extract("Part", '$.called') IS NULL AND json_extract("Part", '$.phase') = 'before'
  AND json_extract("Part", '$.title') IN (
    'Test before the course',
    'Тест до курса',
    'اختبار قبل الدورة',
    'Test avant le cours',
    'Prova prima del corso',
    'Test prije kursa',
    'Test pre kursa',
    'Тест пред курсот',
    'Testi para kursit',
    'Тест пре курса'
  );
UPDATE "LearningParts" SET "Part" = json_set("Part", '$.called', 'learning.test.after')
WHERE "Kind" = 'test' AND json_extract("Part", '$.called') IS NULL AND json_extract("Part", '$.phase') = 'after'
  AND json_extract("Part", '$.title') IN (
    'Test after the course',
    'Тест после курса',
    'اختبار بعد الدورة',
    'Test après le cours',
    'Prova dopo il corso',
    'Test poslije kursa',
    'Test posle kursa',
    'Тест по курсот',
    'Testi pas kursit',
    'Тест после курса'
  );
UPDATE "LearningParts" SET "Part" = json_set("Part", '$.called', 'learning.form.course')
WHERE "Kind" = 'form' AND json_extract("Part", '$.called') IS NULL AND json_extract("Part", '$.kind') = 'course'
  AND json_extract("Part", '$.title') IN (
    'How the course was',
    'Как прошёл курс',
    'كيف كانت الدورة',
    'Comment était le cours',
    'Com’è stato il corso',
    'Kakav je bio kurs',
    'Каков беше курсот',
    'Si ishte kursi',
    'Какав је био курс'
  );
UPDATE "LearningParts" SET "Part" = json_set("Part", '$.called', 'learning.form.followup')
WHERE "Kind" = 'form' AND json_extract("Part", '$.called') IS NULL AND json_extract("Part", '$.kind') = 'followUp'
  AND json_extract("Part", '$.title') IN (
    'Six months later',
    'Через полгода',
    'بعد ستة أشهر',
    'Six mois plus tard',
    'Sei mesi dopo',
    'Šest mjeseci kasnije',
    'Šest meseci kasnije',
    'Шест месеци подоцна',
    'Gjashtë muaj më vonë',
    'Шест месеци касније'
  );
UPDATE "LearningParts" SET "Part" = json_set("Part", '$.called', 'learning.form.session')
WHERE "Kind" = 'form' AND json_extract("Part", '$.called') IS NULL AND json_extract("Part", '$.kind') = 'session'
  AND EXISTS (SELECT 1 FROM (VALUES
    ('How a session was'),
    ('Как прошло занятие'),
    ('كيف كانت الجلسة'),
    ('Comment était une séance'),
    ('Com’è stata una sessione'),
    ('Kakva je bila sesija'),
    ('Каква беше една сесија'),
    ('Si ishte një seancë'),
    ('Каква је била сесија')
  ) AS "Said" WHERE substr(json_extract("Part", '$.title'), 1, length("Said"."column1") + 2) = "Said"."column1" || ': ');

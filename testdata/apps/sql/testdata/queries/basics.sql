SELECT * FROM people;
SELECT id, name AS who, salary * 12 yearly FROM people WHERE salary IS NOT NULL ORDER BY yearly DESC, who;
SELECT 1 + 2 * 3, -(4 - 6), 7 / 2, 7 % 4, 7 / 2.0, 1e3, .5 + 1, 'it''s' || ' ' || 5, TRUE AND NULL, NULL OR TRUE, NOT NULL;
SELECT DISTINCT city FROM people ORDER BY city;
SELECT DISTINCT city FROM people ORDER BY city DESC NULLS FIRST;
SELECT name FROM people WHERE born BETWEEN '1976-01-01' AND DATE '1982-12-31' ORDER BY born;
SELECT name FROM people WHERE city IN ('London', 'Zürich') AND NOT id = 3;
SELECT name FROM people WHERE boss NOT IN (1, 4);
SELECT name FROM people WHERE boss IS NULL OR city IS NULL;
SELECT product FROM sales WHERE product LIKE '%te_' OR product LIKE '100\%%' ESCAPE '\' OR product LIKE 'tea!_%' ESCAPE '!';
SELECT id FROM people ORDER BY salary LIMIT 3;
SELECT id FROM people ORDER BY salary LIMIT 2 OFFSET 3;
SELECT id, CASE WHEN salary > 4500 THEN 'high' WHEN salary > 3000 THEN 'fair' ELSE 'low' END FROM people;
SELECT id, CASE city WHEN 'London' THEN 1 WHEN 'Zürich' THEN 2.5 END AS place FROM people;
SELECT CAST('42' AS int) + 1, CAST(3.7 AS int), CAST(2.5 AS integer), CAST(TRUE AS text), CAST(12 AS float) / 5, CAST('2024-02-29' AS date) + 1;
SELECT "id" AS "the id", "people"."name" FROM people LIMIT 1;
-- Comments and /* such */ are white space.
SELECT /* here, too */ count(*) FROM people

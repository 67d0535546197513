SELECT p.name, s.day, s.product FROM people p JOIN sales s ON s.person = p.id ORDER BY s.id;
SELECT p.name, s.id FROM people p LEFT JOIN sales s ON s.person = p.id AND s.paid ORDER BY p.id, s.id;
SELECT a.name, b.name AS boss FROM people a, people b WHERE a.boss = b.id ORDER BY a.id;
SELECT a.id, b.id FROM people a CROSS JOIN people b WHERE a.id < b.id AND b.id < 4;
SELECT a.id, b.id FROM people a LEFT JOIN people b ON a.salary < b.salary AND b.city = 'London' ORDER BY 1, 2;
SELECT count(*) FROM sales x JOIN sales y USING (product, paid) JOIN people p ON p.id = x.person WHERE y.price > 2.4;
SELECT t.city, t.n, s.total FROM (SELECT city, count(*) AS n FROM people GROUP BY city) t
  LEFT JOIN (SELECT p.city, sum(amount) AS total FROM sales s JOIN people p ON p.id = s.person GROUP BY p.city) s ON s.city = t.city
  ORDER BY t.n, t.city;
SELECT name FROM people WHERE id IN (SELECT person FROM sales WHERE product = 'coffee') ORDER BY name;
SELECT name, salary - (SELECT avg(salary) FROM people) AS above FROM people WHERE EXISTS (SELECT 1 FROM sales WHERE amount > 9);
SELECT s.id, p.id FROM sales s JOIN people p ON s.person = p.salary - 3899.0;
WITH rich AS (SELECT * FROM people WHERE salary > 4000), named AS (SELECT name FROM rich WHERE id > 1) SELECT * FROM named UNION ALL SELECT city FROM rich UNION SELECT 'London' ORDER BY name;
SELECT id FROM people UNION SELECT amount FROM sales ORDER BY 1 LIMIT 4;
EXPLAIN SELECT p.name, count(*) FROM people p JOIN sales s ON p.id = s.person AND s.price > 1 WHERE p.city = 'London' AND p.born < s.day AND (p.id > 2 OR s.id > 3)
  GROUP BY p.name ORDER BY count(*) DESC LIMIT 5;
EXPLAIN SELECT DISTINCT a.id FROM people a LEFT JOIN people b ON a.boss = b.id WHERE b.id IS NULL AND a.id IN (SELECT person FROM sales)

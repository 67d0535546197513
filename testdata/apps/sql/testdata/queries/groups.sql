SELECT count(*), count(city), count(DISTINCT city), sum(salary), avg(salary), min(name), max(born) FROM people;
SELECT city, count(*) AS n, avg(salary) FROM people GROUP BY city ORDER BY n DESC, city;
SELECT product, sum(amount), sum(amount * price) AS total FROM sales GROUP BY product HAVING sum(amount) > 1 ORDER BY total;
SELECT year(born) / 10 * 10 AS decade, string_agg(name, '; ') FROM people GROUP BY decade ORDER BY 1;
SELECT month(day), paid, count(*), median(price), stddev(price), string_agg(DISTINCT product, ',') FROM sales GROUP BY 1, 2 ORDER BY 1, 2 NULLS LAST;
SELECT sum(amount), count(*), max(price), stddev(price) FROM sales WHERE FALSE;
SELECT product FROM sales GROUP BY product ORDER BY count(*) DESC, product LIMIT 2;
SELECT count(*) * 2 + 1 FROM sales HAVING count(*) > 3;
SELECT sum(-amount) FROM sales GROUP BY amount > 3 ORDER BY amount > 3

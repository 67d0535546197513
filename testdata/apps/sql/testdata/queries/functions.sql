SELECT upper('straße'), lower('ÀB'), trim('  x '), length('Zürich'), reverse('añb'), replace('a-b-c', '-', '+'), repeat('ab', 3);
SELECT substr('abcdef', 2, 3), substr('abcdef', -2), substr('äöü', 2, 1), substr('abc', 9), instr('äbc', 'c'), lpad('7', 3, '0'), split_part('a,b,c', ',', 2);
SELECT abs(-3), abs(-2.5), sign(-7), round(2.345, 2), round(-2.5), round(1234.5, -2), floor(-1.5), ceil(1.2), sqrt(2), power(2, 10), power(2, -1);
SELECT year(born), month(born), day(born), quarter(born), weekday(born), month_start(born), add_months(born, -3), born - DATE '1970-01-01' FROM people;
SELECT coalesce(city, 'nowhere'), nullif(id, 3), iif(salary > 4000, 'yes', 'no'), greatest(id, 3, NULL), least(1.5, id) FROM people;
SELECT weekday('2026-11-22')

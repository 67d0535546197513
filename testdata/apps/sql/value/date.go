package value

// Dates are days since 1 January 1970 in the Gregorian calendar, years 0001 to 9999.

const daysPerEra = 146097 // 400 years

// Days counts the days from 1970-01-01 to a day. Months and days may be out of range by little.
func Days(year, month, day int) int64 {
	if month <= 2 {
		year--
		month += 12
	}
	era := year / 400
	yearOfEra := year - era*400
	dayOfYear := (153*(month-3)+2)/5 + day - 1 // years begin in March: the leap day is their last
	dayOfEra := yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear
	return int64(era*daysPerEra + dayOfEra - 719468)
}

// Civil is the inverse of Days.
func Civil(days int64) (year, month, day int) {
	z := int(days) + 719468
	era := z / daysPerEra
	dayOfEra := z - era*daysPerEra
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	month = (5*dayOfYear + 2) / 153
	day = dayOfYear - (153*month+2)/5 + 1
	year = yearOfEra + era*400
	if month += 3; month > 12 {
		month -= 12
		year++
	}
	return year, month, day
}

var monthLengths = [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// MonthLength gives the number of days of a month.
func MonthLength(year, month int) int {
	if month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		return 29
	}
	return monthLengths[month-1]
}

// parseDate reads YYYY-MM-DD.
func parseDate(text string) (days int64, ok bool) {
	if len(text) != len("2006-01-02") || text[4] != '-' || text[7] != '-' {
		return 0, false
	}
	year, ok1 := digits(text[:4])
	month, ok2 := digits(text[5:7])
	day, ok3 := digits(text[8:])
	if !ok1 || !ok2 || !ok3 || year < 1 || month < 1 || month > 12 || day < 1 || day > MonthLength(year, month) {
		return 0, false
	}
	return Days(year, month, day), true
}

func digits(text string) (n int, ok bool) {
	for _, c := range []byte(text) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}

func appendDate(buf []byte, days int64) []byte {
	year, month, day := Civil(days)
	buf = appendPadded(buf, year, 1000)
	buf = append(buf, '-')
	buf = appendPadded(buf, month, 10)
	buf = append(buf, '-')
	return appendPadded(buf, day, 10)
}

// appendPadded appends n with as many digits as unit, a power of ten, has.
func appendPadded(buf []byte, n, unit int) []byte {
	for ; unit > 0; unit /= 10 {
		buf = append(buf, byte('0'+n/unit%10))
	}
	return buf
}

package deep

var Y = 41

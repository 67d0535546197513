package math

// Fused multiply-add by the processor: [FMA], and [Exp], whose last bit depends on it as real Go's does.

func cpuHasFMA() bool

func fma(x, y, z float64) float64

func expFMA(x float64) (y float64, k int)

// fmaState is what is known of the processor: it is asked once, when that matters first.
var fmaState uint8

const (
	fmaUnknown uint8 = iota
	fmaNo
	fmaYes
)

func hasFMA() bool {
	if fmaState == fmaUnknown {
		if cpuHasFMA() {
			fmaState = fmaYes
		} else {
			fmaState = fmaNo
		}
	}
	return fmaState == fmaYes
}

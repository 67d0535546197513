package sub

const Sub = "sub"

// Written by scripts/make-advances.mjs from resources/fonts; do not edit.

export const unitsPerEm = 2048

/** First and last code point of each range. */
export const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1cd, 0x1dc],
  [0x218, 0x21b],
  [0x1ea0, 0x1ef9],
  [0x2000, 0x2044],
  [0x2070, 0x208e],
  [0x20a0, 0x20bf],
  [0x2113, 0x2126],
  [0x2190, 0x21ff],
  [0x2202, 0x2265],
  [0x25a0, 0x25ff],
  [0x2713, 0x2717],
]

/** By weight, for each range: three base-36 digits per code point; "---" where the font has no such glyph. */
export const advances: Readonly<Record<400 | 600, readonly string[]>> = {
  400: [
    '0g00gd0qi10110i1jv10n0h20kr0kr0si11n0ge0q60ge0ki0zw0n50yp0z510r0xr0za0w70z70za0ge0h611n11n11n0t31iy13911815k1520y70xl16g16a0fa0wh1280w61fe16v17i10c17i10m10i10q16c1391k212t12m0zs0kr0ki0kr0qt0py0id0vy0yu0wi0yu0x60l20yw0xn0ds0ds0v80ds1du0xm0y40yu0yu0lf0u10im0xn0vz1ak0v20vz0vf0o90ix0o911n',
    '0g00gd0wi0yr1580va0fd0wc0xm1g00pt0x511n---11w0r60px11n0p50pd0id0xc0ya0ge0f90hb0rg0x519n1c71e60t31391391391391391391kj15k0y70y70y70y70fa0fa0fa0fa15t16v17i17i17i17i17i11n17i16c16c16c16c12m1060z20vy0vy0vy0vy0vy0vy1g70wi0x60x60x60x60ds0ds0ds0ds0x50xm0y40y40y40y40y411n0y40xn0xn0xn0xn0vz0yu0vz1390vy1390vy1390vy15k0wi15k0wi15k0wi15k0wi15214e15t0yu0y70x60y70x60y70x60y70x60y70x616g0yw16g0yw16g0yw16g0yw16a0xn1860xn0fa0ds0fa0ds0fa0ds0fa0ds0fa0ds1br0rk0wh0ds1280v80tw0w60ds0w60ds0w60jc0w00kg0xu0ds16v0xm16v0xm16v0xm---16v0xm17i0y417i0y417i0y41l61kv10m0lf10m0lf10m0lf10i0u110i0u110i0u110i0u110q0im10q0le10q0im16c0xn16c0xn16c0xn16c0xn16c0xn16c0xn1k21ak12m0vz12m0zs0vf0zs0vf0zs0vf0hw',
    '17c0xy',
    '1660z9',
    '1390vy0fa0ds17i0y416c0xn16c0xn16c0xn16c0xn16c0xn',
    '10i0u110q0im',
    '1390vy1390vy1390vy1390vy1390vy1390vy1390vy1390vy1390vy1390vy1390vy1390vy0y70x60y70x60y70x60y70x60y70x60y70x60y70x60y70x60fa0ds0fa0ds17i0y417i0y417i0y417i0y417i0y417i0y417i0y417c0xy17c0xy17c0xy17c0xy17c0xy16c0xn16c0xn1660z91660z91660z91660z91660z912m0vz12m0vz12m0vz12m0vz',
    '0v21q20sg1kw0j00e809g10w0ge0ac056000------------0ke0ke10w0sg1kw1kw0r90pr0eu0eu0dq0eu0p20p20ny0p20ry0ry0w00w00ge0ws1d60ge---------------------0ac23z2o30co0p611o0co0p611o0pw0lv0lv10e0wq0su0uq1ah1ah0pq1550w00ax',
    '0q50b9------0q60p10p90n30pm0p90oe0of0oe0fb0fb0or0q50hb0p50pd0q60p10p90n30pm0p90oe0of0oe0fb0fb',
    '15i15k15i0yc0yr1cv17s1iy1rr1ia1ai0yu11x14e10q274---11t16g1390zz15k------10q0ut0xt---15c13w15a118',
    '0pa------1q51g0------------------13b10e0y613o0yr---------17t',
    '1ia1bg1ia1bg24a1bg184184184184---------------------------------------------1t31t3---------------1k61k6---1k61bh1k6------------1ia1ia------------------------------------------------------------1ia---1ia---24a---------------------------0yl0yl------------1lq1lq---1mn------1mn---------------------------------------------------------------',
    '102------12y12r------------------------154---10311n---------------------0zt---------1h9------------------------------------0ks------------------------------0ge---------------------------------------------------11n---------------------------------------------------------------------11n---------11n11n',
    '1g01g01g0---------------------0w0---------------------1li1li------1g51g5------1g51g51li1li------1g51g5------1g51g51ns1ns------0vc1g0---------1g0------------------------------------------------------------------0w0------------------------272------------------------------------------------',
    '1eb---------1ef',
  ],
  600: [
    '0ec0ia0tr10m1101l511p0ij0l80l80up12a0i50qh0i50lk11j0o20zg10711w0yu10e0ws10f10e0i50iq12a12a12a0ux1ku15e11i15x1530yg0xg16m16f0fr0wz1400w61gh17717q10p17z11411011k15v15e1m114y14l1140l80lk0l80re0qp0jz0wo0zi0x50zi0xn0m40zl0yu0ew0ew0we0ew1f80yt0yn0zi0zi0ml0v90k30yu0xe1br0wd0xh0w70pv0kf0pv12a',
    '0ec0ia0x50zt16m0w20hz0wc0yt1g00q710312a---11r0pp0q212a0pt0qd0jz0yy0y50i50iw0if0rq1031ba1dh1fm0ux15e15e15e15e15e15e1ln15x0yg0yg0yg0yg0fr0fr0fr0fr16r17717q17q17q17q17q12a17q15v15v15v15v14l11f10m0wo0wo0wo0wo0wo0wo1fx0x50xn0xn0xn0xn0ew0ew0ew0ew0xs0yt0yn0yn0yn0yn0yn12a0yn0yu0yu0yu0yu0xh0zi0xh15e0wo15e0wo15e0wo15x0x515x0x515x0x515x0x515316216r0zi0yg0xn0yg0xn0yg0xn0yg0xn0yg0xn16m0zl16m0zl16m0zl16m0zl16f0yu19c0yu0fr0ew0fr0ew0fr0ew0fr0ew0fr0ew1cq0tr0wz0ew1400we0w80w60ew0w60ew0w60lg0wl0nu0y80ew1770yt1770yt1770yt---1770yt17q0yn17q0yn17q0yn1lo1kf1140ml1140ml1140ml1100v91100v91100v91100v911k0k311k0nv11k0k315v0yu15v0yu15v0yu15v0yu15v0yu15v0yu1m11br14l0xh14l1140w71140w71140w70j1',
    '1800yj',
    '15s10r',
    '15e0wo0fr0ew17q0yn15v0yu15v0yu15v0yu15v0yu15v0yu',
    '1100v911k0k3',
    '15e0wo15e0wo15e0wo15e0wo15e0wo15e0wo15e0wo15e0wo15e0wo15e0wo15e0wo15e0wo0yg0xn0yg0xn0yg0xn0yg0xn0yg0xn0yg0xn0yg0xn0yg0xn0fr0ew0fr0ew17q0yn17q0yn17q0yn17q0yn17q0yn17q0yn17q0yn1800yj1800yj1800yj1800yj1800yj15v0yu15v0yu15s10r15s10r15s10r15s10r15s10r14l0xh14l0xh14l0xh14l0xh',
    '0vx1rh0sg1kw0j00e809g10t0i509f04p000------------0o00o010t0sg1kw1kw0uj0qn0gq0gq0fi0gq0su0sj0rb0sj0vf0vf0sn0sn0i51091ie0i5---------------------09f2612qx0en0t517o0en0t517o0tf0nn0nn16t10k0ur0t51bq1bq0qp16o0sn0bn',
    '0ri0c8------0r70qc0qf0ns0qs0qf0pz0q00pz0g50g50ps0ri0if0pt0qd0r70qc0qf0ns0qs0qf0pz0q00pz0g50g5',
    '16o15x15e0yq0zt1d217b1ks1tr1lj1eh0zi12m17u11k29s---13q16m15e14015x------11l0vy0zq---16o15f16m11i',
    '0rp------1qi1g0------------------15z1160zd15g0zv---------189',
    '1ia1e51ia1e524a1cc18e18e18e18e---------------------------------------------1tn1tn---------------1l31l3---1l31dt1l3------------1ia1ia------------------------------------------------------------1ia---1ia---24a---------------------------0zm0zm------------1n21n2---1pa------1pa---------------------------------------------------------------',
    '11f------134153------------------------16s---14312a---------------------11b---------1iy------------------------------------0lr------------------------------0i5---------------------------------------------------12a---------------------------------------------------------------------12a---------12a12a',
    '1g01g01g0---------------------0sn---------------------1mu1mu------1hi1hi------1hi1hi1mu1mu------1hi1hi------1hi1hi1o51o5------0x71g0---------1g0------------------------------------------------------------------0sn------------------------272------------------------------------------------',
    '1e8---------1eb',
  ],
}

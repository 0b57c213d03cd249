// Written by scripts/build-location-tables.ts from NANPA 2026-08-17, geo-tz 8.1.9, zipcodes 8.0.0, libphonenumber-js 1.12.31, windows-iana 5.1.0.
export const TABLE_SOURCES = ["NANPA 2026-08-17","geo-tz 8.1.9","zipcodes 8.0.0","libphonenumber-js 1.12.31","windows-iana 5.1.0"];
export const STATE_ZONES = `
CA-AB:America/Edmonton
CA-BC:America/Vancouver+America/Dawson_Creek+America/Edmonton
CA-MB:America/Winnipeg
CA-NB:America/Halifax
CA-NL:America/St_Johns+America/Goose_Bay
CA-NS:America/Halifax
CA-NT:America/Edmonton+America/Inuvik
CA-NU:America/Iqaluit+America/Atikokan+America/Cambridge_Bay+America/Rankin_Inlet
CA-ON:America/Toronto+America/Atikokan+America/Winnipeg
CA-PE:America/Halifax
CA-QC:America/Toronto+America/Blanc-Sablon+America/Halifax
CA-SK:America/Regina+America/Edmonton
CA-YT:America/Whitehorse
US-AK:America/Anchorage+America/Adak
US-AL:America/Chicago
US-AR:America/Chicago
US-AS:Pacific/Pago_Pago
US-AZ:America/Phoenix+America/Denver
US-CA:America/Los_Angeles
US-CO:America/Denver
US-CT:America/New_York
US-DC:America/New_York
US-DE:America/New_York
US-FL:America/New_York+America/Chicago
US-GA:America/New_York
US-GU:Pacific/Guam
US-HI:Pacific/Honolulu
US-IA:America/Chicago
US-ID:America/Denver+America/Los_Angeles
US-IL:America/Chicago
US-IN:America/New_York+America/Chicago
US-KS:America/Chicago+America/Denver
US-KY:America/New_York+America/Chicago
US-LA:America/Chicago
US-MA:America/New_York
US-MD:America/New_York
US-ME:America/New_York
US-MI:America/New_York+America/Chicago
US-MN:America/Chicago
US-MO:America/Chicago
US-MP:Pacific/Saipan
US-MS:America/Chicago
US-MT:America/Denver
US-NC:America/New_York
US-ND:America/Chicago+America/Denver
US-NE:America/Chicago+America/Denver
US-NH:America/New_York
US-NJ:America/New_York
US-NM:America/Denver
US-NV:America/Los_Angeles+America/Denver
US-NY:America/New_York
US-OH:America/New_York
US-OK:America/Chicago
US-OR:America/Los_Angeles+America/Denver
US-PA:America/New_York
US-PR:America/Puerto_Rico
US-RI:America/New_York
US-SC:America/New_York
US-SD:America/Chicago+America/Denver
US-TN:America/Chicago+America/New_York
US-TX:America/Chicago+America/Denver
US-UT:America/Denver
US-VA:America/New_York
US-VI:America/St_Thomas
US-VT:America/New_York
US-WA:America/Los_Angeles
US-WI:America/Chicago
US-WV:America/New_York
US-WY:America/Denver
`.trim();

export const AREA_CODES = `
201:US-NJ:America/New_York
202:US-DC:America/New_York
203:US-CT:America/New_York
204:CA-MB:America/Winnipeg
205:US-AL:America/Chicago
206:US-WA:America/Los_Angeles
207:US-ME:America/New_York
208:US-ID:America/Denver+America/Los_Angeles
209:US-CA:America/Los_Angeles
210:US-TX:America/Chicago
212:US-NY:America/New_York
213:US-CA:America/Los_Angeles
214:US-TX:America/Chicago
215:US-PA:America/New_York
216:US-OH:America/New_York
217:US-IL:America/Chicago
218:US-MN:America/Chicago
219:US-IN:America/Chicago+America/New_York
220:US-OH:America/New_York
223:US-PA:America/New_York
224:US-IL:America/Chicago
225:US-LA:America/Chicago
226:CA-ON:America/Toronto
227:US-MD:America/New_York
228:US-MS:America/Chicago
229:US-GA:America/New_York
231:US-MI:America/New_York
234:US-OH:America/New_York
235:US-MO:America/Chicago
236:CA-BC:America/Dawson_Creek+America/Edmonton+America/Vancouver
239:US-FL:America/New_York
240:US-MD:America/New_York
242:BS:America/Nassau
246:BB:America/Barbados
248:US-MI:America/New_York
249:CA-ON:America/Toronto
250:CA-BC:America/Dawson_Creek+America/Edmonton+America/Vancouver
251:US-AL:America/Chicago
252:US-NC:America/New_York
253:US-WA:America/Los_Angeles
254:US-TX:America/Chicago
256:US-AL:America/Chicago
257:CA-BC:America/Dawson_Creek+America/Edmonton+America/Vancouver
260:US-IN:America/New_York
262:US-WI:America/Chicago
263:CA-QC:America/Toronto
264:AI:America/Anguilla
267:US-PA:America/New_York
268:AG:America/Antigua
269:US-MI:America/New_York
270:US-KY:America/Chicago+America/New_York
272:US-PA:America/New_York
274:US-WI:America/Chicago
276:US-VA:America/New_York
279:US-CA:America/Los_Angeles
281:US-TX:America/Chicago
283:US-OH:America/New_York
284:VG:America/Tortola
289:CA-ON:America/Toronto
301:US-MD:America/New_York
302:US-DE:America/New_York
303:US-CO:America/Denver
304:US-WV:America/New_York
305:US-FL:America/New_York
306:CA-SK:America/Edmonton+America/Regina
307:US-WY:America/Denver
308:US-NE:America/Chicago+America/Denver
309:US-IL:America/Chicago
310:US-CA:America/Los_Angeles
312:US-IL:America/Chicago
313:US-MI:America/New_York
314:US-MO:America/Chicago
315:US-NY:America/New_York
316:US-KS:America/Chicago
317:US-IN:America/New_York
318:US-LA:America/Chicago
319:US-IA:America/Chicago
320:US-MN:America/Chicago
321:US-FL:America/New_York
323:US-CA:America/Los_Angeles
324:US-FL:America/New_York
325:US-TX:America/Chicago
326:US-OH:America/New_York
327:US-AR:America/Chicago
329:US-NY:America/New_York
330:US-OH:America/New_York
331:US-IL:America/Chicago
332:US-NY:America/New_York
334:US-AL:America/Chicago
336:US-NC:America/New_York
337:US-LA:America/Chicago
339:US-MA:America/New_York
340:US-VI:America/St_Thomas
341:US-CA:America/Los_Angeles
343:CA-ON:America/Toronto
345:KY:America/Cayman
346:US-TX:America/Chicago
347:US-NY:America/New_York
350:US-CA:America/Los_Angeles
351:US-MA:America/New_York
352:US-FL:America/New_York
353:US-WI:America/Chicago
354:CA-QC:America/Toronto
357:US-CA:America/Los_Angeles
360:US-WA:America/Los_Angeles
361:US-TX:America/Chicago
363:US-NY:America/New_York
364:US-KY:America/Chicago+America/New_York
365:CA-ON:America/Toronto
367:CA-QC:America/Blanc-Sablon+America/Halifax+America/Toronto
368:CA-AB:America/Edmonton
369:US-CA:America/Los_Angeles
380:US-OH:America/New_York
382:CA-ON:America/Toronto
385:US-UT:America/Denver
386:US-FL:America/New_York
401:US-RI:America/New_York
402:US-NE:America/Chicago
403:CA-AB:America/Edmonton
404:US-GA:America/New_York
405:US-OK:America/Chicago
406:US-MT:America/Denver
407:US-FL:America/New_York
408:US-CA:America/Los_Angeles
409:US-TX:America/Chicago
410:US-MD:America/New_York
412:US-PA:America/New_York
413:US-MA:America/New_York
414:US-WI:America/Chicago
415:US-CA:America/Los_Angeles
416:CA-ON:America/Toronto
417:US-MO:America/Chicago
418:CA-QC:America/Blanc-Sablon+America/Halifax+America/Toronto
419:US-OH:America/New_York
423:US-TN:America/Chicago+America/New_York
424:US-CA:America/Los_Angeles
425:US-WA:America/Los_Angeles
428:CA-NB:America/Halifax
430:US-TX:America/Chicago
431:CA-MB:America/Winnipeg
432:US-TX:America/Chicago
434:US-VA:America/New_York
435:US-UT:America/Denver
436:US-OH:America/New_York
437:CA-ON:America/Toronto
438:CA-QC:America/Toronto
440:US-OH:America/New_York
441:BM:Atlantic/Bermuda
442:US-CA:America/Los_Angeles
443:US-MD:America/New_York
445:US-PA:America/New_York
447:US-IL:America/Chicago
448:US-FL:America/Chicago+America/New_York
450:CA-QC:America/Toronto
457:US-LA:America/Chicago
458:US-OR:America/Denver+America/Los_Angeles
463:US-IN:America/New_York
464:US-IL:America/Chicago
465:US-NY:America/New_York
468:CA-QC:America/Toronto
469:US-TX:America/Chicago
470:US-GA:America/New_York
471:US-MS:America/Chicago
472:US-NC:America/New_York
473:GD:America/Grenada
474:CA-SK:America/Edmonton+America/Regina
475:US-CT:America/New_York
478:US-GA:America/New_York
479:US-AR:America/Chicago
480:US-AZ:America/Phoenix
483:US-AL:America/Chicago
484:US-PA:America/New_York
501:US-AR:America/Chicago
502:US-KY:America/New_York
503:US-OR:America/Los_Angeles
504:US-LA:America/Chicago
505:US-NM:America/Denver
506:CA-NB:America/Halifax
507:US-MN:America/Chicago
508:US-MA:America/New_York
509:US-WA:America/Los_Angeles
510:US-CA:America/Los_Angeles
512:US-TX:America/Chicago
513:US-OH:America/New_York
514:CA-QC:America/Toronto
515:US-IA:America/Chicago
516:US-NY:America/New_York
517:US-MI:America/New_York
518:US-NY:America/New_York
519:CA-ON:America/Toronto
520:US-AZ:America/Phoenix
530:US-CA:America/Los_Angeles
531:US-NE:America/Chicago
534:US-WI:America/Chicago
539:US-OK:America/Chicago
540:US-VA:America/New_York
541:US-OR:America/Denver+America/Los_Angeles
548:CA-ON:America/Toronto
551:US-NJ:America/New_York
557:US-MO:America/Chicago
559:US-CA:America/Los_Angeles
561:US-FL:America/New_York
562:US-CA:America/Los_Angeles
563:US-IA:America/Chicago
564:US-WA:America/Los_Angeles
567:US-OH:America/New_York
570:US-PA:America/New_York
571:US-VA:America/New_York
572:US-OK:America/Chicago
573:US-MO:America/Chicago
574:US-IN:America/Chicago+America/New_York
575:US-NM:America/Denver
579:CA-QC:America/Toronto
580:US-OK:America/Chicago
581:CA-QC:America/Blanc-Sablon+America/Halifax+America/Toronto
582:US-PA:America/New_York
584:CA-MB:America/Winnipeg
585:US-NY:America/New_York
586:US-MI:America/New_York
587:CA-AB:America/Edmonton
601:US-MS:America/Chicago
602:US-AZ:America/Phoenix
603:US-NH:America/New_York
604:CA-BC:America/Vancouver
605:US-SD:America/Chicago+America/Denver
606:US-KY:America/Chicago+America/New_York
607:US-NY:America/New_York
608:US-WI:America/Chicago
609:US-NJ:America/New_York
610:US-PA:America/New_York
612:US-MN:America/Chicago
613:CA-ON:America/Toronto
614:US-OH:America/New_York
615:US-TN:America/Chicago
616:US-MI:America/New_York
617:US-MA:America/New_York
618:US-IL:America/Chicago
619:US-CA:America/Los_Angeles
620:US-KS:America/Chicago+America/Denver
621:US-TX:America/Chicago
623:US-AZ:America/Phoenix
624:US-NY:America/New_York
626:US-CA:America/Los_Angeles
628:US-CA:America/Los_Angeles
629:US-TN:America/Chicago
630:US-IL:America/Chicago
631:US-NY:America/New_York
636:US-MO:America/Chicago
639:CA-SK:America/Edmonton+America/Regina
640:US-NJ:America/New_York
641:US-IA:America/Chicago
645:US-FL:America/New_York
646:US-NY:America/New_York
647:CA-ON:America/Toronto
649:TC:America/Grand_Turk
650:US-CA:America/Los_Angeles
651:US-MN:America/Chicago
656:US-FL:America/New_York
657:US-CA:America/Los_Angeles
658:JM:America/Jamaica
659:US-AL:America/Chicago
660:US-MO:America/Chicago
661:US-CA:America/Los_Angeles
662:US-MS:America/Chicago
664:MS:America/Montserrat
667:US-MD:America/New_York
669:US-CA:America/Los_Angeles
670:US-MP:Pacific/Saipan
671:US-GU:Pacific/Guam
672:CA-BC:America/Dawson_Creek+America/Edmonton+America/Vancouver
678:US-GA:America/New_York
679:US-MI:America/New_York
680:US-NY:America/New_York
681:US-WV:America/New_York
682:US-TX:America/Chicago
683:CA-ON:America/Toronto
684:US-AS:Pacific/Pago_Pago
686:US-VA:America/New_York
689:US-FL:America/New_York
701:US-ND:America/Chicago+America/Denver
702:US-NV:America/Los_Angeles
703:US-VA:America/New_York
704:US-NC:America/New_York
705:CA-ON:America/Toronto
706:US-GA:America/New_York
707:US-CA:America/Los_Angeles
708:US-IL:America/Chicago
709:CA-NL:America/Goose_Bay+America/St_Johns
712:US-IA:America/Chicago
713:US-TX:America/Chicago
714:US-CA:America/Los_Angeles
715:US-WI:America/Chicago
716:US-NY:America/New_York
717:US-PA:America/New_York
718:US-NY:America/New_York
719:US-CO:America/Denver
720:US-CO:America/Denver
721:SX:America/Lower_Princes
724:US-PA:America/New_York
725:US-NV:America/Los_Angeles
726:US-TX:America/Chicago
727:US-FL:America/New_York
728:US-FL:America/New_York
729:US-TN:America/Chicago+America/New_York
730:US-IL:America/Chicago
731:US-TN:America/Chicago
732:US-NJ:America/New_York
734:US-MI:America/New_York
737:US-TX:America/Chicago
738:US-CA:America/Los_Angeles
740:US-OH:America/New_York
742:CA-ON:America/Toronto
743:US-NC:America/New_York
747:US-CA:America/Los_Angeles
748:US-CO:America/Denver
753:CA-ON:America/Toronto
754:US-FL:America/New_York
757:US-VA:America/New_York
758:LC:America/St_Lucia
760:US-CA:America/Los_Angeles
762:US-GA:America/New_York
763:US-MN:America/Chicago
765:US-IN:America/New_York
767:DM:America/Dominica
769:US-MS:America/Chicago
770:US-GA:America/New_York
771:US-DC:America/New_York
772:US-FL:America/New_York
773:US-IL:America/Chicago
774:US-MA:America/New_York
775:US-NV:America/Denver+America/Los_Angeles
778:CA-BC:America/Dawson_Creek+America/Edmonton+America/Vancouver
779:US-IL:America/Chicago
780:CA-AB:America/Edmonton
781:US-MA:America/New_York
782:CA-NS+CA-PE:America/Halifax
784:VC:America/St_Vincent
785:US-KS:America/Chicago+America/Denver
786:US-FL:America/New_York
787:US-PR:America/Puerto_Rico
801:US-UT:America/Denver
802:US-VT:America/New_York
803:US-SC:America/New_York
804:US-VA:America/New_York
805:US-CA:America/Los_Angeles
806:US-TX:America/Chicago
807:CA-ON:America/Atikokan+America/Toronto+America/Winnipeg
808:US-HI:Pacific/Honolulu
809:DO:America/Santo_Domingo
810:US-MI:America/New_York
812:US-IN:America/Chicago+America/New_York
813:US-FL:America/New_York
814:US-PA:America/New_York
815:US-IL:America/Chicago
816:US-MO:America/Chicago
817:US-TX:America/Chicago
818:US-CA:America/Los_Angeles
819:CA-QC:America/Toronto
820:US-CA:America/Los_Angeles
821:US-SC:America/New_York
825:CA-AB:America/Edmonton
826:US-VA:America/New_York
828:US-NC:America/New_York
829:DO:America/Santo_Domingo
830:US-TX:America/Chicago
831:US-CA:America/Los_Angeles
832:US-TX:America/Chicago
835:US-PA:America/New_York
837:US-CA:America/Los_Angeles
838:US-NY:America/New_York
839:US-SC:America/New_York
840:US-CA:America/Los_Angeles
843:US-SC:America/New_York
845:US-NY:America/New_York
847:US-IL:America/Chicago
848:US-NJ:America/New_York
849:DO:America/Santo_Domingo
850:US-FL:America/Chicago+America/New_York
854:US-SC:America/New_York
856:US-NJ:America/New_York
857:US-MA:America/New_York
858:US-CA:America/Los_Angeles
859:US-KY:America/New_York
860:US-CT:America/New_York
861:US-IL:America/Chicago
862:US-NJ:America/New_York
863:US-FL:America/New_York
864:US-SC:America/New_York
865:US-TN:America/New_York
867:CA-NT+CA-NU+CA-YT:America/Atikokan+America/Cambridge_Bay+America/Edmonton+America/Inuvik+America/Iqaluit+America/Rankin_Inlet+America/Whitehorse
868:TT:America/Port_of_Spain
869:KN:America/St_Kitts
870:US-AR:America/Chicago
872:US-IL:America/Chicago
873:CA-QC:America/Toronto
876:JM:America/Jamaica
878:US-PA:America/New_York
879:CA-NL:America/Goose_Bay+America/St_Johns
901:US-TN:America/Chicago
902:CA-NS+CA-PE:America/Halifax
903:US-TX:America/Chicago
904:US-FL:America/New_York
905:CA-ON:America/Toronto
906:US-MI:America/Chicago+America/New_York
907:US-AK:America/Adak+America/Anchorage
908:US-NJ:America/New_York
909:US-CA:America/Los_Angeles
910:US-NC:America/New_York
912:US-GA:America/New_York
913:US-KS:America/Chicago
914:US-NY:America/New_York
915:US-TX:America/Chicago+America/Denver
916:US-CA:America/Los_Angeles
917:US-NY:America/New_York
918:US-OK:America/Chicago
919:US-NC:America/New_York
920:US-WI:America/Chicago
924:US-MN:America/Chicago
925:US-CA:America/Los_Angeles
928:US-AZ:America/Denver+America/Phoenix
929:US-NY:America/New_York
930:US-IN:America/Chicago+America/New_York
931:US-TN:America/Chicago+America/New_York
934:US-NY:America/New_York
936:US-TX:America/Chicago
937:US-OH:America/New_York
938:US-AL:America/Chicago
939:US-PR:America/Puerto_Rico
940:US-TX:America/Chicago
941:US-FL:America/New_York
942:CA-ON:America/Toronto
943:US-GA:America/New_York
945:US-TX:America/Chicago
947:US-MI:America/New_York
948:US-VA:America/New_York
949:US-CA:America/Los_Angeles
951:US-CA:America/Los_Angeles
952:US-MN:America/Chicago
954:US-FL:America/New_York
956:US-TX:America/Chicago
959:US-CT:America/New_York
970:US-CO:America/Denver
971:US-OR:America/Los_Angeles
972:US-TX:America/Chicago
973:US-NJ:America/New_York
975:US-MO:America/Chicago
978:US-MA:America/New_York
979:US-TX:America/Chicago
980:US-NC:America/New_York
983:US-CO:America/Denver
984:US-NC:America/New_York
985:US-LA:America/Chicago
986:US-ID:America/Denver+America/Los_Angeles
989:US-MI:America/New_York
`.trim();

export const PLANNED_AREA_CODES = `
273:CA-QC:America/Blanc-Sablon+America/Halifax+America/Toronto
565:US-GA:America/New_York
761:US-KY:America/New_York
`.trim();

export const CALLING_CODES = `
20:EG
211:SS
212:MA
213:DZ
216:TN
218:LY
220:GM
221:SN
222:MR
223:ML
224:GN
225:CI
226:BF
227:NE
228:TG
229:BJ
230:MU
231:LR
232:SL
233:GH
234:NG
235:TD
236:CF
237:CM
238:CV
239:ST
240:GQ
241:GA
242:CG
243:CD
244:AO
245:GW
246:IO
247:AC
248:SC
249:SD
250:RW
251:ET
252:SO
253:DJ
254:KE
255:TZ
256:UG
257:BI
258:MZ
260:ZM
261:MG
262:RE
263:ZW
264:NA
265:MW
266:LS
267:BW
268:SZ
269:KM
27:ZA
290:SH
291:ER
297:AW
298:FO
299:GL
30:GR
31:NL
32:BE
33:FR
34:ES
350:GI
351:PT
352:LU
353:IE
354:IS
355:AL
356:MT
357:CY
358:FI
359:BG
36:HU
370:LT
371:LV
372:EE
373:MD
374:AM
375:BY
376:AD
377:MC
378:SM
380:UA
381:RS
382:ME
383:XK
385:HR
386:SI
387:BA
389:MK
39:IT
40:RO
41:CH
420:CZ
421:SK
423:LI
43:AT
44:GB
45:DK
46:SE
47:NO
48:PL
49:DE
500:FK
501:BZ
502:GT
503:SV
504:HN
505:NI
506:CR
507:PA
508:PM
509:HT
51:PE
52:MX
53:CU
54:AR
55:BR
56:CL
57:CO
58:VE
590:GP
591:BO
592:GY
593:EC
594:GF
595:PY
596:MQ
597:SR
598:UY
599:CW
60:MY
61:AU
62:ID
63:PH
64:NZ
65:SG
66:TH
670:TL
672:NF
673:BN
674:NR
675:PG
676:TO
677:SB
678:VU
679:FJ
680:PW
681:WF
682:CK
683:NU
685:WS
686:KI
687:NC
688:TV
689:PF
690:TK
691:FM
692:MH
7:RU
81:JP
82:KR
84:VN
850:KP
852:HK
853:MO
855:KH
856:LA
86:CN
880:BD
886:TW
90:TR
91:IN
92:PK
93:AF
94:LK
95:MM
960:MV
961:LB
962:JO
963:SY
964:IQ
965:KW
966:SA
967:YE
968:OM
970:PS
971:AE
972:IL
973:BH
974:QA
975:BT
976:MN
977:NP
98:IR
992:TJ
993:TM
994:AZ
995:GE
996:KG
998:UZ
`.trim();

export const COUNTRY_ZONES = `
AC:Atlantic/St_Helena
AD:Europe/Andorra
AE:Asia/Dubai
AF:Asia/Kabul
AG:America/Antigua
AI:America/Anguilla
AL:Europe/Tirane
AM:Asia/Yerevan
AO:Africa/Luanda
AQ:Antarctica/Rothera+Antarctica/Syowa+Antarctica/Mawson+Antarctica/Davis+Antarctica/DumontDUrville+Antarctica/Casey+Antarctica/McMurdo
AR:America/Buenos_Aires
AS:Pacific/Pago_Pago
AT:Europe/Vienna
AU:Australia/Perth+Australia/Eucla+Australia/Adelaide+Australia/Darwin+Australia/Brisbane+Australia/Sydney+Australia/Lord_Howe
AW:America/Aruba
AX:Europe/Mariehamn
AZ:Asia/Baku
BA:Europe/Sarajevo
BB:America/Barbados
BD:Asia/Dhaka
BE:Europe/Brussels
BF:Africa/Ouagadougou
BG:Europe/Sofia
BH:Asia/Bahrain
BI:Africa/Bujumbura
BJ:Africa/Porto-Novo
BL:America/St_Barthelemy
BM:Atlantic/Bermuda
BN:Asia/Brunei
BO:America/La_Paz
BQ:America/Kralendijk
BR:America/Rio_Branco+America/Manaus+America/Sao_Paulo+America/Noronha
BS:America/Nassau
BT:Asia/Thimphu
BW:Africa/Gaborone
BY:Europe/Minsk
BZ:America/Belize
CC:Indian/Cocos
CD:Africa/Kinshasa+Africa/Lubumbashi
CF:Africa/Bangui
CG:Africa/Brazzaville
CH:Europe/Zurich
CI:Africa/Abidjan
CK:Pacific/Rarotonga
CL:America/Coyhaique+Pacific/Easter+America/Santiago
CM:Africa/Douala
CN:Asia/Shanghai
CO:America/Bogota
CR:America/Costa_Rica
CU:America/Havana
CV:Atlantic/Cape_Verde
CW:America/Curacao
CX:Indian/Christmas
CY:Asia/Nicosia
CZ:Europe/Prague
DE:Europe/Berlin
DJ:Africa/Djibouti
DK:Europe/Copenhagen
DM:America/Dominica
DO:America/Santo_Domingo
DZ:Africa/Algiers
EC:Pacific/Galapagos+America/Guayaquil
EE:Europe/Tallinn
EG:Africa/Cairo
EH:Africa/El_Aaiun
ER:Africa/Asmera
ES:Atlantic/Canary+Europe/Madrid
ET:Africa/Addis_Ababa
FI:Europe/Helsinki
FJ:Pacific/Fiji
FK:Atlantic/Stanley
FM:Pacific/Truk+Pacific/Ponape
FO:Atlantic/Faeroe
FR:Europe/Paris
GA:Africa/Libreville
GB:Europe/London
GD:America/Grenada
GE:Asia/Tbilisi
GF:America/Cayenne
GG:Europe/Guernsey
GH:Africa/Accra
GI:Europe/Gibraltar
GL:America/Thule+America/Godthab+America/Danmarkshavn
GM:Africa/Banjul
GN:Africa/Conakry
GP:America/Guadeloupe
GQ:Africa/Malabo
GR:Europe/Athens
GS:Atlantic/South_Georgia
GT:America/Guatemala
GU:Pacific/Guam
GW:Africa/Bissau
GY:America/Guyana
HK:Asia/Hong_Kong
HN:America/Tegucigalpa
HR:Europe/Zagreb
HT:America/Port-au-Prince
HU:Europe/Budapest
ID:Asia/Jakarta+Asia/Makassar+Asia/Jayapura
IE:Europe/Dublin
IL:Asia/Jerusalem
IM:Europe/Isle_of_Man
IN:Asia/Calcutta
IO:Indian/Chagos
IQ:Asia/Baghdad
IR:Asia/Tehran
IS:Atlantic/Reykjavik
IT:Europe/Rome
JE:Europe/Jersey
JM:America/Jamaica
JO:Asia/Amman
JP:Asia/Tokyo
KE:Africa/Nairobi
KG:Asia/Bishkek
KH:Asia/Phnom_Penh
KI:Pacific/Tarawa+Pacific/Enderbury+Pacific/Kiritimati
KM:Indian/Comoro
KN:America/St_Kitts
KP:Asia/Pyongyang
KR:Asia/Seoul
KW:Asia/Kuwait
KY:America/Cayman
KZ:Asia/Almaty
LA:Asia/Vientiane
LB:Asia/Beirut
LC:America/St_Lucia
LI:Europe/Vaduz
LK:Asia/Colombo
LR:Africa/Monrovia
LS:Africa/Maseru
LT:Europe/Vilnius
LU:Europe/Luxembourg
LV:Europe/Riga
LY:Africa/Tripoli
MA:Africa/Casablanca
MC:Europe/Monaco
MD:Europe/Chisinau
ME:Europe/Podgorica
MF:America/Marigot
MG:Indian/Antananarivo
MH:Pacific/Majuro
MK:Europe/Skopje
ML:Africa/Bamako
MM:Asia/Rangoon
MN:Asia/Hovd+Asia/Ulaanbaatar
MO:Asia/Macau
MP:Pacific/Saipan
MQ:America/Martinique
MR:Africa/Nouakchott
MS:America/Montserrat
MT:Europe/Malta
MU:Indian/Mauritius
MV:Indian/Maldives
MW:Africa/Blantyre
MX:America/Ciudad_Juarez+America/Tijuana+America/Mazatlan+America/Mexico_City+America/Matamoros+America/Cancun
MY:Asia/Kuala_Lumpur
MZ:Africa/Maputo
NA:Africa/Windhoek
NC:Pacific/Noumea
NE:Africa/Niamey
NF:Pacific/Norfolk
NG:Africa/Lagos
NI:America/Managua
NL:Europe/Amsterdam
NO:Europe/Oslo
NP:Asia/Katmandu
NR:Pacific/Nauru
NU:Pacific/Niue
NZ:Pacific/Auckland+Pacific/Chatham
OM:Asia/Muscat
PA:America/Panama
PE:America/Lima
PF:Pacific/Tahiti+Pacific/Marquesas+Pacific/Gambier
PG:Pacific/Port_Moresby+Pacific/Bougainville
PH:Asia/Manila
PK:Asia/Karachi
PL:Europe/Warsaw
PM:America/Miquelon
PN:Pacific/Pitcairn
PR:America/Puerto_Rico
PS:Asia/Gaza
PT:Atlantic/Azores+Europe/Lisbon
PW:Pacific/Palau
PY:America/Asuncion
QA:Asia/Qatar
RE:Indian/Reunion
RO:Europe/Bucharest
RS:Europe/Belgrade
RU:Europe/Kaliningrad+Europe/Moscow+Europe/Samara+Asia/Yekaterinburg+Asia/Omsk+Asia/Krasnoyarsk+Asia/Irkutsk+Asia/Yakutsk+Asia/Vladivostok+Asia/Magadan+Asia/Kamchatka
RW:Africa/Kigali
SA:Asia/Riyadh
SB:Pacific/Guadalcanal
SC:Indian/Mahe
SD:Africa/Khartoum
SE:Europe/Stockholm
SG:Asia/Singapore
SH:Atlantic/St_Helena
SI:Europe/Ljubljana
SJ:Arctic/Longyearbyen
SK:Europe/Bratislava
SL:Africa/Freetown
SM:Europe/San_Marino
SN:Africa/Dakar
SO:Africa/Mogadishu
SR:America/Paramaribo
SS:Africa/Juba
ST:Africa/Sao_Tome
SV:America/El_Salvador
SX:America/Lower_Princes
SY:Asia/Damascus
SZ:Africa/Mbabane
TA:Atlantic/St_Helena
TC:America/Grand_Turk
TD:Africa/Ndjamena
TF:Indian/Kerguelen
TG:Africa/Lome
TH:Asia/Bangkok
TJ:Asia/Dushanbe
TK:Pacific/Fakaofo
TL:Asia/Dili
TM:Asia/Ashgabat
TN:Africa/Tunis
TO:Pacific/Tongatapu
TR:Europe/Istanbul
TT:America/Port_of_Spain
TV:Pacific/Funafuti
TW:Asia/Taipei
TZ:Africa/Dar_es_Salaam
UA:Europe/Kiev
UG:Africa/Kampala
UM:Pacific/Midway+Pacific/Johnston+Pacific/Wake
UY:America/Montevideo
UZ:Asia/Tashkent
VA:Europe/Vatican
VC:America/St_Vincent
VE:America/Caracas
VG:America/Tortola
VI:America/St_Thomas
VN:Asia/Saigon
VU:Pacific/Efate
WF:Pacific/Wallis
WS:Pacific/Apia
XK:Europe/Belgrade
YE:Asia/Aden
YT:Indian/Mayotte
ZA:Africa/Johannesburg
ZM:Africa/Lusaka
ZW:Africa/Harare
`.trim();

export const NUMBER_AREAS = `
441481 447781 447839 4479111 4479117:GG Europe/Guernsey
441534 447509 4477003 4477007 4477008 447797 447829 447937:JE Europe/Jersey
441624 4474576 447524 447624 447924:IM Europe/Isle_of_Man
3906698:VA Europe/Vatican
35818:AX Europe/Mariehamn
4779:SJ Arctic/Longyearbyen
212528:EH Africa/El_Aaiun+MA Africa/Casablanca
262:RE Indian/Reunion+YT Indian/Mayotte
262262 262263 262692 262693 2627092:RE Indian/Reunion
262269 262639 2627093:YT Indian/Mayotte
590:BL America/St_Barthelemy+GP America/Guadeloupe+MF America/Marigot
599:BQ America/Kralendijk+CW America/Curacao
5993 5994 5997:BQ America/Kralendijk
5999:CW America/Curacao
2908:TA Atlantic/St_Helena
6721:AQ Antarctica/Casey+AQ Antarctica/Davis+AQ Antarctica/Mawson+NF Pacific/Norfolk
7300-7309:RU Asia/Chita+RU Asia/Irkutsk
7342-7349 7350-7359:RU Asia/Yekaterinburg
7341:RU Europe/Samara
7365 7869:RU Europe/Moscow+UA Europe/Simferopol
7381:RU Asia/Omsk
7382:RU Asia/Tomsk
7383:RU Asia/Novosibirsk
7384:RU Asia/Novokuznetsk
7385 7388:RU Asia/Barnaul
7390 7391 7394:RU Asia/Krasnoyarsk
7395:RU Asia/Irkutsk
7401:RU Europe/Kaliningrad
7411:RU Asia/Srednekolymsk+RU Asia/Vladivostok+RU Asia/Yakutsk
7413:RU Asia/Magadan
7415:RU Asia/Kamchatka
7416:RU Asia/Yakutsk
7421 7423 7426:RU Asia/Vladivostok
7424:RU Asia/Sakhalin
7427:RU Asia/Anadyr
7470-7479 7480-7489 7490-7499 7811-7818 7820-7821 7831-7836 7841 7843 7844 7847 7855 7861-7868 7871-7879:RU Europe/Moscow
7842:RU Europe/Ulyanovsk
7845:RU Europe/Saratov
7846 7848:RU Europe/Samara
7851:RU Europe/Astrakhan
76 77 733622:KZ Asia/Almaty
5511-5519:BR-SP America/Sao_Paulo
5521 5522 5524:BR-RJ America/Sao_Paulo
5527 5528:BR-ES America/Sao_Paulo
5531-5535 5537 5538:BR-MG America/Sao_Paulo
5541-5546:BR-PR America/Sao_Paulo
5547-5549:BR-SC America/Sao_Paulo
5551 5553-5555:BR-RS America/Sao_Paulo
5561:BR-DF America/Sao_Paulo+BR-GO America/Sao_Paulo
5562 5564:BR-GO America/Sao_Paulo
5563:BR-TO America/Araguaina
5565 5566:BR-MT America/Cuiaba
5567:BR-MS America/Campo_Grande
5568:BR-AC America/Rio_Branco
5569:BR-RO America/Porto_Velho
5571 5573-5575 5577:BR-BA America/Bahia
5579:BR-SE America/Maceio
5581:BR-PE America/Noronha+BR-PE America/Recife
5587:BR-PE America/Recife
5582:BR-AL America/Maceio
5583:BR-PB America/Fortaleza
5584:BR-RN America/Fortaleza
5585 5588:BR-CE America/Fortaleza
5586 5589:BR-PI America/Fortaleza
5591 5594:BR-PA America/Belem
5593:BR-PA America/Santarem
5592:BR-AM America/Manaus
5597:BR-AM America/Eirunepe+BR-AM America/Manaus
5595:BR-RR America/Boa_Vista
5596:BR-AP America/Belem
5598 5599:BR-MA America/Fortaleza
6125 61265:AU-ACT Australia/Sydney+AU-NSW Australia/Lord_Howe+AU-NSW Australia/Sydney
6122-6124 6126-6129:AU-ACT Australia/Sydney+AU-NSW Australia/Sydney+AU-VIC Australia/Melbourne
613:AU-NSW Australia/Sydney+AU-TAS Australia/Hobart+AU-VIC Australia/Melbourne
617:AU-NSW Australia/Sydney+AU-QLD Australia/Brisbane
6186 6189:AU-WA Australia/Eucla+AU-WA Australia/Perth
61889:AU-NT Australia/Darwin
61879:AU-NT Australia/Darwin+AU-SA Australia/Adelaide
6189039:AU-SA Australia/Adelaide+AU-WA Australia/Eucla+AU-WA Australia/Perth
61870-61878 6188:AU-NSW Australia/Broken_Hill+AU-SA Australia/Adelaide
6189162:CC Indian/Cocos
6189164:CX Indian/Christmas
61851002 61851031 61851060 61851089 61851118 61851176 61851223 61891703:CC Indian/Cocos
61891010 61891011 61891012 61891029 61891122 61891150 61891179 61891182 61891210 61891264 61891308 61891322 61891368 61891428 61891498 61891702 61891959:AU-WA Australia/Perth+CC Indian/Cocos
61851001 61851030 61851059 61851088 61851117 61851146 61851175 61851204 61851222 61851235 61891958:CX Indian/Christmas
61891006 61891007 61891008 61891009 61891149 61891178 61891181 61891209 61891263 61891312 61891326 61891375 61891456 61891497 61891700 61891701 61891710 61891711 61891712:AU-WA Australia/Perth+CX Indian/Christmas
52646 52658 52661 52663-52665 52686:MX America/Tijuana
52616:MX America/Mazatlan+MX America/Tijuana
52612 52613 52615 52624:MX America/Mazatlan
52622 52623 52631-52634 52637 52638 52641-52645 52647 52651 52653 52662:MX America/Hermosillo
52660 52667-52669 52672 52673 52687 5269:MX America/Mazatlan
52311 52319 52323-52325 52327 52329 52389:MX America/Bahia_Banderas+MX America/Mazatlan
52322:MX America/Bahia_Banderas+MX America/Mazatlan+MX America/Mexico_City
52614 52621 52625-52629 52635 52636 52639 52648 52649 52652 52656 52657 52659:MX America/Chihuahua+MX America/Ciudad_Juarez+MX America/Ojinaga
52842 52844 52861 52862 52864 52866 52869-52872 52877 52878:MX America/Matamoros+MX America/Mexico_City
52821 52823-52826 52828 52829 52873 52892:MX America/Matamoros+MX America/Mexico_City
52831-52836 52841 52867 52868 52891 52894 52897 52899:MX America/Matamoros+MX America/Mexico_City
52983 52984 52998:MX America/Cancun
52985-52988 52997 52427:MX America/Cancun+MX America/Mexico_City
5233 5237 5255 5256 5258 5248 5281 5295-5297:MX America/Mexico_City
52220-52249 52271-52299 52312-52318 52321 52326 52328 52341-52349 52351-52359 52371-52388 52391-52395 52411-52426 52428-52499 52551-52569 52588 52591-52599 52618 52671 52674-52677 52711-52799 52845 52846 52913-52982 52990-52996 52999:MX America/Mexico_City
5632:CL America/Santiago+CL Pacific/Easter
562 5633-5635 5641-5645 5651-5653 5655 5657 5658 5663-5665 5671-5673 5675:CL America/Santiago
5661:CL America/Punta_Arenas+CL America/Santiago
5667:CL America/Coyhaique+CL America/Santiago
5932-5934 5936 5937:EC America/Guayaquil
5935:EC America/Guayaquil+EC Pacific/Galapagos
34922 34928 34822 34828:ES Atlantic/Canary
34810-34821 34823-34826 34829-34889 34910-34921 34923-34927 34929-34989:ES Europe/Madrid
351291:PT Atlantic/Madeira
351292 351295 351296:PT Atlantic/Azores
35121-35128:PT Europe/Lisbon
35822-35829:FI Europe/Helsinki
6221-6229 6231-6235 6256:ID Asia/Jakarta
62751-62779 62711-62749 62620-62659 6261:ID Asia/Jakarta
62513 62519 62522 62525 62528 62531 62532 62534-62539:ID Asia/Jakarta+ID Asia/Makassar
62511 62512 62517 62518 62526 62527 62541-62559:ID Asia/Makassar
6236 62370-62378 62380-62389:ID Asia/Makassar
6240 62410-62457 62459-62479:ID Asia/Makassar
62403:ID Asia/Jayapura+ID Asia/Makassar
62379 62458 62516:ID Asia/Jakarta+ID Asia/Makassar
62915 62920 62952 62958 62963 62979:ID Asia/Jakarta+ID Asia/Jayapura
62901-62914 62916-62919 62921-62951 62953-62957 62959-62962 62964-62978 62980-62989:ID Asia/Jayapura
2431:CD Africa/Kinshasa
2432:CD Africa/Lubumbashi
97611 9767011 97621:MN Asia/Ulaanbaatar
643305 6432613 6432719 6433950 6434238 6434246 6435513 6435667 6436509 6436627 6436688 6437460 6439085 6439757 6439854:NZ Pacific/Auckland+NZ Pacific/Chatham
643 644 646 647 649:NZ Pacific/Auckland
29997:GL America/Thule
29999:GL America/Scoresbysund
86990-86999 86901-86909:CN Asia/Shanghai+CN Asia/Urumqi
`.trim();

export const SPECIAL_NUMBERS =
  "20 800\\d{7} 900\\d{7} \n212 80[0-7]\\d{6} 89\\d{7} \n213 800\\d{6} 80[3-689]1\\d{5} \n216 8010\\d{4} 88\\d{6} \n221 800\\d{6} 88[4689]\\d{6} \n222 800\\d{5}  \n223 80\\d{6}  \n227 08\\d{6} 09\\d{6} \n230 802\\d{7}|80[0-2]\\d{4} 30\\d{5} \n231  332(?:02|[34]\\d)\\d{4} \n233 800\\d{5}  \n234 800\\d{7,11}  \n236  8776\\d{4} \n237 88\\d{6,7}  \n238 800\\d{4}  \n240 80\\d[1-9]\\d{5} 90\\d[1-9]\\d{5} \n242  80[0-2]\\d{6} \n248 800[08]\\d{3} 85\\d{5} \n250 800\\d{6} 900\\d{6} \n254 800[02-8]\\d{5,6} 900[02-9]\\d{5} \n255 80[08]\\d{6} 90\\d{7} \n256 800[1-3]\\d{5} 90[1-3]\\d{6} \n258 800\\d{6}  \n260 800\\d{6}  \n262 80\\d{7} 89[1-37-9]\\d{6} \n263 80(?:[01]\\d|20|8[0-8])\\d{3}  \n264 80\\d{7} 8701\\d{5} \n266 800[1256]\\d{4}  \n267 (?:0800|800\\d)\\d{6} 90\\d{5} \n268 0800\\d{4} 900\\d{6} \n269  8\\d{6} \n27 80\\d{7} (?:86[2-9]|9[0-2]\\d)\\d{6} \n297 800\\d{4} 900\\d{4} \n298 80[257-9]\\d{3} 90(?:[13-5][15-7]|2[125-7]|9\\d)\\d\\d \n299 80\\d{4}  \n30 800\\d{7,9} 90[19]\\d{7} 70\\d{8}\n31 800\\d{4,7} 90[069]\\d{4,7} \n32 800[1-9]\\d{4} (?:70(?:2[0-57]|3[04-7]|44|6[04-69]|7[0579])|90\\d\\d)\\d{4} \n33 80[0-5]\\d{6} 836(?:0[0-36-9]|[1-9]\\d)\\d{4}|8(?:1[2-9]|2[2-47-9]|3[0-57-9]|[569]\\d|8[0-35-9])\\d{6} \n34 [89]00\\d{6} 80[367]\\d{6} 70\\d{7}\n351 80[02]\\d{6} (?:6(?:0[178]|4[68])\\d|76(?:0[1-57]|1[2-47]|2[237]))\\d{5} 884[0-4689]\\d{5}\n352 800\\d{5} 90[015]\\d{5} \n353 1800\\d{6} 15(?:1[2-8]|[2-8]0|9[089])\\d{6} 700\\d{6}\n354 80[0-8]\\d{4} 90(?:0\\d|1[5-79]|2[015-79]|3[135-79]|4[125-7]|5[25-79]|7[1-37]|8[0-35-7])\\d{3} \n355 800\\d{4} 900[1-9]\\d\\d 700[2-9]\\d{4}\n356 800(?:02|[3467]\\d)\\d{3} 5(?:0(?:0(?:37|43)|(?:6\\d|70|9[0168])\\d)|[12]\\d0[1-5])\\d{3} \n357 800\\d{5} 90[09]\\d{5} 700\\d{5}\n358 800\\d{4,6} [67]00\\d{5,6} \n359 (?:00800\\d\\d|800)\\d{5} 90\\d{6} \n36 (?:[48]0\\d|680[29])\\d{5} 9[01]\\d{6} \n370 80[02]\\d{5} 9(?:0[0239]|10)\\d{5} 70[05]\\d{5}\n371 80\\d{6} 90\\d{6} \n372 800(?:(?:0\\d\\d|1)\\d|[2-9])\\d{3} (?:40\\d\\d|900)\\d{4} 70[0-2]\\d{5}\n373 800\\d{5} 90[056]\\d{5} \n374 800\\d{5} 90[016]\\d{5} \n375 800\\d{3,7}|8(?:0[13]|20\\d)\\d{7} (?:810|902)\\d{7} \n376 180[02]\\d{4} [19]\\d{5} \n377 (?:800|90\\d)\\d{5}  \n378  7[178]\\d{6} \n380 800[1-8]\\d{5,6} 900[239]\\d{5,6} \n381 800\\d{3,9} (?:78\\d|90[0169])\\d{3,7} \n382 80(?:[0-2578]|9\\d)\\d{5} 9(?:4[1568]|5[178])\\d{5} \n383 800\\d{5} 900\\d{5} \n385 80\\d{5,7} 6[01459]\\d{6}|6[01]\\d{5} 7[45]\\d{6}\n386 80\\d{4,6} 89[1-3]\\d{2,5}|90\\d{4,6} \n387 8[08]\\d{6} 9[0246]\\d{6} \n389 800\\d{5} 5\\d{7} \n39 80(?:0\\d{3}|3)\\d{3} (?:0878\\d{3}|89(?:2\\d|3[04]|4(?:[0-4]|[5-9]\\d\\d)|5[0-4]))\\d\\d|(?:1(?:44|6[346])|89(?:38|5[5-9]|9))\\d{6} 1(?:78\\d|99)\\d{6}\n40 800\\d{6} 90[0136]\\d{6} \n41 800\\d{6} 90[016]\\d{6} 878\\d{6}\n420 800\\d{6} 9(?:0[05689]|76)\\d{6} 70[01]\\d{6}\n421 800\\d{6} 9(?:00|[78]\\d)\\d{6} \n423 8002[28]\\d\\d|80(?:05\\d|9)\\d{4} 90(?:02[258]|1(?:23|3[14])|66[136])\\d\\d \n43 800\\d{6,10} (?:8[69][2-68]|9(?:0[01]|3[019]))\\d{6,10} \n44 80[08]\\d{7}|800\\d{6}|8001111 (?:8(?:4[2-5]|7[0-3])|9(?:[01]\\d|8[2-49]))\\d{7}|845464\\d 70\\d{8}\n45 80\\d{6} 90\\d{6} \n46 20\\d{4,7} 649\\d{6}|99[1-59]\\d{4}(?:\\d{3})?|9(?:00|39|44)[1-8]\\d{3,6} 75[1-8]\\d{6}\n47 80[01]\\d{5} 82[09]\\d{5} 880\\d{5}\n48 800\\d{6,7} 70[01346-8]\\d{6} \n49 800\\d{7,12} (?:137[7-9]|900(?:[135]|9\\d))\\d{6} 700\\d{8}\n501 0800\\d{7}  \n502 18[01]\\d{8} 19\\d{9} \n503 800\\d{8}|80[01]\\d{4} 900\\d{4}(?:\\d{4})? \n504 8002\\d{7}  \n505 1800\\d{4}  \n506 800\\d{7} 90[059]\\d{7} \n507 800\\d{4,5}|(?:00800|800\\d)\\d{6} (?:8(?:22|55|60|7[78]|86)|9(?:00|81))\\d{4} \n508 80[0-5]\\d{6} 8[129]\\d{7} \n509 8\\d{7}  \n51 800\\d{5} 805\\d{5} 80[24]\\d{5}\n52 8(?:00|88)\\d{7} 900\\d{7} 500\\d{7}\n53 800\\d{7}  \n54 800\\d{7,8} 60[04579]\\d{7} \n55 800\\d{6,7} [59]00\\d{6,7} \n56 (?:123|8)00\\d{6}  \n57 1800\\d{7} (?:19(?:0[01]|4[78])|901)\\d{7} \n58 800\\d{7} 90[01]\\d{7} \n590 80[0-5]\\d{6}  \n591 8001[07]\\d{4}  \n592 (?:289|8(?:00|6[28]|88|99))\\d{4} 9008\\d{3} \n593 1800\\d{7}|1[78]00\\d{6}  \n594 80[0-5]\\d{6}  \n595 9800\\d{5,7}  \n596 80[0-5]\\d{6} 8[129]\\d{7} \n597 80\\d{5} 90\\d{5} \n598 0004\\d{2,9}|(?:405|80[05])\\d{4} 90[0-8]\\d{4} \n60 1[378]00\\d{6} 1600\\d{6} \n61 180(?:0\\d{3}|2)\\d{3} 190[0-26]\\d{6} \n62 00(?:1803\\d{5,11}|7803\\d{7})|(?:177\\d|800)\\d{5,7} 809\\d{7} \n63 1800\\d{7,9}  \n64 508\\d{6,7}|80\\d{6,8} (?:1[13-57-9]\\d{5}|50(?:0[08]|30|66|77|88))\\d{3}|90\\d{6,8} 70\\d{7}\n65 (?:18|8)00\\d{7} 1900\\d{7} \n66 (?:001800\\d|1800)\\d{6} 1900\\d{6} \n670 80\\d{5} 90\\d{5} 70\\d{5}\n675 180\\d{4}  \n676 0800\\d{3}  \n677 1[38]\\d{3}  \n678 81[18]\\d\\d  \n679 0800\\d{7}  \n681 80[0-5]\\d{6}  \n685 800\\d{3}  \n687 050\\d{3} 36\\d{4} \n689 80[0-5]\\d{6}  \n7 8(?:0[04]|108\\d{3})\\d{7} 80[39]\\d{7} 808\\d{7}\n81 00777(?:[01]|5\\d)\\d\\d|(?:00(?:7778|882[1245])|(?:120|800\\d)\\d\\d)\\d{4}|00(?:37|66|78)\\d{6,13} 990\\d{6} 60\\d{7}\n82 00(?:308\\d{6,7}|798\\d{7,9})|(?:00368|[38]0)\\d{7} 60[2-9]\\d{6} 50\\d{8,9}\n84 1800\\d{4,6}|12(?:0[13]|28)\\d{4} 1900\\d{4,6} \n852 800\\d{6} 900(?:[0-24-9]\\d{7}|3\\d{1,4}) 8(?:1[0-4679]\\d|2(?:[0-36]\\d|7[0-4])|3(?:[034]\\d|2[09]|70))\\d{4}\n853 0800\\d{3}  \n855 1800(?:1\\d|2[019])\\d{4} 1900(?:1\\d|2[09])\\d{4} \n86 (?:(?:10|21)8|8)00\\d{7} 16[08]\\d{5} \n880 80[03]\\d{7}  \n886 80[0-79]\\d{6}|800\\d{5} 20(?:[013-9]\\d\\d|2)\\d{4} 99\\d{7}\n90 8(?:00\\d{7}(?:\\d{2,3})?|11\\d{7}) (?:8[89]8|900)\\d{7} 592(?:21[12]|461)\\d{4}\n91 000800\\d{7}|1(?:600\\d{6}|80(?:0\\d{4,9}|3\\d{9})) 186[12]\\d{9} \n92 800\\d{5}(?:\\d{3})? 900\\d{5} 122\\d{6}\n95 80080(?:0[1-9]|2\\d)\\d{3}  \n960 800\\d{7} 900\\d{7} \n961  9[01]\\d{6} \n962 80\\d{6} 9\\d{7} 70\\d{7}\n965 18\\d{5}  \n966 800\\d{7} 925\\d{6} \n968 8007\\d{4,5}|(?:500|800[05])\\d{4} 900\\d{5} \n970 1800\\d{6}  \n971 400\\d{6}|800\\d{2,9} 900[02]\\d{5} \n972 1(?:255|80[019]\\d{3})\\d{3} 1212\\d{4}|1(?:200|9(?:0[0-2]|19))\\d{6} \n973 8[02369]\\d{6} (?:87|9[0-8])\\d{6} \n974 800\\d{4}|(?:0080[01]|800)\\d{6}  \n977 1(?:66001|800\\d\\d)\\d{5}  \n994 88\\d{7} 900200\\d{3} \n995 800\\d{6}  \n996 800\\d{6,7}  ";
export const WINDOWS_ZONES = `
AUS Central Standard Time:AU/Australia/Darwin
AUS Eastern Standard Time:AU/Australia/Sydney
Afghanistan Standard Time:AF/Asia/Kabul
Alaskan Standard Time:US/America/Anchorage
Alberta Standard Time:CA/America/Edmonton
Aleutian Standard Time:US/America/Adak
Altai Standard Time:RU/Asia/Krasnoyarsk
Arab Standard Time:BH/Asia/Bahrain+KW/Asia/Kuwait+QA/Asia/Qatar+SA/Asia/Riyadh+YE/Asia/Aden
Arabian Standard Time:AE/Asia/Dubai+OM/Asia/Muscat
Arabic Standard Time:IQ/Asia/Baghdad
Argentina Standard Time:AR/America/Buenos_Aires
Astrakhan Standard Time:RU/Europe/Samara
Atlantic Standard Time:BM/Atlantic/Bermuda+CA/America/Goose_Bay+CA/America/Halifax+GL/America/Thule
Aus Central W. Standard Time:AU/Australia/Eucla
Azerbaijan Standard Time:AZ/Asia/Baku
Azores Standard Time:GL/America/Godthab+PT/Atlantic/Azores
Bahia Standard Time:BR/America/Sao_Paulo
Bangladesh Standard Time:BD/Asia/Dhaka+BT/Asia/Thimphu
Belarus Standard Time:BY/Europe/Minsk
Bougainville Standard Time:PG/Pacific/Bougainville
British Columbia Standard Time:CA/America/Vancouver
Canada Central Standard Time:CA/America/Regina
Cape Verde Standard Time:CV/Atlantic/Cape_Verde
Caucasus Standard Time:AM/Asia/Yerevan
Cen. Australia Standard Time:AU/Australia/Adelaide
Central America Standard Time:BZ/America/Belize+CR/America/Costa_Rica+EC/Pacific/Galapagos+GT/America/Guatemala+HN/America/Tegucigalpa+NI/America/Managua+SV/America/El_Salvador
Central Asia Standard Time:AQ/Antarctica/Mawson+CN/Asia/Urumqi+IO/Indian/Chagos+KG/Asia/Bishkek+KZ/Asia/Almaty
Central Brazilian Standard Time:BR/America/Manaus
Central Europe Standard Time:AL/Europe/Tirane+CZ/Europe/Prague+HU/Europe/Budapest+ME/Europe/Podgorica+RS/Europe/Belgrade+SI/Europe/Ljubljana+SK/Europe/Bratislava
Central European Standard Time:BA/Europe/Sarajevo+HR/Europe/Zagreb+MK/Europe/Skopje+PL/Europe/Warsaw
Central Pacific Standard Time:AQ/Antarctica/Casey+FM/Pacific/Ponape+NC/Pacific/Noumea+SB/Pacific/Guadalcanal+VU/Pacific/Efate
Central Standard Time (Mexico):MX/America/Mexico_City
Central Standard Time:CA/America/Rankin_Inlet+CA/America/Winnipeg+MX/America/Matamoros+US/America/Chicago
Chatham Islands Standard Time:NZ/Pacific/Chatham
China Standard Time:CN/Asia/Shanghai+HK/Asia/Hong_Kong+MO/Asia/Macau
Cuba Standard Time:CU/America/Havana
E. Africa Standard Time:AQ/Antarctica/Syowa+DJ/Africa/Djibouti+ER/Africa/Asmera+ET/Africa/Addis_Ababa+KE/Africa/Nairobi+KM/Indian/Comoro+MG/Indian/Antananarivo+SO/Africa/Mogadishu+TZ/Africa/Dar_es_Salaam+UG/Africa/Kampala+YT/Indian/Mayotte
E. Australia Standard Time:AU/Australia/Brisbane
E. Europe Standard Time:MD/Europe/Chisinau
E. South America Standard Time:BR/America/Sao_Paulo
Easter Island Standard Time:CL/Pacific/Easter
Eastern Standard Time (Mexico):MX/America/Cancun
Eastern Standard Time:BS/America/Nassau+CA/America/Iqaluit+CA/America/Toronto+US/America/New_York
Egypt Standard Time:EG/Africa/Cairo
Ekaterinburg Standard Time:RU/Asia/Yekaterinburg
FLE Standard Time:AX/Europe/Mariehamn+BG/Europe/Sofia+EE/Europe/Tallinn+FI/Europe/Helsinki+LT/Europe/Vilnius+LV/Europe/Riga+UA/Europe/Kiev
Fiji Standard Time:FJ/Pacific/Fiji
GMT Standard Time:ES/Atlantic/Canary+FO/Atlantic/Faeroe+GB/Europe/London+GG/Europe/Guernsey+IE/Europe/Dublin+IM/Europe/Isle_of_Man+JE/Europe/Jersey+PT/Europe/Lisbon
GTB Standard Time:CY/Asia/Nicosia+GR/Europe/Athens+RO/Europe/Bucharest
Georgian Standard Time:GE/Asia/Tbilisi
Greenland Standard Time:GL/America/Godthab
Greenwich Standard Time:BF/Africa/Ouagadougou+CI/Africa/Abidjan+GH/Africa/Accra+GL/America/Danmarkshavn+GM/Africa/Banjul+GN/Africa/Conakry+GW/Africa/Bissau+IS/Atlantic/Reykjavik+LR/Africa/Monrovia+ML/Africa/Bamako+MR/Africa/Nouakchott+SH/Atlantic/St_Helena+SL/Africa/Freetown+SN/Africa/Dakar+TG/Africa/Lome
Haiti Standard Time:HT/America/Port-au-Prince
Hawaiian Standard Time:CK/Pacific/Rarotonga+PF/Pacific/Tahiti+UM/Pacific/Johnston+US/Pacific/Honolulu
India Standard Time:IN/Asia/Calcutta
Iran Standard Time:IR/Asia/Tehran
Israel Standard Time:IL/Asia/Jerusalem
Jordan Standard Time:JO/Asia/Amman
Kaliningrad Standard Time:RU/Europe/Kaliningrad
Korea Standard Time:KR/Asia/Seoul
Libya Standard Time:LY/Africa/Tripoli
Line Islands Standard Time:KI/Pacific/Kiritimati
Lord Howe Standard Time:AU/Australia/Lord_Howe
Magadan Standard Time:RU/Asia/Magadan
Magallanes Standard Time:CL/America/Coyhaique
Manitoba Standard Time:CA/America/Winnipeg
Marquesas Standard Time:PF/Pacific/Marquesas
Mauritius Standard Time:MU/Indian/Mauritius+RE/Indian/Reunion+SC/Indian/Mahe
Middle East Standard Time:LB/Asia/Beirut
Montevideo Standard Time:UY/America/Montevideo
Morocco Standard Time:EH/Africa/El_Aaiun+MA/Africa/Casablanca
Mountain Standard Time (Mexico):MX/America/Mazatlan+MX/America/Mexico_City
Mountain Standard Time:CA/America/Cambridge_Bay+CA/America/Edmonton+CA/America/Inuvik+MX/America/Matamoros+US/America/Denver
Myanmar Standard Time:CC/Indian/Cocos+MM/Asia/Rangoon
N. Central Asia Standard Time:RU/Asia/Krasnoyarsk
Namibia Standard Time:NA/Africa/Windhoek
Nepal Standard Time:NP/Asia/Katmandu
New Zealand Standard Time:AQ/Antarctica/McMurdo+NZ/Pacific/Auckland
Newfoundland Standard Time:CA/America/St_Johns
Norfolk Standard Time:NF/Pacific/Norfolk
North Asia East Standard Time:RU/Asia/Irkutsk
North Asia Standard Time:RU/Asia/Krasnoyarsk
North Korea Standard Time:KP/Asia/Pyongyang
Omsk Standard Time:RU/Asia/Omsk
Pacific SA Standard Time:CL/America/Santiago
Pacific Standard Time (Mexico):MX/America/Tijuana
Pacific Standard Time:CA/America/Vancouver+US/America/Los_Angeles
Pakistan Standard Time:PK/Asia/Karachi
Paraguay Standard Time:PY/America/Asuncion
Qyzylorda Standard Time:KZ/Asia/Almaty
Romance Standard Time:BE/Europe/Brussels+DK/Europe/Copenhagen+ES/Europe/Madrid+FR/Europe/Paris
Russia Time Zone 10:RU/Asia/Magadan
Russia Time Zone 11:RU/Asia/Kamchatka
Russia Time Zone 3:RU/Europe/Samara
Russian Standard Time:RU/Europe/Moscow+UA/Europe/Simferopol
SA Eastern Standard Time:AQ/Antarctica/Rothera+BR/America/Sao_Paulo+FK/Atlantic/Stanley+GF/America/Cayenne+SR/America/Paramaribo
SA Pacific Standard Time:BR/America/Rio_Branco+CA/America/Atikokan+CO/America/Bogota+EC/America/Guayaquil+JM/America/Jamaica+KY/America/Cayman+PA/America/Panama+PE/America/Lima
SA Western Standard Time:AG/America/Antigua+AI/America/Anguilla+AW/America/Aruba+BB/America/Barbados+BL/America/St_Barthelemy+BO/America/La_Paz+BQ/America/Kralendijk+BR/America/Manaus+CA/America/Blanc-Sablon+CW/America/Curacao+DM/America/Dominica+DO/America/Santo_Domingo+GD/America/Grenada+GP/America/Guadeloupe+GY/America/Guyana+KN/America/St_Kitts+LC/America/St_Lucia+MF/America/Marigot+MQ/America/Martinique+MS/America/Montserrat+PR/America/Puerto_Rico+SX/America/Lower_Princes+TT/America/Port_of_Spain+VC/America/St_Vincent+VG/America/Tortola+VI/America/St_Thomas
SE Asia Standard Time:AQ/Antarctica/Davis+CX/Indian/Christmas+ID/Asia/Jakarta+KH/Asia/Phnom_Penh+LA/Asia/Vientiane+TH/Asia/Bangkok+VN/Asia/Saigon
Saint Pierre Standard Time:PM/America/Miquelon
Sakhalin Standard Time:RU/Asia/Magadan
Samoa Standard Time:WS/Pacific/Apia
Sao Tome Standard Time:ST/Africa/Sao_Tome
Saratov Standard Time:RU/Europe/Samara
Singapore Standard Time:BN/Asia/Brunei+ID/Asia/Makassar+MY/Asia/Kuala_Lumpur+PH/Asia/Manila+SG/Asia/Singapore
South Africa Standard Time:BI/Africa/Bujumbura+BW/Africa/Gaborone+CD/Africa/Lubumbashi+LS/Africa/Maseru+MW/Africa/Blantyre+MZ/Africa/Maputo+RW/Africa/Kigali+SZ/Africa/Mbabane+ZA/Africa/Johannesburg+ZM/Africa/Lusaka+ZW/Africa/Harare
South Sudan Standard Time:SS/Africa/Juba
Sri Lanka Standard Time:LK/Asia/Colombo
Sudan Standard Time:SD/Africa/Khartoum
Syria Standard Time:SY/Asia/Damascus
Taipei Standard Time:TW/Asia/Taipei
Tasmania Standard Time:AU/Australia/Sydney
Tocantins Standard Time:BR/America/Sao_Paulo
Tokyo Standard Time:ID/Asia/Jayapura+JP/Asia/Tokyo+PW/Pacific/Palau+TL/Asia/Dili
Tomsk Standard Time:RU/Asia/Krasnoyarsk
Tonga Standard Time:TO/Pacific/Tongatapu
Transbaikal Standard Time:RU/Asia/Yakutsk
Turkey Standard Time:TR/Europe/Istanbul
Turks And Caicos Standard Time:TC/America/Grand_Turk
US Eastern Standard Time:US/America/New_York
US Mountain Standard Time:CA/America/Dawson_Creek+MX/America/Mazatlan+US/America/Phoenix
UTC+12:KI/Pacific/Tarawa+MH/Pacific/Majuro+NR/Pacific/Nauru+TV/Pacific/Funafuti+UM/Pacific/Wake+WF/Pacific/Wallis
UTC+13:KI/Pacific/Enderbury+TK/Pacific/Fakaofo
UTC-02:BR/America/Noronha+GS/Atlantic/South_Georgia
UTC-08:PN/Pacific/Pitcairn
UTC-09:PF/Pacific/Gambier
UTC-11:AS/Pacific/Pago_Pago+NU/Pacific/Niue+UM/Pacific/Midway
Ulaanbaatar Standard Time:MN/Asia/Ulaanbaatar
Venezuela Standard Time:VE/America/Caracas
Vladivostok Standard Time:RU/Asia/Vladivostok
Volgograd Standard Time:RU/Europe/Moscow
W. Australia Standard Time:AU/Australia/Perth
W. Central Africa Standard Time:AO/Africa/Luanda+BJ/Africa/Porto-Novo+CD/Africa/Kinshasa+CF/Africa/Bangui+CG/Africa/Brazzaville+CM/Africa/Douala+DZ/Africa/Algiers+GA/Africa/Libreville+GQ/Africa/Malabo+NE/Africa/Niamey+NG/Africa/Lagos+TD/Africa/Ndjamena+TN/Africa/Tunis
W. Europe Standard Time:AD/Europe/Andorra+AT/Europe/Vienna+CH/Europe/Zurich+DE/Europe/Berlin+GI/Europe/Gibraltar+IT/Europe/Rome+LI/Europe/Vaduz+LU/Europe/Luxembourg+MC/Europe/Monaco+MT/Europe/Malta+NL/Europe/Amsterdam+NO/Europe/Oslo+SE/Europe/Stockholm+SJ/Arctic/Longyearbyen+SM/Europe/San_Marino+VA/Europe/Vatican
W. Mongolia Standard Time:MN/Asia/Hovd
West Asia Standard Time:AQ/Antarctica/Mawson+KZ/Asia/Almaty+MV/Indian/Maldives+TF/Indian/Kerguelen+TJ/Asia/Dushanbe+TM/Asia/Ashgabat+UZ/Asia/Tashkent
West Bank Standard Time:PS/Asia/Gaza
West Pacific Standard Time:AQ/Antarctica/DumontDUrville+FM/Pacific/Truk+GU/Pacific/Guam+MP/Pacific/Saipan+PG/Pacific/Port_Moresby
Yakutsk Standard Time:RU/Asia/Yakutsk
Yukon Standard Time:CA/America/Whitehorse
`.trim();

export const ZONE_COUNTRIES = `
Africa/Abidjan:CI
Africa/Accra:GH
Africa/Addis_Ababa:ET
Africa/Algiers:DZ
Africa/Asmera:ER
Africa/Bamako:ML
Africa/Bangui:CF
Africa/Banjul:GM
Africa/Bissau:GW
Africa/Blantyre:MW
Africa/Brazzaville:CG
Africa/Bujumbura:BI
Africa/Cairo:EG
Africa/Casablanca:MA
Africa/Ceuta:ES:Europe/Madrid
Africa/Conakry:GN
Africa/Dakar:SN
Africa/Dar_es_Salaam:TZ
Africa/Djibouti:DJ
Africa/Douala:CM
Africa/El_Aaiun:EH
Africa/Freetown:SL
Africa/Gaborone:BW
Africa/Harare:ZW
Africa/Johannesburg:ZA
Africa/Juba:SS
Africa/Kampala:UG
Africa/Khartoum:SD
Africa/Kigali:RW
Africa/Kinshasa:CD
Africa/Lagos:NG
Africa/Libreville:GA
Africa/Lome:TG
Africa/Luanda:AO
Africa/Lubumbashi:CD
Africa/Lusaka:ZM
Africa/Malabo:GQ
Africa/Maputo:MZ
Africa/Maseru:LS
Africa/Mbabane:SZ
Africa/Mogadishu:SO
Africa/Monrovia:LR
Africa/Nairobi:KE
Africa/Ndjamena:TD
Africa/Niamey:NE
Africa/Nouakchott:MR
Africa/Ouagadougou:BF
Africa/Porto-Novo:BJ
Africa/Sao_Tome:ST
Africa/Tripoli:LY
Africa/Tunis:TN
Africa/Windhoek:NA
America/Adak:US
America/Anchorage:US
America/Anguilla:AI
America/Antigua:AG
America/Araguaina:BR:America/Sao_Paulo
America/Argentina/La_Rioja:AR:America/Buenos_Aires
America/Argentina/Rio_Gallegos:AR:America/Buenos_Aires
America/Argentina/Salta:AR:America/Buenos_Aires
America/Argentina/San_Juan:AR:America/Buenos_Aires
America/Argentina/San_Luis:AR:America/Buenos_Aires
America/Argentina/Tucuman:AR:America/Buenos_Aires
America/Argentina/Ushuaia:AR:America/Buenos_Aires
America/Aruba:AW
America/Asuncion:PY
America/Atikokan:CA
America/Bahia:BR:America/Sao_Paulo
America/Bahia_Banderas:MX:America/Mexico_City
America/Barbados:BB
America/Belem:BR:America/Sao_Paulo
America/Belize:BZ
America/Blanc-Sablon:CA
America/Boa_Vista:BR:America/Manaus
America/Bogota:CO
America/Boise:US:America/Denver
America/Buenos_Aires:AR
America/Cambridge_Bay:CA
America/Campo_Grande:BR:America/Manaus
America/Cancun:MX
America/Caracas:VE
America/Catamarca:AR:America/Buenos_Aires
America/Cayenne:GF
America/Cayman:KY
America/Chicago:US
America/Chihuahua:MX:America/Mexico_City
America/Ciudad_Juarez:MX
America/Coral_Harbour:CA:America/Atikokan
America/Cordoba:AR:America/Buenos_Aires
America/Costa_Rica:CR
America/Coyhaique:CL
America/Creston:CA:America/Dawson_Creek
America/Cuiaba:BR:America/Manaus
America/Curacao:CW
America/Danmarkshavn:GL
America/Dawson:CA:America/Whitehorse
America/Dawson_Creek:CA
America/Denver:US
America/Detroit:US:America/New_York
America/Dominica:DM
America/Edmonton:CA
America/Eirunepe:BR:America/Rio_Branco
America/El_Salvador:SV
America/Fort_Nelson:CA:America/Dawson_Creek
America/Fortaleza:BR:America/Sao_Paulo
America/Glace_Bay:CA:America/Halifax
America/Godthab:GL
America/Goose_Bay:CA
America/Grand_Turk:TC
America/Grenada:GD
America/Guadeloupe:GP
America/Guatemala:GT
America/Guayaquil:EC
America/Guyana:GY
America/Halifax:CA
America/Havana:CU
America/Hermosillo:MX:America/Mazatlan
America/Indiana/Indianapolis:US:America/New_York
America/Indiana/Knox:US:America/Chicago
America/Indiana/Marengo:US:America/New_York
America/Indiana/Petersburg:US:America/New_York
America/Indiana/Tell_City:US:America/Chicago
America/Indiana/Vevay:US:America/New_York
America/Indiana/Vincennes:US:America/New_York
America/Indiana/Winamac:US:America/New_York
America/Indianapolis:US:America/New_York
America/Inuvik:CA
America/Iqaluit:CA
America/Jamaica:JM
America/Jujuy:AR:America/Buenos_Aires
America/Juneau:US:America/Anchorage
America/Kentucky/Louisville:US:America/New_York
America/Kentucky/Monticello:US:America/New_York
America/Kralendijk:BQ
America/La_Paz:BO
America/Lima:PE
America/Los_Angeles:US
America/Louisville:US:America/New_York
America/Lower_Princes:SX
America/Maceio:BR:America/Sao_Paulo
America/Managua:NI
America/Manaus:BR
America/Marigot:MF
America/Martinique:MQ
America/Matamoros:MX
America/Mazatlan:MX
America/Mendoza:AR:America/Buenos_Aires
America/Menominee:US:America/Chicago
America/Merida:MX:America/Mexico_City
America/Metlakatla:US:America/Anchorage
America/Mexico_City:MX
America/Miquelon:PM
America/Moncton:CA:America/Halifax
America/Monterrey:MX:America/Mexico_City
America/Montevideo:UY
America/Montreal:CA:America/Toronto
America/Montserrat:MS
America/Nassau:BS
America/New_York:US
America/Nipigon:CA:America/Toronto
America/Nome:US:America/Anchorage
America/Noronha:BR
America/North_Dakota/Beulah:US:America/Chicago
America/North_Dakota/Center:US:America/Chicago
America/North_Dakota/New_Salem:US:America/Chicago
America/Ojinaga:MX:America/Matamoros
America/Panama:PA
America/Pangnirtung:CA:America/Iqaluit
America/Paramaribo:SR
America/Phoenix:US
America/Port-au-Prince:HT
America/Port_of_Spain:TT
America/Porto_Velho:BR:America/Manaus
America/Puerto_Rico:PR
America/Punta_Arenas:CL:America/Coyhaique
America/Rainy_River:CA:America/Winnipeg
America/Rankin_Inlet:CA
America/Recife:BR:America/Sao_Paulo
America/Regina:CA
America/Resolute:CA:America/Rankin_Inlet
America/Rio_Branco:BR
America/Santa_Isabel:MX:America/Tijuana
America/Santarem:BR:America/Sao_Paulo
America/Santiago:CL
America/Santo_Domingo:DO
America/Sao_Paulo:BR
America/Scoresbysund:GL:America/Godthab
America/Sitka:US:America/Anchorage
America/St_Barthelemy:BL
America/St_Johns:CA
America/St_Kitts:KN
America/St_Lucia:LC
America/St_Thomas:VI
America/St_Vincent:VC
America/Swift_Current:CA:America/Regina
America/Tegucigalpa:HN
America/Thule:GL
America/Thunder_Bay:CA:America/Toronto
America/Tijuana:MX
America/Toronto:CA
America/Tortola:VG
America/Vancouver:CA
America/Whitehorse:CA
America/Winnipeg:CA
America/Yakutat:US:America/Anchorage
America/Yellowknife:CA:America/Edmonton
Antarctica/Casey:AQ
Antarctica/Davis:AQ
Antarctica/DumontDUrville:AQ
Antarctica/Macquarie:AU:Australia/Sydney
Antarctica/Mawson:AQ
Antarctica/McMurdo:AQ
Antarctica/Palmer:AQ:Antarctica/Rothera
Antarctica/Rothera:AQ
Antarctica/Syowa:AQ
Antarctica/Vostok:AQ:Antarctica/Mawson
Arctic/Longyearbyen:SJ
Asia/Aden:YE
Asia/Almaty:KZ
Asia/Amman:JO
Asia/Anadyr:RU:Asia/Kamchatka
Asia/Aqtau:KZ:Asia/Almaty
Asia/Aqtobe:KZ:Asia/Almaty
Asia/Ashgabat:TM
Asia/Atyrau:KZ:Asia/Almaty
Asia/Baghdad:IQ
Asia/Bahrain:BH
Asia/Baku:AZ
Asia/Bangkok:TH
Asia/Barnaul:RU:Asia/Krasnoyarsk
Asia/Beirut:LB
Asia/Bishkek:KG
Asia/Brunei:BN
Asia/Calcutta:IN
Asia/Chita:RU:Asia/Yakutsk
Asia/Choibalsan:MN:Asia/Ulaanbaatar
Asia/Colombo:LK
Asia/Damascus:SY
Asia/Dhaka:BD
Asia/Dili:TL
Asia/Dubai:AE
Asia/Dushanbe:TJ
Asia/Famagusta:CY:Asia/Nicosia
Asia/Gaza:PS
Asia/Hebron:PS:Asia/Gaza
Asia/Hong_Kong:HK
Asia/Hovd:MN
Asia/Irkutsk:RU
Asia/Jakarta:ID
Asia/Jayapura:ID
Asia/Jerusalem:IL
Asia/Kabul:AF
Asia/Kamchatka:RU
Asia/Karachi:PK
Asia/Katmandu:NP
Asia/Khandyga:RU:Asia/Yakutsk
Asia/Krasnoyarsk:RU
Asia/Kuala_Lumpur:MY
Asia/Kuching:MY:Asia/Kuala_Lumpur
Asia/Kuwait:KW
Asia/Macau:MO
Asia/Magadan:RU
Asia/Makassar:ID
Asia/Manila:PH
Asia/Muscat:OM
Asia/Nicosia:CY
Asia/Novokuznetsk:RU:Asia/Krasnoyarsk
Asia/Novosibirsk:RU:Asia/Krasnoyarsk
Asia/Omsk:RU
Asia/Oral:KZ:Asia/Almaty
Asia/Phnom_Penh:KH
Asia/Pontianak:ID:Asia/Jakarta
Asia/Pyongyang:KP
Asia/Qatar:QA
Asia/Qostanay:KZ:Asia/Almaty
Asia/Qyzylorda:KZ:Asia/Almaty
Asia/Rangoon:MM
Asia/Riyadh:SA
Asia/Saigon:VN
Asia/Sakhalin:RU:Asia/Magadan
Asia/Samarkand:UZ:Asia/Tashkent
Asia/Seoul:KR
Asia/Shanghai:CN
Asia/Singapore:SG
Asia/Srednekolymsk:RU:Asia/Magadan
Asia/Taipei:TW
Asia/Tashkent:UZ
Asia/Tbilisi:GE
Asia/Tehran:IR
Asia/Thimphu:BT
Asia/Tokyo:JP
Asia/Tomsk:RU:Asia/Krasnoyarsk
Asia/Ulaanbaatar:MN
Asia/Urumqi:CN
Asia/Ust-Nera:RU:Asia/Vladivostok
Asia/Vientiane:LA
Asia/Vladivostok:RU
Asia/Yakutsk:RU
Asia/Yekaterinburg:RU
Asia/Yerevan:AM
Atlantic/Azores:PT
Atlantic/Bermuda:BM
Atlantic/Canary:ES
Atlantic/Cape_Verde:CV
Atlantic/Faeroe:FO
Atlantic/Madeira:PT:Europe/Lisbon
Atlantic/Reykjavik:IS
Atlantic/South_Georgia:GS
Atlantic/St_Helena:SH
Atlantic/Stanley:FK
Australia/Adelaide:AU
Australia/Brisbane:AU
Australia/Broken_Hill:AU:Australia/Adelaide
Australia/Currie:AU:Australia/Sydney
Australia/Darwin:AU
Australia/Eucla:AU
Australia/Hobart:AU:Australia/Sydney
Australia/Lindeman:AU:Australia/Brisbane
Australia/Lord_Howe:AU
Australia/Melbourne:AU:Australia/Sydney
Australia/Perth:AU
Australia/Sydney:AU
Europe/Amsterdam:NL
Europe/Andorra:AD
Europe/Astrakhan:RU:Europe/Samara
Europe/Athens:GR
Europe/Belgrade:RS
Europe/Berlin:DE
Europe/Bratislava:SK
Europe/Brussels:BE
Europe/Bucharest:RO
Europe/Budapest:HU
Europe/Busingen:DE:Europe/Berlin
Europe/Chisinau:MD
Europe/Copenhagen:DK
Europe/Dublin:IE
Europe/Gibraltar:GI
Europe/Guernsey:GG
Europe/Helsinki:FI
Europe/Isle_of_Man:IM
Europe/Istanbul:TR
Europe/Jersey:JE
Europe/Kaliningrad:RU
Europe/Kiev:UA
Europe/Kirov:RU:Europe/Moscow
Europe/Lisbon:PT
Europe/Ljubljana:SI
Europe/London:GB
Europe/Luxembourg:LU
Europe/Madrid:ES
Europe/Malta:MT
Europe/Mariehamn:AX
Europe/Minsk:BY
Europe/Monaco:MC
Europe/Moscow:RU
Europe/Oslo:NO
Europe/Paris:FR
Europe/Podgorica:ME
Europe/Prague:CZ
Europe/Riga:LV
Europe/Rome:IT
Europe/Samara:RU
Europe/San_Marino:SM
Europe/Sarajevo:BA
Europe/Saratov:RU:Europe/Samara
Europe/Simferopol:UA
Europe/Skopje:MK
Europe/Sofia:BG
Europe/Stockholm:SE
Europe/Tallinn:EE
Europe/Tirane:AL
Europe/Ulyanovsk:RU:Europe/Samara
Europe/Uzhgorod:UA:Europe/Kiev
Europe/Vaduz:LI
Europe/Vatican:VA
Europe/Vienna:AT
Europe/Vilnius:LT
Europe/Volgograd:RU:Europe/Moscow
Europe/Warsaw:PL
Europe/Zagreb:HR
Europe/Zaporozhye:UA:Europe/Kiev
Europe/Zurich:CH
Indian/Antananarivo:MG
Indian/Chagos:IO
Indian/Christmas:CX
Indian/Cocos:CC
Indian/Comoro:KM
Indian/Kerguelen:TF
Indian/Mahe:SC
Indian/Maldives:MV
Indian/Mauritius:MU
Indian/Mayotte:YT
Indian/Reunion:RE
Pacific/Apia:WS
Pacific/Auckland:NZ
Pacific/Bougainville:PG
Pacific/Chatham:NZ
Pacific/Easter:CL
Pacific/Efate:VU
Pacific/Enderbury:KI
Pacific/Fakaofo:TK
Pacific/Fiji:FJ
Pacific/Funafuti:TV
Pacific/Galapagos:EC
Pacific/Gambier:PF
Pacific/Guadalcanal:SB
Pacific/Guam:GU
Pacific/Honolulu:US
Pacific/Johnston:UM
Pacific/Kiritimati:KI
Pacific/Kosrae:FM:Pacific/Ponape
Pacific/Kwajalein:MH:Pacific/Majuro
Pacific/Majuro:MH
Pacific/Marquesas:PF
Pacific/Midway:UM
Pacific/Nauru:NR
Pacific/Niue:NU
Pacific/Norfolk:NF
Pacific/Noumea:NC
Pacific/Pago_Pago:AS
Pacific/Palau:PW
Pacific/Pitcairn:PN
Pacific/Ponape:FM
Pacific/Port_Moresby:PG
Pacific/Rarotonga:CK
Pacific/Saipan:MP
Pacific/Tahiti:PF
Pacific/Tarawa:KI
Pacific/Tongatapu:TO
Pacific/Truk:FM
Pacific/Wake:UM
Pacific/Wallis:WF
`.trim();

export const ZIP_POINTS =
  "005 40.81 -73.05 0.05 8 ####\n006 17.96 -67.25 0.05 14 &-+$,$,$,$'()%),,-,-,-+.,1#$%%$--+'+&&%(*2)--6#)*0,0#)$,-+&%-'(0$&)*)&,2+%*#-)'%'%'%%'*(*3+/-&+5,4,4$*\n007 17.96 -66.6 0.05 14 (-#*&)#0#-######(4)*('+3#.(.(.(.##+0##########)6%+%+*5'+*6&3)5(3+2#)'/#&,2&%$1%''1,1+4)<(0(/%#(**(#,#,&*&2&2'($$\n008 17.71 -64.94 0.05 13 /#/#/#/#/##'#'#'#'#'/%/%#$#$$%#%\n009 18.28 -66.25 0.05 8 %&%&%&%&%&&&%&%&%&%&%&%&%&%&%&%&%&%&%&%&%&%&%&%&%&%&%&%&%&%%%&%&%&%&%&&#&#&#%$%#%#%&#%#%#%#%#%%$%%%%$%$%$%$%$%$%%&$'$'$'%(%(%(%(%(%(%(%(%(\n010 42.05 -73.06 0.05 11 #+).)-)-*6'/%%&1$4'$)'$,%,%,%,%-+%'*#.%##*(4*('-$%),#/(3)+)*&+&+'&)*+.%.$1*-(+)+(*(+*+(7%1,%$'+/&))6&,#(%1%0#4'3&4)&$)%')+$+%,&3*+)5$/*(%')%\n011 42.05 -72.61 0.05 8 $#%#$#$#####$##$$$%#$#%##$$$#%$%$#%#%#$#%%%#$#$#\n012 42.05 -73.46 0.05 11 +')')'.)#%)),(-)+(+('%%$**'$,''')&(')+$'%(/*%#%*)$$)-+$$$##&'&(%)'&(($0(,+\n013 42.45 -72.99 0.05 11 &*$*$&%2'+%&&$'($($*&#&.'&%,%,(#$,&,$0'-&0#3'$'2&(#*#+%+'0%.%.\n014 42.48 -72.07 0.05 9 $(&%&($,$,%#$#$$$&%-#,#$#)$.%)&,$+#,$#&*%,%,%+$&&)&#'$\n015 42.02 -72.16 0.05 10 &)*-#/)+&$%&%&&&*,&%#++(%#&,))##*(+,''$-$+&*#.(#(-%-'$',%($-$(+(&(*'(+)($%&,+,'&+*$$&.$-#)#('-'-'-)*'#&*$,%+\n016 42.23 -71.93 0.05 8 #%#$#$#&$%$%#%#%$%#%#$$#$%#%#%%##%%#\n017 42.09 -71.61 0.05 9 '&&&*&*&*&*&*$*&&&*)*))#+(*''%%&#$%$)#($)&#$$$&(%''$)()$(&((%#\n018 42.45 -71.5 0.05 9 #)$($)#)#)#*&)&)#)#)%'%'%%'&'#)+)*)*(-),)+()()()')()'*'&&&&'&&&&*,%'&%%+$'$($*&('$$+(+%$%)#)%*#*'*\n019 42.42 -71.04 0.05 9 #$#$#$$$#$##$%#%#$+%%&(#)%%$'('*&*'&&$(&%#&($&&#*&*&+&%$'&%''+(%$%'&&&'$&&*$\n020 42.02 -71.48 0.05 10 &.$#$3%)'0')&*'&#)%(#'$$&1#3'.'.(/%2#($2%1&&%$%%'1$&%1&0%0&($3&1$)#$$'%*%'&(#%\n021 42.17 -71.16 0.05 8 &$&%&%&$&%&%&$&$&$&%&$&$&$%$%$&'%$%$%$&%&%'$%#%#%#&%&#&#$#$#'#&$'#&$&$'$'#'$($'%'%'&'&'$'$(#&#$&$%%%($)$#&#$$$$$#'#'#'$'&%&$\n022 42.25 -71.11 0.05 8 %$%#$&%$$&%$$$%$%$$#$#$&%#%#%#%#%$%$#%$&$&%$%#%$%$\n023 41.83 -71.14 0.05 9 '$(%(%(%(%($%&&&')$*%+'+'&&#&&&(((()'()%$'$.$'#&#&$'&((&$)'#'$()')$,%+%,&*#+%))$('&#&%%.('\n024 42.27 -71.46 0.05 8 &'&'$)$)$)%'%'$'$'$(&##'$($($(#($'#'$'$'#($'%($(&)&(%(%(%(%(#&#&#'$&#'$(\n025 41.26 -70.77 0.05 14 ,&+%$#)',)-%%')%(&*'(%%%,&#0*%&',%+&-'-(,(#3*%&&,$&&)%&%-##1\n026 41.61 -70.52 0.05 10 $'$'%,$&$-#&#$#&$'%)$*%*'-&.$#$,$+#'$%##$.'-++&-#%+)$,$*$,%-)-$)*,)-$%$-$*$+#&$($(\n027 41.42 -71.34 0.05 11 *(-#-%#+)(*&)*,)',('(&(&('(&)&)&(.'-'+'+'+(+&+(+'+')%*.#.#.#.#+&.&-()(+$),+#)%+(,')('(%(\n028 41.17 -71.82 0.05 11 *-2*(#.-#''$-.(%'&1%/%-',&,)+'.(3(/%3&-$1(1'3&.()$)#)+(&*02)2&),)-)-+*+*0&2&2%1+1,0,1+2+1*+.--)#)*(&3'*(,/(('&)((*().--*-+.+-+&#)&-)(%3)3()&\n029 41.76 -71.53 0.05 8 $%$%$%$$#%$%#%$$$$#$$$$%$&#&$&%#$$$##$##$%\n030 42.72 -71.88 0.05 12 %((-#').'/+/&.)/&.)3($(2))*('##%#)#,%+%-%*%'&'#+#+#*$*$+(&##%0#.)0$0&%%#%%$.\n031 42.94 -71.53 0.05 8 $$$##$$$$$%$$$$$#%##$$\n032 43.07 -72.09 0.05 14 4.*)/,(3*/&%-)2+(-(3//1/%*+'*)*&%1*+)05&-%/(%(,*#&0,-/-/,06+*...00($-+)%&021(&%46+'20+1')*,,'$'&2($0*-'(4&%##*2&+#3+*&+.#6%65+,/,/\n033 43.13 -71.67 0.05 10 $%&#&##%$&&'\n034 42.75 -72.51 0.05 11 ''&').#$(.%$%,')$&#*(''-&+$#$,%)*('*%.#,&$)+$)%#'$%.%&#&\n035 44.2 -71.9 0.05 20 %%(1$'$,1+/2#%'1**&+()###%*1,--)4-&/$*,-&(\n036 43.07 -72.45 0.05 10 %%$%&#$$%(%&##$#\n037 43.3 -72.35 0.05 13 4**)$#&#&$)'((+%%(#'''$'+$)$1()%,&,''$6)$&2).(0(1)($$()#4)\n038 42.83 -71.36 0.05 13 '.'.'.'.*-/%0%#&<$:(5'+(4%8%9'$'*,*,*,)+(+*)$'$*2*8(&+.(6(/$<&+*'-$&%-&)$,<'=&;'$(8'4$.)0*3$'//''*'+#)#);'(*%-4'#(,*,*,+*-&.&.1)%&$,7&+,4*6$+&&,7$0(6&2&2%8#\n039 43.09 -70.86 0.05 10 &#%'#$#%#%'%&(%$$'$(#'\n040 43.27 -70.97 0.05 13 (#'(,6)+',&/&,182'0$/6-5$*0+5$,4+4-&-11&.(&$,%/()(.4.4.42#+-//3).%)*%+%,,$+&,(+34##*0**%3(*'-.'.(.-7.#/2)00-(-&')/.)(%/+.3-6,-'&-,-)17('5(#*.'+/*,%*)$-2.2+.\n041 43.6 -70.29 0.05 8 $#$#$#$#%####$$$$$&$$###$#$#$#\n042 43.96 -71.02 0.05 13 %2'2'21','+*)0-1#3$1../2/)/1+4%0)%03'4-)'/.3%3'2'2$5#5+3,4**&//,&0(6#11#.2)4)6*2(((,&-)-$/0+.,&5(-(2*51.+&$8'0*+-.$.+./2\n043 44.07 -70.08 0.05 13 ()))')'(')&-#)(&&(%(&)'(&.*#$%('+$%-)/)%#(),%),$',(%\n044 44.41 -69.88 0.05 24 +8*93),B06,<*99M5353&93A0;*4#8#802<K20.4*=)<;=&;*1.2&58(8&2,)73;.6-5:C279R6B,45>9A:>-<;:354*1<-;.;@K%9,:)82<$:@#1.326(7F,2,:7M:T5O3=7A'6<F\n045 43.76 -69.87 0.05 12 %#)'%'$'&*%*(*$('-#%()(+()%*)*'(%)#$'.&+##%)()%&),&)-,$'$''&&$\n046 44.05 -68.81 0.05 20 -*-8+1).,;&,)2*''()$9A.4/8*3&-/B&&3B*(0?4G..$+97,.(#.6*.#&'./;-;'%4F&,0=/?6?,5(-'-,05C5E:;*27D*-(%'+'.(&+/',+4%%&%+)$*591B)18=\n047 45.81 -69.53 0.05 26 )D39#90D/D8A3#5?:33CC)6D?5?5@9@>'<9D8BA:4>1D,D(A9?(?.7'88<674A?;A<=.39$9$7=;)==5;>=B6>2B\n048 43.76 -69.32 0.05 13 *','*',&-+-'-'%+##*,)'&$+'(&(%&$)%-#(,*$+&\n049 44.37 -70.78 0.05 20 &:&8&=+3.9$F$5&404&C)?0=*;43,<(<.A*@0A)D,B$:6&(8(//C(1$@/;-=)9<-/.#?+5'E#C,A-0(2+0)5-4.2%:%7.#,>,++>*B.%.>%J#B%G(:+8(6.5%I1*,.)-72'A)A'?$9(/\n050 43.41 -72.72 0.05 14 ()'+#()%+$..&$&#/%$'.'/+0--&3/*-,-3-(*&)%(8.0/&*)'+-)+$#,,')-#-%$%*((&*&2/+)&&,*''.)+,*)-'.+10-,))0.1+(+$)'&\n051 43.08 -72.89 0.05 11 $+$)(('('($(%%)&(*)*&#)($*$#'+#+#+'$\n052 42.78 -73.26 0.05 13 %$)%,&(&,(*&*'&#####&#\n053 42.75 -73.07 0.05 12 %,%-%-%-+&'(#(*(')'*(.#%&)##)+#.((''&,#)*)(&#&&+%'\n054 44.11 -73.34 0.05 12 *%)()&*&)()()(+$*&,*0.//#(-,'%+%3//,+&2-*(*')(.)0)$$4+/#3)4'''')2#--)*(+-'%'2121#&%%1$4/(*1(1(0'(%2*2*-#%)3'++*,#$/.-))'\n055 42.64 -71.19 0.05 8 ####\n056 44.07 -72.87 0.05 11 %)&(&(&(&(&(&((*%*).)*$+)+'*0(/*$*.(.&,)(-&%,(*&$'%'/(&(&+#%%*(%*&%####+($)&$+#),**,))\n057 43.25 -73.35 0.05 13 ****&-+$*%.(1#*&*),+(,%)1'(%&,*$,(.(-01-0+)$+.1&''&.)*-$%'--,)(%+)1)/-#%0'/#-.'*&%%%#&))/%\n058 44.31 -72.46 0.05 13 %,+$#*+(0)%..&)$*%%)/)0*(--,'&).%-*'*1(&'&&$,&,.,#$-&-'+'*.,/(/&'0/#-*$+#(%+)))+.$*-.+%'.#+(\n059 44.41 -71.79 0.05 18 .$.(.'#$(&$$.#\n060 41.61 -73.46 0.05 11 &.'1'3$-$-%-(5+%'.'.**'-#1+&$5)1*-'4)6&1)$%/$4&1*0#1)#&5&5&5&7&5$0$0#0$0'+*((.+/(,$.)-(2*+'6#2*#(#(0*7*6#4'5*:*:*;*3+$*3(0*4*4(8%.%.(4'/).*,(/+1()'2)3)*\n061 41.68 -72.76 0.05 8 %$%#$$%#$$$$$#%%#$$###%$$$$$%#$%$#%$$$$$%#%#%#%#$$%#$$%#%#%#%#%#%#%#%#%#%#%#%#$$%#$$$$$$$$$$$$%#%#$$'$\n062 41.61 -72.4 0.05 10 %&'*##%#(-&+&($$&$&-'-()'.*++,*-&)$##&&&&$#(*-%'(+(+)-+,',$)'$$'),&&&%*.(((%$'**))\n063 41.26 -72.31 0.05 10 $'*'+),+%$(%&')%'*&)$(%'*'))'&,+%)$$&+('()'%$#%*+-+*%&##,,%*%,)('&)(),$&$&,*$)(&#(\n064 41.19 -73.36 0.05 11 &(')&%$-&+&5),),'4%3*3*7+0&5%(&2)8(0(6*4&6%0(4'5'#(2&5%1*+,4).*-*.)/*3*0*1#)#(*,%%)5'#%.'.&-*6%6$)''*,*1)0'%&(%'(%(%+,&&(-&+&+&,#'%5\n065 41.27 -73.01 0.05 8 #$#$#$$$#$#$#$#$#$#$#$#$#%$$$###$$%$#$#$#$&##$#$#$#$#$#$#$#$$$$$#$\n066 41.16 -73.29 0.05 8 #$#%#$#$#$#%#%#%$$$#$&#&#%#$#$\n067 41.49 -73.5 0.05 9 $+$,$+$,$-#,$+$,#-%-$+$+$+$+$+$+$+$+''%(#%)&)%&#)('#&(((#*&)#,$$'&'*%+&-&,$'$#'#&,&+)*(+(+%'&&%**&$(\n068 41.02 -73.66 0.05 9 *(+(#$*'+&,&*'((((*'$&%*&+%+''########%)%&%&%'%((($'$'$($'(($'$'((#$((()(&#$(&%)%)&(((%)%*((&'\n069 41.03 -73.57 0.05 8 ####%###$###$################$$#####$#\n070 40.55 -74.52 0.05 8 #'%+())'*%)'('#()((-)*(*))(*)*%'')')')(-('(-$%)-)+%&()&*&,'*'*%')%*'$('&&(&'()()((*&)$','('('()%)*)+)&$#$%%'$%$$#($'$'#'('$$(+(*(+(+(,(+$&#(&&&(#%&&*&%(',',&'$&%'%&'-',#'&+&+&+\n071 40.7 -74.25 0.05 8 ###$#$$$#$##$$##$$%$#####$#$#$$##$$#$##$#$#$#$$##$\n072 40.65 -74.27 0.05 8 #$#########$#$##\n073 40.7 -74.09 0.05 8 ###############$########\n074 40.88 -74.6 0.05 9 &,%(%&#,$,'#%**%(#&)(')%%,#*)$'+%,&&%*&$&#$)%)$(&,%,$,$,')%(&-'$)#)$%,&)$*$*#)''%+'+\n075 40.89 -74.31 0.05 8 #%#%#&#&#%$&$&$%#%#%%##$#&#&#%#&%##%%#%#\n076 40.83 -74.1 0.05 8 $#$$#$###%#$$###%&$%%%%%%%%%%$$%$%&%%%&$#$##'$%$&&&%%$#%%#%#'$#$#$$$$#$#$$$%&$&#&###\n077 40.14 -74.35 0.05 8 '(&(&)')$)$$$)%)#)()$)((#($)(%&&%)&(%#$&%$(&#%(*'&)'(&((&'&)&*&$(%('&*'$()$($)%)$)&)('')#)%#%)'%&%\n078 40.71 -75.07 0.05 10 '-&,&,&,'(()+*%#(%,).)&)%$#(#%'#&#&.%*+*%%('%''.'+'$%+(&&+**',&+-'&+$()''+&**(%$$&'.%,$()+'*)&%+*'&.'(&&+&#$',+)\n079 40.64 -74.73 0.05 8 $*$*#&#$#($&&&&($)%$$$%)#($$%(&*#%#&%)%%#'''&'&''&&'&&$)$'$$#$$##'&)&)'&\n080 39.47 -75.52 0.05 12 $&,-+-(0(<(?*,&=)../-3),)&,6.0'/)6)()-.3'#'**-*''+*,++*+),+,+-+,-0&1##''.3-4*.*,./,1*,'<)),-+/,/*0)(,.++-1))()*),4-,*((%-4'$&#(*$%-0(*..----*+$$(+(-*,*-(&*)%:*4(0)*).&;**&-&0(-)*&&*+\n081 39.89 -75.12 0.05 8 ##$#####$######$$$$$\n082 38.93 -74.97 0.05 13 ,,&',/##--'&##.*(%/*/('%%$.-+*))0-++)*((--,,+*.+.,$$'(**&%''%'()*'$#%%$%)&\n083 39.2 -75.33 0.05 11 &&)+%%,')%#*$'$*',*&&-&%#&+('##))*$)*($)'/&)',)*),+&*)$&*,('%)$((,(&(#()(*()\n084 39.31 -74.54 0.05 8 $%####$%$%#$\n085 40.04 -74.99 0.05 11 %*+)*(%(%*#+(,$-$*$&',*'%-$0)*)$#,(&'((+))))))'())')+&*)$'&-*#+#*(*#(%'+#+\n086 40.16 -74.82 0.05 8 %%%%%%%%%%%%%%$$$$#%$$$#$%#&%%%#$$$$$$$$$$%%%%%%$$%%%%$&$'%%\n087 39.78 -74.33 0.05 9 )%*'%&&%(')')($%&&'#$&&()('('(%&&&)(*(&(%(&&'$'%#%&$#%&&\n088 40.31 -75.16 0.05 10 )(*%'&)$(/(-+%)($/(0%2'2%1(3',')%/%/'%+'*&$1*((3#1'4))(''.(/'3'3&-(0($%1$/'+'1%1$3*+%4'4%1'3*#('('(-(+%1%3&0&0(,&4'/%2$2()*#'*)+)*'.'1\n089 40.43 -74.49 0.05 8 $###$#$$##$###$####$\n100 40.7 -74.02 0.05 8 ################################$#$#$###$$$$$#$#$$%$%$$$$$%$%$%$%$&$%$$#%$##%$&$####$$########$#$#$$$###########$#$#$###########\n101 40.71 -74.01 0.05 8 $#$#$#$#$#$#$#$#$#######$#$#%#$#$###$#########$#$#$#$$$#$#$#$#$#$###$#$###$###$#$#$###$#$#$#$$$#$#############################$###$#######\n102 40.7 -74.02 1.645 148 #|##############################################################\n103 40.5 -74.25 0.05 8 %&%%%$%&$&$%##$$##%%%$#$$%%%\n104 40.8 -73.93 0.05 8 ####$#########$####$#$#$$##%#%$$$$$#$$%$%##$#$##$%#$\n105 40.9 -73.96 0.05 8 *&%%%$'(+'())(-*'%*#-((&-#+$**+()$)#%$&%,#+)+'$'%&'&%%+&*(+$#'+',',&$''')&+%)#)'#%#%#%#%#%#%+*(%*#*$'&'&'&%()*%'+),%$($&+'+%+(*+&%'&&&*#+**&\n106 41.01 -73.82 0.05 8 #$#$###$#$####%$\n107 40.91 -73.9 0.05 8 ##########$##$#$#$$$\n108 40.9 -73.81 0.05 8 ##########\n109 41.01 -74.57 0.05 10 %+(+&-'($/**-'+))+))-&%/)').&.*''((+&/).),%*,%*$+$,'+%)*)*%,*,$.%.*%'&$/#/,##/$.#0($&-*$%*'*#/%-&('.)(%,#/&..''.&*(#%/('++&.$.*.*/)#\n110 40.62 -73.75 0.05 8 %#%#$#%#%#$$&#&#%%&#&#&#%%&#&$%$%$%$%$%$'$%%%%%%%%%%##%$\n111 40.74 -73.96 0.05 8 ################\n112 40.57 -74.04 0.05 8 %#$$$%#$%$%$%%%&$#$$%$$%%%##$$%$%$$$$#$#%%&$#$#$$$$$###$$$%#$#%%$%#$$%%%%$$&%$$$$$$$%$$$$$%$$$$$$$%$%$$$\n113 40.65 -73.91 0.05 8 %$##%$%$%$%%%%%%%%%%%&%&$&$%$%$$$#%#%#%#%#$#$#$$$#$#$#$###$#$#%$\n114 40.64 -73.88 0.05 8 ##$%$%#%##$$####$##$#$$##%$%####$&$%$%$%#$##$$$$#%$$#$$$####\n115 40.58 -73.74 0.05 8 &%&$##$%&%##$$$&%$%%%$$#(%'%(%'%%%%%%%%$%%%&%%&%$##$##)%#$$$$$$&'&#&$%$$$%%&'$'$($$#$#$#&&&&&&&&&$&&$#%%\n116 40.55 -73.91 0.05 8 $&$&#%$$#$%###\n117 40.64 -73.57 0.05 8 #&$'$'$'%-$)$'#&(###%/%$%-%,%)$)%0',(&%*'%'(#&'.%'$*'('#),$%$%$%&-$+''&,&-'&&'&&&*&&$)%*%#')',$$#&#%&&#%&.).'#(.'+('$+#+'#%.&$$%&&(-)-)/&+'+%,#$'-)0'*&*).(+&$)1#$(+$($,&$%&\n118 40.75 -73.61 0.05 8 #$#$#%#&###$#$#$#$\n119 40.76 -72.96 0.05 12 &)'4&)&0&'#&(,'2*/#'$'$*).%+&*'+$&#%#%'+%#(7#%',*0(,$*#(%$&0'0)/)/#$%-%.&*(-$(%$&1&/$($)$#\n120 42.27 -74.69 0.05 15 &2.2+00-#40*$;*9/313+=)-':3-020;%<,'5&(6,)(#$9*=)1$3+&'4'2-6#5$4,;,-)4)1-/1=$2)/&:)7(:(8*#.5-+(20(0+1+)(/)*,20#7%()42*-;%0+2+10-&4.>/=+)'$/:1)\n121 42.28 -74.91 0.05 19 $:*2>,,9&=(#40/:&2.=(.'<&9&A+9&;',&</B60&>.2,B:*+=,1&8*:'2.7*).4/9*?/<)$':*/(8*7,-(8;-#?.,%)(A)@1;#:$9$:(*%60/+;,;-;,;&;/>*6*+-;+:9/%8'4(+'?*<)&+<\n122 42.64 -73.86 0.05 8 #%#$$##%$##$#%#$#$#$$$$##%#%###%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%\n123 42.78 -74.06 0.05 8 #%%$#%#&#%#$#%#%#&$##%\n124 41.66 -74.69 0.05 11 )/(0%,0/,%/**-+''/)+/0.2++'11-&.#).%1-1...-.$(&1-%1/*1)-1&$&-.-$/,&.,'.+(//+%*+,)0,+/1.)+2/--$*0*+$)-#1-'+-0+*,''1/)2+//&0&////%*0+1,)),/1#('--.&/'0%),2).-)%1)+++0+*.\n125 41.41 -74.38 0.05 12 +301/2/,,0.,$+(/%+%+3/,/()1314#)#*21)20.%,''1-%+)*2320%1&.3/&+*,(/1/&*$&31*0-4'+'(%%%)$*$*$)$*)($2&231'$.1')).'1.--,-+#'#(*.+,,0%0/,$))0%''#''&,*302'3\n126 41.69 -73.92 0.05 8 ##$&#$$&\n127 41.37 -75.1 0.05 11 (*%&('&0'1*#,&..)%(%%-&'*,**-$%)(--.,#)*&'*$#,*++&)(*%)+)%+*-(++,#)().'$,,+%,$,*(0$(#+'-.&&*((),$*(/*((,%-('+(+-)-'.+'&&\n128 43.04 -74.47 0.05 15 (3'3(200&7+..+3#-201#8/0/7+3+8'/%7,2*6'4%2):%/$6(/15,;)8(4.61&-.+3*2(/5#$5+:$,1,5)0,+9520*1-43%.0018/.#-0&%9#131#431$906*-5)37#4,0.--8\n129 43.95 -74.86 0.05 16 1>1?5;.>,:+26(534)601:7?625?)&65-<6-(##>292)(<574668)@7*,0+9)8(8->*/)42&*=254.44%=5(7<7:$>%>1<'<2&5+3&21,./=()$>.@-0)2087@1)29*10=(**8-33=(>4/+@+7%=\n130 42.48 -76.81 0.05 17 )1,',','(%0,241003.-/70'+%,63/.501$50/26.823%/*4(6#-09&1.2-**8#+*36/)#-2#+3+&((8%+3(40&/-1.*&&/4:2+1'0//-/0.&*7+\n131 42.55 -76.88 0.05 18 #2#.22+551+-).1(-,/)5/3*-4,&&,+++15.(709$84+421/+;0.#7/+)4&(,''0720&7492-%'(*$*,++.%%92'/9&4(1('/:-:-.*#,)13\n132 42.97 -76.25 0.05 8 $%$%$%$$#%$%#$%%%#$%%%&%$&##$$$$$#&%$%$%$$$$$%$$$$$$$%$$\n133 42.63 -75.98 0.05 20 224#1-.3<./(3/(+80'1&0%31''>(1*1&;,/*1+.065-$8</*-,;:8$+':')$1$633)=+4+.#29/8/&+$5+6042;/1&-*59:(7*,0,&1+9:.6/\n134 42.59 -76 0.05 18 0)),.19--8*7)**+)>#0,1#3.7-1(/:9,).0*-6#)?/56013;=6&13(7/././-/-%:+>.;)/+1&6&?$-,+$*),'9/1.=1*968.):-+,,.+,1)/%33&()&010$;4,--(3-03$54-1\n135 43.08 -75.24 0.05 8 ############\n136 43.71 -76.32 0.05 17 (+).&+$(&)/+-1$&(-9B3/()),4:+#(1&4:;*&1.+(2>&/'1)/27&1+(23((/8#'*,).-:/).)/4)//41/4=,6;C%$&%1944<D,*)(78#+8:#';?40*3->9>7=63,<.04A+/#(.,5>399=/-4615&+<B0;''2@+<--.()$99+?7?7A6=\n137 41.96 -76.4 0.05 17 (4&C$'*5%#)'%)/(*B)C'$(,'-).-?$.$/-B,@)<)@%6%>#<,A/0&)%*&*%*#;*<-8(+*0,5'?#9,&,E'1*E&++*%/.<**\n138 42.03 -76.41 0.05 17 ,/'*+*&7)?.?-:*7.<&'#$%4.4-4+>*;$2$&+3/2&0-?*'#=(7'9##*.)D,7.2#$)>&9&0(8#*$*%<):+?,<),+-(##2\n139 42.08 -75.94 0.05 8 $$#$###$##\n140 42.4 -79.34 0.05 15 /3,3-8'(51&5*,+85205/9.:&8'/-0&)5/$8&3.1/1(/%+$,.5+4-4+:,6#*$4-/(*$#//*1-;%1.7(,0:+1#6&(#&##$6':32/.'1$+/*)-'2&((5(4)+-0%+2)2/2/56\n141 42.37 -79.42 0.05 20 #5,437353+512*)/'-),)80.1961*0%+&<4-2-%8&5%&&(#*)4+2&1/=3**6/.0-$#*9%+*4)1$25.&54*\n142 42.75 -78.9 0.05 8 %#%#%#%#%#%$&#&#&#%$&$%$&#&$&$&#'#$$#$$$'&&#'$$&&&'%%&(%######&&######%############%%#%#\n143 43.08 -79.06 0.05 8 #######$##\n144 42.57 -78.32 0.05 17 /,0%0=).&<-*#9/*-(*,(7*7$(-,/(0**:-?&/#/%>)4-30:-40'+3'-(=':%.'<1*'1,11-)4/''3*1*32(2&#:0#(/'++))1)*'0(0-=\n145 42.53 -78.25 0.05 16 -5+7/8,1&62(&*,*%4-:.+1-0=$)+;0505&@-7*'/2%:#/&'+;)*-1#&-829)*'?/>,.'7%-,,*:+7&'%&0:1<%+-&).0+%0)904,3/6'%3##002*0-.&>181?)&)*\n146 43.08 -77.74 0.05 8 '$$%$%$%$$$&$%$&$&$%&$%%$%%$&$%%#&$$$%%%%&#%##$'%##%'$'$'$$%'$$%'$$%'$$%$%'$'$$%$%$%'$'$\n147 42.01 -79.74 0.05 13 $,$-$;$D#D)E$))C%*(A$B*)*B)+)4$,#@&()/#$(1&@')*6&2(8'/%.+C%#)<#/&C'.&9%+&=+A,B%/%8$+(1)+$9#A'5&)''#($=)5#(*(#?&2$B'#*@$<&7&&',$3)*%)%A)&$>\n148 42.01 -78.02 0.05 13 $2'''')')<%'+)-.*.)1(7'#%8*5&<*D+:'.&0'3+'(+(=#>,-&4%6%6-$,7&=%*+3,9.8)*&:-#/<+A,A+B+A,?%-*0-8#4%@.:$=+=':):*?*;&5#9':-1-4+8$)+8(3&#*D.@'A,%#,->*6&?*9#@,5#;%$#'$.\n149 42.07 -76.89 0.05 8 #$$%###$#$#$\n150 40.13 -80.5 0.05 11 ,&,('%-)-/-..&/%#0,2-+'*%1(%%-($#.+0&.*&-(),,1')-/#/'/(0%/%..(+#,.&/+(&0+0+$+/-$(%'$&*+(''-#''-'#/$.'*-2/'$-+2+1()#/.',0,0-$'%+(((%1,1(2-+$0%/$1,+,--+-+\n151 40.29 -80.27 0.05 10 ()#'%+%&'$$+%+')%*$+%'&#('#($+$+$+$+$+&&$,'+%,$%(%(,%+%-'+%,\n152 40.33 -80.25 0.05 8 %(&&$(%&%%%)$)%*&($($'%(%(&'&)$'%)$*%($&%*%(&(%)&%$'$(#'&'%'&#%)%'#'%+#('''*&-%'#&%'#&%'%'%'%'%'%'%'%'%'%'%(%'%'%(%'%'%(%'%'%'%'#)%'%$%'%'%'%'%'%(%'%(%'%)%)%'%'\n153 39.72 -80.5 0.05 10 ,'%#)).#),*,#-#'.)&-/)',*$*+'-#-)',+*,--(-$---&%$..).&%&-('+)*'+,((-$,.(&.##'&'-)-&'*+/'#(-)''+%+-.+(-&)*#($.'-$&#\n154 39.73 -79.98 0.05 9 &(&$#/*%(%(%%(($)$'%%*(&*$$/(+)#))(#))')*%(#)%'%$'$**%#&#+(%'$($%)(.'#+''&(##%%%()')&%#-$$%$).&%'-'))$$$&%).%,&()'#$'%%$)%$&+'(')'*%&&$/(('''().*'\n155 39.72 -79.29 0.05 14 )')#''*',0(2&),(#'(7'.%4'8(5%,+1$#(*%'+&$.+'+'**)((/%#$((-+0*''%#')/(**&#&*)#+#&\n156 40.04 -79.78 0.05 9 ('))('$*(%$&-')#&''%,((((+&(#,)&))'%*'(+$*.'$&*&)((&)()%'$'*&&&#.&($(&#+)$(*&..&'-'#(+()'%(&(%%(+$**),&&.'&((%')%-'$%&,(-*/%$&+()).)$+%&&(/'($($'*&$'+&&&$\n157 40.39 -79.37 0.05 12 '''''-/+*-&%(..,$&$%%(+.&0)'*-%#&#(*),0(%&)&2+)*)#'/).('.)+,,--(',*,*'%($&&$*1&'&$,/,)*)(.','.-'/)'*.+/&+*,+'/'$'//()+.&#&-).*'#/'\n158 41.01 -79.2 0.05 17 %+)3)-(,'*&%(0)$&#).*7-5%*(0,-).$&#,&/$)*,$-+/(%*9#*$##*#+(1.-\n159 40.09 -79.17 0.05 10 '('(&)''(''()(''*&',+((##*)-#)+*%'*&',*+&*%'$(%&)-+-()*)($(((-*+)#'*'*%()%'+(*,((+&(+)+'(,%)\n160 40.68 -80.14 0.05 10 ''&(&'+'''''+'*&*+%*$%(*%%(-&(,)%$&++%,,&#,&&)+))+&'#%*)+,**(#'$%&,,#*$)*$--#')($###\n161 40.79 -80.51 0.05 11 '&&%&''&&'&'1%1'&#,$/)#$'#$($#+##)-'/%*+0(2%'#,+0$#&+()#$%)&)#-,+#+$,#0).+-$(#)($&*$%%+#)&\n162 40.7 -79.67 0.05 12 %&'&$,$$+%-(%&/,'$0*-'&+())*.+#&$%##)*-&0*-'/($%$%2-(+()%')*$,)&$*$+()-'+&%-/),*''0+('%#%)\n163 41.2 -80.31 0.05 17 '/((17-9)(+#(+%0*5*5',&4+),./7$1&5->%4+&/4*1&*'.(/1:&/-<16-5-<)5+/,+&6(*&3/9/:/:/7/7*506#+#.$.#0,&\n164 41.62 -80.47 0.05 15 (&*7&+%0)4%%)3(&*#()(1+'&7*&$5.-#&+%##*)(-./*#&0%)&2&$)7(/%*),+/)#()(%\n165 42.07 -80.16 0.05 8 $$#$$$#%####$$#$#$#'$%$$%$%$$$$$%$#%#%$$$$$$%$%$$$$$#%#&%$\n166 40.1 -78.74 0.05 12 +)+)+)+/,'0(-+.)1*%.'1&1,%&'0'+'*&&+$-%.))-''('-.'.&*&/(0'.#)/)*#+1*+1*1%'1&(.$*)21)&+0*%)()2,$'-%-1&'1)$,')$/.$1-%,$-0)4)&(-/-+&0.,#0#.0#),$/%*1**#\n167 41.41 -78.84 0.05 16 -&'1)+,&+'.(#&-)*+-,+'(('#(#+&)&+.,)-)*0-/**,-\n168 40.71 -78.6 0.05 12 $1$1$1$1$1&9(**7&3((*7$3%5)0)&%9($),&1**'%(#(,'*)5(%&0+-(+)8(,*)$2'9'3&9(''6(*).'+&$&$(3#/&*#1$-,.':*')/%7()#-'((+(('<\n169 41.54 -77.96 0.05 15 &0&9%3%4):'#'4*,+/'*&)+$+:&;+)+-+3#3'6(4)/+6+'#0%5+1+'+/))(9*3':)'*+\n170 40.09 -77.97 0.05 13 %7+%(?-'-:',$4%6-+&>%7%7&2.2$1&B.8(7#5)5()$>,9)0'7*A$6(<,)-;*8&=%:)*&<).)@'E'0%?'B&8-*,6(A(.-<.1%5+((#'6+'$6+/%;,.,.*$,7,3/+&@#2)%(D)2*7%9'+%4(F*3)%-0)?'>-:%0+-&A.*&B.3(E'D&7'2%7'7-2,<,=.*\n171 40.23 -76.9 0.05 8 ##########$#$#$$$$$##$%%#$##$###################$$$$\n172 39.72 -78.41 0.05 13 '2&2,1##$)-/#5*--0,1,0*.&4*,'-$0())*%.*2'+%1$-%4&(+.+3,6--*2)2$3--#4*1'/,+'3,-$1)4.-%5,1#0,+)0*7#'#3%/*/$2\n173 39.74 -77.39 0.05 11 %*$6&$'&'%&%%5&#%/'4&1#7(-'*'4(0+.###6$2)*)'$&$&#/#.$+$+$+$+$+(&+-#(%0%$$*)0)0#1%)#4%#$,#0&2'1%0#1%-#2&-)+&3(4*/&/((&&\n174 39.88 -76.81 0.05 8 $$$&$$%#%'%'#$$#$$\n175 39.77 -76.68 0.05 10 *,)#'*(*(,)/+0*,%/(&&),.#+*0))+)+,'0*0(.$*,+(.'/$.'+)(),+*+((%*.)$'))&((*1).%,'.#-'*%*%-+.&+,.*%(-(-('(,+-',),*/'''*&+(,\n176 40 -76.37 0.05 8 $$#$##$##$%$#$#$#$#$#$\n177 40.99 -77.94 0.05 16 (5'4(5)5&1&/+,08%--+)4,%%8+>/8(;)(*-(0'=(2&,#/%.$9$,$,&8(7':*>+((;-6)&.6$,.:,++5%:#-(?).%8(#'.\n178 40.69 -77.38 0.05 12 &/++$%$'-7)5'5(2(2$/&3$+''#.%-%5%+%5&&#2(,)6$5##%)$&')&&+4)-(-%6#*&**,'.&6+6&1$(&)#,).%3#0(1%-$3&.&1,7'($1%&'**1&$)-*-%6'-\n179 40.55 -76.66 0.05 10 %+()')#-%)'.$,&-'+'+$+'+'*&)%&%#$-'(%*'((+(-'+%+&.&.%+#%&-&1$.#)&%%,#()+$#&,$,%+(,$##,#%$('/$%*,\n180 40.31 -75.75 0.05 9 *(*)*(-.'%-&-.+)(**(**)**+)*,$'$)(')+'&**(,'(-+-%')-*-*-*,'&''-.($)'+##)(+%'.(+'&)'&,.++*%)#*(&')&%'-%-,$(#'$((-*%+$+%',+,#(+,+''&,&-+&''('(\n181 40.58 -75.63 0.05 8 #&#&#&#%#%##$&#&##\n182 40.74 -76.19 0.05 9 '''%'/#*#,$%&($((%$%((('''()''%,&'&&$)('$,&&('%*&#&$$-%&'#(&&$(%$)(%$'&''*'#\n183 40.89 -75.56 0.05 13 %*'+&)%(#%(('-))(($+*/$%#%&(#$&%&*,3+0-3%+((#+'''&'#%('''$#,%'#&#'&'%+))$)&'(-&'(.\n184 41.18 -75.77 0.05 13 )'+0+()$)$,&*$./&'/.*#+$,)$((2&,'*(..(*-*&(')2()0+'-/**#,%,0&'%+,#(&(&/)'.)&.*/*1+++(1'4+,$+1+1)&*'.0'#*-/-')$**).\n185 41.35 -75.74 0.05 8 $%$$$$$$#$#$$$$$$$$%#$$#####$$$$$%$%\n186 41.03 -76.7 0.05 16 #-&6#,#:&*)1,(+3,$%/)0+#'/&,/.#8,3+&(0**-./0#*+)&0#-*0(5)6)5)4(3'2*4)0%.(.-2#/#5)1\n187 41.13 -75.98 0.05 8 %$$'%$%$%%$$##&#&$%$%$%$%$%$%$%$%$%$\n188 41.59 -76.63 0.05 13 '1*%*0&3&#%*&1(#)/'6*4*3&5%3'3&3*7&-(,*-)$%%#&(5()*%%6'1%1&,#**7&&(%)+%*&'\n189 40.18 -75.45 0.05 8 %)&*'(&'%*'*%'$&&)&'%$)**(%*&(%$%*&*%&&+$**'%)%&%)&*($#'&,$,(($+&&%+')')'*($)(#+(%$+%#%#&%&&'+%%#+(#%$'$&$*)#*$)%.%#$+)$%)\n190 39.82 -75.51 0.05 8 )**(&'&()+(0&%)+'&'+#%#$#%%%$#%'&*(.(/#&$'))%'(*&$#'*0(($'$&))''$'%%(*%#*+&&$'**(+*.*.*.%'$$)-)0)0)/)/)0###$$%%&%%&(*0$&&(&%$'()$'$&$''%$&%'&&'&$%'%%%'%)*%%&*&*$&(*&'$&%)\n191 39.86 -75.28 0.05 8 %&$%$%$$$%$%$%$%$%$%&&#%##'(''(('$&$&&%%%%%%&&%&&%&$&$&$%%%$%%%%%&&'&(%'&%%#&%&%$#$$&%$$$%$%$%&''%%#''##')%&%&%&%&%&$%$%$%%&$%%&%&%&%&%&$%%&%&$%%&$%$%$%%&%&$%%&%&\n192 40 -75.12 0.05 8 ####\n193 39.72 -76.04 0.05 9 ).'$%().)'%,%''-('&%&-)/()'/&-)*&-*(*&%)$&#'%)#(#&$&(-)()-%*''#(##$$'%&+'&(%*&((&-%(&)(((+'+','+'+%'',((((((\n194 39.98 -75.75 0.05 8 %+&*'*%+%*'*&)&*&)')##&,'*&,%%')%+$+')$&)&',',(*(,(*&&(+%,(,'*'*&(',',&('&%'%,(%'$'''#*&((')&&'-((%$%(%(%)'*%('+%(%*%('*)'%(%(%(%(\n195 40.15 -76.3 0.05 11 $'(1'1'0)&)#%,(+).&/)(%.&.#-(,$,&1*),+*-()++&,*.*/)/%))(%.#+(#&0'-%/+()$'&*&)))%(**.*+&''%\n196 40.29 -76.04 0.05 8 $%#%$$$%$%#&#$#####$#$%&$%\n197 39.38 -75.76 0.05 9 '$($+(&&*$&$%$+&)#&&(#&&&&)#)#&&'%&&&&(&$%%&+&&%#$+&+$\n198 39.56 -75.67 0.05 8 &%&%'%&$&$&%'$&#'&(&#$#$&%&%&%(&&%#$#$#$&%&%&%#$#$&%&%\n199 38.46 -75.73 0.05 14 0'0'/(1%0'0'$0%%(%/%2%2#$-#&)).%#0$-.(')*%'-,%0#,'2$$&(.+)1(/',)/#&,$/)+(-%/(0&%#.3%.&/&\n200 38.83 -77.09 0.05 8 $$$$$%$$$$$#$#%#$$%$%$%$$$%#%#%$$%$&#%%$$$#$$$$#$$$$#$$$$$$#$#$$$$$$$$$$$$$$$$$$$$$$$$$$$#$$$$$$$$$$$$$$$$$$$#%$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$\n201 38.63 -78.02 0.05 10 *.,**.,*)+$#)-%-&,%-%.#.%.'%'&)()(#*'.&.'1&/%#-+*$+(-(-),&%,&)#)#)(&,'-''+($,*+-*,+-(.(-'1&*$.-*-*,)*.*/+/*-*.&*'**0(/)/++.,,,,,.*$,$+)%*%$&$(%&*.)0)0'1(0*0'1'1.*'(*.\n202 38.86 -77.06 0.05 8 ##########################################################$#####################$#######################\n203 38.82 -77.04 0.05 8 $#$#$#$#$#$#%#$###$#$#$#$#$#$#$#$###$#$#$#$#$#$#$#$#$#$#$#\n204 38.87 -77.06 0.05 8 #######$#########################$########################################$#########################\n205 38.75 -77.45 0.05 8 %+%+%+&+%+%+%+%+%+%+%+%+%+%+%+%+%+&+%+&+&+%+%+%+%+%+&+%+%+&+%+%+%+%+%+&+%+%+%+%+%+%+%+%+%+%+%+%+%+%+%+%+%*%+&+%+%+%+%+&+%+&+%+%+%+&+#.%+%+%+%+%+'#%+\n206 38.08 -77.2 0.05 12 .)-)-'+'&,.&-,',+.*'+-/*)0.%,*'+'0%0(+**0*(,&)&+&,$3(1$1*'&1'.(/++-.-#+$'(+'&.&1(-(2,#),(-()*#'(%2&2$0-&+0+&,/#3'*$2*0%2#4'1./$0%0*%-'2)\n207 38.66 -76.99 0.05 8 ,&&%*$*$)%+%*&+%($%)(#$,)'((&%&%&%)&('(#,%+&+%+%'$#,%,$$#*)$&%)$&%)#'$$#&#&$&%&#&%%#%+&$&%$)+'&#$+,$%%,&&,&+)%)&)%)%&&&''&&%&*-#&,%+($)#)#($(%)#)#&%&%&',&&%&%\n208 38.95 -77.42 0.05 8 #)#)#(&'$)#)#)#(#(#)$)&''*')'*&#(#'#(%(#%(&'%(%(%($(%)$'&(%(&''*'+'+%,&+(%)'&%&''&&'&&''&'((%(&'''''&'$)$)&'$)$)&'&'&&\n209 38.97 -77.07 0.05 8 #$$##$$$%$%##########$#$########$$##\n210 38.91 -77 0.05 14 /3.4.1,1%-/-///0.2.//&,)/(,/02)#.).)%+12#*)##,-0)$*%)&)%(&(%/..$0...(.2(%)&.-,(+(*$+.).&1%(''(')/4.-1--/-.3&().,-)-+((\n211 38.88 -77.03 0.05 17 2%,%3*#-'+0+&)%)-(2*'-$+-..3/,3/,'.'-*$+')',*$0)-)200'./0#1#312,-/,&\n212 39.17 -76.79 0.05 8 %&%&%&'&%'&'&$'$'%&&&&&&%'&'&%%%%&&&$)&*%)$(%%%'$&#'$$%#%%$&%'%&''%&')&(&'#%%&&#$$(&'&&$%)%&%&%&#$%&%&%&%&%&%&%&%&'$%&'&'&''%&%&%&%&%&%&\n214 38.95 -76.6 0.05 8 ###%#%#%$#$&####\n215 39.41 -79.43 0.05 12 '0&.'0&1&.'%%+&'$)(/'-(0(4(#',')#'&+$*&#&,',(.#%&3&.%-&1$&$+\n216 38.24 -76.34 0.05 12 -(-(4,-*9(-$)(3(1$6(&&5*.$/)$'#(6+/-**,.$%8,2-1%1-3-0++,4,8*.$'$4.8-7+,$-&+&-+2'1*2&*.1,4%,%-%**,#0#8(5,'#4.,##(+(#(-#(&8'0(0,0,0,0,0,0,0,0,2'\n217 39.25 -78.38 0.05 12 &7'5%5$6&6'6#5**)0&4%1$2$6%2+4*2*1+,$>+7)/*0#>#>*/*0+0)0*0*0*0+'$8%3'0)8$1)8'9$=+#+/&3%9%;(3&9)8(<#3*8&1+5)/&/*3'?+;*6#4);':'7#?).$=(8\n218 37.96 -76.04 0.05 14 ++++++*-)**4,4)%#&&$)*##*+%/+).$&(-($()%(2*6*6+.+/%,*0')*($*.)+3'/$/)&##%'-&%(,2+0,,%&\n219 39.36 -76.16 0.05 11 ''&$'%($)%$*#('&&)(()$)#$'()()')#(\n220 38.56 -77.48 0.05 10 (((&'&#%#&)((&)'(&)$(&(%&+(&(&'&))())()(())(((%)+&+'%()')(*%,#+$(&\n221 38.52 -77.35 0.05 8 +&+%)$+&+&+&+&*%)$)$)%&''&*#&$###$(&(%(%'%)$)$)$)$(&##*$*$+$)$*$)$%$&#%#%%%%&%\n222 38.84 -77.17 0.05 8 #$#%#$#$###$$#$$#$$$#$$##$#$#$#$#$#$#$#$#$#$#$#%#$#%#%#$#%#%#%#%#$\n223 38.71 -77.15 0.05 8 %$%$$$%#%$#$$$#$##$#%#%#%$$$##$%$%$$$$%$%$$%$$\n224 37.66 -77.88 0.05 21 /+/*2+/+0+1)/).+-'*0*-1-'A0#)=)5%9*5,;-4-,03.0&7'A'<3+*;1((;'@*3#@.1$@/2*<\n225 37.68 -77.93 0.05 20 )+$?$;$?0&*4(?$?)/$>+9%=+;.4%>);'C*(,1-0&C/#-43*(,.2%;,')1.(2,1-2+,8'7,+.#(=(:#@*>#B%B+,+9\n226 38.75 -78.53 0.05 13 +)+(-)+*$(+.)--,%*-+/''%#+&*-&$-$+)%%,&-&$('),((#%$%)$))++'&&$)+%#\n227 38.31 -78.39 0.05 12 '*#&%%'/''',%'((&.&%&1$%%%##),%%$.$$(0$*$'#%#'#)'.&'$0(*#$&2)%%-&0&$)**'##)'\n228 38.33 -79.11 0.05 13 %'&(%'%',),%$%()+%%#--$,)&'#%*&('')0#*#',+##)+,(#)**$'&-'&'/))\n229 37.69 -79.07 0.05 14 +-).).*.*.*.*.*.)/*.+0('#%-2))'*+*.-,.%,&)+$-,,4*(*,&-*105%'(%-4'&'+-7'1##/.%$.0%*$(-3/.(3%#*&++/5\n230 37.22 -78.39 0.05 20 $J%+'F,#-5/;'B--02$I&K-%.?0.&K+(%<*I,E(K,',.(%)K'M/4(I.&'K)6-3+4&G#H-*(L.,(M/+(K.8)K)I$H)8(L-E#C$(0(+A-<&@%C+B*H2*\n231 37.27 -78.32 0.05 19 (*+,*/$*+9#I*C&J)A*6&0'0'0.>*61+&K&.*#(;$K0:$A&H+-%K#G%K(+&<':,/%<.<)E'7,+%H%G(C*,+>+7$K%@)H2'(4*E(H,=%H+D(@$F#G#B#B#B#B'D-/\n232 37.38 -77.59 0.05 8 %$&&&%&%&&&&%%%$'$'&$&$&'$$&%&$&$%%#$##%%&&%%$$&%$%($&&%&%&%&%%$%$%$%$&%&%%$%$$&&&%$%$%$%$$&&%##&&\n233 36.64 -76.84 0.05 26 8:;=<=*(5626:;/4.4)(%#/4$/&+#.%-&.&.%/$.$.<@<=5656144635>?9:66;;77=><<(&45<;\n234 36.59 -76.8 0.05 19 778934<;46<:88;:45;;><=<97891466::7668+'=9=803*&)%('))%'())($##%&%;398=;.3(0(2'1&1'2(0%2#2(3)2'2&3'/'2'/(/'2'2'2'27955><56'$>:\n235 36.82 -76.31 0.05 8 $%#$%$##$#%$##$#$###%###$$##%$##%$%$######%$%$%$\n236 36.98 -76.59 0.05 8 $%%$'#&##&$$#&&#'$'$'$$'#(#'&'$($(%'$&#(#($'$'$''#(#&%%%'#'&\n237 36.8 -76.39 0.05 8 ###$$##$$####$$#\n238 36.56 -77.99 0.05 16 000-/.//0/)$-)-#-##2#1&2,.2.3+/)1.20&52*-8,)-+.1('%/##-:%+.(%8'(#%10)9(-&&(-+('#$401*&'7#*/6*-.;*1/+#&+7)',4,2$#.&(1(:07\n239 36.57 -78.82 0.05 18 1+1+&-$+#1&37'//-&'*$(.1.&3**()31$)).-0**0,*$1*--+-20&-#1(*%/#'&1-)&&(%0+.('\n240 36.58 -80.87 0.05 16 0505050505050505050505150505040514032625050505050505050505050505050505050505050505050568#*$:&4/(.10+.-/,/,38.56:+3.,#;21,/.,#,26%6,1#135-&880'//)3%557)-+82#/9\n241 36.58 -80.86 0.05 19 /7(4.>)(.,%6$6$6$6%,.;391#,&501*-(746//'$11%2():,-*>-).)-(+53##6,+2&+6121212+<..#30%&5$/2;36+:%-1806-9'.\n242 36.59 -83.51 0.05 18 #=$<#=#=#=%@$A%A)1*1-=&((1-<#-(;*>.:.8*7$E+;->&.%0'7(2##&4$4/;$8+@$*'-(?,9%;&8+:)4&,-5*B$&',):#5#I*5\n243 36.57 -81.86 0.05 18 ,8(,'7)8.0.3*&#:+,'&'2)0*7';&0'#$:&4$5'$&9+:$1(4#8%=())5&##,01).)%'0',+'(*)>'6*2\n244 37.73 -79.99 0.05 17 +5+5*0)%2+&0#/-3$&$#)/+9,.1-%0,8#&(-(4-:..'%$'$-$%.,(1)'+3%50*-70+,8.;'2&/$%'2(6+3,6%2+&-0.8,+\n245 36.55 -79.63 0.05 17 3,3+4+3.4,3,5*0,4,4,.)#/8.332$6'%(-1$7'#('60)3$05)2/)1$'#&#'#'&&1*2*62.-8&3'+('0;6-))+&*--2'/)5-6,0,*09$7%#683$)1-'3<:%131$+7.'-$485\n246 37.05 -82.29 0.05 13 %0%/)$&1'7'5'##5#-#,'6'&$1*(&,&)'((%%2&('*(5#.$+$+#,$(%+#*$2%&&+'(\n247 37.26 -81.38 0.05 11 #&&*'&$$(#'$$$'#&%%'$,&&&%$%#$%(%(&'#$\n248 37.23 -81.92 0.05 10 ')%-&%%&#(''%%*(+'+&#(-''(%(%*&-)(%*)%')'''%(%)#)-$,+*%$*$'+-)&,,'**+)%.(##))+&-)$-)%,(#%#**&($&**''*&#)%-%+$'$'%(*)\n249 37.41 -80.82 0.05 20 ****)&77+'$$9720*+63-&66&#-,&,+$67%%1.$&31,+.1($#$.,)*(*((,&'$&($*&$*-.)%(\n250 37.83 -82.02 0.05 15 )1,'12#.%0*)0&+--5$)#&)*,/0/%)/2)22$*-*1*.(2/6$0/0%'%.)+))(&).(2+3%-,,#.17-(*.1$/-'.#%0/((1#'0)3*..2)3&)\n251 37.79 -82.14 0.05 17 *2+17#+-&(1(+2.7.*19&)*5)3(4%'5'3*-6+2(),217*0*3)3$039*+/)(.&)(4)+/00*-4)3+215*,2'**)4$1.)#1)-%)+5*35%'.\n252 37.9 -82.06 0.05 21 +.+'%&#+%($*#*$-.;/&(-1-55266'5(3/4-3)9$1+136-7$229#566'6&8$1469366/5*7+41/5108#\n253 38.23 -81.76 0.05 8 %%&&%$$&%%$'%$%&&$&#$$#'%%)%%%%%%%%%%%$'%%%%%%%%%%%%%%%%%%%%%%%%%%%%$'$'$'$'$'$'$'$'%%%%%%%%%%\n254 39.23 -78.62 0.05 13 '/'0(/(1&0$1)+$.#2*1%-&,*($3$4(-%.$0$0($$3(&'#$2$-$1%2'3%$#0\n255 37.92 -82.58 0.05 15 '.1,0,,($-)),#$.,-%%(('#3+'&0+(.*,%,-.'1+$&(+&.((+,+(+-*#/5,)#&++)-0+$)0&.)0.0)%**'0(/\n256 37.55 -82.47 0.05 11 (,'/'0#.%/',(.&0$-*,(+'/'2'-&/&.(,',),&,(-',(+%/#-(+(,'.%'&&*'&&*#&()(&*)$'&#+'%&*$)%)$($)%)+%\n257 38.38 -82.51 0.05 8 #$#%#$###%#'#'#$#$#$#'#'#'#'#'#'#$#$#$#'#$#$#$#$#'#'#'#'#'#$#'#'#'#'#'#'#'#'#'#'\n258 37.48 -81.55 0.05 12 ))()%&%'0,(,(%**#+&)&,$&((,/'+.,((.-)&.,$+%+)&'#+*'%(()(&'/.,*%))+/,+.''-+..&&()()%#&$'),+*)%&+*\n259 37.46 -81.51 0.05 14 -*%),'***+'(*)()(#&''#,*(,))'&'(#*))**%&(',+0,.-%&'/-2-1*1&/&-#-.2+0*.&.$..3-3(/+1'+\n260 39.72 -80.77 0.05 11 *%-%(#,'%'4'/'('/&'#%%(#&#3&4&##3&,$)&*'0'-&+&,%\n261 38.82 -81.76 0.05 17 +'*(+',(-'*(*(*()$.-&/&0'.%-*('*01%0(.04*'#/&.3523&)*-26%#27(&..12'0***%,*.)\n262 38.22 -80.65 0.05 17 2+##)$%#&%&$&/0+,(*'0+0++(.--(2)++.)-+/,4-1331/20500.24:#%1;)3&&1.-3471947,0213400-0)-441046('48&059.1)/-8()\n263 38.77 -81.16 0.05 20 -3,4-20((,,4)(*'-5#-,#)./-()%1-$,70/,7&).9.3*%/3.3'20<#12-)1&++2/2\n264 38.85 -81.01 0.05 20 -0*9*1.:))#++#)61))$+.+3,=+,$(-1-'+5+(0,,0,9'(-<#-.-)/&-+'+/.0\n265 39.42 -80.58 0.05 10 &.'/&,'/'/(1&0&5$2(*%2'6'-&0'.$4(.&2'.&,(-$2$*$*$+%+&#'&$)#+#)&)$)$(%*(%$)#+'#%'&&$,%(%+((#(\n266 38.11 -81.16 0.05 15 -,*+1)1+*)/+/--).*0-,,0./'0&&)%#'+&+')')%'#,$'$*#($,$(%#(,\n267 39.16 -79.58 0.05 17 %6&#%'&0%9#6%$'+)3%()6(0#-%*'-)-+2#4&3%4)4(#,3\n268 38.48 -79.54 0.05 23 .2&)%#&&18-2*0(%#&49.-08.)-.),0.-+.52/,(17)()&)$\n270 35.73 -80.82 0.05 16 (*0',1,,-&)+#%$(1//%,(-.*#.,2/**2#/404&(2'0%++0)/2/*,-21.'152&-+,0.01,$'*&------\n271 36.02 -80.4 0.05 8 $&###$$$%&%$#'#&#&#&$&$&$&$&$&#&$&#%#&#&$&#&#&%&#&#&$&\n272 35.22 -80.38 0.05 20 3464-..0+-*7)4%/;9+66034355634.<#..-6;104*';*(%14:44'..043)736)847(51*4*2*1+4*2*1*4<#12,114(4)</:/::/%0%/%/$02-#\n273 35.22 -80.29 0.05 21 4/47<8#)5)<3-91-88<4,//,9/9/9/:-'1;1'9(9':16).40<:-304/*+#.1'-7)7*350&0#/(&*2&0#:-#230:54-\n274 36.02 -79.91 0.05 8 #%$%#$$%%%#%##$$$#$#$%#%$%$%$%$%$%$%$%$%$%$%$%&%#%$%$$$%$%\n275 35.33 -79.11 0.05 16 &**(3'$.$$$*:-/43).#+),(,).$.$.#.%*),')0$+2+*($020())1)/*-#7#9#8#8#:7171*(((5#(6%(40+/#&14:9$&93'582+5)#-(*&952+7,&4%594./5'8%8%'3&24*9-6&:0890./076,1'+(1:50/-21#\n276 35.7 -78.75 0.05 8 $%$$#$%&$$$#%$%%%%$%$%&$&#'%&%&''#&%$%$%$%$%$%$%$%$%$%%&$%$%$%$%$%$%$%$%$%$%$%$%$%$%$%$%\n277 35.91 -78.95 0.05 8 $$%$$%%$%#$#$#%#%$%$%$&###%$%$$$\n278 35.3 -78.11 0.05 19 /)/)/(0(36#=-#&=1+%@(.,1)&$:.)2#&7;9-094#;-(4*'L-5(H*.(-*,(&:-;,(1)1(2(1(47-/5/3;(216&80,;45269()$,+;294970&03(2)?-2:5&&,,(=;.842&639+-343*)30&C:0;5.((3+#00/#((+3%G..5/(+(69-2*-7+&+'+&,%74\n279 35.13 -77 0.05 22 :2:1:2:#'@:8;7:,%@:3;%;88%22>+::1.=68-6*=&%>>'<(996::'$=7/;*794=5<>70:2=<66'>42>#91(5;986:8$,A=&2++A;596=0.;=*9*1>+A4$8-<$\n280 34.96 -81.89 0.05 18 *D*D+2%F+F26(3)/(',$)$.(+-/<(%+>*=,<-7(3,.*1-7-8-5'*1@*%/?,**#(0)0(2)1(2,7.B0@'+(#*;($+0+7%;-2-<*=-<(-.<*',*#I-1-0)@)2\n281 34.81 -81.98 0.05 22 +5#K'C(<)<+:+?%=0D'?'?$?+'2:29#J-519/B3<,</F+G+C+:&D(8&G.)/D1B.#3@4A3B4?-+,+,+4A.$+A-4480#1-..&I%<&A\n282 35.05 -80.96 0.05 8 '&&%&%&%&&'%%%&$%%$%%&%''&'#&''$%$'&'&'&'&'&(''&#%%('&'&'&'&'&&%'&'&&%'&&%'&&%&%&%#%&%'&'&'&'&'&&%('&%&%&%'%$&&%&%$#%%&%#%&#&%&%&%&%&%'&&%&%'&&%'&'&\n283 34.37 -79.83 0.05 18 1505140405/42305060725.8032*1;#2&8562E5,5+/A/A-#/4(95G5;5;(<1$69%01E3:*'3:-%0(.4/I4-,(**+)7/47-2(3'3(1#1/'*-3E4@3%61$23*-3)/1*3*%2//+0,2.$/$.='.+40>-/2+5*3409*7/C3.29-+/F*8\n284 33.88 -79.02 0.05 19 )8,9)9)8*:':':)8(9':+;(9&-04%4+0+)08&9+9+$+&((/*-/.5+2-%+#5.++->22/@12.1%9,-*6%,762='*,2.857$/0C$6%1'&46#448#+#-#.$/+)36(6);\n285 34.66 -77.92 0.05 17 /)/)0)-(,$,9)9'B#:2-,:$<(&,4)C&&)*-/%@-'...4$>+71-#>'7'7.>2*#1$,#-#,$-$/#-%-#./&/=$?3)'0,;$:,5+3+3,4,4$7*;*'*0')#7'A.#$>2'&@%2,:#2+,/1-<%?4-#4\n286 35.57 -82.01 0.05 14 &0%/%1/&.),0/)/)%6&4+(&,&24*,$4//,&+1:.#67./(91,46&'2/'.6.),*<14*6%.(-3.+%0;5,41),,%*$13#3/2-#,%-3&)06,$$2/4*:++,%61,#/0&-'.36/7/8&,50#6.45429'9(50&&))2#7282+26'9);,9&+/'0'4,3-.41((7\n287 35.03 -83.79 0.05 18 0:)'+<6C*1&51=+A.@&7**4A-8,5$1%:,,+A-4'B'/(?)-'>*?,8(:,>(>+<*#&++?&11E+2(<6A#.);24&+,3+C%4/83D'B,00F383<4B)C/@)<*;*=/H.C#+4D':'9.@(#%6'@#2#,,<4E.>).&%&B'1&>-3,20;).+-&=)<)>(<\n288 35.5 -82.67 0.05 8 $%%##&%%%&$$%%#&&&%%%%\n289 34.99 -84.17 0.05 13 ')#'##$*&'%%#(\n290 33.03 -81.87 0.05 27 1D8/'43)>A:BA1@-:4):;<<<-:A*=>539-:#)5*66?.C(14:988E-<*B3E39325,A6.HB:(@576=80;.A=:F4+6/5/3/?89,::<F7F$3#5\n291 33.37 -81.78 0.05 23 8A'B.B+&&05&+F(1$0.H%5%6%5&44,+-*<5)3'1<-%5450#5)5',/#%<,D4#&-13'?-?-?.?.@->*01G-F#=(*-$-</0./.--08:2-9&70\n292 33.92 -81.25 0.05 8 $'$'%'%'$(%($)$'#)%%$'&$$'$($'$'$'$($'$($(&)$($'$($(##'*&&$($($($($(\n293 34.26 -82.22 0.05 14 0(/*1)0*0(/(1*2'0(0(0',-3$4*1+')1*2***#'1)0$+(0'4'3.3-1.0*3$2&%+..%+4#''-21$3*/&$(/,0,-*/%/(0%1',.$%0%/(,&0$0$.,\n294 32.54 -80.85 0.05 17 '5'5(5*2)4*3(3(4*3&4)6(2)4)6)6*3)4*1)6)6'5'5'-,:08161#-'.6+*20.+#-%54A4C-3%).(0*&.-8(8&*0;(1,1(1.=03)7(6)74203'//&.-+(,#44/(25.#'7,0,/+0,0%0*&+6,#\n295 33.45 -80.14 0.05 20 1*2*/,.+0,2,#.-6:,8,)(.2;'9.+8)6,;-*4(625(/)34/41:,2725$5#(0*0'*+*45$(40+@91,=/;;.12)=8024&:%8';(9(:'.26*@--9$#7&:(:03%),*307(:.<)*@*@\n296 34.09 -83.28 0.05 15 2414152314231523342323233325262433$5+/+/)+)0+.*-+2#00,.,.+.+.+6005'5'4111/10+(.7-:$9$9%9%9374838&8*4'/--0.0#%/52062&/*$<0-.3--3.0)/30&2)--.).)/6071,52).4,3'3665+*540')7/%&70'-23:\n297 34.65 -81.5 0.05 18 ,#,('.$()/+-$?,(%-$.*.*.)$#9$1#1%3%,'($<%9#-(,))),))))$=(%*%'0)(\n298 32.95 -82.54 0.05 21 /3/3.3.514.5,4$;(:)<.0+<8)1*-04.+:#<.1/1*141.06(&72).58#./-0'>3)4($=107'%=01.1+9-70...4'\n299 32.11 -81.25 0.05 15 )0).)-(.'.(,).'+%*3$,)3&+.#*/(/#(1.$,#1#2&%,$-&&$,3*+-1#3',%(.*((..#,-++*$1'-+\n300 33.43 -84.72 0.05 13 ),-00+/,-&,&,%/+-0.4(1'2$4&4$4,2(5.3*,.,/+/0'7-.4--.)+)+),*+(,(-)+)+(.*03.2/,/.1-/-2-1+/-0-1+3'3#5$7)/-&-&.(-'-%,&/','-(,&%3--*-(,)./).+.*+1*,+'+#+&*-+-+-,/*-)--&-0-,,-&0......-0-/\n301 33.43 -85.39 0.05 15 /1/35,/)7'+257%%'()(,3&)*'3426&)%)%(&)2.2/)13-0$.%+2,15&,.(/)/(/0/-#70,&+/1475.23*351'784'''67.1.))/.2,-.23'4&5&5&4&*234#'505&1'94)$670+)*(,(&4330$,'-0403\n302 32.9 -85.14 0.05 15 %6*0&0*40..0,0*;*#'.*#))%**4)4-3).('*:+9/2/2.2%$%&+7-3)*.8.6%3'6$0**03%$,),),+*3/,,.,-,*1/0401-(*--,05+4$4#3/213+-.-0.(2$-13'30112/2\n303 33.6 -84.56 0.05 8 '$%&&&'%'&&'&'&&&&%%%$%&&&&%%&%'%'&%('$%%&&''''$''(%)&''%%%#&&(,%&%##$*'($()(((&%&$%(()''''$#$*'%&$&'$(,'$%&(,)('$(,&&'$(,'$'$%&'$%&'$'''$'$%&'$'$'$#&%&'$%&%&%&%&'$'$%&\n304 31.94 -82.8 0.05 20 /,()&#%)5)'3*:'4)0'0'6/81098#4'%'48+','2,15.33''/=.)-+.</4,3*5%0,$2777+'-7-7,7-8-.3:*'0/%((*'+5*%0\n305 33.96 -84.54 0.05 18 )1(1*.)0*0(2,5,85-4'5.#-+@&2&-%/*?+<3%0759-2/2(8'9.6..,*/60&7;-<1$1$6#'/)4/71353*7%2%639,?+47%->(66(5)6:/8,/%9(/'469232,29'349/;193960,6../:'8\n306 33.45 -83.73 0.05 16 -*,*-*,),*,).),),*,)+,,#*(,'('11$*-1.-//,.%31,1204))3.)%%.53*'.+1++/%()#*#)23.&%%5$/-%)/+6&/(.(6+)#/-#-+\n307 34.4 -85.52 0.05 15 $.%.*1,&.4-.-2*-*-*.*.+2-&.*((#%&#&3#,%2&/-*+#+(*,.'.(&,$&-%.2-#%',,--.$\n308 32.91 -82.74 0.05 21 1,''*-/'-$,)//)&&-,1---++0(.4(*+-%($.##4((.',%&1)*\n309 33.35 -82.24 0.05 8 %(#%%'$%#'&&%&%(%(%(#%#%&##%#%\n310 31.91 -84.4 0.05 21 $80G0:7./20&(,1/+>#/&=,;+1,8#/6)0:7F-=35-@/=(;?7+0?7/A119,/-6894969:5D*5&@;20#/@,'4;37>C;..22H3+'-4.5:&@-,.#::$=::9:**?00;5*5@*).0(0&4#3,?/(#;3*#6-%8B%B$2A28-==026B5=)0&/12;B.13D7'1311\n311 33.39 -84.62 0.05 15 ,%,%--*',%,%*',%--/#----,%,%##*&,%,%,%,%*'*'*'\n312 32.7 -83.81 0.05 8 %&%&%%%%%%$%%&%%%%&$&'%&%&#$%'&#%&%&%'%%#&\n313 31.38 -81.75 0.05 23 *%1+9+%*#)2*1(,)+)5*,%,%-&*#2*$*+*3$1,*(-,5-#,/46*&)*%\n314 31.92 -81.24 0.05 8 &&&%$&%&%%$%'$&$$$$'#'&%$&&%$&$&$#$&$&\n315 30.52 -83 0.05 25 1/0/0/7-7#<0<021629$0A/A1C0@1A2@.B;'6&6&5%)6=+/427=#897:(?(<?(.+621*075*:74444'@660D#6931--?1:8(,;+=8989\n316 30.68 -83.8 0.05 20 $,',%-%-(.%/+*1.*:/8)(%#*+$%)5#;)+*7*1#/.*()-.'0/5$'+.,*#2)202&-(.\n317 30.83 -84.36 0.05 19 1&2&1'1(1(1&1%2';%=&7/40.'<$$/0$'1/4*%139+&,)(9),+)2-749*,**#,#*464'9('().29+15*%)29-2).%/(';#1.1%63+)8%(00/321,#*/2/4/17+2<#*\n318 31.96 -85.12 0.05 20 .-(/0&)*(30)0%/.2'/0'($)5,/(&%5'4(%.%,4+1./*5+1*#-4#3.\n319 32.39 -84.99 0.05 8 $#%###%##$$#$$%$%$%%%%$#%#%%%%$#\n320 29.78 -83.3 0.05 21 )B,I)B#D&+/=2@+#)/*0(9)A#G4G4G%/-83E&:'A$:5>(?1*2&'5,0+0(:/#*((2*),:-)*A(&*B)?(*+4*B'@#K)H)I(8%I&H#J,7&:&F*+'H.-3E.A\n321 28.91 -82.11 0.05 16 (.(1-2&%-.,#(8)8&9)7)9(8)8)8)8'9'6)8)8'9'9'8'22-$:$',(.3.6/43&,,3'#;.3052/1(1'1'.-#&#&4%#&#%.5%:%;%:*8*7*8+81,1,&')0.-.&%'3&0-/,+.+#.,$')8\n322 29.93 -81.97 0.05 10 ,(*)*+*(*'+)*),(+()'+*((+(*))*)*-),'*&*%(&')*-+,-+,.,-+(*)+(+(+.)#+(+(+(+(+(*.+(('+(*,+(*.+'+)(+(*'*&+#-*.+.+**)\n323 29.67 -85.01 0.05 21 222130200121213244101331303030302421$#2$&*'+7&-/-0$&$#4(2>5*5.0'*#1:363C3C3-3949)/,>(>5D5+6+4+,3&B/>+.#C0&07/13021\n324 29.81 -86.32 0.05 21 *0+/'1*1*/+/*-*/-/%5+/+/-+)035194(9;/<7/955-52-9655;7%5#5'/+040&935<8;+0::686949.9:1.'4*#7#7.$5>,(3.318+(9-3\n325 30.35 -87.46 0.05 14 $'$'%'%($'$&#%#&%%$&#&''&'$'$($'$'$'$'%%'+,2(%&&/%+4*3/9+6#6#6&4$2$3$3$3#9#&'&#(#(#+*1-)$./8-#$1)+)()+)$&6$4&6'*)4$($'$(\n326 29.17 -83.27 0.05 16 ,5,4,5+4-5-4,4+4-6-5-5-5-5-5/2/2%9*2/*(/16#()*,5,$.:)7&6-5$-+:-800(+)#/4(:/0/<04):&8(7.;)6%2,0,((8%,'7&%+,/9'223\n327 28.54 -81.74 0.05 11 %*,%$(%'+-%+%,#1$'&')+%)%*'-'-'-,+,+-*,+-,*,)$)$,.%*'/$,)#*'*-,.+-'*'*(+&*$*'-)+&4($'$)4'-++).%-%/,'&&(,(,',++'4(''%(#&)#5$5$5$5*$$*#,'-$+#,$*'-$4&&'-\n328 28.3 -81.57 0.05 10 '&'&('(&'&''(((%&&)%'%&'('#4()()($&%(+$%&($'')(*%'(*&)$#&+$*',()'$%#$&&&()()'&'%()()%&()()'&()()()'&()()'&'&()&&()%('&'&'&#4\n329 27.58 -80.83 0.05 12 ,'-'-(,&,',&+&+%*&,','-'-'3'2$3#1%.'3#4#2'1'.%.&-'.'/%))&'))*(+(0&3$6&1$1$()'*1%$+#+#+%,$+$+$*%*#*%(&*%+((%(\n330 24.55 -81.79 0.05 24 (6=A@C?C?C<A=A=@=A=@>@=@=A>?@D@C@C@C?B@A?A@@?@@??>5=6<6>5>1:5=*:-=6>####%(%+##&2&2&1>A>A>ADDEDDDEBEDEAECFADBDC,<DADDECDDEAFADD@C@B@C@C7=7=DBEC\n331 25.55 -80.51 0.05 8 ')'))''''*))')'%&'')'*''('')'(''()')')')')')&('''(')()))'*(*(*((&''''(&')(''%)))()'&))'*&&%'$&$&')**))*)*(')&&(')()(*(#$'&%%'%&%%%#%(&+)+*)*'$%$'%&$%%##')#&#&')')%$#$')%$')')')\n332 25.75 -80.38 0.05 8 #&###&#&#&#&#(#&#&#&#&#&#&#&#&#&#&#&#&#&#&#&\n333 26.04 -80.42 0.05 8 $($(&)$(%(%)$($'%'%'%'$'%'#&$($($&$&%&%&&&%%%%$&$$$$$##%$(#$####%(#$$($&$($($(%%$($($(%%$($($&$(\n334 26.3 -81.22 0.05 14 +:+:-9,:*:)9+9-:+9-8*7-6*8*6*8*9+8-8+:+:+6+:':':'9$9#7$9*-$9#9#8$7':'9'8..-/+(#9#8#9&9&9&8&:&9)7)828/8*+):)9(9(8$9)8)9)8/909+5-#'7'7':28-./9/7+:$9&9&:&8#9%9$9*,%7$9$7$9\n335 27.67 -82.6 0.05 14 $)()()()')6+6/9-2*-+0*/*)*'+&'2+9,-+-+.*.+.(.(.)&,,%,%)(,#,$-&),*,*+),(,'&&(#&$%%&#'0)#&0)&(%)'&))8-#%(**(2+(*(*'*4-#(\n336 27.84 -82.62 0.05 8 &#%&%&&&%&%&%%#%%%&'$%'&'&&%&##$&''%$'''#%%&%&'$'$'#$%#&#&#&&$&#&(('((#&%$%&#&#&#&#&#&%&#&#&#&#&#&#&#&#&#&#&#&#&#&%&$%#&\n337 27.67 -82.85 0.05 8 %'&'%'%'$'$$$%%#&%%%$&$&%&%&#%'''&%&'%'%%&'%'%'%'%'%'%'%'%%$'%)$($'%'%)%'%*%'&)%'%)%'%(#'%'#'$&$'$'#&$&#&%'#&$'%&%&%'%'#(#\n338 27.29 -82.04 0.05 14 1%1$1$1$2$1$1$4$4#0#0%0%2#1+2')-)---/'/&)&+$4+5+1+0(1%,(+-3+1+0&-'6-5#2)1+#0/,0)-0./%36,.+/##0/#%%,35''/&/&.('&.%00+0(2)1)1)0*1+1)&(6*7*.,\n339 26.43 -82.27 0.05 13 &+&*&*(*&)'-%)%*$)()%)&*$+$.%''*'+)+'*%*(/)#'%$$-$#,#,%3#)%))3&/,(-6'%+#,#.%.&,'-(.&.$.&*)$&#&04#,&+#,%/'.'0&-%0)3&.,'-#-).(&)&(''%)\n341 25.81 -81.82 0.05 15 )#)#*#)$*$)#)#+#+$,$)$'%''*%)(,%-'-#.#.$-#%,#,#+%&$0*+0)%%%%\n342 26.92 -82.74 0.05 13 ,(,)-'-).&.&-&-'.%-%-*.).$/#.#.#/)/&/&/'#*#+,$((+')'+(*(+'+(+&+')(*'+**))','0&+.-)-&(5(4(5'4%2,&')'('(+'+'+'-)-)-)'*&(&.%,%/&.%,&-&*%*&)\n344 28.73 -82.72 0.05 12 )0-/%%'%%$)(+&**('((#+')&)'(#'$%$&*$%+%*%*%*%'%'&(&',/+.*1(-+--.*,,.,/-/*/*+---/&0$%-2,/(0(1)#\n346 27.89 -82.78 0.05 13 0+/,0*.)/*.&/&.'.(-'0*0(2(2-*)*()))#*$+&)$*$&#2-,%+$,&*$,$&$-%)$'#&#&#&$'$($'#)$)#(#%$#$%#\n347 27.87 -82.04 0.05 19 3)0(0(0(-(2)2)6%0-0&3'#60*+/+/,0+0+/*.+,5&5&1%1(1*).'-0+1-4%*2*2+3)2(70+0,6#/-0+7(5&4'\n349 27.06 -80.95 0.05 14 *-+.*.)-)0*/,-'0'.)-#,&1&1*#&%%%)-).)/'/'/'.(-',)+%0%0$1%0%1%1$1\n350 32.83 -87.22 0.05 20 222(/$*+$<&<82.61.@1?..(1(,(/%<0+49'%#'(3)4%(,3(%%,.+4#.$04/90)/23<&05=*=*<(>,1(/(5&6'/)2*:,4*'93'*$;+,29,+)(8>/&-@0%:5+0/298.=&\n351 32.87 -87.15 0.05 21 +#30*(((4*3(0$2*31804-+*134-/&132#465-16#5)*3&-('.*)41.04%*5)4)2.7.7#+5+2.A0//-2>'6)0'34&3(#,/*/'()#\n352 33.35 -86.94 0.05 8 &%&%&%&%%%'''%%$%%&(%$&&&&'$('$&'&&#&#&#%#&&%'&#%%#%%#%%%%&#&#&%&%((&#&%&#%%#'$&#%%%&%&%&#&#&#&#&#&#&&#$&%$'%%$&&%&%&#&%&#$&&%$#&%&#&%&%&#&#&%&#&#&#&%\n354 32.58 -88.31 0.05 17 /114/2/3.2021419(.-%&(070.0&)).61/.5,41-0-&#$&3$)*-/'&2+27+-#%0'01)132/1($14--3(14/2/111.8)'\n355 33.54 -88.2 0.05 18 (5(5*4*707-7&-/,+&%(&.,+*0'7/.,#.3*.&**,%6+(1)0//&3'.5*/$'-0##..*2&3&53,5$(94*)#)2'%3%*+\n356 34.33 -87.98 0.05 16 (6(6'6(6/1,7+5-8-5)9+#/')0$3.7#;#8-)-(-(.'.*%8)2.,*,/4/.(9&2%--0&(%)+(+)+)&:)7).(4*(/#(6\n357 34.49 -86.84 0.05 15 ,#,9'*(#%5+0)4#.'+)$,').'4#'#1&#($'$*($++*((%*'-&6*.(*(0%2$3*6+%(/$&&/\n358 34.62 -86.73 0.05 8 %&#&#&%%$%%$%'$$%'&%&&%'%'%'%'%%##%%%'%%%$%'%'%$\n359 33.83 -86.33 0.05 17 '+&)&+&(%*%'$)+%,%'%#$&')&*%90+1(1+,+(-+)#6///0./+&$-2-)/(-$2/71*#50*.220,%%1-11'#\n360 31.4 -86.84 0.05 22 8%+7<%9(&.)744'%,>(;9-;+?7<39-?1-D%,36,#48.('%(0*1/1+'#*562&--,+3+;4..0**<).<)120=8,3/09+/51028+8*8*0.),,D65:5*3</*4+47:797919=):/:1\n361 32.23 -86.36 0.05 8 %%#&%$%$$#%$&$%#&%&$%$&#&$&%&%$%%&#&#&#&#&%$#&#&#&#&#&%$%$#&#&#&#&#&#&\n362 33.03 -86.03 0.05 16 /&1&.&1&1'0&0)/(2%''1&/)&)#(1&+*.$0-1.+0.+3(((&%-$101#3*-0%05,%,1'(.2%)/\n363 31.01 -86.08 0.05 16 %1'0(0%1'..3.*&3&(#)&(/0%&)5#2&2()+#)'(&#&$6$*)1.%%-).*%),+2++++)*%5(.,6.-$,(3\n364 31.01 -87.78 0.05 23 +4(<)<1/%0$1(7(24*2$++#-#?1)+*2$)*0#&C).#?-7*)-*-+-+-,(A-(.-(.+:+/);$E)'2,/%#:\n365 30.24 -88.39 0.05 18 ;03524240*//&%$/2*5*9-;%2(3%&&A)0**-,-#(6$&3(-'-&1&0?(9#:1($#/65'&<-#0<+&56/*/6)&/6*>#),4*#331',)2(%<).(/)(5-%(/+,-/2-'09*)':'7#:).$'%\n366 30.59 -88.3 0.05 8 %($(%'$'#'$&%&$#$%%'&'&&'%$'$&%'%%#%%(%($(%($($%$%$%%(%($%%($%$%%($%%%$%%(%(#%$$\n367 31.85 -88.01 0.05 20 .6.6.6)0',','1&1$#)-/&'(.*2&&70)4+.%,'0:69#++>&1()2028.1)5%#+$(#1+$5+2$7%+,/+75('$++$(,9.-497978\n368 32.14 -85.85 0.05 18 -,+--,+-+*,*,),*/'#2/.0$005-&4%-$3%,1#2+1/,(+&*3)3(2)1#1+-,0&0+2/)\n369 31.76 -88.46 0.05 18 0))(0$%%,(,%&#'%++#&&)-)1&\n370 35.34 -87.88 0.05 21 ;21;1G1;-;53.F)D$:(@:B;%08/.*F08<#1.5I7B;4++(:724.*A:-9-;,:/:-+9#8:<;;7'5,7,1,3-9G:#/J+;6'/1)@.7.77?.9-6/66:3B7:888E6<3<6<.$:&6622:H/B0=4B4B-@2C%80I(#+$-.\n371 35.29 -87.96 0.05 26 3)*N*N6<4:/F=?5?4@,B.@.A.B.A.A.B1#/<4D.,6=.(=<9,35#=8K85<@-E;L8I9:,?&@&@'A7,/N0@80;8+87$7&-8)>5-'C3G3&<E31:<69-I;+\n372 36.06 -86.97 0.05 8 %&(%$&#&$%%'&&%&$%$'#'$&%'%)#%&'#)%%%&#'##%&%&%&%&%&%&%&%&%&%&$&%&%&%&%&%&%&$&$&$&$&$&%&\n373 34.98 -86.57 0.05 17 +3#B,J*?,4&*&I*C)G(G&D'E*4(P$A#G#N&.&E-B-F&E(-(J$N+:#'+L(+*K/A&O&#$&)D2E,>*6#8&@*.&>$)%6%%-,#;%=(&%B-O-,(1/0'%+)%H)=$A&E*7)10>'K*H,J+@&5'0$/&;01(?#31F..'0'>*P(3*)-,%O.1#8'8',\n374 34.99 -85.37 0.05 8 $$$$$$#$$$$%#$#$###$#%#%$$%$%&###'$$$$$$\n375 35.14 -90.05 0.05 8 #$##\n376 36 -82.75 0.05 15 )+(')*)*&&*('#-*,-..-,..)2($-#)-)-.$%)+%#&(.((-&-&,(-'.&-&.7(%(+,5)*++&0-3''*6'+*,++\n377 35.65 -84.83 0.05 21 %3-24:0A-:--/F*D0/54+/,0*+,7&C)#59*?.#'G42543E0'1%%1$=#0,J-J.K()5;&E,22(1+0/,=51'));5F21.0,%&.%/1;$,&3.B.8\n378 35.53 -84.7 0.05 20 &/'1%1(3.614/D0C3@0?0>0?0?0E7-.9+@+A5948$%0/,%,+.--*6&,C.(%(5+17-0823%)2)#4D1A1:):(9)8)63488*96?54-71#5H$');/<$159&#4=%5#-'4.%29-?1B7(\n379 35.85 -84.18 0.05 9 &(%($&&'%)%(%'%('($&#'%&#$$%&*%'%'%($'%$$#%'##('%'%'%'#$%(%'%'$+\n380 35.03 -89.98 0.05 19 23'(+'059-'6(,,(.1''-&%&#)%'-)33+$7.7.#)%)'&6,41(*2.#24./(%3&:(1#18,%,++32$8($)%)$#/+&81&,#:1+#+#5'.+/51*&(3%/<->-;,&#%'\n381 35.02 -90.08 0.05 8 %#%#%$%#$#&$&%###%$%%%%$$$#'#$$&#&$'%'%&&%#(%#'$'%&%#$$$&(&'''&%&%$($)#'%#&%$$%#%#&%&%&%%#&%&%%#&%&%&%%#&%&%&%&%&%&%&%&%&%&%&%&%&%&%\n382 35.96 -89.36 0.05 17 &3#1(<,;)3*4)0-0(#(1&/'5*$')#2'8*-*-)$+1)8,7*(+#(-);-,$2'&*&,(,%,)\n383 34.99 -89.14 0.05 16 /)/(/(0)/((1,7/-/(',8)7463874.41#3'305.78%6#+19:*.2%2%4(#/+-57743'71//7),/4-01-/3*+'$05**2)31*07#5,+$--29&*4+3'5-4&-%2*)2,&139*'6&44219#42.&,%#,\n384 35.03 -88.04 0.05 21 .7.7*$#:%)+7#($;10#:)1#1&:$5.1,.#*'0%1#/$%)6#4-3'#22#7&7#-14+1()%-/3#>\n385 35.72 -86.03 0.05 18 ,,+-+-0<+-,.21/304+*-**#,(44$+3-,',8-4'618(7(:%--%/*,#.(-7*%1.*&01)7%413+24*46(3%,.1#**('.#/%+2).5\n386 34.17 -90.74 0.05 19 )<-/0B%2$+-E18$%&'-2)3$3(.#/&,,I**(B',0F$$&%/1,B.<.<20-5%)1.2?#,('$'$,2A2;*C11)E24&<#1+?1:.G/++.(3,4##'-3123%91G&<-*&;182/2G*92.\n387 32.97 -91.1 0.05 16 +$,%+$(&:*#(('($0$3%1)%#2*0(0.4.5/8.8)$$#%6&&&,+,+*,(,+'4*,%-.5*3'$':)6/4%2-.$/)6)+&..($5)-#\n388 33.85 -89.31 0.05 18 +.*-)-+/)(%300#3,,08.,3277718208##,(+5#874/9#7//'($)69,304+1'105%-*0*))%51-/(.-,'5,&28*$$**8%+$%).21\n389 33.31 -90.44 0.05 18 ,/,/27-708-9',.+0)/2$+#'(2*03+-&+4'('(++&%(.+%)'$$'-2.46+'/9)$/-$(+80$/($$,/0-/(1#2$33/$&1\n390 31.71 -91.1 0.05 28 @/936100.9.9(98;58098B8&/22G/2(1/1>)(:>;/-?C##3204+6/C'1%4<:2C##(6%0'(2B9*=A/F5B?7%#<-4>\n391 31.47 -91.41 0.05 30 CFDL;L6=*D?*,CB3*G5G(F$###$#6<(>*.3C??.?*?,+/C3G.I157/5<6<?-AD7A93:=##B5/>*KD:/8>E<75<03HD:.==4.4-4-5.9J%%'6EC2=>7\n392 32.18 -90.27 0.05 8 %$%$%$%#%$&$%$$&%#%$&%$#&$%$&$%$#%%$%&%$%$%$%$%$##%$%$%$%$$%%$%$%(\n393 31.39 -89.34 0.05 22 606/7070806.:18/%36*'/:,:07'=/2,5)934$9)1%E)E2705&B'/,/(>';3@-002)@4:#./B2#32.74<'.*(0\n394 30.54 -89.94 0.05 24 2/2.3.//////6'?1/7-4$*5%9*1%5/71=5:3:494:4.>)<,,-9%(5/<2/;05#*5531#')*8$/,37<4-%6,;/=03*1#\n395 30.23 -89.61 0.05 16 &-&-'-&-&-&.$%&%&%%'&%&1&/(/&1&0&-'1'6&6,8(&#&%+,,)9&8'3)5&2%8'6%8&)##-,*,$'/,%8%8\n396 31.02 -91.31 0.05 21 .4-3.4+3+,$'$3(%&4&**9'<%.,-&5'4%3+,-:+=#3,'*7.<)//9(3%:0,%#\n397 33.23 -89.57 0.05 18 &8(;(<):)8(9.7%*&5+(#6,<*1$7)($&-:&#)-,,)+(5,/*/.5'2'1&3);($%-*(#(*5.-\n398 30.74 -85.11 0.05 21 1*#/&-%-&-/&2''*81'5%5#2+$%05'+*7).*7.)'3*4$$.9#((+$1.2-8&.2:.627-%2\n399 33.89 -84.08 0.05 8 ##\n400 37.46 -85.67 0.05 15 3/)'9*60+*#-5'8-+,,'4'2'5,,(0)1'3#6$4#5(5'%+61&((/2#;).-.%*''(6,&%&&7*3&4.7-4$$'),%'%)2+1,2)5+(,7+.(8./-7'*-\n401 37.55 -86.63 0.05 15 ,)&7+--4*6'#&**,.4#%)0)0-6'()+'&('%))))5$&('*/,'&0(0,''/,5+5*%+&)/*(+0%'\n402 38.08 -85.87 0.05 8 %&&%&%&%%&&&&'%%%%&$&$&$%&$$%$%#%%%'$&%'%&&'&)%&%&$'#'%&%&%&'(&(&)&*%&%&%&%&%&%&%&$#&%%&%&%&%&&%##&&%&%&%&%&%&&%%&$(%&&%&%&%&%&%&%$)\n403 37.57 -85.09 0.05 23 &)28(:.C)B/G.B*@/-##''+=%9*;*+(-+&+=.*151:/C,:8')-.6->5(.=/3/36$-=3.-@)'/:'>1+(=,*,*&5,*+C(++5+5\n404 37.3 -84.97 0.05 15 #6(0(0(2$-+)%,)&)&$7&%(&$(**#1)+%5%()#$/$1)-(#)#*7$/,0+0&4'($9&5#)%0+4\n405 37.96 -84.6 0.05 8 $%#$$$%%$$$%$%$&%#%$$%$####%$'#%$%$%$%$%$%$$$%$%$%$%$%$%$%$%$%$%$%$%$%$%$%$%%$\n406 38.2 -84.88 0.05 8 ##################\n407 36.65 -84.15 0.05 12 (#(#+(.#$#(&*#*%-$,#,%+#,#,$##-#&#$&$#'%\n408 36.72 -83.63 0.05 12 %)(&&)'0(+')##$)((%*%&#+(0%()4)&%+$*#)#(''&/*'$$%,&,%('1##('(2#&&**''-$'(&\n409 36.6 -83.95 0.05 16 ')'%($)*.*(%&#)$(5('-'/&'&&'##-'*$,((%($-&)%&''*.&&/#'0)%&++1.)(1&'+&%((*&\n410 38.29 -85.18 0.05 17 02,:'3*91+-3/4*#'.200020102/1/1.001.0+2-,.%4,0+=+.%>%=*3%@1-,7):+%+*2,#A//)+.1)/'=)>13(7+<-0'9$D2103313121112)$@*'12+(0,-,#C.-,))>)/)%03\n411 38.01 -83.57 0.05 17 ,5+4*4*4+2#1++*5'1)(-3.*(,)/-0(0#-#/#.(*/,(3-4%,((0.1/,(&2&0-3.#\n412 37.73 -82.97 0.05 11 )'%-$($+#&&#$%%+(#**$.''$'$#$&#-%'&%$$&&$'%*%''(#(%-$&%'%&\n413 37.31 -83.77 0.05 13 +('')-($+(&%%.,)'###&,'&%,#&-+,%(&$$*%(.$-(%)*$$%**$\n414 37.63 -83.45 0.05 15 &&**))(#&+#-'&(+#+%+(&('\n415 37.18 -82.66 0.05 11 )%(%,*$&&),+#$+)$$%('+(%,**-++%&+*##%$))&*%&**+,*.'*%$)-(***)'*,&(&$&&'&$%+(',+*).+'%#\n416 37.31 -82.95 0.05 9 ('+&(($(')#')%#''(($&&)''%&%%((#')$'&$()&%'&%'(&#(%&*&&'()%)()%%#'#'\n417 37.02 -83.51 0.05 10 ()'))*''&#(((#(*''),)&'(%+#+*()*),(+)$&+')&$&*(&',&+&#$*%(&$*,&+%*$&%'#((&\n418 36.98 -83.07 0.05 10 &$'*()&(*%##%$*$'&')&%)(*%&%#$(%'*(&&)&),&'*)&*&%&'%%%&)'(&'+(+'*(\n420 36.54 -89.2 0.05 17 ---,,/&5(&/()&-&)3*.04,3%''$19*)&6/7-:'+$0#)+5-513'5#4##)--)%2-8-'-1+*)+#/28&-*+()$4#915#/03*0/546#*.++&$,\n421 36.65 -86.58 0.05 15 *%(&)&(%#)''&.'5,/)&*6(3&0$/$#$##2)0)0#7+2#-+4'-%2))+-++%*'4$4'#+*\n422 36.65 -87.83 0.05 22 /9#6$2'9/B.A&#,M(&*0*)-8(0&-#*'&$0$'')').=#&*3/D.9#+%3%,.6(;/?&5(1':/A$.0=-:\n423 37.08 -87.4 0.05 14 0'0(0)0()-$)-#$*$+(&%*,%)*'(&)(/0$%*,/#*-0&%%'*,2/)1*'3-+((,2+/$+10./,&'00(**0+%)%((1&-)/%/-\n424 37.11 -88.02 0.05 15 2.)$*&/)$)+)&-%#)-0+1,'-(,.$%.()$.-*#&((1/.,$,,,*-1'1.+#*$0$/'*&$0\n425 36.93 -84.99 0.05 13 &+&*',)'#*#,(#%**#+&%(')#+&*'%*&)*\n426 36.61 -85.15 0.05 19 $#&%*$%0()'1$2$0+%$/#1%0\n427 36.8 -86.48 0.05 20 4/4/1)..&812#8-9-9*:/#,24+/();-*#53*-<3.';(7+6+122*/+=0&0&/1.<#6/$/4,.1.-40.1+\n430 39.89 -83.97 0.05 15 '>&2-7%:*D.G,.#@()%)*<)<.E+4'3'4$</>)8,B&@$@%3*@-C'-$B(<+7$>(6,1*C*/)/&*(-#?)),=,@&:&B%B&B)+*2%='1(4-2+-$:$:)#(C'#%;*9#B'/''*B'8(8'%(+'6$6'@$@\n431 39.41 -83.6 0.05 15 $4'3)0,6'&(:-2+2$>*4&0$+*-**-+,-+1++$<'#)6$4*2+/%:,&&#))$?%)*+,3+8%7*:)%#7)#&2'8%3+8$;%%-)*:',*/,1,1,1..\n432 39.82 -83.13 0.05 8 &%'%&&%$%&%&$&%&&%&&&$&('%%%%%#&%%'''$'$%$%$'&%%%'%#(&'((&%(%%(&)%)%%%%%%%%%%%%%%%%%%%%%%%'(\n433 40.26 -83.98 0.05 17 *5)4)4)4''%'*6'70.'<#$#*)8':(2,1&&+9**..'$)/&$%:+8#*+2(:(,)0'3##&0(+)%')'$*=(:.0'5#'%,/-$)\n434 41.24 -83.69 0.05 13 %#%$$'#+))$0++##'$'+%.()%*)+(3,'$*,4#$*6(/(5('&,'')*+4)((.&'$$(2+4#((,*%$#(&&2)&$'#'**')\n435 41.18 -84.76 0.05 13 ,)*,-5)#(&'1%5$**2#4(#+#'*'%,+(5&2#1(8%#$/+7#6%,,((2-0&3%1%%+8-3%5*6+%'/)4#.&'%/*:*9*-,'(-%')*+4-8'7)7*/&6*))5\n436 41.6 -83.72 0.05 8 %&$($&$'$%$%$&#%$&%'%&%%#$###'$#$)#'$&%$$($($($'$($($&$'$'$($($($($$\n437 39.49 -82.32 0.05 15 +),))1,:*<)2-=-;)+,$+2,2(3-1*,#+%'('*0+2*+*&.8*&*#,%,%*;'#02-3'=(8.4&,*:&+.;*%&&-.'%$$---4*++2,7)'-5)4+4%%)#'7$,)6&8*'(;\n438 40.03 -82.16 0.05 14 #()-+,*&&('($&%#)*)(#$'.&+)/*.%&)#(%'+\n439 39.65 -81.28 0.05 13 .*()3),+*-/'4*+,1,+-//%)%*,,.,703+40,)**5-#+4,(*+,,-,+00-,*,/+',..2-6+#*)-/,+),(1/1/407*-.3/*)6/3*-.,)-#-*0*,'-(-$2'-%1(2&\n440 41.17 -82.36 0.05 17 &%,F0B0B.A()))&,(;(5'8+:*7%+2F,D*;'('('**5/?%).8*<.C1D$$$'(&(&)(('&4/=-7,7(=+=)9&31D(+)7)7%%*A-:'<.;.F,@+@-=&5/>'##%+4*F,6,5,6,5*>\n441 41.31 -81.93 0.05 8 ')&&'(&)%)&)&%')%'(*%%'*&'&(&(&$(+&*(*&)'*&+(+&,%(%$&(%*$&$%$((+#&$'%%#%%*$#$,&##)$%'+%&%#$+#(#$&'*(&(*(&(*(*(&'&'*(*(*(*(&'\n442 40.93 -82.13 0.05 12 %5*2$-(,'3))#%%'#-#''0'/'/'0#+*8#0)*+6$#)0&.'2)2'2'2$1$''%%%*5'(&(%2'0(.%4'4#)&5$(&*&##(&1)'%*$+'8),##)8\n443 40.97 -81.65 0.05 8 $%%%%%%%%&$&$%%%%%%%$%$'&$$$$&$&$%#%%$%#$$%%%%%%&#&#&%$%&%&%$%\n444 40.7 -81.06 0.05 11 )%0'-,/-*,))&*/))#*#%-$*)'0*/,,*'($%/,,,#%1,+$-&&)$)*-,)--2%+)$-(-',,$%+,)(#2(*&(+/-'-$+&&.%*,-+,&/(.'-(-'/(-(&(0$#*%&\n445 41 -80.81 0.05 8 ##$&%&%&%&$&$&%%%%$%#%###&$$%&\n446 40.27 -82.16 0.05 13 /7,*+9*./:(*)$*1+./.)8'*-,/:)6%3(0).,9+2+)(#$102(:03*'.9,+'&*#&517.5*4+6/+-0-/-2/6*;/3&2())3,8+,**)#,/'1.:.-.*-7,6*209'5+%.((3$4)/',%2%301(++4*-),-'#6&6)1#4\n447 40.75 -81.45 0.05 8 #$$$$$#$$%###%$#$$##$$$$$##$%%#&$$##%#$$\n448 40.54 -83.58 0.05 16 -'.$)<-0.(11$8291)2;/#,.(/#:32+/18(301/&&20,-8'=37(>1($=&:+),,2604*<(,,5.:-(+1.6(116,;(,0+'7%<,5*>..4454+;)5*8,>)1++.*)2-41;-4\n449 40.68 -82.56 0.05 8 &#$#$###$$$#$#$#\n450 39.09 -84.81 0.05 12 #%%$,#+'+-)(*')&'(((*'((((&#+3$#(.)/'.',%%++++++*+#&$$(#)2*(+$'&*('$,&(.,.**+1(+,('+\n451 38.67 -84.31 0.05 15 #-*$+&$0('/)+,-#%&1*0,&/-*')&''+.&05()%)01,10210.$--#0,(/--#/+,$0&&%***.%$($-'0/,&/'4-3/$,&-30)-+5,#+(2,\n452 39.05 -84.67 0.05 8 %%$&$%#$$$$&$&$'%'%$%'%'$%&'&&%&'%$&$%%%%%%%%%$%$'%(#($&#(&%%&$#%%%%&(%'$$&$'%'(&)%)$)#*'&&#%#')%%'$'#%%%%#)%%%%%%%%%%%%%%%%%%%%%%%'%%%'%%%%'&\n453 39.58 -84.8 0.05 14 %23./&+($14/#8-*(*2&#&,0&6(,'6.2-,)4&%)%(,(4'2%*.0#+-)$(-&+#0+42$74-*+((+,21(2$-&-*2&+*$(#2&+41'2),$12)*.-+),,21**1&0*1/1/(9*:#2*/+6,.,.).))/)%()&*,%5%4'51),2/#\n454 39.6 -84.33 0.05 8 &%&$&%&&&&&%&$%%%%%&&%&$'%'$'$&$&%%&%&&%&%''&#%$%$$&%'&(%''(%)&$&$%%$'&$&$$$&%#&#&%&%&&$&$%%&$&$&$\n455 39.91 -83.84 0.05 8 #####$###$##\n456 38.43 -83.67 0.05 18 502*/3,>))4-,##;-A085:&?1)6,&4(.*?751:&3$7/7//+?73%90)34,0)'4:+/+36<,8++);'7.)/-*1)-#=-+2624,<%9*5&<-$#94**5-3',+<-=-0(:0009*%)31=&;-#4<+0\n457 38.97 -82.28 0.05 15 )&'$+)+/+,)0//,$+#+%%*.0'++-03+0-&08(*'--'$#).%*.2.403,3#'+&,#*#.:+7$'#,#*&,,7%%'(,***#)*%-&&+*/-/,/-5.6\n458 40.33 -84.78 0.05 14 +0,/*0+/)0,/-3-.+6*64#-93306-4(--04&'&%(1,&%.12-.$-,+8,91,+)1919.8,;/-#+$#010(*31&0.+32&2226*6$(2*)(.)2/$+&'.;/6%*'3&,482*,%01/+/33'2#/6)%$%'0'*0&*+(039/<-&./+)'/(3-9+#,#\n459 39.16 -84.54 0.05 8 ##\n460 39.9 -86.67 0.05 13 *7'5'7&6(6&7&6&8(6(/)0$-$.'/(#*3$1$/,)#3+')4*-*1$4*+))&3%'#1$7+(+#&0&/&/*5$5-$-&,.'++7'$*/%-%),1$*&/$0\n461 39.36 -86.97 0.05 16 /*)*(>+&%2*4'8&.,.(0*>,=),&&)(+++.#6&)(8*C(',;):%5(D(%+:(3'3)='>.)+?-+'>%-,;*A%@','/#0)<'7*8#4-)#*--).'%&#,&(A,#%:(*#2%=(0'4->\n462 39.66 -86.32 0.05 8 %'%&$'%&&&%&%&&%%&%&((%#')#%%'%(''$%%%%&%#$&&'#&&%%)%&##%#&)')#'$)'&#$%&%&%&&)'(%&%&&#%&')#)'%%&%&'%%&%&%&'#('%&%&%&(&%&%&%&%&\n463 41.13 -87.52 0.05 13 .-'*'#,,(&(&#(*#-$+$,#+#+$,$,#)%-#(1&)*(*3*3&,&0#$,3*3''&%.0./,6$1+).5#&)#$/*$$#$&#$$.#&)0),*+)+(/+/#,*)-#\n464 41.46 -87.41 0.05 8 %$%$%&%#%%%#%$$$$$#$##\n465 41.11 -86.61 0.05 14 %*%/&,)+/2#/#1%&(&//././-/&.,2,2-2/,'$(#&#+))('2$..4(2+5-+.+.,)/.%*2+&'4.*.-%5').7(4%-,8('+.*%%2%1&2%2++\n466 41.59 -86.32 0.05 8 $$$$$$#$$%%$$$$#$$%#$$%###%%%$######\n467 40.58 -85.63 0.05 14 2'(#8/-)6.2.2*$0*#&,32/).&4,'-2#'0:02,#0/061/2*/9&6-0,)%4*#*3$8'1+.#/.%*4#$.()9*%2+1,/:,),#,7/&2$*(/*(5(116*,#007+(*%'4/4%6)2%-2*+))\n468 41 -85.31 0.05 8 $'$&$'$$$&#&#&$%#%##%'#'%%#&%&%'&&$'$'$'$'$'$'$'$'$'$'$'$'$'$'$'%'$'$'$'$'$'$'$'$'$'$'\n469 40.38 -86.68 0.05 14 %-$-$.$.0/'10.%&(.$((&'&&3$'-.2(&#,/#7&&#9.+',%8.($1#0%7/()6+6*).31(05*),(..&7&7#:+.'.2&*,/4#.),2%*/(-.10+(%,&#+.503(4.%%4&5,,$:-5':+3(*$,0#&)\n470 38.77 -85.38 0.05 15 )+2.-&1-%)0*.,&&')%*$+''++(#1&*-0'*'))-'+$-,/%*$$-)%&,,((&#(-,\n471 38.04 -86.61 0.05 15 13,:*0)-/*$++5&,'-(*(#$0(&)1*+(/'%)/+(,3(3(4*5'4'4'4#-'0%'/6/1)(-6#++3'4))(1.8(2'2%.(--:-5*-,.(+.-/3*3&%)$.3*5'4\n472 38.71 -86.28 0.05 17 ,),*-*&')3&815.+%/()$+$/&2+,0-(&+..2#3..(-.-)*($$4%$.2.6'#(0%-10*.'*.)%'(0,0\n473 39.61 -85.54 0.05 13 .&/&/%.&.%.$/%0(#*%0$.5/'*&-#*-#')2)&%1&*,.+*/0$($(,)*3&(#'&#/+)+/+#&*++5(*(*&)&((,&.)4*(*3-1*'/'/0-20//.()#'$+&'(*$.1)/)-.-.#\n474 38.53 -87.21 0.05 16 /1/1./0//0/0/111*0)1,)/11&1.'50*#.3.,006+3&-/#-'-#+%.#'116*'*0%2*+#22(5-*)-1.,2++..-2.-&'412$/'..'.2\n475 37.93 -87.56 0.05 16 1*3'*3'6(43%1.#3,360'..#$6-24)5,$1)05'&1&-)-*/,.+/+0+0%/&6&.1/'/0&1-5&4.-,-(4+3'#7*1(6'26*&/+312))*+#3%2+,1$5)1(+)\n476 37.88 -87.92 0.05 16 &0&-%4)')-(2$6)##0'*)/$$&0$-'#(%#1#3'2'&)).+)-**,,*-,.*'-),**-\n477 37.9 -87.67 0.05 8 $$$$$$$$$$$$$$%$&%##$%$%$&$$$$&#$$$%$$'%&&$$$$$$$$$$$$$$$$$$%%$$$%##$$$&\n478 38.97 -87.57 0.05 12 ,&+&,'-&.'-&,&-&-&-&3)0#4)+..+0*/,#'+,),0%')**4$$)'#($/)%%.,3&'(3+.,))5*2'$#3'/%%%$&)',/)$+$+(2*0(5%-%-)'&/&-*%&0%-%\n479 39.88 -87.53 0.05 15 -/-/+1-0-0./-/+/%,.$+)/1/&6&10/27245#$20*3(%&/&/&/&/&/&/&/'2,23%:(1'804''*445$%(#1)/;/(*6042.-8%8'$/#%).%2)*/+/(&$.(4*9+40*/)#+2/$/)'(%*#-',*$,,+%(,4--/23\n480 42.46 -83.3 0.05 11 &1,*,(*/*+//%#$$$$.*#($%#*--'/$#$*,/%1#'01####$*%*%%&)'2,3,,'*%+&+%,%+'-(,.1)-',)2/3-3-4*-+/)/*(#*#&#&#&#%#&#%$%+1#$#$*2#*#+$+$&%%%&#$$)#)#(#'$'$)(()((*0,%%%%\n481 41.75 -84.09 0.05 12 -4-)-*.*-(-(,*-)(++/,/-(3)+&2))1.$.5,5-5,5-3-3.5.3.3/&'+#.*3.1,51#*51(%,-21(#,%/,5/1/101/1/1$0+$(.)+&/&/*12,'30/0.1&//)4,00-+)$-1+)3,3#-*4-1.1-1./-/0)*,*-,5+3,4,,,-\n482 42.21 -83.36 0.05 8 %(&('(&''*&(%)%($'%'&)&)&*&*&+%($'$''%''''#'&%&+'+%)&&%%#'&+%)%)#'')'&',(&&'&$'$##%)#'%)#'%)#'#'%)%)%)%)%)#'#'%)#'\n483 42.46 -83.72 0.05 9 $+%+%,%,(.&.'.'-%/%0$1%1&0'1'0&0&0&*')$)%)%)')&,&)&*')'*#)#)#)#*#)#*'+&+&+&+((')))(&&#'%&$(+(+),)+)-*.*.*-*+#&#(#'#'%$%%%'&&&'&($'$'$&#0\n484 42.78 -84.13 0.05 20 .@2:&.(679%#,)+9,&#&/A*+*1,@(/081?&6%%#+99((4A,2%')-%/%-&18?#-(8::(2&',B#).8+<&35?*')+*%+5$1*/+13?,=;99>0B6>/<1:&)5:&$%-\n485 42.96 -83.81 0.05 8 ##$%$%$$%%%&#$$'#&#%#%$#$%#$#$#$##$$$&%#$%\n486 43.15 -85.03 0.05 19 (9(8)7)8)6&6(8&6'563,51/25%1'-#50(.+D7//B60&*34-4((3;)/1:(:(-71#3$/6;7@1'0(7,2*/,3A4#3079*13=*<5%4;/./385693'/(8,2,2,3,/\n487 43.27 -84.03 0.05 17 ),2)?+)$,$)&(#.0A0$&'/&$02)4#4@&'47..4)''+$(*2'+<)<19&>0%3?/9&$0=.#,((7)2&:0,2-25#&)%*,.#2;&B-6,6-3)4&*.$+$06'$(\n488 42.51 -85.3 0.05 16 4/4/9,$50305)3.$0+5)$,)$'>-<2+#7)1%0)-'3'3'3'3#/5(4,.55-.2/',-&;'.0$'5/8%2%>$>.,,'20*5(&5#,*3'./$3&>0-)98-8,-*'+12%>&4.&,5,9/)0/)8,,00**%.4,:-,151+$(7811(1&5&-#2'2-()4*&99(+,&77*&&\n489 42.59 -84.84 0.05 8 %(&(##%(%($(%)%(%(%(%'%(%(%(%(%(%(%(%(&(%(%)%(%(\n490 41.79 -86.48 0.05 14 ,5+5,6.5-4-3-4,4,21/);.9-)-=-<,@-=,@,6/;0?)$)#+4.-.+$<)>$9%,%6+>+:3:%@.<+&+%&9,6$3-')+18'*-61;+;):-8./.++)4:/8%/.0/*++*0'9'0,A,A13,0'73>,6%70B,302+.04*4&B.7*$(#)3*7';/'#8(@&3(=%/3@)6+'#3\n491 41.78 -86.75 0.05 13 &(&,&*&+&&$*',#1#'$%$$##$'#-#-%&(*''#%#$#4\n492 41.73 -84.85 0.05 14 -,-+,+-+(-&3-$'$$6(7*/#%)-*,%/)5,&&8$'-0*(&'+#**%-#3)+''1+)$'.,-$##/)))&//+/')+01((0%(#:%5-(%:&+0-%$$70*$1(,)+,(0%10(4)2#+#1\n493 42.59 -85.89 0.05 17 *+',0$<#:1,)8+9#53#'8$%#'&'*,+/$/):/,'2-%%&./.1$$&3+/&*-80%+%'5+3%:*1*71-*9.1*#(.'7+1-$(5%-)*+*+*+\n494 42.46 -86.46 0.05 16 --@+0//-@(&(%)/'B'D&7,800)$'.(+0',;%9*)*))*)6)+.*/,/+0..A#)(./;#6$2'1&2(2'1(3&8%/*>$#*1,8%&(@&9$/(4(@)=*+)5%5#*++0\n495 42.86 -85.76 0.05 8 %%%$%%%#&%$%$%#%$$&'#'&'&'&'&'##%$&&#%&'&#%#$'#$%$%$&'&'&'\n496 43.84 -86.3 0.05 18 +4539=780$.&982'2(,0,)0/7,;7#0/++#<52$846)#7+<17*#2$7)3.,.#44(#-3,(*-(4::5124+-;9.;)'4'/*88;+%.47+'922->..<093;1-$77#2#:38900*4/6150(3*)6461\n497 44.67 -85.55 0.05 24 930822+L)?C=0,---0E4332382=;.)58106-D:=C=G,+E-,(*0&4*4)4??5+#4#54-/D)H>9*C'IE*26):C7*G62&<:52@>-47@%210='LI,510/@:89.I/K1EB1=46#E<E;A9E;B8D.360<A-,4./'4/5\n498 45.13 -88.42 0.05 31 0*0)N#=A.;D0,4=.7);@2H2:558W*3<>;?;>8[/=4.:830/G9U2=5XAS4R;6.8.2'2=1//:X4N?6#2?)<E,41F@3>3;]0-=34=15-40+602A;+5<6*<S;I;:.5(28@//&30=;F-7\n499 46.04 -90.16 0.05 27 <F#F&E8@2B-.+%,6;E#A6C;F?P-C$G8B8C-3#B178B8C9E$A+#;E9H1E),18=H1<237@2A+&16,@3J7A#A4=+9+''5-B1.\n500 40.63 -95.02 0.05 29 1C4*66@KHC:?$C7A???B>>>>?=3'8@2#8>8%;.4U:H;,?47@1;H>8B?9?949:7A5KF5#FC.M<@4A4-*EA-@H#B7F<E>E.H<)?/%D4<.F87@2#;;3%:)A4643KA34:@'5D@5&=N?9\n501 40.6 -94.99 0.05 31 L>CB&>4WA>=N?2'7::;#9;9P8-.K8$4B1L=KED'@<>1?IE:F;0?/E=8<F<$5==9L4Z7L1H.C#8<L?O2N%;/@71#ABK-5-L,A=:6OBB/3<9:T?L2<<B=I/E5.'D0A:6:E8C5H6T>P+7\n502 40.86 -94.85 0.05 28 :??D/N3G):/::3&8.G3,=.,6-I61*5=3-B4:E?1C-9@?>;1G108D8/==0?$D<D+7+91N6:7:?8:D=<?5/-1K/A%2.U+J)7>FAB/5#716#91918-T?GC='B,3-#%;655,<B\n503 41.54 -93.78 0.05 8 %'%'%'%'%'%'$&%'#&$%$%#%$&$%#&$&$(%'$&#&#%$$$#$$$##(%'%'%'%'%'%'%'%'%'%'%'$&%'%'%'%'%'%'%'%'%'%'%'%'#&%'%'%'%'$&$$\n504 42.73 -94.1 0.05 16 +5+4$0%,*)/&08%4+1(%#1,)&8-0+>-,*-'-.7#4.1/0')/4(-0./##1/+0>1@.4&/+814->.<-61&/A,7)9(4#-+;0:1,%41='20)'0-$/=*/*$,&\n505 42.25 -95.2 0.05 18 (7-'36:12**876(3/5-2$866$5)4,@,@1+50,7#9;.&9+<&#4-#262**,2-<#5#7-9.,,6'+'1.):7%:/75319&)0-(0/'&4(%*'&8/3*0/.,-)-.#.:70%..0-5&'0$%2*#:4+:,#+)):'>1132)>\n506 42.08 -93.13 0.05 18 ,$0)81-(2%0@->-&&)0'&1+0*36,1,8-&'.2+5*-0&,6(#:1-84533#+.#)5$+3)(*-;)))0*;6/.0+8.'-@(5&+4'*A0;(,4/63--71/;/8,*2/*5/5'-/-.=)$++27%/1401*&19+>\n507 42.4 -92.37 0.05 8 $#$#%#$$#%$$\n508 40.6 -94.99 0.05 17 +/+2)2$(%/#,0)+&&,*(+-0%'/0+-#&'1-(+/'%2*%//,*#/)1&)(2)#\n509 41.6 -93.61 0.05 8 $#$#$#$#$#$#####\n510 42.03 -96.53 0.05 17 3#/;5-*/08)5*)2(56#/4#1623)++1+4'3,95/6$.',6(,5'..36,)2*3<%1215*240),,#+6,'02,535:-//42.&.)',;*&'('.67#3-30#%)\n511 42.36 -96.49 0.05 8 %$#&%$&$%%%%&%&##%\n512 43.07 -96.44 0.05 14 %.(%#0'0%,''(,#-%)'#*#*%*-&-#2*(%%%2)0#(\n513 42.95 -95.6 0.05 16 &,+,'/,2'(%+$.(4$-+4-&'%,()#*++$+,$)&1,,,0*/*3#/\n514 41.73 -95.6 0.05 16 )1)./'&,-1+.)#&2*((')4(//%#+#)+(-4..,5*3-7&*&-.))6+#+&(7&0)+--*,\n515 40.98 -96.09 0.05 16 ('('(()&6/,15#(0*(315/4,30/7&5#0$*(6+102#.%/,'07)73$0))+'01'#-,6,-&*.&0%1$5(,+)1#(1/.-3&0.#4./%,7)#6(,*,,4102*$5-1\n516 40.59 -95.81 0.05 14 &+&,&+#/#3&2$.#0(-%)#&(*&5#-&#('$'$2&&)%(#%0\n520 41.99 -91.55 0.05 19 -4-3,4-4&6(9)0(-/*,'#5/#.0,+-(0&4%2',/,-6'2(4)/'2+..)5.,,%$4%;.,0.,1$:$>)85&/1$8&80#3#++(2-4\n521 42.84 -92.42 0.05 17 ,/*-(2/#&2-(/5%2#/(-);%,/1-:((/%'6&;&;&7/9(/&4*)#-,+',*,#2*9'*+5%.\n522 41.32 -92.43 0.05 21 #432--,.290.2C.&.)7++#2=4045.#.>2$6457++)$($983%0$.4./3($*,$12'4+.7:)5*3)4)4(2)5)4&1#,0'+'4;/70C-@.(\n523 41.3 -92.58 0.05 21 ,-161</=,0(+2E5>1=6,/:0/',+6.0+60?3B*30C12(.83&725817821-8,0&-29.?-50#+5341#64501,+(0'4.1:.162#4/.%+&1*<$2).2B\n524 41.95 -91.73 0.05 8 #$$$#%####$$%%%%%%%%$#%%%%%%\n525 40.63 -93.16 0.05 16 +2*3***7/,';)-%2$--=#9.0%(,/#'03'8&0--(5#)*;*:'3.116.4%:-0)9.4)%#7()$,#<&'.70-,8%%%#$5.:10'6##16&+',0-\n526 40.4 -91.82 0.05 15 +1%()#3(,-),(''$',+%*'#+/$/0+.%*0..(.%/+-+121(*(,&-/,#1(3/1&+/)**)).1*.-\n527 41.25 -91.44 0.05 16 1:)(,,)5(119'1.0-:16/;.<.<.<#$#%%$.5,0,2*-+4$)18/2#(*8#''#,4.8,6'/)*&*,.'%)7+8).1;-)*103)&..)+\n528 41.51 -90.62 0.05 8 #####$##%#$#$$%#%#\n530 43.05 -88.79 0.05 14 .2++&(+5#0.($1#0.-/0(2-56/47($%-#*/,23+3&010(311(+$+.4*&&.(&)'$'(/##)%,.4207#/$/'&-)3-,'%0%0$,2.$*'(*1407.57%+/'$)$*.6#-13)5-3'.()2/)3080:2706(-7,$.*.,)&3/3%$*/&2'$)(\n531 42.5 -88.76 0.05 11 #-#0*-#1&,)3#/+4$#%%-(*()*''-0#&(2,*#++2+1+2-$','/%5$5$4$5%4,/$)%+*++/,0$-+**4*&#+#4$,'-$/$.%4+4%)&4,&#/#-&1-*#&(.,----,,,)#$'#.$2#(#.\n532 42.94 -88.07 0.05 8 $&%&%&$%%%%%#&%%&%%$%&%&%$$$$%%$'&&$$$#$#%%#'$'#&#%#$###%%$&#'$&#&$&%#%&$&$&$&%&$&%&$&\n534 42.7 -87.86 0.05 8 #&$$#$#$#####$#&\n535 42.5 -90.59 0.05 16 %A':00&1&F0)-0*8'($A#B/4)1-21#%;);$3,B$E,(.>/618&,.A1;,+)A,)(=&>+E1($.%?.'*0'A&B'B&@-F$8.D+)+%371*3G-<0A0346/8(C*+$5,%'62;-31%)5+;%=2-233E*'4&-/232)#H$*$10-+>0>,70C,+0=091;%1\n537 43.03 -89.51 0.05 8 #$#$#%$&#$#%#$#$#$#%$&#%#&##$'###$#$#$#%#$#$$&#$%'#&#$#$#%#$#$#$#$#$#$\n538 42.52 -91.12 0.05 17 +$('#2*'/+'&$/%-,,)%#/$-)++(+&'/&+-##.+-.&-(\n539 43.32 -90.29 0.05 16 '3.,#5&-%?+A*1&B(:&##<*8/)%9+#*3+?$;(>0,(;..$%*:(,'&%%$(***<+:,'+5.%$+,1+3'6$4'<'<$)'(%8%**#)B.2)-)$&6\n540 44.62 -92.76 0.05 17 1*)*&)0//,5%-+1&%(%(+.#'))*#-'1$%#'%*'4%-$.').),+#\n541 44.11 -88.84 0.05 21 02>4B)=0**.*$21+62&-:2)2@1C+F/%02-A,&30.1$#/&.)*3'&-0.;)32&-/36:8*4#D3,*2520+0@45787#171..*-0'$.*(/1-35,;';5'0/,\n542 44 -88 0.05 24 /-831*.*$#*&71<5:3920,'('&++.($)%+1-(&(*.&&##$:43/)*&+#%>9&&\n543 44.42 -88.12 0.05 8 $$$%%#$$#%$%#%$%$&%##%##\n544 44.28 -90.83 0.05 19 09/80<*00-%A'A1@4D(213*3#1/C)50H1:5G*,/-0*(?6C1,/3.B:D-B4I+B5#8#8>(*,'6#-@*18:)8+)2$/6*01F4,59)5-9('#5'A:.0(8G;C2G8I&/&<$670/>*0*@/;&7/;,-2-'<(=-29C+F;9--&38-4L'=+$$7%50'-D\n545 45.43 -90.99 0.05 24 (C(N0>%4.-$,1$/F%L,E*-62$%1+'=$();%<7260%*-8*?1D%Q,R(?194)15+;61-./I(.%02<,A8..@/A*H##&75.#Q,<\n546 43.19 -91.81 0.05 22 /.1/0.;#<48)4I03969.2B.746,18#-2(06(#26-'25%4,%5*0+>;22.0A/?+:$26A526:31%43F/92?1.-:(814$4'726#5-/802=3*3;):*56=,511/<\n547 44.38 -92.45 0.05 19 +6+6,5+7'*)='#160+.?.<52.8/16>2<4/1)*-(-),'6,2*''@*:$24=&B#61:.*'&,-$C%2#+45&;$)#;((4,3.)2225A,&.A%'&8.C0.#9.8\n548 45.4 -92.7 0.05 23 ,2#0:J$(#4'0?H9C'9'7#?:93@#6#&$/?C+?%0.+5?);(@8.()346B*#'593.??@+.6J:<$B96?L&(;67H7B&8%&13:L*B:4>=*@%6)5*1*)74:2-7+:=/.3#-25<F,*#<+D\n549 43.76 -89.54 0.05 16 (6'7)4(5)4-&-908.9-9,:08-#22'.4-)46042(#-4$553'1#9#9#5,0$.-7*#.52+.*+3701/50,9+8+8%)/20-(2%3+,+$*.$+-2(+$0#4++1*7/%7'2.+)(..+))7*31+\n550 44.08 -93.46 0.05 20 2/?.50='C(H*@&+.,)<'>0<.8)2-B#)-)(,%'&.):,+9)4B(F*--A+/.F)I.9->'*:5.40.'=/*#9/$'G&&#(*,%2,?,*(#'F.++,5D,0)C,=%2,L4:/<03+1+1*=,=+B'6/5,>1.,&$+$-16-<,\n551 44.74 -93.23 0.05 8 '%&%'%'$&$'&&%'$(')'%#)#($'#)(&$(%&%''%$%$##$$##&()$)%((&)'%(%(%'%'%%$'%($(%(%&%&%&%'%&%(%(%($(%(%)#\n553 44.53 -94.9 0.05 15 1<122@1C+@'C$3583:'#-?&.07')&;/A)>(<5544-1'9+=.,..0?-82(2=*=#&###1#*'1'C%4'5-=/;'&*@)@*?)?)@,;-3*-%<3.)3.*,=.;05+:*7+=28-6+;29%0*5'6.?'38=&@.:/=*:0;78'B'>25*120'6+<&+);)9+82,-5,>,?,;(6+3#-(65=(6\n554 44.82 -93.49 0.05 8 &'&'%'%'&&%(%'%'%'$&&&'&&'&(&'%&$(&'$'#'''&%$'$%#(%%&$'%'%'&#&(()&)'$&$%#%#%$%&'&$'$(%(&)%'#&#*&))$(%'&(&'&'&'&'&'&'&'&'&'&'&'&'&'&'&'&'&'&'\n555 44.78 -94.08 0.05 11 #)#)#&#)#)#&#&#&#)#&#&,(#&,(#&-(#&#&#))0'/'/))'/'/(#'/'/'/'/-(-(-(#)-(-(-(-(-(-(-(-(+&'/#)'/'/'/'/'/\n556 46.95 -91.87 0.05 40 )-*#,03A7N4G1*#$1;.5+//7$&\n557 46.19 -93.75 0.05 24 0A2:B9#6=AAF)9=?8*@9/9$9=69,4<,<=4.;8%8)D76=L<,47'EH@A-><;#31388<=7/7'7';3;33&(>=C;92+;0&:)3=7++:?9,568=(7=9;-J4I09.=;0>,8@1CA&54.1#9*,/C@1>=;5,%5EI+>,1\n558 46.68 -92.27 0.05 8 %&$&&&&(%&$%$%##$#%$%&%&%&%&\n559 43.5 -93.07 0.05 17 -.-.,--0-//0$)/8&$*#'&&F-+%B$:)5.$+D')-'-5#C/3%*-3'5'-$8*((E->(A-)262$)E'8'$#.,;#%#<.)2-13.=/.$0(;1+05&6(-46/<%')=,7))$?&1*.#+,947)&3(0&->-<'31/3*\n560 43.5 -95.14 0.05 19 0909170:&F%B*69>%7$=(G3=/'%C22.)(90<(;*G#71?#D3-%0(B$;-6)H$H,8'30/)D%I7;(I,H'5/?2:#?3B51/5..4?6<+1-11=+:)=5B7B*C3026'1->.<,-3:1#112+1&)1$E,5+?.C1B'?(6\n561 43.52 -96.41 0.05 18 *<$,$A4',31-%##2*>&5+C#F*,.1-4#C*(#**31/(&6#(8##.'*#*/5&%?)#.<$)')2%%;,+19)*'+%&4,%)+@*C'8)E,%&018#6%/3,/)%D,0#&-912(D*&2(15&G-6'.,(%3\n562 44.31 -96.81 0.05 23 3F;2433K;(;%3,(@7;/F-4<#+-;/0@,6$F9*896//M(9,E68/2>1>+)>&5<*,<3M:7*9@0643H4@0I%>0/0+%7/=35%<'309$H<4(F5?6HB05,,G7*3C)0/C1B'D,C,@&@5H7C(2&>$A#B16A))<\n563 45.39 -95.92 0.05 17 &E&F&E&F'=,-0$'@-#$6*R+A.)%2-G,;./$@&A('2#&6/')(.>)K)O(;.+)H(-'8+:0K+%)@+*2S+'/H.B.8)*3U(9*P0.-0':)M,T1O,22.#;)P/G)F$>$B#<&F,D&B)C%<'E)6'F'*.<+=)01S&D&D+3&F&F&F&F&F&F\n564 46.07 -95.13 0.05 22 (7(37.+@5+)&218+&$#($&+9/7%-*;##0:08%4&<5/($+:.29%+4:*0$,6'.4(+3/B4$.4(//0#/.$.((*+&*#7-\n565 45.99 -96.88 0.05 21 3737=(440,):@5B+-D:)()75&+D#(;0%+B.94&#5*1-3D48*(2(3A.:1B9(.2>>09&4)>$6,<$)@7.+&33D6=64%4%4%4%$.<<.@A%965C+=/3/<:%7B,8684:-.2(@$#-</9.)708'>;6$297A43A.(\n566 46.83 -95.77 0.05 31 16/40*H:-A=K5LFC5<1J-:4*.I2J7N*A5(5%59FR8;0%5-BODI&B1M<I2E9C7B#G/<;452FS?J7371(HJ00-1/FR3G3CK-385#=<J3025G\n567 47.65 -97.21 0.05 31 ,7.'DM0)99&:%/5)(&).&+2?+@770B9(7/<%506'9.<.#728/6=#DR&=.$(;'58@*6<#;D3)3149.16A/+<H\n569 38.89 -77.04 0.05 8 ######################\n570 42.52 -97.93 0.05 21 ,<F;;:.98=F9G9'88/2=.645>6?9<69926=;@<';E?0?A=3,:?*15;86/>8421.0$>37-);8@3401*,.71:1#?C5E02'42C09;7>A6;./'E4)#+'69><,$,.8?(703G7+1,4@6@.3:*-)-\n571 43.47 -96.81 0.05 8 $%$%$$$$##$##%'#$&'#'#$$%%%%%%'#%%%%$$'#'#\n572 44.36 -97.92 0.05 21 -2#4'>%15>1()<5%%7',*4A3-&+;6<#*<-%-'70//),?-89/)0*/-,-70;=.'1#-573<4<A751:5-#1>A;9*=315190964';48@/**1,7/6*$=('88\n573 42.99 -99.46 0.05 25 1?0E:8)97?#?$,.J4IDA:E>?3%3%+9#<(=,@.G.@#/6D8$2B8+(2+5A#<#B77H>;>C)E2-%6875<#7A,1:+43$+@$516+-2(B'A.2H.6(@=7$:?28222?68;A?>;\n574 44.73 -100.12 0.05 25 1C4F/#7N0O)E7C1F1,+G8R5L5G+J+:$K72*5.K$G9C(%1K9I3/8K,)191(4Q(*6:95-B+C+@,0%72Q%C%<021$(0.G+-#B)K/C5A\n575 43.08 -101.76 0.05 34 <?FD3-?G%T%L&O3<<>%R.L?K<1#U?N,G2'3I*)7M$#6/=#':37*/34(>CD'26$3D2N&5#X$4#(4@,#,7(J*D,=\n576 44.6 -103.07 0.05 36 5W5.:J#B+?+G*73M5Z;_2C::+C=48P;)9I<N22==8_<Z6(<#5#/T2K4Q9U=J=B0N\n577 43.1 -104.03 0.05 33 7350547661&L#GB&8076T+*1U#3;./<)&'@@.3=.133,).@K/L2/)H:&Y0%BI;9,C/6;B,$3$<(36@90#?%D-+7KN,?)0@'3>&<0B=A04G9BAB>*#D>&\n580 45.96 -98.01 0.05 20 ,<7/8399938-(7>26,52&//;>/%&,915/*:/$>3'%),%=/:7<6()$967#+?5>(29;22#0701%3,*<$,0&854'-)91'6':+;'%,..(&6*6#)?*;)?/75840)4\n581 46.79 -96.84 0.05 8 %#$###%#$$$$$$##$$$$$$$$$$\n582 47.47 -98.73 0.05 22 +D,D,D,>,>,D,D,D6/'1+;>;%C#H=798$E029A73,@7-$6252</<<<5==<@#&<<77908=*31+9(.A*/A#?-<./912?;3A:-4(9:.56>?-137#='A:<%3)C@&?5\n583 47.7 -100.44 0.05 23 +B556H,+90589##8-L:B2;.<*H:+1J5=)0(?3F;7#0/2(M/K.7(5*:6C534L#A'<$M->879<7.:3.,;0(B;?%>1B'C%J&F/B5%22.3\n584 46 -100.53 0.05 26 5F6B5G$;*KBN?37C@CC9?14?@R;J42:RB(-L*G#KC4#E*>&M.=@G@+BE>N?.AP.D<G)B*N(:0Q@$BJ.N4;0H%Q97;A:#:28Q5P6K4.0;>L?935:-*S9L:'&5::2K\n585 46 -102.07 0.05 29 3<4>3<1>3<3<3<1-6=<(.J*@,-95A34I*).2$?D,<#$L,F=,.L&G3:3A@>0F,P*%3/)2@0.:#5&3*<=03F$HA:@4=8:<<%#P\n586 46.05 -103.99 0.05 31 2;3;+14#24%.<F=>:02@2N0#>0=D3J#;>;/@8=(%8D4+)D,:$7*?%(2D#42&264C\n587 47.69 -103.28 0.05 26 -J-J/J1J1I.J&_<I(Z3X$O/B96.H%W1B:,:#1O.E3>&F']:42L.T+Y7:6W5H:15*(@#/$b%J8K7D7Q(3:(.Q/7(9)=<16/#@/1$S(C*O<B:U04-N9?0Z4U*Q(T;O/-4%\n588 47.79 -103.95 0.05 26 +)*)*)2,#(7,#,##,.8'1#&8-2.6(%#02(\n590 45 -110.8 0.052 37 ,<4K.y.z5V&B#D6f23(u+D(G7I-n3&/@#4/b8`&n+H(#*:*G$',bIH161`)Z>54S;fAd,E.t/J<E/')e.3?*A[863FG\\@W+5$|/F5Z)$+N5@&@1;*B(:>N>N;@*Z;jKb=:5R#21.BaJM>15&HR5U%c\n591 45.77 -108.66 0.05 8 #&#$#&#&&$##$(#&#&#&#&#&#&#&\n592 47.24 -107.43 0.05 36 4G@^5c6V#D&G)b5]>b0bAP268>8]63:4C::+:^-[=9;^48C8CXACA\\4OC[@T>[*S?=>#(aAK,d9-.ICeDP\n593 45.09 -107.27 0.05 49 =?$_C8<_#IQQ&O&KQ#)cK23/2ZDN:.KU,Y:8=LO*@CMLBQ,E=X0N=5EH2BH`9]\n594 46.66 -113.37 0.051 40 3L3K3K3J3L5L26N#1S3L=BH)&h=88Q/C:90c@?J6/gA4:CF%H;5=6O)w;Y3AMH5_.[B-5U.q)g#kK>BI*p<[FL+g+T)k(VK@>76C.W0{1NGA3@,a/NMB3CP>0EB74F6t\n595 47.76 -111.11 0.05 41 2?*7-<0%3H/\\332Q'S308S3+4)38'G7c/d3.8Y6h:##U3L\n596 46.17 -112.67 0.05 27 +/-1,1+/+/+/+/+/&,$..*(0+2+.&/2#.*#7%H#8&:,C(75-\n597 44.64 -113.48 0.05 33 >4<3<3>5.?@-J49Q7S/M6V7O6V,G<DE1$2.3:0H81F0OJ132J-9C1%#52E:N624F1*7B>22=>28;;I490AA0#R;>9G7#9,8R6S7T\n598 45.84 -115.95 0.05 36 7I8I6I7F7J8J9H7J9@=H7LBF5ODO$H,H&FA/@C3Y2H;D*G1Y*F,EA.6_O#F<;A5GH<7LO$:\\FGA:,WC8GG?FEG@H@2B+=T0I#L=8F.J*.F\n599 47.79 -115.89 0.05 29 +B+@,C#B(G.E/G$C#A,P8467.G(>-I'D.*(9/H2<7A&A90%D(D49570#1I/A\n600 42 -88.61 0.05 10 )&,,%/$/$/#/$.#/&,)6(('*'(&2#1#1#1#1*+&*%3$2$3$3*.*0+#,&&3'3$.)&'2*,(+$4(2'2*/'-(0&/))**#3$.$0(/'/%2)2%2%.#2&0%0,)+)*-%.,0#4#4%.*2+*%2+1(,*1+3*2)1&/%0$4(0%4%.%.,2*()&+2\n601 41.83 -88.96 0.05 10 %6)0%2$8%7%7&2%4'+(0&%$(%#$'$3#4(0$,'0'0'0'/&.$3$7#4&##9%8#4&3$/(((.#4#4$4(+#9)-%5#+(&($%-#5$$$*+*#9#8#9*/&5'4$9$9#8$8$8$8'4'4&-$9%4'5$0%.%8&0&('1*+#6%-%1$2$2#3$3#4#3%6'4&4&3'4'4$3#4\n602 41.85 -87.72 0.05 8 '#&#&#&#'#&##$\n603 41.87 -87.94 0.05 8 #%#&#&#&#%$#\n604 41.02 -88.66 0.05 13 )734-.,+/6'*'+.9++,8,704(*+8/5/8$'+.-6,3&)-7.7.6.6-6,1-/,/-.--,-%%-9000../+0,5''/5/.+*-2*4)',0.505261415131314#%,6.3/4/303,6.2)4/6%#,5/6.8&*+7.8.4-5'%12(-04+5-30-.126\n605 41.44 -89.02 0.05 11 ):)2(2)2)1)0)0+1),(.*:*8*7)7)6%%)2)**8*5*8):*9)8)#&')5*:&,%+(0*0)4$,*0'0&3',*:&*$()%$)&)+#).*3)'#'*9)7&.)7)4(3(4*5)4)0*3+9)0'2%3)2*5*5\n606 41.66 -87.87 0.05 8 '(''''''''''''&'%''''''&('('%(&'$)(&$($'%''&&&'%)&)'#'%&)%)$%&#)($%'%(%$(%)'(%''#''%)&)%(&%('%$&&(''#&)#(')&)'''''&&&'&&&&&&&&&&&&&&&&''&&&&&&&&&&''&&''''&&&&&'&&''''&&&&\n607 41.81 -87.82 0.05 10 #%&#%#&$'#\n608 41.64 -87.77 0.05 10 ##&#$$#%\n609 40.36 -88.37 0.05 14 2-1.-+/12)3,2-0&')/&0$*$0,','..+*--$,*-2%.%$/#3&%#+*'.410(%111,2.&&(#'4--/'%(021**/0$(12*&$,1&(&#101+2(2)(1'+/&1*/\n610 41.69 -90.61 0.05 17 2,&?-7.F+=0D1H06)1)>-C182;+A&91=2#/3/++7&</61&$3.H-9.)#7*A/0+2,;02*B13(3+B+/*:%;2026)<.2/<(70F/9'A19$52A1C+,2*-<,42?2B%5+?0.2/.>23'8\n611 42.21 -89.18 0.05 8 $$#$$$#%$$%#$%#&#%%#%%#'%&%%%#%#%#%#%#\n612 41.2 -90.99 0.05 17 (+**.2#''($0&8'6)/%%%3(.'-(0,0+<).,5-503(3*.*2)8&$#%-8$0$*'+(,),/7##&/&1+0$++7*/%*%,).,:&(25)+\n613 40.95 -89.83 0.05 15 *12,$6,/%:*&),)1,/11$8+0#4*-,+3+(7)/(-.*+/.-2-'3#5&2'/&/,,-&).*9.1,#)#.%)2.*+614*1++#2+.*;+%*/)0&60.))$0(1-3-1+3.,$..'%22/+(\n614 40.23 -91.06 0.05 16 1010.0&.3-6045+/(,-./'65)'5?).0.3?-#4>(41511*2+4)4572-/4/$)*21$+%24%79/)0249*$19#+2)+#'*.4(0-'0+6/4.43701%*.,'40,+,0*)3'(2-(2?-%%/4:$/266,2207623<\n615 40.23 -90.35 0.05 18 ##/;/,'())03()/112-/-+,8,)%-)-&0*3+.46).2529&&&),$/6&.*/.5*4.2*))1)0)10.65.9/3(((024%+(4++08,5.)\n616 40.63 -89.72 0.05 8 $%$%$%$$#$$%###%#&%#%$%%%$%%$%$%%#%%$%#%$%$%&%$&#$%#%#%#''%#%#%#%#\n617 40.03 -89.54 0.05 15 +.,0+.+,+.+.-7)'*5'))7.+13%.-5.)-3.7-*.')#&2*0+31-173019/(3210).*%..$,$0&()2/1(*-&#.,1+'4-,.3549+70+*,.:+)/9-0'.'+,-,0,/\n618 39.86 -88.76 0.05 12 '.'.'-$3+:*4$&*9(*$2'7##(-',(,(-(-(*%$*6(9'9)8(%,,&5*$++(4,)%9+1+8&2$7$)#0)**'$%&&(5(6(2,3$,%/+5,/$9)2%+(1'-')$5&0*.%-(#&9''\n619 39.43 -88.8 0.05 16 (,()$2**'#(4*0$/*9(##(*'(0&,*5%4*$(&$+*7*1*2'2&9'5&&*-&;+/#'\n620 38.44 -90.75 0.05 17 +7,./$05,10A./-&/22;4)0>,0.<-2.+06+0*2*23'-*1.0'0@05)2--,&.)(/5-2$,51%*01<7'2=0+4%2*19-6#2'.)6(22.2%,2/74#'.-74@5A.;7(0/1C3,7+5B+0/5-:*0.60<'./96)/43?+0-45,\n622 37.83 -90.32 0.05 15 3&2&2'3'2&1&2&2).11021),14240)1*/)1(0-1,1)22253)$,4)/%)0'20%1$&+(+.+)%12859:,)5/1827572-,-,&+./-$,/'')98-5,+1/0/+11+/2&161(562('*))&#04--/76.))/&02.*/204+,#&,,&\n623 39.42 -91.44 0.05 16 -$-%-#3,(+5').3*10/*6)*2.,/(60:(:)6&7(.&1+(16%('1.((1,,*2$1'0&%2.09%#0'*(.:%/'*&#3*0&/*(#.5,%,4$6...0$,25#3(\n624 38.52 -89.11 0.05 18 /-#>-*.=0)&=,&%929'91'5A-1)7*+*?261%/6.?)244042''?445?2;+,1*/2#430,5,;'7,@$7,>-(+8$@0,0/2,,<3,&;//2442+#,.59*7#91@0>,2,8/8\n625 39.28 -89.67 0.05 15 04'/4,+.,/.()'2,0(.'.1.0.1.0.0.1(#*(-0&$'5/1*#..$%.+)(0)0,+0,(%',+1*,3)0.,#.03&,&(%.)%#$.&+%&4*,(*)'%1$#0.\n626 39.19 -90.55 0.05 17 .-*%1&1,34+36*3%-#2&5&14$03+.%,3$,/&703898+,4%&053889,&,-)-(6-6:320),0*1*'74/#56(.*).066'15.'-31/05#94(+16#.2/)2)22)*/27+$+)\n627 39.74 -89.73 0.05 8 $$$$#%##$$$$%$$%###&$$$$%&#%#$#%#%#%#%$$$$#%$$%&#%#%#%$$#%#%$$#%#%#%#%#%#%#%\n628 37.86 -89.31 0.05 16 0&.#%.-;4*+$+5*.-?%*,..=)*$3-=%()8'9%(0436%')<)0%3.)*$&$-:%:'6',-66-33%*#).4-9+=(+.%2-02-0,?0*4,-@$,7+53'2&/&<*6.A,*%&))#:48%61(#7+-$)4'+%-%13557,2*2&)''(6'-2)5($.+#-&(5'/()(,1#*'+-'20\n629 37.01 -89.59 0.05 16 1*0,0).(,*4%)/+1%8,/#+2,5#062,,?-)2-/2*/3**,5*,739,=5*2.1;36*9./1%'./$*317.:2.3+1#30+(&10=,>(/(%/*10&4))$'$+%*282(.3&'&,4'-3)-22/''*382=+;4,1?,3/6')'%(+%(4(+1%+6#-%4-\n630 37.99 -91.4 0.05 15 -1/203+7/3)6+'0$+/*204'7%3.4/4)1/4-2-5&6&038/63939#6*%.1-..2(/27162625'5(7,4(3+3+6*7--,&*6(-(.(5(1.&-0(6&.*../17)+(('',*#6.5,-.**#/6\n631 38.45 -90.56 0.05 8 &*&*&)&)&'&*')&)%(&)%)'(')(&')%(&'%)%'')((%%$'&&$($&$&#&#'''&%'&'(('((((()**&((''%&'&'&%($()&*&%&*')')')')')')')&%&*')')')')&*&*&*&*')&*&*&#')\n633 38.57 -91.77 0.05 19 '<'<&;&905#4++2.23&92+$5#2.6021&&;,6&3+/)*),0%41$/-*+(*4)(%4(7'6&7*6--*>'9-1$.+3'/*.1('.-''5)A/2)#+5'1\n634 39.42 -92.33 0.05 20 (553)#8)%9,(12$2)$-0*,./$77&(+7/1)0+/3(&,%0-8+-1'/0/.*&5.%*2#0+..'807/'8((*(,3613-6+\n635 39.74 -93.14 0.05 19 ,.&0-5#.,1#-3-12+6',&**12./9-(-&/.+42/(/2+#016+#&'#*-+.#0..71%('0,\n636 37.23 -91.2 0.05 19 /1&-(..),+-/)'3.350/'#2,-,$5&'$.-1#'-2(4.-*/+3//(*&7(*0,':*.1*$)&%/7/;2-$,\n637 36.99 -90.45 0.05 16 )5*5)5%-/4#0$402$,*/&3&7-/'1(212./02&()*)2*2&4(-%#),,0$3-0/1$2%01.1/-3'5--$+/2#2(/%*\n638 36.04 -90.3 0.05 18 4126#$/)44624*%,'+1/##%//-46+)#,&+1)152,+(+*%*2-&.)(#+#''(/1-0-),0003/.2-,*.-,$($%$,,,),(%0848\n639 36.51 -91.15 0.05 18 (1'1&(&4#813%))7++#4&-(5+#$$)*/0&./1/4.,$-$0$,0./,+6$4)4.311,%+4,0\n640 38.71 -94.92 0.05 15 *>'-)3%*)/)0)/+1,41&$7(=*<,</0.$)1&*&//8-6*;#51.*-*-*,*,*,)-+.*.+.0.%411'.(.'-+2,7----&2)8-///+3(2(5-2#,0%$0'-%-$,04.5'/+10*$2-%$:,>+51#\n641 38.85 -94.86 0.05 8 (('((((('('(&('(&(&(%((())*())()'(()()(*'*')')&*&)%(%)&*$*&,$)%*%,'(+,#(#(#)'(#*)'*'*%+&+'+(+)++**)*)*,&,',),),*,#'('('('('('('('('('(,#'(%)'('(,#'('('('(\n644 39.47 -95.62 0.05 19 &52<7=+1+9132C7E/16.(>)87/262525*50(1;#4%05=7C(6#67,4'-<%3-0-+4;%71/7;158@,683.8#=1-4@41+<0+2?-,);6662%:45.55D6$.2$.+2773-28)96'#8&=-77#,>8)5:\n645 39.67 -94.87 0.05 8 $#$#$$##%#%$$$##\n646 39.32 -94.31 0.05 20 ,2.'&2&6(-+-,;19,?9.#3/32('*)1$8.)353,(6+)66270*0-,')',904.9--97)/2#*>,7(;:2+.77#/1&'';781/9)<51%.)8'321+0,5-&\n647 37.33 -94.6 0.05 19 =(8'5#8#4.:';0*%5(<1>#83.5:-54,#:#=*-.3$<%;+$,/,2##().&(<5'$340&(++(%#5/+&-'03.#2'1,/20+*)9//5.*\n648 36.53 -94.62 0.05 13 .%.%.%-%1'%&2$0,/$/&/),(-'(-''**$&/.1&)')+#%1%#'1&*$.,&---##,&)#),'+%#1#/%,.'.\n649 38.95 -94.58 0.05 8 ##%#\n650 38.01 -93 0.05 17 (621*)(<(>-8$-/,#'///;/))+)/.')80?'&&&11)0.A0*/42-&+*6&)-),:$)-/,70*'409.=,=15+,%))A1<3+2?((,.(1*31;+#%'/7/''.%.+&+6\n651 38.53 -92.25 0.05 8 #$#$#$#$#$#$#$#$###$##\n652 38.78 -93.2 0.05 18 &4'4&3(4&4&4&4&4&4&4,,'=)?&,0$#+12+8-4/-/'41*-(*$;+*)6)2-0180/220(&;06)A*=/2',1:$(.2&0+@0*/>2>+5+:1#%/%8\n653 38.13 -93.65 0.05 19 .+.+/$516'30*##0),$-3&,090,'2)1+*)/$/'((7(7+:,*+4/./8.--3'-2%(*%\n654 36.94 -92.74 0.05 29 76767603#;1C0A;A;/,04A4:7,:=3A507011234#'3'<)60*3/)8*2+-:+\n655 36.98 -92.94 0.05 28 ->563<109C1(0:-8-/#>#;58-2*94--37=/?(65C1G4+,3&<9:;621334A#C(9/#7*\n656 36.53 -93.98 0.05 26 6+7%2++(&V<&+=#G-+#/0+8.'8%1%15/'B/.,794'$'+%%$I#6*5)2--6:*+@26(/9'E+C:,#'565+3(&#339*<-/8&4,$$B(,)6#*2E4%6>810*$C1@>0+1$2$2<++,#>#4%5#-4#;3%-%P/H$Y$Q\n657 36.51 -94.18 0.05 27 (>.D/B,-3<1)+(620H.*4?-4'C.F+;-68?,&=365%5;4*3#B%#%8?7#=((@1&3/1#5'7(F/8%<#'0>%.4),8*5)B.'28':$I$A&A=:07#I=7,H+*40(6$&'D>/'Q%O#N#]?222;;&G;*@;B<(T)P&M#W,O\n658 37.11 -93.35 0.05 8 %#%$%$$$%#$$$#%#$%#$%#%#%#$$%$$$\n660 38.07 -95.52 0.05 17 @*1(8.C)#-6.03%-#&?'C'4-4.<+1-@%D/4+)/<.1/2/'((+F(.0#)6*A'*+:/6)4(4(4';.5'5$305,-38)$1@#=&303130+.9'-'9$-/(-7%%3-$>*+',*)(00147+E*<$D.$'/+%$H'+$<(\n661 39.06 -94.79 0.05 8 $&$%#&$%#&#$$#####$##$$&$&#&####\n662 38.85 -94.84 0.05 8 &&&&&%%&&&%'%&%'%'$%%'%&#%%%%%&%&%&%%%%%#%&&#&#'##&%%%%%####&&####%%&%\n664 38.63 -96.86 0.05 25 *.(7;.<0<+.0=4)<7';%%7&:914773/41;)503'28?;93*9)75,=&442:<39;*7=/:*#+$1##:\n665 38.5 -96.91 0.05 25 .00)1(3'0)-4=(3;#<1>0#?:9:/&@(5)61>6%8(=.1;;$>3$=@/6>81,03(:=4/875@.->%=:/+;1.:&5,988<6%\n666 38.95 -95.8 0.05 8 $%%%$$$&%$$&%%#%#$$%$%$$$#%&&&&$#$$#$$$#$#$%$%$%$%$%$%%%$#$%$%$#$#$%$%$%\n667 37 -95.94 0.05 19 3;-(/<.;#;/'551'0,*8&8&;32/0/8-;.&7;$<,.1<5.-8063-5-5/)57852-<+(6*.#)=5+*;+;8;38$;-222(903,,2##836.4(;(74'\n668 37.83 -97.12 0.05 23 .537357/041(+>((&++(-.4.7--,+&(;%6,9(8.<(@0&1%(6-$).#7.9+5)#09./$8-A6*3+\n669 39.55 -99.04 0.05 19 #>&B'%%N(?)0$F#C':'B'.'8&L)E)N+L$:%4'#(,%J+D'3)H*@+C(>$I$6*:'<(((J*7\n670 37.01 -99.32 0.05 30 2D0O%<(B$P+V'80R/Z*K4G2O$?)V7D2+#D)X%[/B,G-,'#2F*D/6(@-L&W-Q7N3T3_/d&@0D$M/E;J.#2M6G#0(=.&.J$59H=M+21.2K.:#3)--W>K0V\n671 37 -99.49 0.05 33 2K'X(I(5(G+E;J4G.#,P/A+87M8M,C(Q-M/a5T02&#+T2[.R-35L/d'8#L+=*.3T*R4O.H#=9P(L6R))'U+;\n672 37.6 -97.5 0.05 8 $&$&%%%%&$%($(%'$$#'$&%$$%%&#$#&#%$'&&&'#'%#%(##&)$)#)%#%'$#$#$#$&\n673 37.02 -96.44 0.05 18 '1&9#;#-#('4#>#3#1)7#8(-*')#$,,&%3**)%&7#+&=):#(%()1#/\n674 38.37 -98.7 0.05 22 ,8,8.@(88:3/8.08/1+3%(#<9(/D7B559&%?*,-B(5#:%-649*9D)<)G'()B4()-1,'7#03@&+#7&46;278@-:7#:#'C&<72-=0)0?&A/46'4D+(#3+E\n675 37.77 -100.2 0.05 22 (P)Q&M(P&J0:,H00$K4&0,0#&9174,*S+0.G2D.C(6/?%S1?*B,S&224+8%644.K3/&<020(*M%01<29&M-;&I#O4(-F+204'?&C+J&F$G4$&Q\n676 38.71 -100.42 0.05 25 &88<:11@01&E';6@7'()/3%H4#'45B69&?/.6%6<5+64;4)H*E/),?9'9-(0-4*@/+#;88-994&B#819%<)-*C&=1=\n677 38.86 -102.01 0.05 28 -6564,-/,,.9,(#A'A'=7:,A,#-37750'6(:6@'D&F.<3%0@#(#+#$'2\n678 37.03 -102.01 0.05 33 1J&P-R2D6#->64?A#K/F/O1L)G598QA>672@7L-(5,&=51@0-$@2(D+K.B4<'?+7@92P,:6'@'-02M\n679 37.01 -101.91 0.05 23 #6#6##&.)0('$(\n680 40.99 -96.97 0.05 18 *#,0$.7*&8*3.3-2(3(#*+$4$)(*2.71(1+5,,+,%100=-0+&+,2+##26-9/)'',%-.-3-&59(#8)%8,%40)#1$321:(1,)/$&'):,+2(0&';-/,'.\n681 41.11 -96.21 0.05 8 %(%(%(&'%'%'$(%(%(&(&''(%(&&&$$'&#%(%('&#(%&$%$%%#&'&'#&&&%#$#$$#$%('%%$%($(''&$%($'&%%(%(%(&(%(%(%(%(%(%(%(\n683 40.02 -97.81 0.05 20 +<'+4?*J2E#;(82-61'(6'0=%:5#,G*M)(%@-B##(%#&,6,D0,,8(>.4(#59%J(-16%$*4$4/1.?#F/F2>(D3A#1/*%//'$O(<-:/-53-'%*3./$6>7+.7&'2#.:#)%H&2*G,I'?$=.F\n684 40.03 -97.87 0.05 23 1(474E/913,,4B4I/K3H(N#8*+1E0@.>$E+M*925(458#,/;#S#M42*&'N.960#3&C'M+@*(*2/D&F-H)D*#*.0B2J4-%N'>4+2=4=3E*0,4$;3(\n685 40.73 -96.86 0.05 8 %#$&$&%'$'$'%'$&$&$'#&'&#''(#(%%$%#%%$#(%)$%%$&%$#$&$&$&$&\n686 41.07 -98.65 0.05 22 *<*</0*K2$*.(>%D,,&3/A/<&A/F):#D5.1#(0*40C/:/?/6+7)H*H%82.,:#4.+%=*E-2*B%;'6/H/(#8#=#@\n687 41.74 -99.81 0.05 25 (R(R1^+3333((O&^0W4N;;/F:6-W4I,8*C2W/[1I6P/f0[-`16+?6T*R4U+U/c/<1c0Y8>0Q$Q1Q6[(L:*;1*F4]#K4,6H)G1:.B/O0?,P'Y/K3`/T/D8U1f999#&V30)J4E-]1`2P,Z%`2G+W(\\6W\n688 40.68 -100.09 0.05 23 'E&B'E&C&35'/116,J.<&L+><(1,96)@.$+L)H43+A$E9#)+/A$178-?$;$I4B'O+7$6+O#7#7&7%),5/9)L-22((13=,)#359$.,G'H)6):&5+;+E-C613?$=(.;/111D%@\n689 40.02 -100.02 0.05 18 .C.C$0(%)--5+B%'-+(?%7(B(<,J)H)K('.&+I$8,2,F$D#L/I.;$#)6(#+0+>$>.F.A.>(F,-,8%4&J'M%.'*(1$A$2$;+@%M.L.($+#I.N0E(9*4\n690 40.03 -101.94 0.05 24 &='C$+(F+&&8.?#A++/I0E##,5,('A#D&-/=-C)3%',B%1%5+.$G\n691 40.79 -103.91 0.05 36 )a(b0n2O(G(i28)K+#)@$q/5#\\++$U@l%n$N-59k+\\,P+'-M.F1>*<$R(f;\\)N/B)V+/<l+5<`)50g*Z:f2\\#I#Y#b%o/B\n692 42.53 -101.76 0.05 29 (9#H(,*6#E*2#L%#*0+A$@\n693 41.55 -104.01 0.05 36 .9)5+K'1,I%5<79/-E()<G#(9%8=25,P,B)#&.41',(-*'+$:A))))?@+T;2\n700 29.18 -90.87 0.05 18 313130313130313131/+2.2431-204%@1,.6&=25252-4('<4'4&131331132,0312313/3/3/3/-24*5*1-4&0212254'3,3,0+#C*9(:4)073#2.2&$@160410112/\n701 29.67 -90.21 0.05 8 (%(%(&(%(%)&($)%($)%(#)%(%)&*'*(+*(%''(%(%(%(%(%(%(%*%(%(%(%(%(%(%(%(%(%(%(%(%(%(%(%(%(%(%(%(%(%(%(%(%(%(%#%(%(%(%(%(%(%(%(%(%\n703 29.22 -91.29 0.05 21 .,.,.,1%+&3',#)0'0)64(,)%.'6,3+)&7#<,-*-*.).+./0/)*5*3,1(1,#,#1(2',#2(,0,+'-\n704 30.27 -90.77 0.05 15 '('(')')'2#*,(05-5-5)3'0'0(0-')..0.#++*'/($3)+&.$1#$0,((%6+#&)'+-'(0#6&4#6#7%&*4(4/(((/5#6&4&1\n705 29.75 -92.82 0.05 17 ,3,3,3+2,3,3,2-3+2+3&.'0/4%5$<1'.,-6*4)5.2.6#>%<3,0.,+,-&3+0-)1%'2+*2+-(#=#>02((.)&:,&'-)%2/13):4+)1+'*1*)(7(7(8&72121&07+24,.5*,$,7-1/19+5-52,#)3,1,2,3,1\n706 29.76 -93.67 0.05 19 ,,-)++-)*,-).,-),.-)-))/#'%00(8+5084;%/2#171'()2,/13,1313+5%6245:11+2/:*2'-#80,)-)+'+$-+\n707 30.02 -91.76 0.05 16 ,0.4&4),,:5&./3$&4*-&033#5%2+4)5(3-)20.%(6&2/+'3%3.2*)#6-84$2./)-#.)5#,6-'-%+(1&0)50.)#7'-(-,-(3.2+).*'53)'010&4(.5'0*4+-5-35(%.50//#6\n708 30.36 -91.23 0.05 8 $#$$###$%$$%'##$#%#%&%%%&#%&$&$&#'&&%'#$%&&%&%&%&%$%&%&%&%#%&%&%'#&%$#&%$$$$$$&%&%&%&%\n710 31.8 -94.01 0.05 19 28)5366&4).#,92%+57.'1:.0/12+)157&*'&7)'/#*12+95/1668%:%.3*$-%79&#($.-')31314#5#$+9)#,$32,-1:#*89.:111;.,'9:.57$\n711 32.34 -93.88 0.05 8 &%(%&%%%%&$&(#%$%$&''&%'((#($$%#(%$#(%(%(%(%(%(%(%(%(%&%(%(%(%(%(%(%(%(%(%(%(%&%((\n712 32.03 -92.8 0.05 20 ,0*1-2,0,1,1,/,/,0,/,1)7(824152%49,,(*-(05';*=(H/+0%.=*,/21,2?#6,$'$#85;'%6@2C5%)73-173>.70=)$+8-&,&.&-#-D5',501,/+E*C/B-/+/,/%8\n713 30.66 -92.62 0.05 23 /&/&/%0&-$/#,'/2+1',.+?5*)89).0,(0+*.-(.78>7*093*,7-72$/+'0(+.,-#425+1&.?>#10&.(1'(/6/-*<='):5)26+5:9;53=5\n714 30.81 -93.72 0.05 22 6E+)65/=5'1;-7:58/70;B1308<C5#<72:)78G0(.33//'';+75='9/2<B*6-*99:A-.)-/4&:2(6)3144.1406/5/'-0%)+4##88@*60=1.6*52*5<<+1*..97=8?98*:3$),5/\n716 33.05 -92.31 0.05 21 :);'9(;*;'9'.8,#%),433$7)+618/&-)&)#3#(7.5.-.-.-(28-1%$223&24&174+/4.'37.*#1035/\n717 33.01 -93.3 0.05 22 .+.,104$0%)2810)7'&/&/$%345&-2-5#954#.&3+-*%($'$(*)/).5++(%523$3*#3&\n718 33.1 -94.4 0.05 20 .2.30%.(1(23#2(6/90.5$7*#+.6/#',-.'0(,8$3%.8(33(322,4-,*)-3/17,90-(4#601/9/'2#\n719 34.02 -94.4 0.05 18 -?.=.=/?0?-=,?'7'6#6$=(;-)*7*/*##4'@'>(3'$,#0>'0,>(-.&.;-3$0'-+1..#9+:/0./,9/1/4(**%($%=%=\n720 34.12 -93.05 0.05 23 5%-.(C&;?I:D48:@*.69=0=I*,4+2D+,,+=A2H,.370=5#*F<,@--F<)@.6/606.604G+:)F;/4A/B&EAFA466+983%IC17<.3#D#1907E6?;2:(0@+24=?58=,H5**<(>5IAE2515(3?';?9>,7$,;;09+'@2,.25\n721 34.08 -92.9 0.05 23 :E78.-($*#4,8*0F8&92AC2,0/0/10012.1/30=91&:D0-6%4$8('('*B3=2*1$=-A3*93;3<>)F?)/2::::::'-(5B.:':*.'+>/0@?#D*'*6=D,?61)9469<?7,08+)3-1:E0-0/1/\n722 34.67 -92.51 0.05 8 $'$''%$&$&#'%&#&##$$%$$($%%(&)$%$%$%%#$%%%%)$'$&$%\n723 34.06 -91.11 0.05 23 8585H=0',)@6H:H:H92.F:6(=);47':2$%B8A4;072('5)5)>5=34$3),,70=%4/?6C71*(%A2-*E:6+1)95@0,&&&1%*)C95':.,'74C2#%+$<3?2<)(',,C34#6,A8:)\n724 35.51 -91.38 0.05 17 )0(1)0(/+('3/02-)6/(*.+3'7)+52400/)=*+':#+3:%)$0-+0&3214)5+:./,%56):065-,**70..4-4214:2*59.).'0%3&294/5;,,.%)1,$50)($3'&-1$,-,6)%,1#\n725 35.51 -92.23 0.05 15 (.'00,1.2&/(/#4-+0)2%*)43/*,'-1%21&(3%./,#$,0,6#5%2,+)33#&5##'$(',&240(*.))&,+'2%21)0%))$..2&0*5.+&/4*..6)'1#(4'0*0'1+\n726 35.72 -93.77 0.05 18 -0-0.,1$.1/'(>0:2?*,.;%,#;131#0#+4-:.<(8/*(<(1(.0;02%;)/'90</>/>'1&C,@,@1)1:1.'?'-17)4)+-5(6-8#5&@+7'0*2#5-7\n727 35.78 -94.58 0.05 15 (+(+)+)(/-.*0*0(.*$%,*.($2.%'.+)#%()//10,%)//%'+*10')4*+(8&&,+/#$%0,$6'(.,.,-+$3*$++*-*++,0%'$*)'1%)&6\n728 34.87 -93.77 0.05 17 +/+0+/.1-#.#*3')($#&#('./(.$&*).++-/#$1,.&##'&03-+.+-,+)3'&.2)+#50$,*1$*,'+&\n729 34.76 -94.44 0.05 15 /#/#.$/$/#/#.#/#/#,$/#/#/#1'.%#**--,0*3$.+5'1)+&+#($)%/'*/(')$4(2,5#2/#,-.2%3#0%0$%*8)\n730 34.4 -98.88 0.05 23 3-.9<>270/--<B9;5.1;,:;?;?911)>;-1/53?8C5';5056$=>3B@CA<,0$F/;#G5)<?951+%F;,0#2.=,??8E8-8):BAC/C+<6,<D'5E<+@?C55HH0%D@693<8B-51A3?2@3@2>E@+C)DHB<925/@*5<?9A89%I4965031>1--B9&6;'E89\n731 35.32 -97.66 0.05 8 &$&%&%&&&&&%&$%$%%%(&&&$'((%%''$&&&%%$($&'&#%%'(%%'(&#%#%&%)(&'#(%$'%%'($%&'&((#'('(%('('('($&$)'''('('%'('('($%#&(#'('(#)%%$##%&###'(%#'(%%'(%%%%'(&%'(%%'$%%\n733 30.32 -97.78 0.05 8 ####\n734 33.78 -97.67 0.05 20 *,-+*-0%&),;3(4%.&-/.'+&&6&2$'-#*+0((5+2&.'9+9*-(-*-,5*$--#-,7/;*'0&0'1%0#\n735 33.93 -99.92 0.05 24 0B0A1A0@1@0A)J1.1.0,3.0=,<+I)4(=1*.J.I.L-(3A./->4E,5.A1%(;7-(G022#+70:,:6,.52-2?4=26/,%P'@55$J163F)D#M.26$+C'I\n736 34.98 -100 0.05 24 -7.7+7*302+1'-/)(74&18(34$+.'%3=,3+.0.#540#16<470$&6)*99&3,$77'#2<$,\n737 35.75 -98.68 0.05 20 03/3/2.2/42'8#,,:++2:((%3'1/7)0'.95$,6'2-/.6-$092-2+)230')5#,)5-%123//*%'.-;;/86/-50#2**%,54/+)$91%(-2\n738 36.02 -100.08 0.05 26 +0-2#+3-#3':*,.-25()4#0&/(+4&64&'1('%3.;\n739 36.5 -102.97 0.05 29 (H$P)T'+$&+S&<&@%G)F+#)1#9*L,I#:\n740 35.7 -97.08 0.05 19 2735787:787:':%1(<)<*<*>,>3C/@/@.@.00;;:()#)8@$.99(.1B-&(8--10,B)9,-'4(7:@'<*1-*$-&66?*749*,1>.1.<62/((#.34:(&+5)6)6'-08$2<@.8+#+#*#+#+##+3>,.2:;=32+*\n741 36.02 -96.09 0.05 8 #'%$%$%%$%&%$$%(&%%&%%&&&''&%$%%%$'$%$%'%''%###$#'$($&#%#&%$$'$'%$%$%$%$%$%$%$(%%$%$$#%$%$%$%$%$#&#&%$%$%%%$%$%%\n743 36.16 -95.35 0.05 16 ,'($,+*%/'3,##$02,))'+.-+.+/(.$-*)))#&1,0,2,#,3-%#%%2/#*&'')((#,1'//\n744 35.13 -96.03 0.05 19 .-/1/00#-*-3#+),.9+*3*#*)$&*03+50))#*(-4%124#'58-&11,$,-07651-'2.#5<2+*-*$()%5/,282630,,*1*42:%23-\n745 34.22 -96.49 0.05 21 1111+>02#4%)-235'#0'#'*&($*9)()2&*%607/5/5)A4<-.12#-()%3(<1<,/57#91>/0'7',0*-@)$+<+,,C0:\n746 36.47 -97.65 0.05 18 '.'-(/$')*,)'4)%$6$#*2'$$,)'*.#4#,)6')\n747 33.77 -96.57 0.05 22 '&&*$'%+/C'..E'+(1(G))&%$#$$(K(=%B(D&8#I#''8%F#'*''B/B%#+@*@(;(4*:'>'A)B\n748 34.3 -97.2 0.05 24 6'7(8(5-,-,-C).20)04:13-.%A&:3?)%.71696*).*+./6=230,289%3&3+;'#+8#:4;/;,)*2*006-=**0,'6'B'0&78>%563.\n749 34.41 -95.1 0.05 22 503/2)<)1.-'6++,),-,4&,%0#1$:(60..6,(*1+0,7.8)1+$+3,?,9%#-E,B--)\n750 32.59 -97.12 0.05 13 *(-,*'+'1*+'*'-+&))%)%&)*%:.9.+#,*,),*++/#+#,%).(10'.(-*&)(%(&),(,)+(-*,),),),*-),&%%%$$&%#$-',%4*'&'&(%)&-$+%.&/-/-/-+++*;+,#/)***+*+&)&)++*0).).8-7-7-+)+-2,+.*%\n751 31.99 -96.96 0.05 18 ((%)-8.#)..##-$,/-/$0#18/0))))8-.%)5-(2-0:6./&81/#2&0</(.0(1%1/&*4&62*3)$,+(%/-&',)3,-,.0+2012%480*%7-*#*'16/(8.1)1*3*2*2&6.\n752 32.63 -96.95 0.05 8 &%%%%%&&&&'&&%%%'%%'%#&$&'%&$&$('(&%'$&&%&&'$%'&&&%(&(($(&''#%$$($&%$##$'')&#&%&(')%&%&&&$)&##%&(&*&$*)%&$%&%&%&%&%&%&%&%&&%%&%&%&%&%&%&*%\n753 32.67 -96.87 0.05 8 $$$$%$$$$$$$$$($$$#($$$$$#$$$#%$%$$$$$$$$$%%$$$$($%$$$$$$$$$$$$$$$$$$$$$$$$$$$%#%$%$$$$$$$$$$$$$$$%$$$$$\n754 32.72 -96.68 0.05 18 ,-*.,/).+&/%#8989A1-4(256<1@4,*556+1-,.(995C-2-2(;07*40=3=5?-;3/4+&517+)1.#9427..4110;(B0+(1.%,E+E,@-*3#59596:4<0444)<&289&.2+6-35,=4))@/=+8+8/'76/C8/2&1)2'30+B&?1%//'9\n755 32.87 -94.9 0.05 17 -1.3.4.3.40#'10%$2(3*#/().0/$/%-#/$3)*,.)'.2.,)%(1,/,).4\n756 31.91 -94.98 0.05 16 /'.(-(/&/'.'/&0%/&5+)-'/9&&,9')34(,*,2%/3#0%/#.+1-)&'&''9*4/($.40'12,%,$+$#%7(%+/////0$(#*)#4'*#+48#'#/1(#+*/3/%1/\n757 31.79 -95.85 0.05 18 -..-,-.+.10--0//-,.-.-/./.,2+#+$/'32-()-,)(+#6+,()%14/&.*(1+#-4*-$$*&2((7+$3#2#5)11&+/0121/./.\n758 30.94 -96.34 0.05 23 313130,)7*)+)=*5-%122&.4%;+%*:3#,4'+%2#/5//,(8,;5#0$4+#6$=4-404-4-\n759 30.57 -95.08 0.05 23 0+2)1-2'2*7#0$%=1428-9+?#;));4*-5/)0,(/)'08'20;.1<1-(8>7$:804;)'6.9,7+9*9,(=094(5599>3=05%,<5.'0.0'0\n760 32.16 -98.12 0.05 16 ,6,7.4.7/3/7/3--(5.7.7.6.6-7-6-5,6,7.71.06064-*3&2&116*-+10707$<$*(.()(*%527220505#6)1'2,5)5+6%8)9.&/#/#%,3/5+%+4/3+(7/*.).+0(26$2/306/3*21.27\n761 32.61 -97.55 0.05 8 &(%'%(%'%(&&%&&$$&$'&'%)&(&&$'%%&(&*$(&*&(&(#&&(##%'&(&(('$%#&#''$&(((#(&(((&(',&(&(&(&&%')'(%')&(()&(%'&(&(&(%'&(&(&(&(\n762 32.92 -98.16 0.05 19 )7)8(7(7(7'7)6(8)7'8+,&7*:0#/)/<)..2/.1709#45=,0&4#5*4151+12044+,;(44'%5-13=3/+6,21>-*-<.51<$5\n763 33.19 -99.67 0.05 24 1:0:3<2:1:0919082:*7,?484@32(%4//?/62604(1(##55-&53?,;++6*6+%#*;\n764 31.76 -99.32 0.05 25 ,8,96+?A?5506#BA#,-<-,%9/)4>&1*%)2-2)6/-:6=1#626,/$5&<@:A5A3,51>242&/:0.-?'4/%1/*)39&.33/?;/?%779@<<;@:<=(\n765 30.57 -98.33 0.05 20 -6-5,7-6-6,3'5-4);+>(>/*'8184(11'-3,&49',3)5'16,-)-/-/,/-0..-/-/-/,1+,,%+6&?0520-142/69#5)$=*9->*2'3#5#:#7/73-3-3-5.\n766 31.15 -97.88 0.05 19 131088-45:6-45#;&/34&2-./*.;7/.$+,1:-249*>)01-42083#37766)&<.4(/#3(,26&6*72'46->654)/615-82<#82?*5.2'4/=(>-*5%/23-/@\n767 31.47 -97.24 0.05 8 $%$$$#%%&%#%$$%$$$#$##$#$#$###$#$%$$\n768 30.32 -100.26 0.05 28 @<@=?=@:+;?)?92F35:9D7*=0BA3804+-&/99D;2.1&-644H*0;&+7C<40.,<$8-<BB%:).;=E6=69:4%&='3A?59I@.#*?1-?:#08</=?\n769 30.55 -101.55 0.05 32 585959485:594959/*4#=<8407)63@165?11&)=7@4#5<-:<2?3;83\n770 29.57 -95.72 0.05 8 '+&*&*&*%(&)')')'*&*&+%+',+('-(+%,((&)'+%*()&+&&%('*&((+&,%)$&**$*$,$'%&)))()*)&(%&&'&(-$(&($)$*(-)+$*&*#(%)''&(&'#/#/*)$+#.&&)&*%*'*(+'+&+%$'%%+)%'$,()&%(,'%'&%'&$%$($$'*'%+)(#,+(((('(*'#)$%'&*&)%%\n772 29.64 -95.53 0.05 8 %&&$%&&$&$&$&$%&%&%&%&&$&$&$&$&$&$&$&$&$&$&$&$&$&$&$&$&$&$&$&$&$&$&$&$&$&$&$&$&$&$#$#$&$&$$#&$%&%&&$&$&$&$&$&$#(&$&$&$&$&$&$&$&$&$&$&$&$&$&$%&&$%#&$&$&$&$%&#&&$&$&$&$&$%&&$'(%&%&%&&$\n773 29.83 -95.85 0.05 16 ,**,.,,),,*.#+-&/)7('007-3.0212;-$5,24'1((&.'03(4(6(4(4('.&0&.4(4(7646*$+()%/%)01*4-61)&,#5/(.7+/7/904+0',-;''/:'&/*'))*)**)'+***+(+(+'*()'+,*%.66\n774 28.69 -96.68 0.05 18 7;9;(16466<6784'86&2'521<+&,.1)891@+#-<7/6,4*,:64)2.1+-+&-722&0,/5?/>0>41.958520>*-03++((.#1',491(14*551#,90--,2453%449.8-3#61595848*629)2%2>25/,757/.5:8484:483355957\n775 28.95 -95.47 0.05 17 1(1(1)1(1)2(0+/*,*,','14'#'#+).,<42-3-2,3/3)$$6+:3(%8.1)74-+$%#%.#.(2'.()0)/(-*0(-*054;14+*,:3.+$#+,1+1,.*.+91)&-%4./&92,#.%=5/+1'.'+-+,*052/)\n776 29.42 -94.69 0.05 22 .460.)454/9-%'-2+*%(<)6*23.0.(030623/3,1+.-2-3##.1)25,4,1);-*(108':(**10\n777 30.02 -94.27 0.05 8 #&$%$&%%#&$%#$%%%%$&$#$&$&$$\n778 30.16 -96.83 0.05 18 ,,,,-,,,-,-*0-*3-4#+#+#'*%3&+$+-+-,,,,,,*-:3($&#613)/%1'.1/.'(258.(/.(&2&24+5121+5+4,5))'(&/*-1+\n779 28.4 -97.46 0.05 22 +,-*+,,,*+#/'.0&.3(',9/6($7-5&,0*3+6*6&,-&:*.*(/(5'3#8#27(805*+..)$.+4+#2#4)\n780 26.88 -99.6 0.05 33 >)R4[.]7N1_5C;H=T1`.J4I9`0B*\\5P0F+:'C1?@Z3a%b)K8`8b,b,S2/%0%0%1*,%2#-%0%N9R3S5^(X0N.d%Q1B@K-H?Z0M9O6V1&&Q5_;B?A7R5`3F=#)\n781 28.39 -98.47 0.05 21 6'#1#0%4:'9%013$.,2(:+0/.,,.+/6*71;+:)&-=*=)>(A'=)51-4%04/..(,'00*:&6-,27(:&:-;,433-4+&0>#.6\n782 29.17 -98.75 0.05 8 )'(('(''((((('(()('(&&((*'&(((*(*)))(+')&''*&)&''''&'%(&)&*&+'+(**((&)(((&(%)*)%((&%(()+'$((+)+'*%)$($&%(#*#-$+%,%,(,)-(-)((&+#(((,+((((((*)((((((((((((((((((((((((((((((((((((((\n783 26.86 -99.01 0.05 28 5945458G7H#;5;;F1.251;.&1A-1>73<9=$3*47+;J8E#%+)7G.:0:;;.#8?/$875I7D,4.,@E,;5=:I:I:952(::@><9C=<>D\n784 27.63 -97.6 0.05 8 &&&'%%%&%&%$&&&&&$'#%'$'$'#'$&%&$&#($)%%&'&'&&%%%%%%%%%%%%&'&'%#&'&'&'&'&'&'%%\n785 25.9 -99.14 0.05 19 )5*5(4*5)5(7#C#D#C$C$D)>21(8+:*6+6-4.8*:0#+,*,.9(@)?(>(?'4*9(=)0.;*;143#).'E%>(B->(;)3*3+2%B*0(6&G&:.=,))B-%/#'@30)6/A0/&<*=+=*.(:)I0E(9\n786 29.37 -99.25 0.05 25 2J&B>:13@1B<>31>?61F9?$D9H.D3C8$1;496H*@.75*<B<B<@%G9?5#(F=@:D4154)?<3/?;><==/-B8<;>)C5K6@2?6E;6,>-?:4'D3M8C*A/G839B9B-=0;7:+?3/@2>D=D8.09#D<C9B<C<C8C\n787 30.12 -97.99 0.05 8 &'%(&'%'&('''''(''&(%'%'%'&%*'''$)''&)&(&)&*%*)&)()))''&''($'%(#%%%$$#'#$%%(%)$'$&&&#'$&$%)&&('(')')'''('((((''''''''+))''%'%'%'''''''''''''%(%(''%(')%(%(()%'\n788 28.35 -102.12 0.05 42 4Q4Q$R@K.U'U6E=M&P#U>49S)P8;6:8:7;7;6[D#*C)C&G6^5T@..P?R.A<SDH6W<\\;V>V2^\n789 29.6 -97.32 0.05 20 +4-/&5%2%3'/(0%'.*$1*3)+/.3(1)&')3#,)*)#+.$++&$#,+,/$.*(\n790 33.97 -102.99 0.05 35 =)<OC\\TTDBDB-%B1C[<4L6IW7878E09C#6M,TX52.0I7(.)8QKTZ0(D?;HQB$92:+4I.4.N\\U1+<++@NPY<RD7EPBVLA.4'3BKBK?BSN'<$:8YE@;YBGOF(0HAR72,K:S#.:55<.QI3?5Z@Y@G;2\n791 35.04 -102 0.05 9 &&&&%'&'*%&%&&'&%%%%&)#&'#(&#&##&&%$'$&&*%*%*%*%*%*%'(*%\n792 33.62 -101.61 0.05 33 2>&3-$/:/L=1*I#29B)-5://*(#<;584<3-&%/+2881N+=(#<:0H2.(23(/)2;22\n793 32.72 -103.02 0.05 30 9:<.844#+19)5F(&:(D#=35=)G#84040;0&.5@9%/27(@(7:(:8,,&,C6C14'+#)671>3=44;42N=,1-,:,+'4).4+70/=27/8\n794 33.48 -102.02 0.05 8 %&%&%'#&$&%%$$$$$&$%$&$&$%$%%%%$#%#$%&%&$&$&##%&%&%&%&\n795 31.96 -101.32 0.05 29 2?:85C+ICA%7)A+G)#+,/+4'?/$C5::B0>0./)<1@A&B,/5E39'3,=)9#C?@:<&@25>@,243;?9>2+2+6A-528-;(@,@+($;#>\n796 32.39 -99.83 0.05 8 $%#%$$$$#$#$##$$$$$$$%\n797 30.61 -103.94 0.05 34 >H>H>G<I?G<I?F<I<I>H<IIOE>*&4-DTDV/42BAV##(8MT;S,B==180;)K;3GPDL-E8)5K67?B;::B;B<B;A<A=A:B;B;B<#3*9>53/J+)$LAMEJ0%)&6592\n798 29.29 -106.6 0.05 77 Y#6]7]8]#eW#P*W>N+K24f7U(O&VU>3wP)I<#_N-=MEF\n799 31.64 -106.6 0.05 8 %%%%%&'&%&&&$(&'$(($&$(#$(%'&&$(&&&%&#$((&%'$(#)#,$(&%$('#(&%(%($(&/$(%%$(%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%$(%$$(%%$($($($($($($(\n800 39.6 -105.29 0.05 12 ''&&'''&'&''(%%+%,$,$-$,#-#.$-%.&.)'(&'**('*)#*&*%*&'(((&&&''('('*)'%,%4%,%4%,%4%4\n801 39.09 -105.23 0.05 16 );03/7(*-:#0(/**().'-*,).((-'2%*-'-(,(-%,)*&,(-$-%+',)*'#*#)**'&060/+-.'.'.'-'-'+#('-'-'\n802 39.64 -105.16 0.05 8 $)%&$&$%%&$'%'$&$&#&%%%%%$%$%&$&$&$%$'&&#'$&#'$#$$#$##''$(#(#$('(%#$#%#($&%)'&$&$&$'$($&%+$&$&$&%&$&%&'&$&$'$&%&$&%&$&$&%&%(%(%&%&%&%&%&%($&\n803 39.98 -105.39 0.05 8 $&#%#&$%#%%#%####%#%%##%#%#%#%#%\n804 38.96 -106.98 0.05 26 2F2F4D.F)5,A4A5)-6+E5$3@F$(0B+&:.DH0/73>.F3<0C(66:.31<98<9-=#9952>1E0E:B)<0E9.(06'0G7@<$64;#-C6BA26@,?1;A%799&F19@5::$D#D%0432\n805 40.05 -105.69 0.05 15 %.%.%-$1&&.%.+'.#2*)#/)&$2-../-/-/,/,.-/+0#2+'%,(2.-3)).*.)/&*+,&0(3$-3#,3,100+2+2-/\n806 39.89 -104.97 0.05 20 $&$$$&1'106$##/(,('&/-*&.,,(,'-(-'-(-(#$&)'--++'.(3&,41')&&0,7(5\n807 39.79 -104.31 0.05 30 ,-,,*84M17,08@)G3?8$4E:#.32K#H6;:L#4234,+>:I853G::9F-13840%J#1(I)C\n808 38.69 -105.58 0.05 31 7S&f/Q0b/e(;'/%c6V%+(*/U&(#4/M'.%#*L6]#L5a%Z.H)%.H&0+D(7*@$B/X-A/^*F*F#+/[%U)-$>)-\n809 38.62 -104.86 0.05 8 '#%$'#'#'#&#(#+&'$&$%%'#%%&&'%&%(%($)#)$+#(&(&)%%'$#)'#+&(')'#'#'#'#'#'#'#(&(&(&'#'#'$'#'$'#'#'#'#(''#'#'#'#'#'#\n810 37.05 -105.19 0.05 29 ;/;.;.:.:-:0=+<.8/8/8/8/4))->G807'&,;5#=$W8D9=9=>W5M8:1#7\\8^5N>K'36_(G5A7V4M,%7Q8=,6:;:>'P6@4(?\\*V'_:A6B#8'0,Z)Y.+)]%*9T\n811 37 -107.64 0.05 32 ,F,F$C#'(#+M(A1A&P'(#2%C316J/;+O#M.A1F%##K(C&E7F.@/G(/&D8@(E%N%P07<A(/\n812 37.98 -107.49 0.05 31 -@334=,P,K+#*Q+E*G4-5-+R.:8;....(H+E#&1>/4.4,T/6-?)**Q..+897%L%Q+R\n813 37.09 -108.93 0.05 26 &8&7#7/%()*,0#3#$3+((/#3%+,%/4%'+'\n814 37.8 -108.98 0.05 29 0908.767,#98664>55777;6:++)0,+26$9'=8>.#'5*.);#=9C%:\n815 38.67 -108.98 0.05 18 ++),*-+,+*++)*+-,(##)&.&.$+/).\n816 39.16 -108.97 0.05 38 *C*C8##M$L$K,T&J$F$7>?>?&1,O,Q;.(5(5-K:>=EA/48&Q#4+V#5+?5&*W*:)=GC$I-P%L,W,T\n820 41.04 -106.02 0.05 30 %;%:&>$:%:$;%:%;%:*H-+$1&E#E(#:)#4&A*4##*'(+*-(*-E%J1##.\n821 44.79 -110.62 0.05 8 ##\n822 41.64 -105.01 0.05 26 +#%&.,4#/(0(%1(44,#3>*,0?'9-8)9#+384)/(0\n823 41.03 -108.16 0.05 47 25A(#,;.#00E&>3C4J,?#1271=/#\n824 43.77 -109.44 0.05 34 '@/>07742*96:317;31>,G#<87,@+,/9605.3D'K#80#\n825 42.9 -109.65 0.05 32 %?$:,*/#%2#8*1#8,6$;\n826 41.71 -108.11 0.05 52 9F:F9E:F9G#93=@48YDG:I8O?2KAHIC,EG9E===9A#\n827 43.75 -105.78 0.05 32 %B6B5=2E28)C-(.(&'6:05'>7#.-0>)97+#(\n828 44.34 -107.33 0.05 25 +*);(-))#/)4-#*8/#.&&,'++%+/\n829 41.04 -110.97 0.05 49 .E-FN/C?L8-9'#'#7B(..7,@#3(0#8&/G9/N/F$,1K\n830 43.45 -110.88 0.05 17 #%#%&)(%-)##%#\n831 41.77 -111.03 0.05 28 #-5$7#9$45(%94#,<#5#;##,7%,3#23%:#>#\n832 42.02 -114.86 0.05 46 4S5R7S3S2S4S/U6K/I,QCA-X?K1_<X(h:T&hT0P+&\\`/0d$\\&k*ZX3<Y#`(n,h-a%OHF2W.[/XH;&VV5)iE?;S'g9O$_-K$h>Z0d8NR#(\\*b7k#\\#f\n833 42.08 -115.06 0.05 28 ,.%,,.)A#?>34%-(+<::+&?)+C32-3<(,+4)1&?2+2-5,<;#/.B.+0&D0B*4%:-<;665/?40C1A10)\n834 43.38 -114.28 0.05 40 &R%O$O$P$O$Q-e$O/\\/Y)b3J,`.L%Q#_8](P5X)P/E-X.U+T*V(R%Z)N.V6L,V$],H-W+`'Q'b+TH+N(>2@0K'F+B,J#\n835 45.3 -116.87 0.05 26 8#;-1,5+8',>3,/20/3.<&53=(359$;*(/5/:/:,:8#-7)$.1585,.5'\n836 42.61 -116.97 0.05 30 ;E@3#98(9&7'J(L=N-L58/<,>$@9*D*48%)A7#=26&<<I-*F4.O4<)A?P45%2+7.K-9*G(7--<:.')6*8)6'R0=&9&C0:#@#>68,>/X<C#7$R@7.5+6+\n837 43.45 -116.35 0.05 8 &$&%'$&$%%%&&%#%%$#%&&&#($#%$*#%#%#%&%#%&&#%#%&%&%#%&%#%#%&%&%#%&%&%\n838 46.57 -117.01 0.05 23 >(19?,@#N0(/25@+6.B3+2B*9':'9'J&B#',.%D*S3'3-/#$5(*);(D16461E,C(4+&#&#N35;K0L$66512%E,S-:$*$B%)&<%C,1+E,F*..5763>%/%&'(#578:4%9$\n840 40.02 -114.04 0.055 34 )g)g)K+L)H,F)h#{,I2J2J(F3J7G6G1T6P+J%e';3w4R4J(n%]ER-?*]+R5Q##)x.U5ICU)p6I6H(M)J/F(I4q-J+Q6M)d&k*l1I/U7H(M'M%P.Q/T)L&q@V+I(l7G.Q)?-J*A)_(d,B6G*o*t*u$@-G)Q0#.H+m=V2I-H4E.I.I-L-K,J,H+G(N/P\n841 40.62 -112.01 0.05 8 %%%%&%%$%&$&#%%&$&#%%%%&%&#%$%&$#&##$#$##'#%#$$&#%#%#%$####%#%&&%%#%%%%%%%#%&%%%#%%%%&#%#%%%#%%'#%#%#%%%$$%%#%%$\n842 41.24 -112.01 0.05 8 ###$\n843 41.16 -113.89 0.05 23 +F)H0H2G/G*E2I-F&K0F.E-#,F#F/@%M/L,K3K.L,J.L)I.I-L1H+L0-1F3D-L2L/E0K3:-E2J,J'H/L\n844 41.17 -111.99 0.05 8 $#$###$###$###$#$#%#$#\n845 37.06 -111.26 0.05 48 U,&L-F'EN'IIL&P+T3Q,H#K%I9W+P(W,<K$<AE07&N4I#3N'T4IAT-\n846 38.83 -112.68 0.05 22 ?7A5>8?7=9?7$1'4(4/9-%91-89.2;+3&)3792)4-#(*#'1*010(+7(6$(73080:43-*;5&3:8%294+.#1<7/;=8=8*607\n847 37 -114.04 0.05 32 EJ,@EJ9K<?4*=U5W/H-J0:0606++:GDH.*2SI#)?FK<=?M((<c/C.K%0&)CG;G#A-4;GAN'2'0?S>T?F=7;92%DI'>0+,2(>3C4<3;->&6/H%*BE&7%,%,39<W(2<W/J'4%-*-**(*#8$,%,\n850 33.3 -112.25 0.05 8 %&%&&&&&%&&'&&&(&%%&%&'&'&'&'%'''%&('%(&(&)&)%*'%&%&*&('(%%&&$)'&#%'&$%&&#%&%&%'$&$'%$#(#%%&#&*((%)%*)&(%&%&%&%&%&%&%&%&%&%&%&%&%&%&%&%&%&&(%&%&%&%&+%,&-%/%%&%&%&&(\n851 32.58 -112.06 0.05 23 11113.3,.%))&*/**-'*&,+0+<,9+%*#/-$/0+/-#1-))$163-50+/+<(()+\n852 32.61 -112.04 0.05 16 3&2&3'2(3)2)3*2*2*2&4'1+3(3'4)3'111/2.2,-%()%*1&1'0%1+*-((%,*11'1(*<0),8*%+#/-%./+--1&#00&,(/&/(5%4%4&5$7$8&4&4%6%6&6&4%:(9*7*:%4%6)7)4%'$053'3'3'2-&32%3%2%2%1%3%0'3%2$3+*/)='()+0(1(0)/)1(\n853 31.88 -114.79 0.05 35 DWDWCVEWCUEWDTFWDWGWDWDWEWDWKB)M?KBSNXL2@OJ[?%BTK\\PK6=E(ET0#8KBS@WCR#JJN@MP-DVG.43H;/#0$EU33BUAGDR3/N=LLF.[:HNRKET3%3(1&2*3&M*EUFTFTGSFSI\\FTESEVEVFVGVEVGREQKIBTBRBQ\n855 32.79 -111.54 0.05 42 /2/2)?$F/1)P$Q&C'B/0(N?(-8%DB#3.#I@(#F.8#I$F7'=.\n856 31.33 -112.01 0.05 31 (00E$L6U2L#T$S0J*R)@'D-7$G)D&N>>7;#L#8,5<;'=.R#S0E'9/7.F<?1[&,1#'E)E)>*J,&'60=7M5N)5(6&5&F848184#T94'9.P'E\n857 31.9 -111.38 0.05 11 )+),),+***'+(-(-),).),*,(+(+*.),),+,)+),)+),),)+),)+),(.),),),&+&###-+/,.,),+)-)+'),)*')&0)/*/*-),),),-+&,'(),&,\n859 33.65 -110.87 0.05 31 /4/3**/0&E#G1.2:,B%4*?2(-4+73#)D2)0/,64@32-A22/:&493\n860 34.66 -112.98 0.05 50 -=-=-=.?,=-=.98>(=.7=@Q#O,<3#C'[.h)]<Q1\\)WKY9X0JL:'A;RPA;V9TKM?E43*PB5ECJQ\n863 34.22 -113.18 0.05 25 *2*0(3*0.'+4,2*4,560*#)=.1.9-<,:)5(5,0-8'(%83/+>/?9'(,/?,2.?+>#3.>\n864 34.42 -114.6 0.05 43 143-$(%($(#,3.54624*.#.#2$1$6*T0/'9:GI*%66,,1#,#9'0#2+B->$+#\n865 31.38 -110.23 0.061 60 b.p-j5j.b3u3d6p#h5a1{1i5q'{)u,m/b.z,w/#.s3\n870 34.06 -108.11 0.05 34 =F.?<B:%+=6/8E)S>J#NK?J57.7I1JP=M08(9'3?-=B>G=54L9)<P81>3L3-5K,HL)6081AF2?;BB?<#M:9F:@7-8'@FA=8L6G0>/F+>-LMB3?5SAFBF\n871 35.02 -106.86 0.05 8 &'$'#&$&#&$'%'$(%($(%)$)&(&&#)#)#)#&%&#%&)$*'&#&#&)&###&#&$'$'#&#&#&#&#&#&#&#&#&#&#&#&#&$'$'#&\n873 34.73 -109.03 0.05 27 2(2(1(8+3+0167#)2-3(2&8'+-2*04<+/))&:#24(/?)2424\n874 36.28 -108.88 0.05 26 ,1,1-4+8+5-2+,,-01.;*%,*#&%#,3\n875 35.26 -107.07 0.05 23 +8+9+9+9*;.8*8(9(85337DC=><A;/5/9=;,@@C,4=191;D>=C5;B#:@946:1617(=35&A;,&94>/3/2.45488@-)>5>;8?@8@?C$C'>>?&C2717%E9@->-:?-4=>92<4@=A<548#E(8(8\n876 32.99 -106.97 0.05 8 ##\n877 35.17 -105.44 0.05 33 +';&#(1&6$<*3#>&6'4$#*>4:/6;,&3%/A5*4)3'E70%2<.)0>;3>)/-31/,\n878 33.71 -108.96 0.05 36 )L&+)5+L%#+E/.,K.'#'-L%M\n879 32.65 -107.67 0.05 22 -+&*)(%*.+%*#-1'#/$,,*0#\n880 31.81 -109.04 0.05 31 ,P.U,P/O-O,P-O#R'+-R2P2P'%&S6465(S<)64'R:+#?+<+<.O,N2757:,@($1689?34)O-),O+Q)R87<%/S830M4)##)Q6255#S41)R+Z\n881 33.52 -104.75 0.05 34 4A4A4?<C(D#>+?+91:5-<@:3)6&C59$@)?0?+B6<314D5#\n882 32.11 -104.73 0.05 33 A*:(<'1)/+<8),'+8))B6+/B/A1B.B1##A4*-*12&/3>7?$016,@9?$*\n883 32.37 -106.09 0.05 29 <'-%-%8+2':.-+F.O/9.70.(,#73/%91-.3)9*##65(06+6.+,71,)(*740$P4+.6*\n884 34.69 -104.68 0.05 43 ,6;@+AL0F@0,)(K3N30'C1D:0;#55A*+'5+>&$AA2#\n885 31.69 -106.43 0.05 8 #%#%#%#%#%#%%##%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%#%\n889 35.92 -114.98 0.05 20 +&##\n890 35.13 -118.09 0.05 52 NZ4aD@5X3d2aCrTj2aW#6b4_V45_5a2aT\\?S/U?A@kg7ALDsBg/ZDr#e#h8^9]8]:^Ds8^7b%c?k8MXmZl2]j7*cV(7L]44^2a3\\9L6MAg?S5_5a9^:]:\\:^8]\n891 35.99 -115.53 0.05 8 &+&)%)&+$*&*&)')%*&,&*&-$(#+',&*%($)%*%+%+%,#*+#'(&*&*'(((())(#*&*''%'&*&*&&#)$*#)&,)'&'&'&)%'$'('&*&*&*&*&*&*',&*&*&*&*#&&*&*&*)')&%*&*&*&*#'(#&*#*&*'-&*&*&*\n893 38.86 -117.09 0.05 50 *O/#$[$>,P18#L-Q+M\n894 38.38 -120.01 0.05 48 3#5,k>O08;8;;2,L,*0&P00$VU&>NJGA%GjQ#I/(?/dMaS.;4*71*1:(:(;':(:(;)S\\9#5*<)<1,0VPXO/4/$.%4$4$4$-(8;\n895 39.38 -119.94 0.05 10 %%%&&%%%%%($&%(#%%*)#&&%%%%%%$%%#(%#&#%%%%%%%%%%\n897 39.05 -119.82 0.05 8 %$$$%#'###&$%#%#%#%#%#\n898 40.39 -116.96 0.05 50 -?+:+:*>'##*)40D/A@O@B*B4Z?6B4#E511J)\\\n900 33.78 -118.48 0.05 8 &'&'&'(&(&(&'&'%('(&''('('('(''%(''&(%(&('')'((#(#(')&)&)&('(())(('$($(%'&)&)'')*()('%&&&$)%&&(%(#('('('('('(''%(''(%'('%''&((($)('$($)%)%('('('#&('('(')#('#&('('('('('('('('#&('('('&$#&('('\n901 33.99 -118.26 0.05 8 #%#$#%$#\n902 33.75 -118.82 0.05 10 '0'/)+)+)+)+)+%.%/&.%.#-'+(+(+(+&0'1&0&0&+%-%-%-&,&,%+'/%,%,&/(#(#($%+#-'/((#+#,$+%+&/*''*'*'*'*#-#-\n903 33.78 -118.36 0.05 8 &#&#&#&#&#&##$&##$#$&#&#&#&#&#\n904 34.01 -118.51 0.05 8 ######################\n905 33.78 -118.36 0.05 8 ###$$#$####$#$#$#$#$\n906 33.79 -118.12 0.05 8 '$&$&%%%&$&$&$&$&$&$&%$%$%$%$$$%#$%&%&%&%%%%%%'#%#%#%#%$&#&#&#&#&##%\n907 33.33 -118.35 0.05 10 -(-(-(##.'.',$,$-'-'-'-(,(,#,(,(.&+$+#,$,$+(*(*(,$,$-$-$,$,$,&\n908 33.76 -118.3 0.05 8 #%#%#&#&%%#%$%$&##$$#%#&#&#%#%#%#%#%#%#&###%#%$%#######%$$#%\n910 34.11 -118.34 0.05 8 $'$'#)#(#*#*#*%%$&#)#)%%$%%($($(#&#&&#&#%$%$%%#)#)\n911 34.12 -118.17 0.05 8 #############$#$#############$############################\n912 34.13 -118.29 0.05 8 ###########$##$$####%#####$#####\n913 34.12 -118.94 0.05 8 #&#($)$)$)$*$)$($)*)%)%)#+$#$#(+(+%*%+%*%+%+%+%+%-%-%-$+$+&-&-&-%,&+%,%,)+),%.$.)+(*#*$*$%#%$$#%$%#%#)#)$)#)#)#&$&(*()(*(**)))),(-$,)+&,%,%+%,$*#)\n914 34.15 -118.51 0.05 8 #$$$###$$$$##$#$#$#$#$$$#$###$#####$#$#$#$$##$\n915 34.16 -118.35 0.05 8 ##########################\n916 33.78 -118.41 0.05 8 *#*#*#*#+#+#*#*$*##%*#*#*#*#*#*#*#\n917 33.78 -118.3 0.05 10 *1)*))&0&.'/).')')'))*)+)+)1)1((((((((((*1*2)+*,(1'*')()'*'+'*)-'2(&(&(&(/##(0(/(/(0',(-).(-(-(')')'),)')')&)'*/)/)/'+'+(*(+'+(*',()(0(-\n918 34.07 -118.15 0.05 8 ##############\n919 32.57 -117.12 0.05 11 (*$$(*%3$/$$$#$$#$$#$%$&$&)-#*$#(.####$5%(&%'%&$&$&$&$$$(0%#%#(/$-&%&%&&&%#-#,#-\n920 32.77 -117.38 0.05 13 -&,7(%*$)%*$)$*#&%*##,#+#,#+($(%))*(*).&)()()((3$%$%$%$,)(+#+#+#+#,#+$,$+#/).--+')(-+4'&,$*'*0$*$+&)'%)&*'*%,*+%+&+%-1/%#+&)$%$%*'\n921 32.56 -117.25 0.05 10 &$&%&$&%&&&#&#'%'#'#'$&$%%%&'&'%($%$'''&)#(#'%(&*%,&+&+%*#*&$%&#&%&$%%(%&$%'&#&$00)%&$&$&$&$&$#&%$&$&$&$)#%%&$&%&$&$&$&$&$&$&$&$#'&$&$&$&$%$&$'&%$&$&$&$&$&$&$'%&$&$&$&$&$\n922 32.67 -116.98 0.05 31 8285817/8/<$%S<#5R5Q)@;'#@#@,@9-9-739C<,;/@X%?%<7070$A%C&?@060468/>+1<<+$68/6.:+8+9,0OC[A,8.%<43/79/@5B5@S*>=))P@-C,A/:+\n923 33.99 -117.65 0.05 35 .'.I&1-+,,>B<65/5/#)(3'1$('.$+#/(,();N#*(*(,42T2+$%&.L(0%'$&%'$&1@%1+)'.2)+'+)%+5,$*(+$*,1$*(%$-2`@R45@M/)%+,%,##,$,$,%(&''+'-J>','3I@'+,'-*.(-**#53#/\n924 34.08 -117.4 0.05 8 #%#%#%$%$$#%%##%#%#$#%#%%%#%#%#%$%#%\n925 33.44 -117.49 0.05 11 .%-$,#,$,#-%-&+&.#-$-$-$-$-$-$-$-$-$'%'&(&#0%2)-(.(,)-)*(2+(,(,(,(,),(-'(2%'%)%(**)&*()()-)-*.')))((('$)$)$*$*$)&'&+)(\n926 33.43 -118.06 0.05 8 ))&(((($('$)&*'*''(''$''''(*'(()('#*&&(&'%'%#*'*&)'$($'$(#'(%(%(&*&))$%*&''&&%&&&&&&&%#+#+#+$+)+$*',',)$)$)$',&+&*&+$*%+''''\n927 33.67 -117.96 0.05 8 $%$$$$$$$&$$#$###'#%$&$$$$###%$%$%$&$$\n928 33.75 -118.04 0.05 8 $$$%$%$$$%$&%(%($%%'$%$$$%$&%'&&&&&'$%%%%%%$%%%%%%%$%%#%#$#$#%#$####$$#&$&$(&,$'#)$'$'$&#&$&#&#'%&%&%,%,%-&+$-$+#.%'&(%)$&\n930 34.03 -119.6 0.05 12 )'')(*'+')')')),'.&.&/*$*$*0*0(1'1*)+)+*&+#,&+%+#,&*'++3%+$,%*%+)-)-'3(5'4'3'.*#'4'3'3\n931 34.26 -119.87 0.05 8 &&&&&&&%&#&#&(%&&%&$&#&#&#&&&&&&&&&&&&&&##\n932 34.82 -120.35 0.05 27 84@/*A:'2H.48D=E=#<269598=88-@@;#:@9*3#=5CA5A1A1?'B9D?5I:*3H+?C/$@D>?-=,><2049,1'5&-4P98;=;=6D6;FC08=B>-=<)49=C@;7>7>7,6@7A8A835=33L5HC<4AA8A7A8\n933 35.25 -119.17 0.05 8 %&%&#($%%&%'$&&%$%$$%##%%##(%&#&#(%&#(#(#(#(#(#(\n934 34.62 -121.15 0.05 20 /,0)0,0,0,0,0,/-100)-0,.4,3*.+:&#65$'/3(41--).4&#0%/#0%5#72)1)+0,-7+9,---,>(<.7#14)1'1)1)1)0#872#6$75+,---\n935 34.39 -119.21 0.05 39 07072=1;$7i/Z5a3^3/Ap#615;IC-<-=S7;>6Bf%L=3/(0)8)=*3)8j$A=$;%@N:c)G<#9'6&:#=6@;A;A6B,412>G#?12)8)8&8'>>G/B&8\n936 36.33 -120.86 0.05 21 891?)G6=4C,3(6&-'72.,:,9,:49&B)<'@-;0'+F-*9;#1(:1:'2+I+2&=+I5D1#/6/213/2+,*G6G4=7;3:(A'B(=-A-80=(656(?$6*=(04'';3B/''A0@).6=%C%>*D\n937 36.62 -120 0.05 8 %'%'%'&&&&##%*%*%*'''&%*%*%*%*%*%*''%'&%&#%*#(&'%(%&%*('%'%*%*%*%*%*%*%*%*%*%*%*%*%*%*%*%*%*%*%*%*%'''%*%*%*%*%*%*\n938 36.74 -119.64 0.05 8 ####\n939 35.95 -121.95 0.05 19 1(1(1)2)3(0(1(1(('/#.#.$-'/---*1#2(3#41&/%0$/$0#0#/#&50&,/0(\n940 37.2 -122.51 0.05 10 )',%*%*%-$,$,#-#-#)#($$($'&*&*&+')&&()&(+%&+)#)#&+&+&+&+'++##%((''()&&)(+$('%&,$,%&,&,&,&,&-\n941 37.62 -122.49 0.05 8 &$&$&$&$&%&$%$&$&$%$&$$#%$&$%#&#&#&$&$&#%#&$%%&$&$%##$&#'%%$%#&$$$&$&$&$&$&$&$&$&$%#&$&$&$&$&$&$&$&$&$&$&$%%&$&$&$&$&$&$&$&$&$&$&$&$\n942 38.58 -121.5 0.05 8 ########################################################################################################################\n943 37.41 -122.19 0.05 8 ####$$#####$##\n944 37.53 -122.33 0.05 8 #######$##\n945 37.51 -122.59 0.05 13 ()')0)*6)0).8%,2.+-5/1+5)68#)++0+.,.,.+/,.+-,.-*)/+/)/,.+(,32.1,2/$.&0#/#0&0&-%-&-%-%,&-,),5*,&3'3'.,,$-),&05)2)#.,45&*+,),0&19&'0-+(/04-)5&7%(/7%'+&,&+&,2)(0'/1-$0$-&0/).).*.)*-*-+-+.4'\n946 37.72 -122.31 0.05 8 $$$$#%$##%$$$#%#%#$$%$$#$%#%$#$#%$$%%$#%$$$#$#$#$#$#$#$#%#$#\n947 37.85 -122.3 0.05 8 ########################\n948 37.92 -122.37 0.05 8 #####$####$#####$$##\n949 37.85 -123.04 0.05 10 %-&,$-%-%-%,',#.-$,#$)$-,),),)+$%+,)&)(&&)$-)&#-$,(,')',(,',&(,****+++*+''%,%,&*$.#-#.$+*%,%&+$.*+$-$-%,%,(,+*\n950 36.49 -122.22 0.05 17 ,)5',)*..%0$/%2(2(,(3((,1,3&3&.#.&++-/-/)4*30'1'0(2(0'5)5)/.0-)+.&0*#;0'*0//4(4'4(4(5(4'5(-%,&,','-&-'.'.'2&2&-((5+,+,\n951 37.21 -122.01 0.05 8 &%%%%%%%%%%%$&%%%%%%%&%##%#'#&$'%&#&#$$%%$&&%$$#$#&%&&&&&$$($&$'#'%*%%%'&%%&&&#&$$%%%&$#$%%$#%&%&$%#%%%%&%%$%%#&&%%%\n952 37.87 -121.44 0.05 14 $&$&$%%%$&#%%%$#&$&%%%&&#'#'$'%$)''4'4+:)8).*.)*$2'6$+#&,4)8$#&*(((&(&(%+4*5(6,5)2*8'6(.('),-6-6(%%%%%$%%%\n953 37.13 -121.54 0.05 20 '5)3/%0<)>,.1959.?(4(,;E(2+2#7-F-/0-0?$-,3(0)<,028+/.:0(%<'36?0)0)*C&8%7&8&8+B5>0;'7--,------.-..--0,,&,/1**8A&;/+...,+:4;4<3;&08A/%-#-%3=*0*0*05=,(-3+)(5/H/#--\n954 38.27 -123.8 0.05 19 &7&8'8&8&9&8%8&:5$++1+#=?'6.&48#)/0:2909-2-87'A1?+&1$<4$#=15'4:#'7+5$<28&5.('3)501'/07%;24>)7#/;371%7#-:'25(36%32*-</'917.(3%6%6#=+,4/4/54'2#>?#:+(6530-,)\n955 39.84 -124.26 0.05 21 6%6$5%)/,/7&9&7&6'8*/,530(I%I$6$0#4#K%1%',L++&;.1&E'3*5+3#,4*,+,A'@1+#*,(+0%706$/'M%C2-*;%,)9/#.%-&'*4\n956 38.15 -122.31 0.05 17 (@3;2;2;+20%.',6,6-7.7'1/?1=&1+.*.*.-@(--7,@(6&+.4.(-7*C-:5B%71@2B2?,G0%&9'2&>#1'B-N1.-O17090>-5-)'A+7*B1:12-5.8-8190<(D(E.A03)?,7.9.=-433*B1//8/71#$235,=*;+E(A$4&*'))E$2+244'8*)--((.-0*(@\n957 38.4 -121.75 0.05 26 36/2)81202254824*@+E/15>*;5=+C/2&+&-).*+#)#)#*(0(.+,(#&'&&\n958 38.46 -121.61 0.05 8 %%%%%&%%%&%%$&$%%&$&&'#%#&$&%'$'%(#'#(#)#$#%&%&%'%($'#&&%%'('(('%&%&%&&'%'%'%'%%%(%%$$\n959 38.88 -122.62 0.05 20 (9'</F%.1+-;9>2<-5+<.>.0.B07)C.?425033420@*.:D,>0F#/230#1>/>751.0E)C)?<E,5'A&14/*577++7B&304+C,A'8,>4*17/:36.847-.7D-<52/4)@42)=78+$7<3B(3:H:@,G(+0*'6%7'6\n960 39.87 -123.45 0.05 28 070928=U.94><Q4'9C7FA0BU8H;938+O$<,9K@2-=:B+:J#6='E.33C5&<D-E5I$4J0(K51#.24*39J/774/>O&>:L>=KA.C,I0=,HH67A?9;P3?4<2J1;#4,D--'<39);5AI,K'16/B27&=:1$?4-B8242BH338\n961 38.5 -121.44 0.05 38 ^4D<^<<=<3#Jc8A=[=4?f<C<F5b<Y5I7:;T4(CD8=6P8978388I2H7<7H2T3%Ig#=<G:G+1>.<.=1?0<0;1>+@+?+?*?)>+@+@*?3<3<3<\n967 -14.27 -170.7 0.406 103 zB|?vG|>zBzByFzBwI{ByG|>|>|>{BvHwGvIvI|>vGuGwHwIzD{B{ByFyFzBuGwGvGvG|>zDwGzBvH|>|>zDvIvG|?|>yF|>wG|>zD{BvIyE{ByDwI|>|>yEyF|=zDvIuHwIwHwHuHvIyFwIvIzBwIyEvI{ByFzByF{AzAyEzB|>zB##\n968 19.28 -158.07 3.609 281 #######################################################################################################|\n969 13.26 144.65 0.05 43 '$(&'%%####$'$'%&%%#(''%'$I84.E6\n970 44.88 -123.21 0.05 22 #S)+/)*1/+/).).+-319,;*-2=-0:#(27*/6)*-L,4+402')-/+@+T/22D)+'U---,-.&J'//U2G/C)02D,/:',<3T6*5)8),64)%T1K/3,+)I6#1T,<,.++(*/+/+/+.+/2.0-2\n971 45.09 -123.97 0.05 19 #21#8&.3+$&%/23#&3&%+5%4&6-2-1,$*39#$%+7+7.3&4%2/#/$'7.5*#%#-#%75#(9*&)#/02#8#.$'2##\n972 45.4 -122.84 0.05 8 %&$'&%%&%&$'%&%&%&%%&&%&%'%'%'%(&&&'$%%($%#'#$##$$%&%&%#%)'#%'%)$)%&$%%&%&%&%&%&%&&'%&%&%&%&$(#'%&%&%&%&%&%&%&%&%&%&%&%&%&%&%&%&%'\n973 44.35 -124.07 0.05 16 .8.7/8/6/:-7/7.7.7.8.7.7/8/8.:)5(7#,,;(,#9#B'2'2&2(:#;.2'3,#*I()-/#A+D1+#5*J,4*8&:*(*@+B,31</$(#'#.$0%+#&0040&/C*=/@%%%610*&/=,=+@,<#=-#&6$&(%,9$#1.\n974 42.05 -124.5 0.05 27 K?K=J?L>J?-+>,L?L;2=7$M6MR5*#'734;M9:)9(E??VH@CED=5>L3HD88DCC;B5K9IGI+K?D*19<>*$O><@M<A)4$F<HEJ/NDHBP:6;7*>(K7?9DL-%1#3+D+49:<:6E?C0J@2$K@KB=;K086KB4B=6J9LJLHJ5.%EKH,<:;:88/8P+B;\n975 42.08 -123.69 0.05 19 '2)2*4(4%6,9$$+4)/*)))**%0%#+('*##&40:+-&%-4&5/4(%%+\n976 41.99 -122.18 0.05 37 )*'*',6#&P+6+8(3.+'00%%(&G#2#.%*#H1C-P9:,16>;A\n977 42.18 -121.8 0.05 51 I-G-I*D'H,H,#eU8B==Y3Y2aP&6#;e<$Q.:1-Z<%>YA(T0RDKKHAL2M6L/;IM(O.V-\n978 44.13 -120.21 0.05 35 A?CCA#DE/R.BD,*S(<9#:R)0C7@P=]2$1O2`E@;0+NE5<,3e=P>f?+F1(<;^./;M/9>Z>F=#GG02(85P<>)A0]#;0*D6>N/K6=F48R)K?XDG\n979 42.88 -118.48 0.05 40 2?#6=46#C866A:?-=6#:5*6@:A/*9;92\n980 47.26 -122.58 0.05 12 #)#*$(***+)+*+*,**$.,*.*%%*0**,/-'-*#-$')0&/.('.,)(.%*%*%(+*,*%)-(.(%-*))*-*%,-('3.(#)(/$0+,*-$('*'*'*&,',+#''$(%)(2&9&%#*-,+,*-)-,-/*+*/)%*#,$,\n981 47.39 -122.54 0.05 8 ''''(&''('%&(&&''&(#''''(&''('&%(&&('&'&'''')'&&''''''$()&''%&''(%'&&'''%&$'''''*'$''''''')'$&$''''''')'*&%)''''''$(#(''''''('#'(%\n982 47.69 -123.1 0.05 19 (4(4'4)7&3(4'5(4653,4(,6$C8/908/8/70<*=*402224(13?02-+;,-A5%977&;2:-)-4#%@*:+-39%B1.)7,4)/3'7+37;/<62F*5+5&:1406'2;2/,0+5(5&<#,.2A344%-3#E'7'7-1&=&><4&76$\n983 46.52 -124.63 0.05 26 /I'WA)8K9J8I7J:I:D/V4J.VB@@GE+.J*R4I(S?'3K1K2K#U7J-QAH>L;MC4,S:K<M)Q2H>#0H-U8K1Q&S#RG#AI5L.S%^B:A1=K?I7K6JBG;K0Q0R/Q/R.Q=F#Z7K8FF&BA9I7L/U6M.O0K0S/T;L9J3H4J.V'[-U\n984 47.06 -122.59 0.05 8 &%&%'%&&&%'$'$%%%%&%&%&%&%'%%%&%%%'&'&&'#,&%$#&%$$$&%'$%$&$'$%%%&&&&&&&%&$&$%#&%&&&%%%$#&%%$%$$#%$\n985 46.37 -124.29 0.05 18 /?1;0A0>0=1?0>0>/B.<.</A1A/,(;6?9*()8>+?*=(='E1%2&.-%9(7/B/4&A*<6>,&89/+6*&19;-<07.E.643(/4$12%G'>7*,7/%'B3$'68,-C).+;.G#;&D/33:&G(,6#8<,?))$@6;#=-&%>.E0>\n986 45.59 -124.05 0.05 23 )B(Y+B'A&S%B#C,:&O09/0%a0%,F#\\+Z'c2,'B'V1#+;.:'\\(?2#.8&Z5#2'#L5#6#&>1*1#1<1/$M1?*U&T$>$?%@$>#@$>#>#>#>(]#E&V$`)=(C$A#A#A%>%?#>\n988 46.97 -120.68 0.05 28 ,*++,*2):577<.-&4030B5.%1+)9%30#H7*,<55<5-)CC(9.-(&>>8?:1-J<+281.$'3A8+-+:=#,>E<>-#C00HE-@A,\n989 46.21 -121.18 0.05 21 *0*/)+*,+/+,*0&.'46',,7#20-##<%6'/22#:)3.&%8(17%7&,/6'%:4-,+&30:'2&+'5\n990 47.18 -117.99 0.05 17 ,*10)+0/2-*$30,)'21&**,3#%%4,5*,/0+(*3-5/+-4-%(4(/%##51')1,2&20#\n991 46.52 -119.28 0.05 29 G=(K;*.M)9Q8FA@E*I$ML?8#A)<1R/HJT2:9>'@)+BO<.O@8,ME:?(578&&=C9F5OHA/M;(A42T8=3BC1GP0M;QHQI45C(CMS@/K3.Q8*N'M'M'MN.H:/41H.E@@,I/H#NFJCA;.\n992 47.61 -117.56 0.05 8 $%#&#&#%$%#)$&%%#%#%#%$(#(#%#%$)%)%%#%#%#&###%#%#%#%#%#%#%\n993 45.85 -120.36 0.05 30 *<*<+46+%()@&J3A,R(O/<5O3G*:);)89D1;7>%/$6/Z-J4.*.+8,6,8##820P'D+O'K'@6L\n994 46.12 -117.09 0.05 11 ###$(#\n995 51.87 -176.64 0.358 100 =m<m=m=n9U9U<m=m=m<m<m=m=m<m<n=m<m<n=m=m=m=m=m<m<m<n9I###)/T1U3e<M<N)AAD7U9h>RAP;L:E=A/U4Z=|=n:i6U,I;m?z;y>W7U=n:K4X7XAD+G?K@z<o?y7MAQ06=m\n996 52.93 -170.28 0.342 99 >A6Z</:_6P<@0Q:98Z9Z):3J750T1W@6:<77<_0R5J<@@N4D<_8.9`=64J9;9Z6H92#'7Y7P:9/T1V<a7R+C0H=84;<^8Q<`6;<H<<=7A:/#)?=06Y8`?B?2=Z<I9Z3IA:9[<a@L>]:h4?:>8991:Z>]C>%-:g<_=^7|93@Q%-9b<^:_1W\n997 62.96 -171.71 0.34 99 (i(k(i&e(j(h(i(i(i(i(i(j'k(k-[2]2o;N,j(h)_+B$f*r%m&z+t8f,=&o(|'>-p(N%#%e'e,V+P8u'I.D18.N.=(B(L$b)`%\\)c6<'e0<'5.B#z(K21*b(R%&-E'A,3.M+e(i$v)\\)2#x$w.m9E*-(;)2/K-u8_(i9L\n998 56.24 -136.35 0.05 62 MGLILILILH<FOCKJJ#N._3H51SE%.b37#Ec7A9LI\n999 55.12 -133.63 0.05 53 (I/>34-9*-$32k+.#L;#(J=<'J";
export const FSA_POINTS = `
A0A 47.01 -52.96 150
A0B 47.76 -53.98 150
A0C 48.35 -53.96 150
A0E 47.36 -54.90 150
A0G 49.45 -54.10 150
A0H 49.13 -56.08 150
A0J 49.60 -55.67 150
A0K 51.23 -56.80 150
A0L 48.99 -58.10 150
A0M 48.18 -58.86 150
A0N 48.61 -58.87 150
A0P 55.89 -60.88 150
A0R 53.53 -64.01 150
A1A 47.57 -52.70 15
A1B 47.57 -52.71 15
A1C 47.57 -52.70 15
A1E 47.55 -52.71 15
A1G 47.53 -52.74 15
A1H 47.49 -52.81 15
A1K 47.65 -52.74 15
A1L 47.54 -52.84 15
A1M 47.60 -52.84 15
A1N 47.52 -52.78 15
A1S 47.46 -52.79 15
A1V 48.96 -54.62 15
A1W 47.53 -52.91 15
A1X 47.52 -52.96 15
A1Y 48.93 -55.66 15
A2A 48.92 -55.65 15
A2B 48.95 -55.67 15
A2H 48.97 -57.92 15
A2N 48.57 -58.60 15
A2V 52.93 -66.91 15
A5A 48.17 -53.96 15
A8A 49.18 -57.41 15
B0C 46.28 -60.28 150
B0E 45.51 -60.97 150
B0H 45.61 -61.70 150
B0J 45.15 -61.81 150
B0K 45.58 -62.20 150
B0L 45.58 -64.66 150
B0M 45.33 -64.76 150
B0N 44.88 -63.73 150
B0P 45.02 -64.89 150
B0R 44.74 -65.51 150
B0S 44.65 -65.55 150
B0T 43.70 -65.11 150
B0V 44.03 -65.94 150
B0W 43.82 -65.95 150
B1A 46.18 -59.95 15
B1B 46.14 -59.87 15
B1C 46.22 -60.25 15
B1E 46.20 -60.02 15
B1G 46.21 -60.03 15
B1H 46.23 -60.09 15
B1J 45.84 -60.44 15
B1K 46.13 -60.19 15
B1L 46.09 -60.25 15
B1M 46.17 -60.10 15
B1N 46.17 -60.19 15
B1P 46.13 -60.19 15
B1R 46.12 -60.22 15
B1S 46.13 -60.19 15
B1T 46.11 -60.24 15
B1V 46.24 -60.22 15
B1W 45.92 -60.64 15
B1X 46.27 -60.43 15
B1Y 46.18 -60.51 15
B2A 46.24 -60.10 15
B2C 45.62 -62.00 15
B2E 45.63 -62.00 15
B2G 45.62 -62.00 15
B2H 45.59 -62.66 15
B2J 45.37 -63.30 15
B2N 45.35 -63.30 15
B2R 44.74 -63.51 15
B2S 44.98 -63.42 15
B2T 44.85 -63.60 15
B2V 44.67 -63.50 15
B2W 44.64 -63.54 15
B2X 44.68 -63.54 15
B2Y 44.73 -63.65 15
B2Z 44.71 -63.48 15
B3A 44.67 -63.58 15
B3B 44.69 -63.61 15
B3E 44.72 -63.40 15
B3G 44.62 -63.49 15
B3H 44.62 -63.57 15
B3J 44.64 -63.57 15
B3K 44.65 -63.58 15
B3L 44.65 -63.59 15
B3M 44.66 -63.63 15
B3N 44.63 -63.62 15
B3P 44.63 -63.60 15
B3R 44.58 -63.57 15
B3S 44.64 -63.67 15
B3T 44.64 -63.69 15
B3V 44.57 -63.62 15
B3Z 44.55 -63.83 15
B4A 44.71 -63.67 15
B4B 44.72 -63.69 15
B4C 44.78 -63.69 15
B4E 44.78 -63.69 15
B4G 44.80 -63.67 15
B4H 45.84 -64.22 15
B4N 45.09 -64.50 15
B4P 45.09 -64.36 15
B4R 44.37 -64.52 15
B4V 44.37 -64.51 15
B5A 43.82 -66.12 15
B9A 45.61 -61.35 15
C0A 46.17 -62.65 150
C0B 46.32 -63.56 150
C1A 46.23 -63.12 15
C1B 46.21 -63.07 15
C1C 46.27 -63.11 15
C1E 46.26 -63.16 15
C1N 46.39 -63.79 15
E1A 46.06 -64.71 15
E1B 46.07 -64.75 15
E1C 46.09 -64.77 15
E1E 46.06 -64.84 15
E1G 46.11 -64.83 15
E1J 45.98 -64.86 15
E1N 47.02 -65.51 15
E1V 47.01 -65.58 15
E1W 47.76 -65.03 15
E1X 47.49 -64.92 15
E2A 47.66 -65.64 15
E2G 45.44 -65.94 15
E2J 45.29 -66.04 15
E2K 45.27 -66.09 15
E2L 45.27 -66.06 15
E2M 45.28 -66.08 15
E2N 45.32 -65.96 15
E2P 45.25 -66.00 15
E2R 45.27 -66.01 15
E2S 45.37 -65.96 15
E2V 45.85 -66.47 15
E3A 45.98 -66.69 15
E3B 45.95 -66.67 15
E3E 45.81 -66.93 15
E3L 45.17 -67.29 15
E3N 48.01 -66.67 15
E3V 47.36 -68.32 15
E3Y 47.05 -67.74 15
E3Z 47.05 -67.75 15
E4A 46.17 -65.87 15
E4B 45.94 -66.09 15
E4C 45.81 -65.97 15
E4E 45.72 -65.51 15
E4G 45.91 -65.53 15
E4H 45.91 -64.82 15
E4J 45.98 -64.99 15
E4K 46.05 -64.62 15
E4L 45.89 -64.37 15
E4M 46.10 -63.91 15
E4N 46.23 -64.26 15
E4P 46.22 -64.51 15
E4R 46.23 -64.78 15
E4S 46.42 -64.92 15
E4T 46.30 -64.96 15
E4V 46.31 -64.59 15
E4W 46.65 -64.88 15
E4X 46.73 -64.97 15
E4Y 46.73 -65.45 15
E4Z 45.75 -65.05 15
E5A 45.24 -66.99 15
E5B 45.07 -67.04 15
E5C 45.24 -66.99 15
E5E 44.89 -66.95 15
E5G 44.66 -66.86 15
E5H 45.08 -66.77 15
E5J 45.21 -66.35 15
E5K 45.33 -66.21 15
E5L 45.53 -66.51 15
E5M 45.63 -66.18 15
E5N 45.53 -65.82 15
E5P 45.85 -65.79 15
E5R 45.38 -65.63 15
E5S 45.36 -66.09 15
E5T 45.68 -65.88 15
E5V 45.05 -66.96 15
E6A 46.28 -66.74 15
E6B 46.23 -66.67 15
E6C 45.95 -66.67 15
E6E 46.13 -67.20 15
E6G 45.99 -67.24 15
E6H 45.72 -67.65 15
E6J 45.59 -67.30 15
E6K 45.70 -66.96 15
E6L 46.12 -66.95 15
E7A 47.25 -68.72 15
E7B 47.48 -68.42 15
E7C 47.35 -68.22 15
E7E 47.17 -67.92 15
E7G 46.91 -67.40 15
E7H 46.73 -67.71 15
E7J 46.51 -67.59 15
E7K 46.43 -67.71 15
E7L 46.44 -67.63 15
E7M 46.14 -67.58 15
E7N 46.01 -67.72 15
E7P 46.37 -67.44 15
E8A 47.50 -67.39 15
E8B 47.65 -67.34 15
E8C 48.05 -66.40 15
E8E 47.99 -66.51 15
E8G 47.87 -65.91 15
E8J 47.76 -65.83 15
E8K 47.67 -65.68 15
E8L 47.59 -65.10 15
E8M 47.80 -65.19 15
E8N 47.82 -65.09 15
E8P 47.67 -64.95 15
E8R 47.74 -64.72 15
E8S 47.75 -64.71 15
E8T 47.79 -64.65 15
E9A 46.74 -65.85 15
E9B 46.78 -65.86 15
E9C 46.45 -66.26 15
E9E 46.98 -65.67 15
E9G 47.23 -65.14 15
E9H 47.33 -65.01 15
G0A 46.85 -72.03 150
G0B 47.40 -61.77 150
G0C 48.15 -65.71 150
G0E 48.93 -64.34 150
G0G 50.12 -62.41 150
G0H 49.16 -68.33 150
G0J 49.02 -66.82 150
G0K 48.35 -68.39 150
G0L 47.68 -68.87 150
G0M 46.21 -70.83 150
G0N 46.07 -71.44 150
G0P 45.86 -71.65 150
G0R 46.91 -70.75 150
G0S 46.26 -70.79 150
G0T 47.65 -70.41 150
G0V 48.34 -70.99 150
G0W 48.89 -72.44 150
G0X 46.70 -72.64 150
G0Y 45.65 -71.04 150
G0Z 46.15 -72.13 150
G1A 46.92 -71.20 15
G1B 46.92 -71.20 15
G1C 46.89 -71.22 15
G1E 46.88 -71.19 15
G1G 46.89 -71.31 15
G1H 46.86 -71.27 15
G1J 46.85 -71.23 15
G1K 46.81 -71.24 15
G1L 46.84 -71.25 15
G1M 46.82 -71.24 15
G1N 46.81 -71.25 15
G1P 46.83 -71.33 15
G1R 46.81 -71.22 15
G1S 46.79 -71.24 15
G1T 46.79 -71.26 15
G1V 46.79 -71.29 15
G1W 46.77 -71.29 15
G1X 46.78 -71.31 15
G1Y 46.76 -71.34 15
G2A 46.87 -71.38 15
G2B 46.86 -71.35 15
G2C 46.83 -71.35 15
G2E 46.82 -71.37 15
G2G 46.81 -71.39 15
G2J 46.84 -71.28 15
G2K 46.81 -71.24 15
G2L 46.89 -71.27 15
G2M 46.92 -71.32 15
G2N 46.93 -71.34 15
G3A 46.75 -71.37 15
G3E 46.88 -71.32 15
G3G 46.94 -71.41 15
G3H 46.76 -71.70 15
G3J 46.86 -71.42 15
G3K 46.84 -71.40 15
G3L 46.89 -71.83 15
G3M 46.67 -71.74 15
G3Z 47.45 -70.52 15
G4A 47.70 -70.22 15
G4R 50.22 -66.36 15
G4S 50.23 -66.39 15
G4T 47.54 -61.54 15
G4V 49.13 -66.49 15
G4W 48.85 -67.52 15
G4X 48.83 -64.48 15
G4Z 49.24 -68.14 15
G5A 47.63 -70.10 15
G5B 50.04 -66.87 15
G5C 49.20 -68.30 15
G5H 48.59 -68.19 15
G5J 48.46 -67.43 15
G5L 48.45 -68.52 15
G5M 48.45 -68.50 15
G5N 48.43 -68.51 15
G5R 47.86 -69.54 15
G5T 47.55 -68.64 15
G5V 47.00 -70.56 15
G5X 46.21 -70.78 15
G5Y 46.13 -70.66 15
G5Z 46.12 -70.65 15
G6A 46.14 -70.67 15
G6B 45.59 -70.92 15
G6C 46.76 -71.12 15
G6E 46.47 -71.04 15
G6G 46.11 -71.31 15
G6H 46.07 -71.36 15
G6J 46.66 -71.31 15
G6K 46.70 -71.28 15
G6L 46.23 -71.78 15
G6P 46.06 -71.95 15
G6R 46.04 -71.96 15
G6S 46.07 -71.93 15
G6T 46.05 -71.95 15
G6V 46.82 -71.18 15
G6W 46.79 -71.19 15
G6X 46.72 -71.28 15
G6Z 46.74 -71.21 15
G7A 46.67 -71.35 15
G7B 48.31 -70.86 15
G7G 48.46 -71.06 15
G7H 48.43 -71.02 15
G7J 48.44 -71.12 15
G7K 48.40 -71.11 15
G7N 48.31 -71.11 15
G7P 48.51 -71.27 15
G7S 48.41 -71.20 15
G7T 48.41 -71.21 15
G7X 48.44 -71.23 15
G7Y 48.39 -71.27 15
G7Z 48.43 -71.26 15
G8A 48.42 -71.26 15
G8B 48.55 -71.64 15
G8C 48.53 -71.64 15
G8E 48.56 -71.64 15
G8G 48.42 -71.87 15
G8H 48.50 -72.22 15
G8J 48.58 -72.44 15
G8K 48.66 -72.45 15
G8L 48.87 -72.21 15
G8M 48.89 -72.19 15
G8N 48.39 -71.68 15
G8P 49.92 -74.36 15
G8T 46.42 -72.60 15
G8V 46.39 -72.49 15
G8W 46.40 -72.58 15
G8Y 46.37 -72.58 15
G8Z 46.36 -72.56 15
G9A 46.36 -72.56 15
G9B 46.31 -72.57 15
G9C 46.39 -72.65 15
G9H 46.34 -72.44 15
G9N 46.54 -72.75 15
G9P 46.53 -72.74 15
G9R 46.58 -72.78 15
G9T 46.62 -72.73 15
G9X 47.46 -72.77 15
H0M 45.70 -73.50 150
H1A 45.66 -73.52 15
H1B 45.65 -73.55 15
H1C 45.66 -73.57 15
H1E 45.66 -73.57 15
H1G 45.61 -73.64 15
H1H 45.58 -73.65 15
H1J 45.60 -73.57 15
H1K 45.61 -73.54 15
H1L 45.59 -73.54 15
H1M 45.59 -73.56 15
H1N 45.57 -73.55 15
H1P 45.61 -73.60 15
H1R 45.58 -73.62 15
H1S 45.57 -73.60 15
H1T 45.57 -73.59 15
H1V 45.57 -73.55 15
H1W 45.54 -73.56 15
H1X 45.56 -73.59 15
H1Y 45.55 -73.60 15
H1Z 45.57 -73.64 15
H2A 45.56 -73.61 15
H2B 45.57 -73.65 15
H2C 45.56 -73.67 15
H2E 45.55 -73.63 15
H2G 45.54 -73.61 15
H2H 45.54 -73.58 15
H2J 45.53 -73.59 15
H2K 45.53 -73.57 15
H2L 45.53 -73.57 15
H2M 45.55 -73.65 15
H2N 45.54 -73.66 15
H2P 45.54 -73.64 15
H2R 45.55 -73.63 15
H2S 45.54 -73.61 15
H2T 45.53 -73.60 15
H2V 45.53 -73.62 15
H2W 45.52 -73.58 15
H2X 45.51 -73.57 15
H2Y 45.51 -73.55 15
H2Z 45.51 -73.56 15
H3A 45.51 -73.58 15
H3B 45.51 -73.57 15
H3C 45.50 -73.57 15
H3E 45.47 -73.55 15
H3G 45.50 -73.59 15
H3H 45.51 -73.60 15
H3J 45.49 -73.57 15
H3K 45.49 -73.56 15
H3L 45.55 -73.68 15
H3M 45.55 -73.70 15
H3N 45.53 -73.65 15
H3P 45.52 -73.65 15
H3R 45.52 -73.65 15
H3S 45.52 -73.63 15
H3T 45.51 -73.62 15
H3V 45.50 -73.62 15
H3W 45.50 -73.64 15
H3X 45.49 -73.65 15
H3Y 45.49 -73.62 15
H3Z 45.49 -73.59 15
H4A 45.48 -73.63 15
H4B 45.47 -73.64 15
H4C 45.48 -73.59 15
H4E 45.47 -73.59 15
H4G 45.46 -73.58 15
H4H 45.45 -73.58 15
H4J 45.54 -73.72 15
H4K 45.52 -73.74 15
H4L 45.53 -73.70 15
H4M 45.51 -73.69 15
H4N 45.53 -73.68 15
H4P 45.50 -73.67 15
H4R 45.51 -73.73 15
H4S 45.50 -73.75 15
H4T 45.50 -73.68 15
H4V 45.48 -73.66 15
H4W 45.48 -73.67 15
H4X 45.46 -73.66 15
H4Y 45.51 -73.68 15
H4Z 45.50 -73.56 15
H5A 45.50 -73.57 15
H5B 45.51 -73.56 15
H7A 45.67 -73.59 15
H7B 45.63 -73.68 15
H7C 45.62 -73.66 15
H7E 45.61 -73.67 15
H7G 45.56 -73.68 15
H7H 45.64 -73.75 15
H7J 45.68 -73.67 15
H7K 45.61 -73.79 15
H7L 45.63 -73.78 15
H7M 45.61 -73.73 15
H7N 45.58 -73.70 15
H7P 45.59 -73.83 15
H7R 45.55 -73.86 15
H7S 45.57 -73.74 15
H7T 45.56 -73.75 15
H7V 45.54 -73.73 15
H7W 45.55 -73.76 15
H7X 45.54 -73.82 15
H7Y 45.52 -73.84 15
H8N 45.46 -73.61 15
H8P 45.44 -73.60 15
H8R 45.45 -73.66 15
H8S 45.45 -73.68 15
H8T 45.46 -73.72 15
H8Y 45.51 -73.82 15
H8Z 45.51 -73.84 15
H9A 45.51 -73.82 15
H9B 45.49 -73.81 15
H9C 45.51 -73.90 15
H9E 45.51 -73.91 15
H9G 45.48 -73.84 15
H9H 45.49 -73.86 15
H9J 45.47 -73.89 15
H9K 45.46 -73.89 15
H9P 45.46 -73.73 15
H9R 45.47 -73.82 15
H9S 45.44 -73.77 15
H9W 45.44 -73.87 15
H9X 45.42 -73.95 15
J0A 45.70 -72.00 150
J0B 45.24 -72.02 150
J0C 45.99 -72.32 150
J0E 45.40 -72.88 150
J0G 46.07 -72.80 150
J0H 45.61 -72.52 150
J0J 45.08 -73.03 150
J0K 46.10 -73.26 150
J0L 45.73 -73.28 150
J0M 60.03 -70.01 150
J0N 45.72 -73.64 150
J0P 45.45 -74.10 150
J0R 45.84 -74.14 150
J0S 45.01 -74.17 150
J0T 46.26 -74.77 150
J0V 45.76 -74.46 150
J0W 46.70 -75.44 150
J0X 45.52 -76.44 150
J0Y 48.46 -78.19 150
J0Z 47.48 -79.21 150
J1A 45.16 -71.81 15
J1E 45.43 -71.89 15
J1G 45.40 -71.89 15
J1H 45.41 -71.91 15
J1J 45.42 -71.92 15
J1K 45.39 -71.94 15
J1L 45.41 -71.94 15
J1M 45.37 -71.87 15
J1N 45.38 -71.98 15
J1S 45.58 -72.01 15
J1T 45.78 -71.93 15
J1X 45.28 -72.14 15
J1Z 45.89 -72.41 15
J2A 45.85 -72.44 15
J2B 45.88 -72.48 15
J2C 45.91 -72.48 15
J2E 45.90 -72.53 15
J2G 45.41 -72.71 15
J2H 45.40 -72.71 15
J2J 45.39 -72.78 15
J2K 45.22 -72.76 15
J2L 45.32 -72.65 15
J2N 45.29 -72.98 15
J2R 45.65 -73.01 15
J2S 45.64 -72.97 15
J2T 45.64 -72.92 15
J2W 45.40 -73.37 15
J2X 45.32 -73.23 15
J2Y 45.32 -73.33 15
J3A 45.33 -73.27 15
J3B 45.32 -73.27 15
J3E 45.58 -73.34 15
J3G 45.55 -73.23 15
J3H 45.54 -73.22 15
J3L 45.47 -73.29 15
J3M 45.44 -73.17 15
J3N 45.54 -73.27 15
J3P 46.05 -73.12 15
J3R 46.05 -73.13 15
J3T 46.23 -72.60 15
J3V 45.54 -73.36 15
J3X 45.69 -73.43 15
J3Y 45.48 -73.43 15
J3Z 45.47 -73.37 15
J4B 45.57 -73.42 15
J4G 45.55 -73.50 15
J4H 45.54 -73.51 15
J4J 45.53 -73.50 15
J4K 45.53 -73.52 15
J4L 45.53 -73.47 15
J4M 45.54 -73.45 15
J4N 45.54 -73.46 15
J4P 45.50 -73.52 15
J4R 45.49 -73.51 15
J4S 45.48 -73.51 15
J4T 45.50 -73.45 15
J4V 45.49 -73.45 15
J4W 45.48 -73.50 15
J4X 45.46 -73.49 15
J4Y 45.46 -73.47 15
J4Z 45.48 -73.46 15
J5A 45.38 -73.56 15
J5B 45.40 -73.54 15
J5J 45.82 -73.90 15
J5K 45.73 -74.13 15
J5L 45.81 -74.11 15
J5M 45.85 -73.76 15
J5R 45.40 -73.53 15
J5T 45.91 -73.26 15
J5V 46.27 -72.94 15
J5W 45.83 -73.42 15
J5X 45.85 -73.48 15
J5Y 45.76 -73.43 15
J5Z 45.73 -73.49 15
J6A 45.71 -73.48 15
J6E 46.06 -73.43 15
J6J 45.39 -73.75 15
J6K 45.36 -73.71 15
J6N 45.36 -73.79 15
J6R 45.31 -73.75 15
J6S 45.28 -74.14 15
J6T 45.26 -74.12 15
J6V 45.70 -73.53 15
J6W 45.69 -73.63 15
J6X 45.70 -73.66 15
J6Y 45.70 -73.81 15
J6Z 45.67 -73.75 15
J7A 45.62 -73.80 15
J7B 45.65 -73.81 15
J7C 45.65 -73.85 15
J7E 45.63 -73.83 15
J7G 45.60 -73.83 15
J7H 45.62 -73.86 15
J7J 45.66 -73.98 15
J7K 45.76 -73.60 15
J7L 45.76 -73.63 15
J7M 45.79 -73.76 15
J7N 45.72 -74.03 15
J7P 45.56 -73.89 15
J7R 45.53 -73.89 15
J7T 45.31 -74.06 15
J7V 45.40 -74.03 15
J7X 45.26 -74.21 15
J7Y 45.81 -74.02 15
J7Z 45.80 -74.00 15
J8A 45.93 -74.02 15
J8B 45.95 -74.13 15
J8C 46.05 -74.29 15
J8E 46.16 -74.56 15
J8G 45.61 -74.44 15
J8H 45.65 -74.34 15
J8L 45.60 -75.42 15
J8M 45.56 -75.44 15
J8N 45.69 -75.78 15
J8P 45.49 -75.59 15
J8R 45.49 -75.61 15
J8T 45.50 -75.70 15
J8V 45.49 -75.75 15
J8X 45.45 -75.72 15
J8Y 45.46 -75.76 15
J8Z 45.47 -75.76 15
J9A 45.42 -75.75 15
J9B 45.40 -75.83 15
J9E 46.37 -75.98 15
J9H 45.40 -75.83 15
J9J 45.42 -75.77 15
J9L 46.54 -75.50 15
J9P 48.11 -77.78 15
J9T 48.58 -78.10 15
J9V 47.33 -79.44 15
J9X 48.25 -79.03 15
J9Y 48.81 -79.20 15
J9Z 48.81 -79.20 15
K0A 45.20 -76.15 150
K0B 45.41 -74.91 150
K0E 44.65 -75.77 150
K0G 45.01 -75.65 150
K0J 45.40 -78.08 150
K0L 44.83 -77.93 150
K0M 44.44 -78.68 150
K1A 45.42 -75.70 15
K1B 45.43 -75.56 15
K1C 45.48 -75.52 15
K1E 45.49 -75.52 15
K1G 45.41 -75.63 15
K1H 45.39 -75.66 15
K1J 45.42 -75.63 15
K1K 45.44 -75.65 15
K1L 45.44 -75.65 15
K1M 45.45 -75.67 15
K1N 45.32 -75.89 15
K1P 45.42 -75.70 15
K1R 45.40 -75.72 15
K1S 45.41 -75.67 15
K1T 45.35 -75.64 15
K1V 45.35 -75.65 15
K1W 45.44 -75.55 15
K1X 45.29 -75.60 15
K1Y 45.40 -75.73 15
K1Z 45.40 -75.75 15
K2A 45.38 -75.76 15
K2B 45.37 -75.79 15
K2C 45.36 -75.75 15
K2E 45.34 -75.72 15
K2G 45.33 -75.77 15
K2H 45.32 -75.84 15
K2J 45.29 -75.76 15
K2K 45.33 -75.91 15
K2L 45.31 -75.88 15
K2M 45.29 -75.86 15
K2P 45.41 -75.69 15
K2R 45.28 -75.79 15
K2S 45.26 -75.92 15
K2T 45.31 -75.92 15
K2V 45.30 -75.91 15
K2W 45.36 -75.94 15
K4A 45.48 -75.48 15
K4B 45.43 -75.43 15
K4C 45.52 -75.41 15
K4K 45.54 -75.31 15
K4M 45.23 -75.68 15
K4P 45.26 -75.58 15
K4R 45.26 -75.37 15
K6A 45.61 -74.61 15
K6H 45.02 -74.71 15
K6J 45.01 -74.73 15
K6K 45.06 -74.75 15
K6T 44.62 -75.69 15
K6V 44.59 -75.68 15
K7A 44.90 -76.02 15
K7C 45.13 -76.13 15
K7G 44.33 -76.15 15
K7H 44.90 -76.25 15
K7K 44.23 -76.48 15
K7L 44.23 -76.48 15
K7M 44.23 -76.51 15
K7N 44.23 -76.63 15
K7P 44.25 -76.58 15
K7R 44.25 -76.94 15
K7S 45.42 -76.36 15
K7V 45.48 -76.67 15
K8A 45.82 -77.12 15
K8B 45.81 -77.11 15
K8H 45.92 -77.28 15
K8N 44.16 -77.37 15
K8P 44.16 -77.38 15
K8R 44.13 -77.45 15
K8V 44.11 -77.56 15
K9A 43.99 -78.16 15
K9H 44.30 -78.31 15
K9J 44.28 -78.31 15
K9K 44.28 -78.37 15
K9L 44.32 -78.30 15
K9V 44.35 -78.72 15
L0A 44.18 -78.56 150
L0B 44.03 -79.00 150
L0C 44.04 -79.20 150
L0E 44.24 -79.36 150
L0G 44.16 -79.87 150
L0H 43.93 -79.12 150
L0J 43.78 -79.50 150
L0K 44.61 -79.63 150
L0L 44.15 -79.87 150
L0M 44.15 -79.87 150
L0N 43.86 -80.07 150
L0P 43.79 -79.68 150
L0R 43.17 -80.07 150
L0S 43.08 -79.20 150
L1A 43.94 -78.29 15
L1B 43.90 -78.63 15
L1C 43.90 -78.68 15
L1E 43.91 -78.69 15
L1G 43.90 -78.87 15
L1H 43.90 -78.86 15
L1J 43.86 -78.83 15
L1K 43.91 -78.81 15
L1L 43.95 -78.88 15
L1M 43.96 -78.96 15
L1N 43.86 -78.93 15
L1P 43.87 -78.96 15
L1R 43.90 -78.93 15
L1S 43.83 -79.00 15
L1T 43.86 -79.04 15
L1V 43.81 -79.13 15
L1W 43.81 -79.08 15
L1X 43.84 -79.10 15
L1Y 43.99 -79.10 15
L1Z 43.86 -79.01 15
L2A 42.88 -78.94 15
L2E 43.09 -79.07 15
L2G 43.10 -79.07 15
L2H 43.11 -79.12 15
L2J 43.12 -79.09 15
L2M 43.22 -79.22 15
L2N 43.18 -79.24 15
L2P 43.14 -79.21 15
L2R 43.17 -79.23 15
L2S 43.13 -79.26 15
L2T 43.13 -79.20 15
L2V 43.10 -79.20 15
L2W 43.17 -79.27 15
L3B 42.99 -79.22 15
L3C 43.00 -79.25 15
L3K 42.88 -79.24 15
L3M 43.20 -79.63 15
L3P 43.86 -79.33 15
L3R 43.86 -79.36 15
L3S 43.83 -79.28 15
L3T 43.80 -79.42 15
L3V 44.60 -79.41 15
L3X 44.05 -79.49 15
L3Y 44.04 -79.45 15
L3Z 44.12 -79.57 15
L4A 43.97 -79.25 15
L4B 43.84 -79.40 15
L4C 43.88 -79.44 15
L4E 43.94 -79.46 15
L4G 43.99 -79.46 15
L4H 43.81 -79.61 15
L4J 43.80 -79.43 15
L4K 43.78 -79.48 15
L4L 43.79 -79.59 15
L4M 44.39 -79.69 15
L4N 44.39 -79.69 15
L4P 44.24 -79.48 15
L4R 44.75 -79.90 15
L4S 43.90 -79.44 15
L4T 43.70 -79.65 15
L4V 43.69 -79.61 15
L4W 43.63 -79.62 15
L4X 43.60 -79.57 15
L4Y 43.59 -79.58 15
L4Z 43.61 -79.62 15
L5A 43.57 -79.60 15
L5B 43.57 -79.60 15
L5C 43.56 -79.62 15
L5E 43.57 -79.57 15
L5G 43.56 -79.57 15
L5H 43.55 -79.58 15
L5J 43.51 -79.61 15
L5K 43.53 -79.64 15
L5L 43.54 -79.67 15
L5M 43.57 -79.73 15
L5N 43.59 -79.72 15
L5P 43.69 -79.62 15
L5R 43.60 -79.64 15
L5S 43.70 -79.66 15
L5T 43.66 -79.66 15
L5V 43.61 -79.70 15
L5W 43.63 -79.73 15
L6A 43.86 -79.51 15
L6B 43.88 -79.23 15
L6C 43.88 -79.34 15
L6E 43.89 -79.26 15
L6G 43.85 -79.34 15
L6H 43.45 -79.69 15
L6J 43.44 -79.67 15
L6K 43.44 -79.67 15
L6L 43.40 -79.69 15
L6M 43.45 -79.71 15
L6P 43.78 -79.73 15
L6R 43.75 -79.75 15
L6S 43.72 -79.73 15
L6T 43.69 -79.71 15
L6V 43.71 -79.79 15
L6W 43.67 -79.72 15
L6X 43.69 -79.76 15
L6Y 43.67 -79.74 15
L6Z 43.73 -79.80 15
L7A 43.70 -79.79 15
L7B 43.93 -79.51 15
L7C 43.75 -79.83 15
L7E 43.86 -79.71 15
L7G 43.64 -79.88 15
L7J 43.63 -80.05 15
L7L 43.35 -79.76 15
L7M 43.36 -79.81 15
L7N 43.33 -79.78 15
L7P 43.35 -79.81 15
L7R 43.32 -79.80 15
L7S 43.30 -79.80 15
L7T 43.30 -79.85 15
L8E 43.23 -79.77 15
L8G 43.23 -79.77 15
L8H 43.24 -79.80 15
L8J 43.19 -79.79 15
L8K 43.24 -79.82 15
L8L 43.26 -79.87 15
L8M 43.25 -79.85 15
L8N 43.26 -79.87 15
L8P 43.26 -79.87 15
L8R 43.26 -79.87 15
L8S 43.26 -79.90 15
L8T 43.24 -79.83 15
L8V 43.24 -79.85 15
L8W 43.21 -79.86 15
L9A 43.24 -79.85 15
L9B 43.21 -79.89 15
L9C 43.24 -79.88 15
L9G 43.22 -79.99 15
L9H 43.26 -79.95 15
L9K 43.24 -79.94 15
L9L 44.09 -78.95 15
L9M 44.77 -79.94 15
L9N 44.13 -79.48 15
L9P 44.11 -79.14 15
L9R 44.15 -79.87 15
L9S 44.29 -79.67 15
L9T 43.50 -79.88 15
L9V 43.95 -80.11 15
L9W 43.93 -80.11 15
L9Y 44.50 -80.22 15
L9Z 44.52 -80.02 15
M1B 43.80 -79.23 15
M1C 43.79 -79.19 15
M1E 43.74 -79.20 15
M1G 43.76 -79.22 15
M1H 43.76 -79.24 15
M1J 43.73 -79.25 15
M1K 43.70 -79.27 15
M1L 43.69 -79.29 15
M1M 43.70 -79.24 15
M1N 43.67 -79.28 15
M1P 43.74 -79.28 15
M1R 43.73 -79.30 15
M1S 43.78 -79.29 15
M1T 43.77 -79.32 15
M1V 43.81 -79.28 15
M1W 43.78 -79.33 15
M1X 43.83 -79.24 15
M2H 43.79 -79.37 15
M2J 43.77 -79.36 15
M2K 43.77 -79.38 15
M2L 43.74 -79.38 15
M2M 43.78 -79.43 15
M2N 43.75 -79.42 15
M2P 43.74 -79.40 15
M2R 43.76 -79.43 15
M3A 43.74 -79.33 15
M3B 43.74 -79.35 15
M3C 43.71 -79.32 15
M3H 43.74 -79.43 15
M3J 43.75 -79.49 15
M3K 43.73 -79.47 15
M3L 43.72 -79.51 15
M3M 43.72 -79.51 15
M3N 43.74 -79.52 15
M4A 43.72 -79.30 15
M4B 43.70 -79.30 15
M4C 43.68 -79.32 15
M4E 43.67 -79.30 15
M4G 43.69 -79.37 15
M4H 43.70 -79.36 15
M4J 43.67 -79.34 15
M4K 43.67 -79.35 15
M4L 43.66 -79.33 15
M4M 43.65 -79.34 15
M4N 43.72 -79.40 15
M4P 43.71 -79.40 15
M4R 43.71 -79.40 15
M4S 43.70 -79.40 15
M4T 43.68 -79.39 15
M4V 43.68 -79.40 15
M4W 43.67 -79.39 15
M4X 43.66 -79.37 15
M4Y 43.66 -79.38 15
M5A 43.64 -79.35 15
M5B 43.65 -79.38 15
M5C 43.69 -79.53 15
M5E 43.64 -79.45 15
M5G 43.65 -79.39 15
M5H 43.65 -79.38 15
M5J 43.64 -79.38 15
M5K 43.65 -79.38 15
M5L 43.65 -79.38 15
M5M 43.72 -79.40 15
M5N 43.70 -79.41 15
M5P 43.70 -79.40 15
M5R 43.67 -79.39 15
M5S 43.66 -79.40 15
M5T 43.65 -79.40 15
M5V 43.65 -79.37 15
M5W 43.64 -79.38 15
M5X 43.65 -79.38 15
M6A 43.72 -79.43 15
M6B 43.71 -79.43 15
M6C 43.68 -79.42 15
M6E 43.68 -79.44 15
M6G 43.66 -79.41 15
M6H 43.65 -79.43 15
M6J 43.64 -79.41 15
M6K 43.64 -79.41 15
M6L 43.71 -79.47 15
M6M 43.68 -79.47 15
M6N 43.67 -79.45 15
M6P 43.66 -79.47 15
M6R 43.64 -79.44 15
M6S 43.64 -79.47 15
M7A 43.66 -79.39 15
M7Y 43.78 -79.25 15
M8V 43.63 -79.48 15
M8W 43.59 -79.52 15
M8X 43.65 -79.50 15
M8Y 43.62 -79.50 15
M8Z 43.61 -79.52 15
M9A 43.64 -79.53 15
M9B 43.64 -79.54 15
M9C 43.61 -79.56 15
M9L 43.75 -79.56 15
M9M 43.72 -79.52 15
M9N 43.71 -79.53 15
M9P 43.68 -79.54 15
M9R 43.68 -79.54 15
M9V 43.73 -79.55 15
M9W 43.68 -79.59 15
N0A 42.95 -79.85 150
N0B 43.77 -80.66 150
N0C 44.30 -80.48 150
N0E 43.10 -80.56 150
N0G 43.86 -81.40 150
N0H 44.35 -80.91 150
N0J 43.22 -80.56 150
N0K 43.58 -81.24 150
N0L 42.82 -81.64 150
N0M 43.57 -81.70 150
N0N 42.80 -81.79 150
N0P 42.53 -81.80 150
N0R 42.29 -82.71 150
N1A 42.91 -79.61 15
N1C 43.50 -80.24 15
N1E 43.57 -80.27 15
N1G 43.53 -80.25 15
N1H 43.55 -80.29 15
N1K 43.52 -80.28 15
N1L 43.52 -80.21 15
N1M 43.72 -80.39 15
N1P 43.34 -80.30 15
N1R 43.38 -80.32 15
N1S 43.37 -80.35 15
N1T 43.41 -80.30 15
N2A 43.44 -80.45 15
N2B 43.45 -80.46 15
N2C 43.43 -80.45 15
N2E 43.42 -80.48 15
N2G 43.45 -80.49 15
N2H 43.45 -80.48 15
N2J 43.46 -80.51 15
N2K 43.48 -80.48 15
N2L 43.45 -80.53 15
N2M 43.44 -80.50 15
N2N 43.42 -80.52 15
N2P 43.39 -80.44 15
N2R 43.40 -80.46 15
N2T 43.45 -80.56 15
N2V 43.50 -80.54 15
N2Z 44.18 -81.64 15
N3A 43.42 -80.69 15
N3B 43.59 -80.57 15
N3C 43.43 -80.31 15
N3E 43.42 -80.34 15
N3H 43.41 -80.35 15
N3L 43.18 -80.37 15
N3P 43.19 -80.24 15
N3R 43.15 -80.28 15
N3S 43.12 -80.24 15
N3T 43.11 -80.28 15
N3V 43.17 -80.29 15
N3W 43.08 -79.96 15
N3Y 42.81 -80.31 15
N4B 42.82 -80.48 15
N4G 42.88 -80.75 15
N4K 44.55 -80.94 15
N4L 44.61 -80.59 15
N4N 44.14 -81.02 15
N4S 43.13 -80.77 15
N4T 43.15 -80.73 15
N4V 43.11 -80.74 15
N4W 43.73 -80.95 15
N4X 43.26 -81.15 15
N4Z 43.36 -81.00 15
N5A 43.37 -80.98 15
N5C 43.03 -80.87 15
N5H 42.78 -80.99 15
N5L 42.67 -81.20 15
N5P 42.78 -81.21 15
N5R 42.77 -81.20 15
N5V 42.99 -81.17 15
N5W 42.98 -81.19 15
N5X 43.03 -81.27 15
N5Y 43.01 -81.21 15
N5Z 42.97 -81.19 15
N6A 42.98 -81.26 15
N6B 42.98 -81.23 15
N6C 42.98 -81.26 15
N6E 42.94 -81.25 15
N6G 42.99 -81.26 15
N6H 42.99 -81.26 15
N6J 42.98 -81.26 15
N6K 42.96 -81.29 15
N6L 42.93 -81.28 15
N6M 42.99 -81.14 15
N6N 42.93 -81.19 15
N6P 42.91 -81.30 15
N7A 43.73 -81.71 15
N7G 42.96 -81.61 15
N7L 42.40 -82.19 15
N7M 42.40 -82.20 15
N7S 42.96 -82.37 15
N7T 42.97 -82.41 15
N7V 42.99 -82.40 15
N7W 42.98 -82.32 15
N7X 43.01 -82.34 15
N8A 42.58 -82.38 15
N8H 42.06 -82.60 15
N8M 42.18 -82.82 15
N8N 42.33 -82.89 15
N8P 42.34 -82.93 15
N8R 42.31 -82.93 15
N8S 42.33 -82.98 15
N8T 42.32 -82.97 15
N8V 42.27 -82.97 15
N8W 42.31 -83.00 15
N8X 42.30 -83.03 15
N8Y 42.33 -83.02 15
N9A 42.32 -83.04 15
N9B 42.32 -83.06 15
N9C 42.31 -83.07 15
N9E 42.27 -83.04 15
N9G 42.26 -83.00 15
N9H 42.24 -83.00 15
N9J 42.25 -83.10 15
N9K 42.05 -83.10 15
N9V 42.11 -83.11 15
N9Y 42.04 -82.74 15
P0A 45.41 -79.67 150
P0B 45.11 -79.16 150
P0C 44.85 -79.80 150
P0E 44.89 -79.74 150
P0G 45.90 -80.58 150
P0H 45.87 -79.88 150
P0J 47.68 -79.54 150
P0K 48.13 -80.08 150
P0L 52.92 -82.42 150
P0N 48.45 -80.82 150
P0P 46.02 -82.25 150
P0R 46.18 -82.82 150
P0S 46.96 -84.50 150
P0T 50.14 -89.06 150
P0V 50.24 -90.20 150
P0W 48.78 -93.96 150
P0X 49.70 -94.86 150
P0Y 49.79 -95.12 150
P1A 46.30 -79.46 15
P1B 46.31 -79.46 15
P1C 46.34 -79.45 15
P1H 45.33 -79.22 15
P1L 45.06 -79.34 15
P1P 44.95 -79.35 15
P2A 45.34 -80.04 15
P2B 46.37 -79.92 15
P2N 48.15 -80.03 15
P3A 46.51 -80.99 15
P3B 46.48 -80.91 15
P3C 46.47 -81.03 15
P3E 46.49 -81.00 15
P3G 46.41 -81.05 15
P3L 46.56 -80.87 15
P3N 46.62 -81.04 15
P3P 46.63 -81.01 15
P3Y 46.42 -81.12 15
P4N 48.48 -81.34 15
P4P 48.50 -81.35 15
P4R 48.47 -81.38 15
P5A 46.37 -82.67 15
P5E 46.26 -81.77 15
P5N 49.41 -82.42 15
P6A 46.52 -84.34 15
P6B 46.51 -84.32 15
P6C 46.52 -84.38 15
P7A 48.46 -89.19 15
P7B 48.43 -89.22 15
P7C 48.39 -89.24 15
P7E 48.38 -89.27 15
P7G 48.45 -89.27 15
P7J 48.32 -89.34 15
P7K 48.40 -89.36 15
P8N 49.79 -92.84 15
P8T 50.09 -91.91 15
P9A 48.61 -93.39 15
P9N 49.77 -94.48 15
R0A 49.06 -96.11 150
R0B 55.82 -98.83 150
R0C 50.70 -97.15 150
R0E 50.43 -95.34 150
R0G 49.07 -98.76 150
R0H 49.72 -99.00 150
R0J 50.78 -99.55 150
R0K 49.07 -99.53 150
R0L 52.42 -100.96 150
R0M 50.02 -101.36 150
R1A 50.15 -96.88 15
R1B 50.10 -96.93 15
R1N 49.97 -98.31 15
R2C 49.91 -97.00 15
R2E 49.96 -97.02 15
R2G 49.95 -97.06 15
R2H 49.88 -97.11 15
R2J 49.87 -97.08 15
R2K 49.92 -97.09 15
R2L 49.91 -97.08 15
R2M 49.85 -97.10 15
R2N 49.82 -97.09 15
R2P 49.96 -97.18 15
R2R 49.93 -97.20 15
R2V 49.94 -97.12 15
R2W 49.92 -97.13 15
R2X 49.93 -97.16 15
R2Y 49.90 -97.30 15
R3A 49.90 -97.15 15
R3B 49.90 -97.14 15
R3C 49.88 -97.16 15
R3E 49.91 -97.18 15
R3G 49.88 -97.16 15
R3H 49.90 -97.22 15
R3J 49.89 -97.26 15
R3K 49.88 -97.32 15
R3L 49.87 -97.12 15
R3M 49.87 -97.16 15
R3N 49.87 -97.19 15
R3P 49.83 -97.19 15
R3R 49.85 -97.27 15
R3S 49.84 -97.31 15
R3T 49.85 -97.15 15
R3V 49.77 -97.16 15
R3W 49.90 -97.03 15
R3X 49.84 -97.07 15
R3Y 49.83 -97.18 15
R4A 49.98 -97.06 15
R4H 49.86 -97.33 15
R4J 49.90 -97.38 15
R4K 49.83 -97.75 15
R4L 49.89 -97.52 15
R5A 49.71 -96.99 15
R5G 49.53 -96.69 15
R5H 49.67 -96.65 15
R6M 49.19 -98.12 15
R6W 49.19 -97.94 15
R7A 49.84 -99.95 15
R7B 49.84 -99.97 15
R7C 49.87 -99.97 15
R7N 51.15 -100.04 15
R8A 54.76 -101.87 15
R8N 55.74 -97.88 15
R9A 53.82 -101.24 15
S0A 51.82 -103.56 150
S0C 49.19 -104.44 150
S0E 53.13 -104.67 150
S0G 51.37 -106.00 150
S0H 50.20 -105.85 150
S0J 52.76 -107.47 150
S0K 52.81 -105.36 150
S0L 51.23 -108.70 150
S0M 54.28 -109.24 150
S0N 50.36 -108.51 150
S0P 54.66 -102.08 150
S2V 50.78 -104.93 15
S3N 51.20 -102.46 15
S4A 49.14 -103.00 15
S4H 49.67 -103.85 15
S4L 50.44 -104.58 15
S4N 50.44 -104.57 15
S4P 50.44 -104.61 15
S4R 50.47 -104.61 15
S4S 50.43 -104.63 15
S4T 50.46 -104.64 15
S4V 50.44 -104.54 15
S4W 50.49 -104.67 15
S4X 50.47 -104.68 15
S4Y 50.48 -104.70 15
S4Z 50.45 -104.53 15
S6H 50.40 -105.53 15
S6J 50.42 -105.55 15
S6K 50.38 -105.58 15
S6V 53.20 -105.75 15
S6W 53.17 -105.76 15
S6X 53.19 -105.71 15
S7H 52.11 -106.62 15
S7J 52.11 -106.66 15
S7K 52.15 -106.64 15
S7L 52.14 -106.67 15
S7M 52.13 -106.70 15
S7N 52.12 -106.66 15
S7P 52.17 -106.59 15
S7R 52.20 -106.68 15
S7S 52.16 -106.60 15
S7T 52.06 -106.70 15
S7V 52.11 -106.57 15
S9A 52.78 -108.30 15
S9H 50.29 -107.81 15
S9V 53.27 -110.00 15
S9X 54.13 -108.43 15
T0A 53.92 -111.06 150
T0B 53.06 -112.31 150
T0C 51.96 -110.08 150
T0E 53.85 -114.44 150
T0G 54.27 -115.38 150
T0H 56.66 -117.29 150
T0J 49.84 -110.78 150
T0K 49.73 -112.62 150
T0L 49.87 -113.51 150
T0M 52.03 -113.96 150
T0P 58.76 -111.09 150
T0V 59.87 -111.63 150
T1A 50.04 -110.66 15
T1B 50.02 -110.65 15
T1C 50.06 -110.68 15
T1G 49.78 -112.16 15
T1H 49.71 -112.82 15
T1J 49.69 -112.83 15
T1K 49.68 -112.80 15
T1L 51.18 -115.57 15
T1M 49.73 -112.61 15
T1P 51.05 -113.40 15
T1R 50.57 -111.89 15
T1S 50.71 -113.96 15
T1V 50.58 -113.87 15
T1W 51.09 -115.34 15
T1X 51.05 -113.82 15
T1Y 51.08 -114.00 15
T2A 51.04 -113.98 15
T2B 51.03 -113.98 15
T2C 50.99 -114.00 15
T2E 51.06 -114.06 15
T2G 51.04 -114.06 15
T2H 50.99 -114.06 15
T2J 50.97 -114.05 15
T2K 51.09 -114.07 15
T2L 51.09 -114.11 15
T2M 51.07 -114.09 15
T2N 51.06 -114.11 15
T2P 51.05 -114.08 15
T2R 51.04 -114.08 15
T2S 51.02 -114.08 15
T2T 51.03 -114.10 15
T2V 50.99 -114.07 15
T2W 50.96 -114.10 15
T2X 50.92 -114.07 15
T2Y 50.91 -114.07 15
T2Z 50.90 -113.99 15
T3A 51.09 -114.15 15
T3B 51.08 -114.16 15
T3C 51.04 -114.10 15
T3E 51.02 -114.13 15
T3G 51.11 -114.18 15
T3H 51.06 -114.18 15
T3J 51.10 -113.94 15
T3K 51.13 -114.08 15
T3L 51.12 -114.21 15
T3M 50.89 -113.99 15
T3N 51.15 -114.00 15
T3P 51.18 -114.13 15
T3R 51.15 -114.27 15
T3Z 50.98 -114.52 15
T4A 51.27 -113.99 15
T4B 51.28 -114.02 15
T4C 51.19 -114.48 15
T4E 52.29 -113.70 15
T4G 52.03 -113.95 15
T4H 51.80 -114.09 15
T4J 52.66 -113.58 15
T4L 52.36 -114.37 15
T4N 52.26 -113.82 15
T4P 52.29 -113.84 15
T4R 52.25 -113.79 15
T4S 52.31 -114.09 15
T4T 52.38 -114.93 15
T4V 53.02 -112.81 15
T4X 53.36 -113.41 15
T5A 53.59 -113.44 15
T5B 53.58 -113.46 15
T5C 53.61 -113.46 15
T5E 53.59 -113.52 15
T5G 53.57 -113.48 15
T5H 53.55 -113.48 15
T5J 53.54 -113.50 15
T5K 53.53 -113.50 15
T5L 53.58 -113.54 15
T5M 53.56 -113.55 15
T5N 53.55 -113.55 15
T5P 53.55 -113.58 15
T5R 53.52 -113.58 15
T5S 53.54 -113.62 15
T5T 53.52 -113.63 15
T5V 53.58 -113.59 15
T5W 53.57 -113.40 15
T5X 53.61 -113.52 15
T5Y 53.60 -113.38 15
T5Z 53.60 -113.49 15
T6A 53.55 -113.41 15
T6B 53.53 -113.44 15
T6C 53.52 -113.48 15
T6E 53.51 -113.51 15
T6G 53.52 -113.53 15
T6H 53.48 -113.52 15
T6J 53.48 -113.53 15
T6K 53.48 -113.46 15
T6L 53.47 -113.43 15
T6M 53.50 -113.62 15
T6N 53.46 -113.48 15
T6P 53.50 -113.37 15
T6R 53.48 -113.59 15
T6S 53.57 -113.35 15
T6T 53.48 -113.37 15
T6V 53.62 -113.54 15
T6W 53.41 -113.50 15
T6X 53.42 -113.49 15
T7A 53.22 -114.99 15
T7E 53.59 -116.41 15
T7N 54.11 -114.39 15
T7P 54.17 -113.85 15
T7S 54.14 -115.69 15
T7V 53.40 -117.56 15
T7X 53.55 -113.90 15
T7Y 53.45 -113.71 15
T7Z 53.52 -114.01 15
T8A 53.52 -113.32 15
T8B 53.45 -113.27 15
T8C 53.42 -113.15 15
T8E 53.45 -113.05 15
T8G 53.47 -112.95 15
T8H 53.55 -113.26 15
T8L 53.69 -113.23 15
T8N 53.62 -113.64 15
T8R 53.79 -113.65 15
T8S 56.25 -117.28 15
T8V 55.17 -118.80 15
T8W 55.14 -118.77 15
T8X 55.17 -118.76 15
T9A 52.97 -113.36 15
T9C 53.49 -112.06 15
T9E 53.25 -113.54 15
T9G 53.36 -113.73 15
T9H 56.70 -111.34 15
T9J 56.71 -111.37 15
T9K 56.73 -111.44 15
T9M 54.41 -110.22 15
T9N 54.27 -110.73 15
T9S 54.71 -113.29 15
T9V 53.28 -110.02 15
T9W 52.84 -110.87 15
T9X 53.35 -110.85 15
V0A 50.54 -116.00 150
V0B 49.45 -116.76 150
V0C 56.25 -120.85 150
V0E 50.96 -119.16 150
V0G 49.73 -116.91 150
V0H 49.24 -119.01 150
V0J 55.20 -129.08 150
V0K 50.74 -121.27 150
V0L 52.40 -124.02 150
V0M 49.23 -121.77 150
V0P 50.90 -124.86 150
V0R 49.28 -126.06 150
V0S 48.58 -123.46 150
V0T 54.80 -130.08 150
V0V 53.42 -129.26 150
V0W 59.48 -133.63 150
V0X 49.05 -122.48 150
V1A 49.66 -115.97 15
V1B 50.22 -119.27 15
V1C 49.51 -115.77 15
V1E 50.69 -119.29 15
V1G 55.77 -120.25 15
V1H 50.26 -119.30 15
V1J 56.23 -120.83 15
V1K 50.11 -120.78 15
V1L 49.48 -117.30 15
V1M 49.16 -122.66 15
V1N 49.33 -117.66 15
V1P 49.88 -119.36 15
V1R 49.11 -117.72 15
V1S 50.66 -120.38 15
V1T 50.25 -119.28 15
V1V 49.93 -119.47 15
V1W 49.84 -119.49 15
V1X 49.88 -119.40 15
V1Y 49.88 -119.50 15
V1Z 49.88 -119.54 15
V2A 49.50 -119.59 15
V2B 50.69 -120.36 15
V2C 50.68 -120.34 15
V2E 50.66 -120.38 15
V2G 52.13 -122.13 15
V2H 50.69 -120.05 15
V2J 52.97 -122.51 15
V2K 53.93 -122.78 15
V2L 53.91 -122.73 15
V2M 53.93 -122.79 15
V2N 53.91 -122.78 15
V2P 49.16 -121.95 15
V2R 49.14 -121.96 15
V2S 49.03 -122.30 15
V2T 49.04 -122.33 15
V2V 49.13 -122.34 15
V2W 49.22 -122.50 15
V2X 49.20 -122.66 15
V2Y 49.12 -122.67 15
V2Z 49.05 -122.67 15
V3A 49.08 -122.68 15
V3B 49.27 -122.80 15
V3C 49.23 -122.77 15
V3E 49.28 -122.81 15
V3G 49.06 -122.25 15
V3H 49.27 -122.88 15
V3J 49.25 -122.91 15
V3K 49.24 -122.87 15
V3L 49.21 -122.89 15
V3M 49.20 -122.91 15
V3N 49.22 -122.95 15
V3R 49.16 -122.82 15
V3S 49.10 -122.81 15
V3T 49.18 -122.87 15
V3V 49.16 -122.85 15
V3W 49.10 -122.87 15
V3X 49.12 -122.82 15
V3Y 49.23 -122.69 15
V4A 49.02 -122.77 15
V4B 49.03 -122.84 15
V4C 49.13 -122.91 15
V4E 49.05 -122.96 15
V4G 49.14 -123.01 15
V4K 49.08 -123.09 15
V4L 49.00 -123.04 15
V4M 49.00 -123.07 15
V4N 49.16 -122.77 15
V4P 49.05 -122.80 15
V4R 49.22 -122.50 15
V4S 49.16 -122.31 15
V4T 49.84 -119.67 15
V4V 50.07 -119.44 15
V4W 49.13 -122.54 15
V4X 49.00 -122.44 15
V4Z 49.15 -121.94 15
V5A 49.29 -122.96 15
V5B 49.28 -122.99 15
V5C 49.28 -123.02 15
V5E 49.21 -122.97 15
V5G 49.26 -123.02 15
V5H 49.24 -123.02 15
V5J 49.22 -123.02 15
V5K 49.29 -123.05 15
V5L 49.28 -123.08 15
V5M 49.27 -123.06 15
V5N 49.27 -123.08 15
V5P 49.24 -123.07 15
V5R 49.25 -123.06 15
V5S 49.23 -123.06 15
V5T 49.27 -123.10 15
V5V 49.26 -123.10 15
V5W 49.24 -123.10 15
V5X 49.22 -123.11 15
V5Y 49.27 -123.10 15
V5Z 49.27 -123.12 15
V6A 49.29 -123.09 15
V6B 49.28 -123.10 15
V6C 49.29 -123.11 15
V6E 49.28 -123.12 15
V6G 49.29 -123.13 15
V6H 49.27 -123.13 15
V6J 49.28 -123.15 15
V6K 49.27 -123.16 15
V6L 49.26 -123.17 15
V6M 49.24 -123.13 15
V6N 49.24 -123.16 15
V6P 49.23 -123.12 15
V6R 49.27 -123.19 15
V6S 49.26 -123.18 15
V6T 49.28 -123.22 15
V6V 49.17 -123.09 15
V6W 49.13 -123.09 15
V6X 49.17 -123.14 15
V6Y 49.15 -123.15 15
V6Z 49.28 -123.12 15
V7A 49.15 -123.15 15
V7B 49.18 -123.17 15
V7C 49.17 -123.20 15
V7E 49.15 -123.19 15
V7G 49.30 -122.97 15
V7H 49.30 -123.02 15
V7J 49.30 -123.03 15
V7K 49.33 -123.05 15
V7L 49.30 -123.07 15
V7M 49.31 -123.08 15
V7N 49.33 -123.07 15
V7P 49.32 -123.10 15
V7R 49.33 -123.10 15
V7S 49.36 -123.12 15
V7T 49.32 -123.10 15
V7V 49.33 -123.16 15
V7W 49.35 -123.24 15
V7X 49.29 -123.12 15
V7Y 49.28 -123.12 15
V8A 49.80 -124.51 15
V8B 49.75 -123.14 15
V8C 54.07 -128.65 15
V8G 54.51 -128.58 15
V8J 54.31 -130.34 15
V8K 48.91 -123.57 15
V8L 48.61 -123.42 15
V8M 48.57 -123.46 15
V8N 48.47 -123.34 15
V8P 48.45 -123.33 15
V8R 48.43 -123.34 15
V8S 48.41 -123.35 15
V8T 48.43 -123.36 15
V8V 48.42 -123.39 15
V8W 48.42 -123.37 15
V8X 48.45 -123.35 15
V8Y 48.50 -123.38 15
V8Z 48.44 -123.37 15
V9A 48.45 -123.38 15
V9B 48.45 -123.44 15
V9C 48.45 -123.46 15
V9E 48.46 -123.45 15
V9G 50.09 -125.34 15
V9H 49.92 -125.19 15
V9J 49.87 -125.13 15
V9K 49.35 -124.41 15
V9L 48.78 -123.71 15
V9M 49.67 -124.95 15
V9N 49.69 -125.02 15
V9P 49.32 -124.32 15
V9R 49.14 -123.95 15
V9S 49.17 -123.94 15
V9T 49.21 -123.98 15
V9V 49.25 -124.05 15
V9W 50.01 -125.23 15
V9X 49.12 -123.93 15
V9Y 49.22 -124.81 15
X0A 70.46 -68.48 150
X0B 67.70 -107.91 150
X0C 62.22 -92.59 150
X0E 62.40 -110.74 150
X0G 60.25 -123.41 150
X1A 62.47 -114.34 15
Y0A 60.17 -129.02 150
Y0B 64.06 -139.44 150
Y1A 60.72 -135.05 15
`.trim();

export const POSTAL_ZONES = `
CA-BC:America/Vancouver+America/Creston+America/Dawson_Creek+America/Edmonton+America/Fort_Nelson
CA-NB:America/Moncton
CA-NL:America/St_Johns+America/Goose_Bay
CA-NS:America/Halifax+America/Glace_Bay
CA-NT:America/Edmonton+America/Inuvik
CA-NU:America/Iqaluit+America/Atikokan+America/Cambridge_Bay+America/Rankin_Inlet+America/Resolute
CA-ON:America/Toronto+America/Atikokan+America/Winnipeg
CA-QC:America/Toronto+America/Blanc-Sablon+America/Halifax
CA-SK:America/Regina+America/Edmonton+America/Swift_Current+America/Winnipeg
CA-YT:America/Whitehorse+America/Dawson
US-AK:America/Anchorage+America/Adak+America/Juneau+America/Metlakatla+America/Nome+America/Sitka+America/Yakutat
US-AL:America/Chicago+America/New_York
US-AZ:America/Phoenix+America/Denver
US-FL:America/New_York+America/Chicago
US-HI:Pacific/Honolulu+Pacific/Wake
US-ID:America/Boise+America/Los_Angeles
US-IN:America/Indiana/Indianapolis+America/Chicago+America/Indiana/Knox+America/Indiana/Marengo+America/Indiana/Petersburg+America/Indiana/Tell_City+America/Indiana/Vevay+America/Indiana/Vincennes+America/Indiana/Winamac+America/Kentucky/Louisville+America/New_York
US-KS:America/Chicago+America/Denver
US-KY:America/New_York+America/Chicago+America/Kentucky/Louisville+America/Kentucky/Monticello
US-MI:America/Detroit+America/Menominee
US-ND:America/Chicago+America/Denver+America/North_Dakota/Beulah+America/North_Dakota/Center+America/North_Dakota/New_Salem
US-NE:America/Chicago+America/Denver
US-NV:America/Los_Angeles+America/Denver
US-OR:America/Los_Angeles+America/Boise
US-SD:America/Chicago+America/Denver
US-TN:America/Chicago+America/New_York
US-TX:America/Chicago+America/Denver
`.trim();

export const ZIP_RUNS =
  'US-NY/0:00501 00544 US-PR/0:00601-5 00610-4 00616-1 00622-2 00627 00631 00636-2 00641 00646-1 00650 00652-1 00656 00659-1 00662 00664 00667 00669-1 00674 00676-2 00680-3 00685 00687-1 00690 00692-2 00698 00703-2 00707 00714-7 00723 00725-17 00744-1 00751 00754 00757 00765-2 00769 00771-2 00775 00777-1 00780 00782-4 00791-1 00794-1 US-VI/0:00801-4 00820-4 00830-1 00840-1 00850-1 US-PR/0:00901-1 00906-25 00933-4 00939-1 00949-14 00965-1 00968-3 00975-4 00981-7 US-MA/0:01001-4 01007-7 01020-2 01026-15 01050 01053-1 01056-1 01059-4 01066 01068-7 01077 01079-7 01088-2 01092-6 01101-8 01111 01115-1 01118-1 01128-1 01133 01138-1 01144 01151-1 01195 01199 01201-2 01220 01222-5 01229-1 01235-3 01240 01242-3 01247 01252-8 01262-2 01266-1 01270 01301-1 01330-1 01337-7 01346-1 01349-2 01354-1 01360 01364 01366-2 01370 01373 01375-1 01378-2 01420 01430-2 01434 01436 01438 01440-1 01450-3 01460 01462-2 01467-8 01477 01501 01503-7 01515-12 01529 01531-1 01534-4 01540-3 01545-1 01550 01560-2 01564 01566 01568-3 01580-3 01585-1 01588 01590 01601-14 01653-2 01701-4 01718-3 01730-1 01740-2 01745-4 01752 01754 01756-1 01760 01770 01772-1 01775-1 01778 01784 01801 01803 01805-3 01810 01812-1 01815 01821-1 01824 01826-1 01830-5 01840-5 01850-4 01860 01862-5 01876 01879-1 01885-5 01899 01901-7 01910 01913 01915 01921-2 01929-2 01936-2 01940 01944-1 01949-3 01960-1 01965-1 01969-2 01982-3 02018-3 02025-2 02030-2 02035 02038 02040-1 02043-2 02047-1 02050-6 02059-3 02065-2 02070-2 02081 02090 02093 02108-37 02148-5 02155-1 02163 02169-2 02176 02180 02184-7 02196 02199 02201 02203-4 02210-2 02215-2 02222 02228 02238-1 02241 02266 02269 02283-1 02293 02295 02297-1 02301-4 02322 02324-1 02327 02330-4 02337-4 02343-8 02355-7 02364 02366-2 02370 02375 02379 02381-1 02420-1 02445-2 02451-11 02464-4 02471-1 02474-5 02481-1 02492-3 02532 02534-9 02552-2 02556-3 02561-4 02568 02571 02573-3 02584 02601 02630-9 02641-12 02655 02657 02659-5 02666-7 02675 02702-1 02712-3 02717-9 02738-10 02760-4 02766-5 02777 02779-1 02783 02790-1 US-RI/0:02801-1 02804 02806-3 02812-6 02822-11 02835-7 02852 02854 02857-8 02871-12 02885-4 02891-5 02898 02901-11 02914-7 02940 US-NH/0:03031-3 03036-2 03040-9 03051-4 03057 03060-4 03070-1 03073 03076-1 03079 03082 03084 03086-1 03101-10 03215-3 03220-7 03229-2 03233-2 03237-1 03240-7 03249 03251-13 03266 03268-1 03272-4 03278-4 03284-1 03287 03289-2 03293 03298-1 03301-4 03307 03431 03435 03440-12 03455-3 03461-1 03464-6 03561 03570 03574-2 03579-7 03588-2 03592-1 03595 03597-1 03601-4 03607-2 03740-1 03743 03745-1 03748-8 03765-1 03768-3 03773-1 03777 03779-3 03784-1 03801-4 03809-18 03830 03832-1 03835-27 03864-11 03878 03882-5 03890 03894 03896-1 US-ME/0:03901-10 04001-10 04013-4 04019-3 04024 04027-3 04032-2 04037-6 04046-5 04054-3 04061-3 04066 04068-11 04082-6 04090-8 04101-9 04112 04116 04122-2 04210-2 04216-1 04219-9 04230-1 04234 04236-5 04243 04250 04252-11 04265-3 04270-1 04274-2 04280-2 04284-8 04294 04330 04332-1 04336 04338 04341-14 04357-3 04363-1 04401-1 04406 04408 04410-12 04424 04426-5 04434-1 04438 04441-3 04448-3 04453-4 04459-5 04467-2 04471-5 04478-1 04481 04485 04487-6 04495-2 04530 04535 04537-2 04541 04543-1 04547-2 04551 04553-3 04558 04562-3 04568 04570-6 04578-1 04605-2 04609 04611-3 04616-1 04619 04622-9 04634-1 04637 04640 04642-4 04648-2 04652-3 04657-1 04660 04662 04664 04666-3 04671-6 04679-2 04683-3 04691 04693-1 04730 04732-15 04750-1 04756-2 04760-6 04768-1 04772-5 04779-2 04783 04785-2 04841 04843 04846-10 04858-7 04901 04903 04910-2 04915 04917-1 04920-10 04932-1 04935-10 04947 04949-9 04961-6 04969-7 04978-1 04981-8 04992 US-VT/0:05001 05009 05030-13 05045-11 05058-4 05065 05067-10 05079 05081 05083-3 05088-1 05091 05101 05141-3 05146 05148-8 05158-1 05161 05201 05250-5 05257 05260-2 05301-3 05340-6 05350-13 05401-7 05439-27 05468-6 05476-3 05481-2 05485-7 05494-1 US-MA/0:05501 05544 US-VT/0:05601-3 05609 05620 05633 05640-1 05647-11 05660-7 05669-13 05701-1 05730-18 05750-1 05753 05757-13 05772-6 05819-11 05832-1 05836-7 05845-6 05853 05855 05857-6 05866-2 05871-4 05901-6 US-CT/0:06001-1 06006 06010-1 06013 06016 06018-17 06037 06039-4 06045 06050-3 06057-28 06087-9 06098 06101-11 06114-1 06117-3 06123 06126-3 06131-3 06137-1 06140-7 06150-6 06160-1 06167 06176 06180 06183 06199 06226 06230-5 06237-2 06241-10 06254-2 06258-2 06262-7 06277-5 06320 06330-6 06338-2 06349-2 06353-2 06357 06359-1 06365 06370-10 06382-7 US-NY/0:06390 US-CT/0:06401 06403-2 06408-12 06422-2 06426 06437-7 06447 06450-1 06454-3 06459-2 06467-8 06477-7 06487-2 06491-4 06497-1 06501-20 06524-1 06530-8 06540 06601-1 06604-4 06610-2 06614-1 06650 06673 06699 06701-5 06708 06710 06712 06716 06720-6 06749-10 06762-1 06770 06776-3 06781-6 06790-6 06798 06801 06804 06807 06810-4 06816-1 06820 06824-1 06828-4 06836 06838 06840 06842 06850-10 06870 06875-6 06883 06888-2 06896-1 06901-6 06910-4 06920-2 06925-3 US-NJ/0:07001-23 07026-10 07039-8 07050-2 07054-1 07057-26 07086-2 07090-7 07099 07101-11 07114 07175 07182 07184 07188-1 07191-4 07198-1 07201-7 07302-9 07395 07399 07401 07403 07405 07407 07410 07416-8 07428 07430 07432 07435-1 07438-2 07442 07444 07446 07450-2 07456-2 07460-3 07465 07470 07474 07477 07480-1 07495 07501-13 07522 07524 07533 07538 07543-1 07601-7 07620-1 07624 07626-2 07630-2 07640-10 07652-1 07656-1 07660-3 07666 07670 07675-2 07699 07701-3 07709-3 07715-9 07726-2 07730-5 07737-3 07746-2 07750-8 07760 07762-3 07799 07801-2 07806 07820-3 07825-9 07836-4 07842-11 07855-2 07860 07863 07865-1 07869-2 07874-8 07885 07890 07901-1 07920-2 07924 07926-2 07930-6 07938-2 07945-1 07950 07960-3 07970 07974 07976-5 07983 07999 08001-11 08014-2 08018-5 08025-14 08041-2 08045-1 08048-9 08059-22 08083-16 08101-9 08201-4 08210 08212-3 08217-4 08223-3 08230-2 08234 08240-8 08250-2 08260 08270 08302 08310-14 08326-4 08332 08340-10 08352-1 08360-2 08401-5 08501-1 08504-1 08510-2 08514-1 08518 08520 08525-3 08530 08533-3 08540-4 08550-1 08553-9 08601-10 08618-2 08625 08628-1 08638 08640-1 08644-4 08650 08666 08690-1 08695 08701 08720-4 08730-6 08738-4 08750-9 08801-4 08807-3 08812 08816-2 08820-17 08840 08844 08846 08848 08850 08852-3 08857-2 08861-2 08865 08867-6 08875-1 08879-1 08882 08884-6 08899 08901-5 08922 08933 08988-1 US-NY/0:10001-40 10043-5 10055 10060 10065 10069 10072 10075 10079-3 10087 10090 10094-2 10098-1 10101-25 10128-5 10138 10149-30 10184-1 10196-1 10199-1 10203 10211-2 10242 10249 10256-5 10265 10268-14 10285-1 10292 10301-13 10451-24 10499 10501-6 10509-3 10514 10516-8 10526-2 10530 10532-1 10535-3 10540-3 10545-8 10557-1 10560 10562 10566-1 10570-3 10576-4 10583 10587-4 10594-4 10601-6 10610 10701-9 10801-4 10901 10910-18 10930-3 10940-1 10943 10949-1 10952-2 10956 10958-2 10962-3 10968-2 10973-4 10979-11 10992-2 10996-2 11001-4 11010 11020-7 11030 11040-4 11050-5 11096 11099 11101-5 11109 11120 11201-25 11228-17 11247-2 11251-1 11254-2 11351-1 11354-21 11377-4 11385-1 11390 11405 11411-25 11439 11451 11499 11501 11507 11509-1 11514 11516 11518 11520 11530-1 11535-1 11542 11545 11547-14 11563 11565-1 11568-4 11575-2 11579-3 11590 11592 11594-5 11690-5 11697 11701-9 11713-9 11724-3 11729-4 11735-8 11746-1 11749-9 11760 11762-18 11782-2 11786-12 11801-3 11815 11819 11853-2 11901 11930-5 11937 11939-3 11944 11946-19 11967-6 11975-3 11980 12007-3 12015-5 12022-3 12027-2 12031-2 12035-2 12040-3 12045-2 12050-28 12082-5 12089-1 12092-3 12106-2 12110 12115-3 12120-5 12128 12130-4 12136-5 12143-1 12147-4 12153-8 12164-6 12172-5 12180-10 12192-6 12201-11 12214 12220 12222-28 12252 12255-2 12260-1 12288 12301-8 12325 12345 12401-1 12404-3 12409-5 12416-8 12427-9 12438-6 12446 12448-13 12463-3 12468-7 12477 12480-7 12489-7 12498 12501-3 12506-2 12510-8 12520-11 12533-1 12537-1 12540-13 12555 12561 12563-9 12574-1 12577-1 12580-6 12588-2 12592-2 12601-3 12701 12719-8 12729 12732-2 12736-2 12740-3 12745-7 12754 12758-2 12762-9 12775-6 12783-9 12801 12803-1 12808-4 12814-3 12819-5 12827-1 12831-8 12841-25 12870-4 12878-1 12883-4 12901 12903 12910-14 12926-4 12932-5 12939 12941-5 12949-1 12952-1 12955-7 12964-3 12969-1 12972-9 12983 12985-2 12989 12992-1 12995-3 13020-2 13024 13026-11 13039-6 13051-3 13056-1 13060-6 13068-1 13071-3 13076-2 13080-4 13087-3 13092-1 13101-3 13107-1 13110-14 13126 13131-1 13134-14 13152-8 13162-5 13201-11 13214-1 13217-4 13224-1 13235 13244 13250-2 13261 13290 13301-4 13308-2 13312-17 13331-4 13337-6 13345-1 13348 13350 13352-3 13357 13360-5 13367-1 13401-3 13406-5 13413 13415-3 13420-1 13424-2 13428 13431 13433 13435-7 13449-1 13452 13454-3 13459-2 13464-1 13468-5 13475-5 13482-4 13488-7 13501-4 13599 13601-2 13605-3 13611-17 13630-13 13645-7 13654-8 13664-21 13687 13690-7 13699 13730-4 13736-4 13743-15 13760-3 13774-4 13780 13782-2 13786-2 13790 13794-3 13801-3 13806-9 13820 13825-2 13830 13832-3 13837-14 13856 13859-6 13901-4 14001 14004-2 14008-5 14020-1 14024-19 14047-1 14051-1 14054-9 14065-5 14072 14075 14080-3 14085-1 14091-1 14094-1 14098 14101-2 14105 14107-6 14120 14125-2 14129-7 14138-3 14143-2 14150-1 14166-8 14201-27 14231 14233 14240-1 14260-1 14263-2 14267 14269-1 14272-1 14276 14280 14301-4 14410-1 14413-3 14418 14420 14422-3 14427-3 14432-1 14435 14437 14441 14443 14445 14449-1 14452-2 14456 14461-3 14466-6 14475-7 14485-4 14502 14504-4 14510-12 14525-2 14529-1 14532-2 14536-3 14541-10 14555-6 14563-1 14568-1 14571-1 14580 14585-1 14588-4 14602-25 14638-1 14642-5 14649-4 14664 14673 14683 14692 14694 14701-1 14706-6 14714-10 14726-7 14735-10 14747-1 14750-8 14760 14766-1 14769-1 14772 14774-1 14777-2 14781-7 14801-9 14812-15 14830-1 14836-7 14845-2 14850-11 14863-2 14867 14869-5 14876-11 14889 14891-4 14897-1 14901-4 14925 US-PA/0:15001 15003-4 15009-1 15012 15014-1 15017-5 15024-4 15030-5 15037-1 15042-5 15049-8 15059-10 15071-1 15074-4 15081-10 15095-1 15101-1 15104 15106 15108 15110 15112 15116 15120 15122-1 15126-1 15129 15131-6 15139-1 15142-6 15201-43 15250-5 15257-11 15270 15272-7 15281-2 15285-1 15288-2 15295 15301 15310-7 15320-5 15327 15329-5 15336-6 15344-9 15357-11 15370 15376-4 15401 15410-3 15415-2 15419-6 15427-13 15442-9 15454-2 15458-12 15472-8 15482-4 15488-2 15492 15501-1 15510 15520-2 15530-12 15544-11 15557-8 15601 15605-1 15610-3 15615-14 15631-11 15644 15646-1 15650 15655-1 15658 15660-6 15668 15670-23 15695-3 15701 15705 15710-7 15720-5 15727-7 15736-6 15744-4 15750 15752-2 15756-9 15767 15770-11 15783-1 15801 15821-4 15827-2 15831-1 15834 15840-1 15845-4 15851 15853 15856-1 15860-1 15863-3 15868 15870 15901-1 15904-3 15909 15915 15920-11 15934-4 15940 15942-4 15948-1 15951-12 16001-2 16016-2 16020-5 16027-3 16033-8 16045-1 16048-11 16061 16063 16066 16101-2 16105 16107-1 16110-7 16120-1 16123-2 16127 16130-4 16136-1 16140-3 16145-1 16148 16150-1 16153-4 16159-2 16172 16201 16210-5 16217-1 16220-6 16228-2 16232-4 16238-2 16242 16244-2 16248-2 16253-10 16301 16311-3 16316-1 16319 16321-2 16326-3 16331-4 16340-7 16350-4 16360-2 16364-11 16388 16401-6 16410-3 16415-2 16420-4 16426-2 16430 16432-4 16438 16440-4 16475 16501-11 16514-1 16522 16530-4 16538 16541 16544 16546 16550 16553-1 16563 16565 16601-2 16611 16613 16616-1 16619-6 16627 16629-2 16633-8 16644-4 16650-2 16654-3 16659-16 16677-9 16689 16691-4 16698-1 16701 16720 16724-11 16738 16740 16743-3 16748-2 16801-4 16820-3 16825-5 16832-9 16843-2 16847-9 16858-3 16863-3 16868 16870-9 16881-1 16901 16910-2 16914-1 16917-1 16920-3 16925-5 16932-1 16935-8 16945-3 16950 17001-29 17032-46 17080-11 17093-1 17097-2 17101-12 17120-10 17140 17177 17201-1 17210-5 17217 17219-6 17228-1 17231-2 17235-6 17243-1 17246-1 17249-8 17260-8 17270-2 17301-3 17306-1 17309-18 17329 17331-4 17337 17339-1 17342-3 17347 17349-1 17352-4 17358 17360-6 17368 17370-2 17375 17401-7 17415 17501-8 17512 17516-6 17527-2 17532-6 17540 17543 17545 17547 17549-3 17554-1 17557 17560 17562-8 17572-1 17575-1 17578-7 17601-7 17611 17622 17699 17701-2 17705 17720-1 17723-1 17726-5 17735 17737-3 17742 17744-1 17747-5 17754 17756 17758 17760 17762-3 17767-2 17771-3 17776-3 17801 17810 17812-3 17820-4 17827 17829-8 17839-8 17850-1 17853 17855-7 17864-4 17870 17872 17876-2 17880-9 17901 17920-3 17925 17929-7 17938 17941-5 17948-1 17951-3 17957 17959-2 17963-5 17970 17972 17974 17976 17978-5 17985 18001-2 18010-8 18020 18025 18030-2 18034-12 18049-7 18058-2 18062-12 18076-5 18083-5 18091-1 18098-1 18101-5 18109 18175 18195 18201-1 18210-2 18214 18216 18218-7 18229-3 18234-1 18237 18239-3 18244-8 18254-2 18301-1 18320-8 18330-7 18340-4 18346-11 18360 18370-3 18403 18405 18407 18410-1 18413-4 18419-2 18424-4 18430-1 18433-8 18443-6 18451-15 18469-4 18501-4 18507-3 18512 18514-1 18517-2 18522 18540 18577 18601-2 18610-2 18614-5 18621-11 18634-2 18640-4 18651 18653-4 18660-1 18690 18701-10 18762 18764-3 18769 18773 18801 18810 18812-6 18820-14 18837 18840 18842-6 18850-1 18853-1 18901-1 18910-8 18920-16 18938 18940 18942-2 18946-1 18949-2 18953-5 18960 18962-2 18966 18968-4 18974 18976-1 18979-2 18991 19001-3 19006-4 19012-11 19025-16 19043-1 19046-4 19052-6 19060-1 19063-4 19070 19072-4 19078-5 19085-11 19098-1 19101-15 19118-37 19160-2 19170-3 19175-4 19181-4 19187-1 19190-7 19244 19255 19301 19310-2 19316-4 19330-1 19333 19335 19339-9 19350-5 19357-1 19360 19362-1 19365-2 19369 19371-5 19380-3 19388 19390 19395 19397-2 19401 19403-6 19415 19420-6 19428-2 19432 19435-3 19440-4 19446 19450-1 19453-4 19460 19462 19464-1 19468 19470 19472-3 19477-1 19480-10 19492-4 19501 19503-5 19510-2 19516 19518-2 19522-1 19525-1 19529-1 19533-3 19538-7 19547-4 19554-1 19559-1 19562 19564-1 19567 19601-11 19640 US-DE/0:19701-2 19706-12 19720-1 19725-1 19730-6 19801-9 19850 19880 19884-3 19889-10 19901-5 19930-1 19933-1 19936 19938-3 19943-4 19950-6 19958 19960-4 19966-5 19973 19975 19977 19979-1 US-DC/0:20001-12 20015-5 20022-2 20026-1 20029-1 20032-1 20035-12 20049-4 20055-16 20073-5 20080-2 20088 20090-1 20097-1 US-VA/0:20101-12 20115-7 20124 20128-4 20134-10 20146-3 20151-2 20155-1 20158-2 20163-9 20175-3 20180-2 20184-15 US-DC/0:20201-3 20206-2 20210-14 20226-4 20232-1 20235 20237-5 20244-1 20250-2 20254 20260-2 20265-1 20268 20270 20277 20289 20299 20301 20303 20306-1 20310 20314 20317-2 20330 20340 20350 20355 20370 20372-4 20380 20388-7 20398 20401-28 20431 20433-4 20439-3 20444 20447 20451 20453 20456 20460 20463 20468-2 20472 20500-11 20515 20520-24 20546-3 20551-4 20557-3 20565-1 20570-3 20575-6 20585-1 US-MD/0:20588 US-DC/0:20590-1 20593-1 20597 US-VA/0:20598 US-DC/0:20599 US-MD/0:20601-3 20606-7 20615-15 20632 20634-3 20639-1 20643 20645-1 20650 20653 20656-6 20664 20667 20670 20674-4 20680 20682 20684-6 20692-1 20695 20697 20701 20703-9 20714-12 20731-2 20735-3 20740-15 20757-2 20762-3 20768-11 20781-4 20787-1 20790-2 20794 20797 20799 20810-8 20824-1 20827 20830 20832-1 20837-2 20841-1 20847-8 20857 20859-3 20866 20868 20871-1 20874-6 20882-4 20889 20891-1 20894-5 20901-7 20910-6 20918 20993 20997 21001 21005 21009-1 21012-3 21017-1 21020 21022-1 21027-5 21034-3 21040-8 21050-4 21056-1 21060-2 21065 21071 21074-4 21082 21084-1 21087-1 21090 21092-2 21098 21102 21104-2 21108 21111 21113-1 21117 21120 21122-1 21128 21130-3 21136 21139-1 21144 21146 21150 21152-6 21160-3 21201-30 21233-4 21239-2 21244 21250-2 21260-1 21263-2 21268 21270 21273-2 21278-12 21297-1 21401-4 21409 21411-1 21501-4 21520-4 21528-4 21536 21538-5 21545 21550 21555-2 21560-2 21601 21606-1 21609-1 21612-1 21617 21619-1 21622-7 21631-1 21634-2 21638-3 21643-2 21647-26 21675-4 21681-7 21690 21701-4 21709-2 21713-10 21727 21733-1 21737-1 21740-2 21746-4 21754-5 21762 21765-2 21769-2 21773-11 21787-1 21790-5 21797-1 21801-3 21810-1 21813-1 21817 21821-1 21824 21826 21829-1 21835-3 21840-3 21849-4 21856-1 21861-6 21869 21871-1 21874-1 21890 21901-3 21911-11 21930 US-VA/0:22003 22009 22015 22025-2 22030-14 22046-1 22060 22066-1 22079 22081-1 22092-1 22095-1 22101-2 22106-3 22116 22118-4 22124-1 22134-1 22150-3 22156 22158-3 22172 22180-5 22191-4 22199 22201-6 22209-10 22222-1 22225-2 22229-1 22234 22240-6 22301-14 22320-1 22331-3 22336 22350 22401-7 22412 22427-1 22430 22432-1 22435-3 22442-1 22446 22448 22451 22454 22456 22460 22463 22469 22471-2 22476 22480-2 22485 22488 22501 22503-1 22507-2 22511 22513-1 22517 22520 22523-1 22526 22528-2 22534-1 22538-1 22542 22544-4 22551-5 22558 22560 22565 22567 22570 22572 22576-5 22601-3 22610-1 22620 22622-5 22630 22637 22639-7 22649-1 22652 22654-3 22660 22663-1 22701 22709 22711-5 22718-25 22746-3 22801-2 22807 22810-2 22815 22820-1 22824 22827 22830-5 22840-11 22853 22901-10 22920 22922-2 22931-1 22935-5 22942-1 22945-4 22952 22957-3 22963-2 22967-2 22971-3 22976 22980 22987 22989 23001-4 23009 23011 23014-1 23018 23021-4 23027 23030-2 23035 23038-2 23043 23045 23047 23050 23055-1 23058-14 23075-1 23079 23081 23083-3 23089-4 23101-2 23105-12 23119-1 23123-8 23138-3 23146-4 23153-3 23160-3 23168-2 23173 23175-3 23180-1 23183-5 23190 23192 23218-20 23240-2 23249-1 23255 23260-1 23269 23273-1 23276 23278-1 23282 23284-2 23288-7 23297-1 23301-3 23306-2 23310 23313-3 23320-8 23336-1 23341 23345 23347 23350 23354 23356-3 23389 23395-4 23401 23404-1 23407-3 23412-12 23426-1 23429-14 23450-17 23471 23479-1 23482-1 23486-2 23501-14 23517-4 23523 23529 23541 23551 23601-8 23612 23628 23630 23651 23661-9 23681 23690-4 23696 23701-4 23707-2 23801 23803-3 23821-1 23824-1 23827-7 23836-11 23850-1 23856-1 23860 23866-2 23870 23872-4 23878-1 23881-4 23887-4 23893-1 23897-2 23901 23909 23915 23917 23919-5 23927 23930 23934 23936-3 23941-3 23947 23950 23952 23954-1 23958-2 23962-2 23966-2 23970 23974 23976 24001-19 24022-16 24040 24042-3 24048 24050 24053-2 24058-12 24072-1 24076-3 24082-11 24095 24101-1 24104-1 24111-4 24120-2 24124 24126-8 24136-3 24141-2 24146-5 24153 24155 24157 24161-1 24165 24167-1 24171 24174-5 24184-1 24201-2 24205 24209-3 24215-6 24224-2 24228 24230 24236-1 24239 24243-3 24248 24250-1 24256 24258 24260 24263 24265-1 24269-4 24277 24279-4 24290 24292-1 24301 24311-8 24322-6 24330 24333 24340 24343 24347-1 24350-2 24354 24360-1 24363 24366 24368 24370 24374-1 24377-1 24380-2 24401-1 24411-2 24415-1 24421-1 24426 24430-3 24435 24437-5 24445 24448 24450 24457-3 24463-2 24467-2 24471-3 24476-1 24479 24482-5 24501-5 24512-3 24517 24520-3 24526-5 24533-3 24538-3 24543-1 24549-2 24553-5 24562-1 24565-1 24569-3 24574 24576-5 24586 24588-2 24592-3 24597-2 24601-8 24612-2 24619-1 24622 24624 24627-1 24630-1 24634-1 24637 24639-2 24646-1 24649 24651 24656-2 US-WV/0:24701 24712 24714-2 24719 24724 24726 24729 24731-2 24736-4 24747 24751 24801 24808 24811 24813 24815-3 24822-1 24826-5 24834 24836 24839 24842-9 24853-2 24857 24859-3 24866-8 24878-4 24884 24887-1 24892 24894-1 24898 24901-1 24910 24915-1 24918 24920 24924-1 24927 24931 24934-1 24938 24941 24943-3 24951 24954 24957 24961-2 24966 24970 24974 24976-1 24981 24983-3 24991 24993 25002-1 25005 25007-2 25011 25015 25019 25021-1 25024-2 25028 25030-1 25033 25035-1 25039-1 25043-2 25047-2 25051 25053-1 25057 25059-5 25067 25070-1 25075-1 25079 25081-2 25085-1 25088 25090 25093 25102-1 25106-9 25118-1 25121 25123-3 25130 25132-2 25136 25139-4 25148-1 25152 25154 25156 25159-3 25164-1 25168-1 25173-1 25177 25180-1 25183 25185-2 25193 25201-5 25208-1 25211 25213-1 25231 25234-1 25239 25241 25243-2 25247-1 25251-2 25259-3 25264-4 25270-1 25275-1 25285-2 25301-5 25309 25311-4 25317 25320-19 25350 25356-2 25360-2 25364-1 25375 25387 25389 25392 25396 25401-4 25410-1 25413-1 25419-4 25425 25427-5 25434 25437-1 25440-4 25446 25501-7 25510-2 25514-1 25517 25520-1 25523-1 25526 25529-1 25534-1 25537 25540-1 25544-1 25547 25550 25555 25557 25559-1 25562 25564-1 25567 25569-4 25601 25606-2 25611-1 25614 25617 25621 25624-1 25628 25630 25632 25634-1 25637-2 25644 25646-1 25649-5 25661 25665-2 25669-3 25674 25676 25678 25685-1 25688 25690-2 25696 25699 25701-28 25755 25770-9 25801-1 25810-3 25817-1 25820 25823 25825-2 25831-2 25836-1 25839-2 25843-3 25848-1 25851 25853-2 25857 25860 25862 25864-2 25868 25870-1 25873 25875-1 25878-2 25882 25888 25901-1 25904 25906-3 25911 25913 25915-7 25926-2 25932 25936 25938 25942-1 25951 25958 25962 25965-1 25969 25971-1 25976-3 25981 25984-2 25989 26003 26030-11 26047 26050 26055-1 26058-2 26062 26070 26074-1 26101-5 26120-1 26133-1 26136-2 26141-2 26146-6 26155 26159-3 26164 26167 26169-1 26175 26178 26180-1 26184 26187 26201-2 26205-1 26208-2 26215 26217-2 26222 26224 26228-2 26234 26236-2 26241 26250 26253-1 26257 26259-2 26263-1 26266-5 26273 26275-1 26278 26280 26282-1 26285 26287-2 26291-3 26296 26298 26301-1 26306 26320-1 26323 26325 26327 26330 26335 26337-2 26342-1 26346-3 26351 26354 26361-1 26366 26369 26372 26374 26376-2 26384-2 26404-1 26408 26410-2 26415-1 26419 26421-1 26424-2 26430-1 26434-4 26440 26443-1 26447-1 26451-1 26456 26461 26463 26501-1 26504-4 26519-2 26524-1 26527 26531 26534 26537 26541-3 26546-1 26554-1 26559-4 26566 26568 26570-2 26574-2 26578 26581-1 26585-3 26590-1 26601 26610-1 26615 26617 26619 26621 26623-1 26627 26629 26631 26636 26638 26651 26656 26660 26662 26667 26671 26675-1 26678-3 26684 26690-1 26704-1 26707 26710-1 26714 26716-1 26719-1 26722 26726 26731 26739 26743 26750 26753 26755 26757 26761 26763-1 26767 26801-1 26804 26807-1 26810 26812 26814-1 26817-1 26823 26833 26836 26838 26845 26847 26851-1 26855 26865-1 26884 26886 US-NC/0:27006-1 27009-5 27016-9 27027-1 27030-1 27040-3 27045-10 27094 27098-1 27101-10 27113-4 27120 27127 27130 27150-2 27155-2 27198-1 27201-4 27207-2 27212-5 27220 27228-3 27233 27235 27237 27239 27242-2 27247-2 27252-1 27256 27258-7 27268 27278 27281-4 27288-1 27291-4 27298-1 27301-1 27305-1 27310-7 27320-3 27325-1 27330-2 27340-4 27349-2 27355-6 27370-1 27373-4 27379 27395 27401-12 27415-2 27419-1 27425 27427 27429 27435 27438 27455 27480 27495 27497-2 27501-33 27536-1 27539-7 27549 27551-2 27555-2 27559-1 27562-3 27568-6 27576-1 27581-3 27586-3 27591-3 27596-1 27599 27601-16 27619-10 27634-2 27640 27650 27656 27658 27661 27668 27675-1 27690 27695 27697-2 27701-12 27715 27717 27722 27801-36 27839-8 27849-9 27860-37 27906-1 27909-1 27915-2 27919-11 27932 27935-4 27941-3 27946-4 27953-1 27956-4 27962 27964-6 27972-2 27976 27978-5 27985-1 28001-1 28006-1 28009-1 28012 28016-5 28023-4 28031-12 28052-4 28070-13 28086 28088-5 28097-1 28101-11 28114-1 28117 28119-1 28123-7 28133-6 28144-3 28150-2 28159-1 28163-1 28166-4 28173-1 28201-23 28226-11 28241-3 28246-1 28250 28253-3 28258 28260 28262-1 28265-1 28269-6 28277-1 28280-2 28284-1 28287-3 28296-1 28299 28301-11 28314-1 28318-2 28323 28325-10 28337-8 28347-6 28355-5 28362-18 28382-6 28390-6 28398-1 28401-11 28420-5 28428-8 28438-1 28441-4 28447-23 28472 28478-2 28501-3 28508-5 28515-1 28518-15 28537-10 28551-6 28560-4 28570-5 28577-10 28589-1 28594 28601-12 28615-4 28621-10 28633-5 28640-7 28649-36 28687-7 28697-2 28701-1 28704-1 28707-56 28765-1 28768 28770-9 28781-12 28801-5 28810 28813-3 28901-5 28909 US-SC/0:29001-2 29006 29009-1 29014-2 29018 29020-1 29030-3 29036-6 29044-4 29051-5 29058-1 29061-2 29065 29067 29069-6 29078-4 29101-1 29104-1 29107-1 29111-7 29122-1 29125-5 29132-1 29135 29137-1 29142-1 29145-3 29150-4 29160-4 29166 29168-4 29175 29177-1 29180 29201-11 29214-16 29240 29250 29260 29290 29292 29301-6 29316 29318-7 29329-7 29338 29340-2 29346 29348-1 29351 29353 29355-1 29360 29364-1 29368-2 29372-7 29384-2 29388 29390-1 29395 29401-6 29409-1 29412-8 29422-4 29429-11 29442 29445-8 29455-3 29461 29464-2 29468-4 29474-3 29479 29481-7 29492-1 29501-5 29510-2 29516 29518-2 29525-3 29530 29532 29536 29540-1 29543-4 29550-1 29554-2 29560 29563-22 29587-7 29596-2 29601-16 29620-8 29630-6 29638-21 29661-1 29664-3 29669-4 29675-18 29695-3 29702-2 29706-4 29712 29714-4 29720-2 29724 29726-8 29741-4 29801-4 29808-2 29812-1 29816-1 29819 29821-1 29824 29826-3 29831-1 29834-2 29838-13 29853 29856 29860-1 29899 29901-6 29909-7 29918 29920-9 29931-5 29938-3 29943-2 US-GA/0:30002-17 30021-5 30028-21 30052 30054-2 30058 30060-28 30090-9 30101-26 30129 30132-3 30137-17 30156-1 30160-5 30168-5 30175-5 30182-3 30187-2 30204-2 30212-8 30222-2 30228-2 30233-1 30236-2 30240-1 30248 30250-3 30256-5 30263-3 30268-9 30281 30284-14 30301-21 30324-10 30336-14 30353-11 30366 30368-3 30374-6 30384-6 30392 30394 30396 30398-1 30401 30410-5 30417 30420-1 30423-6 30434 30436 30438-1 30441-1 30445-16 30464 30467 30470-1 30473-2 30477 30499 30501-3 30506-1 30510-13 30525 30527-4 30533-16 30552-3 30557-3 30562-6 30571-2 30575-2 30580-2 30596-3 30601-8 30612 30619-6 30627-4 30633-2 30638-1 30641-2 30645-3 30650 30655-1 30660 30662-7 30671 30673 30677-1 30680 30683 30701 30703 30705 30707-1 30710-1 30719-3 30724-2 30728 30730-6 30738-4 30746-1 30750-3 30755-2 30802-1 30805-19 30828 30830 30833 30901 30903-4 30909 30911-3 30916-1 30919 30999 31001-41 31044-3 31049-3 31054-1 31057-15 31075-4 31081-18 31106-1 31119-1 31126 31131 31136 31139 31141 31144-2 31150 31156 31169 31191-2 31195-4 31201-12 31216-1 31220-1 31294-3 31301-4 31307-3 31312-4 31318-6 31326-3 31331 31333 31401-11 31414-2 31418-3 31501-2 31510 31512-1 31515-1 31518-7 31527 31532-3 31537 31539 31542-16 31560-9 31598-1 31601-5 31620 31622-5 31629-3 31634-5 31641-2 31645 31647-3 31698-1 31701-8 31711-1 31714 31716 31719-3 31727 31730 31733 31735 31738-1 31743-1 31747 31749-1 31753 31756-2 31760 31763-2 31768-1 31771-5 31778-6 31787-9 31798-1 31801 31803-5 31810-2 31814-2 31820-7 31829-4 31836 31901-8 31914 31917 31993 31995 31997-2 US-FL/0:32003-1 32006-3 32011 32013 32024-2 32030 32033-2 32038 32040-4 32046 32050 32052-4 32058-10 32071-2 32079-8 32091-1 32094-3 32099 32102 32105 32110-33 32145 32147-2 32157-3 32162-2 32168-2 32173-10 32185 32187 32189-1 32192-1 32195 32198 32201-11 32214-27 32244-3 32250 32254-6 32266-1 32277 32290 32301-17 32320-4 32326-2 US-FL/0+US-FL/1:32329 US-FL/0:32330-4 US-FL/0+US-FL/1:32335 US-FL/0:32336-1 32340-1 32343-5 32350-3 32355-7 32395 32399 US-FL/1:32401-12 32417 32420-8 32430-5 32437-3 32442-7 32452 32454-1 US-FL/0+US-FL/1:32456-1 US-FL/1:32459-5 US-FL/1+US-FL/0:32465 US-FL/1:32466 32501-8 32511-3 32516 32520-4 32526 32530-1 32533-9 32544 32547-3 32559-13 32577-3 32583 32588 32590-2 US-FL/0:32601-18 32621-1 32625-3 32631 32633-2 32639-2 32643-1 32648 32653-3 32658 32662-2 32666-3 32680-1 32683 32686 32692-2 32696-1 32701-3 32706-4 32712-4 32718-10 32730 32732-1 32735-1 32738-1 32744-3 32750-4 32756-1 32759 32762-6 32771-13 32789-7 32798-1 32801-11 32814-8 32824-13 32839 32853-9 32867-2 32872 32877-1 32885-2 32890-1 32893 32896-3 32901-11 32919-1 32922-5 32931-1 32934-3 32940-1 32948-23 32976 32978 33001-1 33004 33008-29 33039-4 33045 33050-2 33054-2 33060-17 33081-3 33090 33092-1 33097 33101-1 33106-1 33109-3 33114 33116 33119 33121-1 33124-46 33172-27 33206 33222 33231 33233-1 33238-1 33242-1 33245 33247 33255-2 33261 33265-1 33269 33280 33283 33296 33299 33301-31 33334-6 33345-1 33348-1 33351 33355 33359 33388 33394 33401-21 33424-25 33454-1 33458-20 33480-4 33486-2 33493 33496-3 33503 33508-3 33513-1 33521 33523-4 33530 33534 33537-8 33547-3 33556 33558-1 33563-13 33578-1 33583-4 33592-6 33601-25 33629-2 33633-2 33637 33646-1 33650-1 33655 33660-4 33672-3 33677 33679-3 33684-6 33694 33701-15 33729-5 33736-2 33740-4 33747 33755-12 33769-13 33784-2 33801-6 33809-4 33815 33820 33823 33825-2 33830-1 33834-7 33843-17 33862-1 33865 33867-1 33870-3 33875-2 33880-5 33888 33890 33896-2 33900-22 33924 33927-5 33935-1 33938 33944-13 33960 33965-2 33970-6 33980-3 33990-1 33993-1 34101-9 34112-2 34116-1 34119-1 34133-10 34145-1 34201-11 34215-9 34228-15 34250-1 34260 34264-6 34272 34274-4 34280-2 34284-9 34295 34420-1 34423 34428-6 34436 34441-1 34445-8 34460-1 34464-1 34470-14 34487-2 34491-1 34498 34601-10 34613-1 34636-3 34652-4 34660-1 34667-2 34673-1 34677 34679-6 34688-4 34695 34697-1 34705 34711-4 34729 34731 34734 34736-1 34739-10 34753 34755-1 34758-4 34769-4 34777-1 34785-4 34797 34945-9 34956-2 34972-2 34979 34981-7 34990-2 34994-3 US-AL/0:35004-3 35010-1 35013-3 35019-4 35031-5 35038 35040-6 35048-1 35051-7 35060-4 35068 35070-4 35077-3 35082-1 35085 35087 35089 35091 35094 35096-2 35111-1 35114-7 35123-5 35130-1 35133 35135-2 35139 35142-2 35146-5 35160-1 35171-2 35175-1 35178-10 35201-25 35228-10 35240 35242-4 35249 35253-2 35259-2 35263 35266 35270 35277-6 35285-14 35401-6 35440-4 35446-3 35452-1 35456-8 35466 35468-3 35473-5 35480-2 35485-2 35490-1 35501-3 35540-6 35548-7 35559-1 35563-2 35570-12 35584-3 35592-2 35601-2 35609-13 35630-4 35640 35643 35645-9 35660-2 35670-4 35677 35699 35739-3 35744-8 35754-15 35771-5 35801-15 35824 35893-6 35901-6 35950-4 35956-8 35966-2 35971-5 35978-3 35983-1 35986-4 36003 36005-1 36008-2 36013 36015-2 36020 36022-4 US-AL/0+US-AL/1:36027 US-AL/0:36028-15 36045-4 36051-3 36057 36061-1 36064-5 36071 US-AL/0+US-AL/1:36072 US-AL/0:36075 36078-5 36087-2 36091-2 36101-20 36123-2 36130-5 36140-2 36177 36191 36201-6 36210 36250-1 36253-5 36260-9 36271-2 US-AL/0+US-AL/1:36274-1 US-AL/0:36276-4 36301-4 36310-4 36316-7 36330-1 36340 36343-3 36349-4 36360-2 36370-1 36373-3 36401 36420-1 36425-2 36429 36432 36435-1 36439 36441-1 36444-2 36449 36451 36453-5 36460-2 36467 36470-1 36473-4 36480-3 36501-4 36507 36509 36511-2 36515 36518 36521-9 36532-1 36535-1 36538-7 36547-4 36553 36555-1 36558-4 36564 36567-2 36571-1 36574-11 36587 36590 36601-12 36615-4 36621-1 36625 36628 36630 36633 36640-1 36644 36652 36660 36663 36670-1 36675 36685 36688-3 36693 36695 36701-2 36720-3 36726-2 36732 36736 36738 36740-2 36744-1 36748-6 36756 36758-1 36761-8 36773 36775-1 36782-4 36790 36792-1 36801-3 36830-2 36849-1 US-AL/0+US-AL/1:36851-1 US-AL/0:36853 US-AL/1+US-AL/0:36854 US-AL/0+US-AL/1:36855-1 US-AL/0:36858 US-AL/0+US-AL/1:36859 US-AL/0:36860-1 US-AL/0+US-AL/1:36862 US-AL/1+US-AL/0:36863 US-AL/0:36865-1 US-AL/1+US-AL/0:36867-3 US-AL/0+US-AL/1:36871 US-AL/0:36872 US-AL/1+US-AL/0:36874 US-AL/0+US-AL/1:36875 US-AL/1+US-AL/0:36877 US-AL/0:36879 36901 36904 36907-1 36910 36912-1 36915-1 36919 36921-1 36925 US-TN/0:37010-6 37018-2 37022-15 37040-4 37046-6 37055-25 37082-1 37085-6 37095-3 37101 37110-1 37115-1 37118-1 37121-1 37127-11 37140-6 37148-5 37160-2 37165-2 37171-1 37174-1 37178-3 37183-8 37201-21 37224 37227-3 37232 37234-4 37240-10 37301 US-TN/1:37302-1 US-TN/1+US-TN/0:37304 US-TN/0:37305-1 US-TN/1:37307-5 US-TN/0:37313 US-TN/1:37314-3 US-TN/0:37318 US-TN/1:37320 US-TN/1+US-TN/0:37321 US-TN/1:37322-1 US-TN/0:37324 US-TN/1:37325-1 US-TN/0:37327-1 US-TN/1:37329 US-TN/0:37330 US-TN/1:37331 US-TN/1+US-TN/0:37332 US-TN/1:37333 US-TN/0:37334-1 US-TN/1:37336 US-TN/1+US-TN/0:37337 US-TN/0+US-TN/1:37338 US-TN/0:37339-1 US-TN/1:37341 US-TN/0:37342 US-TN/1:37343 US-TN/0:37345 37347-2 US-TN/1:37350-1 US-TN/0:37352 US-TN/1:37353-1 US-TN/0:37355-2 37359-1 US-TN/1:37361-3 US-TN/0:37365-2 US-TN/1:37369-2 37373 US-TN/0:37374-2 US-TN/1+US-TN/0:37377 US-TN/0:37378 US-TN/1+US-TN/0:37379 US-TN/0:37380 US-TN/1+US-TN/0:37381 US-TN/0:37382-1 US-TN/1:37384-1 US-TN/0:37387-2 US-TN/1:37391 US-TN/0:37394 37396-2 US-TN/1:37401-3 US-TN/1+US-TN/0:37405 US-TN/1:37406-6 37414-2 US-TN/1+US-TN/0:37419 US-TN/1:37421-1 37424 37450 US-TN/0:37501 37544 US-TN/1:37601-1 37604-1 37614-4 37620-1 37625 37640-5 37650 37656-4 37662-3 37669 37680-4 37686-2 37690-2 37694 37699 37701 37705 37707-4 37713-4 37719 37721-1 US-TN/0:37723 US-TN/1:37724-1 US-TN/1+US-TN/0:37726 US-TN/1:37727 37729-4 37737-1 37742-3 37748 37752-5 37760 37762-4 37769-5 37777-2 37801-3 37806-1 37809-2 37813-3 37818-4 37824-2 37828-3 37840-1 37843 37845-4 37851-2 US-TN/1+US-TN/0:37854 US-TN/1:37857 37860-14 37876-6 37885-3 37890-2 37901-1 37909 37912 37914-10 37927-7 37938-2 37950 37990 37995-3 US-TN/0:38001-1 38004 38006-2 38010-2 38014-5 38021 38023-2 38027-3 38034 38036-1 38039-3 38044-6 38052-3 38057-4 38063 38066-5 38075-2 38079-1 38083 38088 38101 38103-17 38122 38124-4 38130-9 38141-1 38145 38147-1 38150-2 38157 38159 38161 38163 38165-3 38173-2 38177 38181-3 38186-2 38190 38193-1 38197 38201 38220-7 38229-4 38235-3 38240-2 38251 38253-8 38271 38281 38301-2 38305 38308 38310-1 38313-5 38320-1 38324 38326-8 38336-12 38351-1 38355-4 38361-2 38365-7 38374-8 38387-6 38401-1 38425 38449-8 38459-5 38468-1 38471-7 38481-2 38485-3 38501-2 US-TN/0+US-TN/1:38504 US-TN/0:38505-1 38541-4 38547-13 38562-3 38567-8 38577-6 38585 38587-2 US-MS/0:38601-2 38606 38609-2 38614 38617-6 38625-10 38637-2 38641-6 38649-3 38654-1 38658-1 38661 38663-3 38668-9 38679-1 38683 38685-1 38701-3 38720-3 38725-1 38730-3 38736-4 38744-2 38748-1 38751 38753-1 38756 38759-3 38764-1 38767-2 38771-3 38776 38778 38780-2 38801-3 38820-1 38824-5 38833-2 38838-1 38841 38843-1 38846-6 38855-5 38862-4 38868-3 38873-7 38901-1 38913-4 38920-10 38935 38940-1 38943-12 38957-10 39038-9 39051 39054 39056-7 39066-1 39069 39071-3 39077-6 39086-2 39090 39092 39094-4 39107-4 39113-4 39119-3 39130 39140 39144-2 39148-6 39156-7 39165-6 39173-4 39179-4 39189-5 39201-12 39215-3 39225 39232 39235-1 39250 39269 39271-1 39282-2 39286 39288-1 39296 39298 39301-4 39307 39309 39320 39322-6 39330 39332 39335-4 39341-1 39345-3 39350 39352 39354-2 39358-9 39401-3 39406-1 39421-2 39425-4 39436-1 39439-4 39451-1 39455-2 39459-7 39470 39474-9 39501-2 39505-2 39520-2 39525 39529-6 39540 39552-1 39555-1 39558 39560-9 39571-3 39576-1 39581 39595 39601-2 39629-4 39635 39638 39641 39643 39645 39647-2 39652-2 39656-1 39661-8 39701-4 39710 39730 39735-2 39739-2 39743-4 39750-6 39759-1 39762 39766-1 39769 39771-2 39776 US-GA/0:39813 39815 39817-2 39823-6 39832 39834 39836-1 39840-2 39845-1 39851-1 39854 39859 39861-1 39866-1 39870 39877 39885-1 39897 39901 US-KY/0:40003-1 40006-8 US-KY/2:40018 US-KY/0:40019-1 40022 US-KY/2:40023 40025 US-KY/0:40026 US-KY/2:40027 US-KY/0:40031-2 40036-1 40040 US-KY/2:40041 US-KY/0:40045-7 40055-3 US-KY/2:40059 US-KY/0:40060-3 40065-6 40075-3 40104 40107-3 US-KY/1:40111 40115 US-KY/0:40117 US-KY/2:40118 US-KY/1:40119 US-KY/0:40121-1 40129 US-KY/1+US-KY/0:40140 US-KY/0+US-KY/1:40142 US-KY/1:40143-2 US-KY/1+US-KY/0:40146 US-KY/0:40150 US-KY/1:40152-1 US-KY/0:40155 US-KY/0+US-KY/1:40157 US-KY/0:40159-3 40165-1 US-KY/1:40170-1 US-KY/0+US-KY/1:40175 US-KY/1+US-KY/0:40176 US-KY/0:40177 US-KY/1:40178 US-KY/2:40201-24 40228-1 40231-2 40241-2 40245 40250-3 40255-4 40261 40266 40268-2 40272 40280-3 40285 40287 40289-10 US-KY/0:40310-3 40316-1 40319 40322 40324 40328 40330 40334 40336-1 40339-1 40342 40346-2 40350-1 40353 40355-8 40366 40370-2 40374 40376 40379-1 40383-4 40390-2 40402-3 40409-1 40419 40422-1 40434 40437 40440 40442 40444-4 40452 40456 40460-1 40464 40468 40472-1 40475-1 40481 40484 40486 40488-1 40492 40495 40502-15 40522-2 40526 40533 40536 40544 40546 40550 40555 40574-9 40588 40591 40598 40601-3 40618-4 40701-1 40724 40729-1 40734 40737 40740-5 40750 40754-1 40759 40763 40769 40771 40801 40803 40806-2 40810 40813 40815-1 40818-2 40823-1 40826-5 40840 40843-2 40847 40849 40854-2 40858 40862-1 40865 40868 40870 40873-1 40902-1 40906 40913-2 40921 40923 40927 40930-2 40935 40939-2 40943-1 40946 40949 40951 40953 40955 40958 40962 40964-1 40972 40977 40979 40981-2 40988 40995 40997 40999 41001-7 41010-2 41014-5 41021-1 41025 41030-1 41033-2 41037 41039-7 41048-1 41051-5 41059 41061-4 41071-5 41080-1 41083 41085-1 41091-8 41101-1 41105 41114 41121 41124 41128-1 41132 41135 41139 41141-3 41146 41149 41159-1 41164 41166 41168-1 41171 41173-2 41179-2 41183 41189 41201 41203-1 41214 41216 41219 41222 41224 41226 41230-2 41234 41238 41240 41250 41254-3 41260 41262-3 41267-1 41271 41274 41301 41307 41310-1 41313-1 41317 41332-1 41338-1 41347-1 41351-1 41360 41362 41364-4 41385-1 41390 41397 41408 41413 41421 41425-1 41433 41451 41459 41464-1 41472 41477 41501-2 41512-2 41517 41519-1 41522 41524 41526-2 41531 41534-1 41537-3 41542-2 41547-2 41553-2 41557-7 41566-2 41571-1 41601-6 41612 41615-1 41619 41621-1 41630-2 41635-1 41640 41642-1 41645 41647 41649-2 41653 41655 41659-1 41663 41666-1 41669 41701-1 41712-2 41719 41721-2 41725 41727 41729 41731 41735-1 41739-1 41743 41745-2 41749 41751 41754 41759-1 41762-2 41766 41772-6 41804 41810 41812 41815 41817 41819 41821-1 41824-2 41828 41831-9 41843-2 41847-2 41855 41858-1 41861-1 US-KY/1:42001-2 42020-5 42027-2 42031-2 42035-6 42044-1 42047-4 42053-3 42058 42060-1 42063-1 42066 42069-2 42076 42078-1 42081-7 42101-3 42120 42122-2 42127-4 42133-2 42140-2 42151-3 42156-1 42159-1 42163-1 42166-1 42170-1 42201-1 42204 42206-1 42210-1 42214-3 42219-2 42223 42232 42234 42236 42240-1 42252 42254 42256 42259 42261-1 42265-1 42273-3 42280 42283 42285-3 42301-3 42320-8 42330 42332-2 42337-2 42343-2 42347-5 42354-2 42361 42364 42366-6 42374-4 42402-2 42406 42408-3 42413 42419-1 42431 42436-1 42440-2 42444-1 42450-3 42455-9 US-KY/0:42501-2 42516 42518-1 US-KY/0+US-KY/1:42528 US-KY/0:42533 US-KY/0+US-KY/1:42539 US-KY/0:42541 US-KY/0+US-KY/1:42544 US-KY/0:42553 42558 42564-3 US-KY/1:42602 US-KY/1+US-KY/3:42603 US-KY/1:42629 US-KY/0:42631 US-KY/3:42633 US-KY/0:42634-1 42638 US-KY/1+US-KY/0:42642 US-KY/0:42647 42649 42653 42701-1 US-KY/1+US-KY/0:42712 US-KY/1:42713 42715 US-KY/0+US-KY/1:42716 US-KY/1:42717 US-KY/0+US-KY/1:42718-1 US-KY/1+US-KY/0:42720 US-KY/1:42721-1 US-KY/0:42724 US-KY/1:42726 US-KY/1+US-KY/0:42728 US-KY/1:42729 42731 US-KY/0:42732 US-KY/0+US-KY/1:42733 US-KY/0:42740 US-KY/1:42741-2 42746 US-KY/0:42748 US-KY/1:42749 42753-2 US-KY/1+US-KY/0:42757 US-KY/0:42758 US-KY/1:42759 42762 US-KY/1+US-KY/0:42764 US-KY/1:42765 US-KY/0:42776 US-KY/1:42782 US-KY/0+US-KY/1:42784 US-KY/0:42788 US-OH/0:43001-10 43013-6 43021-2 43025-8 43035-2 43040-1 43044-4 43050 43054-2 43058 43060-2 43064-10 43076-2 43080-6 43093 43098 43101-2 43105-2 43109-4 43115-2 43119 43123 43125-3 43130 43135-3 43140 43142-16 43160 43162-2 43194-2 43198-1 43201-6 43209-15 43226-6 43234-2 43240 43251 43260 43265-1 43268 43270-2 43279 43287 43291 43299 43301-1 43306-1 43310-1 43314-12 43330-8 43340-11 43356-4 43402-1 43406-2 43410 43412-2 43416 43420 43430-13 43445-2 43449-3 43456-2 43460 43462-7 43501-1 43504-2 43510-2 43515-22 43540-3 43545 43547-11 43560 43565-2 43569-2 43601 43603-17 43623 43635 43652 43654 43656-1 43659-2 43666-1 43681-1 43697 43699 43701-1 43711 43713 43716-9 43727-1 43730-6 43738-2 43746-4 43752 43754-8 43764 43766-2 43771-2 43777-3 43782-1 43786-3 43791 43793 43802-3 43811-1 43821-1 43824 43828 43830 43832 43836-1 43840 43842-3 43901-2 43905-5 43912-5 43920 43925-3 43930-5 43937-11 43950-3 43961-3 43967-1 43970-4 43976-1 43981 43983-3 43988 44001 44003-2 44010-2 44017 44021-3 44026 44028 44030 44032-1 44035-1 44039-2 44044-6 44052-5 44060-2 44064-1 44067-1 44070 44072-2 44076-1 44080-2 44084-6 44092-5 44099 44101-46 44149 44178 44181 44185 44188-7 44197-2 44201-2 44210-2 44214-3 44221-3 44230-7 44240-3 44250-1 44253-3 44258 44260 44262 44264-2 44270 44272-4 44278 44280-2 44285-3 44301-16 44319-3 44325-1 44328 44333-1 44372 44393 44396 44398-1 44401-5 44408 44410-3 44415-3 44420 44422-3 44427-5 44436-10 44449-6 44460 44470-1 44473 44481-5 44488 44490-3 44501-6 44509-6 44555 44601 44606-9 44617-5 44624-10 44636-5 44643-5 44650-4 44656-1 44659-4 44665-2 44669-3 44675-8 44685 44687-4 44693 44695 44697 44699 44701-10 44714 44718 44720-1 44730 44735 44750 44767 44799 44802 44804-1 44807 44809 44811 44813-5 44820 44822 44824-4 44830 44833 44836-15 44853-4 44859-3 44864-3 44870-1 44874-1 44878 44880-3 44887-3 44901-6 44999 45001-4 45011-4 45018 45025-1 45030 45032-2 45036 45039-5 45050-6 45061-10 45101-2 45105-2 45110-5 45118-5 45130-3 45135 45138 45140 45142 45144-4 45150 45152-8 45162 45164 45166-3 45171-1 45174 45176-1 45201-8 45211-44 45258 45262-2 45267-4 45273-2 45277 45280 45296 45298-1 45301-11 45314-14 45330-24 45356 45358-5 45365 45367-7 45377-1 45380-5 45387-3 45400-6 45408-2 45412-8 45422-2 45426-9 45437 45439-2 45448-1 45454 45458-1 45463 45469-1 45475 45479 45481-1 45490 45501-5 45601 45612-2 45616-8 45628-3 45633-1 45636 45638 45640 45642-6 45650-4 45656-7 45669 45671-4 45677-11 45690 45692-7 45701 45710-7 45719-2 45723-1 45727 45729 45732 45734-1 45739-7 45750 45760-1 45764 45766-7 45775-5 45782-2 45786-3 45801-1 45804-6 45812-5 45819-3 45826-2 45830-3 45835-6 45843-3 45848-3 45853-3 45858-19 45879-12 45893-6 45999 US-IN/0:46001 46011-7 46030-11 46044-1 46047-5 46055-3 46060-5 46067-5 46074-3 46082 46085 46102-5 46110-3 46115 46117-1 46120-11 46133 46135 46140 46142-2 46146-5 46154-4 46160-8 46170-3 46175-1 46180-4 46186 46201-8 46211 46213-1 46216-15 46234-3 46239-3 46244 46247 46249-2 46253-3 46259-1 46262 46266 46268 46274-1 46277-1 46280 46282-1 46285 46290-1 46295-1 46298 US-IN/1:46301-3 46307-1 46310-2 46319-6 46327 46340-2 46345-5 46352 46355-1 46360-1 46365 US-IN/2+US-IN/8:46366 US-IN/1:46368 46371-2 US-IN/2+US-IN/8:46374 US-IN/1:46375-2 46379 US-IN/1+US-IN/8:46380 US-IN/1:46381-4 46390-4 46401-10 US-IN/0:46501-1 46504 46506-2 46510 US-IN/0+US-IN/2:46511 US-IN/0:46513-4 46524 46526-2 46530 US-IN/2+US-IN/0:46531 US-IN/2:46532 46534 US-IN/0:46536-4 46542-4 46550 US-IN/0+US-IN/1:46552 US-IN/0:46553 US-IN/0+US-IN/1:46554 US-IN/0:46555-1 46561-1 US-IN/0+US-IN/2:46563 US-IN/0:46565 46567 46570-3 US-IN/0+US-IN/1:46574 US-IN/0:46580-2 46590 46595 46601 46604 46613-4 46619-1 46624 46626 46628 46634-1 46637 46660 46680 46699 46701-5 46710-1 46713-1 46721 46723 46725 46730-3 46737-1 46740-3 46745-3 46750 46755 46759-2 46763-4 46769-5 46776-13 46791-8 46801-8 46814-2 46818-1 46825 46835 46845 46850-19 46885 46895-4 46901-3 46910-7 46919-4 46926 46928-5 46935-8 46945-2 46950-3 46957-2 US-IN/8+US-IN/2:46960 US-IN/0:46961-1 46965 46967 US-IN/2+US-IN/8:46968 US-IN/0:46970-1 46974-1 46977-3 46982 46984 US-IN/8:46985 US-IN/0:46986-6 46994-1 US-IN/8:46996 US-IN/0:46998 US-IN/10:47001 US-IN/0:47003 47006 47010 US-IN/6:47011 US-IN/0:47012 47016-1 US-IN/10:47018 US-IN/6:47019-1 US-IN/0:47021 US-IN/10:47022 US-IN/0:47023-1 US-IN/10:47025 US-IN/0:47030-1 US-IN/10:47032 US-IN/0:47033-4 US-IN/6:47038 US-IN/0:47039 US-IN/10:47040 US-IN/0:47041-1 US-IN/6:47043 US-IN/10:47060 US-IN/0:47102 US-IN/9:47104 47106-1 US-IN/0:47108 US-IN/9:47110-2 47114-1 US-IN/3:47116 US-IN/9:47117 US-IN/3+US-IN/5:47118 US-IN/9:47119 US-IN/0:47120 US-IN/9:47122 US-IN/3:47123 US-IN/9:47124 US-IN/0:47125 US-IN/9:47126 47129-7 US-IN/3+US-IN/5:47137 US-IN/0:47138-1 US-IN/3:47140 US-IN/9:47141-3 US-IN/3:47145 US-IN/9:47146 US-IN/0:47147 US-IN/9:47150-1 47160-4 US-IN/0:47165 US-IN/9:47166 US-IN/0:47167 47170 US-IN/9:47172 US-IN/3:47174-1 US-IN/9:47177 47190 47199 US-IN/0:47201-2 47220 47223-9 47234-2 47240 47243-4 47249-1 47260-1 47263-2 47270 47272-2 47280-3 47302-6 47320 47322 47324-3 47330-1 47334-8 47344-2 47348 47351-11 47366-5 47373-2 47380-8 47390 47392-2 47396 47401-7 47420-1 47424 47426-1 47429-10 47441 47443 47445-1 47448-1 47451-9 47462-3 47467-4 47490 US-IN/7:47501 47512 US-IN/7+US-IN/5:47513 US-IN/5:47514-1 US-IN/7:47516 47519 US-IN/5:47520 US-IN/7:47521-1 US-IN/1+US-IN/7:47523 US-IN/7:47524 US-IN/5:47525 US-IN/7:47527-2 US-IN/1:47531 US-IN/7+US-IN/1:47532 US-IN/7:47535 US-IN/1:47536-1 US-IN/7+US-IN/1:47541 US-IN/7:47542 47545-2 47549 US-IN/1:47550 US-IN/5:47551 US-IN/1:47552 US-IN/7:47553 US-IN/1+US-IN/7:47556 US-IN/7:47557-1 47561-1 US-IN/4:47564 47567 US-IN/7:47568 47573 US-IN/5:47574 US-IN/7:47575 US-IN/5+US-IN/3:47576 US-IN/1:47577 US-IN/7:47578 US-IN/1:47579 US-IN/7:47580-1 US-IN/4:47584-1 US-IN/5:47586 US-IN/1:47588 US-IN/4:47590 US-IN/7:47591 47596-1 US-IN/4:47598 US-IN/1:47601 47610-3 US-IN/1+US-IN/7:47614 US-IN/1:47615-3 US-IN/1+US-IN/4:47619 US-IN/1:47620 47629-2 47633-2 47637-2 US-IN/1+US-IN/4:47640 US-IN/1:47647-2 47654 US-IN/1+US-IN/4:47660 US-IN/1:47665-1 47670 47683 47701-5 47708 47710-6 47719-3 47724-1 47727-1 47730-7 47739-2 47744 47747 47750 US-IN/0:47801-4 47807-2 47811-1 47830-4 47836-2 47840-2 47845-21 47868-4 47874-2 47878-4 47884-1 47901-6 47909 47916-2 47920-1 US-IN/1:47922 US-IN/0:47923-3 47928-2 47932-9 US-IN/0+US-IN/1:47942 US-IN/1:47943 US-IN/0:47944 US-IN/8+US-IN/1:47946 US-IN/1+US-IN/0:47948 US-IN/0:47949-1 US-IN/1:47951 US-IN/0:47952 47954-1 US-IN/8+US-IN/1:47957 US-IN/0:47958 US-IN/0+US-IN/1:47959 US-IN/0:47960 47962 US-IN/1:47963-1 US-IN/0:47965-6 47974-1 US-IN/1+US-IN/0:47977-1 US-IN/0:47980-3 US-IN/0+US-IN/1:47984 US-IN/0:47986-8 US-IN/0+US-IN/1:47995 US-IN/0:47996-1 US-MI/0:48001-6 48009 48012 48014-1 48017 48021-2 48025-3 48030 48032-19 48054 48059-17 48079-7 48088-11 48101 48103-15 48120-8 48130-1 48133-8 48143-3 48150-4 48157-5 48164-6 48173-7 48182-11 48195 48197-1 48201-39 48242-2 48255 48260 48264-5 48272 48275 48277-2 48288 48301-3 48306-12 48320-16 48340-3 48346-2 48350 48353 48356-1 48359-4 48366-1 48370-1 48374-3 48380-3 48386-1 48390-1 48393 48397 48401 48410-13 48426-4 48432-10 48444-2 48449-2 48453-5 48460-13 48475-1 48480 48501-6 48509 48519 48529 48531-1 48550-7 48559 48601-37 48640-2 48647 48649-10 48661-2 48667 48670 48674 48686 48701 48703 48705-3 48710 48720-30 48754-16 48787 48801-1 48804-5 48811-2 48815-12 48829-9 48840-27 48870-27 48901 48906 48908-5 48915-4 48921-1 48924 48929-1 48933 48937 48950-1 48956 48980 49001-23 49026-17 49045-3 49050-3 49055-3 49060-25 49087-12 49101-3 49106-1 49111-2 49115-2 49119-2 49125-5 49201-3 49220-1 49224 49227-3 49232-10 49245-14 49261-11 49274 49276-1 49279 49281-8 49301-6 49309-3 49314-9 49325-8 49335-14 49351 49355-2 49401-5 49408-5 49415-16 49434-3 49440-6 49448-13 49463-1 49468 49501-9 49512 49514-2 49518-1 49523 49525 49528 49530 49534 49544 49546 49548 49550 49555 49560 49588 49599 49601 49610-13 49625-15 49642-4 49648-3 49653-4 49659-1 49663-5 49670 49673-4 49679-1 49682-4 49688-2 49696 49701 49705-2 49709-4 49715-15 49733-7 49743-6 49751-2 49755-2 49759-3 49764-2 49768-2 49774-3 49779-7 49788 49790-3 49795-2 49799 US-MI/1:49801-1 US-MI/0:49805-1 US-MI/0+US-MI/1:49807 US-MI/0:49808 US-MI/1:49812 US-MI/0:49814 US-MI/1:49815 US-MI/0:49816-2 US-MI/0+US-MI/1:49819 US-MI/0:49820 US-MI/1:49821 US-MI/0:49822 49825-2 49829 US-MI/1+US-MI/0:49831 US-MI/0:49833 US-MI/1:49834 US-MI/0:49835-6 US-MI/1+US-MI/0:49845 US-MI/1:49847-1 US-MI/0:49849 US-MI/1:49852 US-MI/0:49853-2 US-MI/1:49858 US-MI/0:49861-1 US-MI/1:49863 US-MI/0:49864-2 49868 US-MI/1:49870 US-MI/0:49871-1 US-MI/1:49873-1 49876-1 US-MI/0:49878 US-MI/0+US-MI/1:49879 US-MI/0:49880 US-MI/1:49881 US-MI/0:49883-2 US-MI/1:49886-1 US-MI/0:49891 US-MI/1:49892-1 US-MI/0:49894-1 US-MI/1:49896 US-MI/0:49901 US-MI/1:49902-1 US-MI/0:49905 49908 49910 US-MI/1:49911 US-MI/0:49912-1 US-MI/1:49915 US-MI/0:49916-3 US-MI/1:49920 US-MI/0:49921-1 49925 US-MI/1:49927 US-MI/0:49929-2 49934 US-MI/1:49935 49938 US-MI/0:49942 49945-1 US-MI/1+US-MI/0:49947 US-MI/0:49948 49950 49952-1 49955 49958 US-MI/1:49959 US-MI/0:49960-3 US-MI/1:49964 US-MI/0:49965 US-MI/0+US-MI/1:49967 US-MI/1:49968-1 US-MI/0:49970-1 US-IA/0:50001-2 50005-9 50020-3 50025-4 50031-13 50046-6 50054-22 50078 50099 50101-11 50115-5 50122-36 50160-11 50173-1 50201 50206-2 50210-4 50216-4 50222-1 50225-19 50246-6 50254-5 50261-5 50268-1 50271-7 50301-24 50327-9 50339-1 50347 50359-5 50367-2 50380-1 50391-7 50401-1 50420-1 50423-1 50426-2 50430-6 50438-3 50444 50446-15 50464-9 50475-9 50501 50510-1 50514-19 50535-1 50538-8 50548 50551-1 50554 50556-7 50565-6 50573-6 50581-2 50585-1 50588 50590-5 50597-2 50601-8 50611-3 50616 50619-17 50638 50641-4 50647-8 50657-5 50664-13 50680-2 50701-3 50706-1 50801 50830-1 50833 50835-2 50839-4 50845-4 50851 50853-1 50857-7 50936 50940 50947 50950 50980-3 51001-11 51014-2 51018-2 51022-9 51033-8 51044-12 51058 51060-3 51101-5 51108-1 51111 51201 51230-2 51234-1 51237-13 51301 51331 51333-1 51338 51340-7 51350-1 51354-1 51357-1 51360 51363-3 51401 51430-3 51436 51439-16 51458-5 51465-2 51501-2 51510 51520-1 51523 51525-12 51540-6 51548-18 51570-3 51575-4 51591 51593 51601-2 51630-2 51636-4 51645-9 51656 52001-3 52030-3 52035-15 52052-2 52056-1 52060 52064-2 52068-11 52099 52101 52132-4 52140-2 52144 52146-1 52149 52151 52154-12 52168-4 52175 52201-24 52227-2 52231-2 52235-2 52240-9 52251-4 52257 52301-1 52305-5 52312-18 52332-10 52344-12 52358-1 52361-1 52401-10 52497-2 52501 52530-1 52533-5 52540 52542-2 52548-9 52560-3 52565-9 52576-1 52580-1 52583-3 52588 52590-1 52593-2 52601 52619-2 52623-4 52630-2 52635 52637-5 52644-16 52701 52720-2 52726-8 52736-3 52742 52745-16 52765-4 52771-3 52776-2 52801-8 US-WI/0:53001-7 53010-14 53026-1 53029 53031-9 53042 53044-8 53056-10 53069-1 53072-4 53078-5 53085-1 53088-7 53097-2 53101-4 53108-2 53114-1 53118-4 53125-5 53132 53137-7 53146-8 53156-3 53167-1 53170-2 53176-3 53181-11 53194-1 53199 53201-27 53233-2 53237 53244 53259 53263 53267-1 53274 53278 53288 53290 53293 53295 53401-7 53501-7 53510-2 53515-3 53520-3 53525-13 53540-11 53553-10 53565-1 53569-21 53593-6 53701-7 53711 53713-6 53725-1 53744 53774 53777-2 53782-4 53788-6 53801-12 53816-2 53820-1 53824-3 53901 53910-1 53913 53916 53919-1 53922-15 53939-5 53946-19 53968-1 54001-6 54009-2 54013-4 54020-8 54082 54101-3 54106-1 54110-5 54119-2 54123-8 54135-6 54143 54149-8 54159-3 54165-1 54169-2 54173-2 54177 54180 54182 54201-1 54204-1 54207-10 54220-1 54226-4 54232 54234-1 54240-1 54245-2 54301-7 54311 54313 54324 54344 54401-17 54420-10 54432-5 54439-4 54446-6 54454-6 54462-5 54469-7 54479-3 54484-11 54498-1 54501 54511-4 54517 54519-2 54524-3 54529-3 54534 54536-7 54545-3 54550 54552 54554-12 54568 54601-2 54610-6 54618-14 54634-12 54648-14 54664-3 54669-1 54701-2 54720-23 54745-6 54754-20 54801 54805-1 54810 54812-2 54816-6 54824 54826-4 54832 54834-16 54853-6 54861-1 54864-1 54867-1 54870-6 54880 54888-3 54893 54895-1 54901-3 54906 54909 54911-4 54919 54921-2 54926-11 54940-10 54952 54956-1 54960-11 54974 54976-10 54990 US-MN/0:55001-2 55005-9 55016-5 55024-3 55029-4 55036-2 55040-7 55049 55051-6 55060 55063 55065-15 55082-3 55087-3 55092 55101-29 55133 55144-2 55150 55155 55161 55164-2 55168-4 55175 55177 55187-1 55191 55301-24 55327-23 55352-47 55401-49 55454-1 55458-2 55467-1 55470 55472-2 55478-2 55483-5 55550-49 55601-6 55609 55612-4 55701-12 55716-10 55730-6 55738 55741-1 55744-9 55756-2 55760 55763-6 55771-1 55775 55777 55779-8 55790-3 55795-3 55801-7 55810-2 55814-2 55901-5 55909-1 55912 55917-10 55929 55931-5 55939-8 55949-8 55959-6 55967-10 55979 55981-2 55985 55987-1 55990-2 56001-2 56006-1 56009-2 56013-1 56016-1 56019-18 56039 56041-7 56050-2 56054-4 56060 56062-1 56065 56068-1 56071-4 56078 56080-5 56087-4 56093 56096-2 56101 56110-1 56113-10 56125 56127-2 56131-1 56134 56136-11 56149-4 56155-7 56164-14 56180-1 56183 56185-2 56201 56207-5 56214-2 56218-14 56235-2 56239-2 56243-2 56248-1 56251-2 56255-3 56260 56262-5 56270-1 56273-1 56276-9 56287-2 56291-6 56301-3 56307-14 56323-13 56338-7 56347 56349-1 56352-12 56367-2 56371-8 56381-1 56384-5 56393 56395-4 56401 56425 56430-1 56433-5 56440-4 56446-4 56452-1 56455-1 56458-1 56461 56464-6 56472-3 56477-2 56481-1 56484 56501-1 56510-1 56514-11 56527-2 56531 56533-5 56540-14 56556-1 56560-3 56565-16 56583-11 56601 56619 56621 56623 56626-5 56633-1 56636-1 56639 56641 56644 56646-1 56649-6 56657-6 56666-7 56676 56678-10 56701 56710-1 56713-3 56720-9 56731-7 56740-2 56744 56748 56750-1 56754-9 US-DC/0:56901-1 56904 56915 56920 56933 56944-1 56950 56965 56972 US-SD/0:57001-6 57010 57012-6 57020-2 57024-19 57045-14 57061-12 57075-4 57101 57103-7 57117-1 57186 57188-1 57192-6 57201 57212-2 57216-5 57223-4 57231-8 57241-2 57245-4 57251-2 57255-11 57268-6 57276 57278-1 57301 57311-4 57317 57319 57321-5 57328-4 57334-1 57337 57339-3 57344-2 57348-2 57353-3 57358-1 57361-10 57373-3 57379-7 57399 57401-1 57420-2 57424 57426-4 57432-9 US-SD/0+US-SD/1:57442 US-SD/0:57445-1 57448-4 57454-3 57460-1 57465-12 57479 57481 57501 57520 US-SD/1+US-SD/0:57521 US-SD/0:57522-1 57528-1 US-SD/0+US-SD/1:57531 US-SD/1+US-SD/0:57532 US-SD/0:57533-1 57536 US-SD/1+US-SD/0:57537 US-SD/0:57538 57540-1 US-SD/1:57543 US-SD/0:57544 US-SD/1:57547 US-SD/0:57548 US-SD/1:57551 US-SD/1+US-SD/0:57552 US-SD/1:57553 US-SD/0:57555 57559 US-SD/0+US-SD/1:57560 US-SD/0:57562-2 57566 US-SD/1:57567 US-SD/0:57568-4 US-SD/1:57574 US-SD/0:57576 US-SD/1:57577 US-SD/0:57579-1 57584-1 US-SD/0+US-SD/1:57601 US-SD/1:57620-3 57625-1 57630 US-SD/0:57631-1 US-SD/1:57633-1 57636 57638-2 US-SD/1+US-ND/0:57641-1 US-SD/1:57644 US-SD/1+US-ND/0:57645 US-SD/0:57646 57648 US-SD/1:57649-3 57656-3 US-SD/1+US-ND/0:57660 US-SD/1:57661 57701-2 57706 57709 57714 57716-4 57722 57724-1 57730 57732 57735 57737-1 57741 57744-1 57747-1 57750-2 57754-2 57758-6 57766-1 57769-1 57772-1 57775-1 57779-1 57782-1 57785 57787-1 57790-4 57799 US-ND/0:58001-1 58004-5 58011-2 58015-3 58021 58027 58029-4 58035-1 58038 58040-3 58045-4 58051-3 58056-9 58067-2 58071-1 58074-5 58081 58102-7 58121-1 58124-2 58201-7 58210 58212 58214 58216 58218-2 58222-3 58227-4 58233 58235-6 58243-1 58249-2 58254-8 58265-2 58269-9 58281-1 58301 58310-1 58313 58316-3 58321 58323-2 58327 58329-3 58335 58338-1 58341 58343-3 58348 58351-2 58355-2 58361-2 58365-5 58372 58374 58377 58379-3 58384-2 58401-1 58405 58413 58415-1 58418 58420-6 58428-3 58433 58436 58438-7 58448 58451-1 58454-2 58458 58460-1 58463-1 58466-1 58472 58474-10 58486-2 58490 58492 58494-3 58501-6 US-ND/4+US-ND/1:58520 US-ND/0:58521 US-ND/2:58523 US-ND/0:58524 58528 US-ND/1:58529 US-ND/3:58530 US-ND/0:58531-1 US-ND/1:58533 US-ND/1+US-ND/4:58535 US-ND/0+US-ND/1:58538 US-ND/0:58540 US-ND/2:58541 US-ND/0:58542 58544 US-ND/2:58545 US-ND/0:58549 58552 US-ND/4:58554 US-ND/0:58558-3 US-ND/1:58562 US-ND/4+US-ND/1:58563 US-ND/1:58564 US-ND/0:58565 US-ND/4:58566 US-ND/0+US-ND/1:58568 US-ND/1:58569 US-ND/0+US-ND/1:58570 US-ND/2:58571 US-ND/0:58572-1 58575-2 58579 US-ND/2:58580 US-ND/0:58581 US-ND/1:58601-1 58620-3 US-ND/1+US-ND/0:58625-1 US-ND/1:58627 58630 US-ND/4+US-ND/1:58631 US-ND/1:58632 US-ND/1+US-ND/0:58634 58636 US-ND/4+US-ND/1:58638 US-ND/1:58639 US-ND/1+US-ND/0:58640 US-ND/1:58641-2 US-ND/1+US-ND/0:58644 US-ND/1:58645-2 58649-2 US-ND/1+US-ND/0:58652 US-ND/1:58653-2 US-ND/1+US-ND/0:58656 US-ND/0:58701-4 58707 58710-3 58716 58718 58721-2 58725 58727 58730-1 58733-4 58740-1 58744 58746 58748 58750 58752 58755-1 US-ND/0+US-ND/1:58757 US-ND/0:58758-5 58765 58768-5 58775-1 58778-1 58781-4 58787-3 58792-3 58801-2 58830 US-ND/0+US-ND/1:58831 US-ND/0:58833 US-ND/0+US-ND/1:58835 US-ND/1+US-ND/0:58838 US-ND/0:58843-2 58847 58849 58852-1 US-ND/0+US-ND/1:58854 US-ND/0:58856 US-MT/0:59001-3 59006-2 59010-6 59018-2 59022 59024-15 59041 59043-1 59046-1 59050 59052-3 59057-2 59061-18 59081-8 59101-7 59111-1 59114-3 59201 59211-4 59217-2 59221-2 59225-1 59230-1 59240-4 59247-1 59250 59252-11 59270 59273-1 US-MT/0+US-ND/0:59275 US-MT/0:59276 59301 59311-8 59322-2 59326-1 59330 59332-1 59336-3 59341 59343-2 59347 59349 59351 59353-1 59401-5 59410-2 59414 59416-6 59424-1 59427 59430 59432-4 59440-4 59446-2 59450-4 59456-1 59460-9 59471-1 59474 59477 59479-1 59482-5 59489 59501 59520-12 59535 59537-1 59540 59542 59544-3 59601-1 59604 59620 59623-3 59631-5 59638-7 59647-1 59701-2 59707 59710-1 59713-9 59724-1 59727-6 59735-1 59739-2 59743 59745-7 59754-2 59758-4 59771-2 59801-3 59806-2 59812 59820-1 59823-12 59837 59840-8 59851 59853-3 59858-2 59863-5 59870-5 59901 59903-1 59910-13 59925-12 US-IL/0:60001-1 60004-18 60025-1 60029-2 60033-2 60037-14 60053 60055-1 60060-2 60064-1 60067-12 60081-18 60101-12 60115-11 60128-20 60150-7 60159-6 60168-13 60183-14 60199 60201-3 60208-1 60290 60301-4 60399 60401-3 60406-6 60415-11 60428-54 60484 60487 60490-1 60499 60501-6 60510-13 60525-2 60530-2 60534 60536-10 60548-13 60563-7 60572 60585-1 60597-2 60601-25 60628-6 60636-11 60649 60651-6 60659-2 60663-1 60666 60668-2 60673-2 60677-5 60684-7 60693-4 60699 60701 60706-1 60712 60714 60803-2 60827 60901 60910-5 60917-5 60924 60926-10 60938-4 60944-2 60948-16 60966-4 60973-1 61001 61006-2 61010-6 61018-3 61024-1 61027-1 61030-2 61036-3 61041-3 61046-8 61057 61059-6 61067-1 61070-5 61077-4 61084-1 61087-2 61091 61101-11 61114-1 61125-1 61130-2 61201 61204 61230-14 61250-2 61254 61256-10 61270 61272-7 61281-4 61299 61301 61310-28 61340-2 61344-2 61348-2 61353-1 61356 61358-6 61367-12 61401-1 61410-18 61430-13 61447-8 61458-2 61462 61465-15 61482-4 61488-3 61501 61516-1 61519-1 61523-3 61528-9 61539-9 61550 61552-3 61558-7 61567-5 61601-6 61610-6 61625 61629-1 61633-6 61641 61643 61650-6 61701-1 61704-1 61709-1 61720-25 61747-9 61758-3 61764 61769-9 61790-1 61799 61801-2 61810-8 61820-2 61824-2 61830-4 61839-20 61862-4 61870-8 61880 61882-2 61910-4 61917 61919-1 61924-1 61928-5 61936-2 61940-4 61949 61951 61953 61955-2 62001-1 62006 62009-10 62021-7 62030-7 62040 62044-10 62056 62058-5 62065 62067 62069-2 62074-21 62097-1 62201-7 62214-12 62230-4 62236-14 62252-14 62268-1 62271-4 62277-5 62284-2 62288-1 62292-3 62297-1 62301 62305-1 62311-3 62316 62319-2 62323-3 62329-1 62334 62336 62338-3 62343-6 62351-12 62365-2 62370 62373-3 62378-2 62401 62410-1 62413-1 62417-11 62431-5 62438-14 62454 62458-11 62471 62473-8 62501 62510 62512-3 62517-9 62530-11 62543-8 62553-5 62560-1 62563 62565 62567-1 62570-3 62601 62610-3 62615 62617-1 62621-1 62624-7 62633-2 62638-2 62642-2 62649-2 62655-1 62659-9 62670-5 62677 62681-4 62688-7 62701-7 62711-2 62715-1 62719 62721-2 62726 62736 62739 62746 62756-1 62761-6 62769 62776-1 62781 62786 62791 62794 62796 62801 62803 62805-7 62814-11 62827-17 62846 62848-24 62874-25 62901-2 62905-5 62912 62914-10 62926-2 62930-5 62938-5 62946-21 62969-8 62979 62982-3 62987-1 62990 62992-7 US-MO/0:63001 63005-1 63010-7 63019-7 63028 63030-4 63036-9 63047-6 63055-2 63060-1 63065-1 63068-6 63077 63079-1 63084 63087-4 63099 63101-40 63143-4 63150-1 63155-3 63160 63163-1 63166-1 63169 63171 63177-3 63182 63188 63190 63195-4 63301-3 63330 63332-2 63336 63338-1 63341-12 63357 63359 63361-2 63365-5 63373 63376-14 63401 63430-13 63445-3 63450-4 63456-13 63471-3 63501 63530-11 63543-6 63551-1 63555-6 63563 63565-2 63601 63620-13 63636-2 63640 63645 63648 63650-1 63653-3 63660 63662-4 63670 63673-2 63701-2 63730 63732 63735-5 63742-6 63750-2 63755 63758 63760 63763-1 63766-1 63769-2 63774-2 63779-6 63787 63801 63820-10 63833-1 63837 63839-2 63845-8 63855 63857 63860 63862-1 63866-4 63873-9 63901-1 63931-14 63950-7 63960-7 64001-1 64011-11 64024 64028-2 64034-3 64040 64048 64050-8 64060-26 64088-2 64092-1 64096-2 64101-1 64105-1 64108-6 64116-5 64123-11 64136-3 64141 64144-14 64161-7 64170-2 64179-1 64183-2 64187-1 64190-9 64401-1 64420-4 64426-8 64436-13 64451 64453-6 64461 64463 64465-6 64473-4 64479-8 64489-5 64496-3 64501-7 64601 64620 64622-3 64628 64630-3 64635-26 64664 64667-1 64670-4 64676 64679-4 64686 64688-1 64701 64720 64722-4 64728 64730 64733-2 64738-10 64750 64752 64755-1 64759 64761-2 64765-2 64769-3 64776 64778-3 64783-1 64788-2 64801-3 64830-6 64840-4 64847-3 64853-6 64861-9 64873-1 64944 64999 65001 65010-1 65013-1 65016-2 65020 65023-3 65032 65034-9 65046-9 65058-1 65061-8 65072 65074-11 65101-10 65201-2 65205 65211-1 65215-3 65230-3 65236-1 65239-1 65243-1 65246-2 65250-1 65254-11 65270 65274-2 65278-9 65299 65301-1 65305 65320-7 65329-1 65332-8 65344-1 65347-4 65354-1 65360 65401-1 65409 65436 65438-3 65443-1 65446 65449 65452-1 65456-1 65459 65461-3 65466 65468 65470 65473 65479 65483-1 65486 65501 65529 65532 65534-2 65541-2 65546 65548 65550 65552 65555-2 65559-1 65564-3 65570-1 65580 65582-2 65586 65588-3 65601 65603-17 65622-5 65629-9 65640-1 65644-6 65652-6 65660-4 65666-3 65672-4 65679-3 65685-1 65688-2 65692 65701-1 65704-4 65710-5 65717 65720-15 65737-5 65744-3 65752-5 65759-3 65764-15 65781 65783-8 65793 65801-9 65814 65817 65890 65897-2 US-KS/0:66002 66006-2 66010 66012-9 66023-4 66030-3 66035-1 66039-15 66056 66058 66060-4 66066-1 66070-3 66075-5 66083 66085-3 66090-5 66097 66101-5 66109-4 66115 66117-2 66160 66201-26 66250-1 66276 66279 66282-1 66285-1 66401-3 66406-3 66411-9 66422-7 66431-1 66434 66436 66438-4 66449 66451 66501-2 66505-5 66512 66514-4 66520-4 66526-2 66531-13 66546-4 66552 66554 66601 66603-9 66614-8 66624-2 66628-1 66636-1 66642 66647 66652-1 66667 66675 66683 66692 66699 66701 66710-4 66716-1 66720 66724-1 66728 66732-4 66738-5 66746 66748-1 66751 66753-10 66767 66769-4 66775-8 66801 66830 66833-2 66838-2 66842-1 66845-1 66849-17 66868-5 66901 66930 66932-1 66935-11 66948-1 66951-2 66955-1 66958-6 66966-2 66970 67001-4 67008-2 67012-1 67016-10 67028-3 67035-4 67041-1 67045 67047 67049-14 67065-3 67070-4 67101-11 67114 67117-3 67122-2 67127 67131-4 67137-1 67140 67142-2 67146-1 67149-3 67154-2 67159 67201-20 67223 67226-2 67230 67232 67235 67260 67275-3 67301 67330 67332-5 67340-2 67344-3 67349 67351-6 67360-1 67363-1 67401-1 67410 67416-2 67420 67422-1 67425 67427-1 67430-2 67436-3 67441-11 67454-6 67464 67466-2 67470 67473-3 67478 67480-5 67487 67490-2 67501-1 67504-1 67510-6 67518-8 67529-1 67543-5 67550 67552-2 67556-1 67559-2 67563-5 67570 67572-4 67578-1 67581 67583-2 67601 67621-2 67625-4 67631-1 67634-1 67637-3 67642-9 67653-1 67656-5 67663-2 67667 67669 67671-4 67701 67730-1 US-KS/0+US-KS/1:67732 US-KS/1:67733 US-KS/0:67734 US-KS/1+US-KS/0:67735 US-KS/0:67736-4 US-KS/1+US-KS/0:67741 US-KS/0:67743-2 67747-2 67751-2 67756-1 US-KS/1:67758 US-KS/1+US-KS/0:67761 US-KS/1:67762 US-KS/0:67764 67801 67831 67834-1 US-KS/1:67836 US-KS/0:67837-7 67846 67849-2 67853-2 US-KS/1+US-KS/0:67857 US-KS/0:67859-6 67867-4 67876-1 US-KS/1+US-KS/0:67878 US-KS/1:67879 US-KS/0+US-KS/1:67880 US-KS/0:67882 67901 67905 67950-4 US-NE/0:68001-4 68007-3 68014-6 68022-1 68025-1 68028-3 68033-1 68036-6 68044-4 68050 68055-4 68061-12 68101-13 68116-4 68122-2 68127-1 68130-9 68142 68144-1 68147 68152 68154-1 68157 68164 68172 68175-1 68178-5 68197-1 68301 68303-2 68307 68309-1 68313-20 68335-17 68354-1 68357-5 68364-4 68370-2 68375-7 68401-6 68409-1 68413-11 68428-3 68433-1 68436-12 68450 68452-6 68460-7 68501-9 68512 68514 68516-1 68520-4 68526-3 68531-1 68542 68544 68583 68588 68601-1 68620-4 68626-3 68631-7 68640-4 68647-2 68651-4 68658-9 68669 68701-1 68710-1 68713-7 68722-14 68738-5 68745-4 68751-2 68755-6 68763-8 68773-1 68776-5 68783-9 68801-2 68810 68812-6 68820-8 68831-7 68840-10 68852-4 68858-8 68869-7 68878-1 68881-2 68901-1 68920 68922-8 68932-18 68952 68954-7 68964 68966-1 68969-13 69001 69020 US-NE/1:69021 US-NE/0:69022 US-NE/1:69023 US-NE/0:69024-2 US-NE/1:69027 US-NE/0:69028-1 US-NE/1:69030 US-NE/0:69032 US-NE/1:69033 US-NE/0:69034 69036 US-NE/1:69037 US-NE/0:69038-2 US-NE/1:69041 US-NE/0:69042 US-NE/0+US-NE/1:69043 US-NE/0:69044 US-NE/1+US-NE/0:69045 US-NE/0:69046 69101 69103 69120 US-NE/1:69121-1 US-NE/0:69123 US-NE/1:69125 69127-2 US-NE/0:69130 US-NE/1:69131 US-NE/0:69132 US-NE/1:69133 US-NE/1+US-NE/0:69134 US-NE/0:69135 69138 US-NE/1:69140-1 US-NE/0:69142-1 US-NE/1:69144-6 US-NE/0:69151 US-NE/1+US-NE/0:69152 US-NE/1:69153-1 US-NE/1+US-NE/0:69155 US-NE/1:69156 US-NE/0:69157 US-NE/1:69160 US-NE/0+US-NE/1:69161 US-NE/1:69162 US-NE/0:69163 US-NE/0+US-NE/1:69165-1 US-NE/0:69167 US-NE/1:69168 US-NE/0+US-NE/1:69169 US-NE/0:69170-1 US-NE/1:69190 US-NE/0+US-NE/1:69201 US-NE/0:69210 US-NE/1+US-NE/0:69211 US-NE/0+US-NE/1:69212 US-NE/0:69214 US-NE/1+US-NE/0:69216 US-NE/0:69217 US-NE/1:69218 US-NE/1+US-NE/0:69219 US-NE/0:69220-1 US-NE/1:69301 69331 69333-4 69339-2 69343 69345-3 69350-8 69360-1 69363 69365 US-NE/1+US-NE/0:69366 US-NE/1:69367 US-LA/0:70001-5 70009-2 70030-3 70036-5 70043-1 70047 70049-11 70062-3 70067-6 70075-1 70078-9 70090-4 70096-1 70112-7 70121-10 70139-4 70145-1 70148-6 70156-11 70170 70172 70174-5 70181-6 70189-1 70195 70301-1 70310 70339-7 70352-9 70363-1 70371-4 70377 70380-1 70390-5 70397 70401-3 70420-2 70426-1 70429 70431 70433-5 70441-26 70469-2 70500-29 70531-4 70537-1 70540-4 70546 70548-4 70554-2 70558-2 70562-1 70569-2 70575-3 70580-6 70589 70591-2 70595-1 70598 70601-1 70605-2 70609 70611-1 70615-1 70629-5 70637-3 70643-5 70650-15 70668-1 70704 70706-1 70710-2 70714-1 70718-1 70721-2 70725-5 70732-2 70736-4 70743-1 70747-3 70752-5 70759-6 70767 70769-1 70772-6 70780 70782-7 70791-1 70801-22 70825-2 70831 70833 70835-2 70873-1 70879 70883-1 70891-5 70898 71001-3 71006-3 71016 71018-1 71021 71023-1 71027-7 71037-3 71043-9 71055 71058 71060-1 71063-10 71075 71078-2 71082 71101-12 71115 71118-2 71129-1 71133-5 71148-6 71156 71161-5 71171-1 71201-2 71207-6 71217-6 71225-2 71229-1 71232-3 71237-1 71240-3 71245 71247 71249-2 71253-1 71256 71259-2 71263-1 71266 71268-2 71272-1 71275-2 71279-3 71284 71286 71291-1 71294-1 71301-2 71306-1 71309 71315-1 71320 71322-9 71333-1 71336 71339-4 71345-1 71348 71350-1 71353-10 71365-4 71371 71373 71375 71377-1 71401 71403-4 71409-2 71414-5 71422-13 71438-3 71443 71446-4 71452 71454-9 71465-4 71471-4 71477 71479-1 71483 71485-1 71496-1 US-AR/0:71601-2 71611-2 71630-1 71635 71638-2 71642-2 71646-1 71651-12 71665-2 71670-1 71674-4 71701 71711 71720-2 71724-2 71728 71730-1 71740 71742-3 71747-7 71758-1 71762-4 71768 71770 71772 71801-1 71820 71822-1 71825-3 71831-11 71844-3 71851-4 71857-5 71864-2 71901-2 71909-1 71913-1 71920-3 71929 71932-1 71935 71937 71940-5 71949-4 71956-6 71964-2 71968-5 71998-1 72001-6 72010-38 72051-2 72055 72057-4 72063-7 72072-4 72078-11 72099 72101-7 72110-27 72139-4 72145 72149-1 72152-1 72156-2 72160 72164-6 72173 72175-1 72178-5 72189-1 72198-1 72201-6 72209-3 72214-3 72219 72221-2 72225 72227 72231 72255 72260 72295 72301 72303 72310-3 72315-1 72319-3 72324-9 72335-1 72338-4 72346-2 72350-5 72358-2 72364-6 72372-2 72376-1 72379 72383-1 72386-1 72389-3 72394-2 72401-3 72410-7 72419 72421-1 72424-21 72447 72449-2 72453-9 72464-3 72469-7 72478-1 72482 72501 72503 72512-1 72515 72517 72519-15 72536-4 72542-4 72550 72553-3 72560-2 72564-5 72571-2 72575-4 72581 72583-2 72587 72601-1 72611 72613 72615-2 72619 72623-1 72626 72628-8 72638-4 72644-1 72648 72650-1 72653-2 72657-6 72666 72668-2 72672 72675 72677 72679-1 72682-1 72685-2 72701-3 72711-1 72714-5 72721-1 72727-3 72732-10 72744-1 72747 72749 72751-2 72756-2 72760-2 72764-2 72768-2 72773-1 72776 72801-1 72811-1 72820-1 72823-1 72826-4 72832-3 72837-6 72845-2 72851-7 72860 72863 72865 72901-5 72908 72913-1 72916-3 72921 72923 72926-2 72930 72932-6 72940-1 72943-9 72955-4 US-OK/0:73001-33 73036 73038-7 73047-12 73061-14 73077-3 73082-4 73089-1 73092-7 73101-31 73134-3 73139-18 73159-1 73162-3 73167 73169-1 73172-1 73178-1 73184-1 73189-1 73193-6 US-TX/0:73301 73344 US-OK/0:73401-2 73425 73430 73432-12 73446-5 73453-3 73458-3 73463 73481 73487-1 73491 73501-2 73505-2 73520-3 73526-8 73536-8 73546-16 73564-9 73601 73620 73622 73624-4 73632 73638-1 73641-1 73644-4 73650-1 73654-1 73658-6 73666-3 73673 73701-2 73705-1 73716-4 73722 73724 73726-5 73733-6 73741-3 73746-1 73749-1 73753-11 73766 73768 73770-3 73801-1 73832 73834-1 73838 73840-4 73848 73851-2 73855 73857-3 73901 73931-2 73937-2 73942 73944-3 73949-2 US-TX/0:73960 US-OK/0:74001-5 74008 74010-13 74026-13 74041-7 74050-6 74058-5 74066-2 74070-15 74101-7 74110 74112 74114-3 74119-2 74126-11 74141 74145-5 74152-1 74155-4 74169-3 74182-2 74186-1 74189 74192-2 74301 74330-3 74335 74337-3 74342-5 74349-1 74352 74354-1 74358-12 74401-2 74421-2 74425-7 74434-8 74444-3 74450-2 74454-11 74467-5 74477 74501-1 74521-2 74525 74528-3 74533-3 74538 74540 74542-1 74545-2 74549 74552-11 74565 74567 74569-3 74574 74576-2 74601-1 74604 74630-3 74636-1 74640-1 74643-1 74646-1 74650-3 74701-1 74720-4 74726-5 74733-5 74740-1 74743 74745 74747-1 74750 74752-4 74759-2 74764 74766 74801-1 74804 74818 74820-1 74824-3 74829-5 74836-1 74839-1 74842-3 74848-4 74854-3 74859-1 74864-5 74871-2 74875 74878 74880-1 74883-1 74901-1 74930-2 74935-2 74939-10 74951 74953-4 74959-1 74962-4 US-TX/0:75001-1 75006-1 75009-2 75013-4 75019-11 75032-3 75037-17 75056-2 75060-3 75065 75067-4 75074-4 75080-3 75085-9 75097-2 75101-5 75109-1 75114-7 75123-4 75132 75134-1 75137-1 75140-4 75146-15 75163-6 75172-1 75180-2 75185 75187 75189 75201-11 75214-24 75240-14 75258 75260-7 75270 75275 75277 75283-4 75301 75303 75310 75312-1 75315 75320 75323 75326 75334 75336 75339-1 75342-2 75353-7 75363-1 75367-1 75370-4 75376 75378-4 75386-12 75401-3 75407 75409-9 75420-6 75428-1 75431-13 75446-16 75468-15 75485-12 75501 75503-2 75507 75550-1 75554-2 75558-16 75599 75601-7 75615 75630-1 75633 75636-9 75647 75650-4 75656-7 75666-6 75680-9 75691-3 75701-12 75750-2 75754-6 75762-4 75770-3 75778-2 75782-3 75788-4 75797-2 75801-2 75831-4 75838-2 75844-9 75855-1 75858-4 75865 75880 75882 75884 75886 75901-3 75915 75925-1 75928-11 75941-3 75946 75948-1 75951 75954 75956 75958-8 75968-1 75972-8 75990 76001-22 76028 76031 76033-3 76039-2 76043-1 76048-7 76058-3 76063-5 76070-1 76073 76077-1 76082 76084-4 76092-7 76101-23 76126-1 76129-8 76140 76147-1 76150 76155 76161-3 76166 76177 76179-3 76185 76190-3 76195-4 76201-9 76225-3 76230 76233-1 76238-3 76244-9 76255 76258-1 76261-7 76270-3 76299 76301-1 76305-6 76351-1 76354 76357 76360 76363-4 76369-5 76377 76379-1 76384-1 76388-1 76401-1 76424 76426-1 76429-4 76435-2 76439 76442-4 76448-2 76452-3 76457-15 76474-2 76481 76483-4 76490-1 76501-4 76508 76511 76513 76518-2 76522-6 76530-1 76533-1 76537-13 76554 76556-3 76561 76564-3 76569-2 76573-1 76577-2 76596-3 76621-3 76626-19 76648-9 76660-1 76664-3 76670-1 76673 76676 76678-4 76684-3 76689-4 76701-7 76710-2 76714-2 76795 76797-2 76801-3 76820-1 76823-2 76827-1 76831-1 76834 76836-1 76841-1 76844-1 76848-1 76852-7 76861-1 76864-2 76869-6 76877-1 76880 76882-6 76890 76901-5 76908-1 76930 76932-5 76939-2 76943 76945 76949-2 76953 76955 76957-1 77001-98 77201-9 77212-1 77215-16 77233-5 77240-23 77265-15 77282 77284-10 77296-3 77301-5 77315-1 77318 77320 77325-3 77331-20 77353-7 77362-3 77367-2 77371-18 77391 77393 77396 77399 77401-1 77404 77406-1 77410-5 77417-3 77422-1 77426 77428-9 77440-21 77463-8 77473-16 77491-3 77496-2 77501-7 77510-2 77514-9 77530-6 77538-1 77541-1 77545-2 77549-6 77560-6 77568 77571-4 77577-1 77580-8 77590-2 77597-1 77611-6 77619 77622-5 77629-3 77639-4 77650-1 77655-2 77659-6 77670 77701-9 77713 77720 77725-1 77801-2 77805-3 77830-1 77833-5 77840-5 77850 77852-1 77855-2 77859 77861-12 77875-1 77878-4 77901-4 77950-1 77954 77957 77960-4 77967-4 77973-6 77982-2 77986-5 77993-2 78001-16 78019 78021-8 78039-7 78049-1 78052 78054-13 78069-7 78101-1 78104 78107-2 78111-8 78121-4 78130-3 78135 78140-8 78150-2 78154-2 78159-5 78201-65 78268-2 78275 78278-2 78283-6 78291-8 78330 78332-1 78335-1 78338-6 78347 78349-4 78355 78357-7 78368-9 78379-6 78387 78389-2 78393 78401-18 78426-1 78460-1 78463 78465-13 78480 78501-4 78516 78520-3 78526 78535-8 78545 78547-6 78557-13 78572-8 78582-4 78588-11 78602 78604-20 78626-10 78638-8 78648 78650-17 78669-8 78680-3 78691 78701-4 78708-31 78741-1 78744-25 78772-2 78778-3 78783 78785-1 78788-1 78798-1 78801-1 78827-3 78832-2 78836-7 78847 78850-3 78860-1 78870-3 78877 78879-2 78883-3 78931-4 78938 78940-14 78956-1 78959-4 79001-2 79005 79007-9 79018-1 79021-1 79024-1 79027 79029 79031-5 79039-7 79051-3 79056-3 79061-5 79068 79070 79072-1 79077-11 79091-7 79101-10 79114 79116-5 79124 79159 79166 79168 79172 79174 79178 79185 79187 79189 79201 79220-1 79223 79225-2 79229-2 79233-4 79239-2 79243-2 79247-1 79250-2 79255-4 79261 79311-3 79316 79320 79322-4 79329-2 79336 79338-1 79342-5 79350-1 79353 79355-5 79363-1 79366-1 79369-4 79376-7 79401-15 79423-1 79430 79452-1 79457 79464 79490-1 79493 79499 79501-5 79508 79510-2 79516-5 79525-5 79532-9 79543-7 79553 79556 79560-3 79565-2 79601-7 79697-2 79701-7 79710-4 79718-3 79730-1 79733-2 79738-7 79748-1 79752 79754-2 79758-8 79768-2 79772 79776-2 79780-3 79785-1 79788-1 US-TX/1:79821 US-TX/0:79830-2 79834 US-TX/1:79835-4 US-TX/0:79842-1 79845-1 US-TX/1+US-TX/0:79847 US-TX/0:79848 US-TX/1:79849 79851 US-TX/0:79852 US-TX/1:79853 US-TX/0:79854 US-TX/0+US-TX/1:79855 US-TX/1:79901-7 79910-8 79920 79922-10 79934-4 79940-15 79958 79960-1 79968 79976 79978 79980 79990 79995-4 US-CO/0:80001-6 80010-18 80030-1 80033-5 80040-2 80044-3 80101-12 80116-2 80120-18 80150-1 80155 80160-3 80165-1 80201-11 80214-25 80241 80243-1 80246-6 80256-1 80259-7 80271 80273-1 80279-2 80290-1 80293-2 80299 80301-9 80314 80321-2 80328-1 80401-2 80419-11 80432-8 80442-2 80446-3 80451-6 80459 80461 80463 80465-6 80473-10 80487-1 80497-1 80501-3 80510-7 80520-8 80530 80532-15 80549-2 80553 80601-2 80610-2 80614-1 80620-4 80631-3 80638-2 80642-4 80648-6 80701 80705 80720-3 80726-3 80731-6 80740-7 80749-2 80754-1 80757-2 80801-1 80804-1 80807-3 80812-24 80840-1 80860-4 80866 80901-46 80949-2 80960 80962 80970 80977 80995 80997 81001-11 81019-6 81027 81029-1 81033-1 81036 81038-3 81043-4 81049-1 81052 81054-1 81057-2 81062-2 81067 81069 81071 81073 81075-2 81081-1 81084 81087 81089-3 81101-1 81120-18 81140-1 81143-1 81146-3 81151-4 81157 81201 81210-2 81215 81220-8 81230-3 81235-2 81239-5 81247-1 81251-2 81290 81301-2 81320-1 81323-9 81334-1 81401-2 81410-1 81413-3 81418-2 81422-13 81501-6 81520-7 81601-1 81610-2 81615 81620-1 81623-3 81630-3 81635-8 81645-5 81652-6 US-WY/0:82001-2 82005-5 82050-5 82058-3 82063 82070-3 82081-3 82190 82201 82210 82212-3 82217-2 82221-4 82227 82229 82240 82242-2 82301 82310 82321-4 82327 82329 82331-1 82334-2 82401 82410-2 82414 82420-3 82426 82428 82430-5 82440-3 82450 82501 82510 82512-4 82520 82523-1 82601-1 82604-1 82609 82615 82620 82630 82633 82635-5 82642-2 82646 82648-1 82701 82710-2 82714-4 82720-1 82723 82725 82727 82729-3 82801 82831-9 82842 82844-1 82901-1 82922-1 82925 82929-10 82941-4 83001-1 83011-3 83025 83101 83110-6 83118-6 83126-2 US-ID/0:83201-5 83209-6 83217-1 83220-1 83223 83226-4 83232-7 83241 83243-3 83250-6 83261-2 83271-1 83274 83276-2 83281 83283 83285-2 83301-2 83311-3 83316 83318 83320-5 83327-1 83330 83332-6 83340-4 83346-4 83352-3 83401-5 US-WY/0:83414 US-ID/0:83415 83420-5 83427-2 83431 83433-3 83438 83440-6 83448-4 83454-1 83460 83462-7 US-ID/1:83501 83520 US-ID/1+US-ID/0:83522 US-ID/1:83523-1 US-ID/1+US-ID/0:83525 US-ID/1:83526 US-ID/1+US-ID/0:83530-1 US-ID/1:83533 83535-2 83539-2 US-ID/1+US-ID/0:83542 US-ID/1:83543-3 US-ID/0+US-ID/1:83547 US-ID/1:83548 US-ID/0+US-ID/1:83549 US-ID/1:83552-1 US-ID/1+US-ID/0:83554 US-ID/1:83555 US-ID/0:83601-1 83604-3 83610-2 83615-2 83619 83622-2 83626-13 83641-7 83650-7 83660-1 83666 83669-1 US-ID/0+US-ID/1:83671 US-ID/0:83672 83676-1 83680 83686-1 83701-8 83711-6 83719-3 83724-9 83735 83756-1 83799 US-ID/1:83801-5 83808-8 83821-6 83830 83832-5 83839-19 83860-1 83864-10 83876-1 US-UT/0:84001-10 84013-5 84020-9 84031-2 US-UT/0+US-NV/0:84034 US-UT/0:84035-12 84049-27 84078-20 84101-33 84136 84138-1 84141 84143-2 84147-1 84150-2 84157-1 84165 84170-1 84180 84184 84189-1 84199 84201 84244 84301-1 84304-37 84401-4 84407-2 84412 84414-1 84501 84510-3 84515-1 84518 84520-3 84525-1 84528-9 84539-1 84542 84601-5 84620-4 84626-14 84642-7 84651-6 84660 84662-3 84667 84701 84710-16 84728-19 84749-18 84770-6 84779-5 84790-1 US-AZ/0:85001-45 85048 85050-1 85053-2 85060-20 85082-1 85085-2 85096-3 85117-6 85127-1 85130-2 85135 85137-6 85145 85147 85172-1 85178 85190-4 85201-27 85230-34 85266-3 85271-4 85277-10 85289-10 85301-12 85318 85320-9 85331-36 85369 85371-12 85385 85387-1 85390 85392 85395-1 85501-1 85530-6 85539-9 85550-4 85601-2 85605-6 85613-28 85643-3 85648 85650 85652-3 85658 85662 85670-1 85701-25 85728 85730-22 85754-3 85775 85777 85901-1 85911-1 US-AZ/0+US-AZ/1:85920 US-AZ/0:85922-9 US-AZ/0+US-AZ/1:85932 US-AZ/0:85933-2 US-AZ/0+US-AZ/1:85936 US-AZ/0:85937 US-AZ/0+US-AZ/1:85938 US-AZ/0:85939-3 86001-4 86011 86015 US-AZ/1+US-AZ/0:86016 US-AZ/0:86017-1 US-AZ/1+US-AZ/0:86020 US-AZ/0:86021 US-AZ/0+US-AZ/1:86022-1 US-AZ/0:86024-1 US-AZ/1+US-AZ/0:86028 US-AZ/0+US-AZ/1:86029 US-AZ/0:86030 US-AZ/1+US-AZ/0:86031 US-AZ/0+US-AZ/1:86032 US-AZ/1+US-AZ/0:86033 US-AZ/0+US-AZ/1:86034 US-AZ/1+US-AZ/0:86035 US-AZ/0+US-AZ/1:86036 US-AZ/0:86038 US-AZ/0+US-AZ/1:86039-1 86042 US-AZ/0:86043 US-AZ/1+US-AZ/0:86044-1 US-AZ/0:86046 US-AZ/0+US-AZ/1:86047 86052 US-AZ/1+US-AZ/0:86053-1 US-AZ/0:86301-4 86312-3 86320-7 86329-14 86351 86401-5 86409 86411-2 86426-1 86429-17 US-AZ/1+US-AZ/0:86502 US-AZ/1:86503-5 US-AZ/1+US-AZ/0:86510 US-AZ/1:86511 US-AZ/0+US-AZ/1:86512 US-AZ/1:86514-1 US-AZ/1+US-AZ/0:86520 US-AZ/1:86535 86538 86540 US-AZ/1+US-AZ/0:86544 US-AZ/1:86545 86547 US-AZ/0:86555 US-AZ/1:86556 US-NM/0:87001-1 87004-14 87020-9 87031-1 87034-4 87040-9 87051-2 87056 87059-5 87068 87070 87072 87083 87101-16 87119-6 87131 87144 87151 87153-1 87158 87165 87174 87176 87181 87184-1 87187 87190-9 87301-1 87305 87310-3 87315-2 87319-4 87325-3 87347 87357 87364-1 87375 87401-1 87410 87412-1 87415-6 87455 87461 87499 87501-24 87527-6 87535 87537-3 87543-2 87547-2 87551-3 87556-2 87560 87562 87564-3 87569 87571 87573-10 87592 87594 87654 87701 87710-5 87718 87722-2 87728-8 87740 87742-1 87745-2 87749-1 87752-1 87801 87820-1 87823-2 87827-5 87901 87930-1 87933 87935-2 87939-4 88001-8 88011-2 88020-14 88036 88038-11 88051-5 88058 88061-2 88065 88072 88081 88101-2 88112-4 88118-8 88130 88132-4 88201-2 88210-1 88213 88220-1 88230-2 88240-2 88244 88250 88252-4 88260 88262-3 88267-1 88301 88310-2 88314 88316-2 88321 88323-2 88330 88336-19 88401 88410-1 88414-5 88421-1 88424 88426-1 US-NM/0+US-TX/0:88430 US-NM/0:88431 88433-3 88439 US-TX/1:88510-11 88523-13 88538-12 88553-10 88565-25 88595 US-NV/0:88901 88905 89001-33 89036-1 89039-10 89052-2 89060-1 89067 89070 89074 89077 89081 89084-3 89101-65 89169-1 89173 89177-3 89183 89185 89191 89193 89195 89199 89301 89310-1 89314-5 89402-13 89418-18 89438-4 89444-8 89460 89496 89501-12 89515 89519-2 89523 89533 89555 89557 89570 89595 89599 89701-5 89711-3 89721 89801-2 89815 89820-6 89828 89830-1 US-NV/0+US-ID/0:89832 US-NV/0:89833-2 US-NV/1+US-NV/0:89883 US-CA/0:90001-83 90086-5 90093-3 90099 90101-2 90189 90201-1 90209-4 90220-4 90230-3 90239-3 90245 90247-4 90254-1 90260-7 90270 90272 90274-1 90277-1 90280 90290-6 90301-12 90397-1 90401-10 90501-9 90601-9 90612 90620-4 90630-3 90637-3 90650-2 90659-3 90670-1 90680 90701-3 90706-1 90710-7 90720-1 90723 90731-3 90740 90742-7 90755 90801-9 90813-2 90822 90831-4 90840 90842 90844-4 90853 90888 90895 90899 91001 91003 91006-6 91016-1 91020-1 91023-2 91030-1 91040-3 91046 91066 91077 91101-9 91114-4 91121 91123-3 91129 91131 91182 91184-1 91188-1 91191 91199 91201-9 91214 91221-1 91224-2 91301-10 91313 91316 91319-3 91324-7 91333-2 91337 91340-6 91350-15 91367 91371-1 91376-1 91380-8 91390 91392-4 91399 91401-12 91416 91423 91426 91436 91470 91482 91495-2 91499 91501-7 91510 91521-2 91526 91601-11 91614-4 91701-1 91706 91708-3 91714-2 91722-2 91729-6 91737 91739-2 91743-7 91752 91754-2 91758-1 91761-12 91775-1 91778 91780 91784-2 91788-5 91795 91797-2 91801-3 91841 91896 91899 91901-2 91905-1 91908-9 91921 91931-4 91941-7 91950-1 91962-1 91976-4 91987 91990 92003-1 92007-4 92013-1 92018-12 92033 92036-4 92046 92049 92051-1 92054-7 92064-8 92074-1 92078-1 92081-5 92088 92090-3 92096 92101-23 92126-14 92142-1 92145 92147 92149-1 92152-3 92158-21 92182 92184 92186-1 92190-9 92201-2 92210-1 92220 92222-1 92225-2 92230-6 92239-5 92247-17 92266-2 92270 92273-5 92280-6 92292 92301 92304-1 92307-11 92320-9 92331-11 92344-3 92350 92352 92354 92356-3 92363-3 92368-1 92371-7 92382 92384-2 92389 92391-4 92397-2 92401-7 92410-5 92418 92423-1 92427 92501-8 92513-6 92521-1 92530-2 92536 92539 92543-3 92548-1 92551-6 92561-3 92567 92570-2 92581-6 92589-4 92595-1 92599 92602-5 92609-1 92612 92614-6 92623-7 92637 92646-17 92672-7 92683-2 92688 92690-4 92697-1 92701-11 92725 92728 92735 92780-2 92799 92801-8 92811-1 92814-3 92821-2 92825 92831-7 92840-6 92850 92856-1 92859-12 92877-6 92885-2 92899 93001-6 93009-7 93020-4 93030-6 93040-4 93060-7 93093-1 93099 93101-2 93105-6 93116-2 93120-1 93130 93140 93150 93160 93190 93199 93201-7 93210 93212 93215-1 93218-9 93230 93232 93234-1 93237-10 93249-3 93254-4 93260-3 93265-3 93270-2 93274-6 93282-1 93285-2 93290-2 93301-8 93311-3 93380-10 93401-2 93405-5 93412 93420-4 93426-4 93432-6 93440-18 93460-1 93463-2 93475 93483 93501-1 93504-1 93510 93512-7 93522-2 93526-6 93534-2 93539 93541-5 93549-7 93558 93560-3 93581 93584 93586 93590-2 93596 93599 93601-15 93618-10 93630-1 93633-21 93656-1 93660-2 93664-6 93673 93675 93701-11 93714-4 93720-10 93737 93740-1 93744-1 93747 93750 93755 93760-1 93764-1 93771-9 93784 93786 93790-4 93844 93888 93901-1 93905-3 93912 93915 93920-8 93930 93932-1 93940 93942-2 93950 93953-2 93960 93962 94002 94005 94010-1 94013-15 94030 94035 94037-7 94060-6 94070 94074 94080 94083 94085-4 94101-11 94114-33 94150-6 94158-6 94171-1 94175 94177 94188 94199 94203-6 94211 94229-1 94232 94234-3 94239-1 94244-6 94252 94254 94256-3 94261-2 94267-2 94271 94273-1 94277-3 94282-9 94293-6 94301-5 94309 94401-3 94497 94501-2 94505-26 94533-20 94555-28 94585-7 94595-4 94601-14 94617-8 94649 94659-3 94666 94701-9 94712 94720 94801-7 94820 94850 94901 94903-1 94912-3 94920 94922-9 94933 94937-5 94945-12 94960 94963-3 94970-9 94998-1 95001-14 95017-4 95023-1 95026 95030-3 95035-4 95041-5 95050-6 95060-7 95070-1 95073 95075-2 95101 95103 95106 95108-5 95115-21 95138-3 95148 95150-11 95164 95170 95172-1 95190-4 95196 95201-14 95219-15 95236-1 95240-2 95245-10 95257-1 95267 95269 95296-1 95301 95303-4 95309-21 95333-5 95340-1 95343-5 95350-8 95360-1 95363-7 95372-11 95385-4 95391 95397 95401-6 95409-1 95412 95415-18 95435-2 95439 95441-5 95448-6 95456-17 95476 95480-2 95485-3 95490 95492-2 95497 95501-2 95511 95514 95518-1 95521 95524-4 95531-1 95534 95536-2 95540 95542-1 95545-11 95558-2 95562-3 95567-4 95573 95585 95587 95589 95595 95601-20 95623-19 95644-2 95648 95650-6 95658-41 95701 95703 95709 95712-3 95717 95720-2 95724 95726 95728 95735-1 95741-1 95746-1 95757-2 95762-1 95765 95776 95798-1 95811-27 95840-3 95851-2 95860 95864-3 95887 95894 95899 95901 95903 95910 95912-8 95922-8 95932 95934-17 95953-10 95965-19 95986-2 95991-2 96001-2 96006-5 96013-4 96019-6 96027-2 96031-4 96037-4 96044 96046-6 96054-5 96061-4 96067-4 96073-3 96078-2 96084-13 96099 96101 96103-27 96132-5 96140-3 96145-1 96148 96150-2 96154-4 96160-2 US-HI/0:96701 96703-7 96712-10 96725-9 96737-20 96759-15 96776-10 96788-5 96795-2 US-AS/0:96799 US-HI/0:96801-27 96830 96835-6 96843-1 96846-4 96853-1 96857-4 96863 US-HI/1+US-HI/0:96898 US-GU/0:96910 96912-1 96915-2 96919 96921 96923 96928-1 96931-1 US-MP/0:96950-2 US-OR/0:97001-10 97013-11 97026-16 97044-1 97048-3 97053-5 97060 97062-3 97067-1 97070-1 97075-3 97080 97086 97089 97101-2 97106-13 97121-4 97127-1 97130-8 97140-1 97143-6 97201-24 97227-6 97236 97238-2 97242 97250-6 97258-1 97266-3 97271-1 97280-3 97286 97290-4 97296 97298-1 97301-13 97317 97321-1 97324-3 97329-2 97333 97335-1 97338-1 97341-7 97350-2 97355 97357-1 97360-2 97364-14 97380-1 97383-3 97388-4 97394 97396 97401-16 97419-1 97423-9 97434-10 97446-13 97461-6 97469-4 97475-7 97484 97486-13 97501-3 97520 97522-6 97530-11 97543-1 97601-3 97620-7 97630 97632-9 97701-2 97707-5 97720-2 97730-9 97741 97750-4 97756 97758-3 97801 97810 97812-2 97817-3 97823-5 97830 97833-13 97848 97850 97856-1 97859 97861-1 97864-1 97867-3 97873-4 97880 97882-4 US-OR/1:97901-1 US-OR/1+US-OR/0:97903 US-OR/0:97904-1 US-OR/1:97906 US-OR/0+US-OR/1:97907 US-OR/1+US-OR/0:97908-1 US-OR/1:97910 US-OR/1+US-OR/0:97911 US-OR/1:97913-1 US-OR/1+US-OR/0:97917 US-OR/1:97918 97920 US-WA/0:98001-14 98019-24 98045-2 98050-9 98061-4 98068 98070-5 98077 98082-1 98087 98089 98092-1 98101-18 98121-1 98124-3 98129 98131-3 98136 98138-1 98141 98144-2 98148 98151 98154-1 98158 98160-1 98164-2 98168 98170-1 98174-1 98177-1 98181 98184-1 98188-3 98194-1 98198-1 98201 98203-5 98213 98220-13 98235-6 98243-2 98247-6 98255-9 98266-1 98270-14 98286-2 98290-7 98303-2 98310-2 98314-1 98320-13 98335-5 98342-4 98348-20 98370-8 98380-8 98390-8 98401-8 98411-2 98415-4 98421-1 98424 98430-1 98433 98438-1 98442-6 98450 98455 98460 98464-3 98471 98477 98481 98490 98492-1 98496-3 98501-8 98511-2 98516 98520 98522 98524 98526-2 98530-3 98535-7 98544 98546-2 98550 98552 98554-12 98568-4 98575-2 98579-14 98595-2 98599 98601-6 98609-5 98616-1 98619-7 98628-1 98631-1 98635 98637-8 98647-4 98660-8 98670-5 98682-5 98801-1 98807 98811-6 98819 98821-3 98826-8 98836-1 98840-1 98843-10 98855-5 98862 98901-3 98907-2 98920-3 98925-1 98929-1 98932-12 98946-2 98950-3 99001 99003-3 99008-1 99011-3 99016-7 99025-2 99029-5 99036-1 99039-1 99101-4 99107 99109-2 99113-6 99121-5 99128-3 99133-8 99143-1 99146-15 99163-4 99169-2 99173-1 99176 99179-2 99185 99201-19 99223-1 99228 99251-1 99256 99258 99260 99299 99301-1 99320-4 99326 99328-2 99333 99335-3 99341 99343-7 99352-2 99356-1 99359-4 99371 99401-2 US-AK/0:99501-10 99513-11 99529-1 99540 US-AK/4:99545 US-AK/1:99546-1 US-AK/0:99548-4 US-AK/4:99553-1 US-AK/0:99555-4 US-AK/4:99561 99563 US-AK/0:99564-5 US-AK/4:99571 US-AK/0:99572-5 US-AK/4:99578 US-AK/0:99579-1 US-AK/4:99581 99583 99585 US-AK/0:99586-4 US-AK/4:99591 US-AK/0:99599 99602-1 US-AK/4:99604 US-AK/0:99605-3 US-AK/4:99609 US-AK/0:99610-1 US-AK/4:99612 US-AK/0:99613 US-AK/4:99614 US-AK/0:99615 99619 US-AK/4:99620 US-AK/0:99621 US-AK/4:99622 US-AK/0:99623-6 US-AK/4:99630 US-AK/0:99631 US-AK/4:99632 US-AK/0:99633-3 US-AK/4:99637 US-AK/4+US-AK/1:99638 US-AK/0:99639-1 US-AK/4:99641 US-AK/0:99643-2 99647-2 US-AK/4:99650 US-AK/0:99651-6 US-AK/4:99658-2 US-AK/0:99661 US-AK/4:99662 US-AK/0:99663-2 US-AK/4:99666 US-AK/0:99667-3 US-AK/4:99671 US-AK/0:99672 99674-5 US-AK/4:99680-1 US-AK/0:99682-2 US-AK/4:99685 US-AK/0:99686-2 US-AK/6:99689 US-AK/4:99690 US-AK/0:99691 US-AK/4:99692 US-AK/0:99693-2 99697 99701-11 99714 99716 99720-7 99729-5 US-AK/4:99736 US-AK/0:99737-1 US-AK/4:99739 US-AK/0:99740-1 US-AK/4:99742 US-AK/0:99743-6 US-AK/4:99750 US-AK/0:99751 US-AK/4:99752 US-AK/0:99753-5 US-AK/4:99759 US-AK/0:99760 US-AK/4:99761-1 US-AK/0:99763-2 US-AK/4:99766 US-AK/0:99767-1 US-AK/4:99769 US-AK/0:99770-1 US-AK/4:99772 US-AK/0:99773-4 US-AK/4:99778 US-AK/0:99779-3 US-AK/4:99783-2 US-AK/0:99786 99788-3 US-AK/2:99801-2 99811-1 99820-1 99824-3 99829 US-AK/5:99830 US-AK/2:99832 US-AK/5:99833 99835-1 US-AK/2:99840-1 99850 US-AK/5:99901 99903 99918-1 99921-2 99925 US-AK/3:99926 US-AK/5:99927-2 99950';
export const FSA_RUNS =
  'CA-NL/0:A0A A0B A0C A0E A0G A0H A0J CA-NL/0+CA-NL/1:A0K CA-NL/0:A0L A0M A0N CA-NL/1:A0P A0R CA-NL/0:A1A A1B A1C A1E A1G A1H A1K A1L A1M A1N A1S A1V A1W A1X A1Y A2A A2B A2H A2N CA-NL/1:A2V CA-NL/0:A5A A8A CA-NS/1:B0C B0E B0H B0J CA-NS/0:B0K B0L B0M B0N B0P B0R B0S B0T B0V B0W CA-NS/1:B1A B1B B1C B1E B1G B1H B1J B1K B1L B1M B1N B1P B1R B1S B1T B1V B1W B1X B1Y B2A B2C B2E B2G CA-NS/0:B2H B2J B2N B2R B2S B2T B2V B2W B2X B2Y B2Z B3A B3B B3E B3G B3H B3J B3K B3L B3M B3N B3P B3R B3S B3T B3V B3Z B4A B4B B4C B4E B4G B4H B4N B4P B4R B4V B5A CA-NS/1:B9A CA-PE/0:C0A C0B C1A C1B C1C C1E C1N CA-NB/0:E1A E1B E1C E1E E1G E1H E1J E1N E1V E1W E1X E2A E2E E2G E2H E2J E2K E2L E2M E2N E2P E2R E2S E2V E3A E3B E3C E3E E3L E3N E3V E3Y E3Z E4A E4B E4C E4E E4G E4H E4J E4K E4L E4M E4N E4P E4R E4S E4T E4V E4W E4X E4Y E4Z E5A E5B E5C E5E E5G E5H E5J E5K E5L E5M E5N E5P E5R E5S E5T E5V E6A E6B E6C E6E E6G E6H E6J E6K E6L E7A E7B E7C E7E E7G E7H E7J E7K E7L E7M E7N E7P E8A E8B E8C E8E E8G E8J E8K E8L E8M E8N E8P E8R E8S E8T E9A E9B E9C E9E E9G E9H CA-QC/0:G0A CA-QC/2:G0B CA-QC/0+CA-QC/2:G0C CA-QC/0:G0E CA-QC/0+CA-QC/1:G0G CA-QC/0:G0H G0J G0K G0L G0M G0N G0P G0R G0S G0T G0V G0W G0X G0Y G0Z G1A G1B G1C G1E G1G G1H G1J G1K G1L G1M G1N G1P G1R G1S G1T G1V G1W G1X G1Y G2A G2B G2C G2E G2G G2J G2K G2L G2M G2N G3A G3E G3G G3H G3J G3K G3L G3M G3Z G4A G4R G4S CA-QC/2:G4T CA-QC/0:G4V G4W G4X G4Z G5A G5B G5C G5H G5J G5L G5M G5N G5R G5T G5V G5X G5Y G5Z G6A G6B G6C G6E G6G G6H G6J G6K G6L G6P G6R G6S G6T G6V G6W G6X G6Z G7A G7B G7G G7H G7J G7K G7N G7P G7S G7T G7X G7Y G7Z G8A G8B G8C G8E G8G G8H G8J G8K G8L G8M G8N G8P G8T G8V G8W G8Y G8Z G9A G9B G9C G9H G9N G9P G9R G9T G9X H0M H1A H1B H1C H1E H1G H1H H1J H1K H1L H1M H1N H1P H1R H1S H1T H1V H1W H1X H1Y H1Z H2A H2B H2C H2E H2G H2H H2J H2K H2L H2M H2N H2P H2R H2S H2T H2V H2W H2X H2Y H2Z H3A H3B H3C H3E H3G H3H H3J H3K H3L H3M H3N H3P H3R H3S H3T H3V H3W H3X H3Y H3Z H4A H4B H4C H4E H4G H4H H4J H4K H4L H4M H4N H4P H4R H4S H4T H4V H4W H4X H4Y H4Z H5A H5B H7A H7B H7C H7E H7G H7H H7J H7K H7L H7M H7N H7P H7R H7S H7T H7V H7W H7X H7Y H8N H8P H8R H8S H8T H8Y H8Z H9A H9B H9C H9E H9G H9H H9J H9K H9P H9R H9S H9W H9X J0A J0B J0C J0E J0G J0H J0J J0K J0L J0M J0N J0P J0R J0S J0T J0V J0W J0X J0Y J0Z J1A J1E J1G J1H J1J J1K J1L J1M J1N J1S J1T J1X J1Z J2A J2B J2C J2E J2G J2H J2J J2K J2L J2N J2R J2S J2T J2W J2X J2Y J3A J3B J3E J3G J3H J3L J3M J3N J3P J3R J3T J3V J3X J3Y J3Z J4B J4G J4H J4J J4K J4L J4M J4N J4P J4R J4S J4T J4V J4W J4X J4Y J4Z J5A J5B J5J J5K J5L J5M J5R J5T J5V J5W J5X J5Y J5Z J6A J6E J6J J6K J6N J6R J6S J6T J6V J6W J6X J6Y J6Z J7A J7B J7C J7E J7G J7H J7J J7K J7L J7M J7N J7P J7R J7T J7V J7X J7Y J7Z J8A J8B J8C J8E J8G J8H J8L J8M J8N J8P J8R J8T J8V J8X J8Y J8Z J9A J9B J9E J9H J9J J9L J9P J9T J9V J9X J9Y J9Z CA-ON/0:K0A K0B K0C K0E K0G K0H K0J K0K K0L K0M K1A K1B K1C K1E K1G K1H K1J K1K K1L K1M K1N K1P K1R K1S K1T K1V K1W K1X K1Y K1Z K2A K2B K2C K2E K2G K2H K2J K2K K2L K2M K2P K2R K2S K2T K2V K2W K4A K4B K4C K4K K4M K4P K4R K6A K6H K6J K6K K6T K6V K7A K7C K7G K7H K7K K7L K7M K7N K7P K7R K7S K7V K8A K8B K8H K8N K8P K8R K8V K9A K9H K9J K9K K9L K9V L0A L0B L0C L0E L0G L0H L0J L0K L0L L0M L0N L0P L0R L0S L1A L1B L1C L1E L1G L1H L1J L1K L1L L1M L1N L1P L1R L1S L1T L1V L1W L1X L1Y L1Z L2A L2E L2G L2H L2J L2M L2N L2P L2R L2S L2T L2V L2W L3B L3C L3K L3M L3P L3R L3S L3T L3V L3X L3Y L3Z L4A L4B L4C L4E L4G L4H L4J L4K L4L L4M L4N L4P L4R L4S L4T L4V L4W L4X L4Y L4Z L5A L5B L5C L5E L5G L5H L5J L5K L5L L5M L5N L5P L5R L5S L5T L5V L5W L6A L6B L6C L6E L6G L6H L6J L6K L6L L6M L6P L6R L6S L6T L6V L6W L6X L6Y L6Z L7A L7B L7C L7E L7G L7J L7L L7M L7N L7P L7R L7S L7T L8E L8G L8H L8J L8K L8L L8M L8N L8P L8R L8S L8T L8V L8W L9A L9B L9C L9G L9H L9K L9L L9M L9N L9P L9R L9S L9T L9V L9W L9Y L9Z M1B M1C M1E M1G M1H M1J M1K M1L M1M M1N M1P M1R M1S M1T M1V M1W M1X M2H M2J M2K M2L M2M M2N M2P M2R M3A M3B M3C M3H M3J M3K M3L M3M M3N M4A M4B M4C M4E M4G M4H M4J M4K M4L M4M M4N M4P M4R M4S M4T M4V M4W M4X M4Y M5A M5B M5C M5E M5G M5H M5J M5K M5L M5M M5N M5P M5R M5S M5T M5V M5W M5X M6A M6B M6C M6E M6G M6H M6J M6K M6L M6M M6N M6P M6R M6S M7A M7Y M8V M8W M8X M8Y M8Z M9A M9B M9C M9L M9M M9N M9P M9R M9V M9W N0A N0B N0C N0E N0G N0H N0J N0K N0L N0M N0N N0P N0R N1A N1C N1E N1G N1H N1K N1L N1M N1P N1R N1S N1T N2A N2B N2C N2E N2G N2H N2J N2K N2L N2M N2N N2P N2R N2T N2V N2Z N3A N3B N3C N3E N3H N3L N3P N3R N3S N3T N3V N3W N3Y N4B N4G N4K N4L N4N N4S N4T N4V N4W N4X N4Z N5A N5C N5H N5L N5P N5R N5V N5W N5X N5Y N5Z N6A N6B N6C N6E N6G N6H N6J N6K N6L N6M N6N N6P N7A N7G N7L N7M N7S N7T N7V N7W N7X N8A N8H N8M N8N N8P N8R N8S N8T N8V N8W N8X N8Y N9A N9B N9C N9E N9G N9H N9J N9K N9V N9Y P0A P0B P0C P0E P0G P0H P0J P0K P0L P0M P0N P0P P0R P0S CA-ON/0+CA-ON/1+CA-ON/2:P0T CA-ON/2+CA-ON/1:P0V CA-ON/2:P0W P0X P0Y CA-ON/0:P1A P1B P1C P1H P1L P1P P2A P2B P2N P3A P3B P3C P3E P3G P3L P3N P3P P3Y P4N P4P P4R P5A P5E P5N P6A P6B P6C P7A P7B P7C P7E P7G P7J P7K CA-ON/2:P8N P8T P9A P9N CA-MB/0:R0A R0B R0C R0E R0G R0H R0J R0K R0L R0M R1A R1B R1N R2C R2E R2G R2H R2J R2K R2L R2M R2N R2P R2R R2V R2W R2X R2Y R3A R3B R3C R3E R3G R3H R3J R3K R3L R3M R3N R3P R3R R3S R3T R3V R3W R3X R3Y R4A R4H R4J R4K R4L R5A R5G R5H R6M R6W R7A R7B R7C R7N R8A R8N R9A CA-SK/0:S0A S0C S0E S0G S0H CA-SK/2:S0J CA-SK/0:S0K CA-SK/2:S0L CA-SK/0+CA-SK/1:S0M CA-SK/2:S0N CA-SK/0+CA-SK/3:S0P CA-SK/0:S2V S3N S4A S4H S4L S4N S4P S4R S4S S4T S4V S4W S4X S4Y S4Z S6H S6J S6K S6V S6W S6X S7H S7J S7K S7L S7M S7N S7P S7R S7S S7T S7V CA-SK/2:S9A S9H CA-SK/1:S9V CA-SK/2:S9X CA-AB/0:T0A T0B T0C T0E T0G T0H T0J T0K T0L T0M T0P T0V T1A T1B T1C T1G T1H T1J T1K T1L T1M T1P T1R T1S T1V T1W T1X T1Y T2A T2B T2C T2E T2G T2H T2J T2K T2L T2M T2N T2P T2R T2S T2T T2V T2W T2X T2Y T2Z T3A T3B T3C T3E T3G T3H T3J T3K T3L T3M T3N T3P T3R T3Z T4A T4B T4C T4E T4G T4H T4J T4L T4N T4P T4R T4S T4T T4V T4X T5A T5B T5C T5E T5G T5H T5J T5K T5L T5M T5N T5P T5R T5S T5T T5V T5W T5X T5Y T5Z T6A T6B T6C T6E T6G T6H T6J T6K T6L T6M T6N T6P T6R T6S T6T T6V T6W T6X T7A T7E T7N T7P T7S T7V T7X T7Y T7Z T8A T8B T8C T8E T8G T8H T8L T8N T8R T8S T8V T8W T8X T9A T9C T9E T9G T9H T9J T9K T9M T9N T9S T9V T9W T9X CA-BC/3+CA-BC/0:V0A CA-BC/1+CA-BC/3+CA-BC/0:V0B CA-BC/2:V0C CA-BC/0:V0E V0G V0H V0J V0K V0L V0M V0N V0P V0R V0S V0T V0V V0W V0X CA-BC/3:V1A CA-BC/0:V1B CA-BC/3:V1C CA-BC/0:V1E CA-BC/2:V1G CA-BC/0:V1H CA-BC/2:V1J CA-BC/0:V1K V1L V1M V1N V1P V1R V1S V1T V1V V1W V1X V1Y V1Z V2A V2B V2C V2E V2G V2H V2J V2K V2L V2M V2N V2P V2R V2S V2T V2V V2W V2X V2Y V2Z V3A V3B V3C V3E V3G V3H V3J V3K V3L V3M V3N V3R V3S V3T V3V V3W V3X V3Y V4A V4B V4C V4E V4G V4K V4L V4M V4N V4P V4R V4S V4T V4V V4W V4X V4Z V5A V5B V5C V5E V5G V5H V5J V5K V5L V5M V5N V5P V5R V5S V5T V5V V5W V5X V5Y V5Z V6A V6B V6C V6E V6G V6H V6J V6K V6L V6M V6N V6P V6R V6S V6T V6V V6W V6X V6Y V6Z V7A V7B V7C V7E V7G V7H V7J V7K V7L V7M V7N V7P V7R V7S V7T V7V V7W V7X V7Y V8A V8B V8C V8G V8J V8K V8L V8M V8N V8P V8R V8S V8T V8V V8W V8X V8Y V8Z V9A V9B V9C V9E V9G V9H V9J V9K V9L V9M V9N V9P V9R V9S V9T V9V V9W V9X V9Y CA-NU/0+CA-NU/4:X0A CA-NU/2:X0B CA-NU/3+CA-NU/1:X0C CA-NT/0:X0E CA-NT/1:X0G CA-NT/0:X1A CA-YT/0:Y0A CA-YT/1:Y0B CA-YT/0:Y1A';

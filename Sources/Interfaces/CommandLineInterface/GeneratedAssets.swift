// swift-format-ignore-file
// Written by Scripts/generate-assets from the files in Assets/. Do not edit.

/// The plain files of this module, by their path below `Assets/`.
enum CommandLineInterfaceAssets {
  /// Name and text, sorted by name.
  static let files: [(name: String, text: StaticString)] = [
    (
      "examples/titanic/README.md",
      #####"""
# Titanic: a small project to try things on

Real data: 1,309 passengers of the Titanic, one row each, with whether they survived.

| file | what it is |
| --- | --- |
| `data/train.csv` | 891 passengers: what the models were trained on |
| `data/live.csv` | 418 others, with their true labels: what the models meet later |
| `data/third-class.csv` | those 218 of `live.csv` who travelled third class: the same columns, another population |
| `model.json`, `metrics.json` | a logistic regression on class, sex, age, family and fare, and how it does on `live.csv` |
| `baseline.json`, `baseline-metrics.json` | the same with sex alone |

Try:

    mlo drift check data/train.csv data/live.csv
    mlo drift check data/train.csv data/third-class.csv
    mlo model register titanic model.json --metrics metrics.json --data data/train.csv
    mlo learn

Source of the data: Encyclopedia Titanica and the Vanderbilt biostatistics list, as split for the well-known competition.

"""#####
    ),
    (
      "examples/titanic/baseline-metrics.json",
      #####"""
{
  "accuracy": 0.76555,
  "roc_auc": 0.746981,
  "log_loss": 0.539099
}

"""#####
    ),
    (
      "examples/titanic/baseline.json",
      #####"""
{
  "kind": "logistic-regression",
  "target": "Survived",
  "intercept": -0.57042391,
  "features": [
    {
      "name": "female",
      "weight": 1.193259282,
      "mean": 0.352413019,
      "scale": 0.477721763,
      "missing": 0.0
    }
  ]
}

"""#####
    ),
    (
      "examples/titanic/data/live.csv",
      #####"""
PassengerId,Pclass,Name,Sex,Age,SibSp,Parch,Ticket,Fare,Cabin,Embarked,boat,body,home.dest,Survived
892,3,"Kelly, Mr. James",male,34.5,0,0,330911,7.8292,,Q,,70.0,,0
893,3,"Wilkes, Mrs. James (Ellen Needs)",female,47.0,1,0,363272,7.0,,S,,,,1
894,2,"Myles, Mr. Thomas Francis",male,62.0,0,0,240276,9.6875,,Q,,,"Cambridge, MA",0
895,3,"Wirz, Mr. Albert",male,27.0,0,0,315154,8.6625,,S,,131.0,,0
896,3,"Hirvonen, Mrs. Alexander (Helga E Lindqvist)",female,22.0,1,1,3101298,12.2875,,S,15,,,1
897,3,"Svensson, Mr. Johan Cervin",male,14.0,0,0,7538,9.225,,S,13,,,1
898,3,"Connolly, Miss. Kate",female,30.0,0,0,330972,7.6292,,Q,,,Ireland,0
899,2,"Caldwell, Mr. Albert Francis",male,26.0,1,1,248738,29.0,,S,13,,"Bangkok, Thailand / Roseville, IL",1
900,3,"Abrahim, Mrs. Joseph (Sophie Halaut Easu)",female,18.0,0,0,2657,7.2292,,C,C,,"Greensburg, PA",1
901,3,"Davies, Mr. John Samuel",male,21.0,2,0,A/4 48871,24.15,,S,,,"West Bromwich, England Pontiac, MI",0
902,3,"Ilieff, Mr. Ylio",male,,0,0,349220,7.8958,,S,,,,0
903,1,"Jones, Mr. Charles Cresson",male,46.0,0,0,694,26.0,,S,,80.0,"Bennington, VT",0
904,1,"Snyder, Mrs. John Pillsbury (Nelle Stevenson)",female,23.0,1,0,21228,82.2667,B45,S,7,,"Minneapolis, MN",1
905,2,"Howard, Mr. Benjamin",male,63.0,1,0,24065,26.0,,S,,,"Swindon, England",0
906,1,"Chaffee, Mrs. Herbert Fuller (Carrie Constance Toogood)",female,47.0,1,0,W.E.P. 5734,61.175,E31,S,4,,"Amenia, ND",1
907,2,"del Carlo, Mrs. Sebastiano (Argenia Genovesi)",female,24.0,1,0,SC/PARIS 2167,27.7208,,C,12,,"Lucca, Italy / California",1
908,2,"Keane, Mr. Daniel",male,35.0,0,0,233734,12.35,,Q,,,,0
909,3,"Assaf, Mr. Gerios",male,21.0,0,0,2692,7.225,,C,,,"Ottawa, ON",0
910,3,"Ilmakangas, Miss. Ida Livija",female,27.0,1,0,STON/O2. 3101270,7.925,,S,,,,0
911,3,"Assaf Khalil, Mrs. Mariana (Miriam"")""",female,45.0,0,0,2696,7.225,,C,C,,"Ottawa, ON",1
912,1,"Rothschild, Mr. Martin",male,55.0,1,0,PC 17603,59.4,,C,,,"New York, NY",0
913,3,"Olsen, Master. Artur Karl",male,9.0,0,1,C 17368,3.1708,,S,13,,,1
914,1,"Flegenheim, Mrs. Alfred (Antoinette)",female,,0,0,PC 17598,31.6833,,S,7,,"New York, NY",1
915,1,"Williams, Mr. Richard Norris II",male,21.0,0,1,PC 17597,61.3792,,C,A,,"Geneva, Switzerland / Radnor, PA",1
916,1,"Ryerson, Mrs. Arthur Larned (Emily Maria Borie)",female,48.0,1,3,PC 17608,262.375,B57 B59 B63 B66,C,4,,"Haverford, PA / Cooperstown, NY",1
917,3,"Robins, Mr. Alexander A",male,50.0,1,0,A/5. 3337,14.5,,S,,119.0,,0
918,1,"Ostby, Miss. Helene Ragnhild",female,22.0,0,1,113509,61.9792,B36,C,5,,"Providence, RI",1
919,3,"Daher, Mr. Shedid",male,22.5,0,0,2698,7.225,,C,,9.0,,0
920,1,"Brady, Mr. John Bertram",male,41.0,0,0,113054,30.5,A21,S,,,"Pomeroy, WA",0
921,3,"Samaan, Mr. Elias",male,,2,0,2662,21.6792,,C,,,,0
922,2,"Louch, Mr. Charles Alexander",male,50.0,1,0,SC/AH 3085,26.0,,S,,121.0,"Weston-Super-Mare, Somerset",0
923,2,"Jefferys, Mr. Clifford Thomas",male,24.0,2,0,C.A. 31029,31.5,,S,,,"Guernsey / Elizabeth, NJ",0
924,3,"Dean, Mrs. Bertram (Eva Georgetta Light)",female,33.0,1,2,C.A. 2315,20.575,,S,10,,"Devon, England Wichita, KS",1
925,3,"Johnston, Mrs. Andrew G (Elizabeth Lily"" Watson)""",female,,1,2,W./C. 6607,23.45,,S,,,,0
926,1,"Mock, Mr. Philipp Edmund",male,30.0,1,0,13236,57.75,C78,C,11,,"New York, NY",1
927,3,"Katavelas, Mr. Vassilios (Catavelas Vassilios"")""",male,18.5,0,0,2682,7.2292,,C,,58.0,,0
928,3,"Roth, Miss. Sarah A",female,,0,0,342712,8.05,,S,C,,,1
929,3,"Cacic, Miss. Manda",female,21.0,0,0,315087,8.6625,,S,,,,0
930,3,"Sap, Mr. Julius",male,25.0,0,0,345768,9.5,,S,11,,,1
931,3,"Hee, Mr. Ling",male,,0,0,1601,56.4958,,S,C,,,1
932,3,"Karun, Mr. Franz",male,39.0,0,1,349256,13.4167,,C,15,,,1
933,1,"Franklin, Mr. Thomas Parham",male,,0,0,113778,26.55,D34,S,,,"Westcliff-on-Sea, Essex",0
934,3,"Goldsmith, Mr. Nathan",male,41.0,0,0,SOTON/O.Q. 3101263,7.85,,S,,,"Philadelphia, PA",0
935,2,"Corbett, Mrs. Walter H (Irene Colvin)",female,30.0,0,0,237249,13.0,,S,,,"Provo, UT",0
936,1,"Kimball, Mrs. Edwin Nelson Jr (Gertrude Parsons)",female,45.0,1,0,11753,52.5542,D19,S,5,,"Boston, MA",1
937,3,"Peltomaki, Mr. Nikolai Johannes",male,25.0,0,0,STON/O 2. 3101291,7.925,,S,,,,0
938,1,"Chevre, Mr. Paul Romaine",male,45.0,0,0,PC 17594,29.7,A9,C,7,,"Paris, France",1
939,3,"Shaughnessy, Mr. Patrick",male,,0,0,370374,7.75,,Q,,,,0
940,1,"Bucknell, Mrs. William Robert (Emma Eliza Ward)",female,60.0,0,0,11813,76.2917,D15,C,8,,"Philadelphia, PA",1
941,3,"Coutts, Mrs. William (Winnie Minnie"" Treanor)""",female,36.0,0,2,C.A. 37671,15.9,,S,2,,"England Brooklyn, NY",1
942,1,"Smith, Mr. Lucien Philip",male,24.0,1,0,13695,60.0,C31,S,,,"Huntington, WV",0
943,2,"Pulbaum, Mr. Franz",male,27.0,0,0,SC/PARIS 2168,15.0333,,C,,,Paris,0
944,2,"Hocking, Miss. Ellen Nellie""""",female,20.0,2,1,29105,23.0,,S,4,,"Cornwall / Akron, OH",1
945,1,"Fortune, Miss. Ethel Flora",female,28.0,3,2,19950,263.0,C23 C25 C27,S,10,,"Winnipeg, MB",1
946,2,"Mangiavacchi, Mr. Serafino Emilio",male,,0,0,SC/A.3 2861,15.5792,,C,,,"New York, NY",0
947,3,"Rice, Master. Albert",male,10.0,4,1,382652,29.125,,Q,,,,0
948,3,"Cor, Mr. Bartol",male,35.0,0,0,349230,7.8958,,S,,,Austria,0
949,3,"Abelseth, Mr. Olaus Jorgensen",male,25.0,0,0,348122,7.65,F G63,S,A,,"Perkins County, SD",1
950,3,"Davison, Mr. Thomas Henry",male,,1,0,386525,16.1,,S,,,"Liverpool, England Bedford, OH",0
951,1,"Chaudanson, Miss. Victorine",female,36.0,0,0,PC 17608,262.375,B61,C,4,,,1
952,3,"Dika, Mr. Mirko",male,17.0,0,0,349232,7.8958,,S,,,,0
953,2,"McCrae, Mr. Arthur Gordon",male,32.0,0,0,237216,13.5,,S,,209.0,"Sydney, Australia",0
954,3,"Bjorklund, Mr. Ernst Herbert",male,18.0,0,0,347090,7.75,,S,,,"Stockholm, Sweden New York",0
955,3,"Bradley, Miss. Bridget Delia",female,22.0,0,0,334914,7.725,,Q,13,,"Kingwilliamstown, Co Cork, Ireland Glens Falls, NY",1
956,1,"Ryerson, Master. John Borie",male,13.0,2,2,PC 17608,262.375,B57 B59 B63 B66,C,4,,"Haverford, PA / Cooperstown, NY",1
957,2,"Corey, Mrs. Percy C (Mary Phyllis Elizabeth Miller)",female,,0,0,F.C.C. 13534,21.0,,S,,,"Upper Burma, India Pittsburgh, PA",0
958,3,"Burns, Miss. Mary Delia",female,18.0,0,0,330963,7.8792,,Q,,,"Co Sligo, Ireland New York, NY",0
959,1,"Moore, Mr. Clarence Bloomfield",male,47.0,0,0,113796,42.4,,S,,,"Washington, DC",0
960,1,"Tucker, Mr. Gilbert Milligan Jr",male,31.0,0,0,2543,28.5375,C53,C,7,,"Albany, NY",1
961,1,"Fortune, Mrs. Mark (Mary McDougald)",female,60.0,1,4,19950,263.0,C23 C25 C27,S,10,,"Winnipeg, MB",1
962,3,"Mulvihill, Miss. Bertha E",female,24.0,0,0,382653,7.75,,Q,15,,,1
963,3,"Minkoff, Mr. Lazar",male,21.0,0,0,349211,7.8958,,S,,,,0
964,3,"Nieminen, Miss. Manta Josefina",female,29.0,0,0,3101297,7.925,,S,,,,0
965,1,"Ovies y Rodriguez, Mr. Servando",male,28.5,0,0,PC 17562,27.7208,D43,C,,189.0,"?Havana, Cuba",0
966,1,"Geiger, Miss. Amalie",female,35.0,0,0,113503,211.5,C130,C,4,,,1
967,1,"Keeping, Mr. Edwin",male,32.5,0,0,113503,211.5,C132,C,,45.0,,0
968,3,"Miles, Mr. Frank",male,,0,0,359306,8.05,,S,,,,0
969,1,"Cornell, Mrs. Robert Clifford (Malvina Helen Lamson)",female,55.0,2,0,11770,25.7,C101,S,2,,"New York, NY",1
970,2,"Aldworth, Mr. Charles Augustus",male,30.0,0,0,248744,13.0,,S,,,"Bryn Mawr, PA, USA",0
971,3,"Doyle, Miss. Elizabeth",female,24.0,0,0,368702,7.75,,Q,,,"Ireland New York, NY",0
972,3,"Boulos, Master. Akar",male,6.0,1,1,2678,15.2458,,C,,,"Syria Kent, ON",0
973,1,"Straus, Mr. Isidor",male,67.0,1,0,PC 17483,221.7792,C55 C57,S,,96.0,"New York, NY",0
974,1,"Case, Mr. Howard Brown",male,49.0,0,0,19924,26.0,,S,,,"Ascot, Berkshire / Rochester, NY",0
975,3,"Demetri, Mr. Marinko",male,,0,0,349238,7.8958,,S,,,,0
976,2,"Lamb, Mr. John Joseph",male,,0,0,240261,10.7083,,Q,,,,0
977,3,"Khalil, Mr. Betros",male,,1,0,2660,14.4542,,C,,,,0
978,3,"Barry, Miss. Julia",female,27.0,0,0,330844,7.8792,,Q,,,"New York, NY",0
979,3,"Badman, Miss. Emily Louisa",female,18.0,0,0,A/4 31416,8.05,,S,C,,"London Skanteales, NY",1
980,3,"O'Donoghue, Ms. Bridget",female,,0,0,364856,7.75,,Q,,,,0
981,2,"Wells, Master. Ralph Lester",male,2.0,1,1,29103,23.0,,S,14,,"Cornwall / Akron, OH",1
982,3,"Dyker, Mrs. Adolf Fredrik (Anna Elisabeth Judith Andersson)",female,22.0,1,0,347072,13.9,,S,16,,"West Haven, CT",1
983,3,"Pedersen, Mr. Olaf",male,,0,0,345498,7.775,,S,,,,0
984,1,"Davidson, Mrs. Thornton (Orian Hays)",female,27.0,1,2,F.C. 12750,52.0,B71,S,3,,"Montreal, PQ",1
985,3,"Guest, Mr. Robert",male,,0,0,376563,8.05,,S,,,,0
986,1,"Birnbaum, Mr. Jakob",male,25.0,0,0,13905,26.0,,C,,148.0,"San Francisco, CA",0
987,3,"Tenglin, Mr. Gunnar Isidor",male,25.0,0,0,350033,7.7958,,S,13 15,,,1
988,1,"Cavendish, Mrs. Tyrell William (Julia Florence Siegel)",female,76.0,1,0,19877,78.85,C46,S,6,,"Little Onn Hall, Staffs",1
989,3,"Makinen, Mr. Kalle Edvard",male,29.0,0,0,STON/O 2. 3101268,7.925,,S,,,,0
990,3,"Braf, Miss. Elin Ester Maria",female,20.0,0,0,347471,7.8542,,S,,,"Medeltorp, Sweden Chicago, IL",0
991,3,"Nancarrow, Mr. William Henry",male,33.0,0,0,A./5. 3338,8.05,,S,,,,0
992,1,"Stengel, Mrs. Charles Emil Henry (Annie May Morris)",female,43.0,1,0,11778,55.4417,C116,C,5,,"Newark, NJ",1
993,2,"Weisz, Mr. Leopold",male,27.0,1,0,228414,26.0,,S,,293.0,"Bromsgrove, England / Montreal, PQ",0
994,3,"Foley, Mr. William",male,,0,0,365235,7.75,,Q,,,Ireland,0
995,3,"Johansson Palmquist, Mr. Oskar Leander",male,26.0,0,0,347070,7.775,,S,15,,,1
996,3,"Thomas, Mrs. Alexander (Thamine Thelma"")""",female,16.0,1,1,2625,8.5167,,C,14,,,1
997,3,"Holthen, Mr. Johan Martin",male,28.0,0,0,C 4001,22.525,,S,,,,0
998,3,"Buckley, Mr. Daniel",male,21.0,0,0,330920,7.8208,,Q,13,,"Kingwilliamstown, Co Cork, Ireland New York, NY",1
999,3,"Ryan, Mr. Edward",male,,0,0,383162,7.75,,Q,14,,,1
1000,3,"Willer, Mr. Aaron (Abi Weller"")""",male,,0,0,3410,8.7125,,S,,,,0
1001,2,"Swane, Mr. George",male,18.5,0,0,248734,13.0,F,S,,294.0,,0
1002,2,"Stanton, Mr. Samuel Ward",male,41.0,0,0,237734,15.0458,,C,,,"New York, NY",0
1003,3,"Shine, Miss. Ellen Natalia",female,,0,0,330968,7.7792,,Q,,,,1
1004,1,"Evans, Miss. Edith Corse",female,36.0,0,0,PC 17531,31.6792,A29,C,,,"New York, NY",0
1005,3,"Buckley, Miss. Katherine",female,18.5,0,0,329944,7.2833,,Q,,299.0,"Co Cork, Ireland Roxbury, MA",0
1006,1,"Straus, Mrs. Isidor (Rosalie Ida Blun)",female,63.0,1,0,PC 17483,221.7792,C55 C57,S,,,"New York, NY",0
1007,3,"Chronopoulos, Mr. Demetrios",male,18.0,1,0,2680,14.4542,,C,,,Greece,0
1008,3,"Thomas, Mr. John",male,,0,0,2681,6.4375,,C,,,,0
1009,3,"Sandstrom, Miss. Beatrice Irene",female,1.0,1,1,PP 9549,16.7,G6,S,13,,,1
1010,1,"Beattie, Mr. Thomson",male,36.0,0,0,13050,75.2417,C6,C,A,,"Winnipeg, MN",0
1011,2,"Chapman, Mrs. John Henry (Sara Elizabeth Lawry)",female,29.0,1,0,SC/AH 29037,26.0,,S,,,"Cornwall / Spokane, WA",0
1012,2,"Watt, Miss. Bertha J",female,12.0,0,0,C.A. 33595,15.75,,S,9,,"Aberdeen / Portland, OR",1
1013,3,"Kiernan, Mr. John",male,,1,0,367227,7.75,,Q,,,,0
1014,1,"Schabert, Mrs. Paul (Emma Mock)",female,35.0,1,0,13236,57.75,C28,C,11,,"New York, NY",1
1015,3,"Carver, Mr. Alfred John",male,28.0,0,0,392095,7.25,,S,,,"St Denys, Southampton, Hants",0
1016,3,"Kennedy, Mr. John",male,,0,0,368783,7.75,,Q,,,,1
1017,3,"Cribb, Miss. Laura Alice",female,17.0,0,1,371362,16.1,,S,12,,"Bournemouth, England Newark, NJ",1
1018,3,"Brobeck, Mr. Karl Rudolf",male,22.0,0,0,350045,7.7958,,S,,,"Sweden Worcester, MA",0
1019,3,"McCoy, Miss. Alicia",female,,2,0,367226,23.25,,Q,16,,,1
1020,2,"Bowenur, Mr. Solomon",male,42.0,0,0,211535,13.0,,S,,,London,0
1021,3,"Petersen, Mr. Marius",male,24.0,0,0,342441,8.05,,S,,,,0
1022,3,"Spinner, Mr. Henry John",male,32.0,0,0,STON/OQ. 369943,8.05,,S,,,,0
1023,1,"Gracie, Col. Archibald IV",male,53.0,0,0,113780,28.5,C51,C,B,,"Washington, DC",1
1024,3,"Lefebre, Mrs. Frank (Frances)",female,,0,4,4133,25.4667,,S,,,,0
1025,3,"Thomas, Mr. Charles P",male,,1,0,2621,6.4375,,C,,,,0
1026,3,"Dintcheff, Mr. Valtcho",male,43.0,0,0,349226,7.8958,,S,,,,0
1027,3,"Carlsson, Mr. Carl Robert",male,24.0,0,0,350409,7.8542,,S,,,"Goteborg, Sweden Huntley, IL",0
1028,3,"Zakarian, Mr. Mapriededer",male,26.5,0,0,2656,7.225,,C,,304.0,,0
1029,2,"Schmidt, Mr. August",male,26.0,0,0,248659,13.0,,S,,,"Newark, NJ",0
1030,3,"Drapkin, Miss. Jennie",female,23.0,0,0,SOTON/OQ 392083,8.05,,S,,,"London New York, NY",1
1031,3,"Goodwin, Mr. Charles Frederick",male,40.0,1,6,CA 2144,46.9,,S,,,"Wiltshire, England Niagara Falls, NY",0
1032,3,"Goodwin, Miss. Jessie Allis",female,10.0,5,2,CA 2144,46.9,,S,,,"Wiltshire, England Niagara Falls, NY",0
1033,1,"Daniels, Miss. Sarah",female,33.0,0,0,113781,151.55,,S,8,,,1
1034,1,"Ryerson, Mr. Arthur Larned",male,61.0,1,3,PC 17608,262.375,B57 B59 B63 B66,C,,,"Haverford, PA / Cooperstown, NY",0
1035,2,"Beauchamp, Mr. Henry James",male,28.0,0,0,244358,26.0,,S,,,England,0
1036,1,"Lindeberg-Lind, Mr. Erik Gustaf (Mr Edward Lingrey"")""",male,42.0,0,0,17475,26.55,,S,,,"Stockholm, Sweden",0
1037,3,"Vander Planke, Mr. Julius",male,31.0,3,0,345763,18.0,,S,,,,0
1038,1,"Hilliard, Mr. Herbert Henry",male,,0,0,17463,51.8625,E46,S,,,"Brighton, MA",0
1039,3,"Davies, Mr. Evan",male,22.0,0,0,SC/A4 23568,8.05,,S,,,,0
1040,1,"Crafton, Mr. John Bertram",male,,0,0,113791,26.55,,S,,,"Roachdale, IN",0
1041,2,"Lahtinen, Rev. William",male,30.0,1,1,250651,26.0,,S,,,"Minneapolis, MN",0
1042,1,"Earnshaw, Mrs. Boulton (Olive Potter)",female,23.0,0,1,11767,83.1583,C54,C,7,,"Mt Airy, Philadelphia, PA",1
1043,3,"Matinoff, Mr. Nicola",male,,0,0,349255,7.8958,,C,,,,0
1044,3,"Storey, Mr. Thomas",male,60.5,0,0,3701,,,S,,261.0,,0
1045,3,"Klasen, Mrs. (Hulda Kristina Eugenia Lofqvist)",female,36.0,0,2,350405,12.1833,,S,,,,0
1046,3,"Asplund, Master. Filip Oscar",male,13.0,4,2,347077,31.3875,,S,,,"Sweden Worcester, MA",0
1047,3,"Duquemin, Mr. Joseph",male,24.0,0,0,S.O./P.P. 752,7.55,,S,D,,"England Albion, NY",1
1048,1,"Bird, Miss. Ellen",female,29.0,0,0,PC 17483,221.7792,C97,S,8,,,1
1049,3,"Lundin, Miss. Olga Elida",female,23.0,0,0,347469,7.8542,,S,10,,,1
1050,1,"Borebank, Mr. John James",male,42.0,0,0,110489,26.55,D22,S,,,"London / Winnipeg, MB",0
1051,3,"Peacock, Mrs. Benjamin (Edith Nile)",female,26.0,0,2,SOTON/O.Q. 3101315,13.775,,S,,,,0
1052,3,"Smyth, Miss. Julia",female,,0,0,335432,7.7333,,Q,13,,,1
1053,3,"Touma, Master. Georges Youssef",male,7.0,1,1,2650,15.2458,,C,C,,,1
1054,2,"Wright, Miss. Marion",female,26.0,0,0,220844,13.5,,S,9,,"Yoevil, England / Cottage Grove, OR",1
1055,3,"Pearce, Mr. Ernest",male,,0,0,343271,7.0,,S,,,,0
1056,2,"Peruschitz, Rev. Joseph Maria",male,41.0,0,0,237393,13.0,,S,,,,0
1057,3,"Kink-Heilmann, Mrs. Anton (Luise Heilmann)",female,26.0,1,1,315153,22.025,,S,2,,,1
1058,1,"Brandeis, Mr. Emil",male,48.0,0,0,PC 17591,50.4958,B10,C,,208.0,"Omaha, NE",0
1059,3,"Ford, Mr. Edward Watson",male,18.0,2,2,W./C. 6608,34.375,,S,,,"Rotherfield, Sussex, England Essex Co, MA",0
1060,1,"Cassebeer, Mrs. Henry Arthur Jr (Eleanor Genevieve Fosdick)",female,,0,0,17770,27.7208,,C,5,,"New York, NY",1
1061,3,"Hellstrom, Miss. Hilda Maria",female,22.0,0,0,7548,8.9625,,S,C,,,1
1062,3,"Lithman, Mr. Simon",male,,0,0,S.O./P.P. 251,7.55,,S,,,,0
1063,3,"Zakarian, Mr. Ortin",male,27.0,0,0,2670,7.225,,C,,,,0
1064,3,"Dyker, Mr. Adolf Fredrik",male,23.0,1,0,347072,13.9,,S,,,"West Haven, CT",0
1065,3,"Torfa, Mr. Assad",male,,0,0,2673,7.2292,,C,,,,0
1066,3,"Asplund, Mr. Carl Oscar Vilhelm Gustafsson",male,40.0,1,5,347077,31.3875,,S,,142.0,"Sweden  Worcester, MA",0
1067,2,"Brown, Miss. Edith Eileen",female,15.0,0,2,29750,39.0,,S,14,,"Cape Town, South Africa / Seattle, WA",1
1068,2,"Sincock, Miss. Maude",female,20.0,0,0,C.A. 33112,36.75,,S,11,,"Cornwall / Hancock, MI",1
1069,1,"Stengel, Mr. Charles Emil Henry",male,54.0,1,0,11778,55.4417,C116,C,1,,"Newark, NJ",1
1070,2,"Becker, Mrs. Allen Oliver (Nellie E Baumgardner)",female,36.0,0,3,230136,39.0,F4,S,11,,"Guntur, India / Benton Harbour, MI",1
1071,1,"Compton, Mrs. Alexander Taylor (Mary Eliza Ingersoll)",female,64.0,0,2,PC 17756,83.1583,E45,C,14,,"Lakewood, NJ",1
1072,2,"McCrie, Mr. James Matthew",male,30.0,0,0,233478,13.0,,S,,,"Sarnia, ON",0
1073,1,"Compton, Mr. Alexander Taylor Jr",male,37.0,1,1,PC 17756,83.1583,E52,C,,,"Lakewood, NJ",0
1074,1,"Marvin, Mrs. Daniel Warner (Mary Graham Carmichael Farquarson)",female,18.0,1,0,113773,53.1,D30,S,10,,"New York, NY",1
1075,3,"Lane, Mr. Patrick",male,,0,0,7935,7.75,,Q,,,,0
1076,1,"Douglas, Mrs. Frederick Charles (Mary Helene Baxter)",female,27.0,1,1,PC 17558,247.5208,B58 B60,C,6,,"Montreal, PQ",1
1077,2,"Maybery, Mr. Frank Hubert",male,40.0,0,0,239059,16.0,,S,,,"Weston-Super-Mare / Moose Jaw, SK",0
1078,2,"Phillips, Miss. Alice Frances Louisa",female,21.0,0,1,S.O./P.P. 2,21.0,,S,12,,"Ilfracombe, Devon",1
1079,3,"Davies, Mr. Joseph",male,17.0,2,0,A/4 48873,8.05,,S,,,"West Bromwich, England Pontiac, MI",0
1080,3,"Sage, Miss. Ada",female,,8,2,CA. 2343,69.55,,S,,,,0
1081,2,"Veal, Mr. James",male,40.0,0,0,28221,13.0,,S,,,"Barre, Co Washington, VT",0
1082,2,"Angle, Mr. William A",male,34.0,1,0,226875,26.0,,S,,,"Warwick, England",0
1083,1,"Salomon, Mr. Abraham L",male,,0,0,111163,26.0,,S,1,,"New York, NY",1
1084,3,"van Billiard, Master. Walter John",male,11.5,1,1,A/5. 851,14.5,,S,,1.0,,0
1085,2,"Lingane, Mr. John",male,61.0,0,0,235509,12.35,,Q,,,,0
1086,2,"Drew, Master. Marshall Brines",male,8.0,0,2,28220,32.5,,S,10,,"Greenport, NY",1
1087,3,"Karlsson, Mr. Julius Konrad Eugen",male,33.0,0,0,347465,7.8542,,S,,,,0
1088,1,"Spedden, Master. Robert Douglas",male,6.0,0,2,16966,134.5,E34,C,3,,"Tuxedo Park, NY",1
1089,3,"Nilsson, Miss. Berta Olivia",female,18.0,0,0,347066,7.775,,S,D,,,1
1090,2,"Baimbrigge, Mr. Charles Robert",male,23.0,0,0,C.A. 31030,10.5,,S,,,Guernsey,0
1091,3,"Rasmussen, Mrs. (Lena Jacobsen Solvang)",female,,0,0,65305,8.1125,,S,,,,0
1092,3,"Murphy, Miss. Nora",female,,0,0,36568,15.5,,Q,16,,,1
1093,3,"Danbom, Master. Gilbert Sigvard Emanuel",male,0.33,0,2,347080,14.4,,S,,,"Stanton, IA",0
1094,1,"Astor, Col. John Jacob",male,47.0,1,0,PC 17757,227.525,C62 C64,C,,124.0,"New York, NY",0
1095,2,"Quick, Miss. Winifred Vera",female,8.0,1,1,26360,26.0,,S,11,,"Plymouth, Devon / Detroit, MI",1
1096,2,"Andrew, Mr. Frank Thomas",male,25.0,0,0,C.A. 34050,10.5,,S,,,"Cornwall, England Houghton, MI",0
1097,1,"Omont, Mr. Alfred Fernand",male,,0,0,F.C. 12998,25.7417,,C,7,,"Paris, France",1
1098,3,"McGowan, Miss. Katherine",female,35.0,0,0,9232,7.75,,Q,,,,0
1099,2,"Collett, Mr. Sidney C Stuart",male,24.0,0,0,28034,10.5,,S,9,,"London / Fort Byron, NY",1
1100,1,"Rosenbaum, Miss. Edith Louise",female,33.0,0,0,PC 17613,27.7208,A11,C,11,,"Paris, France",1
1101,3,"Delalic, Mr. Redjo",male,25.0,0,0,349250,7.8958,,S,,,,0
1102,3,"Andersen, Mr. Albert Karvin",male,32.0,0,0,C 4001,22.525,,S,,260.0,"Bergen, Norway",0
1103,3,"Finoli, Mr. Luigi",male,,0,0,SOTON/O.Q. 3101308,7.05,,S,15,,"Italy Philadelphia, PA",1
1104,2,"Deacon, Mr. Percy William",male,17.0,0,0,S.O.C. 14879,73.5,,S,,,,0
1105,2,"Howard, Mrs. Benjamin (Ellen Truelove Arman)",female,60.0,1,0,24065,26.0,,S,,,"Swindon, England",0
1106,3,"Andersson, Miss. Ida Augusta Margareta",female,38.0,4,2,347091,7.775,,S,,,"Vadsbro, Sweden Ministee, MI",0
1107,1,"Head, Mr. Christopher",male,42.0,0,0,113038,42.5,B11,S,,,London / Middlesex,0
1108,3,"Mahon, Miss. Bridget Delia",female,,0,0,330924,7.8792,,Q,,,,0
1109,1,"Wick, Mr. George Dennick",male,57.0,1,1,36928,164.8667,,S,,,"Youngstown, OH",0
1110,1,"Widener, Mrs. George Dunton (Eleanor Elkins)",female,50.0,1,1,113503,211.5,C80,C,4,,"Elkins Park, PA",1
1111,3,"Thomson, Mr. Alexander Morrison",male,,0,0,32302,8.05,,S,,,,0
1112,2,"Duran y More, Miss. Florentina",female,30.0,1,0,SC/PARIS 2148,13.8583,,C,12,,"Barcelona, Spain / Havana, Cuba",1
1113,3,"Reynolds, Mr. Harold J",male,21.0,0,0,342684,8.05,,S,,,,0
1114,2,"Cook, Mrs. (Selena Rogers)",female,22.0,0,0,W./C. 14266,10.5,F33,S,14,,Pennsylvania,1
1115,3,"Karlsson, Mr. Einar Gervasius",male,21.0,0,0,350053,7.7958,,S,13,,,1
1116,1,"Candee, Mrs. Edward (Helen Churchill Hungerford)",female,53.0,0,0,PC 17606,27.4458,,C,6,,"Washington, DC",1
1117,3,"Moubarek, Mrs. George (Omine Amenia"" Alexander)""",female,,0,2,2661,15.2458,,C,C,,,1
1118,3,"Asplund, Mr. Johan Charles",male,23.0,0,0,350054,7.7958,,S,13,,"Oskarshamn, Sweden Minneapolis, MN",1
1119,3,"McNeill, Miss. Bridget",female,,0,0,370368,7.75,,Q,,,,0
1120,3,"Everett, Mr. Thomas James",male,40.5,0,0,C.A. 6212,15.1,,S,,187.0,,0
1121,2,"Hocking, Mr. Samuel James Metcalfe",male,36.0,0,0,242963,13.0,,S,,,"Devonport, England",0
1122,2,"Sweet, Mr. George Frederick",male,14.0,0,0,220845,65.0,,S,,,"Somerset / Bernardsville, NJ",0
1123,1,"Willard, Miss. Constance",female,21.0,0,0,113795,26.55,,S,8 10,,"Duluth, MN",1
1124,3,"Wiklund, Mr. Karl Johan",male,21.0,1,0,3101266,6.4958,,S,,,,0
1125,3,"Linehan, Mr. Michael",male,,0,0,330971,7.8792,,Q,,,,0
1126,1,"Cumings, Mr. John Bradley",male,39.0,1,0,PC 17599,71.2833,C85,C,,,"New York, NY",0
1127,3,"Vendel, Mr. Olof Edvin",male,20.0,0,0,350416,7.8542,,S,,,,0
1128,1,"Warren, Mr. Frank Manley",male,64.0,1,0,110813,75.25,D37,C,,,"Portland, OR",0
1129,3,"Baccos, Mr. Raffull",male,20.0,0,0,2679,7.225,,C,,,,0
1130,2,"Hiltunen, Miss. Marta",female,18.0,1,1,250650,13.0,,S,,,"Kontiolahti, Finland / Detroit, MI",0
1131,1,"Douglas, Mrs. Walter Donald (Mahala Dutton)",female,48.0,1,0,PC 17761,106.425,C86,C,2,,"Deephaven, MN / Cedar Rapids, IA",1
1132,1,"Lindstrom, Mrs. Carl Johan (Sigrid Posse)",female,55.0,0,0,112377,27.7208,,C,6,,"Stockholm, Sweden",1
1133,2,"Christy, Mrs. (Alice Frances)",female,45.0,0,2,237789,30.0,,S,12,,London,1
1134,1,"Spedden, Mr. Frederic Oakley",male,45.0,1,1,16966,134.5,E34,C,3,,"Tuxedo Park, NY",1
1135,3,"Hyman, Mr. Abraham",male,,0,0,3470,7.8875,,S,C,,,1
1136,3,"Johnston, Master. William Arthur Willie""""",male,,1,2,W./C. 6607,23.45,,S,,,,0
1137,1,"Kenyon, Mr. Frederick R",male,41.0,1,0,17464,51.8625,D21,S,,,"Southington / Noank, CT",0
1138,2,"Karnes, Mrs. J Frank (Claire Bennett)",female,22.0,0,0,F.C.C. 13534,21.0,,S,,,"India / Pittsburgh, PA",0
1139,2,"Drew, Mr. James Vivian",male,42.0,1,1,28220,32.5,,S,,,"Greenport, NY",0
1140,2,"Hold, Mrs. Stephen (Annie Margaret Hill)",female,29.0,1,0,26707,26.0,,S,10,,"England / Sacramento, CA",1
1141,3,"Khalil, Mrs. Betros (Zahie Maria"" Elias)""",female,,1,0,2660,14.4542,,C,,,,0
1142,2,"West, Miss. Barbara J",female,0.92,1,2,C.A. 34651,27.75,,S,10,,"Bournmouth, England",1
1143,3,"Abrahamsson, Mr. Abraham August Johannes",male,20.0,0,0,SOTON/O2 3101284,7.925,,S,15,,"Taalintehdas, Finland Hoboken, NJ",1
1144,1,"Clark, Mr. Walter Miller",male,27.0,1,0,13508,136.7792,C89,C,,,"Los Angeles, CA",0
1145,3,"Salander, Mr. Karl Johan",male,24.0,0,0,7266,9.325,,S,,,,0
1146,3,"Wenzel, Mr. Linhart",male,32.5,0,0,345775,9.5,,S,,298.0,,0
1147,3,"MacKay, Mr. George William",male,,0,0,C.A. 42795,7.55,,S,,,,0
1148,3,"Mahon, Mr. John",male,,0,0,AQ/4 3130,7.75,,Q,,,,0
1149,3,"Niklasson, Mr. Samuel",male,28.0,0,0,363611,8.05,,S,,,,0
1150,2,"Bentham, Miss. Lilian W",female,19.0,0,0,28404,13.0,,S,12,,"Rochester, NY",1
1151,3,"Midtsjo, Mr. Karl Albert",male,21.0,0,0,345501,7.775,,S,15,,,1
1152,3,"de Messemaeker, Mr. Guillaume Joseph",male,36.5,1,0,345572,17.4,,S,15,,"Tampico, MT",1
1153,3,"Nilsson, Mr. August Ferdinand",male,21.0,0,0,350410,7.8542,,S,,,,0
1154,2,"Wells, Mrs. Arthur Henry (Addie"" Dart Trevaskis)""",female,29.0,0,2,29103,23.0,,S,14,,"Cornwall / Akron, OH",1
1155,3,"Klasen, Miss. Gertrud Emilia",female,1.0,1,1,350405,12.1833,,S,,,,0
1156,2,"Portaluppi, Mr. Emilio Ilario Giuseppe",male,30.0,0,0,C.A. 34644,12.7375,,C,14,,"Milford, NH",1
1157,3,"Lyntakoff, Mr. Stanko",male,,0,0,349235,7.8958,,S,,,,0
1158,1,"Chisholm, Mr. Roderick Robert Crispin",male,,0,0,112051,0.0,,S,,,"Liverpool, England / Belfast",0
1159,3,"Warren, Mr. Charles William",male,,0,0,C.A. 49867,7.55,,S,,,,0
1160,3,"Howard, Miss. May Elizabeth",female,,0,0,A. 2. 39186,8.05,,S,C,,,1
1161,3,"Pokrnic, Mr. Mate",male,17.0,0,0,315095,8.6625,,S,,,,0
1162,1,"McCaffry, Mr. Thomas Francis",male,46.0,0,0,13050,75.2417,C6,C,,292.0,"Vancouver, BC",0
1163,3,"Fox, Mr. Patrick",male,,0,0,368573,7.75,,Q,,,"Ireland New York, NY",0
1164,1,"Clark, Mrs. Walter Miller (Virginia McDowell)",female,26.0,1,0,13508,136.7792,C89,C,4,,"Los Angeles, CA",1
1165,3,"Lennon, Miss. Mary",female,,1,0,370371,15.5,,Q,,,,0
1166,3,"Saade, Mr. Jean Nassr",male,,0,0,2676,7.225,,C,,,,0
1167,2,"Bryhl, Miss. Dagmar Jenny Ingeborg ",female,20.0,1,0,236853,26.0,,S,12,,"Skara, Sweden / Rockford, IL",1
1168,2,"Parker, Mr. Clifford Richard",male,28.0,0,0,SC 14888,10.5,,S,,,"St Andrews, Guernsey",0
1169,2,"Faunthorpe, Mr. Harry",male,40.0,1,0,2926,26.0,,S,,286.0,"England / Philadelphia, PA",0
1170,2,"Ware, Mr. John James",male,30.0,1,0,CA 31352,21.0,,S,,,"Bristol, England / New Britain, CT",0
1171,2,"Oxenham, Mr. Percy Thomas",male,22.0,0,0,W./C. 14260,10.5,,S,13,,"Pondersend, England / New Durham, NJ",1
1172,3,"Oreskovic, Miss. Jelka",female,23.0,0,0,315085,8.6625,,S,,,,0
1173,3,"Peacock, Master. Alfred Edward",male,0.75,1,1,SOTON/O.Q. 3101315,13.775,,S,,,,0
1174,3,"Fleming, Miss. Honora",female,,0,0,364859,7.75,,Q,,,,0
1175,3,"Touma, Miss. Maria Youssef",female,9.0,1,1,2650,15.2458,,C,C,,,1
1176,3,"Rosblom, Miss. Salli Helena",female,2.0,1,1,370129,20.2125,,S,,,,0
1177,3,"Dennis, Mr. William",male,36.0,0,0,A/5 21175,7.25,,S,,,,0
1178,3,"Franklin, Mr. Charles (Charles Fardon)",male,,0,0,SOTON/O.Q. 3101314,7.25,,S,,,,0
1179,1,"Snyder, Mr. John Pillsbury",male,24.0,1,0,21228,82.2667,B45,S,7,,"Minneapolis, MN",1
1180,3,"Mardirosian, Mr. Sarkis",male,,0,0,2655,7.2292,F E46,C,,,,0
1181,3,"Ford, Mr. Arthur",male,,0,0,A/5 1478,8.05,,S,,,"Bridgwater, Somerset, England",0
1182,1,"Rheims, Mr. George Alexander Lucien",male,,0,0,PC 17607,39.6,,S,A,,"Paris /  New York, NY",1
1183,3,"Daly, Miss. Margaret Marcella Maggie""""",female,30.0,0,0,382650,6.95,,Q,15,,"Co Athlone, Ireland New York, NY",1
1184,3,"Nasr, Mr. Mustafa",male,,0,0,2652,7.2292,,C,,,,0
1185,1,"Dodge, Dr. Washington",male,53.0,1,1,33638,81.8583,A34,S,13,,"San Francisco, CA",1
1186,3,"Wittevrongel, Mr. Camille",male,36.0,0,0,345771,9.5,,S,,,,0
1187,3,"Angheloff, Mr. Minko",male,26.0,0,0,349202,7.8958,,S,,,"Bulgaria Chicago, IL",0
1188,2,"Laroche, Miss. Louise",female,1.0,1,2,SC/Paris 2123,41.5792,,C,14,,Paris / Haiti,1
1189,3,"Samaan, Mr. Hanna",male,,2,0,2662,21.6792,,C,,,,0
1190,1,"Loring, Mr. Joseph Holland",male,30.0,0,0,113801,45.5,,S,,,"London / New York, NY",0
1191,3,"Johansson, Mr. Nils",male,29.0,0,0,347467,7.8542,,S,,,,0
1192,3,"Olsson, Mr. Oscar Wilhelm",male,32.0,0,0,347079,7.775,,S,A,,,1
1193,2,"Malachard, Mr. Noel",male,,0,0,237735,15.0458,D,C,,,Paris,0
1194,2,"Phillips, Mr. Escott Robert",male,43.0,0,1,S.O./P.P. 2,21.0,,S,,,"Ilfracombe, Devon",0
1195,3,"Pokrnic, Mr. Tome",male,24.0,0,0,315092,8.6625,,S,,,,0
1196,3,"McCarthy, Miss. Catherine Katie""""",female,,0,0,383123,7.75,,Q,15 16,,,1
1197,1,"Crosby, Mrs. Edward Gifford (Catherine Elizabeth Halstead)",female,64.0,1,1,112901,26.55,B26,S,7,,"Milwaukee, WI",1
1198,1,"Allison, Mr. Hudson Joshua Creighton",male,30.0,1,2,113781,151.55,C22 C26,S,,135.0,"Montreal, PQ / Chesterville, ON",0
1199,3,"Aks, Master. Philip Frank",male,0.83,0,1,392091,9.35,,S,11,,"London, England Norfolk, VA",1
1200,1,"Hays, Mr. Charles Melville",male,55.0,1,1,12749,93.5,B69,S,,307.0,"Montreal, PQ",0
1201,3,"Hansen, Mrs. Claus Peter (Jennie L Howard)",female,45.0,1,0,350026,14.1083,,S,11,,,1
1202,3,"Cacic, Mr. Jego Grga",male,18.0,0,0,315091,8.6625,,S,,,,0
1203,3,"Vartanian, Mr. David",male,22.0,0,0,2658,7.225,,C,13 15,,,1
1204,3,"Sadowitz, Mr. Harry",male,,0,0,LP 1588,7.575,,S,,,,0
1205,3,"Carr, Miss. Jeannie",female,37.0,0,0,368364,7.75,,Q,,,"Co Sligo, Ireland Hartford, CT",0
1206,1,"White, Mrs. John Stuart (Ella Holmes)",female,55.0,0,0,PC 17760,135.6333,C32,C,8,,"New York, NY / Briarcliff Manor NY",1
1207,3,"Hagardon, Miss. Kate",female,17.0,0,0,AQ/3. 30631,7.7333,,Q,,,,0
1208,1,"Spencer, Mr. William Augustus",male,57.0,1,0,PC 17569,146.5208,B78,C,,,"Paris, France",0
1209,2,"Rogers, Mr. Reginald Harry",male,19.0,0,0,28004,10.5,,S,,,,0
1210,3,"Jonsson, Mr. Nils Hilding",male,27.0,0,0,350408,7.8542,,S,,,,0
1211,2,"Jefferys, Mr. Ernest Wilfred",male,22.0,2,0,C.A. 31029,31.5,,S,,,"Guernsey / Elizabeth, NJ",0
1212,3,"Andersson, Mr. Johan Samuel",male,26.0,0,0,347075,7.775,,S,,,"Hartford, CT",0
1213,3,"Krekorian, Mr. Neshan",male,25.0,0,0,2654,7.2292,F E57,C,10,,,1
1214,2,"Nesson, Mr. Israel",male,26.0,0,0,244368,13.0,F2,S,,,"Boston, MA",0
1215,1,"Rowe, Mr. Alfred G",male,33.0,0,0,113790,26.55,,S,,109.0,London,0
1216,1,"Kreuchen, Miss. Emilie",female,39.0,0,0,24160,211.3375,,S,2,,,1
1217,3,"Assam, Mr. Ali",male,23.0,0,0,SOTON/O.Q. 3101309,7.05,,S,,,,0
1218,2,"Becker, Miss. Ruth Elizabeth",female,12.0,2,1,230136,39.0,F4,S,13,,"Guntur, India / Benton Harbour, MI",1
1219,1,"Rosenshine, Mr. George (Mr George Thorne"")""",male,46.0,0,0,PC 17585,79.2,,C,,16.0,"New York, NY",0
1220,2,"Clarke, Mr. Charles Valentine",male,29.0,1,0,2003,26.0,,S,,,"England / San Francisco, CA",0
1221,2,"Enander, Mr. Ingvar",male,21.0,0,0,236854,13.0,,S,,,"Goteborg, Sweden / Rockford, IL",0
1222,2,"Davies, Mrs. John Morgan (Elizabeth Agnes Mary White) ",female,48.0,0,2,C.A. 33112,36.75,,S,14,,"St Ives, Cornwall / Hancock, MI",1
1223,1,"Dulles, Mr. William Crothers",male,39.0,0,0,PC 17580,29.7,A18,C,,133.0,"Philadelphia, PA",0
1224,3,"Thomas, Mr. Tannous",male,,0,0,2684,7.225,,C,,,,0
1225,3,"Nakid, Mrs. Said (Waika Mary"" Mowad)""",female,19.0,1,1,2653,15.7417,,C,C,,,1
1226,3,"Cor, Mr. Ivan",male,27.0,0,0,349229,7.8958,,S,,,Austria,0
1227,1,"Maguire, Mr. John Edward",male,30.0,0,0,110469,26.0,C106,S,,,"Brockton, MA",0
1228,2,"de Brito, Mr. Jose Joaquim",male,32.0,0,0,244360,13.0,,S,,,"Portugal / Sau Paulo, Brazil",0
1229,3,"Elias, Mr. Joseph",male,39.0,0,2,2675,7.2292,,C,,,"Syria Ottawa, ON",0
1230,2,"Denbury, Mr. Herbert",male,25.0,0,0,C.A. 31029,31.5,,S,,,"Guernsey / Elizabeth, NJ",0
1231,3,"Betros, Master. Seman",male,,0,0,2622,7.2292,,C,,,,0
1232,2,"Fillbrook, Mr. Joseph Charles",male,18.0,0,0,C.A. 15185,10.5,,S,,,"Cornwall / Houghton, MI",0
1233,3,"Lundstrom, Mr. Thure Edvin",male,32.0,0,0,350403,7.5792,,S,15,,,1
1234,3,"Sage, Mr. John George",male,,1,9,CA. 2343,69.55,,S,,,,0
1235,1,"Cardeza, Mrs. James Warburton Martinez (Charlotte Wardle Drake)",female,58.0,0,1,PC 17755,512.3292,B51 B53 B55,C,3,,"Germantown, Philadelphia, PA",1
1236,3,"van Billiard, Master. James William",male,,1,1,A/5. 851,14.5,,S,,,,0
1237,3,"Abelseth, Miss. Karen Marie",female,16.0,0,0,348125,7.65,,S,16,,"Norway Los Angeles, CA",1
1238,2,"Botsford, Mr. William Hull",male,26.0,0,0,237670,13.0,,S,,,"Elmira, NY / Orange, NJ",0
1239,3,"Whabee, Mrs. George Joseph (Shawneene Abi-Saab)",female,38.0,0,0,2688,7.2292,,C,C,,,1
1240,2,"Giles, Mr. Ralph",male,24.0,0,0,248726,13.5,,S,,297.0,"West Kensington, London",0
1241,2,"Walcroft, Miss. Nellie",female,31.0,0,0,F.C.C. 13528,21.0,,S,14,,"Mamaroneck, NY",1
1242,1,"Greenfield, Mrs. Leo David (Blanche Strouse)",female,45.0,0,1,PC 17759,63.3583,D10 D12,C,7,,"New York, NY",1
1243,2,"Stokes, Mr. Philip Joseph",male,25.0,0,0,F.C.C. 13540,10.5,,S,,81.0,"Catford, Kent / Detroit, MI",0
1244,2,"Dibden, Mr. William",male,18.0,0,0,S.O.C. 14879,73.5,,S,,,"New Forest, England",0
1245,2,"Herman, Mr. Samuel",male,49.0,1,2,220845,65.0,,S,,,"Somerset / Bernardsville, NJ",0
1246,3,"Dean, Miss. Elizabeth Gladys Millvina""""",female,0.17,1,2,C.A. 2315,20.575,,S,10,,"Devon, England Wichita, KS",1
1247,1,"Julian, Mr. Henry Forbes",male,50.0,0,0,113044,26.0,E60,S,,,London,0
1248,1,"Brown, Mrs. John Murray (Caroline Lane Lamson)",female,59.0,2,0,11769,51.4792,C101,S,D,,"Belmont, MA",1
1249,3,"Lockyer, Mr. Edward",male,,0,0,1222,7.8792,,S,,153.0,,0
1250,3,"O'Keefe, Mr. Patrick",male,,0,0,368402,7.75,,Q,B,,,1
1251,3,"Lindell, Mrs. Edvard Bengtsson (Elin Gerda Persson)",female,30.0,1,0,349910,15.55,,S,A,,,0
1252,3,"Sage, Master. William Henry",male,14.5,8,2,CA. 2343,69.55,,S,,67.0,,0
1253,2,"Mallet, Mrs. Albert (Antoinette Magnin)",female,24.0,1,1,S.C./PARIS 2079,37.0042,,C,10,,"Paris / Montreal, PQ",1
1254,2,"Ware, Mrs. John James (Florence Louise Long)",female,31.0,0,0,CA 31352,21.0,,S,10,,"Bristol, England / New Britain, CT",1
1255,3,"Strilic, Mr. Ivan",male,27.0,0,0,315083,8.6625,,S,,,,0
1256,1,"Harder, Mrs. George Achilles (Dorothy Annan)",female,25.0,1,0,11765,55.4417,E50,C,5,,"Brooklyn, NY",1
1257,3,"Sage, Mrs. John (Annie Bullen)",female,,1,9,CA. 2343,69.55,,S,,,,0
1258,3,"Caram, Mr. Joseph",male,,1,0,2689,14.4583,,C,,,"Ottawa, ON",0
1259,3,"Riihivouri, Miss. Susanna Juhantytar Sanni""""",female,22.0,0,0,3101295,39.6875,,S,,,,0
1260,1,"Gibson, Mrs. Leonard (Pauline C Boeson)",female,45.0,0,1,112378,59.4,,C,7,,"New York, NY",1
1261,2,"Pallas y Castello, Mr. Emilio",male,29.0,0,0,SC/PARIS 2147,13.8583,,C,9,,"Spain / Havana, Cuba",1
1262,2,"Giles, Mr. Edgar",male,21.0,1,0,28133,11.5,,S,,,"Cornwall / Camden, NJ",0
1263,1,"Wilson, Miss. Helen Alice",female,31.0,0,0,16966,134.5,E39 E41,C,3,,,1
1264,1,"Ismay, Mr. Joseph Bruce",male,49.0,0,0,112058,0.0,B52 B54 B56,S,C,,Liverpool,1
1265,2,"Harbeck, Mr. William H",male,44.0,0,0,248746,13.0,,S,,35.0,"Seattle, WA / Toledo, OH",0
1266,1,"Dodge, Mrs. Washington (Ruth Vidaver)",female,54.0,1,1,33638,81.8583,A34,S,5,,"San Francisco, CA",1
1267,1,"Bowen, Miss. Grace Scott",female,45.0,0,0,PC 17608,262.375,,C,4,,"Cooperstown, NY",1
1268,3,"Kink, Miss. Maria",female,22.0,2,0,315152,8.6625,,S,,,,0
1269,2,"Cotterill, Mr. Henry Harry""""",male,21.0,0,0,29107,11.5,,S,,,"Penzance, Cornwall / Akron, OH",0
1270,1,"Hipkins, Mr. William Edward",male,55.0,0,0,680,50.0,C39,S,,,London / Birmingham,0
1271,3,"Asplund, Master. Carl Edgar",male,5.0,4,2,347077,31.3875,,S,,,"Sweden  Worcester, MA",0
1272,3,"O'Connor, Mr. Patrick",male,,0,0,366713,7.75,,Q,,,,0
1273,3,"Foley, Mr. Joseph",male,26.0,0,0,330910,7.8792,,Q,,,"Ireland Chicago, IL",0
1274,3,"Risien, Mrs. Samuel (Emma)",female,,0,0,364498,14.5,,S,,,,0
1275,3,"McNamee, Mrs. Neal (Eileen O'Leary)",female,19.0,1,0,376566,16.1,,S,,53.0,,0
1276,2,"Wheeler, Mr. Edwin Frederick""""",male,,0,0,SC/PARIS 2159,12.875,,S,,,,0
1277,2,"Herman, Miss. Kate",female,24.0,1,2,220845,65.0,,S,9,,"Somerset / Bernardsville, NJ",1
1278,3,"Aronsson, Mr. Ernst Axel Algot",male,24.0,0,0,349911,7.775,,S,,,"Sweden Joliet, IL",0
1279,2,"Ashby, Mr. John",male,57.0,0,0,244346,13.0,,S,,,"West Hoboken, NJ",0
1280,3,"Canavan, Mr. Patrick",male,21.0,0,0,364858,7.75,,Q,,,"Ireland Philadelphia, PA",0
1281,3,"Palsson, Master. Paul Folke",male,6.0,3,1,349909,21.075,,S,,,,0
1282,1,"Payne, Mr. Vivian Ponsonby",male,23.0,0,0,12749,93.5,B24,S,,,"Montreal, PQ",0
1283,1,"Lines, Mrs. Ernest H (Elizabeth Lindsey James)",female,51.0,0,1,PC 17592,39.4,D28,S,9,,"Paris, France",1
1284,3,"Abbott, Master. Eugene Joseph",male,13.0,0,2,C.A. 2673,20.25,,S,,,"East Providence, RI",0
1285,2,"Gilbert, Mr. William",male,47.0,0,0,C.A. 30769,10.5,,S,,,Cornwall,0
1286,3,"Kink-Heilmann, Mr. Anton",male,29.0,3,1,315153,22.025,,S,2,,,1
1287,1,"Smith, Mrs. Lucien Philip (Mary Eloise Hughes)",female,18.0,1,0,13695,60.0,C31,S,6,,"Huntington, WV",1
1288,3,"Colbert, Mr. Patrick",male,24.0,0,0,371109,7.25,,Q,,,"Co Limerick, Ireland Sherbrooke, PQ",0
1289,1,"Frolicher-Stehli, Mrs. Maxmillian (Margaretha Emerentia Stehli)",female,48.0,1,1,13567,79.2,B41,C,5,,"Zurich, Switzerland",1
1290,3,"Larsson-Rondberg, Mr. Edvard A",male,22.0,0,0,347065,7.775,,S,,,,0
1291,3,"Conlon, Mr. Thomas Henry",male,31.0,0,0,21332,7.7333,,Q,,,"Philadelphia, PA",0
1292,1,"Bonnell, Miss. Caroline",female,30.0,0,0,36928,164.8667,C7,S,8,,"Youngstown, OH",1
1293,2,"Gale, Mr. Harry",male,38.0,1,0,28664,21.0,,S,,,"Cornwall / Clear Creek, CO",0
1294,1,"Gibson, Miss. Dorothy Winifred",female,22.0,0,1,112378,59.4,,C,7,,"New York, NY",1
1295,1,"Carrau, Mr. Jose Pedro",male,17.0,0,0,113059,47.1,,S,,,"Montevideo, Uruguay",0
1296,1,"Frauenthal, Mr. Isaac Gerald",male,43.0,1,0,17765,27.7208,D40,C,5,,"New York, NY",1
1297,2,"Nourney, Mr. Alfred (Baron von Drachstedt"")""",male,20.0,0,0,SC/PARIS 2166,13.8625,D38,C,7,,"Cologne, Germany",1
1298,2,"Ware, Mr. William Jeffery",male,23.0,1,0,28666,10.5,,S,,,,0
1299,1,"Widener, Mr. George Dunton",male,50.0,1,1,113503,211.5,C80,C,,,"Elkins Park, PA",0
1300,3,"Riordan, Miss. Johanna Hannah""""",female,,0,0,334915,7.7208,,Q,13,,,1
1301,3,"Peacock, Miss. Treasteall",female,3.0,1,1,SOTON/O.Q. 3101315,13.775,,S,,,,0
1302,3,"Naughton, Miss. Hannah",female,,0,0,365237,7.75,,Q,,,,0
1303,1,"Minahan, Mrs. William Edward (Lillian E Thorpe)",female,37.0,1,0,19928,90.0,C78,Q,14,,"Fond du Lac, WI",1
1304,3,"Henriksson, Miss. Jenny Lovisa",female,28.0,0,0,347086,7.775,,S,,,,0
1305,3,"Spector, Mr. Woolf",male,,0,0,A.5. 3236,8.05,,S,,,,0
1306,1,"Oliva y Ocana, Dona. Fermina",female,39.0,0,0,PC 17758,108.9,C105,C,8,,,1
1307,3,"Saether, Mr. Simon Sivertsen",male,38.5,0,0,SOTON/O.Q. 3101262,7.25,,S,,32.0,,0
1308,3,"Ware, Mr. Frederick",male,,0,0,359309,8.05,,S,,,,0
1309,3,"Peter, Master. Michael J",male,,1,1,2668,22.3583,,C,C,,,1

"""#####
    ),
    (
      "examples/titanic/data/third-class.csv",
      #####"""
PassengerId,Pclass,Name,Sex,Age,SibSp,Parch,Ticket,Fare,Cabin,Embarked,boat,body,home.dest,Survived
892,3,"Kelly, Mr. James",male,34.5,0,0,330911,7.8292,,Q,,70.0,,0
893,3,"Wilkes, Mrs. James (Ellen Needs)",female,47.0,1,0,363272,7.0,,S,,,,1
895,3,"Wirz, Mr. Albert",male,27.0,0,0,315154,8.6625,,S,,131.0,,0
896,3,"Hirvonen, Mrs. Alexander (Helga E Lindqvist)",female,22.0,1,1,3101298,12.2875,,S,15,,,1
897,3,"Svensson, Mr. Johan Cervin",male,14.0,0,0,7538,9.225,,S,13,,,1
898,3,"Connolly, Miss. Kate",female,30.0,0,0,330972,7.6292,,Q,,,Ireland,0
900,3,"Abrahim, Mrs. Joseph (Sophie Halaut Easu)",female,18.0,0,0,2657,7.2292,,C,C,,"Greensburg, PA",1
901,3,"Davies, Mr. John Samuel",male,21.0,2,0,A/4 48871,24.15,,S,,,"West Bromwich, England Pontiac, MI",0
902,3,"Ilieff, Mr. Ylio",male,,0,0,349220,7.8958,,S,,,,0
909,3,"Assaf, Mr. Gerios",male,21.0,0,0,2692,7.225,,C,,,"Ottawa, ON",0
910,3,"Ilmakangas, Miss. Ida Livija",female,27.0,1,0,STON/O2. 3101270,7.925,,S,,,,0
911,3,"Assaf Khalil, Mrs. Mariana (Miriam"")""",female,45.0,0,0,2696,7.225,,C,C,,"Ottawa, ON",1
913,3,"Olsen, Master. Artur Karl",male,9.0,0,1,C 17368,3.1708,,S,13,,,1
917,3,"Robins, Mr. Alexander A",male,50.0,1,0,A/5. 3337,14.5,,S,,119.0,,0
919,3,"Daher, Mr. Shedid",male,22.5,0,0,2698,7.225,,C,,9.0,,0
921,3,"Samaan, Mr. Elias",male,,2,0,2662,21.6792,,C,,,,0
924,3,"Dean, Mrs. Bertram (Eva Georgetta Light)",female,33.0,1,2,C.A. 2315,20.575,,S,10,,"Devon, England Wichita, KS",1
925,3,"Johnston, Mrs. Andrew G (Elizabeth Lily"" Watson)""",female,,1,2,W./C. 6607,23.45,,S,,,,0
927,3,"Katavelas, Mr. Vassilios (Catavelas Vassilios"")""",male,18.5,0,0,2682,7.2292,,C,,58.0,,0
928,3,"Roth, Miss. Sarah A",female,,0,0,342712,8.05,,S,C,,,1
929,3,"Cacic, Miss. Manda",female,21.0,0,0,315087,8.6625,,S,,,,0
930,3,"Sap, Mr. Julius",male,25.0,0,0,345768,9.5,,S,11,,,1
931,3,"Hee, Mr. Ling",male,,0,0,1601,56.4958,,S,C,,,1
932,3,"Karun, Mr. Franz",male,39.0,0,1,349256,13.4167,,C,15,,,1
934,3,"Goldsmith, Mr. Nathan",male,41.0,0,0,SOTON/O.Q. 3101263,7.85,,S,,,"Philadelphia, PA",0
937,3,"Peltomaki, Mr. Nikolai Johannes",male,25.0,0,0,STON/O 2. 3101291,7.925,,S,,,,0
939,3,"Shaughnessy, Mr. Patrick",male,,0,0,370374,7.75,,Q,,,,0
941,3,"Coutts, Mrs. William (Winnie Minnie"" Treanor)""",female,36.0,0,2,C.A. 37671,15.9,,S,2,,"England Brooklyn, NY",1
947,3,"Rice, Master. Albert",male,10.0,4,1,382652,29.125,,Q,,,,0
948,3,"Cor, Mr. Bartol",male,35.0,0,0,349230,7.8958,,S,,,Austria,0
949,3,"Abelseth, Mr. Olaus Jorgensen",male,25.0,0,0,348122,7.65,F G63,S,A,,"Perkins County, SD",1
950,3,"Davison, Mr. Thomas Henry",male,,1,0,386525,16.1,,S,,,"Liverpool, England Bedford, OH",0
952,3,"Dika, Mr. Mirko",male,17.0,0,0,349232,7.8958,,S,,,,0
954,3,"Bjorklund, Mr. Ernst Herbert",male,18.0,0,0,347090,7.75,,S,,,"Stockholm, Sweden New York",0
955,3,"Bradley, Miss. Bridget Delia",female,22.0,0,0,334914,7.725,,Q,13,,"Kingwilliamstown, Co Cork, Ireland Glens Falls, NY",1
958,3,"Burns, Miss. Mary Delia",female,18.0,0,0,330963,7.8792,,Q,,,"Co Sligo, Ireland New York, NY",0
962,3,"Mulvihill, Miss. Bertha E",female,24.0,0,0,382653,7.75,,Q,15,,,1
963,3,"Minkoff, Mr. Lazar",male,21.0,0,0,349211,7.8958,,S,,,,0
964,3,"Nieminen, Miss. Manta Josefina",female,29.0,0,0,3101297,7.925,,S,,,,0
968,3,"Miles, Mr. Frank",male,,0,0,359306,8.05,,S,,,,0
971,3,"Doyle, Miss. Elizabeth",female,24.0,0,0,368702,7.75,,Q,,,"Ireland New York, NY",0
972,3,"Boulos, Master. Akar",male,6.0,1,1,2678,15.2458,,C,,,"Syria Kent, ON",0
975,3,"Demetri, Mr. Marinko",male,,0,0,349238,7.8958,,S,,,,0
977,3,"Khalil, Mr. Betros",male,,1,0,2660,14.4542,,C,,,,0
978,3,"Barry, Miss. Julia",female,27.0,0,0,330844,7.8792,,Q,,,"New York, NY",0
979,3,"Badman, Miss. Emily Louisa",female,18.0,0,0,A/4 31416,8.05,,S,C,,"London Skanteales, NY",1
980,3,"O'Donoghue, Ms. Bridget",female,,0,0,364856,7.75,,Q,,,,0
982,3,"Dyker, Mrs. Adolf Fredrik (Anna Elisabeth Judith Andersson)",female,22.0,1,0,347072,13.9,,S,16,,"West Haven, CT",1
983,3,"Pedersen, Mr. Olaf",male,,0,0,345498,7.775,,S,,,,0
985,3,"Guest, Mr. Robert",male,,0,0,376563,8.05,,S,,,,0
987,3,"Tenglin, Mr. Gunnar Isidor",male,25.0,0,0,350033,7.7958,,S,13 15,,,1
989,3,"Makinen, Mr. Kalle Edvard",male,29.0,0,0,STON/O 2. 3101268,7.925,,S,,,,0
990,3,"Braf, Miss. Elin Ester Maria",female,20.0,0,0,347471,7.8542,,S,,,"Medeltorp, Sweden Chicago, IL",0
991,3,"Nancarrow, Mr. William Henry",male,33.0,0,0,A./5. 3338,8.05,,S,,,,0
994,3,"Foley, Mr. William",male,,0,0,365235,7.75,,Q,,,Ireland,0
995,3,"Johansson Palmquist, Mr. Oskar Leander",male,26.0,0,0,347070,7.775,,S,15,,,1
996,3,"Thomas, Mrs. Alexander (Thamine Thelma"")""",female,16.0,1,1,2625,8.5167,,C,14,,,1
997,3,"Holthen, Mr. Johan Martin",male,28.0,0,0,C 4001,22.525,,S,,,,0
998,3,"Buckley, Mr. Daniel",male,21.0,0,0,330920,7.8208,,Q,13,,"Kingwilliamstown, Co Cork, Ireland New York, NY",1
999,3,"Ryan, Mr. Edward",male,,0,0,383162,7.75,,Q,14,,,1
1000,3,"Willer, Mr. Aaron (Abi Weller"")""",male,,0,0,3410,8.7125,,S,,,,0
1003,3,"Shine, Miss. Ellen Natalia",female,,0,0,330968,7.7792,,Q,,,,1
1005,3,"Buckley, Miss. Katherine",female,18.5,0,0,329944,7.2833,,Q,,299.0,"Co Cork, Ireland Roxbury, MA",0
1007,3,"Chronopoulos, Mr. Demetrios",male,18.0,1,0,2680,14.4542,,C,,,Greece,0
1008,3,"Thomas, Mr. John",male,,0,0,2681,6.4375,,C,,,,0
1009,3,"Sandstrom, Miss. Beatrice Irene",female,1.0,1,1,PP 9549,16.7,G6,S,13,,,1
1013,3,"Kiernan, Mr. John",male,,1,0,367227,7.75,,Q,,,,0
1015,3,"Carver, Mr. Alfred John",male,28.0,0,0,392095,7.25,,S,,,"St Denys, Southampton, Hants",0
1016,3,"Kennedy, Mr. John",male,,0,0,368783,7.75,,Q,,,,1
1017,3,"Cribb, Miss. Laura Alice",female,17.0,0,1,371362,16.1,,S,12,,"Bournemouth, England Newark, NJ",1
1018,3,"Brobeck, Mr. Karl Rudolf",male,22.0,0,0,350045,7.7958,,S,,,"Sweden Worcester, MA",0
1019,3,"McCoy, Miss. Alicia",female,,2,0,367226,23.25,,Q,16,,,1
1021,3,"Petersen, Mr. Marius",male,24.0,0,0,342441,8.05,,S,,,,0
1022,3,"Spinner, Mr. Henry John",male,32.0,0,0,STON/OQ. 369943,8.05,,S,,,,0
1024,3,"Lefebre, Mrs. Frank (Frances)",female,,0,4,4133,25.4667,,S,,,,0
1025,3,"Thomas, Mr. Charles P",male,,1,0,2621,6.4375,,C,,,,0
1026,3,"Dintcheff, Mr. Valtcho",male,43.0,0,0,349226,7.8958,,S,,,,0
1027,3,"Carlsson, Mr. Carl Robert",male,24.0,0,0,350409,7.8542,,S,,,"Goteborg, Sweden Huntley, IL",0
1028,3,"Zakarian, Mr. Mapriededer",male,26.5,0,0,2656,7.225,,C,,304.0,,0
1030,3,"Drapkin, Miss. Jennie",female,23.0,0,0,SOTON/OQ 392083,8.05,,S,,,"London New York, NY",1
1031,3,"Goodwin, Mr. Charles Frederick",male,40.0,1,6,CA 2144,46.9,,S,,,"Wiltshire, England Niagara Falls, NY",0
1032,3,"Goodwin, Miss. Jessie Allis",female,10.0,5,2,CA 2144,46.9,,S,,,"Wiltshire, England Niagara Falls, NY",0
1037,3,"Vander Planke, Mr. Julius",male,31.0,3,0,345763,18.0,,S,,,,0
1039,3,"Davies, Mr. Evan",male,22.0,0,0,SC/A4 23568,8.05,,S,,,,0
1043,3,"Matinoff, Mr. Nicola",male,,0,0,349255,7.8958,,C,,,,0
1044,3,"Storey, Mr. Thomas",male,60.5,0,0,3701,,,S,,261.0,,0
1045,3,"Klasen, Mrs. (Hulda Kristina Eugenia Lofqvist)",female,36.0,0,2,350405,12.1833,,S,,,,0
1046,3,"Asplund, Master. Filip Oscar",male,13.0,4,2,347077,31.3875,,S,,,"Sweden Worcester, MA",0
1047,3,"Duquemin, Mr. Joseph",male,24.0,0,0,S.O./P.P. 752,7.55,,S,D,,"England Albion, NY",1
1049,3,"Lundin, Miss. Olga Elida",female,23.0,0,0,347469,7.8542,,S,10,,,1
1051,3,"Peacock, Mrs. Benjamin (Edith Nile)",female,26.0,0,2,SOTON/O.Q. 3101315,13.775,,S,,,,0
1052,3,"Smyth, Miss. Julia",female,,0,0,335432,7.7333,,Q,13,,,1
1053,3,"Touma, Master. Georges Youssef",male,7.0,1,1,2650,15.2458,,C,C,,,1
1055,3,"Pearce, Mr. Ernest",male,,0,0,343271,7.0,,S,,,,0
1057,3,"Kink-Heilmann, Mrs. Anton (Luise Heilmann)",female,26.0,1,1,315153,22.025,,S,2,,,1
1059,3,"Ford, Mr. Edward Watson",male,18.0,2,2,W./C. 6608,34.375,,S,,,"Rotherfield, Sussex, England Essex Co, MA",0
1061,3,"Hellstrom, Miss. Hilda Maria",female,22.0,0,0,7548,8.9625,,S,C,,,1
1062,3,"Lithman, Mr. Simon",male,,0,0,S.O./P.P. 251,7.55,,S,,,,0
1063,3,"Zakarian, Mr. Ortin",male,27.0,0,0,2670,7.225,,C,,,,0
1064,3,"Dyker, Mr. Adolf Fredrik",male,23.0,1,0,347072,13.9,,S,,,"West Haven, CT",0
1065,3,"Torfa, Mr. Assad",male,,0,0,2673,7.2292,,C,,,,0
1066,3,"Asplund, Mr. Carl Oscar Vilhelm Gustafsson",male,40.0,1,5,347077,31.3875,,S,,142.0,"Sweden  Worcester, MA",0
1075,3,"Lane, Mr. Patrick",male,,0,0,7935,7.75,,Q,,,,0
1079,3,"Davies, Mr. Joseph",male,17.0,2,0,A/4 48873,8.05,,S,,,"West Bromwich, England Pontiac, MI",0
1080,3,"Sage, Miss. Ada",female,,8,2,CA. 2343,69.55,,S,,,,0
1084,3,"van Billiard, Master. Walter John",male,11.5,1,1,A/5. 851,14.5,,S,,1.0,,0
1087,3,"Karlsson, Mr. Julius Konrad Eugen",male,33.0,0,0,347465,7.8542,,S,,,,0
1089,3,"Nilsson, Miss. Berta Olivia",female,18.0,0,0,347066,7.775,,S,D,,,1
1091,3,"Rasmussen, Mrs. (Lena Jacobsen Solvang)",female,,0,0,65305,8.1125,,S,,,,0
1092,3,"Murphy, Miss. Nora",female,,0,0,36568,15.5,,Q,16,,,1
1093,3,"Danbom, Master. Gilbert Sigvard Emanuel",male,0.33,0,2,347080,14.4,,S,,,"Stanton, IA",0
1098,3,"McGowan, Miss. Katherine",female,35.0,0,0,9232,7.75,,Q,,,,0
1101,3,"Delalic, Mr. Redjo",male,25.0,0,0,349250,7.8958,,S,,,,0
1102,3,"Andersen, Mr. Albert Karvin",male,32.0,0,0,C 4001,22.525,,S,,260.0,"Bergen, Norway",0
1103,3,"Finoli, Mr. Luigi",male,,0,0,SOTON/O.Q. 3101308,7.05,,S,15,,"Italy Philadelphia, PA",1
1106,3,"Andersson, Miss. Ida Augusta Margareta",female,38.0,4,2,347091,7.775,,S,,,"Vadsbro, Sweden Ministee, MI",0
1108,3,"Mahon, Miss. Bridget Delia",female,,0,0,330924,7.8792,,Q,,,,0
1111,3,"Thomson, Mr. Alexander Morrison",male,,0,0,32302,8.05,,S,,,,0
1113,3,"Reynolds, Mr. Harold J",male,21.0,0,0,342684,8.05,,S,,,,0
1115,3,"Karlsson, Mr. Einar Gervasius",male,21.0,0,0,350053,7.7958,,S,13,,,1
1117,3,"Moubarek, Mrs. George (Omine Amenia"" Alexander)""",female,,0,2,2661,15.2458,,C,C,,,1
1118,3,"Asplund, Mr. Johan Charles",male,23.0,0,0,350054,7.7958,,S,13,,"Oskarshamn, Sweden Minneapolis, MN",1
1119,3,"McNeill, Miss. Bridget",female,,0,0,370368,7.75,,Q,,,,0
1120,3,"Everett, Mr. Thomas James",male,40.5,0,0,C.A. 6212,15.1,,S,,187.0,,0
1124,3,"Wiklund, Mr. Karl Johan",male,21.0,1,0,3101266,6.4958,,S,,,,0
1125,3,"Linehan, Mr. Michael",male,,0,0,330971,7.8792,,Q,,,,0
1127,3,"Vendel, Mr. Olof Edvin",male,20.0,0,0,350416,7.8542,,S,,,,0
1129,3,"Baccos, Mr. Raffull",male,20.0,0,0,2679,7.225,,C,,,,0
1135,3,"Hyman, Mr. Abraham",male,,0,0,3470,7.8875,,S,C,,,1
1136,3,"Johnston, Master. William Arthur Willie""""",male,,1,2,W./C. 6607,23.45,,S,,,,0
1141,3,"Khalil, Mrs. Betros (Zahie Maria"" Elias)""",female,,1,0,2660,14.4542,,C,,,,0
1143,3,"Abrahamsson, Mr. Abraham August Johannes",male,20.0,0,0,SOTON/O2 3101284,7.925,,S,15,,"Taalintehdas, Finland Hoboken, NJ",1
1145,3,"Salander, Mr. Karl Johan",male,24.0,0,0,7266,9.325,,S,,,,0
1146,3,"Wenzel, Mr. Linhart",male,32.5,0,0,345775,9.5,,S,,298.0,,0
1147,3,"MacKay, Mr. George William",male,,0,0,C.A. 42795,7.55,,S,,,,0
1148,3,"Mahon, Mr. John",male,,0,0,AQ/4 3130,7.75,,Q,,,,0
1149,3,"Niklasson, Mr. Samuel",male,28.0,0,0,363611,8.05,,S,,,,0
1151,3,"Midtsjo, Mr. Karl Albert",male,21.0,0,0,345501,7.775,,S,15,,,1
1152,3,"de Messemaeker, Mr. Guillaume Joseph",male,36.5,1,0,345572,17.4,,S,15,,"Tampico, MT",1
1153,3,"Nilsson, Mr. August Ferdinand",male,21.0,0,0,350410,7.8542,,S,,,,0
1155,3,"Klasen, Miss. Gertrud Emilia",female,1.0,1,1,350405,12.1833,,S,,,,0
1157,3,"Lyntakoff, Mr. Stanko",male,,0,0,349235,7.8958,,S,,,,0
1159,3,"Warren, Mr. Charles William",male,,0,0,C.A. 49867,7.55,,S,,,,0
1160,3,"Howard, Miss. May Elizabeth",female,,0,0,A. 2. 39186,8.05,,S,C,,,1
1161,3,"Pokrnic, Mr. Mate",male,17.0,0,0,315095,8.6625,,S,,,,0
1163,3,"Fox, Mr. Patrick",male,,0,0,368573,7.75,,Q,,,"Ireland New York, NY",0
1165,3,"Lennon, Miss. Mary",female,,1,0,370371,15.5,,Q,,,,0
1166,3,"Saade, Mr. Jean Nassr",male,,0,0,2676,7.225,,C,,,,0
1172,3,"Oreskovic, Miss. Jelka",female,23.0,0,0,315085,8.6625,,S,,,,0
1173,3,"Peacock, Master. Alfred Edward",male,0.75,1,1,SOTON/O.Q. 3101315,13.775,,S,,,,0
1174,3,"Fleming, Miss. Honora",female,,0,0,364859,7.75,,Q,,,,0
1175,3,"Touma, Miss. Maria Youssef",female,9.0,1,1,2650,15.2458,,C,C,,,1
1176,3,"Rosblom, Miss. Salli Helena",female,2.0,1,1,370129,20.2125,,S,,,,0
1177,3,"Dennis, Mr. William",male,36.0,0,0,A/5 21175,7.25,,S,,,,0
1178,3,"Franklin, Mr. Charles (Charles Fardon)",male,,0,0,SOTON/O.Q. 3101314,7.25,,S,,,,0
1180,3,"Mardirosian, Mr. Sarkis",male,,0,0,2655,7.2292,F E46,C,,,,0
1181,3,"Ford, Mr. Arthur",male,,0,0,A/5 1478,8.05,,S,,,"Bridgwater, Somerset, England",0
1183,3,"Daly, Miss. Margaret Marcella Maggie""""",female,30.0,0,0,382650,6.95,,Q,15,,"Co Athlone, Ireland New York, NY",1
1184,3,"Nasr, Mr. Mustafa",male,,0,0,2652,7.2292,,C,,,,0
1186,3,"Wittevrongel, Mr. Camille",male,36.0,0,0,345771,9.5,,S,,,,0
1187,3,"Angheloff, Mr. Minko",male,26.0,0,0,349202,7.8958,,S,,,"Bulgaria Chicago, IL",0
1189,3,"Samaan, Mr. Hanna",male,,2,0,2662,21.6792,,C,,,,0
1191,3,"Johansson, Mr. Nils",male,29.0,0,0,347467,7.8542,,S,,,,0
1192,3,"Olsson, Mr. Oscar Wilhelm",male,32.0,0,0,347079,7.775,,S,A,,,1
1195,3,"Pokrnic, Mr. Tome",male,24.0,0,0,315092,8.6625,,S,,,,0
1196,3,"McCarthy, Miss. Catherine Katie""""",female,,0,0,383123,7.75,,Q,15 16,,,1
1199,3,"Aks, Master. Philip Frank",male,0.83,0,1,392091,9.35,,S,11,,"London, England Norfolk, VA",1
1201,3,"Hansen, Mrs. Claus Peter (Jennie L Howard)",female,45.0,1,0,350026,14.1083,,S,11,,,1
1202,3,"Cacic, Mr. Jego Grga",male,18.0,0,0,315091,8.6625,,S,,,,0
1203,3,"Vartanian, Mr. David",male,22.0,0,0,2658,7.225,,C,13 15,,,1
1204,3,"Sadowitz, Mr. Harry",male,,0,0,LP 1588,7.575,,S,,,,0
1205,3,"Carr, Miss. Jeannie",female,37.0,0,0,368364,7.75,,Q,,,"Co Sligo, Ireland Hartford, CT",0
1207,3,"Hagardon, Miss. Kate",female,17.0,0,0,AQ/3. 30631,7.7333,,Q,,,,0
1210,3,"Jonsson, Mr. Nils Hilding",male,27.0,0,0,350408,7.8542,,S,,,,0
1212,3,"Andersson, Mr. Johan Samuel",male,26.0,0,0,347075,7.775,,S,,,"Hartford, CT",0
1213,3,"Krekorian, Mr. Neshan",male,25.0,0,0,2654,7.2292,F E57,C,10,,,1
1217,3,"Assam, Mr. Ali",male,23.0,0,0,SOTON/O.Q. 3101309,7.05,,S,,,,0
1224,3,"Thomas, Mr. Tannous",male,,0,0,2684,7.225,,C,,,,0
1225,3,"Nakid, Mrs. Said (Waika Mary"" Mowad)""",female,19.0,1,1,2653,15.7417,,C,C,,,1
1226,3,"Cor, Mr. Ivan",male,27.0,0,0,349229,7.8958,,S,,,Austria,0
1229,3,"Elias, Mr. Joseph",male,39.0,0,2,2675,7.2292,,C,,,"Syria Ottawa, ON",0
1231,3,"Betros, Master. Seman",male,,0,0,2622,7.2292,,C,,,,0
1233,3,"Lundstrom, Mr. Thure Edvin",male,32.0,0,0,350403,7.5792,,S,15,,,1
1234,3,"Sage, Mr. John George",male,,1,9,CA. 2343,69.55,,S,,,,0
1236,3,"van Billiard, Master. James William",male,,1,1,A/5. 851,14.5,,S,,,,0
1237,3,"Abelseth, Miss. Karen Marie",female,16.0,0,0,348125,7.65,,S,16,,"Norway Los Angeles, CA",1
1239,3,"Whabee, Mrs. George Joseph (Shawneene Abi-Saab)",female,38.0,0,0,2688,7.2292,,C,C,,,1
1246,3,"Dean, Miss. Elizabeth Gladys Millvina""""",female,0.17,1,2,C.A. 2315,20.575,,S,10,,"Devon, England Wichita, KS",1
1249,3,"Lockyer, Mr. Edward",male,,0,0,1222,7.8792,,S,,153.0,,0
1250,3,"O'Keefe, Mr. Patrick",male,,0,0,368402,7.75,,Q,B,,,1
1251,3,"Lindell, Mrs. Edvard Bengtsson (Elin Gerda Persson)",female,30.0,1,0,349910,15.55,,S,A,,,0
1252,3,"Sage, Master. William Henry",male,14.5,8,2,CA. 2343,69.55,,S,,67.0,,0
1255,3,"Strilic, Mr. Ivan",male,27.0,0,0,315083,8.6625,,S,,,,0
1257,3,"Sage, Mrs. John (Annie Bullen)",female,,1,9,CA. 2343,69.55,,S,,,,0
1258,3,"Caram, Mr. Joseph",male,,1,0,2689,14.4583,,C,,,"Ottawa, ON",0
1259,3,"Riihivouri, Miss. Susanna Juhantytar Sanni""""",female,22.0,0,0,3101295,39.6875,,S,,,,0
1268,3,"Kink, Miss. Maria",female,22.0,2,0,315152,8.6625,,S,,,,0
1271,3,"Asplund, Master. Carl Edgar",male,5.0,4,2,347077,31.3875,,S,,,"Sweden  Worcester, MA",0
1272,3,"O'Connor, Mr. Patrick",male,,0,0,366713,7.75,,Q,,,,0
1273,3,"Foley, Mr. Joseph",male,26.0,0,0,330910,7.8792,,Q,,,"Ireland Chicago, IL",0
1274,3,"Risien, Mrs. Samuel (Emma)",female,,0,0,364498,14.5,,S,,,,0
1275,3,"McNamee, Mrs. Neal (Eileen O'Leary)",female,19.0,1,0,376566,16.1,,S,,53.0,,0
1278,3,"Aronsson, Mr. Ernst Axel Algot",male,24.0,0,0,349911,7.775,,S,,,"Sweden Joliet, IL",0
1280,3,"Canavan, Mr. Patrick",male,21.0,0,0,364858,7.75,,Q,,,"Ireland Philadelphia, PA",0
1281,3,"Palsson, Master. Paul Folke",male,6.0,3,1,349909,21.075,,S,,,,0
1284,3,"Abbott, Master. Eugene Joseph",male,13.0,0,2,C.A. 2673,20.25,,S,,,"East Providence, RI",0
1286,3,"Kink-Heilmann, Mr. Anton",male,29.0,3,1,315153,22.025,,S,2,,,1
1288,3,"Colbert, Mr. Patrick",male,24.0,0,0,371109,7.25,,Q,,,"Co Limerick, Ireland Sherbrooke, PQ",0
1290,3,"Larsson-Rondberg, Mr. Edvard A",male,22.0,0,0,347065,7.775,,S,,,,0
1291,3,"Conlon, Mr. Thomas Henry",male,31.0,0,0,21332,7.7333,,Q,,,"Philadelphia, PA",0
1300,3,"Riordan, Miss. Johanna Hannah""""",female,,0,0,334915,7.7208,,Q,13,,,1
1301,3,"Peacock, Miss. Treasteall",female,3.0,1,1,SOTON/O.Q. 3101315,13.775,,S,,,,0
1302,3,"Naughton, Miss. Hannah",female,,0,0,365237,7.75,,Q,,,,0
1304,3,"Henriksson, Miss. Jenny Lovisa",female,28.0,0,0,347086,7.775,,S,,,,0
1305,3,"Spector, Mr. Woolf",male,,0,0,A.5. 3236,8.05,,S,,,,0
1307,3,"Saether, Mr. Simon Sivertsen",male,38.5,0,0,SOTON/O.Q. 3101262,7.25,,S,,32.0,,0
1308,3,"Ware, Mr. Frederick",male,,0,0,359309,8.05,,S,,,,0
1309,3,"Peter, Master. Michael J",male,,1,1,2668,22.3583,,C,C,,,1

"""#####
    ),
    (
      "examples/titanic/data/train.csv",
      #####"""
PassengerId,Pclass,Name,Sex,Age,SibSp,Parch,Ticket,Fare,Cabin,Embarked,boat,body,home.dest,Survived
1,3,"Braund, Mr. Owen Harris",male,22.0,1,0,A/5 21171,7.25,,S,,,"Bridgerule, Devon",0
2,1,"Cumings, Mrs. John Bradley (Florence Briggs Thayer)",female,38.0,1,0,PC 17599,71.2833,C85,C,4,,"New York, NY",1
3,3,"Heikkinen, Miss. Laina",female,26.0,0,0,STON/O2. 3101282,7.925,,S,,,,1
4,1,"Futrelle, Mrs. Jacques Heath (Lily May Peel)",female,35.0,1,0,113803,53.1,C123,S,D,,"Scituate, MA",1
5,3,"Allen, Mr. William Henry",male,35.0,0,0,373450,8.05,,S,,,"Lower Clapton, Middlesex or Erdington, Birmingham",0
6,3,"Moran, Mr. James",male,,0,0,330877,8.4583,,Q,,,,0
7,1,"McCarthy, Mr. Timothy J",male,54.0,0,0,17463,51.8625,E46,S,,175.0,"Dorchester, MA",0
8,3,"Palsson, Master. Gosta Leonard",male,2.0,3,1,349909,21.075,,S,,4.0,,0
9,3,"Johnson, Mrs. Oscar W (Elisabeth Vilhelmina Berg)",female,27.0,0,2,347742,11.1333,,S,15,,,1
10,2,"Nasser, Mrs. Nicholas (Adele Achem)",female,14.0,1,0,237736,30.0708,,C,,,"New York, NY",1
11,3,"Sandstrom, Miss. Marguerite Rut",female,4.0,1,1,PP 9549,16.7,G6,S,13,,,1
12,1,"Bonnell, Miss. Elizabeth",female,58.0,0,0,113783,26.55,C103,S,8,,"Birkdale, England Cleveland, Ohio",1
13,3,"Saundercock, Mr. William Henry",male,20.0,0,0,A/5. 2151,8.05,,S,,,,0
14,3,"Andersson, Mr. Anders Johan",male,39.0,1,5,347082,31.275,,S,,,"Sweden Winnipeg, MN",0
15,3,"Vestrom, Miss. Hulda Amanda Adolfina",female,14.0,0,0,350406,7.8542,,S,,,,0
16,2,"Hewlett, Mrs. (Mary D Kingcome) ",female,55.0,0,0,248706,16.0,,S,13,,"India / Rapid City, SD",1
17,3,"Rice, Master. Eugene",male,2.0,4,1,382652,29.125,,Q,,,,0
18,2,"Williams, Mr. Charles Eugene",male,,0,0,244373,13.0,,S,14,,"Harrow, England",1
19,3,"Vander Planke, Mrs. Julius (Emelia Maria Vandemoortele)",female,31.0,1,0,345763,18.0,,S,,,,0
20,3,"Masselmani, Mrs. Fatima",female,,0,0,2649,7.225,,C,C,,,1
21,2,"Fynney, Mr. Joseph J",male,35.0,0,0,239865,26.0,,S,,322.0,"Liverpool / Montreal, PQ",0
22,2,"Beesley, Mr. Lawrence",male,34.0,0,0,248698,13.0,D56,S,13,,London,1
23,3,"McGowan, Miss. Anna ""Annie""",female,15.0,0,0,330923,8.0292,,Q,,,,1
24,1,"Sloper, Mr. William Thompson",male,28.0,0,0,113788,35.5,A6,S,7,,"New Britain, CT",1
25,3,"Palsson, Miss. Torborg Danira",female,8.0,3,1,349909,21.075,,S,,,,0
26,3,"Asplund, Mrs. Carl Oscar (Selma Augusta Emilia Johansson)",female,38.0,1,5,347077,31.3875,,S,15,,"Sweden  Worcester, MA",1
27,3,"Emir, Mr. Farred Chehab",male,,0,0,2631,7.225,,C,,,,0
28,1,"Fortune, Mr. Charles Alexander",male,19.0,3,2,19950,263.0,C23 C25 C27,S,,,"Winnipeg, MB",0
29,3,"O'Dwyer, Miss. Ellen ""Nellie""",female,,0,0,330959,7.8792,,Q,,,,1
30,3,"Todoroff, Mr. Lalio",male,,0,0,349216,7.8958,,S,,,,0
31,1,"Uruchurtu, Don. Manuel E",male,40.0,0,0,PC 17601,27.7208,,C,,,"Mexico City, Mexico",0
32,1,"Spencer, Mrs. William Augustus (Marie Eugenie)",female,,1,0,PC 17569,146.5208,B78,C,6,,"Paris, France",1
33,3,"Glynn, Miss. Mary Agatha",female,,0,0,335677,7.75,,Q,13,,"Co Clare, Ireland Washington, DC",1
34,2,"Wheadon, Mr. Edward H",male,66.0,0,0,C.A. 24579,10.5,,S,,,"Guernsey, England / Edgewood, RI",0
35,1,"Meyer, Mr. Edgar Joseph",male,28.0,1,0,PC 17604,82.1708,,C,,,"New York, NY",0
36,1,"Holverson, Mr. Alexander Oskar",male,42.0,1,0,113789,52.0,,S,,38.0,"New York, NY",0
37,3,"Mamee, Mr. Hanna",male,,0,0,2677,7.2292,,C,15,,,1
38,3,"Cann, Mr. Ernest Charles",male,21.0,0,0,A./5. 2152,8.05,,S,,,,0
39,3,"Vander Planke, Miss. Augusta Maria",female,18.0,2,0,345764,18.0,,S,,,,0
40,3,"Nicola-Yarred, Miss. Jamila",female,14.0,1,0,2651,11.2417,,C,C,,,1
41,3,"Ahlin, Mrs. Johan (Johanna Persdotter Larsson)",female,40.0,1,0,7546,9.475,,S,,,"Sweden Akeley, MN",0
42,2,"Turpin, Mrs. William John Robert (Dorothy Ann Wonnacott)",female,27.0,1,0,11668,21.0,,S,,,"Plymouth, England",0
43,3,"Kraeff, Mr. Theodor",male,,0,0,349253,7.8958,,C,,,,0
44,2,"Laroche, Miss. Simonne Marie Anne Andree",female,3.0,1,2,SC/Paris 2123,41.5792,,C,14,,Paris / Haiti,1
45,3,"Devaney, Miss. Margaret Delia",female,19.0,0,0,330958,7.8792,,Q,C,,"Kilmacowen, Co Sligo, Ireland New York, NY",1
46,3,"Rogers, Mr. William John",male,,0,0,S.C./A.4. 23567,8.05,,S,,,,0
47,3,"Lennon, Mr. Denis",male,,1,0,370371,15.5,,Q,,,,0
48,3,"O'Driscoll, Miss. Bridget",female,,0,0,14311,7.75,,Q,D,,,1
49,3,"Samaan, Mr. Youssef",male,,2,0,2662,21.6792,,C,,,,0
50,3,"Arnold-Franchi, Mrs. Josef (Josefine Franchi)",female,18.0,1,0,349237,17.8,,S,,,"Altdorf, Switzerland",0
51,3,"Panula, Master. Juha Niilo",male,7.0,4,1,3101295,39.6875,,S,,,,0
52,3,"Nosworthy, Mr. Richard Cater",male,21.0,0,0,A/4. 39886,7.8,,S,,,,0
53,1,"Harper, Mrs. Henry Sleeper (Myna Haxtun)",female,49.0,1,0,PC 17572,76.7292,D33,C,3,,"New York, NY",1
54,2,"Faunthorpe, Mrs. Lizzie (Elizabeth Anne Wilkinson)",female,29.0,1,0,2926,26.0,,S,16,,,1
55,1,"Ostby, Mr. Engelhart Cornelius",male,65.0,0,1,113509,61.9792,B30,C,,234.0,"Providence, RI",0
56,1,"Woolner, Mr. Hugh",male,,0,0,19947,35.5,C52,S,D,,"London, England",1
57,2,"Rugg, Miss. Emily",female,21.0,0,0,C.A. 31026,10.5,,S,12,,"Guernsey / Wilmington, DE",1
58,3,"Novel, Mr. Mansouer",male,28.5,0,0,2697,7.2292,,C,,181.0,,0
59,2,"West, Miss. Constance Mirium",female,5.0,1,2,C.A. 34651,27.75,,S,10,,"Bournmouth, England",1
60,3,"Goodwin, Master. William Frederick",male,11.0,5,2,CA 2144,46.9,,S,,,"Wiltshire, England Niagara Falls, NY",0
61,3,"Sirayanian, Mr. Orsen",male,22.0,0,0,2669,7.2292,,C,,,,0
62,1,"Icard, Miss. Amelie",female,38.0,0,0,113572,80.0,B28,,6,,,1
63,1,"Harris, Mr. Henry Birkhardt",male,45.0,1,0,36973,83.475,C83,S,,,"New York, NY",0
64,3,"Skoog, Master. Harald",male,4.0,3,2,347088,27.9,,S,,,,0
65,1,"Stewart, Mr. Albert A",male,,0,0,PC 17605,27.7208,,C,,,"Gallipolis, Ohio / ? Paris / New York",0
66,3,"Moubarek, Master. Gerios",male,,1,1,2661,15.2458,,C,C,,,1
67,2,"Nye, Mrs. (Elizabeth Ramell)",female,29.0,0,0,C.A. 29395,10.5,F33,S,11,,"Folkstone, Kent / New York, NY",1
68,3,"Crease, Mr. Ernest James",male,19.0,0,0,S.P. 3464,8.1583,,S,,,"Bristol, England Cleveland, OH",0
69,3,"Andersson, Miss. Erna Alexandra",female,17.0,4,2,3101281,7.925,,S,D,,"Ruotsinphyhtaa, Finland New York, NY",1
70,3,"Kink, Mr. Vincenz",male,26.0,2,0,315151,8.6625,,S,,,,0
71,2,"Jenkin, Mr. Stephen Curnow",male,32.0,0,0,C.A. 33111,10.5,,S,,,"St Ives, Cornwall / Houghton, MI",0
72,3,"Goodwin, Miss. Lillian Amy",female,16.0,5,2,CA 2144,46.9,,S,,,"Wiltshire, England Niagara Falls, NY",0
73,2,"Hood, Mr. Ambrose Jr",male,21.0,0,0,S.O.C. 14879,73.5,,S,,,"New Forest, England",0
74,3,"Chronopoulos, Mr. Apostolos",male,26.0,1,0,2680,14.4542,,C,,,Greece,0
75,3,"Bing, Mr. Lee",male,32.0,0,0,1601,56.4958,,S,C,,"Hong Kong New York, NY",1
76,3,"Moen, Mr. Sigurd Hansen",male,25.0,0,0,348123,7.65,F G73,S,,309.0,,0
77,3,"Staneff, Mr. Ivan",male,,0,0,349208,7.8958,,S,,,,0
78,3,"Moutal, Mr. Rahamin Haim",male,,0,0,374746,8.05,,S,,,,0
79,2,"Caldwell, Master. Alden Gates",male,0.83,0,2,248738,29.0,,S,13,,"Bangkok, Thailand / Roseville, IL",1
80,3,"Dowdell, Miss. Elizabeth",female,30.0,0,0,364516,12.475,,S,13,,"Union Hill, NJ",1
81,3,"Waelens, Mr. Achille",male,22.0,0,0,345767,9.0,,S,,,"Antwerp, Belgium / Stanton, OH",0
82,3,"Sheerlinck, Mr. Jan Baptist",male,29.0,0,0,345779,9.5,,S,11,,,1
83,3,"McDermott, Miss. Brigdet Delia",female,,0,0,330932,7.7875,,Q,13,,,1
84,1,"Carrau, Mr. Francisco M",male,28.0,0,0,113059,47.1,,S,,,"Montevideo, Uruguay",0
85,2,"Ilett, Miss. Bertha",female,17.0,0,0,SO/C 14885,10.5,,S,,,Guernsey,1
86,3,"Backstrom, Mrs. Karl Alfred (Maria Mathilda Gustafsson)",female,33.0,3,0,3101278,15.85,,S,,,"Ruotsinphytaa, Finland New York, NY",1
87,3,"Ford, Mr. William Neal",male,16.0,1,3,W./C. 6608,34.375,,S,,,"Rotherfield, Sussex, England Essex Co, MA",0
88,3,"Slocovski, Mr. Selman Francis",male,,0,0,SOTON/OQ 392086,8.05,,S,,,,0
89,1,"Fortune, Miss. Mabel Helen",female,23.0,3,2,19950,263.0,C23 C25 C27,S,10,,"Winnipeg, MB",1
90,3,"Celotti, Mr. Francesco",male,24.0,0,0,343275,8.05,,S,,,London,0
91,3,"Christmann, Mr. Emil",male,29.0,0,0,343276,8.05,,S,,,,0
92,3,"Andreasson, Mr. Paul Edvin",male,20.0,0,0,347466,7.8542,,S,,,"Sweden Chicago, IL",0
93,1,"Chaffee, Mr. Herbert Fuller",male,46.0,1,0,W.E.P. 5734,61.175,E31,S,,,"Amenia, ND",0
94,3,"Dean, Mr. Bertram Frank",male,26.0,1,2,C.A. 2315,20.575,,S,,,"Devon, England Wichita, KS",0
95,3,"Coxon, Mr. Daniel",male,59.0,0,0,364500,7.25,,S,,,"Merrill, WI",0
96,3,"Shorney, Mr. Charles Joseph",male,,0,0,374910,8.05,,S,,,,0
97,1,"Goldschmidt, Mr. George B",male,71.0,0,0,PC 17754,34.6542,A5,C,,,"New York, NY",0
98,1,"Greenfield, Mr. William Bertram",male,23.0,0,1,PC 17759,63.3583,D10 D12,C,7,,"New York, NY",1
99,2,"Doling, Mrs. John T (Ada Julia Bone)",female,34.0,0,1,231919,23.0,,S,,,Southampton,1
100,2,"Kantor, Mr. Sinai",male,34.0,1,0,244367,26.0,,S,,283.0,"Moscow / Bronx, NY",0
101,3,"Petranec, Miss. Matilda",female,28.0,0,0,349245,7.8958,,S,,,,0
102,3,"Petroff, Mr. Pastcho (""Pentcho"")",male,,0,0,349215,7.8958,,S,,,,0
103,1,"White, Mr. Richard Frasar",male,21.0,0,1,35281,77.2875,D26,S,,169.0,"Brunswick, ME",0
104,3,"Johansson, Mr. Gustaf Joel",male,33.0,0,0,7540,8.6542,,S,,285.0,,0
105,3,"Gustafsson, Mr. Anders Vilhelm",male,37.0,2,0,3101276,7.925,,S,,98.0,"Ruotsinphytaa, Finland New York, NY",0
106,3,"Mionoff, Mr. Stoytcho",male,28.0,0,0,349207,7.8958,,S,,,,0
107,3,"Salkjelsvik, Miss. Anna Kristine",female,21.0,0,0,343120,7.65,,S,C,,,1
108,3,"Moss, Mr. Albert Johan",male,,0,0,312991,7.775,,S,B,,,1
109,3,"Rekic, Mr. Tido",male,38.0,0,0,349249,7.8958,,S,,,,0
110,3,"Moran, Miss. Bertha",female,,1,0,371110,24.15,,Q,16,,,1
111,1,"Porter, Mr. Walter Chamberlain",male,47.0,0,0,110465,52.0,C110,S,,207.0,"Worcester, MA",0
112,3,"Zabour, Miss. Hileni",female,14.5,1,0,2665,14.4542,,C,,328.0,,0
113,3,"Barton, Mr. David John",male,22.0,0,0,324669,8.05,,S,,,"England New York, NY",0
114,3,"Jussila, Miss. Katriina",female,20.0,1,0,4136,9.825,,S,,,,0
115,3,"Attalah, Miss. Malake",female,17.0,0,0,2627,14.4583,,C,,,,0
116,3,"Pekoniemi, Mr. Edvard",male,21.0,0,0,STON/O 2. 3101294,7.925,,S,,,,0
117,3,"Connors, Mr. Patrick",male,70.5,0,0,370369,7.75,,Q,,171.0,,0
118,2,"Turpin, Mr. William John Robert",male,29.0,1,0,11668,21.0,,S,,,"Plymouth, England",0
119,1,"Baxter, Mr. Quigg Edmond",male,24.0,0,1,PC 17558,247.5208,B58 B60,C,,,"Montreal, PQ",0
120,3,"Andersson, Miss. Ellis Anna Maria",female,2.0,4,2,347082,31.275,,S,,,"Sweden Winnipeg, MN",0
121,2,"Hickman, Mr. Stanley George",male,21.0,2,0,S.O.C. 14879,73.5,,S,,,"West Hampstead, London / Neepawa, MB",0
122,3,"Moore, Mr. Leonard Charles",male,,0,0,A4. 54510,8.05,,S,,,,0
123,2,"Nasser, Mr. Nicholas",male,32.5,1,0,237736,30.0708,,C,,43.0,"New York, NY",0
124,2,"Webber, Miss. Susan",female,32.5,0,0,27267,13.0,E101,S,12,,"England / Hartford, CT",1
125,1,"White, Mr. Percival Wayland",male,54.0,0,1,35281,77.2875,D26,S,,,"Brunswick, ME",0
126,3,"Nicola-Yarred, Master. Elias",male,12.0,1,0,2651,11.2417,,C,C,,,1
127,3,"McMahon, Mr. Martin",male,,0,0,370372,7.75,,Q,,,,0
128,3,"Madsen, Mr. Fridtjof Arne",male,24.0,0,0,C 17369,7.1417,,S,13,,,1
129,3,"Peter, Miss. Anna",female,,1,1,2668,22.3583,F E69,C,D,,,1
130,3,"Ekstrom, Mr. Johan",male,45.0,0,0,347061,6.975,,S,,,"Effington Rut, SD",0
131,3,"Drazenoic, Mr. Jozef",male,33.0,0,0,349241,7.8958,,C,,51.0,"Austria Niagara Falls, NY",0
132,3,"Coelho, Mr. Domingos Fernandeo",male,20.0,0,0,SOTON/O.Q. 3101307,7.05,,S,,,Portugal,0
133,3,"Robins, Mrs. Alexander A (Grace Charity Laury)",female,47.0,1,0,A/5. 3337,14.5,,S,,7.0,,0
134,2,"Weisz, Mrs. Leopold (Mathilde Francoise Pede)",female,29.0,1,0,228414,26.0,,S,10,,"Bromsgrove, England / Montreal, PQ",1
135,2,"Sobey, Mr. Samuel James Hayden",male,25.0,0,0,C.A. 29178,13.0,,S,,,"Cornwall / Houghton, MI",0
136,2,"Richard, Mr. Emile",male,23.0,0,0,SC/PARIS 2133,15.0458,,C,,,"Paris / Montreal, PQ",0
137,1,"Newsom, Miss. Helen Monypeny",female,19.0,0,2,11752,26.2833,D47,S,5,,"New York, NY",1
138,1,"Futrelle, Mr. Jacques Heath",male,37.0,1,0,113803,53.1,C123,S,,,"Scituate, MA",0
139,3,"Osen, Mr. Olaf Elon",male,16.0,0,0,7534,9.2167,,S,,,,0
140,1,"Giglio, Mr. Victor",male,24.0,0,0,PC 17593,79.2,B86,C,,,,0
141,3,"Boulos, Mrs. Joseph (Sultana)",female,,0,2,2678,15.2458,,C,,,"Syria Kent, ON",0
142,3,"Nysten, Miss. Anna Sofia",female,22.0,0,0,347081,7.75,,S,13,,,1
143,3,"Hakkarainen, Mrs. Pekka Pietari (Elin Matilda Dolck)",female,24.0,1,0,STON/O2. 3101279,15.85,,S,15,,,1
144,3,"Burke, Mr. Jeremiah",male,19.0,0,0,365222,6.75,,Q,,,"Co Cork, Ireland Charlestown, MA",0
145,2,"Andrew, Mr. Edgardo Samuel",male,18.0,0,0,231945,11.5,,S,,,"Buenos Aires, Argentina / New Jersey, NJ",0
146,2,"Nicholls, Mr. Joseph Charles",male,19.0,1,1,C.A. 33112,36.75,,S,,101.0,"Cornwall / Hancock, MI",0
147,3,"Andersson, Mr. August Edvard (""Wennerstrom"")",male,27.0,0,0,350043,7.7958,,S,A,,,1
148,3,"Ford, Miss. Robina Maggie ""Ruby""",female,9.0,2,2,W./C. 6608,34.375,,S,,,"Rotherfield, Sussex, England Essex Co, MA",0
149,2,"Navratil, Mr. Michel (""Louis M Hoffman"")",male,36.5,0,2,230080,26.0,F2,S,,15.0,"Nice, France",0
150,2,"Byles, Rev. Thomas Roussel Davids",male,42.0,0,0,244310,13.0,,S,,,London,0
151,2,"Bateman, Rev. Robert James",male,51.0,0,0,S.O.P. 1166,12.525,,S,,174.0,"Jacksonville, FL",0
152,1,"Pears, Mrs. Thomas (Edith Wearne)",female,22.0,1,0,113776,66.6,C2,S,8,,"Isleworth, England",1
153,3,"Meo, Mr. Alfonzo",male,55.5,0,0,A.5. 11206,8.05,,S,,201.0,,0
154,3,"van Billiard, Mr. Austin Blyler",male,40.5,0,2,A/5. 851,14.5,,S,,255.0,,0
155,3,"Olsen, Mr. Ole Martin",male,,0,0,Fa 265302,7.3125,,S,,,,0
156,1,"Williams, Mr. Charles Duane",male,51.0,0,1,PC 17597,61.3792,,C,,,"Geneva, Switzerland / Radnor, PA",0
157,3,"Gilnagh, Miss. Katherine ""Katie""",female,16.0,0,0,35851,7.7333,,Q,16,,"Co Longford, Ireland New York, NY",1
158,3,"Corn, Mr. Harry",male,30.0,0,0,SOTON/OQ 392090,8.05,,S,,,London,0
159,3,"Smiljanic, Mr. Mile",male,,0,0,315037,8.6625,,S,,,,0
160,3,"Sage, Master. Thomas Henry",male,,8,2,CA. 2343,69.55,,S,,,,0
161,3,"Cribb, Mr. John Hatfield",male,44.0,0,1,371362,16.1,,S,,,"Bournemouth, England Newark, NJ",0
162,2,"Watt, Mrs. James (Elizabeth ""Bessie"" Inglis Milne)",female,40.0,0,0,C.A. 33595,15.75,,S,9,,"Aberdeen / Portland, OR",1
163,3,"Bengtsson, Mr. John Viktor",male,26.0,0,0,347068,7.775,,S,,,"Krakudden, Sweden Moune, IL",0
164,3,"Calic, Mr. Jovo",male,17.0,0,0,315093,8.6625,,S,,,,0
165,3,"Panula, Master. Eino Viljami",male,1.0,4,1,3101295,39.6875,,S,,,,0
166,3,"Goldsmith, Master. Frank John William ""Frankie""",male,9.0,0,2,363291,20.525,,S,C D,,"Strood, Kent, England Detroit, MI",1
167,1,"Chibnall, Mrs. (Edith Martha Bowerman)",female,,0,1,113505,55.0,E33,S,6,,"St Leonards-on-Sea, England Ohio",1
168,3,"Skoog, Mrs. William (Anna Bernhardina Karlsson)",female,45.0,1,4,347088,27.9,,S,,,,0
169,1,"Baumann, Mr. John D",male,,0,0,PC 17318,25.925,,S,,,"New York, NY",0
170,3,"Ling, Mr. Lee",male,28.0,0,0,1601,56.4958,,S,,,,0
171,1,"Van der hoef, Mr. Wyckoff",male,61.0,0,0,111240,33.5,B19,S,,245.0,"Brooklyn, NY",0
172,3,"Rice, Master. Arthur",male,4.0,4,1,382652,29.125,,Q,,,,0
173,3,"Johnson, Miss. Eleanor Ileen",female,1.0,1,1,347742,11.1333,,S,15,,,1
174,3,"Sivola, Mr. Antti Wilhelm",male,21.0,0,0,STON/O 2. 3101280,7.925,,S,,,,0
175,1,"Smith, Mr. James Clinch",male,56.0,0,0,17764,30.6958,A7,C,,,"St James, Long Island, NY",0
176,3,"Klasen, Mr. Klas Albin",male,18.0,1,1,350404,7.8542,,S,,,,0
177,3,"Lefebre, Master. Henry Forbes",male,,3,1,4133,25.4667,,S,,,,0
178,1,"Isham, Miss. Ann Elizabeth",female,50.0,0,0,PC 17595,28.7125,C49,C,,,"Paris, France New York, NY",0
179,2,"Hale, Mr. Reginald",male,30.0,0,0,250653,13.0,,S,,75.0,"Auburn, NY",0
180,3,"Leonard, Mr. Lionel",male,36.0,0,0,LINE,0.0,,S,,,,0
181,3,"Sage, Miss. Constance Gladys",female,,8,2,CA. 2343,69.55,,S,,,,0
182,2,"Pernot, Mr. Rene",male,,0,0,SC/PARIS 2131,15.05,,C,,,,0
183,3,"Asplund, Master. Clarence Gustaf Hugo",male,9.0,4,2,347077,31.3875,,S,,,"Sweden Worcester, MA",0
184,2,"Becker, Master. Richard F",male,1.0,2,1,230136,39.0,F4,S,11,,"Guntur, India / Benton Harbour, MI",1
185,3,"Kink-Heilmann, Miss. Luise Gretchen",female,4.0,0,2,315153,22.025,,S,2,,,1
186,1,"Rood, Mr. Hugh Roscoe",male,,0,0,113767,50.0,A32,S,,,"Seattle, WA",0
187,3,"O'Brien, Mrs. Thomas (Johanna ""Hannah"" Godfrey)",female,,1,0,370365,15.5,,Q,,,,1
188,1,"Romaine, Mr. Charles Hallace (""Mr C Rolmane"")",male,45.0,0,0,111428,26.55,,S,9,,"New York, NY",1
189,3,"Bourke, Mr. John",male,40.0,1,1,364849,15.5,,Q,,,"Ireland Chicago, IL",0
190,3,"Turcin, Mr. Stjepan",male,36.0,0,0,349247,7.8958,,S,,,,0
191,2,"Pinsky, Mrs. (Rosa)",female,32.0,0,0,234604,13.0,,S,9,,Russia,1
192,2,"Carbines, Mr. William",male,19.0,0,0,28424,13.0,,S,,18.0,"St Ives, Cornwall / Calumet, MI",0
193,3,"Andersen-Jensen, Miss. Carla Christine Nielsine",female,19.0,1,0,350046,7.8542,,S,16,,,1
194,2,"Navratil, Master. Michel M",male,3.0,1,1,230080,26.0,F2,S,D,,"Nice, France",1
195,1,"Brown, Mrs. James Joseph (Margaret Tobin)",female,44.0,0,0,PC 17610,27.7208,B4,C,6,,"Denver, CO",1
196,1,"Lurette, Miss. Elise",female,58.0,0,0,PC 17569,146.5208,B80,C,,,,1
197,3,"Mernagh, Mr. Robert",male,,0,0,368703,7.75,,Q,,,,0
198,3,"Olsen, Mr. Karl Siegwart Andreas",male,42.0,0,1,4579,8.4042,,S,,,,0
199,3,"Madigan, Miss. Margaret ""Maggie""",female,,0,0,370370,7.75,,Q,15,,,1
200,2,"Yrois, Miss. Henriette (""Mrs Harbeck"")",female,24.0,0,0,248747,13.0,,S,,,Paris,0
201,3,"Vande Walle, Mr. Nestor Cyriel",male,28.0,0,0,345770,9.5,,S,,,,0
202,3,"Sage, Mr. Frederick",male,,8,2,CA. 2343,69.55,,S,,,,0
203,3,"Johanson, Mr. Jakob Alfred",male,34.0,0,0,3101264,6.4958,,S,,143.0,,0
204,3,"Youseff, Mr. Gerious",male,45.5,0,0,2628,7.225,,C,,312.0,,0
205,3,"Cohen, Mr. Gurshon ""Gus""",male,18.0,0,0,A/5 3540,8.05,,S,12,,"London Brooklyn, NY",1
206,3,"Strom, Miss. Telma Matilda",female,2.0,0,1,347054,10.4625,G6,S,,,,0
207,3,"Backstrom, Mr. Karl Alfred",male,32.0,1,0,3101278,15.85,,S,D,,"Ruotsinphytaa, Finland New York, NY",0
208,3,"Albimona, Mr. Nassef Cassem",male,26.0,0,0,2699,18.7875,,C,15,,"Syria Fredericksburg, VA",1
209,3,"Carr, Miss. Helen ""Ellen""",female,16.0,0,0,367231,7.75,,Q,16,,"Co Longford, Ireland New York, NY",1
210,1,"Blank, Mr. Henry",male,40.0,0,0,112277,31.0,A31,C,7,,"Glen Ridge, NJ",1
211,3,"Ali, Mr. Ahmed",male,24.0,0,0,SOTON/O.Q. 3101311,7.05,,S,,,,0
212,2,"Cameron, Miss. Clear Annie",female,35.0,0,0,F.C.C. 13528,21.0,,S,14,,"Mamaroneck, NY",1
213,3,"Perkin, Mr. John Henry",male,22.0,0,0,A/5 21174,7.25,,S,,,,0
214,2,"Givard, Mr. Hans Kristensen",male,30.0,0,0,250646,13.0,,S,,305.0,,0
215,3,"Kiernan, Mr. Philip",male,,1,0,367229,7.75,,Q,,,,0
216,1,"Newell, Miss. Madeleine",female,31.0,1,0,35273,113.275,D36,C,6,,"Lexington, MA",1
217,3,"Honkanen, Miss. Eliina",female,27.0,0,0,STON/O2. 3101283,7.925,,S,,,,1
218,2,"Jacobsohn, Mr. Sidney Samuel",male,42.0,1,0,243847,27.0,,S,,,London,0
219,1,"Bazzani, Miss. Albina",female,32.0,0,0,11813,76.2917,D15,C,8,,,1
220,2,"Harris, Mr. Walter",male,30.0,0,0,W/C 14208,10.5,,S,,,"Walthamstow, England",0
221,3,"Sunderland, Mr. Victor Francis",male,16.0,0,0,SOTON/OQ 392089,8.05,,S,B,,,1
222,2,"Bracken, Mr. James H",male,27.0,0,0,220367,13.0,,S,,,"Lake Arthur, Chavez County, NM",0
223,3,"Green, Mr. George Henry",male,51.0,0,0,21440,8.05,,S,,,"Dorking, Surrey, England",0
224,3,"Nenkoff, Mr. Christo",male,,0,0,349234,7.8958,,S,,,,0
225,1,"Hoyt, Mr. Frederick Maxfield",male,38.0,1,0,19943,90.0,C93,S,D,,"New York, NY /  Stamford CT",1
226,3,"Berglund, Mr. Karl Ivar Sven",male,22.0,0,0,PP 4348,9.35,,S,,,"Tranvik, Finland New York",0
227,2,"Mellors, Mr. William John",male,19.0,0,0,SW/PP 751,10.5,,S,B,,"Chelsea, London",1
228,3,"Lovell, Mr. John Hall (""Henry"")",male,20.5,0,0,A/5 21173,7.25,,S,,,,0
229,2,"Fahlstrom, Mr. Arne Jonas",male,18.0,0,0,236171,13.0,,S,,,"Oslo, Norway Bayonne, NJ",0
230,3,"Lefebre, Miss. Mathilde",female,,3,1,4133,25.4667,,S,,,,0
231,1,"Harris, Mrs. Henry Birkhardt (Irene Wallach)",female,35.0,1,0,36973,83.475,C83,S,D,,"New York, NY",1
232,3,"Larsson, Mr. Bengt Edvin",male,29.0,0,0,347067,7.775,,S,,,,0
233,2,"Sjostedt, Mr. Ernst Adolf",male,59.0,0,0,237442,13.5,,S,,,"Sault St Marie, ON",0
234,3,"Asplund, Miss. Lillian Gertrud",female,5.0,4,2,347077,31.3875,,S,15,,"Sweden Worcester, MA",1
235,2,"Leyson, Mr. Robert William Norman",male,24.0,0,0,C.A. 29566,10.5,,S,,108.0,,0
236,3,"Harknett, Miss. Alice Phoebe",female,,0,0,W./C. 6609,7.55,,S,,,,0
237,2,"Hold, Mr. Stephen",male,44.0,1,0,26707,26.0,,S,,,"England / Sacramento, CA",0
238,2,"Collyer, Miss. Marjorie ""Lottie""",female,8.0,0,2,C.A. 31921,26.25,,S,14,,"Bishopstoke, Hants / Fayette Valley, ID",1
239,2,"Pengelly, Mr. Frederick William",male,19.0,0,0,28665,10.5,,S,,,"Gunnislake, England / Butte, MT",0
240,2,"Hunt, Mr. George Henry",male,33.0,0,0,SCO/W 1585,12.275,,S,,,"Philadelphia, PA",0
241,3,"Zabour, Miss. Thamine",female,,1,0,2665,14.4542,,C,,,,0
242,3,"Murphy, Miss. Katherine ""Kate""",female,,1,0,367230,15.5,,Q,16,,,1
243,2,"Coleridge, Mr. Reginald Charles",male,29.0,0,0,W./C. 14263,10.5,,S,,,"Hartford, Huntingdonshire",0
244,3,"Maenpaa, Mr. Matti Alexanteri",male,22.0,0,0,STON/O 2. 3101275,7.125,,S,,,,0
245,3,"Attalah, Mr. Sleiman",male,30.0,0,0,2694,7.225,,C,,,"Ottawa, ON",0
246,1,"Minahan, Dr. William Edward",male,44.0,2,0,19928,90.0,C78,Q,,230.0,"Fond du Lac, WI",0
247,3,"Lindahl, Miss. Agda Thorilda Viktoria",female,25.0,0,0,347071,7.775,,S,,,,0
248,2,"Hamalainen, Mrs. William (Anna)",female,24.0,0,2,250649,14.5,,S,4,,"Detroit, MI",1
249,1,"Beckwith, Mr. Richard Leonard",male,37.0,1,1,11751,52.5542,D35,S,5,,"New York, NY",1
250,2,"Carter, Rev. Ernest Courtenay",male,54.0,1,0,244252,26.0,,S,,,London,0
251,3,"Reed, Mr. James George",male,,0,0,362316,7.25,,S,,,,0
252,3,"Strom, Mrs. Wilhelm (Elna Matilda Persson)",female,29.0,1,1,347054,10.4625,G6,S,,,,0
253,1,"Stead, Mr. William Thomas",male,62.0,0,0,113514,26.55,C87,S,,,"Wimbledon Park, London / Hayling Island, Hants",0
254,3,"Lobb, Mr. William Arthur",male,30.0,1,0,A/5. 3336,16.1,,S,,,,0
255,3,"Rosblom, Mrs. Viktor (Helena Wilhelmina)",female,41.0,0,2,370129,20.2125,,S,,,,0
256,3,"Touma, Mrs. Darwis (Hanne Youssef Razi)",female,29.0,0,2,2650,15.2458,,C,C,,,1
257,1,"Thorne, Mrs. Gertrude Maybelle",female,,0,0,PC 17585,79.2,,C,D,,"New York, NY",1
258,1,"Cherry, Miss. Gladys",female,30.0,0,0,110152,86.5,B77,S,8,,"London, England",1
259,1,"Ward, Miss. Anna",female,35.0,0,0,PC 17755,512.3292,,C,3,,,1
260,2,"Parrish, Mrs. (Lutie Davis)",female,50.0,0,1,230433,26.0,,S,12,,"Woodford County, KY",1
261,3,"Smith, Mr. Thomas",male,,0,0,384461,7.75,,Q,,,,0
262,3,"Asplund, Master. Edvin Rojj Felix",male,3.0,4,2,347077,31.3875,,S,15,,"Sweden Worcester, MA",1
263,1,"Taussig, Mr. Emil",male,52.0,1,1,110413,79.65,E67,S,,,"New York, NY",0
264,1,"Harrison, Mr. William",male,40.0,0,0,112059,0.0,B94,S,,110.0,,0
265,3,"Henry, Miss. Delia",female,,0,0,382649,7.75,,Q,,,,0
266,2,"Reeves, Mr. David",male,36.0,0,0,C.A. 17248,10.5,,S,,,"Brighton, Sussex",0
267,3,"Panula, Mr. Ernesti Arvid",male,16.0,4,1,3101295,39.6875,,S,,,,0
268,3,"Persson, Mr. Ernst Ulrik",male,25.0,1,0,347083,7.775,,S,15,,,1
269,1,"Graham, Mrs. William Thompson (Edith Junkins)",female,58.0,0,1,PC 17582,153.4625,C125,S,3,,"Greenwich, CT",1
270,1,"Bissette, Miss. Amelia",female,35.0,0,0,PC 17760,135.6333,C99,S,8,,,1
271,1,"Cairns, Mr. Alexander",male,,0,0,113798,31.0,,S,,,,0
272,3,"Tornquist, Mr. William Henry",male,25.0,0,0,LINE,0.0,,S,15,,,1
273,2,"Mellinger, Mrs. (Elizabeth Anne Maidment)",female,41.0,0,1,250644,19.5,,S,14,,"England / Bennington, VT",1
274,1,"Natsch, Mr. Charles H",male,37.0,0,1,PC 17596,29.7,C118,C,,,"Brooklyn, NY",0
275,3,"Healy, Miss. Hanora ""Nora""",female,,0,0,370375,7.75,,Q,16,,,1
276,1,"Andrews, Miss. Kornelia Theodosia",female,63.0,1,0,13502,77.9583,D7,S,10,,"Hudson, NY",1
277,3,"Lindblom, Miss. Augusta Charlotta",female,45.0,0,0,347073,7.75,,S,,,,0
278,2,"Parkes, Mr. Francis ""Frank""",male,,0,0,239853,0.0,,S,,,Belfast,0
279,3,"Rice, Master. Eric",male,7.0,4,1,382652,29.125,,Q,,,,0
280,3,"Abbott, Mrs. Stanton (Rosa Hunt)",female,35.0,1,1,C.A. 2673,20.25,,S,A,,"East Providence, RI",1
281,3,"Duane, Mr. Frank",male,65.0,0,0,336439,7.75,,Q,,,,0
282,3,"Olsson, Mr. Nils Johan Goransson",male,28.0,0,0,347464,7.8542,,S,,,,0
283,3,"de Pelsmaeker, Mr. Alfons",male,16.0,0,0,345778,9.5,,S,,,,0
284,3,"Dorking, Mr. Edward Arthur",male,19.0,0,0,A/5. 10482,8.05,,S,B,,"England Oglesby, IL",1
285,1,"Smith, Mr. Richard William",male,,0,0,113056,26.0,A19,S,,,"Streatham, Surrey",0
286,3,"Stankovic, Mr. Ivan",male,33.0,0,0,349239,8.6625,,C,,,,0
287,3,"de Mulder, Mr. Theodore",male,30.0,0,0,345774,9.5,,S,11,,"Belgium Detroit, MI",1
288,3,"Naidenoff, Mr. Penko",male,22.0,0,0,349206,7.8958,,S,,,,0
289,2,"Hosono, Mr. Masabumi",male,42.0,0,0,237798,13.0,,S,10,,"Tokyo, Japan",1
290,3,"Connolly, Miss. Kate",female,22.0,0,0,370373,7.75,,Q,13,,Ireland,1
291,1,"Barber, Miss. Ellen ""Nellie""",female,26.0,0,0,19877,78.85,,S,6,,,1
292,1,"Bishop, Mrs. Dickinson H (Helen Walton)",female,19.0,1,0,11967,91.0792,B49,C,7,,"Dowagiac, MI",1
293,2,"Levy, Mr. Rene Jacques",male,36.0,0,0,SC/Paris 2163,12.875,D,C,,,"Montreal, PQ",0
294,3,"Haas, Miss. Aloisia",female,24.0,0,0,349236,8.85,,S,,,,0
295,3,"Mineff, Mr. Ivan",male,24.0,0,0,349233,7.8958,,S,,,,0
296,1,"Lewy, Mr. Ervin G",male,,0,0,PC 17612,27.7208,,C,,,"Chicago, IL",0
297,3,"Hanna, Mr. Mansour",male,23.5,0,0,2693,7.2292,,C,,188.0,,0
298,1,"Allison, Miss. Helen Loraine",female,2.0,1,2,113781,151.55,C22 C26,S,,,"Montreal, PQ / Chesterville, ON",0
299,1,"Saalfeld, Mr. Adolphe",male,,0,0,19988,30.5,C106,S,3,,"Manchester, England",1
300,1,"Baxter, Mrs. James (Helene DeLaudeniere Chaput)",female,50.0,0,1,PC 17558,247.5208,B58 B60,C,6,,"Montreal, PQ",1
301,3,"Kelly, Miss. Anna Katherine ""Annie Kate""",female,,0,0,9234,7.75,,Q,16,,,1
302,3,"McCoy, Mr. Bernard",male,,2,0,367226,23.25,,Q,16,,,1
303,3,"Johnson, Mr. William Cahoone Jr",male,19.0,0,0,LINE,0.0,,S,,,,0
304,2,"Keane, Miss. Nora A",female,,0,0,226593,12.35,E101,Q,10,,"Harrisburg, PA",1
305,3,"Williams, Mr. Howard Hugh ""Harry""",male,,0,0,A/5 2466,8.05,,S,,,,0
306,1,"Allison, Master. Hudson Trevor",male,0.92,1,2,113781,151.55,C22 C26,S,11,,"Montreal, PQ / Chesterville, ON",1
307,1,"Fleming, Miss. Margaret",female,,0,0,17421,110.8833,,C,4,,,1
308,1,"Penasco y Castellana, Mrs. Victor de Satode (Maria Josefa Perez de Soto y Vallejo)",female,17.0,1,0,PC 17758,108.9,C65,C,8,,"Madrid, Spain",1
309,2,"Abelson, Mr. Samuel",male,30.0,1,0,P/PP 3381,24.0,,C,,,"Russia New York, NY",0
310,1,"Francatelli, Miss. Laura Mabel",female,30.0,0,0,PC 17485,56.9292,E36,C,1,,,1
311,1,"Hays, Miss. Margaret Bechstein",female,24.0,0,0,11767,83.1583,C54,C,7,,"New York, NY",1
312,1,"Ryerson, Miss. Emily Borie",female,18.0,2,2,PC 17608,262.375,B57 B59 B63 B66,C,4,,"Haverford, PA / Cooperstown, NY",1
313,2,"Lahtinen, Mrs. William (Anna Sylfven)",female,26.0,1,1,250651,26.0,,S,,,"Minneapolis, MN",0
314,3,"Hendekovic, Mr. Ignjac",male,28.0,0,0,349243,7.8958,,S,,306.0,,0
315,2,"Hart, Mr. Benjamin",male,43.0,1,1,F.C.C. 13529,26.25,,S,,,"Ilford, Essex / Winnipeg, MB",0
316,3,"Nilsson, Miss. Helmina Josefina",female,26.0,0,0,347470,7.8542,,S,13,,,1
317,2,"Kantor, Mrs. Sinai (Miriam Sternin)",female,24.0,1,0,244367,26.0,,S,12,,"Moscow / Bronx, NY",1
318,2,"Moraweck, Dr. Ernest",male,54.0,0,0,29011,14.0,,S,,,"Frankfort, KY",0
319,1,"Wick, Miss. Mary Natalie",female,31.0,0,2,36928,164.8667,C7,S,8,,"Youngstown, OH",1
320,1,"Spedden, Mrs. Frederic Oakley (Margaretta Corning Stone)",female,40.0,1,1,16966,134.5,E34,C,3,,"Tuxedo Park, NY",1
321,3,"Dennis, Mr. Samuel",male,22.0,0,0,A/5 21172,7.25,,S,,,,0
322,3,"Danoff, Mr. Yoto",male,27.0,0,0,349219,7.8958,,S,,,"Bulgaria Chicago, IL",0
323,2,"Slayter, Miss. Hilda Mary",female,30.0,0,0,234818,12.35,,Q,13,,"Halifax, NS",1
324,2,"Caldwell, Mrs. Albert Francis (Sylvia Mae Harbaugh)",female,22.0,1,1,248738,29.0,,S,13,,"Bangkok, Thailand / Roseville, IL",1
325,3,"Sage, Mr. George John Jr",male,,8,2,CA. 2343,69.55,,S,,,,0
326,1,"Young, Miss. Marie Grice",female,36.0,0,0,PC 17760,135.6333,C32,C,8,,"New York, NY / Washington, DC",1
327,3,"Nysveen, Mr. Johan Hansen",male,61.0,0,0,345364,6.2375,,S,,,,0
328,2,"Ball, Mrs. (Ada E Hall)",female,36.0,0,0,28551,13.0,D,S,10,,"Bristol, Avon / Jacksonville, FL",1
329,3,"Goldsmith, Mrs. Frank John (Emily Alice Brown)",female,31.0,1,1,363291,20.525,,S,C D,,"Strood, Kent, England Detroit, MI",1
330,1,"Hippach, Miss. Jean Gertrude",female,16.0,0,1,111361,57.9792,B18,C,4,,"Chicago, IL",1
331,3,"McCoy, Miss. Agnes",female,,2,0,367226,23.25,,Q,16,,,1
332,1,"Partner, Mr. Austen",male,45.5,0,0,113043,28.5,C124,S,,166.0,"Surbiton Hill, Surrey",0
333,1,"Graham, Mr. George Edward",male,38.0,0,1,PC 17582,153.4625,C91,S,,147.0,"Winnipeg, MB",0
334,3,"Vander Planke, Mr. Leo Edmondus",male,16.0,2,0,345764,18.0,,S,,,,0
335,1,"Frauenthal, Mrs. Henry William (Clara Heinsheimer)",female,,1,0,PC 17611,133.65,,S,5,,"New York, NY",1
336,3,"Denkoff, Mr. Mitto",male,,0,0,349225,7.8958,,S,,,"Bulgaria Coon Rapids, IA",0
337,1,"Pears, Mr. Thomas Clinton",male,29.0,1,0,113776,66.6,C2,S,,,"Isleworth, England",0
338,1,"Burns, Miss. Elizabeth Margaret",female,41.0,0,0,16966,134.5,E40,C,3,,,1
339,3,"Dahl, Mr. Karl Edwart",male,45.0,0,0,7598,8.05,,S,15,,"Australia Fingal, ND",1
340,1,"Blackwell, Mr. Stephen Weart",male,45.0,0,0,113784,35.5,T,S,,,"Trenton, NJ",0
341,2,"Navratil, Master. Edmond Roger",male,2.0,1,1,230080,26.0,F2,S,D,,"Nice, France",1
342,1,"Fortune, Miss. Alice Elizabeth",female,24.0,3,2,19950,263.0,C23 C25 C27,S,10,,"Winnipeg, MB",1
343,2,"Collander, Mr. Erik Gustaf",male,28.0,0,0,248740,13.0,,S,,,"Helsinki, Finland Ashtabula, Ohio",0
344,2,"Sedgwick, Mr. Charles Frederick Waddington",male,25.0,0,0,244361,13.0,,S,,,Liverpool,0
345,2,"Fox, Mr. Stanley Hubert",male,36.0,0,0,229236,13.0,,S,,236.0,"Rochester, NY",0
346,2,"Brown, Miss. Amelia ""Mildred""",female,24.0,0,0,248733,13.0,F33,S,11,,"London / Montreal, PQ",1
347,2,"Smith, Miss. Marion Elsie",female,40.0,0,0,31418,13.0,,S,9,,,1
348,3,"Davison, Mrs. Thomas Henry (Mary E Finck)",female,,1,0,386525,16.1,,S,16,,"Liverpool, England Bedford, OH",1
349,3,"Coutts, Master. William Loch ""William""",male,3.0,1,1,C.A. 37671,15.9,,S,2,,"England Brooklyn, NY",1
350,3,"Dimic, Mr. Jovan",male,42.0,0,0,315088,8.6625,,S,,,,0
351,3,"Odahl, Mr. Nils Martin",male,23.0,0,0,7267,9.225,,S,,,,0
352,1,"Williams-Lambert, Mr. Fletcher Fellows",male,,0,0,113510,35.0,C128,S,,,"London, England",0
353,3,"Elias, Mr. Tannous",male,15.0,1,1,2695,7.2292,,C,,,Syria,0
354,3,"Arnold-Franchi, Mr. Josef",male,25.0,1,0,349237,17.8,,S,,,"Altdorf, Switzerland",0
355,3,"Yousif, Mr. Wazli",male,,0,0,2647,7.225,,C,,,,0
356,3,"Vanden Steen, Mr. Leo Peter",male,28.0,0,0,345783,9.5,,S,,,,0
357,1,"Bowerman, Miss. Elsie Edith",female,22.0,0,1,113505,55.0,E33,S,6,,"St Leonards-on-Sea, England Ohio",1
358,2,"Funk, Miss. Annie Clemmer",female,38.0,0,0,237671,13.0,,S,,,"Janjgir, India / Pennsylvania",0
359,3,"McGovern, Miss. Mary",female,,0,0,330931,7.8792,,Q,13,,,1
360,3,"Mockler, Miss. Helen Mary ""Ellie""",female,,0,0,330980,7.8792,,Q,16,,,1
361,3,"Skoog, Mr. Wilhelm",male,40.0,1,4,347088,27.9,,S,,,,0
362,2,"del Carlo, Mr. Sebastiano",male,29.0,1,0,SC/PARIS 2167,27.7208,,C,,295.0,"Lucca, Italy / California",0
363,3,"Barbara, Mrs. (Catherine David)",female,45.0,0,1,2691,14.4542,,C,,,"Syria Ottawa, ON",0
364,3,"Asim, Mr. Adola",male,35.0,0,0,SOTON/O.Q. 3101310,7.05,,S,,,,0
365,3,"O'Brien, Mr. Thomas",male,,1,0,370365,15.5,,Q,,,,0
366,3,"Adahl, Mr. Mauritz Nils Martin",male,30.0,0,0,C 7076,7.25,,S,,72.0,"Asarum, Sweden Brooklyn, NY",0
367,1,"Warren, Mrs. Frank Manley (Anna Sophia Atkinson)",female,60.0,1,0,110813,75.25,D37,C,5,,"Portland, OR",1
368,3,"Moussa, Mrs. (Mantoura Boulos)",female,,0,0,2626,7.2292,,C,,,,1
369,3,"Jermyn, Miss. Annie",female,,0,0,14313,7.75,,Q,D,,,1
370,1,"Aubart, Mme. Leontine Pauline",female,24.0,0,0,PC 17477,69.3,B35,C,9,,"Paris, France",1
371,1,"Harder, Mr. George Achilles",male,25.0,1,0,11765,55.4417,E50,C,5,,"Brooklyn, NY",1
372,3,"Wiklund, Mr. Jakob Alfred",male,18.0,1,0,3101267,6.4958,,S,,314.0,,0
373,3,"Beavan, Mr. William Thomas",male,19.0,0,0,323951,8.05,,S,,,England,0
374,1,"Ringhini, Mr. Sante",male,22.0,0,0,PC 17760,135.6333,,C,,232.0,,0
375,3,"Palsson, Miss. Stina Viola",female,3.0,3,1,349909,21.075,,S,,,,0
376,1,"Meyer, Mrs. Edgar Joseph (Leila Saks)",female,,1,0,PC 17604,82.1708,,C,6,,"New York, NY",1
377,3,"Landergren, Miss. Aurora Adelia",female,22.0,0,0,C 7077,7.25,,S,13,,,1
378,1,"Widener, Mr. Harry Elkins",male,27.0,0,2,113503,211.5,C82,C,,,"Elkins Park, PA",0
379,3,"Betros, Mr. Tannous",male,20.0,0,0,2648,4.0125,,C,,,Syria,0
380,3,"Gustafsson, Mr. Karl Gideon",male,19.0,0,0,347069,7.775,,S,,,"Myren, Sweden New York, NY",0
381,1,"Bidois, Miss. Rosalie",female,42.0,0,0,PC 17757,227.525,,C,4,,,1
382,3,"Nakid, Miss. Maria (""Mary"")",female,1.0,0,2,2653,15.7417,,C,C,,,1
383,3,"Tikkanen, Mr. Juho",male,32.0,0,0,STON/O 2. 3101293,7.925,,S,,,,0
384,1,"Holverson, Mrs. Alexander Oskar (Mary Aline Towner)",female,35.0,1,0,113789,52.0,,S,8,,"New York, NY",1
385,3,"Plotcharsky, Mr. Vasil",male,,0,0,349227,7.8958,,S,,,,0
386,2,"Davies, Mr. Charles Henry",male,18.0,0,0,S.O.C. 14879,73.5,,S,,,"Lyndhurst, England",0
387,3,"Goodwin, Master. Sidney Leonard",male,1.0,5,2,CA 2144,46.9,,S,,,"Wiltshire, England Niagara Falls, NY",0
388,2,"Buss, Miss. Kate",female,36.0,0,0,27849,13.0,,S,9,,"Sittingbourne, England / San Diego, CA",1
389,3,"Sadlier, Mr. Matthew",male,,0,0,367655,7.7292,,Q,,,,0
390,2,"Lehmann, Miss. Bertha",female,17.0,0,0,SC 1748,12.0,,C,12,,"Berne, Switzerland / Central City, IA",1
391,1,"Carter, Mr. William Ernest",male,36.0,1,2,113760,120.0,B96 B98,S,C,,"Bryn Mawr, PA",1
392,3,"Jansson, Mr. Carl Olof",male,21.0,0,0,350034,7.7958,,S,A,,,1
393,3,"Gustafsson, Mr. Johan Birger",male,28.0,2,0,3101277,7.925,,S,,,"Ruotsinphytaa, Finland New York, NY",0
394,1,"Newell, Miss. Marjorie",female,23.0,1,0,35273,113.275,D36,C,6,,"Lexington, MA",1
395,3,"Sandstrom, Mrs. Hjalmar (Agnes Charlotta Bengtsson)",female,24.0,0,2,PP 9549,16.7,G6,S,13,,,1
396,3,"Johansson, Mr. Erik",male,22.0,0,0,350052,7.7958,,S,,156.0,,0
397,3,"Olsson, Miss. Elina",female,31.0,0,0,350407,7.8542,,S,,,,0
398,2,"McKane, Mr. Peter David",male,46.0,0,0,28403,26.0,,S,,,"Rochester, NY",0
399,2,"Pain, Dr. Alfred",male,23.0,0,0,244278,10.5,,S,,,"Hamilton, ON",0
400,2,"Trout, Mrs. William H (Jessie L)",female,28.0,0,0,240929,12.65,,S,,,"Columbus, OH",1
401,3,"Niskanen, Mr. Juha",male,39.0,0,0,STON/O 2. 3101289,7.925,,S,9,,,1
402,3,"Adams, Mr. John",male,26.0,0,0,341826,8.05,,S,,103.0,"Bournemouth, England",0
403,3,"Jussila, Miss. Mari Aina",female,21.0,1,0,4137,9.825,,S,,,,0
404,3,"Hakkarainen, Mr. Pekka Pietari",male,28.0,1,0,STON/O2. 3101279,15.85,,S,,,,0
405,3,"Oreskovic, Miss. Marija",female,20.0,0,0,315096,8.6625,,S,,,,0
406,2,"Gale, Mr. Shadrach",male,34.0,1,0,28664,21.0,,S,,,"Cornwall / Clear Creek, CO",0
407,3,"Widegren, Mr. Carl/Charles Peter",male,51.0,0,0,347064,7.75,,S,,,,0
408,2,"Richards, Master. William Rowe",male,3.0,1,1,29106,18.75,,S,4,,"Cornwall / Akron, OH",1
409,3,"Birkeland, Mr. Hans Martin Monsen",male,21.0,0,0,312992,7.775,,S,,,"Brennes, Norway New York",0
410,3,"Lefebre, Miss. Ida",female,,3,1,4133,25.4667,,S,,,,0
411,3,"Sdycoff, Mr. Todor",male,,0,0,349222,7.8958,,S,,,,0
412,3,"Hart, Mr. Henry",male,,0,0,394140,6.8583,,Q,,,,0
413,1,"Minahan, Miss. Daisy E",female,33.0,1,0,19928,90.0,C78,Q,14,,"Green Bay, WI",1
414,2,"Cunningham, Mr. Alfred Fleming",male,,0,0,239853,0.0,,S,,,Belfast,0
415,3,"Sundman, Mr. Johan Julian",male,44.0,0,0,STON/O 2. 3101269,7.925,,S,15,,,1
416,3,"Meek, Mrs. Thomas (Annie Louise Rowley)",female,,0,0,343095,8.05,,S,,,,0
417,2,"Drew, Mrs. James Vivian (Lulu Thorne Christian)",female,34.0,1,1,28220,32.5,,S,10,,"Greenport, NY",1
418,2,"Silven, Miss. Lyyli Karoliina",female,18.0,0,2,250652,13.0,,S,16,,"Finland / Minneapolis, MN",1
419,2,"Matthews, Mr. William John",male,30.0,0,0,28228,13.0,,S,,,"St Austall, Cornwall",0
420,3,"Van Impe, Miss. Catharina",female,10.0,0,2,345773,24.15,,S,,,,0
421,3,"Gheorgheff, Mr. Stanio",male,,0,0,349254,7.8958,,C,,,,0
422,3,"Charters, Mr. David",male,21.0,0,0,A/5. 13032,7.7333,,Q,,,"Ireland New York, NY",0
423,3,"Zimmerman, Mr. Leo",male,29.0,0,0,315082,7.875,,S,,,,0
424,3,"Danbom, Mrs. Ernst Gilbert (Anna Sigrid Maria Brogren)",female,28.0,1,1,347080,14.4,,S,,,"Stanton, IA",0
425,3,"Rosblom, Mr. Viktor Richard",male,18.0,1,1,370129,20.2125,,S,,,,0
426,3,"Wiseman, Mr. Phillippe",male,,0,0,A/4. 34244,7.25,,S,,,,0
427,2,"Clarke, Mrs. Charles V (Ada Maria Winfield)",female,28.0,1,0,2003,26.0,,S,14,,"England / San Francisco, CA",1
428,2,"Phillips, Miss. Kate Florence (""Mrs Kate Louise Phillips Marshall"")",female,19.0,0,0,250655,26.0,,S,11,,"Worcester, England",1
429,3,"Flynn, Mr. James",male,,0,0,364851,7.75,,Q,,,,0
430,3,"Pickard, Mr. Berk (Berk Trembisky)",male,32.0,0,0,SOTON/O.Q. 392078,8.05,E10,S,9,,,1
431,1,"Bjornstrom-Steffansson, Mr. Mauritz Hakan",male,28.0,0,0,110564,26.55,C52,S,D,,"Stockholm, Sweden / Washington, DC",1
432,3,"Thorneycroft, Mrs. Percival (Florence Kate White)",female,,1,0,376564,16.1,,S,10,,,1
433,2,"Louch, Mrs. Charles Alexander (Alice Adelaide Slow)",female,42.0,1,0,SC/AH 3085,26.0,,S,,,"Weston-Super-Mare, Somerset",1
434,3,"Kallio, Mr. Nikolai Erland",male,17.0,0,0,STON/O 2. 3101274,7.125,,S,,,,0
435,1,"Silvey, Mr. William Baird",male,50.0,1,0,13507,55.9,E44,S,,,"Duluth, MN",0
436,1,"Carter, Miss. Lucile Polk",female,14.0,1,2,113760,120.0,B96 B98,S,4,,"Bryn Mawr, PA",1
437,3,"Ford, Miss. Doolina Margaret ""Daisy""",female,21.0,2,2,W./C. 6608,34.375,,S,,,"Rotherfield, Sussex, England Essex Co, MA",0
438,2,"Richards, Mrs. Sidney (Emily Hocking)",female,24.0,2,3,29106,18.75,,S,4,,"Cornwall / Akron, OH",1
439,1,"Fortune, Mr. Mark",male,64.0,1,4,19950,263.0,C23 C25 C27,S,,,"Winnipeg, MB",0
440,2,"Kvillner, Mr. Johan Henrik Johannesson",male,31.0,0,0,C.A. 18723,10.5,,S,,165.0,"Sweden / Arlington, NJ",0
441,2,"Hart, Mrs. Benjamin (Esther Ada Bloomfield)",female,45.0,1,1,F.C.C. 13529,26.25,,S,14,,"Ilford, Essex / Winnipeg, MB",1
442,3,"Hampe, Mr. Leon",male,20.0,0,0,345769,9.5,,S,,,,0
443,3,"Petterson, Mr. Johan Emil",male,25.0,1,0,347076,7.775,,S,,,,0
444,2,"Reynaldo, Ms. Encarnacion",female,28.0,0,0,230434,13.0,,S,9,,Spain,1
445,3,"Johannesen-Bratthammer, Mr. Bernt",male,,0,0,65306,8.1125,,S,13,,,1
446,1,"Dodge, Master. Washington",male,4.0,0,2,33638,81.8583,A34,S,5,,"San Francisco, CA",1
447,2,"Mellinger, Miss. Madeleine Violet",female,13.0,0,1,250644,19.5,,S,14,,"England / Bennington, VT",1
448,1,"Seward, Mr. Frederic Kimber",male,34.0,0,0,113794,26.55,,S,7,,"New York, NY",1
449,3,"Baclini, Miss. Marie Catherine",female,5.0,2,1,2666,19.2583,,C,C,,"Syria New York, NY",1
450,1,"Peuchen, Major. Arthur Godfrey",male,52.0,0,0,113786,30.5,C104,S,6,,"Toronto, ON",1
451,2,"West, Mr. Edwy Arthur",male,36.0,1,2,C.A. 34651,27.75,,S,,,"Bournmouth, England",0
452,3,"Hagland, Mr. Ingvald Olai Olsen",male,,1,0,65303,19.9667,,S,,,,0
453,1,"Foreman, Mr. Benjamin Laventall",male,30.0,0,0,113051,27.75,C111,C,,,"New York, NY",0
454,1,"Goldenberg, Mr. Samuel L",male,49.0,1,0,17453,89.1042,C92,C,5,,"Paris, France / New York, NY",1
455,3,"Peduzzi, Mr. Joseph",male,,0,0,A/5 2817,8.05,,S,,,,0
456,3,"Jalsevac, Mr. Ivan",male,29.0,0,0,349240,7.8958,,C,15,,,1
457,1,"Millet, Mr. Francis Davis",male,65.0,0,0,13509,26.55,E38,S,,249.0,"East Bridgewater, MA",0
458,1,"Kenyon, Mrs. Frederick R (Marion)",female,,1,0,17464,51.8625,D21,S,8,,"Southington / Noank, CT",1
459,2,"Toomey, Miss. Ellen",female,50.0,0,0,F.C.C. 13531,10.5,,S,9,,"Indianapolis, IN",1
460,3,"O'Connor, Mr. Maurice",male,,0,0,371060,7.75,,Q,,,,0
461,1,"Anderson, Mr. Harry",male,48.0,0,0,19952,26.55,E12,S,3,,"New York, NY",1
462,3,"Morley, Mr. William",male,34.0,0,0,364506,8.05,,S,,,,0
463,1,"Gee, Mr. Arthur H",male,47.0,0,0,111320,38.5,E63,S,,275.0,"St Anne's-on-Sea, Lancashire",0
464,2,"Milling, Mr. Jacob Christian",male,48.0,0,0,234360,13.0,,S,,271.0,"Copenhagen, Denmark",0
465,3,"Maisner, Mr. Simon",male,,0,0,A/S 2816,8.05,,S,,,,0
466,3,"Goncalves, Mr. Manuel Estanslas",male,38.0,0,0,SOTON/O.Q. 3101306,7.05,,S,,,Portugal,0
467,2,"Campbell, Mr. William",male,,0,0,239853,0.0,,S,,,Belfast,0
468,1,"Smart, Mr. John Montgomery",male,56.0,0,0,113792,26.55,,S,,,"New York, NY",0
469,3,"Scanlan, Mr. James",male,,0,0,36209,7.725,,Q,,,,0
470,3,"Baclini, Miss. Helene Barbara",female,0.75,2,1,2666,19.2583,,C,C,,"Syria New York, NY",1
471,3,"Keefe, Mr. Arthur",male,,0,0,323592,7.25,,S,A,,,0
472,3,"Cacic, Mr. Luka",male,38.0,0,0,315089,8.6625,,S,,,Croatia,0
473,2,"West, Mrs. Edwy Arthur (Ada Mary Worth)",female,33.0,1,2,C.A. 34651,27.75,,S,10,,"Bournmouth, England",1
474,2,"Jerwan, Mrs. Amin S (Marie Marthe Thuillard)",female,23.0,0,0,SC/AH Basle 541,13.7917,D,C,11,,"New York, NY",1
475,3,"Strandberg, Miss. Ida Sofia",female,22.0,0,0,7553,9.8375,,S,,,,0
476,1,"Clifford, Mr. George Quincy",male,,0,0,110465,52.0,A14,S,,,"Stoughton, MA",0
477,2,"Renouf, Mr. Peter Henry",male,34.0,1,0,31027,21.0,,S,12,,"Elizabeth, NJ",0
478,3,"Braund, Mr. Lewis Richard",male,29.0,1,0,3460,7.0458,,S,,,"Bridgerule, Devon",0
479,3,"Karlsson, Mr. Nils August",male,22.0,0,0,350060,7.5208,,S,,,,0
480,3,"Hirvonen, Miss. Hildur E",female,2.0,0,1,3101298,12.2875,,S,15,,,1
481,3,"Goodwin, Master. Harold Victor",male,9.0,5,2,CA 2144,46.9,,S,,,"Wiltshire, England Niagara Falls, NY",0
482,2,"Frost, Mr. Anthony Wood ""Archie""",male,,0,0,239854,0.0,,S,,,Belfast,0
483,3,"Rouse, Mr. Richard Henry",male,50.0,0,0,A/5 3594,8.05,,S,,,,0
484,3,"Turkula, Mrs. (Hedwig)",female,63.0,0,0,4134,9.5875,,S,15,,,1
485,1,"Bishop, Mr. Dickinson H",male,25.0,1,0,11967,91.0792,B49,C,7,,"Dowagiac, MI",1
486,3,"Lefebre, Miss. Jeannie",female,,3,1,4133,25.4667,,S,,,,0
487,1,"Hoyt, Mrs. Frederick Maxfield (Jane Anne Forby)",female,35.0,1,0,19943,90.0,C93,S,D,,"New York, NY /  Stamford CT",1
488,1,"Kent, Mr. Edward Austin",male,58.0,0,0,11771,29.7,B37,C,,258.0,"Buffalo, NY",0
489,3,"Somerton, Mr. Francis William",male,30.0,0,0,A.5. 18509,8.05,,S,,,,0
490,3,"Coutts, Master. Eden Leslie ""Neville""",male,9.0,1,1,C.A. 37671,15.9,,S,2,,"England Brooklyn, NY",1
491,3,"Hagland, Mr. Konrad Mathias Reiersen",male,,1,0,65304,19.9667,,S,,,,0
492,3,"Windelov, Mr. Einar",male,21.0,0,0,SOTON/OQ 3101317,7.25,,S,,,,0
493,1,"Molson, Mr. Harry Markland",male,55.0,0,0,113787,30.5,C30,S,,,"Montreal, PQ",0
494,1,"Artagaveytia, Mr. Ramon",male,71.0,0,0,PC 17609,49.5042,,C,,22.0,"Montevideo, Uruguay",0
495,3,"Stanley, Mr. Edward Roland",male,21.0,0,0,A/4 45380,8.05,,S,,,,0
496,3,"Yousseff, Mr. Gerious",male,,0,0,2627,14.4583,,C,,,,0
497,1,"Eustis, Miss. Elizabeth Mussey",female,54.0,1,0,36947,78.2667,D20,C,4,,"Brookline, MA",1
498,3,"Shellard, Mr. Frederick William",male,,0,0,C.A. 6212,15.1,,S,,,,0
499,1,"Allison, Mrs. Hudson J C (Bessie Waldo Daniels)",female,25.0,1,2,113781,151.55,C22 C26,S,,,"Montreal, PQ / Chesterville, ON",0
500,3,"Svensson, Mr. Olof",male,24.0,0,0,350035,7.7958,,S,,,,0
501,3,"Calic, Mr. Petar",male,17.0,0,0,315086,8.6625,,S,,,,0
502,3,"Canavan, Miss. Mary",female,21.0,0,0,364846,7.75,,Q,,,,0
503,3,"O'Sullivan, Miss. Bridget Mary",female,,0,0,330909,7.6292,,Q,,,,0
504,3,"Laitinen, Miss. Kristina Sofia",female,37.0,0,0,4135,9.5875,,S,,,,0
505,1,"Maioni, Miss. Roberta",female,16.0,0,0,110152,86.5,B79,S,8,,,1
506,1,"Penasco y Castellana, Mr. Victor de Satode",male,18.0,1,0,PC 17758,108.9,C65,C,,,"Madrid, Spain",0
507,2,"Quick, Mrs. Frederick Charles (Jane Richards)",female,33.0,0,2,26360,26.0,,S,11,,"Plymouth, Devon / Detroit, MI",1
508,1,"Bradley, Mr. George (""George Arthur Brayton"")",male,,0,0,111427,26.55,,S,9,,"Los Angeles, CA",1
509,3,"Olsen, Mr. Henry Margido",male,28.0,0,0,C 4001,22.525,,S,,173.0,,0
510,3,"Lang, Mr. Fang",male,26.0,0,0,1601,56.4958,,S,14,,,1
511,3,"Daly, Mr. Eugene Patrick",male,29.0,0,0,382651,7.75,,Q,13 15 B,,"Co Athlone, Ireland New York, NY",1
512,3,"Webber, Mr. James",male,,0,0,SOTON/OQ 3101316,8.05,,S,,,,0
513,1,"McGough, Mr. James Robert",male,36.0,0,0,PC 17473,26.2875,E25,S,7,,"Philadelphia, PA",1
514,1,"Rothschild, Mrs. Martin (Elizabeth L. Barrett)",female,54.0,1,0,PC 17603,59.4,,C,6,,"New York, NY",1
515,3,"Coleff, Mr. Satio",male,24.0,0,0,349209,7.4958,,S,,,,0
516,1,"Walker, Mr. William Anderson",male,47.0,0,0,36967,34.0208,D46,S,,,"East Orange, NJ",0
517,2,"Lemore, Mrs. (Amelia Milley)",female,34.0,0,0,C.A. 34260,10.5,F33,S,14,,"Chicago, IL",1
518,3,"Ryan, Mr. Patrick",male,,0,0,371110,24.15,,Q,,,,0
519,2,"Angle, Mrs. William A (Florence ""Mary"" Agnes Hughes)",female,36.0,1,0,226875,26.0,,S,11,,"Warwick, England",1
520,3,"Pavlovic, Mr. Stefo",male,32.0,0,0,349242,7.8958,,S,,,,0
521,1,"Perreault, Miss. Anne",female,30.0,0,0,12749,93.5,B73,S,3,,,1
522,3,"Vovk, Mr. Janko",male,22.0,0,0,349252,7.8958,,S,,,,0
523,3,"Lahoud, Mr. Sarkis",male,,0,0,2624,7.225,,C,,,,0
524,1,"Hippach, Mrs. Louis Albert (Ida Sophia Fischer)",female,44.0,0,1,111361,57.9792,B18,C,4,,"Chicago, IL",1
525,3,"Kassem, Mr. Fared",male,,0,0,2700,7.2292,,C,,,,0
526,3,"Farrell, Mr. James",male,40.5,0,0,367232,7.75,,Q,,68.0,"Aughnacliff, Co Longford, Ireland New York, NY",0
527,2,"Ridsdale, Miss. Lucy",female,50.0,0,0,W./C. 14258,10.5,,S,13,,"London, England / Marietta, Ohio and Milwaukee, WI",1
528,1,"Farthing, Mr. John",male,,0,0,PC 17483,221.7792,C95,S,,,,0
529,3,"Salonen, Mr. Johan Werner",male,39.0,0,0,3101296,7.925,,S,,,,0
530,2,"Hocking, Mr. Richard George",male,23.0,2,1,29104,11.5,,S,,,"Cornwall / Akron, OH",0
531,2,"Quick, Miss. Phyllis May",female,2.0,1,1,26360,26.0,,S,11,,"Plymouth, Devon / Detroit, MI",1
532,3,"Toufik, Mr. Nakli",male,,0,0,2641,7.2292,,C,,,,0
533,3,"Elias, Mr. Joseph Jr",male,17.0,1,1,2690,7.2292,,C,,,,0
534,3,"Peter, Mrs. Catherine (Catherine Rizk)",female,,0,2,2668,22.3583,,C,D,,,1
535,3,"Cacic, Miss. Marija",female,30.0,0,0,315084,8.6625,,S,,,,0
536,2,"Hart, Miss. Eva Miriam",female,7.0,0,2,F.C.C. 13529,26.25,,S,14,,"Ilford, Essex / Winnipeg, MB",1
537,1,"Butt, Major. Archibald Willingham",male,45.0,0,0,113050,26.55,B38,S,,,"Washington, DC",0
538,1,"LeRoy, Miss. Bertha",female,30.0,0,0,PC 17761,106.425,,C,2,,,1
539,3,"Risien, Mr. Samuel Beard",male,,0,0,364498,14.5,,S,,,,0
540,1,"Frolicher, Miss. Hedwig Margaritha",female,22.0,0,2,13568,49.5,B39,C,5,,"Zurich, Switzerland",1
541,1,"Crosby, Miss. Harriet R",female,36.0,0,2,WE/P 5735,71.0,B22,S,7,,"Milwaukee, WI",1
542,3,"Andersson, Miss. Ingeborg Constanzia",female,9.0,4,2,347082,31.275,,S,,,"Sweden Winnipeg, MN",0
543,3,"Andersson, Miss. Sigrid Elisabeth",female,11.0,4,2,347082,31.275,,S,,,"Sweden Winnipeg, MN",0
544,2,"Beane, Mr. Edward",male,32.0,1,0,2908,26.0,,S,13,,"Norwich / New York, NY",1
545,1,"Douglas, Mr. Walter Donald",male,50.0,1,0,PC 17761,106.425,C86,C,,62.0,"Deephaven, MN / Cedar Rapids, IA",0
546,1,"Nicholson, Mr. Arthur Ernest",male,64.0,0,0,693,26.0,,S,,263.0,"Isle of Wight, England",0
547,2,"Beane, Mrs. Edward (Ethel Clarke)",female,19.0,1,0,2908,26.0,,S,13,,"Norwich / New York, NY",1
548,2,"Padro y Manent, Mr. Julian",male,,0,0,SC/PARIS 2146,13.8625,,C,9,,"Spain / Havana, Cuba",1
549,3,"Goldsmith, Mr. Frank John",male,33.0,1,1,363291,20.525,,S,,,"Strood, Kent, England Detroit, MI",0
550,2,"Davies, Master. John Morgan Jr",male,8.0,1,1,C.A. 33112,36.75,,S,14,,"St Ives, Cornwall / Hancock, MI",1
551,1,"Thayer, Mr. John Borland Jr",male,17.0,0,2,17421,110.8833,C70,C,B,,"Haverford, PA",1
552,2,"Sharp, Mr. Percival James R",male,27.0,0,0,244358,26.0,,S,,,"Hornsey, England",0
553,3,"O'Brien, Mr. Timothy",male,,0,0,330979,7.8292,,Q,,,,0
554,3,"Leeni, Mr. Fahim (""Philip Zenni"")",male,22.0,0,0,2620,7.225,,C,6,,,1
555,3,"Ohman, Miss. Velin",female,22.0,0,0,347085,7.775,,S,C,,,1
556,1,"Wright, Mr. George",male,62.0,0,0,113807,26.55,,S,,,"Halifax, NS",0
557,1,"Duff Gordon, Lady. (Lucille Christiana Sutherland) (""Mrs Morgan"")",female,48.0,1,0,11755,39.6,A16,C,1,,London / Paris,1
558,1,"Robbins, Mr. Victor",male,,0,0,PC 17757,227.525,,C,,,,0
559,1,"Taussig, Mrs. Emil (Tillie Mandelbaum)",female,39.0,1,1,110413,79.65,E67,S,8,,"New York, NY",1
560,3,"de Messemaeker, Mrs. Guillaume Joseph (Emma)",female,36.0,1,0,345572,17.4,,S,13,,"Tampico, MT",1
561,3,"Morrow, Mr. Thomas Rowan",male,,0,0,372622,7.75,,Q,,,,0
562,3,"Sivic, Mr. Husein",male,40.0,0,0,349251,7.8958,,S,,,,0
563,2,"Norman, Mr. Robert Douglas",male,28.0,0,0,218629,13.5,,S,,287.0,Glasgow,0
564,3,"Simmons, Mr. John",male,,0,0,SOTON/OQ 392082,8.05,,S,,,,0
565,3,"Meanwell, Miss. (Marion Ogden)",female,,0,0,SOTON/O.Q. 392087,8.05,,S,,,,0
566,3,"Davies, Mr. Alfred J",male,24.0,2,0,A/4 48871,24.15,,S,,,"West Bromwich, England Pontiac, MI",0
567,3,"Stoytcheff, Mr. Ilia",male,19.0,0,0,349205,7.8958,,S,,,,0
568,3,"Palsson, Mrs. Nils (Alma Cornelia Berglund)",female,29.0,0,4,349909,21.075,,S,,206.0,,0
569,3,"Doharr, Mr. Tannous",male,,0,0,2686,7.2292,,C,,,,0
570,3,"Jonsson, Mr. Carl",male,32.0,0,0,350417,7.8542,,S,15,,,1
571,2,"Harris, Mr. George",male,62.0,0,0,S.W./PP 752,10.5,,S,15,,London,1
572,1,"Appleton, Mrs. Edward Dale (Charlotte Lamson)",female,53.0,2,0,11769,51.4792,C101,S,D,,"Bayside, Queens, NY",1
573,1,"Flynn, Mr. John Irwin (""Irving"")",male,36.0,0,0,PC 17474,26.3875,E25,S,5,,"Brooklyn, NY",1
574,3,"Kelly, Miss. Mary",female,,0,0,14312,7.75,,Q,D,,,1
575,3,"Rush, Mr. Alfred George John",male,16.0,0,0,A/4. 20589,8.05,,S,,,,0
576,3,"Patchett, Mr. George",male,19.0,0,0,358585,14.5,,S,,,,0
577,2,"Garside, Miss. Ethel",female,34.0,0,0,243880,13.0,,S,12,,"Brooklyn, NY",1
578,1,"Silvey, Mrs. William Baird (Alice Munger)",female,39.0,1,0,13507,55.9,E44,S,11,,"Duluth, MN",1
579,3,"Caram, Mrs. Joseph (Maria Elias)",female,,1,0,2689,14.4583,,C,,,"Ottawa, ON",0
580,3,"Jussila, Mr. Eiriik",male,32.0,0,0,STON/O 2. 3101286,7.925,,S,15,,,1
581,2,"Christy, Miss. Julie Rachel",female,25.0,1,1,237789,30.0,,S,12,,London,1
582,1,"Thayer, Mrs. John Borland (Marian Longstreth Morris)",female,39.0,1,1,17421,110.8833,C68,C,4,,"Haverford, PA",1
583,2,"Downton, Mr. William James",male,54.0,0,0,28403,26.0,,S,,,"Holley, NY",0
584,1,"Ross, Mr. John Hugo",male,36.0,0,0,13049,40.125,A10,C,,,"Winnipeg, MB",0
585,3,"Paulner, Mr. Uscher",male,,0,0,3411,8.7125,,C,,,,0
586,1,"Taussig, Miss. Ruth",female,18.0,0,2,110413,79.65,E68,S,8,,"New York, NY",1
587,2,"Jarvis, Mr. John Denzil",male,47.0,0,0,237565,15.0,,S,,,"North Evington, England",0
588,1,"Frolicher-Stehli, Mr. Maxmillian",male,60.0,1,1,13567,79.2,B41,C,5,,"Zurich, Switzerland",1
589,3,"Gilinski, Mr. Eliezer",male,22.0,0,0,14973,8.05,,S,,47.0,,0
590,3,"Murdlin, Mr. Joseph",male,,0,0,A./5. 3235,8.05,,S,,,,0
591,3,"Rintamaki, Mr. Matti",male,35.0,0,0,STON/O 2. 3101273,7.125,,S,,,,0
592,1,"Stephenson, Mrs. Walter Bertram (Martha Eustis)",female,52.0,1,0,36947,78.2667,D20,C,4,,"Haverford, PA",1
593,3,"Elsbury, Mr. William James",male,47.0,0,0,A/5 3902,7.25,,S,,,"Illinois, USA",0
594,3,"Bourke, Miss. Mary",female,,0,2,364848,7.75,,Q,,,"Ireland Chicago, IL",0
595,2,"Chapman, Mr. John Henry",male,37.0,1,0,SC/AH 29037,26.0,,S,,17.0,"Cornwall / Spokane, WA",0
596,3,"Van Impe, Mr. Jean Baptiste",male,36.0,1,1,345773,24.15,,S,,,,0
597,2,"Leitch, Miss. Jessie Wills",female,,0,0,248727,33.0,,S,11,,"London / Chicago, IL",1
598,3,"Johnson, Mr. Alfred",male,49.0,0,0,LINE,0.0,,S,,,,0
599,3,"Boulos, Mr. Hanna",male,,0,0,2664,7.225,,C,,,Syria,0
600,1,"Duff Gordon, Sir. Cosmo Edmund (""Mr Morgan"")",male,49.0,1,0,PC 17485,56.9292,A20,C,1,,London / Paris,1
601,2,"Jacobsohn, Mrs. Sidney Samuel (Amy Frances Christy)",female,24.0,2,1,243847,27.0,,S,12,,London,1
602,3,"Slabenoff, Mr. Petco",male,,0,0,349214,7.8958,,S,,,,0
603,1,"Harrington, Mr. Charles H",male,,0,0,113796,42.4,,S,,,,0
604,3,"Torber, Mr. Ernst William",male,44.0,0,0,364511,8.05,,S,,,,0
605,1,"Homer, Mr. Harry (""Mr E Haven"")",male,35.0,0,0,111426,26.55,,C,15,,"Indianapolis, IN",1
606,3,"Lindell, Mr. Edvard Bengtsson",male,36.0,1,0,349910,15.55,,S,A,,,0
607,3,"Karaic, Mr. Milan",male,30.0,0,0,349246,7.8958,,S,,,,0
608,1,"Daniel, Mr. Robert Williams",male,27.0,0,0,113804,30.5,,S,3,,"Philadelphia, PA",1
609,2,"Laroche, Mrs. Joseph (Juliette Marie Louise Lafargue)",female,22.0,1,2,SC/Paris 2123,41.5792,,C,14,,Paris / Haiti,1
610,1,"Shutes, Miss. Elizabeth W",female,40.0,0,0,PC 17582,153.4625,C125,S,3,,"New York, NY / Greenwich CT",1
611,3,"Andersson, Mrs. Anders Johan (Alfrida Konstantia Brogren)",female,39.0,1,5,347082,31.275,,S,,,"Sweden Winnipeg, MN",0
612,3,"Jardin, Mr. Jose Neto",male,,0,0,SOTON/O.Q. 3101305,7.05,,S,,,,0
613,3,"Murphy, Miss. Margaret Jane",female,,1,0,367230,15.5,,Q,16,,,1
614,3,"Horgan, Mr. John",male,,0,0,370377,7.75,,Q,,,,0
615,3,"Brocklebank, Mr. William Alfred",male,35.0,0,0,364512,8.05,,S,,,"Broomfield, Chelmsford, England",0
616,2,"Herman, Miss. Alice",female,24.0,1,2,220845,65.0,,S,9,,"Somerset / Bernardsville, NJ",1
617,3,"Danbom, Mr. Ernst Gilbert",male,34.0,1,1,347080,14.4,,S,,197.0,"Stanton, IA",0
618,3,"Lobb, Mrs. William Arthur (Cordelia K Stanlick)",female,26.0,1,0,A/5. 3336,16.1,,S,,,,0
619,2,"Becker, Miss. Marion Louise",female,4.0,2,1,230136,39.0,F4,S,11,,"Guntur, India / Benton Harbour, MI",1
620,2,"Gavey, Mr. Lawrence",male,26.0,0,0,31028,10.5,,S,,,"Guernsey / Elizabeth, NJ",0
621,3,"Yasbeck, Mr. Antoni",male,27.0,1,0,2659,14.4542,,C,C,,,0
622,1,"Kimball, Mr. Edwin Nelson Jr",male,42.0,1,0,11753,52.5542,D19,S,5,,"Boston, MA",1
623,3,"Nakid, Mr. Sahid",male,20.0,1,1,2653,15.7417,,C,C,,,1
624,3,"Hansen, Mr. Henry Damsgaard",male,21.0,0,0,350029,7.8542,,S,,69.0,,0
625,3,"Bowen, Mr. David John ""Dai""",male,21.0,0,0,54636,16.1,,S,,,"Treherbert, Cardiff, Wales",0
626,1,"Sutton, Mr. Frederick",male,61.0,0,0,36963,32.3208,D50,S,,46.0,"Haddenfield, NJ",0
627,2,"Kirkland, Rev. Charles Leonard",male,57.0,0,0,219533,12.35,,Q,,,"Glasgow / Bangor, ME",0
628,1,"Longley, Miss. Gretchen Fiske",female,21.0,0,0,13502,77.9583,D9,S,10,,"Hudson, NY",1
629,3,"Bostandyeff, Mr. Guentcho",male,26.0,0,0,349224,7.8958,,S,,,"Bulgaria Chicago, IL",0
630,3,"O'Connell, Mr. Patrick D",male,,0,0,334912,7.7333,,Q,,,,0
631,1,"Barkworth, Mr. Algernon Henry Wilson",male,80.0,0,0,27042,30.0,A23,S,B,,"Hessle, Yorks",1
632,3,"Lundahl, Mr. Johan Svensson",male,51.0,0,0,347743,7.0542,,S,,,,0
633,1,"Stahelin-Maeglin, Dr. Max",male,32.0,0,0,13214,30.5,B50,C,3,,"Basel, Switzerland",1
634,1,"Parr, Mr. William Henry Marsh",male,,0,0,112052,0.0,,S,,,Belfast,0
635,3,"Skoog, Miss. Mabel",female,9.0,3,2,347088,27.9,,S,,,,0
636,2,"Davis, Miss. Mary",female,28.0,0,0,237668,13.0,,S,13,,"London / Staten Island, NY",1
637,3,"Leinonen, Mr. Antti Gustaf",male,32.0,0,0,STON/O 2. 3101292,7.925,,S,,,,0
638,2,"Collyer, Mr. Harvey",male,31.0,1,1,C.A. 31921,26.25,,S,,,"Bishopstoke, Hants / Fayette Valley, ID",0
639,3,"Panula, Mrs. Juha (Maria Emilia Ojala)",female,41.0,0,5,3101295,39.6875,,S,,,,0
640,3,"Thorneycroft, Mr. Percival",male,,1,0,376564,16.1,,S,,,,0
641,3,"Jensen, Mr. Hans Peder",male,20.0,0,0,350050,7.8542,,S,,,,0
642,1,"Sagesser, Mlle. Emma",female,24.0,0,0,PC 17477,69.3,B35,C,9,,,1
643,3,"Skoog, Miss. Margit Elizabeth",female,2.0,3,2,347088,27.9,,S,,,,0
644,3,"Foo, Mr. Choong",male,,0,0,1601,56.4958,,S,13,,"Hong Kong New York, NY",1
645,3,"Baclini, Miss. Eugenie",female,0.75,2,1,2666,19.2583,,C,C,,"Syria New York, NY",1
646,1,"Harper, Mr. Henry Sleeper",male,48.0,1,0,PC 17572,76.7292,D33,C,3,,"New York, NY",1
647,3,"Cor, Mr. Liudevit",male,19.0,0,0,349231,7.8958,,S,,,Austria,0
648,1,"Simonius-Blumer, Col. Oberst Alfons",male,56.0,0,0,13213,35.5,A26,C,3,,"Basel, Switzerland",1
649,3,"Willey, Mr. Edward",male,,0,0,S.O./P.P. 751,7.55,,S,,,,0
650,3,"Stanley, Miss. Amy Zillah Elsie",female,23.0,0,0,CA. 2314,7.55,,S,C,,,1
651,3,"Mitkoff, Mr. Mito",male,,0,0,349221,7.8958,,S,,,,0
652,2,"Doling, Miss. Elsie",female,18.0,0,1,231919,23.0,,S,,,Southampton,1
653,3,"Kalvik, Mr. Johannes Halvorsen",male,21.0,0,0,8475,8.4333,,S,,,,0
654,3,"O'Leary, Miss. Hanora ""Norah""",female,,0,0,330919,7.8292,,Q,13,,,1
655,3,"Hegarty, Miss. Hanora ""Nora""",female,18.0,0,0,365226,6.75,,Q,,,,0
656,2,"Hickman, Mr. Leonard Mark",male,24.0,2,0,S.O.C. 14879,73.5,,S,,,"West Hampstead, London / Neepawa, MB",0
657,3,"Radeff, Mr. Alexander",male,,0,0,349223,7.8958,,S,,,,0
658,3,"Bourke, Mrs. John (Catherine)",female,32.0,1,1,364849,15.5,,Q,,,"Ireland Chicago, IL",0
659,2,"Eitemiller, Mr. George Floyd",male,23.0,0,0,29751,13.0,,S,,,"England / Detroit, MI",0
660,1,"Newell, Mr. Arthur Webster",male,58.0,0,2,35273,113.275,D48,C,,122.0,"Lexington, MA",0
661,1,"Frauenthal, Dr. Henry William",male,50.0,2,0,PC 17611,133.65,,S,5,,"New York, NY",1
662,3,"Badt, Mr. Mohamed",male,40.0,0,0,2623,7.225,,C,,,,0
663,1,"Colley, Mr. Edward Pomeroy",male,47.0,0,0,5727,25.5875,E58,S,,,"Victoria, BC",0
664,3,"Coleff, Mr. Peju",male,36.0,0,0,349210,7.4958,,S,,,"Bulgaria Chicago, IL",0
665,3,"Lindqvist, Mr. Eino William",male,20.0,1,0,STON/O 2. 3101285,7.925,,S,15,,,1
666,2,"Hickman, Mr. Lewis",male,32.0,2,0,S.O.C. 14879,73.5,,S,,256.0,"West Hampstead, London / Neepawa, MB",0
667,2,"Butler, Mr. Reginald Fenton",male,25.0,0,0,234686,13.0,,S,,97.0,"Southsea, Hants",0
668,3,"Rommetvedt, Mr. Knud Paust",male,,0,0,312993,7.775,,S,,,,0
669,3,"Cook, Mr. Jacob",male,43.0,0,0,A/5 3536,8.05,,S,,,,0
670,1,"Taylor, Mrs. Elmer Zebley (Juliet Cummins Wright)",female,,1,0,19996,52.0,C126,S,5 7,,"London /  East Orange, NJ",1
671,2,"Brown, Mrs. Thomas William Solomon (Elizabeth Catherine Ford)",female,40.0,1,1,29750,39.0,,S,14,,"Cape Town, South Africa / Seattle, WA",1
672,1,"Davidson, Mr. Thornton",male,31.0,1,0,F.C. 12750,52.0,B71,S,,,"Montreal, PQ",0
673,2,"Mitchell, Mr. Henry Michael",male,70.0,0,0,C.A. 24580,10.5,,S,,,"Guernsey / Montclair, NJ and/or Toledo, Ohio",0
674,2,"Wilhelms, Mr. Charles",male,31.0,0,0,244270,13.0,,S,9,,"London, England",1
675,2,"Watson, Mr. Ennis Hastings",male,,0,0,239856,0.0,,S,,,Belfast,0
676,3,"Edvardsson, Mr. Gustaf Hjalmar",male,18.0,0,0,349912,7.775,,S,,,"Tofta, Sweden Joliet, IL",0
677,3,"Sawyer, Mr. Frederick Charles",male,24.5,0,0,342826,8.05,,S,,284.0,,0
678,3,"Turja, Miss. Anna Sofia",female,18.0,0,0,4138,9.8417,,S,15,,,1
679,3,"Goodwin, Mrs. Frederick (Augusta Tyler)",female,43.0,1,6,CA 2144,46.9,,S,,,"Wiltshire, England Niagara Falls, NY",0
680,1,"Cardeza, Mr. Thomas Drake Martinez",male,36.0,0,1,PC 17755,512.3292,B51 B53 B55,C,3,,"Austria-Hungary / Germantown, Philadelphia, PA",1
681,3,"Peters, Miss. Katie",female,,0,0,330935,8.1375,,Q,,,,0
682,1,"Hassab, Mr. Hammad",male,27.0,0,0,PC 17572,76.7292,D49,C,3,,,1
683,3,"Olsvigen, Mr. Thor Anderson",male,20.0,0,0,6563,9.225,,S,,89.0,"Oslo, Norway Cameron, WI",0
684,3,"Goodwin, Mr. Charles Edward",male,14.0,5,2,CA 2144,46.9,,S,,,"Wiltshire, England Niagara Falls, NY",0
685,2,"Brown, Mr. Thomas William Solomon",male,60.0,1,1,29750,39.0,,S,,,"Cape Town, South Africa / Seattle, WA",0
686,2,"Laroche, Mr. Joseph Philippe Lemercier",male,25.0,1,2,SC/Paris 2123,41.5792,,C,,,Paris / Haiti,0
687,3,"Panula, Mr. Jaako Arnold",male,14.0,4,1,3101295,39.6875,,S,,,,0
688,3,"Dakic, Mr. Branko",male,19.0,0,0,349228,10.1708,,S,,,Austria,0
689,3,"Fischer, Mr. Eberhard Thelander",male,18.0,0,0,350036,7.7958,,S,,,,0
690,1,"Madill, Miss. Georgette Alexandra",female,15.0,0,1,24160,211.3375,B5,S,2,,"St Louis, MO",1
691,1,"Dick, Mr. Albert Adrian",male,31.0,1,0,17474,57.0,B20,S,3,,"Calgary, AB",1
692,3,"Karun, Miss. Manca",female,4.0,0,1,349256,13.4167,,C,15,,,1
693,3,"Lam, Mr. Ali",male,,0,0,1601,56.4958,,S,C,,,1
694,3,"Saad, Mr. Khalil",male,25.0,0,0,2672,7.225,,C,,,,0
695,1,"Weir, Col. John",male,60.0,0,0,113800,26.55,,S,,,"England Salt Lake City, Utah",0
696,2,"Chapman, Mr. Charles Henry",male,52.0,0,0,248731,13.5,,S,,130.0,"Bronx, NY",0
697,3,"Kelly, Mr. James",male,44.0,0,0,363592,8.05,,S,,,,0
698,3,"Mullens, Miss. Katherine ""Katie""",female,,0,0,35852,7.7333,,Q,16,,,1
699,1,"Thayer, Mr. John Borland",male,49.0,1,1,17421,110.8833,C68,C,,,"Haverford, PA",0
700,3,"Humblen, Mr. Adolf Mathias Nicolai Olsen",male,42.0,0,0,348121,7.65,F G63,S,,120.0,,0
701,1,"Astor, Mrs. John Jacob (Madeleine Talmadge Force)",female,18.0,1,0,PC 17757,227.525,C62 C64,C,4,,"New York, NY",1
702,1,"Silverthorne, Mr. Spencer Victor",male,35.0,0,0,PC 17475,26.2875,E24,S,5,,"St Louis, MO",1
703,3,"Barbara, Miss. Saiide",female,18.0,0,1,2691,14.4542,,C,,,"Syria Ottawa, ON",0
704,3,"Gallagher, Mr. Martin",male,25.0,0,0,36864,7.7417,,Q,,,"New York, NY",0
705,3,"Hansen, Mr. Henrik Juul",male,26.0,1,0,350025,7.8542,,S,,,,0
706,2,"Morley, Mr. Henry Samuel (""Mr Henry Marshall"")",male,39.0,0,0,250655,26.0,,S,,,,0
707,2,"Kelly, Mrs. Florence ""Fannie""",female,45.0,0,0,223596,13.5,,S,9,,"London / New York, NY",1
708,1,"Calderhead, Mr. Edward Pennington",male,42.0,0,0,PC 17476,26.2875,E24,S,5,,"New York, NY",1
709,1,"Cleaver, Miss. Alice",female,22.0,0,0,113781,151.55,,S,11,,,1
710,3,"Moubarek, Master. Halim Gonios (""William George"")",male,,1,1,2661,15.2458,,C,C,,,1
711,1,"Mayne, Mlle. Berthe Antonine (""Mrs de Villiers"")",female,24.0,0,0,PC 17482,49.5042,C90,C,6,,"Belgium  Montreal, PQ",1
712,1,"Klaber, Mr. Herman",male,,0,0,113028,26.55,C124,S,,,"Portland, OR",0
713,1,"Taylor, Mr. Elmer Zebley",male,48.0,1,0,19996,52.0,C126,S,5 7,,"London /  East Orange, NJ",1
714,3,"Larsson, Mr. August Viktor",male,29.0,0,0,7545,9.4833,,S,,,,0
715,2,"Greenberg, Mr. Samuel",male,52.0,0,0,250647,13.0,,S,,19.0,"Bronx, NY",0
716,3,"Soholt, Mr. Peter Andreas Lauritz Andersen",male,19.0,0,0,348124,7.65,F G73,S,,,,0
717,1,"Endres, Miss. Caroline Louise",female,38.0,0,0,PC 17757,227.525,C45,C,4,,"New York, NY",1
718,2,"Troutt, Miss. Edwina Celia ""Winnie""",female,27.0,0,0,34218,10.5,E101,S,16,,"Bath, England / Massachusetts",1
719,3,"McEvoy, Mr. Michael",male,,0,0,36568,15.5,,Q,,,,0
720,3,"Johnson, Mr. Malkolm Joackim",male,33.0,0,0,347062,7.775,,S,,37.0,,0
721,2,"Harper, Miss. Annie Jessie ""Nina""",female,6.0,0,1,248727,33.0,,S,11,,"Denmark Hill, Surrey / Chicago",1
722,3,"Jensen, Mr. Svend Lauritz",male,17.0,1,0,350048,7.0542,,S,,,,0
723,2,"Gillespie, Mr. William Henry",male,34.0,0,0,12233,13.0,,S,,,"Vancouver, BC",0
724,2,"Hodges, Mr. Henry Price",male,50.0,0,0,250643,13.0,,S,,149.0,Southampton,0
725,1,"Chambers, Mr. Norman Campbell",male,27.0,1,0,113806,53.1,E8,S,5,,"New York, NY / Ithaca, NY",1
726,3,"Oreskovic, Mr. Luka",male,20.0,0,0,315094,8.6625,,S,,,,0
727,2,"Renouf, Mrs. Peter Henry (Lillian Jefferys)",female,30.0,3,0,31027,21.0,,S,,,"Elizabeth, NJ",1
728,3,"Mannion, Miss. Margareth",female,,0,0,36866,7.7375,,Q,16,,,1
729,2,"Bryhl, Mr. Kurt Arnold Gottfrid",male,25.0,1,0,236853,26.0,,S,,,"Skara, Sweden / Rockford, IL",0
730,3,"Ilmakangas, Miss. Pieta Sofia",female,25.0,1,0,STON/O2. 3101271,7.925,,S,,,,0
731,1,"Allen, Miss. Elisabeth Walton",female,29.0,0,0,24160,211.3375,B5,S,2,,"St Louis, MO",1
732,3,"Hassan, Mr. Houssein G N",male,11.0,0,0,2699,18.7875,,C,,,,0
733,2,"Knight, Mr. Robert J",male,,0,0,239855,0.0,,S,,,Belfast,0
734,2,"Berriman, Mr. William John",male,23.0,0,0,28425,13.0,,S,,,"St Ives, Cornwall / Calumet, MI",0
735,2,"Troupiansky, Mr. Moses Aaron",male,23.0,0,0,233639,13.0,,S,,,,0
736,3,"Williams, Mr. Leslie",male,28.5,0,0,54636,16.1,,S,,14.0,,0
737,3,"Ford, Mrs. Edward (Margaret Ann Watson)",female,48.0,1,3,W./C. 6608,34.375,,S,,,"Rotherfield, Sussex, England Essex Co, MA",0
738,1,"Lesurer, Mr. Gustave J",male,35.0,0,0,PC 17755,512.3292,B101,C,3,,,1
739,3,"Ivanoff, Mr. Kanio",male,,0,0,349201,7.8958,,S,,,,0
740,3,"Nankoff, Mr. Minko",male,,0,0,349218,7.8958,,S,,,,0
741,1,"Hawksford, Mr. Walter James",male,,0,0,16988,30.0,D45,S,3,,"Kingston, Surrey",1
742,1,"Cavendish, Mr. Tyrell William",male,36.0,1,0,19877,78.85,C46,S,,172.0,"Little Onn Hall, Staffs",0
743,1,"Ryerson, Miss. Susan Parker ""Suzette""",female,21.0,2,2,PC 17608,262.375,B57 B59 B63 B66,C,4,,"Haverford, PA / Cooperstown, NY",1
744,3,"McNamee, Mr. Neal",male,24.0,1,0,376566,16.1,,S,,,,0
745,3,"Stranden, Mr. Juho",male,31.0,0,0,STON/O 2. 3101288,7.925,,S,9,,,1
746,1,"Crosby, Capt. Edward Gifford",male,70.0,1,1,WE/P 5735,71.0,B22,S,,269.0,"Milwaukee, WI",0
747,3,"Abbott, Mr. Rossmore Edward",male,16.0,1,1,C.A. 2673,20.25,,S,,190.0,"East Providence, RI",0
748,2,"Sinkkonen, Miss. Anna",female,30.0,0,0,250648,13.0,,S,10,,"Finland / Washington, DC",1
749,1,"Marvin, Mr. Daniel Warner",male,19.0,1,0,113773,53.1,D30,S,,,"New York, NY",0
750,3,"Connaghton, Mr. Michael",male,31.0,0,0,335097,7.75,,Q,,,"Ireland Brooklyn, NY",0
751,2,"Wells, Miss. Joan",female,4.0,1,1,29103,23.0,,S,14,,"Cornwall / Akron, OH",1
752,3,"Moor, Master. Meier",male,6.0,0,1,392096,12.475,E121,S,14,,,1
753,3,"Vande Velde, Mr. Johannes Joseph",male,33.0,0,0,345780,9.5,,S,,,,0
754,3,"Jonkoff, Mr. Lalio",male,23.0,0,0,349204,7.8958,,S,,,,0
755,2,"Herman, Mrs. Samuel (Jane Laver)",female,48.0,1,2,220845,65.0,,S,9,,"Somerset / Bernardsville, NJ",1
756,2,"Hamalainen, Master. Viljo",male,0.67,1,1,250649,14.5,,S,4,,"Detroit, MI",1
757,3,"Carlsson, Mr. August Sigfrid",male,28.0,0,0,350042,7.7958,,S,,,"Dagsas, Sweden Fower, MN",0
758,2,"Bailey, Mr. Percy Andrew",male,18.0,0,0,29108,11.5,,S,,,"Penzance, Cornwall / Akron, OH",0
759,3,"Theobald, Mr. Thomas Leonard",male,34.0,0,0,363294,8.05,,S,,176.0,,0
760,1,"Rothes, the Countess. of (Lucy Noel Martha Dyer-Edwards)",female,33.0,0,0,110152,86.5,B77,S,8,,"London  Vancouver, BC",1
761,3,"Garfirth, Mr. John",male,,0,0,358585,14.5,,S,,,,0
762,3,"Nirva, Mr. Iisakki Antino Aijo",male,41.0,0,0,SOTON/O2 3101272,7.125,,S,,,"Finland Sudbury, ON",0
763,3,"Barah, Mr. Hanna Assi",male,20.0,0,0,2663,7.2292,,C,15,,,1
764,1,"Carter, Mrs. William Ernest (Lucile Polk)",female,36.0,1,2,113760,120.0,B96 B98,S,4,,"Bryn Mawr, PA",1
765,3,"Eklund, Mr. Hans Linus",male,16.0,0,0,347074,7.775,,S,,,"Karberg, Sweden Jerome Junction, AZ",0
766,1,"Hogeboom, Mrs. John C (Anna Andrews)",female,51.0,1,0,13502,77.9583,D11,S,10,,"Hudson, NY",1
767,1,"Brewe, Dr. Arthur Jackson",male,,0,0,112379,39.6,,C,,,"Philadelphia, PA",0
768,3,"Mangan, Miss. Mary",female,30.5,0,0,364850,7.75,,Q,,61.0,,0
769,3,"Moran, Mr. Daniel J",male,,1,0,371110,24.15,,Q,,,,0
770,3,"Gronnestad, Mr. Daniel Danielsen",male,32.0,0,0,8471,8.3625,,S,,,"Foresvik, Norway Portland, ND",0
771,3,"Lievens, Mr. Rene Aime",male,24.0,0,0,345781,9.5,,S,,,,0
772,3,"Jensen, Mr. Niels Peder",male,48.0,0,0,350047,7.8542,,S,,,,0
773,2,"Mack, Mrs. (Mary)",female,57.0,0,0,S.O./P.P. 3,10.5,E77,S,,52.0,"Southampton / New York, NY",0
774,3,"Elias, Mr. Dibo",male,,0,0,2674,7.225,,C,,,,0
775,2,"Hocking, Mrs. Elizabeth (Eliza Needs)",female,54.0,1,3,29105,23.0,,S,4,,"Cornwall / Akron, OH",1
776,3,"Myhrman, Mr. Pehr Fabian Oliver Malkolm",male,18.0,0,0,347078,7.75,,S,,,,0
777,3,"Tobin, Mr. Roger",male,,0,0,383121,7.75,F38,Q,,,,0
778,3,"Emanuel, Miss. Virginia Ethel",female,5.0,0,0,364516,12.475,,S,13,,"New York, NY",1
779,3,"Kilgannon, Mr. Thomas J",male,,0,0,36865,7.7375,,Q,,,,0
780,1,"Robert, Mrs. Edward Scott (Elisabeth Walton McMillan)",female,43.0,0,1,24160,211.3375,B3,S,2,,"St Louis, MO",1
781,3,"Ayoub, Miss. Banoura",female,13.0,0,0,2687,7.2292,,C,C,,"Syria Youngstown, OH",1
782,1,"Dick, Mrs. Albert Adrian (Vera Gillespie)",female,17.0,1,0,17474,57.0,B20,S,3,,"Calgary, AB",1
783,1,"Long, Mr. Milton Clyde",male,29.0,0,0,113501,30.0,D6,S,,126.0,"Springfield, MA",0
784,3,"Johnston, Mr. Andrew G",male,,1,2,W./C. 6607,23.45,,S,,,,0
785,3,"Ali, Mr. William",male,25.0,0,0,SOTON/O.Q. 3101312,7.05,,S,,79.0,Argentina,0
786,3,"Harmer, Mr. Abraham (David Lishin)",male,25.0,0,0,374887,7.25,,S,B,,,0
787,3,"Sjoblom, Miss. Anna Sofia",female,18.0,0,0,3101265,7.4958,,S,16,,,1
788,3,"Rice, Master. George Hugh",male,8.0,4,1,382652,29.125,,Q,,,,0
789,3,"Dean, Master. Bertram Vere",male,1.0,1,2,C.A. 2315,20.575,,S,10,,"Devon, England Wichita, KS",1
790,1,"Guggenheim, Mr. Benjamin",male,46.0,0,0,PC 17593,79.2,B82 B84,C,,,"New York, NY",0
791,3,"Keane, Mr. Andrew ""Andy""",male,,0,0,12460,7.75,,Q,,,,0
792,2,"Gaskell, Mr. Alfred",male,16.0,0,0,239865,26.0,,S,,,"Liverpool / Montreal, PQ",0
793,3,"Sage, Miss. Stella Anna",female,,8,2,CA. 2343,69.55,,S,,,,0
794,1,"Hoyt, Mr. William Fisher",male,,0,0,PC 17600,30.6958,,C,14,,"New York, NY",0
795,3,"Dantcheff, Mr. Ristiu",male,25.0,0,0,349203,7.8958,,S,,,"Bulgaria Chicago, IL",0
796,2,"Otter, Mr. Richard",male,39.0,0,0,28213,13.0,,S,,,"Middleburg Heights, OH",0
797,1,"Leader, Dr. Alice (Farnham)",female,49.0,0,0,17465,25.9292,D17,S,8,,"New York, NY",1
798,3,"Osman, Mrs. Mara",female,31.0,0,0,349244,8.6833,,S,,,,1
799,3,"Ibrahim Shawah, Mr. Yousseff",male,30.0,0,0,2685,7.2292,,C,,,,0
800,3,"Van Impe, Mrs. Jean Baptiste (Rosalie Paula Govaert)",female,30.0,1,1,345773,24.15,,S,,,,0
801,2,"Ponesell, Mr. Martin",male,34.0,0,0,250647,13.0,,S,,,"Denmark / New York, NY",0
802,2,"Collyer, Mrs. Harvey (Charlotte Annie Tate)",female,31.0,1,1,C.A. 31921,26.25,,S,14,,"Bishopstoke, Hants / Fayette Valley, ID",1
803,1,"Carter, Master. William Thornton II",male,11.0,1,2,113760,120.0,B96 B98,S,4,,"Bryn Mawr, PA",1
804,3,"Thomas, Master. Assad Alexander",male,0.42,0,1,2625,8.5167,,C,16,,,1
805,3,"Hedman, Mr. Oskar Arvid",male,27.0,0,0,347089,6.975,,S,15,,,1
806,3,"Johansson, Mr. Karl Johan",male,31.0,0,0,347063,7.775,,S,,,,0
807,1,"Andrews, Mr. Thomas Jr",male,39.0,0,0,112050,0.0,A36,S,,,"Belfast, NI",0
808,3,"Pettersson, Miss. Ellen Natalia",female,18.0,0,0,347087,7.775,,S,,,,0
809,2,"Meyer, Mr. August",male,39.0,0,0,248723,13.0,,S,,,"Harrow-on-the-Hill, Middlesex",0
810,1,"Chambers, Mrs. Norman Campbell (Bertha Griggs)",female,33.0,1,0,113806,53.1,E8,S,5,,"New York, NY / Ithaca, NY",1
811,3,"Alexander, Mr. William",male,26.0,0,0,3474,7.8875,,S,,,"England Albion, NY",0
812,3,"Lester, Mr. James",male,39.0,0,0,A/4 48871,24.15,,S,,,,0
813,2,"Slemen, Mr. Richard James",male,35.0,0,0,28206,10.5,,S,,,Cornwall,0
814,3,"Andersson, Miss. Ebba Iris Alfrida",female,6.0,4,2,347082,31.275,,S,,,"Sweden Winnipeg, MN",0
815,3,"Tomlin, Mr. Ernest Portage",male,30.5,0,0,364499,8.05,,S,,50.0,,0
816,1,"Fry, Mr. Richard",male,,0,0,112058,0.0,B102,S,,,,0
817,3,"Heininen, Miss. Wendla Maria",female,23.0,0,0,STON/O2. 3101290,7.925,,S,,,,0
818,2,"Mallet, Mr. Albert",male,31.0,1,1,S.C./PARIS 2079,37.0042,,C,,,"Paris / Montreal, PQ",0
819,3,"Holm, Mr. John Fredrik Alexander",male,43.0,0,0,C 7075,6.45,,S,,,,0
820,3,"Skoog, Master. Karl Thorsten",male,10.0,3,2,347088,27.9,,S,,,,0
821,1,"Hays, Mrs. Charles Melville (Clara Jennings Gregg)",female,52.0,1,1,12749,93.5,B69,S,3,,"Montreal, PQ",1
822,3,"Lulic, Mr. Nikola",male,27.0,0,0,315098,8.6625,,S,15,,,1
823,1,"Reuchlin, Jonkheer. John George",male,38.0,0,0,19972,0.0,,S,,,"Rotterdam, Netherlands",0
824,3,"Moor, Mrs. (Beila)",female,27.0,0,1,392096,12.475,E121,S,14,,,1
825,3,"Panula, Master. Urho Abraham",male,2.0,4,1,3101295,39.6875,,S,,,,0
826,3,"Flynn, Mr. John",male,,0,0,368323,6.95,,Q,,,,0
827,3,"Lam, Mr. Len",male,,0,0,1601,56.4958,,S,,,,0
828,2,"Mallet, Master. Andre",male,1.0,0,2,S.C./PARIS 2079,37.0042,,C,10,,"Paris / Montreal, PQ",1
829,3,"McCormack, Mr. Thomas Joseph",male,,0,0,367228,7.75,,Q,,,,1
830,1,"Stone, Mrs. George Nelson (Martha Evelyn)",female,62.0,0,0,113572,80.0,B28,,6,,"Cincinatti, OH",1
831,3,"Yasbeck, Mrs. Antoni (Selini Alexander)",female,15.0,1,0,2659,14.4542,,C,,,,1
832,2,"Richards, Master. George Sibley",male,0.83,1,1,29106,18.75,,S,4,,"Cornwall / Akron, OH",1
833,3,"Saad, Mr. Amin",male,,0,0,2671,7.2292,,C,,,,0
834,3,"Augustsson, Mr. Albert",male,23.0,0,0,347468,7.8542,,S,,,"Krakoryd, Sweden Bloomington, IL",0
835,3,"Allum, Mr. Owen George",male,18.0,0,0,2223,8.3,,S,,259.0,"Windsor, England New York, NY",0
836,1,"Compton, Miss. Sara Rebecca",female,39.0,1,1,PC 17756,83.1583,E49,C,14,,"Lakewood, NJ",1
837,3,"Pasic, Mr. Jakob",male,21.0,0,0,315097,8.6625,,S,,,,0
838,3,"Sirota, Mr. Maurice",male,,0,0,392092,8.05,,S,,,,0
839,3,"Chip, Mr. Chang",male,32.0,0,0,1601,56.4958,,S,C,,"Hong Kong New York, NY",1
840,1,"Marechal, Mr. Pierre",male,,0,0,11774,29.7,C47,C,7,,"Paris, France",1
841,3,"Alhomaki, Mr. Ilmari Rudolf",male,20.0,0,0,SOTON/O2 3101287,7.925,,S,,,"Salo, Finland Astoria, OR",0
842,2,"Mudd, Mr. Thomas Charles",male,16.0,0,0,S.O./P.P. 3,10.5,,S,,,"Halesworth, England",0
843,1,"Serepeca, Miss. Augusta",female,30.0,0,0,113798,31.0,,C,4,,,1
844,3,"Lemberopolous, Mr. Peter L",male,34.5,0,0,2683,6.4375,,C,,196.0,,0
845,3,"Culumovic, Mr. Jeso",male,17.0,0,0,315090,8.6625,,S,,,Austria-Hungary,0
846,3,"Abbing, Mr. Anthony",male,42.0,0,0,C.A. 5547,7.55,,S,,,,0
847,3,"Sage, Mr. Douglas Bullen",male,,8,2,CA. 2343,69.55,,S,,,,0
848,3,"Markoff, Mr. Marin",male,35.0,0,0,349213,7.8958,,C,,,,0
849,2,"Harper, Rev. John",male,28.0,0,1,248727,33.0,,S,,,"Denmark Hill, Surrey / Chicago",0
850,1,"Goldenberg, Mrs. Samuel L (Edwiga Grabowska)",female,,1,0,17453,89.1042,C92,C,5,,"Paris, France / New York, NY",1
851,3,"Andersson, Master. Sigvard Harald Elias",male,4.0,4,2,347082,31.275,,S,,,"Sweden Winnipeg, MN",0
852,3,"Svensson, Mr. Johan",male,74.0,0,0,347060,7.775,,S,,,,0
853,3,"Boulos, Miss. Nourelain",female,9.0,1,1,2678,15.2458,,C,,,"Syria Kent, ON",0
854,1,"Lines, Miss. Mary Conover",female,16.0,0,1,PC 17592,39.4,D28,S,9,,"Paris, France",1
855,2,"Carter, Mrs. Ernest Courtenay (Lilian Hughes)",female,44.0,1,0,244252,26.0,,S,,,London,0
856,3,"Aks, Mrs. Sam (Leah Rosen)",female,18.0,0,1,392091,9.35,,S,13,,"London, England Norfolk, VA",1
857,1,"Wick, Mrs. George Dennick (Mary Hitchcock)",female,45.0,1,1,36928,164.8667,,S,8,,"Youngstown, OH",1
858,1,"Daly, Mr. Peter Denis ",male,51.0,0,0,113055,26.55,E17,S,5 9,,"Lima, Peru",1
859,3,"Baclini, Mrs. Solomon (Latifa Qurban)",female,24.0,0,3,2666,19.2583,,C,C,,"Syria New York, NY",1
860,3,"Razi, Mr. Raihed",male,,0,0,2629,7.2292,,C,,,,0
861,3,"Hansen, Mr. Claus Peter",male,41.0,2,0,350026,14.1083,,S,,,,0
862,2,"Giles, Mr. Frederick Edward",male,21.0,1,0,28134,11.5,,S,,,"Cornwall / Camden, NJ",0
863,1,"Swift, Mrs. Frederick Joel (Margaret Welles Barron)",female,48.0,0,0,17466,25.9292,D17,S,8,,"Brooklyn, NY",1
864,3,"Sage, Miss. Dorothy Edith ""Dolly""",female,,8,2,CA. 2343,69.55,,S,,,,0
865,2,"Gill, Mr. John William",male,24.0,0,0,233866,13.0,,S,,155.0,"Clevedon, England",0
866,2,"Bystrom, Mrs. (Karolina)",female,42.0,0,0,236852,13.0,,S,,,"New York, NY",1
867,2,"Duran y More, Miss. Asuncion",female,27.0,1,0,SC/PARIS 2149,13.8583,,C,12,,"Barcelona, Spain / Havana, Cuba",1
868,1,"Roebling, Mr. Washington Augustus II",male,31.0,0,0,PC 17590,50.4958,A24,S,,,"Trenton, NJ",0
869,3,"van Melkebeke, Mr. Philemon",male,,0,0,345777,9.5,,S,,,,0
870,3,"Johnson, Master. Harold Theodor",male,4.0,1,1,347742,11.1333,,S,15,,,1
871,3,"Balkic, Mr. Cerin",male,26.0,0,0,349248,7.8958,,S,,,,0
872,1,"Beckwith, Mrs. Richard Leonard (Sallie Monypeny)",female,47.0,1,1,11751,52.5542,D35,S,5,,"New York, NY",1
873,1,"Carlsson, Mr. Frans Olof",male,33.0,0,0,695,5.0,B51 B53 B55,S,,,"New York, NY",0
874,3,"Vander Cruyssen, Mr. Victor",male,47.0,0,0,345765,9.0,,S,,,,0
875,2,"Abelson, Mrs. Samuel (Hannah Wizosky)",female,28.0,1,0,P/PP 3381,24.0,,C,10,,"Russia New York, NY",1
876,3,"Najib, Miss. Adele Kiamie ""Jane""",female,15.0,0,0,2667,7.225,,C,C,,,1
877,3,"Gustafsson, Mr. Alfred Ossian",male,20.0,0,0,7534,9.8458,,S,,,"Waukegan, Chicago, IL",0
878,3,"Petroff, Mr. Nedelio",male,19.0,0,0,349212,7.8958,,S,,,,0
879,3,"Laleff, Mr. Kristo",male,,0,0,349217,7.8958,,S,,,,0
880,1,"Potter, Mrs. Thomas Jr (Lily Alexenia Wilson)",female,56.0,0,1,11767,83.1583,C50,C,7,,"Mt Airy, Philadelphia, PA",1
881,2,"Shelley, Mrs. William (Imanita Parrish Hall)",female,25.0,0,1,230433,26.0,,S,12,,"Deer Lodge, MT",1
882,3,"Markun, Mr. Johann",male,33.0,0,0,349257,7.8958,,S,,,,0
883,3,"Dahlberg, Miss. Gerda Ulrika",female,22.0,0,0,7552,10.5167,,S,,,"Norrlot, Sweden Chicago, IL",0
884,2,"Banfield, Mr. Frederick James",male,28.0,0,0,C.A./SOTON 34068,10.5,,S,,,"Plymouth, Dorset / Houghton, MI",0
885,3,"Sutehall, Mr. Henry Jr",male,25.0,0,0,SOTON/OQ 392076,7.05,,S,,,,0
886,3,"Rice, Mrs. William (Margaret Norton)",female,39.0,0,5,382652,29.125,,Q,,327.0,,0
887,2,"Montvila, Rev. Juozas",male,27.0,0,0,211536,13.0,,S,,,"Worcester, MA",0
888,1,"Graham, Miss. Margaret Edith",female,19.0,0,0,112053,30.0,B42,S,3,,"Greenwich, CT",1
889,3,"Johnston, Miss. Catherine Helen ""Carrie""",female,,1,2,W./C. 6607,23.45,,S,,,,0
890,1,"Behr, Mr. Karl Howell",male,26.0,0,0,111369,30.0,C148,C,5,,"New York, NY",1
891,3,"Dooley, Mr. Patrick",male,32.0,0,0,370376,7.75,,Q,,,"Ireland New York, NY",0

"""#####
    ),
    (
      "examples/titanic/metrics.json",
      #####"""
{
  "accuracy": 0.76555,
  "roc_auc": 0.806487,
  "log_loss": 0.510056
}

"""#####
    ),
    (
      "examples/titanic/model.json",
      #####"""
{
  "kind": "logistic-regression",
  "target": "Survived",
  "intercept": -0.635281972,
  "features": [
    {
      "name": "first_class",
      "weight": 0.89474984,
      "mean": 0.242424242,
      "scale": 0.428549564,
      "missing": 0.0
    },
    {
      "name": "second_class",
      "weight": 0.454286896,
      "mean": 0.20650954,
      "scale": 0.404800383,
      "missing": 0.0
    },
    {
      "name": "female",
      "weight": 1.309040272,
      "mean": 0.352413019,
      "scale": 0.477721763,
      "missing": 0.0
    },
    {
      "name": "age",
      "weight": -0.488419765,
      "mean": 29.361582492,
      "scale": 13.012388273,
      "missing": 28.0
    },
    {
      "name": "family",
      "weight": -0.378675134,
      "mean": 0.904601571,
      "scale": 1.612552867,
      "missing": 0.0
    },
    {
      "name": "fare",
      "weight": 0.166017323,
      "mean": 32.204207969,
      "scale": 49.665534445,
      "missing": 14.4542
    }
  ]
}

"""#####
    ),
    (
      "schemas/mlo.commands-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.commands/1",
  "description": "mlo help commands",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.commands/1"
    },
    "commands": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string"
          },
          "changes_state": {
            "type": "boolean"
          },
          "abstract": {
            "type": "string"
          },
          "examples": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "required": [
          "name",
          "changes_state",
          "abstract",
          "examples"
        ],
        "additionalProperties": false
      }
    }
  },
  "required": [
    "schema",
    "commands"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.completion-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.completion/1",
  "description": "mlo completion SHELL",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.completion/1"
    },
    "shell": {
      "type": "string"
    },
    "script": {
      "type": "string"
    }
  },
  "required": [
    "schema",
    "shell",
    "script"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.config-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.config/1",
  "description": "mlo config list, mlo config get",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.config/1"
    },
    "settings": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string"
          },
          "value": {
            "type": "string"
          },
          "default": {
            "type": "string"
          },
          "origin": {
            "type": "string"
          },
          "variable": {
            "type": "string"
          },
          "purpose": {
            "type": "string"
          }
        },
        "required": [
          "name",
          "value",
          "default",
          "origin",
          "variable",
          "purpose"
        ],
        "additionalProperties": false
      }
    }
  },
  "required": [
    "schema",
    "settings"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.config.change-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.config.change/1",
  "description": "mlo config set, mlo config unset",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.config.change/1"
    },
    "name": {
      "type": "string"
    },
    "value": {
      "anyOf": [
        {
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "previous": {
      "anyOf": [
        {
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "path": {
      "type": "string"
    }
  },
  "required": [
    "schema",
    "name",
    "value",
    "previous",
    "path"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.data.add-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.data.add/1",
  "description": "mlo data add",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.data.add/1"
    },
    "added": {
      "description": "One element for each path, in their order.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "path": {
            "description": "The data below the project's folder.",
            "type": "string"
          },
          "pointer": {
            "$ref": "#/$defs/pointer"
          },
          "previous": {
            "anyOf": [
              {
                "$ref": "#/$defs/pointer"
              },
              {
                "type": "null"
              }
            ]
          },
          "logical_bytes": {
            "description": "Bytes of all files.",
            "type": "integer",
            "minimum": 0
          },
          "new_bytes": {
            "description": "Bytes of chunks that the store did not have, before compression.",
            "type": "integer",
            "minimum": 0
          },
          "stored_bytes": {
            "description": "Bytes that the store grew by.",
            "type": "integer",
            "minimum": 0
          },
          "table_error": {
            "description": "Why a file that looks like a table was not described as one; null if it was, or is none.",
            "type": [
              "string",
              "null"
            ]
          }
        },
        "required": [
          "path",
          "pointer",
          "previous",
          "logical_bytes",
          "new_bytes",
          "stored_bytes",
          "table_error"
        ],
        "additionalProperties": false
      }
    }
  },
  "required": [
    "schema",
    "added"
  ],
  "additionalProperties": false,
  "$defs": {
    "pointer": {
      "description": "A pointer, as its file holds it.",
      "type": "object",
      "properties": {
        "schema": {
          "const": "mlo.data.pointer/1"
        },
        "kind": {
          "description": "What the data is.",
          "enum": [
            "file",
            "folder"
          ]
        },
        "digest": {
          "description": "The SHA-256 of the file's bytes, or of those of the folder's manifest.",
          "type": "string",
          "pattern": "^sha256:[0-9a-f]{64}$"
        },
        "size": {
          "description": "Bytes of all files.",
          "type": "integer",
          "minimum": 0
        },
        "executable": {
          "description": "Whether the file may be run; for a file.",
          "type": "boolean"
        },
        "files": {
          "description": "Files; for a folder.",
          "type": "integer",
          "minimum": 0
        },
        "manifest_size": {
          "description": "Bytes of the manifest; for a folder.",
          "type": "integer",
          "minimum": 0
        },
        "table": {
          "description": "What was found in a table; absent for anything else.",
          "type": "object",
          "properties": {
            "rows": {
              "description": "Rows without the header.",
              "type": "integer",
              "minimum": 0
            },
            "columns": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "name": {
                    "type": "string"
                  },
                  "kind": {
                    "type": "string"
                  }
                },
                "required": [
                  "name",
                  "kind"
                ],
                "additionalProperties": false
              }
            },
            "profile": {
              "description": "The saved profile in the object store.",
              "type": "object",
              "properties": {
                "digest": {
                  "type": "string"
                },
                "size": {
                  "type": "integer",
                  "minimum": 0
                }
              },
              "required": [
                "digest",
                "size"
              ],
              "additionalProperties": false
            }
          },
          "required": [
            "rows",
            "columns",
            "profile"
          ],
          "additionalProperties": false
        }
      },
      "required": [
        "schema",
        "kind",
        "digest",
        "size"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.data.checkout-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.data.checkout/1",
  "description": "mlo data checkout",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.data.checkout/1"
    },
    "data": {
      "description": "In the order of the request.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "path": {
            "description": "The data.",
            "type": "string"
          },
          "version": {
            "description": "How the version was found; null for the pointer of the work tree.",
            "type": [
              "string",
              "null"
            ]
          },
          "pointer": {
            "$ref": "#/$defs/pointer"
          },
          "written": {
            "description": "Files that were written.",
            "type": "integer",
            "minimum": 0
          },
          "removed": {
            "description": "Files that were removed.",
            "type": "integer",
            "minimum": 0
          },
          "kept": {
            "description": "Files that were as they should be.",
            "type": "integer",
            "minimum": 0
          },
          "bytes": {
            "description": "Bytes that were written.",
            "type": "integer",
            "minimum": 0
          }
        },
        "required": [
          "path",
          "version",
          "pointer",
          "written",
          "removed",
          "kept",
          "bytes"
        ],
        "additionalProperties": false
      }
    }
  },
  "required": [
    "schema",
    "data"
  ],
  "additionalProperties": false,
  "$defs": {
    "pointer": {
      "description": "A pointer, as its file holds it.",
      "type": "object",
      "properties": {
        "schema": {
          "const": "mlo.data.pointer/1"
        },
        "kind": {
          "description": "What the data is.",
          "enum": [
            "file",
            "folder"
          ]
        },
        "digest": {
          "description": "The SHA-256 of the file's bytes, or of those of the folder's manifest.",
          "type": "string",
          "pattern": "^sha256:[0-9a-f]{64}$"
        },
        "size": {
          "description": "Bytes of all files.",
          "type": "integer",
          "minimum": 0
        },
        "executable": {
          "description": "Whether the file may be run; for a file.",
          "type": "boolean"
        },
        "files": {
          "description": "Files; for a folder.",
          "type": "integer",
          "minimum": 0
        },
        "manifest_size": {
          "description": "Bytes of the manifest; for a folder.",
          "type": "integer",
          "minimum": 0
        },
        "table": {
          "description": "What was found in a table; absent for anything else.",
          "type": "object",
          "properties": {
            "rows": {
              "description": "Rows without the header.",
              "type": "integer",
              "minimum": 0
            },
            "columns": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "name": {
                    "type": "string"
                  },
                  "kind": {
                    "type": "string"
                  }
                },
                "required": [
                  "name",
                  "kind"
                ],
                "additionalProperties": false
              }
            },
            "profile": {
              "description": "The saved profile in the object store.",
              "type": "object",
              "properties": {
                "digest": {
                  "type": "string"
                },
                "size": {
                  "type": "integer",
                  "minimum": 0
                }
              },
              "required": [
                "digest",
                "size"
              ],
              "additionalProperties": false
            }
          },
          "required": [
            "rows",
            "columns",
            "profile"
          ],
          "additionalProperties": false
        }
      },
      "required": [
        "schema",
        "kind",
        "digest",
        "size"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.data.list-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.data.list/1",
  "description": "mlo data list",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.data.list/1"
    },
    "data": {
      "description": "By path.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "path": {
            "description": "The data below the project's folder.",
            "type": "string"
          },
          "pointer": {
            "anyOf": [
              {
                "$ref": "#/$defs/pointer"
              },
              {
                "type": "null"
              }
            ]
          },
          "fact": {
            "description": "Why the pointer cannot be read; null if it can.",
            "type": [
              "string",
              "null"
            ]
          }
        },
        "required": [
          "path",
          "pointer",
          "fact"
        ],
        "additionalProperties": false
      }
    }
  },
  "required": [
    "schema",
    "data"
  ],
  "additionalProperties": false,
  "$defs": {
    "pointer": {
      "description": "A pointer, as its file holds it.",
      "type": "object",
      "properties": {
        "schema": {
          "const": "mlo.data.pointer/1"
        },
        "kind": {
          "description": "What the data is.",
          "enum": [
            "file",
            "folder"
          ]
        },
        "digest": {
          "description": "The SHA-256 of the file's bytes, or of those of the folder's manifest.",
          "type": "string",
          "pattern": "^sha256:[0-9a-f]{64}$"
        },
        "size": {
          "description": "Bytes of all files.",
          "type": "integer",
          "minimum": 0
        },
        "executable": {
          "description": "Whether the file may be run; for a file.",
          "type": "boolean"
        },
        "files": {
          "description": "Files; for a folder.",
          "type": "integer",
          "minimum": 0
        },
        "manifest_size": {
          "description": "Bytes of the manifest; for a folder.",
          "type": "integer",
          "minimum": 0
        },
        "table": {
          "description": "What was found in a table; absent for anything else.",
          "type": "object",
          "properties": {
            "rows": {
              "description": "Rows without the header.",
              "type": "integer",
              "minimum": 0
            },
            "columns": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "name": {
                    "type": "string"
                  },
                  "kind": {
                    "type": "string"
                  }
                },
                "required": [
                  "name",
                  "kind"
                ],
                "additionalProperties": false
              }
            },
            "profile": {
              "description": "The saved profile in the object store.",
              "type": "object",
              "properties": {
                "digest": {
                  "type": "string"
                },
                "size": {
                  "type": "integer",
                  "minimum": 0
                }
              },
              "required": [
                "digest",
                "size"
              ],
              "additionalProperties": false
            }
          },
          "required": [
            "rows",
            "columns",
            "profile"
          ],
          "additionalProperties": false
        }
      },
      "required": [
        "schema",
        "kind",
        "digest",
        "size"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.data.log-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.data.log/1",
  "description": "mlo data log",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.data.log/1"
    },
    "path": {
      "description": "The data.",
      "type": "string"
    },
    "committed": {
      "description": "Whether the newest version is the one of the work tree.",
      "type": "boolean"
    },
    "versions": {
      "description": "Newest first.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "version": {
            "description": "From 1, the oldest.",
            "type": "integer",
            "minimum": 1
          },
          "commit": {
            "description": "The commit that brought it.",
            "type": "string"
          },
          "time": {
            "description": "When it was authored, in UTC.",
            "type": "string",
            "format": "date-time"
          },
          "author": {
            "description": "By whom.",
            "type": "string"
          },
          "subject": {
            "description": "The first line of the commit's message.",
            "type": "string"
          },
          "pointer": {
            "anyOf": [
              {
                "$ref": "#/$defs/pointer"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "required": [
          "version",
          "commit",
          "time",
          "author",
          "subject",
          "pointer"
        ],
        "additionalProperties": false
      }
    }
  },
  "required": [
    "schema",
    "path",
    "committed",
    "versions"
  ],
  "additionalProperties": false,
  "$defs": {
    "pointer": {
      "description": "A pointer, as its file holds it.",
      "type": "object",
      "properties": {
        "schema": {
          "const": "mlo.data.pointer/1"
        },
        "kind": {
          "description": "What the data is.",
          "enum": [
            "file",
            "folder"
          ]
        },
        "digest": {
          "description": "The SHA-256 of the file's bytes, or of those of the folder's manifest.",
          "type": "string",
          "pattern": "^sha256:[0-9a-f]{64}$"
        },
        "size": {
          "description": "Bytes of all files.",
          "type": "integer",
          "minimum": 0
        },
        "executable": {
          "description": "Whether the file may be run; for a file.",
          "type": "boolean"
        },
        "files": {
          "description": "Files; for a folder.",
          "type": "integer",
          "minimum": 0
        },
        "manifest_size": {
          "description": "Bytes of the manifest; for a folder.",
          "type": "integer",
          "minimum": 0
        },
        "table": {
          "description": "What was found in a table; absent for anything else.",
          "type": "object",
          "properties": {
            "rows": {
              "description": "Rows without the header.",
              "type": "integer",
              "minimum": 0
            },
            "columns": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "name": {
                    "type": "string"
                  },
                  "kind": {
                    "type": "string"
                  }
                },
                "required": [
                  "name",
                  "kind"
                ],
                "additionalProperties": false
              }
            },
            "profile": {
              "description": "The saved profile in the object store.",
              "type": "object",
              "properties": {
                "digest": {
                  "type": "string"
                },
                "size": {
                  "type": "integer",
                  "minimum": 0
                }
              },
              "required": [
                "digest",
                "size"
              ],
              "additionalProperties": false
            }
          },
          "required": [
            "rows",
            "columns",
            "profile"
          ],
          "additionalProperties": false
        }
      },
      "required": [
        "schema",
        "kind",
        "digest",
        "size"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.data.pointer-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.data.pointer/1",
  "description": "The pointer beside data, PATH.mlo",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.data.pointer/1"
    },
    "kind": {
      "description": "What the data is.",
      "enum": [
        "file",
        "folder"
      ]
    },
    "digest": {
      "description": "The SHA-256 of the file's bytes, or of those of the folder's manifest.",
      "type": "string",
      "pattern": "^sha256:[0-9a-f]{64}$"
    },
    "size": {
      "description": "Bytes of all files.",
      "type": "integer",
      "minimum": 0
    },
    "executable": {
      "description": "Whether the file may be run; for a file.",
      "type": "boolean"
    },
    "files": {
      "description": "Files; for a folder.",
      "type": "integer",
      "minimum": 0
    },
    "manifest_size": {
      "description": "Bytes of the manifest; for a folder.",
      "type": "integer",
      "minimum": 0
    },
    "table": {
      "description": "What was found in a table; absent for anything else.",
      "type": "object",
      "properties": {
        "rows": {
          "description": "Rows without the header.",
          "type": "integer",
          "minimum": 0
        },
        "columns": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              },
              "kind": {
                "type": "string"
              }
            },
            "required": [
              "name",
              "kind"
            ],
            "additionalProperties": false
          }
        },
        "profile": {
          "description": "The saved profile in the object store.",
          "type": "object",
          "properties": {
            "digest": {
              "type": "string"
            },
            "size": {
              "type": "integer",
              "minimum": 0
            }
          },
          "required": [
            "digest",
            "size"
          ],
          "additionalProperties": false
        }
      },
      "required": [
        "rows",
        "columns",
        "profile"
      ],
      "additionalProperties": false
    }
  },
  "required": [
    "schema",
    "kind",
    "digest",
    "size"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.data.profile-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.data.profile/1",
  "description": "What `mlo data profile` says of a table.",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.data.profile/1"
    },
    "source": {
      "description": "The file as it was named, or \"standard input\".",
      "type": "string"
    },
    "rows": {
      "description": "The records, without the header.",
      "type": "integer",
      "minimum": 0
    },
    "missing_cells": {
      "description": "The cells without a value.",
      "type": "integer",
      "minimum": 0
    },
    "repeated_rows": {
      "description": "Rows that repeat an earlier row.",
      "type": "object",
      "properties": {
        "count": {
          "description": "The number, rounded if it was estimated.",
          "type": "integer",
          "minimum": 0
        },
        "exact": {
          "description": "Whether each was counted; false for an estimate with a standard error of 0.8 %.",
          "type": "boolean"
        }
      },
      "required": [
        "count",
        "exact"
      ],
      "additionalProperties": false
    },
    "warnings": {
      "description": "The findings that are warnings.",
      "type": "integer",
      "minimum": 0
    },
    "findings": {
      "description": "What a person should know, warnings first.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "all-missing",
              "mostly-missing",
              "constant",
              "repeated-rows",
              "skipped-rows",
              "mixed-types",
              "spelling",
              "case-variants",
              "padded",
              "sentinel",
              "outliers",
              "skewed",
              "zeros",
              "high-cardinality",
              "large-integers",
              "unzoned-times",
              "key-candidate",
              "high-correlation"
            ]
          },
          "severity": {
            "type": "string",
            "enum": [
              "warning",
              "information"
            ]
          },
          "column": {
            "description": "The column, or null for the whole table.",
            "type": [
              "string",
              "null"
            ]
          },
          "sentence": {
            "description": "The fact with its numbers.",
            "type": "string"
          },
          "line": {
            "description": "A line of the file that shows it, or null.",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1
          }
        },
        "required": [
          "kind",
          "severity",
          "column",
          "sentence",
          "line"
        ],
        "additionalProperties": false
      }
    },
    "columns": {
      "description": "The columns in file order.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string"
          },
          "position": {
            "description": "Where the column stands, from 1.",
            "type": "integer",
            "minimum": 1
          },
          "kind": {
            "type": "string",
            "enum": [
              "integer",
              "float",
              "boolean",
              "timestamp",
              "category",
              "text",
              "identifier",
              "empty"
            ]
          },
          "reason": {
            "description": "Why the column is of its kind.",
            "type": "string"
          },
          "present": {
            "description": "The rows with a value.",
            "type": "integer",
            "minimum": 0
          },
          "missing": {
            "description": "The rows without one.",
            "type": "integer",
            "minimum": 0
          },
          "distinct": {
            "description": "The different present values.",
            "type": "object",
            "properties": {
              "count": {
                "description": "The number, rounded if it was estimated.",
                "type": "integer",
                "minimum": 0
              },
              "exact": {
                "description": "Whether each was counted; false for an estimate with a standard error of 0.8 %.",
                "type": "boolean"
              }
            },
            "required": [
              "count",
              "exact"
            ],
            "additionalProperties": false
          },
          "numbers": {
            "description": "What the numbers are like, timestamps as seconds since 1970; null for words.",
            "oneOf": [
              {
                "type": "null"
              },
              {
                "type": "object",
                "properties": {
                  "minimum": {
                    "description": "The smallest number.",
                    "type": [
                      "number",
                      "null"
                    ]
                  },
                  "maximum": {
                    "description": "The largest number.",
                    "type": [
                      "number",
                      "null"
                    ]
                  },
                  "mean": {
                    "description": "The mean.",
                    "type": [
                      "number",
                      "null"
                    ]
                  },
                  "variance": {
                    "description": "The sample variance; null for fewer than two numbers.",
                    "type": [
                      "number",
                      "null"
                    ]
                  },
                  "standard_deviation": {
                    "description": "Its square root.",
                    "type": [
                      "number",
                      "null"
                    ]
                  },
                  "skewness": {
                    "description": "The bias-adjusted skewness; null for fewer than three numbers.",
                    "type": [
                      "number",
                      "null"
                    ]
                  },
                  "excess_kurtosis": {
                    "description": "The bias-adjusted excess kurtosis; null for fewer than four numbers.",
                    "type": [
                      "number",
                      "null"
                    ]
                  },
                  "zeros": {
                    "description": "The numbers that are 0.",
                    "type": "integer",
                    "minimum": 0
                  },
                  "negatives": {
                    "description": "The numbers below 0.",
                    "type": "integer",
                    "minimum": 0
                  },
                  "rank_error": {
                    "description": "The largest error of a quantile's rank as a share of all numbers; 0 if exact.",
                    "type": "number",
                    "minimum": 0
                  },
                  "quantiles": {
                    "description": "By linear interpolation at rank (n - 1) q.",
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "probability": {
                          "type": "number"
                        },
                        "value": {
                          "type": "number"
                        }
                      },
                      "required": [
                        "probability",
                        "value"
                      ],
                      "additionalProperties": false
                    }
                  },
                  "histogram": {
                    "description": "Bins of equal width, the last one closed; null for fewer than two different numbers.",
                    "oneOf": [
                      {
                        "type": "null"
                      },
                      {
                        "type": "object",
                        "properties": {
                          "edges": {
                            "type": "array",
                            "items": {
                              "type": "number"
                            }
                          },
                          "counts": {
                            "type": "array",
                            "items": {
                              "type": "integer",
                              "minimum": 0
                            }
                          }
                        },
                        "required": [
                          "edges",
                          "counts"
                        ],
                        "additionalProperties": false
                      }
                    ]
                  }
                },
                "required": [
                  "minimum",
                  "maximum",
                  "mean",
                  "variance",
                  "standard_deviation",
                  "skewness",
                  "excess_kurtosis",
                  "zeros",
                  "negatives",
                  "rank_error",
                  "quantiles",
                  "histogram"
                ],
                "additionalProperties": false
              }
            ]
          },
          "words": {
            "description": "What the words are like; null for numbers.",
            "oneOf": [
              {
                "type": "null"
              },
              {
                "type": "object",
                "properties": {
                  "lengths": {
                    "description": "In Unicode scalars.",
                    "type": "object",
                    "properties": {
                      "minimum": {
                        "description": "The shortest.",
                        "type": "integer",
                        "minimum": 0
                      },
                      "maximum": {
                        "description": "The longest.",
                        "type": "integer",
                        "minimum": 0
                      },
                      "mean": {
                        "description": "The mean.",
                        "type": [
                          "number",
                          "null"
                        ]
                      }
                    },
                    "required": [
                      "minimum",
                      "maximum",
                      "mean"
                    ],
                    "additionalProperties": false
                  },
                  "occurs_once": {
                    "description": "Kept words that occur once.",
                    "type": "integer",
                    "minimum": 0
                  },
                  "others": {
                    "description": "Fields with words beyond the limit of kept ones; 0 if all were kept.",
                    "type": "integer",
                    "minimum": 0
                  },
                  "top": {
                    "description": "The most frequent words, at most ten.",
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "label": {
                          "type": "string"
                        },
                        "count": {
                          "type": "integer",
                          "minimum": 1
                        }
                      },
                      "required": [
                        "label",
                        "count"
                      ],
                      "additionalProperties": false
                    }
                  },
                  "patterns": {
                    "description": "The most frequent shapes: A a capital, a another letter, 9 a digit, + a longer run.",
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "shape": {
                          "type": "string"
                        },
                        "count": {
                          "type": "integer",
                          "minimum": 1
                        }
                      },
                      "required": [
                        "shape",
                        "count"
                      ],
                      "additionalProperties": false
                    }
                  }
                },
                "required": [
                  "lengths",
                  "occurs_once",
                  "others",
                  "top",
                  "patterns"
                ],
                "additionalProperties": false
              }
            ]
          },
          "lines": {
            "description": "Lines of the file, from 1.",
            "type": "object",
            "properties": {
              "missing": {
                "type": "integer",
                "minimum": 1
              },
              "minimum": {
                "type": "integer",
                "minimum": 1
              },
              "maximum": {
                "type": "integer",
                "minimum": 1
              }
            },
            "required": [],
            "additionalProperties": false
          }
        },
        "required": [
          "name",
          "position",
          "kind",
          "reason",
          "present",
          "missing",
          "distinct",
          "numbers",
          "words",
          "lines"
        ],
        "additionalProperties": false
      }
    },
    "correlations": {
      "description": "How numeric columns go together, two by two, the strongest pairs first; null without --correlations.",
      "oneOf": [
        {
          "type": "null"
        },
        {
          "type": "object",
          "properties": {
            "rows": {
              "description": "The rows that were used, spread evenly.",
              "type": "integer",
              "minimum": 0
            },
            "all_rows": {
              "description": "The rows of the table.",
              "type": "integer",
              "minimum": 0
            },
            "columns": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "columns_left_out": {
              "description": "Numeric columns beyond the limit of 40.",
              "type": "integer",
              "minimum": 0
            },
            "undefined": {
              "description": "Pairs of fewer than four common rows, or with a constant.",
              "type": "integer",
              "minimum": 0
            },
            "pairs": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "left": {
                    "type": "string"
                  },
                  "right": {
                    "type": "string"
                  },
                  "pearson": {
                    "description": "Pearson's r.",
                    "type": "number",
                    "minimum": -1,
                    "maximum": 1
                  },
                  "spearman": {
                    "description": "Spearman's rank correlation.",
                    "type": "number",
                    "minimum": -1,
                    "maximum": 1
                  },
                  "rows": {
                    "description": "The rows in which both have a value.",
                    "type": "integer",
                    "minimum": 0
                  }
                },
                "required": [
                  "left",
                  "right",
                  "pearson",
                  "spearman",
                  "rows"
                ],
                "additionalProperties": false
              }
            }
          },
          "required": [
            "rows",
            "all_rows",
            "columns",
            "columns_left_out",
            "undefined",
            "pairs"
          ],
          "additionalProperties": false
        }
      ]
    }
  },
  "required": [
    "schema",
    "source",
    "rows",
    "missing_cells",
    "repeated_rows",
    "warnings",
    "findings",
    "columns",
    "correlations"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.data.status-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.data.status/1",
  "description": "mlo data status",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.data.status/1"
    },
    "clean": {
      "description": "Whether all data is as its pointers say, and in the store.",
      "type": "boolean"
    },
    "data": {
      "description": "Data with a readable pointer.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "path": {
            "description": "The data below the project's folder.",
            "type": "string"
          },
          "state": {
            "description": "How the files stand to the pointer.",
            "enum": [
              "clean",
              "modified",
              "missing",
              "replaced"
            ]
          },
          "size": {
            "description": "Bytes of the files as they are now; null if they are missing.",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0
          },
          "added": {
            "description": "Files of a folder that its version does not have.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "removed": {
            "description": "Files of the version that are gone.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "changed": {
            "description": "Files with other bytes or permissions.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "not_stored": {
            "description": "Digests of objects that the store does not have.",
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "required": [
          "path",
          "state",
          "size",
          "added",
          "removed",
          "changed",
          "not_stored"
        ],
        "additionalProperties": false
      }
    },
    "damaged_pointers": {
      "description": "Data with a pointer that cannot be read.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "path": {
            "description": "The data.",
            "type": "string"
          },
          "fact": {
            "description": "What is wrong with its pointer.",
            "type": "string"
          }
        },
        "required": [
          "path",
          "fact"
        ],
        "additionalProperties": false
      }
    }
  },
  "required": [
    "schema",
    "clean",
    "data",
    "damaged_pointers"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.drift.check-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.drift.check/1",
  "description": "One line of the log of drift checks, .mlo/drift/checks.ndjson",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.drift.check/1"
    },
    "id": {
      "description": "The name of the check.",
      "type": "string"
    },
    "time": {
      "description": "When, in UTC.",
      "type": "string",
      "format": "date-time"
    },
    "verdict": {
      "description": "The answer; \"cannot-tell\" is not \"no-drift\".",
      "type": "string",
      "enum": [
        "drift",
        "no-drift",
        "cannot-tell"
      ]
    },
    "reason": {
      "description": "Why, in one sentence.",
      "type": "string"
    },
    "columns_drifted": {
      "description": "Columns that have drifted.",
      "type": "integer",
      "minimum": 0
    },
    "columns_stable": {
      "description": "Columns that have not, as far as their rows allow to see.",
      "type": "integer",
      "minimum": 0
    },
    "columns_undecided": {
      "description": "Columns that cannot be told.",
      "type": "integer",
      "minimum": 0
    },
    "columns_left_out": {
      "description": "Columns that were not compared.",
      "type": "integer",
      "minimum": 0
    },
    "reference": {
      "description": "What the data should look like.",
      "$ref": "#/$defs/file"
    },
    "current": {
      "description": "The data that was judged.",
      "$ref": "#/$defs/file"
    },
    "columns": {
      "description": "The drifted and the undecided columns.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/column"
      }
    },
    "effects": {
      "description": "How far each compared column was; absent in records of an older mlo.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/effect"
      }
    },
    "options": {
      "$ref": "#/$defs/options"
    }
  },
  "required": [
    "schema",
    "id",
    "time",
    "verdict",
    "reason",
    "columns_drifted",
    "columns_stable",
    "columns_undecided",
    "columns_left_out",
    "reference",
    "current",
    "columns",
    "options"
  ],
  "additionalProperties": false,
  "$defs": {
    "file": {
      "description": "A file that was compared.",
      "type": "object",
      "properties": {
        "path": {
          "description": "The path, below the project's folder if it lies there; - for standard input.",
          "type": "string"
        },
        "digest": {
          "description": "The SHA-256 of its bytes, as sha256: and 64 hexadecimal digits; null if they could not be read twice, as from a pipe.",
          "type": [
            "string",
            "null"
          ]
        },
        "size": {
          "description": "Bytes; null if not known.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 0
        },
        "rows": {
          "description": "Rows without the header.",
          "type": "integer",
          "minimum": 0
        }
      },
      "required": [
        "path",
        "digest",
        "size",
        "rows"
      ],
      "additionalProperties": false
    },
    "column": {
      "description": "A drifted or undecided column.",
      "type": "object",
      "properties": {
        "name": {
          "description": "The column's name.",
          "type": "string"
        },
        "verdict": {
          "description": "The answer for the column; \"left-out\" if it was not compared.",
          "type": "string",
          "enum": [
            "drift",
            "cannot-tell",
            "no-drift",
            "left-out"
          ]
        },
        "reason": {
          "description": "Why, in one sentence with its numbers.",
          "type": "string"
        },
        "effect_method": {
          "description": "The measure of the effect; null if none is defined.",
          "type": [
            "string",
            "null"
          ]
        },
        "effect": {
          "description": "The effect in the measure's own unit; null if none is defined.",
          "type": [
            "number",
            "null"
          ]
        },
        "threshold": {
          "description": "The effect from which a change counts; null if there is no effect.",
          "type": [
            "number",
            "null"
          ]
        },
        "test": {
          "description": "The test; null if there was none.",
          "type": [
            "string",
            "null"
          ]
        },
        "adjusted_p": {
          "description": "The p-value after adjustment; null if there was no test.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1
        }
      },
      "required": [
        "name",
        "verdict",
        "reason",
        "effect_method",
        "effect",
        "threshold",
        "test",
        "adjusted_p"
      ],
      "additionalProperties": false
    },
    "options": {
      "description": "What the check demanded before it called something drift.",
      "type": "object",
      "properties": {
        "alpha": {
          "description": "A change counts only if its adjusted p-value is below this.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "effect_threshold": {
          "description": "A column's change counts only if its effect is this or more.",
          "type": "number",
          "minimum": 0
        },
        "null_share_threshold": {
          "description": "A change of the share of missing values counts only if it is this or more.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "dataset_share": {
          "description": "The data set has drifted when this share of the compared columns has.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "minimum_rows": {
          "description": "With fewer present values on a side a column is not judged.",
          "type": "integer",
          "minimum": 0
        },
        "discrete_limit": {
          "description": "Numbers with at most this many different values are compared value by value.",
          "type": "integer",
          "minimum": 0
        },
        "correction": {
          "description": "How p-values are adjusted for many tests.",
          "type": "string",
          "enum": [
            "benjamini-hochberg",
            "benjamini-yekutieli",
            "holm",
            "bonferroni",
            "none"
          ]
        },
        "included_columns": {
          "description": "The columns to compare; null for all.",
          "type": [
            "array",
            "null"
          ],
          "items": {
            "type": "string"
          }
        },
        "excluded_columns": {
          "description": "Columns to leave out.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "profile": {
          "description": "By whose rules columns are judged.",
          "type": "string",
          "enum": [
            "mlo",
            "evidently"
          ]
        },
        "methods": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "for": {
                "description": "Whom it concerns.",
                "type": "string",
                "enum": [
                  "all",
                  "type",
                  "column"
                ]
              },
              "name": {
                "description": "The type or column; null for all.",
                "type": [
                  "string",
                  "null"
                ]
              },
              "value": {
                "description": "What was set.",
                "type": [
                  "string",
                  "number"
                ]
              }
            },
            "required": [
              "for",
              "name",
              "value"
            ],
            "additionalProperties": false
          },
          "description": "Methods that decide alone."
        },
        "thresholds": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "for": {
                "description": "Whom it concerns.",
                "type": "string",
                "enum": [
                  "all",
                  "type",
                  "column"
                ]
              },
              "name": {
                "description": "The type or column; null for all.",
                "type": [
                  "string",
                  "null"
                ]
              },
              "value": {
                "description": "What was set.",
                "type": [
                  "string",
                  "number"
                ]
              }
            },
            "required": [
              "for",
              "name",
              "value"
            ],
            "additionalProperties": false
          },
          "description": "Thresholds set for columns."
        },
        "target": {
          "description": "The column to be predicted, if named.",
          "type": [
            "string",
            "null"
          ]
        },
        "prediction": {
          "description": "The column with a model's answers, if named.",
          "type": [
            "string",
            "null"
          ]
        }
      },
      "required": [
        "alpha",
        "effect_threshold",
        "null_share_threshold",
        "dataset_share",
        "minimum_rows",
        "discrete_limit",
        "correction",
        "included_columns",
        "excluded_columns"
      ],
      "additionalProperties": false
    },
    "effect": {
      "type": "object",
      "properties": {
        "column": {
          "description": "The column.",
          "type": "string"
        },
        "method": {
          "description": "The measure.",
          "type": "string"
        },
        "value": {
          "description": "Its value.",
          "type": "number"
        }
      },
      "required": [
        "column",
        "method",
        "value"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.drift.explanation-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.drift.explanation/1",
  "description": "mlo drift explain",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.drift.explanation/1"
    },
    "column": {
      "description": "The column's name.",
      "type": "string"
    },
    "verdict": {
      "enum": [
        "drift",
        "cannot-tell",
        "no-drift",
        "left-out"
      ]
    },
    "reason": {
      "description": "Why, in one sentence.",
      "type": "string"
    },
    "sentences": {
      "description": "The explanation in plain words.",
      "type": "array",
      "items": {
        "type": "string"
      },
      "minItems": 1
    },
    "report": {
      "description": "The column as an element of columns in mlo.drift.report/1.",
      "type": "object",
      "required": [
        "name",
        "verdict",
        "measures"
      ]
    },
    "movements": {
      "description": "Bins in the order of their values; categories with the largest change first.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/movement"
      }
    },
    "omitted_movements": {
      "description": "Categories that are not listed.",
      "type": "integer",
      "minimum": 0
    },
    "new_categories": {
      "description": "Categories that only the current data have.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/movement"
      }
    },
    "vanished_categories": {
      "description": "Categories that only the reference has.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/movement"
      }
    },
    "quantiles": {
      "description": "Empty for words.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "share": {
            "description": "The share of values below.",
            "type": "number",
            "minimum": 0,
            "maximum": 1
          },
          "reference": {
            "type": "number"
          },
          "current": {
            "type": "number"
          }
        },
        "required": [
          "share",
          "reference",
          "current"
        ],
        "additionalProperties": false
      }
    },
    "cumulative_shares": {
      "description": "Points along the values, ascending; empty for words.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/point"
      }
    },
    "widest_gap": {
      "description": "Where the sides part most; null for words.",
      "anyOf": [
        {
          "$ref": "#/$defs/point"
        },
        {
          "type": "null"
        }
      ]
    },
    "methods": {
      "description": "Every method that applies; empty if the column was not compared.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/method"
      }
    }
  },
  "required": [
    "schema",
    "column",
    "verdict",
    "reason",
    "sentences",
    "report",
    "movements",
    "omitted_movements",
    "new_categories",
    "vanished_categories",
    "quantiles",
    "cumulative_shares",
    "widest_gap",
    "methods"
  ],
  "additionalProperties": false,
  "$defs": {
    "movement": {
      "type": "object",
      "properties": {
        "label": {
          "description": "The category, the value, or the range.",
          "type": "string"
        },
        "reference": {
          "type": "integer",
          "minimum": 0
        },
        "current": {
          "type": "integer",
          "minimum": 0
        },
        "reference_share": {
          "description": "The share of the reference's values.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "current_share": {
          "description": "The share of the current values.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "difference": {
          "description": "Current minus reference share.",
          "type": "number",
          "minimum": -1,
          "maximum": 1
        }
      },
      "required": [
        "label",
        "reference",
        "current",
        "reference_share",
        "current_share",
        "difference"
      ],
      "additionalProperties": false
    },
    "point": {
      "type": "object",
      "properties": {
        "value": {
          "type": "number"
        },
        "reference": {
          "description": "The share of reference values that are that or less.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "current": {
          "description": "The share of current values that are that or less.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        }
      },
      "required": [
        "value",
        "reference",
        "current"
      ],
      "additionalProperties": false
    },
    "method": {
      "type": "object",
      "properties": {
        "method": {
          "description": "The measure's name in options.",
          "type": "string"
        },
        "title": {
          "type": "string"
        },
        "meaning": {
          "description": "What the measure looks at; null for one without a short description.",
          "type": [
            "string",
            "null"
          ]
        },
        "value": {
          "description": "The measure's value; null if it is not defined, see reason.",
          "type": [
            "number",
            "null"
          ]
        },
        "p": {
          "description": "The unadjusted p-value; null if the measure has none.",
          "type": [
            "number",
            "null"
          ]
        },
        "p_method": {
          "type": [
            "string",
            "null"
          ]
        },
        "binning": {
          "description": "How the column was cut; null if it was not.",
          "type": [
            "string",
            "null"
          ]
        },
        "reason": {
          "description": "Why there is no value; null if there is one.",
          "type": [
            "string",
            "null"
          ]
        },
        "criterion": {
          "description": "By what the measure decides; null if it has no usual limit.",
          "enum": [
            "p-below",
            "p-at-most",
            "value-at-least",
            "value-above",
            null
          ]
        },
        "limit": {
          "description": "The limit of the criterion.",
          "type": [
            "number",
            "null"
          ]
        },
        "says": {
          "description": "What the measure would say alone.",
          "enum": [
            "drift",
            "no-drift",
            "not-defined",
            "no-limit"
          ]
        },
        "routine": {
          "description": "Whether every check computes it.",
          "type": "boolean"
        },
        "decides": {
          "description": "Whether the column's verdict rests on it.",
          "type": "boolean"
        }
      },
      "required": [
        "method",
        "title",
        "meaning",
        "value",
        "p",
        "p_method",
        "binning",
        "reason",
        "criterion",
        "limit",
        "says",
        "routine",
        "decides"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.drift.history-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.drift.history/1",
  "description": "mlo drift history",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.drift.history/1"
    },
    "checks": {
      "description": "The checks asked for, the latest first.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/check"
      }
    },
    "total": {
      "description": "Checks in the log that could be read.",
      "type": "integer",
      "minimum": 0
    },
    "matching": {
      "description": "Checks that passed the filters, also when fewer are shown.",
      "type": "integer",
      "minimum": 0
    },
    "unreadable": {
      "description": "Lines of the log that could not be read, each with its fact.",
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "columns": {
      "description": "The effect of each column in the checks shown, the earliest first; null where it has none.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string"
          },
          "effects": {
            "type": "array",
            "items": {
              "type": [
                "number",
                "null"
              ]
            }
          }
        },
        "required": [
          "name",
          "effects"
        ],
        "additionalProperties": false
      }
    }
  },
  "required": [
    "schema",
    "checks",
    "total",
    "matching",
    "unreadable",
    "columns"
  ],
  "additionalProperties": false,
  "$defs": {
    "file": {
      "description": "A file that was compared.",
      "type": "object",
      "properties": {
        "path": {
          "description": "The path, below the project's folder if it lies there; - for standard input.",
          "type": "string"
        },
        "digest": {
          "description": "The SHA-256 of its bytes, as sha256: and 64 hexadecimal digits; null if they could not be read twice, as from a pipe.",
          "type": [
            "string",
            "null"
          ]
        },
        "size": {
          "description": "Bytes; null if not known.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 0
        },
        "rows": {
          "description": "Rows without the header.",
          "type": "integer",
          "minimum": 0
        }
      },
      "required": [
        "path",
        "digest",
        "size",
        "rows"
      ],
      "additionalProperties": false
    },
    "column": {
      "description": "A drifted or undecided column.",
      "type": "object",
      "properties": {
        "name": {
          "description": "The column's name.",
          "type": "string"
        },
        "verdict": {
          "description": "The answer for the column; \"left-out\" if it was not compared.",
          "type": "string",
          "enum": [
            "drift",
            "cannot-tell",
            "no-drift",
            "left-out"
          ]
        },
        "reason": {
          "description": "Why, in one sentence with its numbers.",
          "type": "string"
        },
        "effect_method": {
          "description": "The measure of the effect; null if none is defined.",
          "type": [
            "string",
            "null"
          ]
        },
        "effect": {
          "description": "The effect in the measure's own unit; null if none is defined.",
          "type": [
            "number",
            "null"
          ]
        },
        "threshold": {
          "description": "The effect from which a change counts; null if there is no effect.",
          "type": [
            "number",
            "null"
          ]
        },
        "test": {
          "description": "The test; null if there was none.",
          "type": [
            "string",
            "null"
          ]
        },
        "adjusted_p": {
          "description": "The p-value after adjustment; null if there was no test.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1
        }
      },
      "required": [
        "name",
        "verdict",
        "reason",
        "effect_method",
        "effect",
        "threshold",
        "test",
        "adjusted_p"
      ],
      "additionalProperties": false
    },
    "options": {
      "description": "What the check demanded before it called something drift.",
      "type": "object",
      "properties": {
        "alpha": {
          "description": "A change counts only if its adjusted p-value is below this.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "effect_threshold": {
          "description": "A column's change counts only if its effect is this or more.",
          "type": "number",
          "minimum": 0
        },
        "null_share_threshold": {
          "description": "A change of the share of missing values counts only if it is this or more.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "dataset_share": {
          "description": "The data set has drifted when this share of the compared columns has.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "minimum_rows": {
          "description": "With fewer present values on a side a column is not judged.",
          "type": "integer",
          "minimum": 0
        },
        "discrete_limit": {
          "description": "Numbers with at most this many different values are compared value by value.",
          "type": "integer",
          "minimum": 0
        },
        "correction": {
          "description": "How p-values are adjusted for many tests.",
          "type": "string",
          "enum": [
            "benjamini-hochberg",
            "benjamini-yekutieli",
            "holm",
            "bonferroni",
            "none"
          ]
        },
        "included_columns": {
          "description": "The columns to compare; null for all.",
          "type": [
            "array",
            "null"
          ],
          "items": {
            "type": "string"
          }
        },
        "excluded_columns": {
          "description": "Columns to leave out.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "profile": {
          "description": "By whose rules columns are judged.",
          "type": "string",
          "enum": [
            "mlo",
            "evidently"
          ]
        },
        "methods": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "for": {
                "description": "Whom it concerns.",
                "type": "string",
                "enum": [
                  "all",
                  "type",
                  "column"
                ]
              },
              "name": {
                "description": "The type or column; null for all.",
                "type": [
                  "string",
                  "null"
                ]
              },
              "value": {
                "description": "What was set.",
                "type": [
                  "string",
                  "number"
                ]
              }
            },
            "required": [
              "for",
              "name",
              "value"
            ],
            "additionalProperties": false
          },
          "description": "Methods that decide alone."
        },
        "thresholds": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "for": {
                "description": "Whom it concerns.",
                "type": "string",
                "enum": [
                  "all",
                  "type",
                  "column"
                ]
              },
              "name": {
                "description": "The type or column; null for all.",
                "type": [
                  "string",
                  "null"
                ]
              },
              "value": {
                "description": "What was set.",
                "type": [
                  "string",
                  "number"
                ]
              }
            },
            "required": [
              "for",
              "name",
              "value"
            ],
            "additionalProperties": false
          },
          "description": "Thresholds set for columns."
        },
        "target": {
          "description": "The column to be predicted, if named.",
          "type": [
            "string",
            "null"
          ]
        },
        "prediction": {
          "description": "The column with a model's answers, if named.",
          "type": [
            "string",
            "null"
          ]
        }
      },
      "required": [
        "alpha",
        "effect_threshold",
        "null_share_threshold",
        "dataset_share",
        "minimum_rows",
        "discrete_limit",
        "correction",
        "included_columns",
        "excluded_columns"
      ],
      "additionalProperties": false
    },
    "effect": {
      "type": "object",
      "properties": {
        "column": {
          "description": "The column.",
          "type": "string"
        },
        "method": {
          "description": "The measure.",
          "type": "string"
        },
        "value": {
          "description": "Its value.",
          "type": "number"
        }
      },
      "required": [
        "column",
        "method",
        "value"
      ],
      "additionalProperties": false
    },
    "check": {
      "description": "A line of the log: mlo schema show mlo.drift.check",
      "type": "object",
      "properties": {
        "schema": {
          "const": "mlo.drift.check/1"
        },
        "id": {
          "description": "The name of the check.",
          "type": "string"
        },
        "time": {
          "description": "When, in UTC.",
          "type": "string",
          "format": "date-time"
        },
        "verdict": {
          "description": "The answer; \"cannot-tell\" is not \"no-drift\".",
          "type": "string",
          "enum": [
            "drift",
            "no-drift",
            "cannot-tell"
          ]
        },
        "reason": {
          "description": "Why, in one sentence.",
          "type": "string"
        },
        "columns_drifted": {
          "description": "Columns that have drifted.",
          "type": "integer",
          "minimum": 0
        },
        "columns_stable": {
          "description": "Columns that have not, as far as their rows allow to see.",
          "type": "integer",
          "minimum": 0
        },
        "columns_undecided": {
          "description": "Columns that cannot be told.",
          "type": "integer",
          "minimum": 0
        },
        "columns_left_out": {
          "description": "Columns that were not compared.",
          "type": "integer",
          "minimum": 0
        },
        "reference": {
          "description": "What the data should look like.",
          "$ref": "#/$defs/file"
        },
        "current": {
          "description": "The data that was judged.",
          "$ref": "#/$defs/file"
        },
        "columns": {
          "description": "The drifted and the undecided columns.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/column"
          }
        },
        "effects": {
          "description": "How far each compared column was; absent in records of an older mlo.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/effect"
          }
        },
        "options": {
          "$ref": "#/$defs/options"
        }
      },
      "required": [
        "schema",
        "id",
        "time",
        "verdict",
        "reason",
        "columns_drifted",
        "columns_stable",
        "columns_undecided",
        "columns_left_out",
        "reference",
        "current",
        "columns",
        "options"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.drift.report-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.drift.report/1",
  "description": "mlo drift check",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.drift.report/1"
    },
    "verdict": {
      "description": "The answer; \"cannot-tell\" is not \"no-drift\".",
      "type": "string",
      "enum": [
        "drift",
        "no-drift",
        "cannot-tell"
      ]
    },
    "reason": {
      "description": "Why, in one sentence.",
      "type": "string"
    },
    "columns_compared": {
      "description": "Drifted and stable columns.",
      "type": "integer",
      "minimum": 0
    },
    "columns_drifted": {
      "description": "Columns that have drifted.",
      "type": "integer",
      "minimum": 0
    },
    "columns_stable": {
      "description": "Columns that have not, as far as their rows allow to see.",
      "type": "integer",
      "minimum": 0
    },
    "columns_undecided": {
      "description": "Columns that cannot be told.",
      "type": "integer",
      "minimum": 0
    },
    "columns_left_out": {
      "description": "Columns that were not compared.",
      "type": "integer",
      "minimum": 0
    },
    "drifted_share": {
      "description": "columns_drifted / columns_compared; null if none was compared.",
      "type": [
        "number",
        "null"
      ],
      "minimum": 0,
      "maximum": 1
    },
    "reference": {
      "description": "What the data should look like.",
      "$ref": "#/$defs/source"
    },
    "current": {
      "description": "The data that was judged.",
      "$ref": "#/$defs/source"
    },
    "options": {
      "$ref": "#/$defs/options"
    },
    "columns": {
      "description": "Every column of either table.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/column"
      }
    },
    "findings": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/finding"
      }
    },
    "timeline": {
      "description": "null if not asked for.",
      "anyOf": [
        {
          "$ref": "#/$defs/timeline"
        },
        {
          "type": "null"
        }
      ]
    },
    "segments": {
      "description": "null if not asked for.",
      "anyOf": [
        {
          "$ref": "#/$defs/segments"
        },
        {
          "type": "null"
        }
      ]
    },
    "joint": {
      "description": "null if not asked for.",
      "anyOf": [
        {
          "$ref": "#/$defs/joint"
        },
        {
          "type": "null"
        }
      ]
    },
    "correlations": {
      "description": "null if not asked for.",
      "anyOf": [
        {
          "$ref": "#/$defs/correlations"
        },
        {
          "type": "null"
        }
      ]
    }
  },
  "required": [
    "schema",
    "verdict",
    "reason",
    "columns_compared",
    "columns_drifted",
    "columns_stable",
    "columns_undecided",
    "columns_left_out",
    "drifted_share",
    "reference",
    "current",
    "options",
    "columns",
    "findings",
    "timeline",
    "segments",
    "joint",
    "correlations"
  ],
  "additionalProperties": false,
  "$defs": {
    "source": {
      "type": "object",
      "properties": {
        "name": {
          "description": "The file as it was given.",
          "type": "string"
        },
        "rows": {
          "description": "Rows without the header.",
          "type": "integer",
          "minimum": 0
        },
        "columns": {
          "description": "Columns.",
          "type": "integer",
          "minimum": 0
        },
        "profile": {
          "description": "Whether the table was known by its saved or computed profile, without its rows.",
          "type": "boolean"
        }
      },
      "required": [
        "name",
        "rows",
        "columns",
        "profile"
      ],
      "additionalProperties": false
    },
    "options": {
      "description": "What the check demanded before it called something drift.",
      "type": "object",
      "properties": {
        "alpha": {
          "description": "A change counts only if its adjusted p-value is below this.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "effect_threshold": {
          "description": "A column's change counts only if its effect is this or more.",
          "type": "number",
          "minimum": 0
        },
        "null_share_threshold": {
          "description": "A change of the share of missing values counts only if it is this or more.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "dataset_share": {
          "description": "The data set has drifted when this share of the compared columns has.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "minimum_rows": {
          "description": "With fewer present values on a side a column is not judged.",
          "type": "integer",
          "minimum": 0
        },
        "discrete_limit": {
          "description": "Numbers with at most this many different values are compared value by value.",
          "type": "integer",
          "minimum": 0
        },
        "correction": {
          "description": "How p-values are adjusted for many tests.",
          "type": "string",
          "enum": [
            "benjamini-hochberg",
            "benjamini-yekutieli",
            "holm",
            "bonferroni",
            "none"
          ]
        },
        "included_columns": {
          "description": "The columns to compare; null for all.",
          "type": [
            "array",
            "null"
          ],
          "items": {
            "type": "string"
          }
        },
        "excluded_columns": {
          "description": "Columns to leave out.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "profile": {
          "description": "By whose rules columns are judged.",
          "type": "string",
          "enum": [
            "mlo",
            "evidently"
          ]
        },
        "methods": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "for": {
                "description": "Whom it concerns.",
                "type": "string",
                "enum": [
                  "all",
                  "type",
                  "column"
                ]
              },
              "name": {
                "description": "The type or column; null for all.",
                "type": [
                  "string",
                  "null"
                ]
              },
              "value": {
                "description": "What was set.",
                "type": [
                  "string",
                  "number"
                ]
              }
            },
            "required": [
              "for",
              "name",
              "value"
            ],
            "additionalProperties": false
          },
          "description": "Methods that decide alone."
        },
        "thresholds": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "for": {
                "description": "Whom it concerns.",
                "type": "string",
                "enum": [
                  "all",
                  "type",
                  "column"
                ]
              },
              "name": {
                "description": "The type or column; null for all.",
                "type": [
                  "string",
                  "null"
                ]
              },
              "value": {
                "description": "What was set.",
                "type": [
                  "string",
                  "number"
                ]
              }
            },
            "required": [
              "for",
              "name",
              "value"
            ],
            "additionalProperties": false
          },
          "description": "Thresholds set for columns."
        },
        "target": {
          "description": "The column to be predicted, if named.",
          "type": [
            "string",
            "null"
          ]
        },
        "prediction": {
          "description": "The column with a model's answers, if named.",
          "type": [
            "string",
            "null"
          ]
        }
      },
      "required": [
        "alpha",
        "effect_threshold",
        "null_share_threshold",
        "dataset_share",
        "minimum_rows",
        "discrete_limit",
        "correction",
        "included_columns",
        "excluded_columns",
        "profile",
        "methods",
        "thresholds",
        "target",
        "prediction"
      ],
      "additionalProperties": false
    },
    "column": {
      "description": "A column.",
      "type": "object",
      "properties": {
        "name": {
          "description": "The column's name.",
          "type": "string"
        },
        "verdict": {
          "description": "The answer for the column; \"left-out\" if it was not compared.",
          "type": "string",
          "enum": [
            "drift",
            "cannot-tell",
            "no-drift",
            "left-out"
          ]
        },
        "reason": {
          "description": "Why, in one sentence with its numbers.",
          "type": "string"
        },
        "treatment": {
          "description": "How the column was compared; \"none\" if it was not.",
          "type": "string",
          "enum": [
            "continuous",
            "discrete",
            "categorical",
            "none"
          ]
        },
        "effect": {
          "description": "How large the change is; null if no measure is defined.",
          "anyOf": [
            {
              "$ref": "#/$defs/effect"
            },
            {
              "type": "null"
            }
          ]
        },
        "test": {
          "description": "How sure the change is; null if no test is defined.",
          "anyOf": [
            {
              "$ref": "#/$defs/test"
            },
            {
              "type": "null"
            }
          ]
        },
        "null_share": {
          "description": "The change of the share of missing values; null if none is missing on either side or a side has no rows.",
          "anyOf": [
            {
              "$ref": "#/$defs/null_share"
            },
            {
              "type": "null"
            }
          ]
        },
        "reference": {
          "description": "The column in the reference; null if it is not there.",
          "anyOf": [
            {
              "$ref": "#/$defs/side"
            },
            {
              "type": "null"
            }
          ]
        },
        "current": {
          "description": "The column in the current data; null if it is not there.",
          "anyOf": [
            {
              "$ref": "#/$defs/side"
            },
            {
              "type": "null"
            }
          ]
        },
        "most_changed": {
          "description": "The value whose share changed most; null for columns compared as continuous numbers.",
          "anyOf": [
            {
              "$ref": "#/$defs/share_change"
            },
            {
              "type": "null"
            }
          ]
        },
        "smallest_detectable": {
          "description": "The smallest change that so many rows could have shown; null if a side has no values.",
          "anyOf": [
            {
              "$ref": "#/$defs/smallest_detectable"
            },
            {
              "type": "null"
            }
          ]
        },
        "approximate": {
          "description": "How far ranks can be off, as shares of the rows, when values were not kept one by one; null if all are known.",
          "anyOf": [
            {
              "type": "object",
              "properties": {
                "reference_rank_error": {
                  "type": "number",
                  "minimum": 0
                },
                "current_rank_error": {
                  "type": "number",
                  "minimum": 0
                }
              },
              "required": [
                "reference_rank_error",
                "current_rank_error"
              ],
              "additionalProperties": false
            },
            {
              "type": "null"
            }
          ]
        },
        "measures": {
          "description": "Every measure of the column, the deciding ones included.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/measure"
          }
        },
        "distribution": {
          "description": "The counts behind the pictures; null if a side has no values.",
          "anyOf": [
            {
              "anyOf": [
                {
                  "$ref": "#/$defs/histogram"
                },
                {
                  "$ref": "#/$defs/bars"
                }
              ]
            },
            {
              "type": "null"
            }
          ]
        },
        "decision": {
          "description": "The method that was chosen for the column and decides alone; null if effect and chance decide together.",
          "anyOf": [
            {
              "$ref": "#/$defs/decision"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "required": [
        "name",
        "verdict",
        "reason",
        "treatment",
        "effect",
        "test",
        "null_share",
        "reference",
        "current",
        "most_changed",
        "smallest_detectable",
        "measures",
        "distribution",
        "decision",
        "approximate"
      ],
      "additionalProperties": false
    },
    "effect": {
      "type": "object",
      "properties": {
        "method": {
          "description": "The measure's name.",
          "type": "string"
        },
        "value": {
          "description": "In the measure's own unit.",
          "type": "number"
        },
        "size": {
          "description": "The effect in a word.",
          "type": "string",
          "enum": [
            "none",
            "small",
            "medium",
            "large"
          ]
        },
        "threshold": {
          "description": "The value from which a change counts.",
          "type": "number"
        },
        "binning": {
          "description": "How the column was cut.",
          "type": "string"
        }
      },
      "required": [
        "method",
        "value",
        "size",
        "threshold",
        "binning"
      ],
      "additionalProperties": false
    },
    "test": {
      "type": "object",
      "properties": {
        "method": {
          "description": "The test's name.",
          "type": "string"
        },
        "statistic": {
          "description": "The test's statistic. Null if it is infinite.",
          "type": [
            "number",
            "null"
          ]
        },
        "p": {
          "description": "The p-value without adjustment.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "adjusted_p": {
          "description": "After Benjamini-Hochberg over all tests of the check.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "p_method": {
          "description": "How p was computed.",
          "type": "string"
        },
        "choice": {
          "description": "Why this test.",
          "type": "string"
        }
      },
      "required": [
        "method",
        "statistic",
        "p",
        "adjusted_p",
        "p_method",
        "choice"
      ],
      "additionalProperties": false
    },
    "null_share": {
      "type": "object",
      "properties": {
        "reference": {
          "description": "Share of missing values, 0 to 1.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "current": {
          "description": "Share of missing values, 0 to 1.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "difference": {
          "description": "current - reference.",
          "type": "number",
          "minimum": -1,
          "maximum": 1
        },
        "p": {
          "description": "Of the two-proportion test; null if it is not defined.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1
        },
        "adjusted_p": {
          "description": "After adjustment; null without p.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1
        },
        "drift": {
          "description": "Whether the change counts.",
          "type": "boolean"
        }
      },
      "required": [
        "reference",
        "current",
        "difference",
        "p",
        "adjusted_p",
        "drift"
      ],
      "additionalProperties": false
    },
    "share_change": {
      "type": "object",
      "properties": {
        "label": {
          "description": "The value.",
          "type": "string"
        },
        "reference": {
          "description": "Its share of the present values.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "current": {
          "description": "Its share of the present values.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "difference": {
          "description": "current - reference.",
          "type": "number",
          "minimum": -1,
          "maximum": 1
        }
      },
      "required": [
        "label",
        "reference",
        "current",
        "difference"
      ],
      "additionalProperties": false
    },
    "smallest_detectable": {
      "type": "object",
      "properties": {
        "quantity": {
          "description": "What the value is a change of.",
          "type": "string",
          "enum": [
            "cumulative-share",
            "category-share"
          ]
        },
        "value": {
          "description": "The change; 1 means that no change could have been seen.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "mean_shift_in_deviations": {
          "description": "For a bell-shaped column the shift of the mean in standard deviations; null for categories or when the value is 1.",
          "type": [
            "number",
            "null"
          ]
        }
      },
      "required": [
        "quantity",
        "value",
        "mean_shift_in_deviations"
      ],
      "additionalProperties": false
    },
    "measure": {
      "description": "A measure of the change.",
      "type": "object",
      "properties": {
        "method": {
          "description": "The measure's name.",
          "type": "string"
        },
        "value": {
          "description": "In the measure's own unit; null if it is not defined, see reason.",
          "type": [
            "number",
            "null"
          ]
        },
        "p": {
          "description": "The p-value without adjustment; null if the measure is no test.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1
        },
        "p_method": {
          "description": "How the p-value was computed; null without one.",
          "type": [
            "string",
            "null"
          ]
        },
        "binning": {
          "description": "How the column was cut; null if it was not.",
          "type": [
            "string",
            "null"
          ]
        },
        "reason": {
          "description": "Why there is no value; null if there is one.",
          "type": [
            "string",
            "null"
          ]
        }
      },
      "required": [
        "method",
        "value",
        "p",
        "p_method",
        "binning",
        "reason"
      ],
      "additionalProperties": false
    },
    "side": {
      "description": "A column on one side.",
      "type": "object",
      "properties": {
        "kind": {
          "description": "What the values are: integer, float, boolean, timestamp, category, text, identifier or empty.",
          "type": "string"
        },
        "position": {
          "description": "Where the column stands, from 1.",
          "type": "integer",
          "minimum": 1
        },
        "present": {
          "description": "Rows with a value.",
          "type": "integer",
          "minimum": 0
        },
        "missing": {
          "description": "Rows without one.",
          "type": "integer",
          "minimum": 0
        },
        "missing_share": {
          "description": "missing / (present + missing); null if there are no rows.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1
        },
        "summary": {
          "description": "Figures of the present values; null if there are none or the column was not looked into.",
          "anyOf": [
            {
              "$ref": "#/$defs/numbers"
            },
            {
              "$ref": "#/$defs/categories"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "required": [
        "kind",
        "position",
        "present",
        "missing",
        "missing_share",
        "summary"
      ],
      "additionalProperties": false
    },
    "numbers": {
      "description": "Figures of numbers, in the column's unit.",
      "type": "object",
      "properties": {
        "mean": {
          "description": "Null if it is beyond the doubles.",
          "type": [
            "number",
            "null"
          ]
        },
        "median": {
          "type": "number"
        },
        "standard_deviation": {
          "description": "Of the population; null if it is beyond the doubles.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0
        },
        "minimum": {
          "type": "number"
        },
        "maximum": {
          "type": "number"
        },
        "quantiles": {
          "description": "Further quantiles by rising share, interpolated as NumPy's default does.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "share": {
                "description": "The share of the values that lies below, 0 to 1.",
                "type": "number",
                "minimum": 0,
                "maximum": 1
              },
              "value": {
                "description": "In the column's unit; null if it is beyond the doubles.",
                "type": [
                  "number",
                  "null"
                ]
              }
            },
            "required": [
              "share",
              "value"
            ],
            "additionalProperties": false
          }
        }
      },
      "required": [
        "mean",
        "median",
        "standard_deviation",
        "minimum",
        "maximum",
        "quantiles"
      ],
      "additionalProperties": false
    },
    "categories": {
      "type": "object",
      "properties": {
        "distinct": {
          "description": "How many different values were counted.",
          "type": "integer",
          "minimum": 0
        },
        "top": {
          "description": "The most frequent ones, falling.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/label_count"
          }
        }
      },
      "required": [
        "distinct",
        "top"
      ],
      "additionalProperties": false
    },
    "label_count": {
      "type": "object",
      "properties": {
        "label": {
          "type": "string"
        },
        "count": {
          "description": "Rows.",
          "type": "integer",
          "minimum": 0
        },
        "share": {
          "description": "Of the present values.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        }
      },
      "required": [
        "label",
        "count",
        "share"
      ],
      "additionalProperties": false
    },
    "histogram": {
      "type": "object",
      "properties": {
        "form": {
          "const": "histogram"
        },
        "edges": {
          "description": "In the column's unit; there is one bin more than there are edges.",
          "type": "array",
          "items": {
            "type": "number"
          }
        },
        "reference": {
          "description": "Rows in each bin.",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          }
        },
        "current": {
          "description": "Rows in each bin.",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          }
        },
        "minimum": {
          "description": "Of both sides.",
          "type": "number"
        },
        "maximum": {
          "description": "Of both sides.",
          "type": "number"
        }
      },
      "required": [
        "form",
        "edges",
        "reference",
        "current",
        "minimum",
        "maximum"
      ],
      "additionalProperties": false
    },
    "bars": {
      "type": "object",
      "properties": {
        "form": {
          "const": "bars"
        },
        "labels": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "reference": {
          "description": "Rows of each label.",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          }
        },
        "current": {
          "description": "Rows of each label.",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          }
        },
        "other_labels": {
          "description": "Labels that are not listed.",
          "type": "integer",
          "minimum": 0
        },
        "other_reference": {
          "description": "Their rows.",
          "type": "integer",
          "minimum": 0
        },
        "other_current": {
          "description": "Their rows.",
          "type": "integer",
          "minimum": 0
        }
      },
      "required": [
        "form",
        "labels",
        "reference",
        "current",
        "other_labels",
        "other_reference",
        "other_current"
      ],
      "additionalProperties": false
    },
    "finding": {
      "description": "A fact that stands beside the statistics.",
      "type": "object",
      "properties": {
        "kind": {
          "type": "string",
          "enum": [
            "missing-column",
            "extra-column",
            "type-change",
            "all-missing",
            "new-categories",
            "vanished-categories",
            "null-share",
            "constant-column",
            "capped-categories",
            "small-expected-counts",
            "too-few-rows",
            "undefined-measure",
            "approximate",
            "left-out",
            "reordered",
            "unknown-column",
            "reading",
            "method-not-applicable",
            "low-power",
            "target-drift",
            "prediction-drift",
            "column-drift",
            "out-of-range",
            "new-sentinel",
            "time-range",
            "identifier-form"
          ]
        },
        "severity": {
          "type": "string",
          "enum": [
            "critical",
            "warning",
            "information"
          ]
        },
        "column": {
          "description": "The column; null if it is about the table.",
          "type": [
            "string",
            "null"
          ]
        },
        "fact": {
          "description": "One sentence with its numbers.",
          "type": "string"
        },
        "names": {
          "description": "Names the fact is about; ten at most.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "counts": {
          "description": "The numbers in the fact, by name.",
          "type": "object",
          "additionalProperties": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "required": [
        "kind",
        "severity",
        "column",
        "fact",
        "names",
        "counts"
      ],
      "additionalProperties": false
    },
    "timeline": {
      "description": "Drift chunk by chunk, along time or rows.",
      "type": "object",
      "properties": {
        "verdict": {
          "description": "The answer; \"cannot-tell\" is not \"no-drift\".",
          "type": "string",
          "enum": [
            "drift",
            "no-drift",
            "cannot-tell"
          ]
        },
        "reason": {
          "description": "Why, in one sentence.",
          "type": "string"
        },
        "cut": {
          "description": "How the rows were cut.",
          "type": "object",
          "properties": {
            "by": {
              "enum": [
                "period",
                "rows",
                "number"
              ]
            },
            "period": {
              "description": "A calendar period in UTC.",
              "enum": [
                "hour",
                "day",
                "week",
                "month",
                null
              ]
            },
            "size": {
              "description": "Rows in a chunk, or the number of chunks.",
              "type": [
                "integer",
                "null"
              ],
              "minimum": 1
            }
          },
          "required": [
            "by",
            "period",
            "size"
          ],
          "additionalProperties": false
        },
        "time_column": {
          "description": "The column that says when a row is from; null: the order of the rows.",
          "type": [
            "string",
            "null"
          ]
        },
        "limits": {
          "description": "Where the limits come from.",
          "type": "object",
          "properties": {
            "learnt": {
              "description": "From the reference's own chunks, mean and three standard deviations.",
              "type": "boolean"
            },
            "reference_chunks": {
              "description": "Reference chunks with enough rows to learn from.",
              "type": "integer",
              "minimum": 0
            },
            "reason": {
              "description": "Why, in one sentence.",
              "type": "string"
            }
          },
          "required": [
            "learnt",
            "reference_chunks",
            "reason"
          ],
          "additionalProperties": false
        },
        "rows_without_time": {
          "description": "Current rows without a time, in no chunk.",
          "type": "integer",
          "minimum": 0
        },
        "reference_rows_without_time": {
          "description": "Reference rows without a time, in no chunk.",
          "type": "integer",
          "minimum": 0
        },
        "rows_out_of_order": {
          "description": "Current rows with an earlier time than the row above.",
          "type": "integer",
          "minimum": 0
        },
        "chunks": {
          "description": "The chunks in order, empty periods between them included.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/chunk"
          }
        },
        "columns": {
          "description": "The compared columns, most drifted chunks first.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/series"
          }
        }
      },
      "required": [
        "verdict",
        "reason",
        "cut",
        "time_column",
        "limits",
        "rows_without_time",
        "reference_rows_without_time",
        "rows_out_of_order",
        "chunks",
        "columns"
      ],
      "additionalProperties": false
    },
    "chunk": {
      "description": "Rows that were judged together.",
      "type": "object",
      "properties": {
        "label": {
          "description": "What to call it.",
          "type": "string"
        },
        "first_time": {
          "description": "The earliest time of its rows.",
          "type": [
            "string",
            "null"
          ]
        },
        "last_time": {
          "description": "The latest time of its rows.",
          "type": [
            "string",
            "null"
          ]
        },
        "rows": {
          "description": "Rows; 0 for a gap.",
          "type": "integer",
          "minimum": 0
        },
        "verdict": {
          "description": "The answer; \"cannot-tell\" is not \"no-drift\".",
          "type": "string",
          "enum": [
            "drift",
            "no-drift",
            "cannot-tell"
          ]
        },
        "reason": {
          "description": "Why, in one sentence.",
          "type": "string"
        },
        "columns_drifted": {
          "description": "Columns that drifted.",
          "type": "integer",
          "minimum": 0
        },
        "columns_undecided": {
          "description": "Columns that cannot be told.",
          "type": "integer",
          "minimum": 0
        },
        "incomplete": {
          "description": "The last chunk, with fewer rows than asked for.",
          "type": "boolean"
        }
      },
      "required": [
        "label",
        "first_time",
        "last_time",
        "rows",
        "verdict",
        "reason",
        "columns_drifted",
        "columns_undecided",
        "incomplete"
      ],
      "additionalProperties": false
    },
    "series": {
      "description": "One column along the chunks.",
      "type": "object",
      "properties": {
        "name": {
          "description": "The column.",
          "type": "string"
        },
        "method": {
          "description": "The measure of the effect.",
          "type": "string"
        },
        "test": {
          "description": "The test of the p-value.",
          "type": [
            "string",
            "null"
          ]
        },
        "limit": {
          "$ref": "#/$defs/limit"
        },
        "missing_limit": {
          "description": "Usual shares of missing values; null: judged against the reference.",
          "anyOf": [
            {
              "$ref": "#/$defs/limit"
            },
            {
              "type": "null"
            }
          ]
        },
        "chunks_drifted": {
          "description": "Chunks in which the column drifted.",
          "type": "integer",
          "minimum": 0
        },
        "cells": {
          "description": "One for each chunk.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/cell"
          }
        }
      },
      "required": [
        "name",
        "method",
        "test",
        "limit",
        "missing_limit",
        "chunks_drifted",
        "cells"
      ],
      "additionalProperties": false
    },
    "limit": {
      "description": "The range of usual values.",
      "type": "object",
      "properties": {
        "lower": {
          "description": "Values below are unusual; null: small ones never are.",
          "type": [
            "number",
            "null"
          ]
        },
        "upper": {
          "description": "Values from here on are unusual.",
          "type": "number"
        },
        "mean": {
          "description": "Over the reference's chunks; null: not learnt.",
          "type": [
            "number",
            "null"
          ]
        },
        "deviation": {
          "description": "Population standard deviation over the reference's chunks; null: not learnt.",
          "type": [
            "number",
            "null"
          ]
        }
      },
      "required": [
        "lower",
        "upper",
        "mean",
        "deviation"
      ],
      "additionalProperties": false
    },
    "cell": {
      "description": "One column in one chunk.",
      "type": "object",
      "properties": {
        "verdict": {
          "type": "string",
          "enum": [
            "drift",
            "no-drift",
            "cannot-tell",
            "left-out"
          ]
        },
        "effect": {
          "description": "How far the chunk is from the whole reference.",
          "type": [
            "number",
            "null"
          ]
        },
        "adjusted_p": {
          "description": "Adjusted over all columns and chunks.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1
        },
        "values": {
          "description": "Present values.",
          "type": "integer",
          "minimum": 0
        },
        "missing_share": {
          "description": "Rows without a value.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1
        },
        "reason": {
          "description": "Why; empty for no drift.",
          "type": "string"
        }
      },
      "required": [
        "verdict",
        "effect",
        "adjusted_p",
        "values",
        "missing_share",
        "reason"
      ],
      "additionalProperties": false
    },
    "segments": {
      "description": "Subgroups in which columns drifted.",
      "type": "object",
      "properties": {
        "verdict": {
          "description": "The answer; \"cannot-tell\" is not \"no-drift\".",
          "type": "string",
          "enum": [
            "drift",
            "no-drift",
            "cannot-tell"
          ]
        },
        "reason": {
          "description": "Why, in one sentence.",
          "type": "string"
        },
        "tests": {
          "description": "Tests made in all segments.",
          "type": "integer",
          "minimum": 0
        },
        "segments_undecided": {
          "description": "Segments with too few rows on a side.",
          "type": "integer",
          "minimum": 0
        },
        "segments_skipped": {
          "description": "Segments beyond the limit, not looked at.",
          "type": "integer",
          "minimum": 0
        },
        "columns": {
          "description": "The columns that cut.",
          "type": "array",
          "items": {
            "description": "A column that cuts.",
            "type": "object",
            "properties": {
              "column": {
                "description": "Its name.",
                "type": "string"
              },
              "by_value": {
                "description": "Each value is a segment; else ranges are.",
                "type": "boolean"
              },
              "labels": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            },
            "required": [
              "column",
              "by_value",
              "labels"
            ],
            "additionalProperties": false
          }
        },
        "segments": {
          "description": "Every segment.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/segment"
          }
        },
        "drifts": {
          "description": "Columns that drifted in segments, the largest effect first.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/segment_drift"
          }
        }
      },
      "required": [
        "verdict",
        "reason",
        "tests",
        "segments_undecided",
        "segments_skipped",
        "columns",
        "segments",
        "drifts"
      ],
      "additionalProperties": false
    },
    "segment": {
      "description": "Rows that share a value or two.",
      "type": "object",
      "properties": {
        "name": {
          "description": "In words.",
          "type": "string"
        },
        "parts": {
          "type": "array",
          "items": {
            "description": "A value of a column.",
            "type": "object",
            "properties": {
              "column": {
                "description": "The column.",
                "type": "string"
              },
              "label": {
                "description": "The value or range.",
                "type": "string"
              }
            },
            "required": [
              "column",
              "label"
            ],
            "additionalProperties": false
          }
        },
        "reference_rows": {
          "description": "Its reference rows.",
          "type": "integer",
          "minimum": 0
        },
        "current_rows": {
          "description": "Its current rows.",
          "type": "integer",
          "minimum": 0
        },
        "reference_share": {
          "description": "Its share of the reference.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "current_share": {
          "description": "Its share of the current data.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "share_adjusted_p": {
          "description": "That the share is the same, adjusted over all segments.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1
        },
        "columns_drifted": {
          "description": "Columns that drifted in it.",
          "type": "integer",
          "minimum": 0
        },
        "columns_undecided": {
          "description": "Columns that cannot be told in it.",
          "type": "integer",
          "minimum": 0
        },
        "verdict": {
          "description": "The answer; \"cannot-tell\" is not \"no-drift\".",
          "type": "string",
          "enum": [
            "drift",
            "no-drift",
            "cannot-tell"
          ]
        },
        "reason": {
          "description": "Why, in one sentence.",
          "type": "string"
        }
      },
      "required": [
        "name",
        "parts",
        "reference_rows",
        "current_rows",
        "reference_share",
        "current_share",
        "share_adjusted_p",
        "columns_drifted",
        "columns_undecided",
        "verdict",
        "reason"
      ],
      "additionalProperties": false
    },
    "segment_drift": {
      "description": "A column that drifted in a segment.",
      "type": "object",
      "properties": {
        "segment": {
          "description": "The index of the segment.",
          "type": "integer",
          "minimum": 0
        },
        "column": {
          "description": "The column.",
          "type": "string"
        },
        "reason": {
          "description": "Why, in one sentence.",
          "type": "string"
        },
        "effect_method": {
          "description": "The measure of the effect.",
          "type": [
            "string",
            "null"
          ]
        },
        "effect": {
          "description": "How large the change is.",
          "type": [
            "number",
            "null"
          ]
        },
        "threshold": {
          "description": "The effect from which it counts.",
          "type": [
            "number",
            "null"
          ]
        },
        "whole_effect": {
          "description": "The effect over all rows.",
          "type": [
            "number",
            "null"
          ]
        },
        "test": {
          "description": "The test.",
          "type": [
            "string",
            "null"
          ]
        },
        "adjusted_p": {
          "description": "Adjusted over all segments and columns.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1
        },
        "reference_values": {
          "description": "Present reference values.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 0
        },
        "current_values": {
          "description": "Present current values.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 0
        }
      },
      "required": [
        "segment",
        "column",
        "reason",
        "effect_method",
        "effect",
        "threshold",
        "whole_effect",
        "test",
        "adjusted_p",
        "reference_values",
        "current_values"
      ],
      "additionalProperties": false
    },
    "joint": {
      "description": "Whether a classifier can tell the tables apart.",
      "type": "object",
      "properties": {
        "verdict": {
          "description": "The answer; \"cannot-tell\" is not \"no-drift\".",
          "type": "string",
          "enum": [
            "drift",
            "no-drift",
            "cannot-tell"
          ]
        },
        "reason": {
          "description": "Why, in one sentence.",
          "type": "string"
        },
        "classifier": {
          "description": "In words.",
          "type": "string"
        },
        "roc_auc": {
          "description": "Over rows the classifier had not seen; 0.5 is guessing.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1
        },
        "lower": {
          "description": "Lower end of the confidence interval.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1
        },
        "upper": {
          "description": "Upper end of the confidence interval.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1
        },
        "confidence": {
          "description": "Of the interval.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "threshold": {
          "description": "The area from which a difference counts.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "folds": {
          "description": "Parts of the rows.",
          "type": "integer",
          "minimum": 0
        },
        "seed": {
          "description": "A whole number as text.",
          "type": "string"
        },
        "reference_rows": {
          "description": "Reference rows used.",
          "type": "integer",
          "minimum": 0
        },
        "current_rows": {
          "description": "Current rows used.",
          "type": "integer",
          "minimum": 0
        },
        "sampled": {
          "description": "Whether there are more rows.",
          "type": "boolean"
        },
        "columns": {
          "description": "The columns that give it away, falling.",
          "type": "array",
          "items": {
            "description": "A column.",
            "type": "object",
            "properties": {
              "column": {
                "description": "Its name.",
                "type": "string"
              },
              "auc_loss": {
                "description": "Fall of the area when its values are shuffled.",
                "type": "number"
              }
            },
            "required": [
              "column",
              "auc_loss"
            ],
            "additionalProperties": false
          }
        }
      },
      "required": [
        "verdict",
        "reason",
        "classifier",
        "roc_auc",
        "lower",
        "upper",
        "confidence",
        "threshold",
        "folds",
        "seed",
        "reference_rows",
        "current_rows",
        "sampled",
        "columns"
      ],
      "additionalProperties": false
    },
    "correlations": {
      "description": "Pairs of numeric columns and how their correlation changed.",
      "type": "object",
      "properties": {
        "verdict": {
          "description": "The answer; \"cannot-tell\" is not \"no-drift\".",
          "type": "string",
          "enum": [
            "drift",
            "no-drift",
            "cannot-tell"
          ]
        },
        "reason": {
          "description": "Why, in one sentence.",
          "type": "string"
        },
        "threshold": {
          "description": "The change of r from which a pair counts.",
          "type": "number",
          "minimum": 0
        },
        "pairs_tested": {
          "description": "Pairs tested.",
          "type": "integer",
          "minimum": 0
        },
        "pairs_undecided": {
          "description": "Pairs that could not be tested.",
          "type": "integer",
          "minimum": 0
        },
        "pairs": {
          "description": "The largest changes.",
          "type": "array",
          "items": {
            "description": "A pair.",
            "type": "object",
            "properties": {
              "left": {
                "description": "A column.",
                "type": "string"
              },
              "right": {
                "description": "Another.",
                "type": "string"
              },
              "reference": {
                "description": "Pearson's r.",
                "type": "number",
                "minimum": -1,
                "maximum": 1
              },
              "current": {
                "description": "Pearson's r.",
                "type": "number",
                "minimum": -1,
                "maximum": 1
              },
              "difference": {
                "description": "current - reference.",
                "type": "number"
              },
              "reference_rows": {
                "description": "Rows with both values.",
                "type": "integer",
                "minimum": 0
              },
              "current_rows": {
                "description": "Rows with both values.",
                "type": "integer",
                "minimum": 0
              },
              "adjusted_p": {
                "description": "Fisher's z, adjusted over all pairs.",
                "type": "number",
                "minimum": 0,
                "maximum": 1
              },
              "drifted": {
                "description": "Large enough and not by chance.",
                "type": "boolean"
              }
            },
            "required": [
              "left",
              "right",
              "reference",
              "current",
              "difference",
              "reference_rows",
              "current_rows",
              "adjusted_p",
              "drifted"
            ],
            "additionalProperties": false
          }
        }
      },
      "required": [
        "verdict",
        "reason",
        "threshold",
        "pairs_tested",
        "pairs_undecided",
        "pairs"
      ],
      "additionalProperties": false
    },
    "decision": {
      "type": "object",
      "properties": {
        "method": {
          "description": "The measure's name.",
          "type": "string"
        },
        "value": {
          "description": "The measure's value; null if it is infinite.",
          "type": [
            "number",
            "null"
          ]
        },
        "score": {
          "description": "What is compared with the threshold: an adjusted p-value, or the value.",
          "type": "number"
        },
        "threshold": {
          "description": "What counts.",
          "type": "number"
        },
        "direction": {
          "description": "Which scores count: below the threshold, up to and with it, from it on, or above it.",
          "type": "string",
          "enum": [
            "below",
            "to",
            "from",
            "above"
          ]
        },
        "drift": {
          "description": "Whether the score counts.",
          "type": "boolean"
        },
        "binning": {
          "description": "How the column was cut; null if it was not.",
          "type": [
            "string",
            "null"
          ]
        },
        "choice": {
          "description": "By whose choice.",
          "type": "string"
        }
      },
      "required": [
        "method",
        "value",
        "score",
        "threshold",
        "direction",
        "drift",
        "binning",
        "choice"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.drift.signal-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.drift.signal/1",
  "description": "mlo drift watch: one signal, on a line of its own.",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.drift.signal/1"
    },
    "signal": {
      "enum": [
        "warning",
        "drift"
      ]
    },
    "method": {
      "description": "The detector.",
      "type": "string"
    },
    "index": {
      "description": "The place of the value among all that the detector has seen, from 0.",
      "type": "integer",
      "minimum": 0
    },
    "line": {
      "description": "The line of the source, from 1.",
      "type": "integer",
      "minimum": 1
    },
    "value": {
      "type": "number"
    },
    "before": {
      "description": "The level before the change, in the detector's own unit; null while it knows only one.",
      "type": [
        "number",
        "null"
      ]
    },
    "after": {
      "description": "The level since.",
      "type": [
        "number",
        "null"
      ]
    }
  },
  "required": [
    "schema",
    "signal",
    "method",
    "index",
    "line",
    "value",
    "before",
    "after"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.drift.watch-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.drift.watch/1",
  "description": "mlo drift watch: the last line, what this run has seen.",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.drift.watch/1"
    },
    "verdict": {
      "enum": [
        "no-drift",
        "drift",
        "cannot-tell"
      ]
    },
    "method": {
      "type": "string"
    },
    "settings": {
      "description": "Every setting of the detector, as it would be typed.",
      "type": "object",
      "additionalProperties": {
        "type": "string"
      }
    },
    "values": {
      "description": "Values of this run.",
      "type": "integer",
      "minimum": 0
    },
    "drifts": {
      "description": "Drifts of this run.",
      "type": "integer",
      "minimum": 0
    },
    "warnings": {
      "description": "Times a warning began in this run.",
      "type": "integer",
      "minimum": 0
    },
    "bad_lines": {
      "description": "Lines of this run without a value, passed over.",
      "type": "integer",
      "minimum": 0
    },
    "all_values": {
      "description": "Values since the detector began, over all runs of its state.",
      "type": "integer",
      "minimum": 0
    },
    "all_drifts": {
      "description": "Drifts since the detector began.",
      "type": "integer",
      "minimum": 0
    },
    "warm_up": {
      "description": "The fewest values after which the detector can signal.",
      "type": "integer",
      "minimum": 0
    }
  },
  "required": [
    "schema",
    "verdict",
    "method",
    "settings",
    "values",
    "drifts",
    "warnings",
    "bad_lines",
    "all_values",
    "all_drifts",
    "warm_up"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.error-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.error/1",
  "description": "What any command prints with --json when it cannot do what was asked.",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.error/1"
    },
    "error": {
      "type": "object",
      "properties": {
        "code": {
          "type": "string"
        },
        "status": {
          "type": "integer"
        },
        "message": {
          "type": "string"
        },
        "details": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "hints": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "code",
        "status",
        "message",
        "details",
        "hints"
      ],
      "additionalProperties": false
    }
  },
  "required": [
    "schema",
    "error"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.explanation-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.explanation/1",
  "description": "mlo explain CODE",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.explanation/1"
    },
    "code": {
      "type": "string"
    },
    "status": {
      "type": "integer"
    },
    "explanation": {
      "type": "string"
    }
  },
  "required": [
    "schema",
    "code",
    "status",
    "explanation"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.explanation.list-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.explanation.list/1",
  "description": "mlo explain",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.explanation.list/1"
    },
    "codes": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "code": {
            "type": "string"
          },
          "status": {
            "type": "integer"
          }
        },
        "required": [
          "code",
          "status"
        ],
        "additionalProperties": false
      }
    }
  },
  "required": [
    "schema",
    "codes"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.fsck-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.fsck/1",
  "description": "mlo fsck",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.fsck/1"
    },
    "whole": {
      "description": "Whether no damage was found.",
      "type": "boolean"
    },
    "damage": {
      "description": "What is not as mlo wrote it; the exit status is 1 if there is any.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/finding"
      }
    },
    "leftovers": {
      "description": "Harmless remains, such as those of a killed process.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/finding"
      }
    },
    "operations": {
      "description": "Operations of the ledger that were read.",
      "type": "integer",
      "minimum": 0
    },
    "git_objects": {
      "description": "Git objects that were hashed again.",
      "type": "integer",
      "minimum": 0
    },
    "objects": {
      "description": "Objects of the object store that were hashed again.",
      "type": "integer",
      "minimum": 0
    },
    "events": {
      "description": "Lines of the logs that were read.",
      "type": "integer",
      "minimum": 0
    },
    "state": {
      "description": "One digest over reference, tree, objects and logs: equal states have equal digests.",
      "type": "string",
      "pattern": "^sha256:[0-9a-f]{64}$"
    },
    "unneeded_objects": {
      "type": "integer"
    },
    "unneeded_bytes": {
      "type": "integer"
    }
  },
  "required": [
    "schema",
    "whole",
    "damage",
    "leftovers",
    "operations",
    "git_objects",
    "objects",
    "events",
    "state",
    "unneeded_objects",
    "unneeded_bytes"
  ],
  "additionalProperties": false,
  "$defs": {
    "finding": {
      "type": "object",
      "properties": {
        "subject": {
          "description": "A path, a commit, an object or a log.",
          "type": "string"
        },
        "fact": {
          "description": "What is the case, in one sentence.",
          "type": "string"
        }
      },
      "required": [
        "subject",
        "fact"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.help-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.help/1",
  "description": "mlo help TOPIC",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.help/1"
    },
    "topic": {
      "type": "string"
    },
    "text": {
      "type": "string"
    }
  },
  "required": [
    "schema",
    "topic",
    "text"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.init-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.init/1",
  "description": "mlo init",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.init/1"
    },
    "root": {
      "type": "string"
    },
    "created": {
      "type": "boolean"
    },
    "created_repository": {
      "type": "boolean"
    },
    "files": {
      "type": "array",
      "items": {
        "type": "string"
      }
    }
  },
  "required": [
    "schema",
    "root",
    "created",
    "created_repository",
    "files"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.learn.check-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.learn.check/1",
  "description": "mlo learn check, and mlo learn task",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.learn.check/1"
    },
    "lesson": {
      "description": "The lesson's id.",
      "type": "string"
    },
    "tasks": {
      "description": "The tasks that were looked at; empty if all are done.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "task": {
            "description": "The task's id.",
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "answer": {
            "description": "Whether it is done; \"cannot-tell\" if the records cannot be read.",
            "type": "string",
            "enum": [
              "seen",
              "not-yet",
              "cannot-tell"
            ]
          },
          "seen_before": {
            "description": "When it was seen done first, in UTC; null if not before.",
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          },
          "parts": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/part"
            }
          }
        },
        "required": [
          "task",
          "title",
          "answer",
          "seen_before",
          "parts"
        ],
        "additionalProperties": false
      }
    }
  },
  "required": [
    "schema",
    "lesson",
    "tasks"
  ],
  "additionalProperties": false,
  "$defs": {
    "part": {
      "description": "A part of a task.",
      "type": "object",
      "properties": {
        "says": {
          "description": "What is asked.",
          "type": "string"
        },
        "answer": {
          "type": "string",
          "enum": [
            "seen",
            "not-yet",
            "cannot-tell"
          ]
        },
        "where": {
          "description": "Where it was seen; absent if it was not.",
          "type": "string"
        },
        "operation": {
          "description": "The operation that shows it.",
          "type": "integer",
          "minimum": 1
        },
        "drift_check": {
          "description": "The recorded check that shows it.",
          "type": "string"
        },
        "version": {
          "description": "The version that shows it, such as titanic@1.",
          "type": "string"
        },
        "fact": {
          "description": "What is the case instead; absent if it was seen.",
          "type": "string"
        },
        "next": {
          "description": "What to do; null if nothing.",
          "type": [
            "string",
            "null"
          ]
        }
      },
      "required": [
        "says",
        "answer",
        "next"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.learn.grade-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.learn.grade/1",
  "description": "mlo learn quiz --answer",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.learn.grade/1"
    },
    "lesson": {
      "description": "The lesson's id.",
      "type": "string"
    },
    "question": {
      "description": "The question's id.",
      "type": "string"
    },
    "given": {
      "description": "The answer that was given.",
      "type": "string"
    },
    "correct": {
      "type": "boolean"
    },
    "attempt": {
      "description": "From 1.",
      "type": "integer",
      "minimum": 1
    },
    "answer": {
      "description": "The right answer; null while it is not told: after the first miss.",
      "type": [
        "string",
        "null"
      ]
    },
    "explanation": {
      "description": "Why; null while the answer is not told or if there is none.",
      "type": [
        "string",
        "null"
      ]
    },
    "proof": {
      "description": "Where the answer can be looked up; null while it is not told or if there is none.",
      "type": [
        "string",
        "null"
      ]
    }
  },
  "required": [
    "schema",
    "lesson",
    "question",
    "given",
    "correct",
    "attempt",
    "answer",
    "explanation",
    "proof"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.learn.hint-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.learn.hint/1",
  "description": "mlo learn hint",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.learn.hint/1"
    },
    "lesson": {
      "description": "The lesson's id.",
      "type": "string"
    },
    "task": {
      "description": "The task's id.",
      "type": "string"
    },
    "step": {
      "description": "Which hint, from 1.",
      "type": "integer",
      "minimum": 1
    },
    "steps": {
      "description": "How many the task has.",
      "type": "integer",
      "minimum": 1
    },
    "text": {
      "description": "The hint, in Markdown.",
      "type": "string"
    }
  },
  "required": [
    "schema",
    "lesson",
    "task",
    "step",
    "steps",
    "text"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.learn.quiz-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.learn.quiz/1",
  "description": "mlo learn quiz without --answer",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.learn.quiz/1"
    },
    "lesson": {
      "description": "The lesson's id.",
      "type": "string"
    },
    "questions": {
      "description": "The questions that can be asked now, without their answers.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "question": {
            "description": "The question's id.",
            "type": "string"
          },
          "source": {
            "description": "Where it comes from: the lesson or your own ledger and checks.",
            "type": "string",
            "enum": [
              "own-records",
              "lesson"
            ]
          },
          "prompt": {
            "type": "string"
          },
          "form": {
            "description": "What an answer is.",
            "type": "string",
            "enum": [
              "number",
              "choice"
            ]
          },
          "options": {
            "description": "To choose from, in the order of the letters; empty for a number.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "state": {
            "description": "How it stands.",
            "type": "string",
            "enum": [
              "not-asked",
              "right-at-once",
              "right-later",
              "wrong"
            ]
          },
          "attempts": {
            "description": "Answers so far.",
            "type": "integer",
            "minimum": 0
          }
        },
        "required": [
          "question",
          "source",
          "prompt",
          "form",
          "options",
          "state",
          "attempts"
        ],
        "additionalProperties": false
      }
    },
    "missing": {
      "description": "Questions that the records do not allow yet.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "template": {
            "description": "The kind of question.",
            "type": "string"
          },
          "needs": {
            "description": "What must be there first.",
            "type": "string"
          }
        },
        "required": [
          "template",
          "needs"
        ],
        "additionalProperties": false
      }
    }
  },
  "required": [
    "schema",
    "lesson",
    "questions",
    "missing"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.learn.status-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.learn.status/1",
  "description": "mlo learn open, next, progress and reset; mlo learn hint when no task is open",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.learn.status/1"
    },
    "lesson": {
      "description": "The lesson's id.",
      "type": "string"
    },
    "title": {
      "description": "The lesson's title.",
      "type": "string"
    },
    "duration_minutes": {
      "description": "How long it takes, as its author says; null if they do not.",
      "type": [
        "integer",
        "null"
      ],
      "minimum": 0
    },
    "opened": {
      "description": "When it was opened first, in UTC; null if never.",
      "type": [
        "string",
        "null"
      ],
      "format": "date-time"
    },
    "tasks": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "task": {
            "description": "The task's id.",
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "done": {
            "type": "boolean"
          },
          "hint_step": {
            "description": "The last hint that was taken, from 1; 0 if none.",
            "type": "integer",
            "minimum": 0
          }
        },
        "required": [
          "task",
          "title",
          "done",
          "hint_step"
        ],
        "additionalProperties": false
      }
    },
    "quiz": {
      "type": "object",
      "properties": {
        "questions": {
          "description": "The lesson's own questions.",
          "type": "integer",
          "minimum": 0
        },
        "right": {
          "description": "How many of them are answered right.",
          "type": "integer",
          "minimum": 0
        }
      },
      "required": [
        "questions",
        "right"
      ],
      "additionalProperties": false
    },
    "flashcards": {
      "description": "Flashcards of the lesson.",
      "type": "integer",
      "minimum": 0
    },
    "reflections": {
      "description": "Questions to think about.",
      "type": "integer",
      "minimum": 0
    },
    "resets": {
      "description": "How often it was started over.",
      "type": "integer",
      "minimum": 0
    },
    "ignored_events": {
      "description": "Lines of the progress log that could not be used.",
      "type": "integer",
      "minimum": 0
    },
    "next": {
      "description": "What to do now.",
      "anyOf": [
        {
          "type": "object",
          "properties": {
            "step": {
              "const": "read"
            },
            "chapter": {
              "description": "The first chapter's id; null if the lesson has none.",
              "type": [
                "string",
                "null"
              ]
            }
          },
          "required": [
            "step",
            "chapter"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "step": {
              "const": "task"
            },
            "task": {
              "description": "The task's id.",
              "type": "string"
            }
          },
          "required": [
            "step",
            "task"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "step": {
              "const": "question"
            },
            "question": {
              "description": "The question's id.",
              "type": "string"
            }
          },
          "required": [
            "step",
            "question"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "step": {
              "const": "finished"
            },
            "lesson": {
              "description": "The lesson to follow; null if the lesson names none.",
              "type": [
                "string",
                "null"
              ]
            }
          },
          "required": [
            "step",
            "lesson"
          ],
          "additionalProperties": false
        }
      ]
    }
  },
  "required": [
    "schema",
    "lesson",
    "title",
    "duration_minutes",
    "opened",
    "tasks",
    "quiz",
    "flashcards",
    "reflections",
    "resets",
    "ignored_events",
    "next"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.log-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.log/1",
  "description": "mlo log",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.log/1"
    },
    "operations": {
      "description": "The operations, newest first; empty if nothing was done yet.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/operation"
      }
    }
  },
  "required": [
    "schema",
    "operations"
  ],
  "additionalProperties": false,
  "$defs": {
    "operation": {
      "description": "An operation of the ledger.",
      "type": "object",
      "properties": {
        "operation": {
          "description": "The place in the chain of operations, from 1.",
          "type": "integer",
          "minimum": 1
        },
        "kind": {
          "description": "What was done.",
          "type": "string",
          "enum": [
            "register",
            "alias-set",
            "alias-unset",
            "undo"
          ]
        },
        "subject": {
          "description": "One sentence.",
          "type": "string"
        },
        "message": {
          "description": "What the author said; null if nothing.",
          "type": [
            "string",
            "null"
          ]
        },
        "model": {
          "description": "The model it was about; null if it was about none.",
          "type": [
            "string",
            "null"
          ]
        },
        "version": {
          "description": "The version it was about; null if it was about none.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "alias": {
          "description": "The alias it was about; null if it was about none.",
          "type": [
            "string",
            "null"
          ]
        },
        "undoes": {
          "description": "The operation that it took back; null if it is no undo.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "actor": {
          "description": "Who did it: Name <address>.",
          "type": "string"
        },
        "time": {
          "description": "When, in UTC, to the second.",
          "type": "string",
          "format": "date-time"
        },
        "commit": {
          "description": "The commit on refs/mlo/ledger that holds it.",
          "type": "string",
          "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
        }
      },
      "required": [
        "operation",
        "kind",
        "subject",
        "message",
        "model",
        "version",
        "alias",
        "undoes",
        "actor",
        "time",
        "commit"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.model.alias-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.model.alias/1",
  "description": "mlo model alias set, and mlo model alias unset",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.model.alias/1"
    },
    "model": {
      "description": "The model's name.",
      "type": "string"
    },
    "alias": {
      "description": "The alias.",
      "type": "string"
    },
    "version": {
      "description": "The version it points to now; null if it was removed.",
      "type": [
        "integer",
        "null"
      ],
      "minimum": 1
    },
    "previous": {
      "description": "The version it pointed to before; null if it is new.",
      "type": [
        "integer",
        "null"
      ],
      "minimum": 1
    },
    "operation": {
      "description": "The operation that moved it; null if it pointed there already and nothing was done.",
      "anyOf": [
        {
          "$ref": "#/$defs/operation"
        },
        {
          "type": "null"
        }
      ]
    }
  },
  "required": [
    "schema",
    "model",
    "alias",
    "version",
    "previous",
    "operation"
  ],
  "additionalProperties": false,
  "$defs": {
    "operation": {
      "description": "An operation of the ledger.",
      "type": "object",
      "properties": {
        "operation": {
          "description": "The place in the chain of operations, from 1.",
          "type": "integer",
          "minimum": 1
        },
        "kind": {
          "description": "What was done.",
          "type": "string",
          "enum": [
            "register",
            "alias-set",
            "alias-unset",
            "undo"
          ]
        },
        "subject": {
          "description": "One sentence.",
          "type": "string"
        },
        "message": {
          "description": "What the author said; null if nothing.",
          "type": [
            "string",
            "null"
          ]
        },
        "model": {
          "description": "The model it was about; null if it was about none.",
          "type": [
            "string",
            "null"
          ]
        },
        "version": {
          "description": "The version it was about; null if it was about none.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "alias": {
          "description": "The alias it was about; null if it was about none.",
          "type": [
            "string",
            "null"
          ]
        },
        "undoes": {
          "description": "The operation that it took back; null if it is no undo.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "actor": {
          "description": "Who did it: Name <address>.",
          "type": "string"
        },
        "time": {
          "description": "When, in UTC, to the second.",
          "type": "string",
          "format": "date-time"
        },
        "commit": {
          "description": "The commit on refs/mlo/ledger that holds it.",
          "type": "string",
          "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
        }
      },
      "required": [
        "operation",
        "kind",
        "subject",
        "message",
        "model",
        "version",
        "alias",
        "undoes",
        "actor",
        "time",
        "commit"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.model.list-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.model.list/1",
  "description": "mlo model list",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.model.list/1"
    },
    "models": {
      "description": "All models, by name; empty if none is registered.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/model"
      }
    }
  },
  "required": [
    "schema",
    "models"
  ],
  "additionalProperties": false,
  "$defs": {
    "model": {
      "description": "A model.",
      "type": "object",
      "properties": {
        "name": {
          "description": "The model's name.",
          "type": "string"
        },
        "newest": {
          "description": "The number of the newest version; null if every version was undone.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "versions": {
          "description": "The numbers of its versions, rising.",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 1
          }
        },
        "aliases": {
          "description": "Version numbers by alias; empty if there is none.",
          "type": "object",
          "additionalProperties": {
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "required": [
        "name",
        "newest",
        "versions",
        "aliases"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.model.log-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.model.log/1",
  "description": "mlo model log",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.model.log/1"
    },
    "model": {
      "description": "The model's name.",
      "type": "string"
    },
    "versions": {
      "description": "Its versions, newest first.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/version"
      }
    },
    "aliases": {
      "description": "Version numbers by alias; empty if there is none.",
      "type": "object",
      "additionalProperties": {
        "type": "integer",
        "minimum": 1
      }
    }
  },
  "required": [
    "schema",
    "model",
    "versions",
    "aliases"
  ],
  "additionalProperties": false,
  "$defs": {
    "version": {
      "description": "A version, as the ledger keeps it.",
      "type": "object",
      "properties": {
        "schema": {
          "const": "mlo.model.version/1"
        },
        "model": {
          "description": "The model's name.",
          "type": "string"
        },
        "number": {
          "description": "The version's number, from 1; never used twice.",
          "type": "integer",
          "minimum": 1
        },
        "artifact": {
          "description": "The model file.",
          "$ref": "#/$defs/file"
        },
        "flavor": {
          "description": "What kind of file the bytes are; \"unknown\" if they are none that mlo knows.",
          "type": "string",
          "enum": [
            "xgboost-json",
            "lightgbm",
            "onnx",
            "safetensors",
            "gguf",
            "pickle",
            "zip",
            "hdf5",
            "json",
            "unknown"
          ]
        },
        "metrics": {
          "description": "Finite numbers by name, in the units of whoever measured them; empty if none were given.",
          "type": "object",
          "additionalProperties": {
            "type": "number"
          }
        },
        "params": {
          "description": "Texts by name; empty if none were given.",
          "type": "object",
          "additionalProperties": {
            "type": "string"
          }
        },
        "data": {
          "description": "The data files it was made of, as far as they were given.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/file"
          }
        },
        "message": {
          "description": "What the author said; null if nothing.",
          "type": [
            "string",
            "null"
          ]
        },
        "code": {
          "description": "The code that was checked out; null if there was no commit.",
          "type": [
            "object",
            "null"
          ],
          "properties": {
            "commit": {
              "description": "The commit that was checked out, as git writes it.",
              "type": "string",
              "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
            },
            "uncommitted_changes": {
              "description": "Whether files that git tracks had changes that no commit holds.",
              "type": "boolean"
            }
          },
          "required": [
            "commit",
            "uncommitted_changes"
          ],
          "additionalProperties": false
        },
        "registered_by": {
          "description": "Who registered it: Name <address>.",
          "type": "string"
        },
        "registered_at": {
          "description": "When, in UTC.",
          "type": "string",
          "format": "date-time"
        }
      },
      "required": [
        "schema",
        "model",
        "number",
        "artifact",
        "flavor",
        "metrics",
        "params",
        "data",
        "message",
        "code",
        "registered_by",
        "registered_at"
      ],
      "additionalProperties": false
    },
    "file": {
      "description": "A file, named by its content.",
      "type": "object",
      "properties": {
        "name": {
          "description": "The name or path as it was given; for people, not for finding the bytes.",
          "type": "string"
        },
        "digest": {
          "description": "The SHA-256 of its bytes.",
          "type": "string",
          "pattern": "^sha256:[0-9a-f]{64}$"
        },
        "size": {
          "description": "Bytes.",
          "type": "integer",
          "minimum": 0
        }
      },
      "required": [
        "name",
        "digest",
        "size"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.model.register-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.model.register/1",
  "description": "mlo model register",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.model.register/1"
    },
    "version": {
      "description": "The version as it was written.",
      "$ref": "#/$defs/version"
    },
    "operation": {
      "description": "The operation that wrote it.",
      "$ref": "#/$defs/operation"
    },
    "same_bytes": {
      "description": "Other versions of the model with the same bytes, newest first.",
      "type": "array",
      "items": {
        "type": "integer",
        "minimum": 1
      }
    },
    "previous_alias_version": {
      "description": "The version that the alias pointed to before; null if no alias was asked for or it is new.",
      "type": [
        "integer",
        "null"
      ],
      "minimum": 1
    }
  },
  "required": [
    "schema",
    "version",
    "operation",
    "same_bytes",
    "previous_alias_version"
  ],
  "additionalProperties": false,
  "$defs": {
    "version": {
      "description": "A version, as the ledger keeps it.",
      "type": "object",
      "properties": {
        "schema": {
          "const": "mlo.model.version/1"
        },
        "model": {
          "description": "The model's name.",
          "type": "string"
        },
        "number": {
          "description": "The version's number, from 1; never used twice.",
          "type": "integer",
          "minimum": 1
        },
        "artifact": {
          "description": "The model file.",
          "$ref": "#/$defs/file"
        },
        "flavor": {
          "description": "What kind of file the bytes are; \"unknown\" if they are none that mlo knows.",
          "type": "string",
          "enum": [
            "xgboost-json",
            "lightgbm",
            "onnx",
            "safetensors",
            "gguf",
            "pickle",
            "zip",
            "hdf5",
            "json",
            "unknown"
          ]
        },
        "metrics": {
          "description": "Finite numbers by name, in the units of whoever measured them; empty if none were given.",
          "type": "object",
          "additionalProperties": {
            "type": "number"
          }
        },
        "params": {
          "description": "Texts by name; empty if none were given.",
          "type": "object",
          "additionalProperties": {
            "type": "string"
          }
        },
        "data": {
          "description": "The data files it was made of, as far as they were given.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/file"
          }
        },
        "message": {
          "description": "What the author said; null if nothing.",
          "type": [
            "string",
            "null"
          ]
        },
        "code": {
          "description": "The code that was checked out; null if there was no commit.",
          "type": [
            "object",
            "null"
          ],
          "properties": {
            "commit": {
              "description": "The commit that was checked out, as git writes it.",
              "type": "string",
              "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
            },
            "uncommitted_changes": {
              "description": "Whether files that git tracks had changes that no commit holds.",
              "type": "boolean"
            }
          },
          "required": [
            "commit",
            "uncommitted_changes"
          ],
          "additionalProperties": false
        },
        "registered_by": {
          "description": "Who registered it: Name <address>.",
          "type": "string"
        },
        "registered_at": {
          "description": "When, in UTC.",
          "type": "string",
          "format": "date-time"
        }
      },
      "required": [
        "schema",
        "model",
        "number",
        "artifact",
        "flavor",
        "metrics",
        "params",
        "data",
        "message",
        "code",
        "registered_by",
        "registered_at"
      ],
      "additionalProperties": false
    },
    "file": {
      "description": "A file, named by its content.",
      "type": "object",
      "properties": {
        "name": {
          "description": "The name or path as it was given; for people, not for finding the bytes.",
          "type": "string"
        },
        "digest": {
          "description": "The SHA-256 of its bytes.",
          "type": "string",
          "pattern": "^sha256:[0-9a-f]{64}$"
        },
        "size": {
          "description": "Bytes.",
          "type": "integer",
          "minimum": 0
        }
      },
      "required": [
        "name",
        "digest",
        "size"
      ],
      "additionalProperties": false
    },
    "operation": {
      "description": "An operation of the ledger.",
      "type": "object",
      "properties": {
        "operation": {
          "description": "The place in the chain of operations, from 1.",
          "type": "integer",
          "minimum": 1
        },
        "kind": {
          "description": "What was done.",
          "type": "string",
          "enum": [
            "register",
            "alias-set",
            "alias-unset",
            "undo"
          ]
        },
        "subject": {
          "description": "One sentence.",
          "type": "string"
        },
        "message": {
          "description": "What the author said; null if nothing.",
          "type": [
            "string",
            "null"
          ]
        },
        "model": {
          "description": "The model it was about; null if it was about none.",
          "type": [
            "string",
            "null"
          ]
        },
        "version": {
          "description": "The version it was about; null if it was about none.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "alias": {
          "description": "The alias it was about; null if it was about none.",
          "type": [
            "string",
            "null"
          ]
        },
        "undoes": {
          "description": "The operation that it took back; null if it is no undo.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "actor": {
          "description": "Who did it: Name <address>.",
          "type": "string"
        },
        "time": {
          "description": "When, in UTC, to the second.",
          "type": "string",
          "format": "date-time"
        },
        "commit": {
          "description": "The commit on refs/mlo/ledger that holds it.",
          "type": "string",
          "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
        }
      },
      "required": [
        "operation",
        "kind",
        "subject",
        "message",
        "model",
        "version",
        "alias",
        "undoes",
        "actor",
        "time",
        "commit"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.model.show-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.model.show/1",
  "description": "mlo model show, and mlo show with a version",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.model.show/1"
    },
    "version": {
      "$ref": "#/$defs/version"
    },
    "aliases": {
      "description": "The aliases that point to it.",
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "model_aliases": {
      "type": "object",
      "additionalProperties": {
        "type": "integer"
      }
    }
  },
  "required": [
    "schema",
    "version",
    "aliases",
    "model_aliases"
  ],
  "additionalProperties": false,
  "$defs": {
    "version": {
      "description": "A version, as the ledger keeps it.",
      "type": "object",
      "properties": {
        "schema": {
          "const": "mlo.model.version/1"
        },
        "model": {
          "description": "The model's name.",
          "type": "string"
        },
        "number": {
          "description": "The version's number, from 1; never used twice.",
          "type": "integer",
          "minimum": 1
        },
        "artifact": {
          "description": "The model file.",
          "$ref": "#/$defs/file"
        },
        "flavor": {
          "description": "What kind of file the bytes are; \"unknown\" if they are none that mlo knows.",
          "type": "string",
          "enum": [
            "xgboost-json",
            "lightgbm",
            "onnx",
            "safetensors",
            "gguf",
            "pickle",
            "zip",
            "hdf5",
            "json",
            "unknown"
          ]
        },
        "metrics": {
          "description": "Finite numbers by name, in the units of whoever measured them; empty if none were given.",
          "type": "object",
          "additionalProperties": {
            "type": "number"
          }
        },
        "params": {
          "description": "Texts by name; empty if none were given.",
          "type": "object",
          "additionalProperties": {
            "type": "string"
          }
        },
        "data": {
          "description": "The data files it was made of, as far as they were given.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/file"
          }
        },
        "message": {
          "description": "What the author said; null if nothing.",
          "type": [
            "string",
            "null"
          ]
        },
        "code": {
          "description": "The code that was checked out; null if there was no commit.",
          "type": [
            "object",
            "null"
          ],
          "properties": {
            "commit": {
              "description": "The commit that was checked out, as git writes it.",
              "type": "string",
              "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
            },
            "uncommitted_changes": {
              "description": "Whether files that git tracks had changes that no commit holds.",
              "type": "boolean"
            }
          },
          "required": [
            "commit",
            "uncommitted_changes"
          ],
          "additionalProperties": false
        },
        "registered_by": {
          "description": "Who registered it: Name <address>.",
          "type": "string"
        },
        "registered_at": {
          "description": "When, in UTC.",
          "type": "string",
          "format": "date-time"
        }
      },
      "required": [
        "schema",
        "model",
        "number",
        "artifact",
        "flavor",
        "metrics",
        "params",
        "data",
        "message",
        "code",
        "registered_by",
        "registered_at"
      ],
      "additionalProperties": false
    },
    "file": {
      "description": "A file, named by its content.",
      "type": "object",
      "properties": {
        "name": {
          "description": "The name or path as it was given; for people, not for finding the bytes.",
          "type": "string"
        },
        "digest": {
          "description": "The SHA-256 of its bytes.",
          "type": "string",
          "pattern": "^sha256:[0-9a-f]{64}$"
        },
        "size": {
          "description": "Bytes.",
          "type": "integer",
          "minimum": 0
        }
      },
      "required": [
        "name",
        "digest",
        "size"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.model.version-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.model.version/1",
  "description": "A model version, as the ledger keeps it and as other documents contain it.",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.model.version/1"
    },
    "model": {
      "description": "The model's name.",
      "type": "string"
    },
    "number": {
      "description": "The version's number, from 1; never used twice.",
      "type": "integer",
      "minimum": 1
    },
    "artifact": {
      "description": "The model file.",
      "$ref": "#/$defs/file"
    },
    "flavor": {
      "description": "What kind of file the bytes are; \"unknown\" if they are none that mlo knows.",
      "type": "string",
      "enum": [
        "xgboost-json",
        "lightgbm",
        "onnx",
        "safetensors",
        "gguf",
        "pickle",
        "zip",
        "hdf5",
        "json",
        "unknown"
      ]
    },
    "metrics": {
      "description": "Finite numbers by name, in the units of whoever measured them; empty if none were given.",
      "type": "object",
      "additionalProperties": {
        "type": "number"
      }
    },
    "params": {
      "description": "Texts by name; empty if none were given.",
      "type": "object",
      "additionalProperties": {
        "type": "string"
      }
    },
    "data": {
      "description": "The data files it was made of, as far as they were given.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/file"
      }
    },
    "message": {
      "description": "What the author said; null if nothing.",
      "type": [
        "string",
        "null"
      ]
    },
    "code": {
      "description": "The code that was checked out; null if there was no commit.",
      "type": [
        "object",
        "null"
      ],
      "properties": {
        "commit": {
          "description": "The commit that was checked out, as git writes it.",
          "type": "string",
          "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
        },
        "uncommitted_changes": {
          "description": "Whether files that git tracks had changes that no commit holds.",
          "type": "boolean"
        }
      },
      "required": [
        "commit",
        "uncommitted_changes"
      ],
      "additionalProperties": false
    },
    "registered_by": {
      "description": "Who registered it: Name <address>.",
      "type": "string"
    },
    "registered_at": {
      "description": "When, in UTC.",
      "type": "string",
      "format": "date-time"
    }
  },
  "required": [
    "schema",
    "model",
    "number",
    "artifact",
    "flavor",
    "metrics",
    "params",
    "data",
    "message",
    "code",
    "registered_by",
    "registered_at"
  ],
  "additionalProperties": false,
  "$defs": {
    "file": {
      "description": "A file, named by its content.",
      "type": "object",
      "properties": {
        "name": {
          "description": "The name or path as it was given; for people, not for finding the bytes.",
          "type": "string"
        },
        "digest": {
          "description": "The SHA-256 of its bytes.",
          "type": "string",
          "pattern": "^sha256:[0-9a-f]{64}$"
        },
        "size": {
          "description": "Bytes.",
          "type": "integer",
          "minimum": 0
        }
      },
      "required": [
        "name",
        "digest",
        "size"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.operation-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.operation/1",
  "description": "mlo show with an operation such as op:3",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.operation/1"
    },
    "operation": {
      "$ref": "#/$defs/operation"
    },
    "changed": {
      "description": "The paths that it changed in the ledger's tree.",
      "type": "array",
      "items": {
        "type": "string"
      }
    }
  },
  "required": [
    "schema",
    "operation",
    "changed"
  ],
  "additionalProperties": false,
  "$defs": {
    "operation": {
      "description": "An operation of the ledger.",
      "type": "object",
      "properties": {
        "operation": {
          "description": "The place in the chain of operations, from 1.",
          "type": "integer",
          "minimum": 1
        },
        "kind": {
          "description": "What was done.",
          "type": "string",
          "enum": [
            "register",
            "alias-set",
            "alias-unset",
            "undo"
          ]
        },
        "subject": {
          "description": "One sentence.",
          "type": "string"
        },
        "message": {
          "description": "What the author said; null if nothing.",
          "type": [
            "string",
            "null"
          ]
        },
        "model": {
          "description": "The model it was about; null if it was about none.",
          "type": [
            "string",
            "null"
          ]
        },
        "version": {
          "description": "The version it was about; null if it was about none.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "alias": {
          "description": "The alias it was about; null if it was about none.",
          "type": [
            "string",
            "null"
          ]
        },
        "undoes": {
          "description": "The operation that it took back; null if it is no undo.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "actor": {
          "description": "Who did it: Name <address>.",
          "type": "string"
        },
        "time": {
          "description": "When, in UTC, to the second.",
          "type": "string",
          "format": "date-time"
        },
        "commit": {
          "description": "The commit on refs/mlo/ledger that holds it.",
          "type": "string",
          "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
        }
      },
      "required": [
        "operation",
        "kind",
        "subject",
        "message",
        "model",
        "version",
        "alias",
        "undoes",
        "actor",
        "time",
        "commit"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.schema.list-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.schema.list/1",
  "description": "mlo schema list",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.schema.list/1"
    },
    "schemas": {
      "type": "array",
      "items": {
        "type": "string"
      }
    }
  },
  "required": [
    "schema",
    "schemas"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.start-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.start/1",
  "description": "mlo outside of a project: what to try first. Inside one, mlo answers as mlo status.",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.start/1"
    },
    "project": {
      "type": "null"
    },
    "starters": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "command": {
            "type": "string"
          },
          "caption": {
            "type": "string"
          }
        },
        "required": [
          "command",
          "caption"
        ],
        "additionalProperties": false
      }
    }
  },
  "required": [
    "schema",
    "project",
    "starters"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "schemas/mlo.status-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.status/1",
  "description": "mlo status, and mlo alone in a project",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.status/1"
    },
    "root": {
      "description": "The project's folder.",
      "type": "string"
    },
    "models": {
      "description": "All models, by name.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/model"
      }
    },
    "last_operation": {
      "description": "The newest operation of the ledger; null if there is none.",
      "anyOf": [
        {
          "$ref": "#/$defs/operation"
        },
        {
          "type": "null"
        }
      ]
    },
    "drift_checks": {
      "description": "Recorded drift checks.",
      "type": "integer",
      "minimum": 0
    },
    "last_drift_check": {
      "description": "The newest recorded check; null if there is none that can be read.",
      "anyOf": [
        {
          "$ref": "#/$defs/drift_check"
        },
        {
          "type": "null"
        }
      ]
    },
    "lesson_tasks_seen": {
      "description": "Tasks that were seen in the lesson; null if it was never opened.",
      "type": [
        "integer",
        "null"
      ],
      "minimum": 0
    }
  },
  "required": [
    "schema",
    "root",
    "models",
    "last_operation",
    "drift_checks",
    "last_drift_check",
    "lesson_tasks_seen"
  ],
  "additionalProperties": false,
  "$defs": {
    "model": {
      "description": "A model.",
      "type": "object",
      "properties": {
        "name": {
          "description": "The model's name.",
          "type": "string"
        },
        "newest": {
          "description": "The number of the newest version; null if every version was undone.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "versions": {
          "description": "The numbers of its versions, rising.",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 1
          }
        },
        "aliases": {
          "description": "Version numbers by alias; empty if there is none.",
          "type": "object",
          "additionalProperties": {
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "required": [
        "name",
        "newest",
        "versions",
        "aliases"
      ],
      "additionalProperties": false
    },
    "operation": {
      "description": "An operation of the ledger.",
      "type": "object",
      "properties": {
        "operation": {
          "description": "The place in the chain of operations, from 1.",
          "type": "integer",
          "minimum": 1
        },
        "kind": {
          "description": "What was done.",
          "type": "string",
          "enum": [
            "register",
            "alias-set",
            "alias-unset",
            "undo"
          ]
        },
        "subject": {
          "description": "One sentence.",
          "type": "string"
        },
        "message": {
          "description": "What the author said; null if nothing.",
          "type": [
            "string",
            "null"
          ]
        },
        "model": {
          "description": "The model it was about; null if it was about none.",
          "type": [
            "string",
            "null"
          ]
        },
        "version": {
          "description": "The version it was about; null if it was about none.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "alias": {
          "description": "The alias it was about; null if it was about none.",
          "type": [
            "string",
            "null"
          ]
        },
        "undoes": {
          "description": "The operation that it took back; null if it is no undo.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "actor": {
          "description": "Who did it: Name <address>.",
          "type": "string"
        },
        "time": {
          "description": "When, in UTC, to the second.",
          "type": "string",
          "format": "date-time"
        },
        "commit": {
          "description": "The commit on refs/mlo/ledger that holds it.",
          "type": "string",
          "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
        }
      },
      "required": [
        "operation",
        "kind",
        "subject",
        "message",
        "model",
        "version",
        "alias",
        "undoes",
        "actor",
        "time",
        "commit"
      ],
      "additionalProperties": false
    },
    "drift_check": {
      "description": "A recorded drift check.",
      "type": "object",
      "properties": {
        "schema": {
          "const": "mlo.drift.check/1"
        },
        "id": {
          "description": "The name of the check.",
          "type": "string"
        },
        "time": {
          "description": "When, in UTC.",
          "type": "string",
          "format": "date-time"
        },
        "verdict": {
          "description": "The answer; \"cannot-tell\" is not \"no-drift\".",
          "type": "string",
          "enum": [
            "drift",
            "no-drift",
            "cannot-tell"
          ]
        },
        "reason": {
          "description": "Why, in one sentence.",
          "type": "string"
        },
        "columns_drifted": {
          "description": "Columns that have drifted.",
          "type": "integer",
          "minimum": 0
        },
        "columns_stable": {
          "description": "Columns that have not, as far as their rows allow to see.",
          "type": "integer",
          "minimum": 0
        },
        "columns_undecided": {
          "description": "Columns that cannot be told.",
          "type": "integer",
          "minimum": 0
        },
        "columns_left_out": {
          "description": "Columns that were not compared.",
          "type": "integer",
          "minimum": 0
        },
        "reference": {
          "description": "What the data should look like.",
          "$ref": "#/$defs/file"
        },
        "current": {
          "description": "The data that was judged.",
          "$ref": "#/$defs/file"
        },
        "columns": {
          "description": "The drifted and the undecided columns.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/column"
          }
        },
        "effects": {
          "description": "How far each compared column was; absent in records of an older mlo.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/effect"
          }
        },
        "options": {
          "$ref": "#/$defs/options"
        }
      },
      "required": [
        "schema",
        "id",
        "time",
        "verdict",
        "reason",
        "columns_drifted",
        "columns_stable",
        "columns_undecided",
        "columns_left_out",
        "reference",
        "current",
        "columns",
        "options"
      ],
      "additionalProperties": false
    },
    "file": {
      "description": "A file that was compared.",
      "type": "object",
      "properties": {
        "path": {
          "description": "The path, below the project's folder if it lies there; - for standard input.",
          "type": "string"
        },
        "digest": {
          "description": "The SHA-256 of its bytes, 64 hexadecimal digits; null if they could not be read twice, as from a pipe.",
          "type": [
            "string",
            "null"
          ]
        },
        "size": {
          "description": "Bytes; null if not known.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 0
        },
        "rows": {
          "description": "Rows without the header.",
          "type": "integer",
          "minimum": 0
        }
      },
      "required": [
        "path",
        "digest",
        "size",
        "rows"
      ],
      "additionalProperties": false
    },
    "column": {
      "description": "A drifted or undecided column.",
      "type": "object",
      "properties": {
        "name": {
          "description": "The column's name.",
          "type": "string"
        },
        "verdict": {
          "description": "The answer for the column; \"left-out\" if it was not compared.",
          "type": "string",
          "enum": [
            "drift",
            "cannot-tell",
            "no-drift",
            "left-out"
          ]
        },
        "reason": {
          "description": "Why, in one sentence with its numbers.",
          "type": "string"
        },
        "effect_method": {
          "description": "The measure of the effect; null if none is defined.",
          "type": [
            "string",
            "null"
          ]
        },
        "effect": {
          "description": "The effect in the measure's own unit; null if none is defined.",
          "type": [
            "number",
            "null"
          ]
        },
        "threshold": {
          "description": "The effect from which a change counts; null if there is no effect.",
          "type": [
            "number",
            "null"
          ]
        },
        "test": {
          "description": "The test; null if there was none.",
          "type": [
            "string",
            "null"
          ]
        },
        "adjusted_p": {
          "description": "The p-value after adjustment; null if there was no test.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1
        }
      },
      "required": [
        "name",
        "verdict",
        "reason",
        "effect_method",
        "effect",
        "threshold",
        "test",
        "adjusted_p"
      ],
      "additionalProperties": false
    },
    "options": {
      "description": "What the check demanded before it called something drift.",
      "type": "object",
      "properties": {
        "alpha": {
          "description": "A change counts only if its adjusted p-value is below this.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "effect_threshold": {
          "description": "A column's change counts only if its effect is this or more.",
          "type": "number",
          "minimum": 0
        },
        "null_share_threshold": {
          "description": "A change of the share of missing values counts only if it is this or more.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "dataset_share": {
          "description": "The data set has drifted when this share of the compared columns has.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "minimum_rows": {
          "description": "With fewer present values on a side a column is not judged.",
          "type": "integer",
          "minimum": 0
        },
        "discrete_limit": {
          "description": "Numbers with at most this many different values are compared value by value.",
          "type": "integer",
          "minimum": 0
        },
        "correction": {
          "description": "How p-values are adjusted for many tests.",
          "type": "string",
          "enum": [
            "benjamini-hochberg",
            "benjamini-yekutieli",
            "holm",
            "bonferroni",
            "none"
          ]
        },
        "included_columns": {
          "description": "The columns to compare; null for all.",
          "type": [
            "array",
            "null"
          ],
          "items": {
            "type": "string"
          }
        },
        "excluded_columns": {
          "description": "Columns to leave out.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "profile": {
          "description": "By whose rules columns are judged.",
          "type": "string",
          "enum": [
            "mlo",
            "evidently"
          ]
        },
        "methods": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "for": {
                "description": "Whom it concerns.",
                "type": "string",
                "enum": [
                  "all",
                  "type",
                  "column"
                ]
              },
              "name": {
                "description": "The type or column; null for all.",
                "type": [
                  "string",
                  "null"
                ]
              },
              "value": {
                "description": "What was set.",
                "type": [
                  "string",
                  "number"
                ]
              }
            },
            "required": [
              "for",
              "name",
              "value"
            ],
            "additionalProperties": false
          },
          "description": "Methods that decide alone."
        },
        "thresholds": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "for": {
                "description": "Whom it concerns.",
                "type": "string",
                "enum": [
                  "all",
                  "type",
                  "column"
                ]
              },
              "name": {
                "description": "The type or column; null for all.",
                "type": [
                  "string",
                  "null"
                ]
              },
              "value": {
                "description": "What was set.",
                "type": [
                  "string",
                  "number"
                ]
              }
            },
            "required": [
              "for",
              "name",
              "value"
            ],
            "additionalProperties": false
          },
          "description": "Thresholds set for columns."
        },
        "target": {
          "description": "The column to be predicted, if named.",
          "type": [
            "string",
            "null"
          ]
        },
        "prediction": {
          "description": "The column with a model's answers, if named.",
          "type": [
            "string",
            "null"
          ]
        }
      },
      "required": [
        "alpha",
        "effect_threshold",
        "null_share_threshold",
        "dataset_share",
        "minimum_rows",
        "discrete_limit",
        "correction",
        "included_columns",
        "excluded_columns"
      ],
      "additionalProperties": false
    },
    "effect": {
      "type": "object",
      "properties": {
        "column": {
          "description": "The column.",
          "type": "string"
        },
        "method": {
          "description": "The measure.",
          "type": "string"
        },
        "value": {
          "description": "Its value.",
          "type": "number"
        }
      },
      "required": [
        "column",
        "method",
        "value"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.undo-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.undo/1",
  "description": "mlo undo",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.undo/1"
    },
    "undone": {
      "description": "The operation that was taken back.",
      "$ref": "#/$defs/operation"
    },
    "operation": {
      "description": "The new operation that did it; undoing it brings the other one back.",
      "$ref": "#/$defs/operation"
    },
    "paths": {
      "description": "The paths of the ledger's tree that are as they were before, sorted.",
      "type": "array",
      "items": {
        "type": "string"
      }
    }
  },
  "required": [
    "schema",
    "undone",
    "operation",
    "paths"
  ],
  "additionalProperties": false,
  "$defs": {
    "operation": {
      "description": "An operation of the ledger.",
      "type": "object",
      "properties": {
        "operation": {
          "description": "The place in the chain of operations, from 1.",
          "type": "integer",
          "minimum": 1
        },
        "kind": {
          "description": "What was done.",
          "type": "string",
          "enum": [
            "register",
            "alias-set",
            "alias-unset",
            "undo"
          ]
        },
        "subject": {
          "description": "One sentence.",
          "type": "string"
        },
        "message": {
          "description": "What the author said; null if nothing.",
          "type": [
            "string",
            "null"
          ]
        },
        "model": {
          "description": "The model it was about; null if it was about none.",
          "type": [
            "string",
            "null"
          ]
        },
        "version": {
          "description": "The version it was about; null if it was about none.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "alias": {
          "description": "The alias it was about; null if it was about none.",
          "type": [
            "string",
            "null"
          ]
        },
        "undoes": {
          "description": "The operation that it took back; null if it is no undo.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "actor": {
          "description": "Who did it: Name <address>.",
          "type": "string"
        },
        "time": {
          "description": "When, in UTC, to the second.",
          "type": "string",
          "format": "date-time"
        },
        "commit": {
          "description": "The commit on refs/mlo/ledger that holds it.",
          "type": "string",
          "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
        }
      },
      "required": [
        "operation",
        "kind",
        "subject",
        "message",
        "model",
        "version",
        "alias",
        "undoes",
        "actor",
        "time",
        "commit"
      ],
      "additionalProperties": false
    }
  }
}

"""#####
    ),
    (
      "schemas/mlo.version-1.json",
      #####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "mlo.version/1",
  "description": "mlo version",
  "type": "object",
  "properties": {
    "schema": {
      "const": "mlo.version/1"
    },
    "version": {
      "type": "string"
    },
    "formats": {
      "type": "object",
      "properties": {
        "workspace": {
          "type": "integer"
        },
        "ledger": {
          "type": "integer"
        }
      },
      "required": [
        "workspace",
        "ledger"
      ],
      "additionalProperties": false
    },
    "schemas": {
      "type": "array",
      "items": {
        "type": "string"
      }
    }
  },
  "required": [
    "schema",
    "version",
    "formats",
    "schemas"
  ],
  "additionalProperties": false
}

"""#####
    ),
    (
      "topics/data.md",
      #####"""
# Data

`mlo data add PATH` keeps a file or a folder as a version. The bytes go to the object store, cut into chunks where the bytes
themselves say so, so that the next version costs only what changed: in a table, about one chunk for an inserted row. Beside
the data a pointer is written, `PATH.mlo`, which git keeps in place of the data: commit it, and the version is part of the
history. Tables are described in it: rows, columns, their kinds, and a profile.

`mlo data status` says what differs from the pointers, `mlo data log PATH` lists the versions in git's history as v1, v2, …,
and `mlo data checkout PATH@v1` brings one back, every byte verified. After `git checkout` of another branch,
`mlo data checkout` alone makes the data follow the pointers. Files whose contents no version has are never replaced unless
`--force` says so.

Folders are kept with all that is in them. Links, names that are not UTF-8, and names that would be one on other file systems
are refused when they are added, not found out later.

## What is in a table

`mlo data profile FILE` reads a table once and says what is in it: rows, missing and repeated ones, and for each column
its kind with the reason, how many values are missing and different, quantiles, mean, spread and skewness of numbers,
the most frequent words with their lengths and shapes. Below stand the findings, warnings first, with a line of the file
where one shows it.

## What is exact

Counts, extremes, mean and spread always are. Different values and quantiles are exact while the values of a column fit
the memory (`--memory`, 64 MiB unless set); beyond, they are estimated and marked with `~`: the number of different
values with a standard error of 0.8 %, the rank of a quantile within 0.24 % of the rows. Words beyond the first 10,000
different ones of a column are counted together, and the report says so.

## What is a warning

A column without a value, or with half of them missing; a constant; repeated rows; numbers and words in one column;
numbers with a comma for the decimal point or with grouped digits; words that differ only by case or have spaces around
them; a number such as -999 far from all others; whole numbers beyond 2^53; so many different words that not all were
counted. "No warnings" means that none of these rules applied, not that the data is right.

`--correlations` adds Pearson's r and Spearman's rank correlation of each two numeric columns (the first 40 columns, at
most 100,000 rows spread evenly), over the rows in which both have a value, and warns from 0.95 on.

## A profile instead of the data

`--save FILE` keeps what later comparisons need: the counts of values and words, or their sketches. It holds no rows,
but it holds values: treat it as the data where they are confidential.

`mlo data profile jan.profile feb.csv --save all.profile` takes profiles and tables together, as if their rows stood in one
file: a column that one of them lacks is missing there, and lines of examples are left out.

"""#####
    ),
    (
      "topics/drift.md",
      #####"""
# Drift

A model learns from the data of one time and is asked about the data of another. **Drift** is when the two no longer look
alike. `mlo drift check REFERENCE CURRENT` compares two tables, column by column: the *reference* is what the model
learned from, the *current* table is what it meets now.

## How mlo decides

A column has drifted when the shift is **large enough to matter** and **too large to be chance**:

- *effect*: the population stability index (PSI) is at least the threshold, 0.1 unless set. Below 0.1 the shift is
  called small, from 0.1 medium, from 0.25 large.
- *chance*: the p-value of a test, adjusted for the number of tests (Benjamini-Hochberg), is below alpha, 0.05 unless
  set. The test is Kolmogorov-Smirnov for numbers with many values, chi-square for categories and numbers with few, and
  the two-proportion z-test for two categories.

One without the other is not drift: with a million rows every test is sure of differences that do not matter, and with
fifty rows a large effect can be luck.

A column with fewer than 30 values on either side gets the answer **cannot tell**, never "no drift".

## Other methods

`--method ks` lets one measure decide alone, for all columns, for a type (`numeric=psi`) or for a column (`Age=ks`); the
narrowest choice wins; `mlo help methods` lists them all. Tests count below their threshold, distances from it on: `--threshold 0.2`, `--threshold Age=0.5`.
`--correction holm` adjusts p-values otherwise than Benjamini-Hochberg. A method that says nothing about a column is refused
when it was chosen for that column, and passed over with a finding when it was chosen for many.

All of this can stand in a file, named with `--config` or called `drift.yaml` in the project:

```yaml
correction: holm
exclude: [PassengerId]
columns:
  Age: { method: ks, threshold: 0.001, severity: critical }
```

`--profile evidently` gives the answers of the drift preset of Evidently 0.7.23: its choice of tests, its limits, half of the
columns for the table. Its classifier for free text is not reproduced; such columns are "cannot tell".

`--target` and `--prediction` name the columns whose drift says most about a model; they stand first.

## What is a finding of its own

A missing column, a column of another type, a column that is empty on one side, a changed share of missing values, new
and vanished categories. None of them disappears in an average.

## Why a column has its verdict

`mlo drift explain COLUMN REFERENCE CURRENT` says it in plain words, with the bins that moved, quantiles, the cumulative
shares, what is missing, and what every method would have said alone. Inside a project the files may be left out: those
of the last recorded check are taken. `mlo help reports` lists the forms in which a check can be passed on.

## What is left out, and said so

Identifiers, free text and timestamps: they always differ, and the difference says nothing. The report lists each with
the reason.

## The table as a whole

The table has drifted when **any** compared column has, or when its structure changed; one column that cannot be told is
enough for "cannot tell". `--share 0.2` tolerates drifted columns while they are less than a fifth of those compared, and
the headline then says so. Exit status: 0 no drift, 1 drift, 3 cannot tell.

## Without the data, or with too much of it

Either side may be a profile that `mlo data profile TABLE --save FILE` wrote; it is known by its content. As long as
the profile counted every value the answer is that of the table, to the last digit.

`--memory MiB` bounds what the values may take. Tables that may need more are read once and summed up in quantile
sketches. What then is approximate carries a `~` and says how far ranks can be off, and the verdict is decided for both ends
of what the figures can be: where they differ, the answer is **cannot tell**, with both. Kolmogorov-Smirnov,
Wasserstein and the stability index can decide on a sketch; other methods cannot. Chunks and segments need the rows.

## Since when

`--by day --time COLUMN` (hour, week and month, too), `--chunk 1000` or `--chunks 10` cut the current rows and compare each
chunk with the whole reference. A column has drifted in a chunk when its effect reaches the limit and chance does not
explain it, over all chunks and columns. The limit is learnt: the reference is cut the same way, and what lies above the
mean and three standard deviations of its own chunks is unusual. With fewer than six chunks of the reference, or with
`--limits fixed`, the thresholds above hold, and the report says so.

Periods are in UTC. Rows without a time are in no chunk and counted; periods without rows are shown as such; a chunk with
too few rows, or a last one that is not full yet, cannot be told. One drifted chunk is drift of the table.

## Where

`--segments Sex,Pclass` compares the rows of each value, and of each two values together, with the reference rows of the
same values; numbers with many values are cut at the quartiles of the reference. p-values are adjusted over all columns
of all segments. The columns that drifted most come first, with their effect there and in all rows. A segment with too
few rows on a side is counted, not judged; one of at least 5% of the rows that is new or gone is drift, and one drifted
segment is drift of the table.

## Together

Columns that look unchanged one by one can have changed together. `--joint` trains a classifier (logistic regression with
squares and products of the numbers) to tell the tables apart and asks it about rows it has not seen, in five parts. Drift
when the area under its ROC curve reaches 0.55 and its 95% interval is above 0.5; no drift when the interval is below
0.6; else there are too few rows to tell. The columns that give it away are those whose shuffling costs most. At most 4,000 rows
of each table are used, drawn by the seed. `--correlations` compares Pearson's r of each two numeric columns: drift when it
changed by 0.1 or more and Fisher's z, adjusted over all pairs, says that this is not chance.

In a chunk or segment a sparse column often has too few values. That is said, and only if it is so for a fifth of the
columns the chunk or segment cannot be told.

Settings: `mlo config list`. Formulas, sources and oracles: `Documentation/drift-methods.md`.

"""#####
    ),
    (
      "topics/environment.md",
      #####"""
# Environment variables

| variable | effect |
| --- | --- |
| `MLO_COLOR` | `auto`, `always` or `never`; `--color` is stronger |
| `NO_COLOR` | if not empty: no colour |
| `CLICOLOR_FORCE`, `FORCE_COLOR` | if neither empty nor `0`: colour also in files and pipes |
| `COLUMNS` | the width to lay text out for, where there is no terminal |
| `MLO_PAGER`, `PAGER` | the program for long texts on a terminal; `less` if unset |
| `MLO_ACCESSIBLE` | `true`: ASCII only, no drawings, for screen readers |
| `MLO_DRIFT_ALPHA`, `MLO_DRIFT_THRESHOLD`, `MLO_DRIFT_SHARE`, `MLO_DRIFT_MIN_ROWS` | settings of `mlo drift check` |
| `MLO_HINTS` | `false`: no hints |
| `MLO_NOW` | fixes the clock, for tests: `2026-01-02T03:04:05Z` |
| `MLO_SEED` | fixes the seed of pseudo-random choices, for tests |
| `XDG_CONFIG_HOME`, `HOME` | where your own configuration file lies |
| `GIT_AUTHOR_NAME`, `GIT_AUTHOR_EMAIL` and the like | who an operation is by, as in git |

`mlo config list --show-origin` shows which setting comes from where.

"""#####
    ),
    (
      "topics/exit-codes.md",
      #####"""
# Exit status

Every command answers with its exit status, so that a script or a git hook can act on it without reading the text.

| status | meaning | examples |
| --- | --- | --- |
| 0 | done, or the answer is yes | no drift; nothing to do |
| 1 | the answer is no | drift; `mlo fsck` found damage |
| 2 | the request is wrong; nothing was changed | unknown flag, no such model, a CSV that is not one |
| 3 | cannot tell | too few rows to say whether the data moved |
| 4 | a file or the machine is in the way | disk full, corrupt object, lock held |
| 130 | interrupted with Ctrl-C | |
| 141 | the reader of the output went away | `mlo log \| head -1` |

Status 3 is not a pass: let a script treat it like status 1 unless you know why the answer is missing.

"""#####
    ),
    (
      "topics/ledger.md",
      #####"""
# The ledger

Versions, aliases and everything done to them live in git, on the reference `refs/mlo/ledger`: one commit for each
operation. It needs no mlo to read:

```
git log refs/mlo/ledger
git ls-tree -r --name-only refs/mlo/ledger
```

Your branch, index and work tree are never touched, and `git status` stays clean.

- A version is **immutable**. What changes is only which version an alias points to.
- `mlo undo` takes back the last operation by a new operation; nothing is erased, and an undo can be undone.
- The bytes of models lie in `.mlo/objects`, under the name of their SHA-256.
- `mlo fsck` reads everything again and finds a single flipped bit.

`git clone` does not bring `refs/mlo/*`. Fetch it with `git fetch origin 'refs/mlo/*:refs/mlo/*'`.

"""#####
    ),
    (
      "topics/lessons.md",
      #####"""
# Lessons

`mlo learn` opens the lesson that comes with mlo; `mlo learn --lesson FILE` opens any lesson in the same format: a
Markdown file with front matter.

```yaml
---
id: my-lesson
title: My Lesson
duration_min: 60
goals:
  - What one can do afterwards
quiz:
  - q: A question?
    options: ["One", "Two"]
    answer: 0
    explain: Why it is the first.
flashcards:
  - Front: back
reflection:
  - "A question to think about"
---

## Introduction
Text in Markdown.
```

Tasks are checked against what you really did: versions you registered, aliases you moved, drift you looked at. mlo
never grades text that you typed or output that was printed.

"""#####
    ),
    (
      "topics/methods.md",
      #####"""
# Methods

What `--method` takes, with the short names people use. Without it, `mlo drift check` decides by the stability index and a
test together (`mlo help drift`); with it, one method decides alone, for all columns, a type or a column:

    mlo drift check train.csv live.csv --method ad
    mlo drift check train.csv live.csv --method numeric=wasserstein-normed,Sex=tvd-test --threshold numeric=0.2

`mlo drift explain COLUMN` shows them all side by side.

## Tests: drift if p, adjusted for all tests of the check, is below alpha

| name | short | for | asks whether |
| --- | --- | --- | --- |
| kolmogorov-smirnov | ks | numbers | the widest gap between the cumulative shares is chance; p may equal alpha |
| anderson-darling | ad, anderson | numbers | the same, with weight on the tails |
| cramer-von-mises | cvm | numbers | the same, for the mean squared gap |
| mann-whitney | mw, mwu, mannw | numbers | values of one side tend to be larger |
| epps-singleton | es | numbers | the characteristic functions agree; from 5 values on |
| student-t | student, t-test | numbers | the means agree, for one variance on both sides |
| welch-t | welch, t | numbers | the means agree, whatever the variances |
| chi-square | chi2, chisquare | categories | both sides draw from one distribution |
| chi-square-fit | gof | categories | the current data fit the reference's shares, taken as exact |
| chi-square-yates | yates | two categories | as chi-square, corrected for continuity |
| g-test | g | categories | as chi-square, by likelihood |
| fisher-exact | fisher | two categories | as chi-square, exactly, for small counts |
| z-test | z | two categories | a share is the same on both sides |
| total-variation-test | tvd-test | categories | 1,000 random splits of all rows lie as far apart |

## Distances: drift if the value reaches the threshold, 0.1 unless set

| name | short | for | measures |
| --- | --- | --- | --- |
| psi | | both | the population stability index, over deciles of the reference or categories |
| psi-equal-width | | numbers | the same over Evidently's bins: one width over both sides |
| psi-ten-widths | | numbers | the same over ten bins of one width over the reference's range |
| psi-per-value | | numbers | the same with a bin for each value, up to 1,000 of them |
| wasserstein | emd | numbers | how far values must be moved on average, in the column's unit |
| wasserstein-normed | | numbers | the same in standard deviations of the reference |
| energy-distance | energy, ed | numbers | distances between the sides beyond those within; drift above the threshold |
| jensen-shannon | js, jensenshannon | both | distance from the average of both sides, 0 to 0.83 |
| jensen-shannon-base2 | | both | the same, 0 to 1 |
| kullback-leibler | kl, kl-div | both | information lost when the current data stand for the reference |
| hellinger | | both | distance of the roots of the shares, 0 to 1 |
| total-variation | tvd, tv | categories | the share of rows that would have to change their category |
| l-infinity | linf | categories | the largest change of a share |
| cramers-v | v | categories | chi-square as a strength from 0 to 1 |
| cramers-v-corrected | | categories | the same without what chance gives many categories |

A numeric column with at most 20 different values may be judged by either kind. Thresholds of wasserstein and
energy-distance mean something else in every unit: set your own.

## What a method cannot say

Where a method is not defined, it says why, and the column is "cannot tell", never "no drift": no values on a side, too few
of them, no spread for a t test, quartiles that coincide for Epps-Singleton, values too large to subtract. Missing values,
NaN and infinities are left out and counted before. A saved profile of a large table keeps counts or a sketch: with counts
all methods work, with a sketch those that need the values themselves refuse.

Formulas, sources and the libraries they are compared with: `Documentation/drift-methods.md`.

"""#####
    ),
    (
      "topics/references.md",
      #####"""
# References

One grammar names things in every command.

| reference | what it names |
| --- | --- |
| `titanic` | a model; where a version is wanted, its newest |
| `titanic@3` | version 3 |
| `titanic@champion` | the version that the alias `champion` points to |
| `models:/titanic/3`, `models:/titanic@champion` | the same, as MLflow writes it |
| `op:31` | operation 31 of the ledger |
| a path, or `-` | a file, or standard input |

Names of models and aliases: ASCII letters, digits, `.`, `_`, `-`; the first is a letter or digit; at most 128 bytes.
An alias may not look like a version. Version numbers start at 1, are given in order, and are never used twice, also after
`mlo undo`.

"""#####
    ),
    (
      "topics/reports.md",
      #####"""
# Reports

`mlo drift check` prints a screen. The same report can be written in other forms, several at once; each file appears
whole or not at all, and none may take the place of a table that is compared.

- `--html drift.html`: a page to read and keep; one file, no network, no script.
- `--markdown drift.md`: for a pull request, a ticket, or `$GITHUB_STEP_SUMMARY`.
- `--junit drift.xml`: for the test view of a pipeline (GitLab, Jenkins, GitHub).
- `--sarif drift.sarif`: SARIF 2.1.0 for code scanning.
- `--prometheus drift.prom`: metrics for the node exporter's folder of text files.
- `--format github`: annotations of GitHub Actions on standard output. `--format` prints any of the forms: terminal,
  json, markdown, junit, sarif, github, prometheus, html.

Every form has the same columns in the same order, the same verdicts, figures, limits and findings.

## What each form makes of a verdict

| verdict of a column | JUnit | SARIF | annotation | metric `mlo_drift_column_verdict` |
| --- | --- | --- | --- | --- |
| drift | failure | error | error | `verdict="drift"` is 1 |
| cannot tell | error | warning | warning | `verdict="cannot-tell"` is 1 |
| no drift | passes | none, listed in the run's properties | none, counted | `verdict="no-drift"` is 1 |
| left out | skipped | none, listed in the run's properties | none, counted | `verdict="left-out"` is 1 |

**Cannot tell is never a pass.** In JUnit it is an error, as for a test that did not run to its end; pipelines count it
as a failure. A critical finding fails; warnings and information pass in JUnit and keep their level elsewhere.

Chunks, segments, the classifier and correlations, where they were asked for, stand in every form, too: as sections, as cases
and results of their own, and as `mlo_drift_part_verdict`. A chunk that cannot be told beside others that can is skipped.

## Metrics

- `mlo_drift_verdict{verdict}`: 1 for the answer that holds, 0 for the others.
- `mlo_drift_columns{verdict}`, `mlo_drift_drifted_ratio`, `mlo_drift_rows{side}`, `mlo_drift_findings{severity}`.
- `mlo_drift_column_effect`, `mlo_drift_column_threshold`, `mlo_drift_column_adjusted_p_value`: by `column` and `method`.
- `mlo_drift_column_missing_ratio{column,side}`, `mlo_drift_check_timestamp_seconds`, `mlo_drift_info`.

A figure that is not defined has **no sample**: absent is not 0. Alert on `mlo_drift_verdict{verdict="no-drift"} != 1`
and on an old timestamp, so that neither "cannot tell" nor a check that no longer runs looks fine. Where one machine has
several checks, tell their metrics apart with `--prometheus-label job=daily`.

## The same bytes again

`--deterministic` leaves the time out: equal tables give equal bytes. The page, Markdown and JUnit end with the command,
the version and the digests of both files.

"""#####
    ),
    (
      "topics/scripting.md",
      #####"""
# In scripts

- The exit status is the answer: `mlo help exit-codes`.
- `--json` prints one document on standard output and nothing else there. Its member `schema` names its format;
  `mlo schema show NAME` prints the JSON Schema. JSON is stable, text for people is not.
- `--plain` prints tables whole, separated by tabs, with a header line.
- Words about the answer, such as hints, go to standard error; `--quiet` leaves them out.
- Nothing ever asks a question when standard input is no terminal. Commands that throw something away want `--yes`.
- No command uses the network, and mlo sends nothing about you anywhere.
- An acknowledged change survives a crash of the machine; a failed command has changed nothing, unless it says that the
  outcome is unconfirmed.

"""#####
    ),
    (
      "topics/streams.md",
      #####"""
# Streams

`mlo drift watch` reads values one after the other and says when the stream has changed. It keeps no history, only what
the detector needs, so it can run for ever.

    tail -f metrics.log | mlo drift watch - --method page-hinkley
    mlo drift watch requests.csv --column latency --follow --state latency.state

A line of the input is a number. With `--column NAME` it is a record of a CSV file with a header, or a JSON object whose
member NAME is the number. Each row of a CSV stream must stand on one line.

## The detectors

| name | sees | values | settings (defaults are river's) |
| --- | --- | --- | --- |
| adwin | a change of the mean, sudden or slow; keeps a window that adapts | any numbers | delta 0.002, clock 32, max-buckets 5, min-window-length 5, grace-period 10 |
| page-hinkley | a mean that moved for good; scale the values first | any numbers | min-instances 30, delta 0.005, threshold 50, alpha 0.9999, mode both |
| kswin | a change of shape, too | any numbers | alpha 0.005, window-size 100, stat-size 30, seed 1 |
| ddm | a model's errors becoming more frequent | 0 right, 1 wrong | warm-start 30, warning-threshold 2, drift-threshold 3 |
| eddm | errors coming closer together; early, less sure | 0 right, 1 wrong | warm-start 30, alpha 0.95, beta 0.9 |
| hddm-a | errors against Hoeffding's bound | 0 right, 1 wrong | drift-confidence 0.001, warning-confidence 0.005, two-sided-test no |
| hddm-w | the same with weights, for slow changes | 0 right, 1 wrong | drift-confidence 0.001, warning-confidence 0.005, lambda 0.05, two-sided-test no |

`--set name=value` changes a setting. All detectors but kswin, which draws at random, answer at the same places as river.

## What a line means

    drift   value 511   line 512   10.1 -> 10.3

The detector spoke at the 512th value: **value** counts from 0 over all runs, **line** from 1 in the source. The levels
before and after are the detector's own estimates (for eddm: distances between errors). The change itself came earlier: a
detector speaks once it is sure. After a drift it starts anew. A **warning** is told when it begins.

A signal is evidence, not proof: every detector gives false alarms at a rate that its settings decide. And silence after
fewer values than a detector needs is "cannot tell", exit status 3.

## Going on after a stop

`--state FILE` keeps what the detector remembers and the place up to which the file was read. The next run with it goes
on there, whatever ended the last one. Signals are printed before they are saved as seen: after a crash the last ones may be
printed again, none is lost, and no line enters the detector twice. A last line without a line end waits for its end. If the
file is not the one that was read before, mlo refuses; `--reset` starts anew. Only one process uses a state at a time; it
holds `FILE.lock`.

With `--follow` mlo waits for more lines until it is interrupted. If the file is replaced or shortened, as by a rotation of
logs, mlo says so and reads it from its start; the detector goes on.

## Lines without a value

A gap in a stream is not nothing: a line that is empty, no number, or lacks the column stops the watch with an error, after
all lines before it were seen. `--skip-bad N` passes over at most N of them in a run and names each.

"""#####
    ),
    (
      "topics/tables.md",
      #####"""
# Tables

What `mlo drift check`, `explain` and `mlo data profile` read.

- **Text with separated fields** (RFC 4180): comma, semicolon, tab or bar, found by itself or said with `--delimiter`. Fields
  in quotes may hold separators and line ends; lines end with LF, CRLF or CR. A quote in the wrong place is an error
  with its line, never a guess.
- **From** a file, or `-` for standard input. Files compressed by gzip or Zstandard are known by their first bytes, also in a
  pipe. An archive that is cut short or damaged is an error, and one that expands like a bomb is refused.
- **Encodings**: UTF-8; UTF-16 with a byte order mark; with `--encoding` also latin1, windows-1252 and UTF-16 without
  a mark. Bytes that stand for no character are an error with their line.
- **A saved profile** (`mlo data profile TABLE --save FILE`) in the place of a table.

## Types

Each column is read as integer, float, boolean, timestamp, category, text or identifier, by all of its values. `--type
Pclass=category` declares a type; `--schema types.yaml` declares many, a line `column: type` each. A value that does not
fit a declared type is an error with its line. Identifiers and free text are left out of drift, with the reason.

Numbers have a point and no groups: `nan`, `0x1F` and `1e400` are words. `--decimal ,` and `--thousands .` read other
notations; groups must be of three digits. Numbers that are words for want of these options are told.

Missing are the empty field and NA, N/A, NaN, null, None and the like; `--missing TEXT` adds one.

## Rows that do not fit

A row with too few or too many fields is an error with its line. `--skip-bad N` passes over at most N of them: they
are in no figure, and every form of the report says how many there were and on which lines.

"""#####
    ),
  ]
}

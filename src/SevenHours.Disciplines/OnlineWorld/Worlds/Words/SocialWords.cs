namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Sentences of posts, channels and comments.</summary>
internal static class SocialWords
{
    /// <summary>What people post.</summary>
    public static readonly Said[] Posts =
    [
        new("First snow, and the bus is late again.", "Первый снег, и автобус опять опаздывает.", "أول ثلج والحافلة متأخرة من جديد."),
        new("Mother made plum jam. The kitchen smells of autumn.", "Мама сварила сливовое варенье. Кухня пахнет осенью.", "صنعت أمي مربى الخوخ. المطبخ تفوح منه رائحة الخريف."),
        new("Does anybody know a good dentist?", "Кто знает хорошего зубного?", "هل يعرف أحد طبيب أسنان جيدًا؟"),
        new("Passed the driving test at the third go!", "Сдала на права с третьего раза!", "نجحت في امتحان القيادة في المحاولة الثالثة!"),
        new("Working abroad since spring. The sea is grey here.", "С весны работаю за границей. Море здесь серое.", "أعمل في الخارج منذ الربيع. البحر هنا رمادي."),
        new("I miss the market at home.", "Скучаю по нашему рынку.", "أشتاق إلى السوق في بلدنا."),
        new("Night shift, eleven hours. Tea is everything.", "Ночная смена, одиннадцать часов. Чай спасает.", "مناوبة ليلية، إحدى عشرة ساعة. الشاي هو كل شيء."),
        new("Our team won four to one.", "Наши выиграли четыре — один.", "فاز فريقنا أربعة لواحد."),
        new("Looking for a lift to the border on Saturday.", "Ищу попутку до границы в субботу.", "أبحث عمن يوصلني إلى الحدود يوم السبت."),
        new("New telephone, same number. Write to me.", "Новый телефон, номер прежний. Пишите.", "هاتف جديد والرقم نفسه. راسلوني."),
        new("Grandfather turned eighty. Seventy guests!", "Дедушке восемьдесят. Семьдесят гостей!", "بلغ جدي الثمانين. سبعون ضيفًا!"),
        new("The landlord raised the rent once more.", "Хозяин снова поднял плату.", "رفع المالك الإيجار مرة أخرى."),
        new("Who has children's shoes, size 31?", "У кого есть детская обувь, 31 размер?", "من لديه أحذية أطفال مقاس 31؟"),
        new("An agency promised work and does not answer now.", "Агентство обещало работу и больше не отвечает.", "وعدت وكالة بعمل ولم تعد تجيب."),
        new("I found work through a friend, all in order.", "Нашла работу через подругу, всё в порядке.", "وجدت عملًا عن طريق صديقة وكل شيء على ما يرام."),
        new("The church choir looks for a second tenor.", "Хору нужен второй тенор.", "تبحث جوقة الكنيسة عن صوت ثانٍ."),
        new("Power cut in the whole quarter. Candles out!", "Во всём районе нет света. Доставайте свечи!", "انقطاع كهرباء في الحي كله. أخرجوا الشموع!"),
        new("My sister has not written for two weeks. She is busy, she said.", "Сестра две недели не пишет. Говорила, много дел.", "أختي لم تكتب منذ أسبوعين. قالت إنها مشغولة."),
        new("Sold the car. I shall walk more.", "Продал машину. Буду больше ходить.", "بعت السيارة. سأمشي أكثر."),
        new("Pictures of the harvest feast are online.", "Выложили снимки с праздника урожая.", "صور عيد الحصاد منشورة."),
        new("He says we shall have a house by the sea.", "Он говорит, у нас будет дом у моря.", "يقول إنه سيكون لنا بيت قرب البحر."),
        new("First wages! Sent half of it home.", "Первая зарплата! Половину отправила домой.", "أول أجر! أرسلت نصفه إلى البيت."),
        new("The bridge is closed until Monday.", "Мост закрыт до понедельника.", "الجسر مغلق حتى الاثنين."),
        new("Twelve in one room, but the view is fine.", "Двенадцать в комнате, зато вид красивый.", "اثنا عشر في غرفة لكن المنظر جميل."),
    ];

    /// <summary>What people write below.</summary>
    public static readonly Said[] Comments =
    [
        new("Congratulations!", "Поздравляю!", "مبارك!"),
        new("Ring me when you can.", "Позвони, как сможешь.", "اتصل بي حين تستطيع."),
        new("Is it still to be had?", "Ещё актуально?", "هل ما زال متاحًا؟"),
        new("Beautiful.", "Красота.", "جميل."),
        new("I sent you a message.", "Написала в личные.", "أرسلت لك رسالة."),
        new("They did not pay my cousin. Take care.", "Моему двоюродному брату не заплатили. Осторожно.", "لم يدفعوا لابن عمي. احذروا."),
        new("I worked there, it was all right.", "Работала там, нормально.", "عملت هناك وكان الأمر جيدًا."),
        new("How much do they pay?", "Сколько платят?", "كم يدفعون؟"),
        new("Which bus goes there?", "Какой автобус туда идёт?", "أي حافلة تذهب إلى هناك؟"),
        new("Greetings from home.", "Привет из дома.", "تحيات من البلد."),
        new("My friend went there and her number is dead since.", "Подруга уехала туда, и её номер с тех пор молчит.", "ذهبت صديقتي إلى هناك ورقمها صامت منذ ذلك الحين."),
        new("Do not believe everything.", "Не верьте всему.", "لا تصدقوا كل شيء."),
    ];

    /// <summary>What public channels say.</summary>
    public static readonly Said[] Channel =
    [
        new("Seats free: Friday, five in the morning, from the market.", "Есть места: пятница, пять утра, от рынка.", "مقاعد متاحة: الجمعة الخامسة صباحًا من السوق."),
        new("Queue at the crossing: three hours.", "Очередь на переходе: три часа.", "الانتظار عند المعبر ثلاث ساعات."),
        new("Parcels are taken until Thursday.", "Посылки принимаем до четверга.", "نستلم الطرود حتى الخميس."),
        new("Rain on the pass, chains needed.", "На перевале дождь, нужны цепи.", "مطر على الممر وتلزم سلاسل."),
        new("Work for two, ask in private.", "Работа для двоих, подробности в личке.", "عمل لشخصين والتفاصيل على الخاص."),
        new("Whoever lost keys: they are at the kiosk.", "Кто потерял ключи: они в киоске.", "من أضاع مفاتيح فهي في الكشك."),
        new("The office for papers is closed on Wednesday.", "В среду контора документов закрыта.", "مكتب الأوراق مغلق يوم الأربعاء."),
        new("Exchange rate as yesterday.", "Курс как вчера.", "سعر الصرف كالأمس."),
        new("Police at the roundabout, drive slowly.", "На кольце полиция, езжайте медленно.", "شرطة عند الدوار، قودوا ببطء."),
        new("Group lessons begin on Monday.", "Групповые занятия с понедельника.", "الدروس الجماعية تبدأ الاثنين."),
        new("Cheap rooms, clean, by the week.", "Недорогие комнаты, чисто, понедельно.", "غرف رخيصة ونظيفة بالأسبوع."),
        new("The ten o'clock bus does not run.", "Десятичасового автобуса не будет.", "حافلة العاشرة لا تعمل."),
    ];

    /// <summary>What an account says of itself.</summary>
    public static readonly Said[] About =
    [
        new("I like the sea and old films.", "Люблю море и старые фильмы.", "أحب البحر والأفلام القديمة."),
        new("Two children, one dog.", "Двое детей, одна собака.", "طفلان وكلب."),
        new("Far from home, near in heart.", "Далеко от дома, сердцем рядом.", "بعيد عن البيت قريب بالقلب."),
        new("Business only.", "Только по делу.", "للعمل فقط."),
        new("Ask me about gardens.", "Спросите меня о садах.", "اسألوني عن الحدائق."),
        new("Living day by day.", "Живу сегодняшним днём.", "أعيش يومًا بيوم."),
        new("I answer in the evening.", "Отвечаю вечером.", "أجيب مساءً."),
        new("Happy with little.", "Радуюсь малому.", "سعيد بالقليل."),
    ];
}

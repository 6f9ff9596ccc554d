namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Sentences of job offers.</summary>
internal static class JobWords
{
    /// <summary>What is offered: a headline and a sentence.</summary>
    public static readonly (Said Title, Said Task)[] Trades =
    [
        (new("Care at home for an older couple", "Уход на дому за пожилой парой", "رعاية منزلية لزوجين مسنين"),
            new("You cook, wash and go for walks with them.", "Готовить, стирать, гулять вместе.", "طبخ وغسيل ومرافقة في النزهات.")),
        (new("Apple and pear harvest", "Сбор яблок и груш", "قطاف التفاح والكمثرى"),
            new("Eight weeks in the orchards, in teams of six.", "Восемь недель в садах, бригадами по шесть человек.", "ثمانية أسابيع في البساتين ضمن فرق من ستة.")),
        (new("Kitchen help in a hotel", "Помощник на кухню гостиницы", "مساعد مطبخ في فندق"),
            new("Washing up, peeling, and keeping the store in order.", "Мойка посуды, чистка овощей, порядок на складе.", "غسل الأواني وتقشير الخضار وترتيب المخزن.")),
        (new("Chamber staff for the season", "Горничные на сезон", "عاملات غرف للموسم"),
            new("Fourteen rooms a day, two free days a week.", "Четырнадцать номеров в день, два выходных в неделю.", "أربع عشرة غرفة في اليوم ويوما راحة في الأسبوع.")),
        (new("Bricklayers and helpers", "Каменщики и подсобные рабочие", "بناؤون ومساعدون"),
            new("Two houses at the edge of the town, until the first frost.", "Два дома на окраине, до первых морозов.", "منزلان في أطراف المدينة حتى أول الصقيع.")),
        (new("Driver for a bakery van", "Водитель фургона пекарни", "سائق سيارة مخبز"),
            new("The round begins at four and is over at noon.", "Развоз с четырёх утра до полудня.", "تبدأ الجولة في الرابعة وتنتهي ظهرًا.")),
        (new("Packing fruit at night", "Ночная упаковка фруктов", "تعبئة الفاكهة ليلًا"),
            new("A warm hall, a line of ten people, a break every two hours.", "Тёплый цех, линия на десять человек, перерыв каждые два часа.", "قاعة دافئة وخط من عشرة أشخاص واستراحة كل ساعتين.")),
        (new("Seamstresses wanted", "Требуются швеи", "مطلوب خياطات"),
            new("Work clothes and aprons, modern machines.", "Рабочая одежда и фартуки, современные машины.", "ملابس عمل ومآزر على آلات حديثة.")),
        (new("Cleaning of offices in the evening", "Вечерняя уборка контор", "تنظيف مكاتب مساءً"),
            new("Three hours, five evenings, two colleagues.", "Три часа, пять вечеров, две коллеги.", "ثلاث ساعات، خمس أمسيات، زميلتان.")),
        (new("Waiting tables by the lake", "Официанты у озера", "خدمة طاولات قرب البحيرة"),
            new("Lunch and dinner, tips are shared.", "Обеды и ужины, чаевые делятся.", "غداء وعشاء والإكراميات تُقسَم.")),
        (new("Child-minder, afternoons", "Няня во второй половине дня", "جليسة أطفال بعد الظهر"),
            new("Two schoolchildren, homework and supper.", "Двое школьников, уроки и ужин.", "تلميذان، فروض مدرسية وعشاء.")),
        (new("Greenhouse work all year", "Работа в теплицах круглый год", "عمل في البيوت الزجاجية طوال السنة"),
            new("Tomatoes and herbs, forty hours.", "Томаты и зелень, сорок часов.", "طماطم وأعشاب، أربعون ساعة.")),
    ];

    /// <summary>What an ordinary offer says.</summary>
    public static readonly Said[] Honest =
    [
        new("A written contract before the first day.", "Письменный договор до первого рабочего дня.", "عقد مكتوب قبل أول يوم عمل."),
        new("Wages go to your own account on the fifth.", "Зарплата на ваш счёт пятого числа.", "الأجر إلى حسابك في الخامس من الشهر."),
        new("Please bring references; we ring them.", "Принесите рекомендации, мы по ним звоним.", "أحضروا مراجع، فنحن نتصل بها."),
        new("Trial day paid by the hour.", "Пробный день с почасовой оплатой.", "يوم تجربة مدفوع بالساعة."),
        new("Our office is open on weekdays from nine to four.", "Контора открыта по будням с девяти до четырёх.", "مكتبنا مفتوح في أيام العمل من التاسعة إلى الرابعة."),
        new("Licence number and address stand on our sign.", "Номер лицензии и адрес указаны на нашей вывеске.", "رقم الترخيص والعنوان على لوحتنا."),
        new("A room can be had nearby; rent is paid to the owner.", "Рядом сдаётся комната, плата хозяину.", "توجد غرفة قريبة والإيجار يُدفع لصاحبها."),
        new("Health insurance from the first day.", "Медицинская страховка с первого дня.", "تأمين صحي من اليوم الأول."),
        new("You need papers that let you work; we help with the form.", "Нужно разрешение на работу, с анкетой поможем.", "تلزم أوراق تسمح بالعمل ونساعد في ملء الاستمارة."),
        new("Meet the team before you decide.", "Познакомьтесь с бригадой, потом решайте.", "تعرّفوا إلى الفريق قبل القرار."),
        new("Overtime is written down and paid.", "Сверхурочные записываются и оплачиваются.", "الساعات الإضافية تُسجَّل وتُدفع."),
        new("Ask the union desk if you doubt anything.", "Если сомневаетесь, спросите в профсоюзе.", "إن شككتم في شيء فاسألوا مكتب النقابة."),
    ];

    /// <summary>What practice knows from offers that deceive; each may stand in an honest one too.</summary>
    public static readonly Said[] Cues =
    [
        new("Pay twice what others give.", "Платим вдвое больше других.", "أجر ضعف ما يعطيه غيرنا."),
        new("The journey is paid by us; you pay it back from the first wages.", "Дорогу оплатим, вернёте с первых заработков.", "ندفع الرحلة وتردّونها من أول الأجور."),
        new("Write privately, we do not answer on the phone.", "Пишите в личные сообщения, по телефону не отвечаем.", "راسلونا على الخاص، لا نجيب على الهاتف."),
        new("No papers needed, everything is arranged.", "Документы не нужны, всё устроим.", "لا حاجة إلى أوراق، كل شيء مرتَّب."),
        new("Keep it to yourself, there are few places.", "Никому не рассказывайте, мест мало.", "احتفظوا بالأمر لأنفسكم، فالأماكن قليلة."),
        new("We keep the passport for the registration.", "Паспорт остаётся у нас для оформления.", "نحتفظ بجواز السفر لأجل التسجيل."),
        new("The car leaves this week.", "Машина выезжает на этой неделе.", "السيارة تنطلق هذا الأسبوع."),
        new("No contract at first, we are like a family.", "Сначала без договора, мы как семья.", "بلا عقد في البداية، فنحن كالعائلة."),
        new("No language, no experience.", "Без языка и без опыта.", "بلا لغة ولا خبرة."),
        new("Send a picture of yourself and say who you live with.", "Пришлите своё фото и напишите, с кем живёте.", "أرسلوا صورتكم وقولوا مع من تسكنون."),
    ];

    /// <summary>A sum by the month.</summary>
    public static Said Monthly(int sum)
    {
        var shown = Sums.Shown(sum);
        return new($"{shown} a month", $"{shown} в месяц", $"{shown} في الشهر");
    }
}

/// <summary>Sums as pages write them.</summary>
internal static class Sums
{
    /// <summary>Whole units, without a currency: no real one is meant.</summary>
    public static string Shown(int sum) => sum.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);
}

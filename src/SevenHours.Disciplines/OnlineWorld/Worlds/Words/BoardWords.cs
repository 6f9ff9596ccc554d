namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Sentences of adverts: rooms, services, things, company in the evening. All of them plain words.</summary>
internal static class BoardWords
{
    /// <summary>Ordinary adverts: a headline and a sentence.</summary>
    public static readonly (Said Title, Said Text)[] Ordinary =
    [
        (new("Room to let, quiet house", "Сдаётся комната, тихий дом", "غرفة للإيجار في بيت هادئ"),
            new("Third floor, window to the yard, kitchen shared by two.", "Третий этаж, окно во двор, кухня на двоих.", "الطابق الثالث، نافذة على الفناء، مطبخ لشخصين.")),
        (new("Two rooms near the tram", "Две комнаты у трамвая", "غرفتان قرب الترام"),
            new("From the first of the month, by the week as well.", "С первого числа, можно понедельно.", "من أول الشهر، ويمكن بالأسبوع.")),
        (new("Bed in a shared flat", "Место в общей квартире", "سرير في شقة مشتركة"),
            new("Four people who work shifts. No visitors at night.", "Четверо, работаем посменно. Ночью без гостей.", "أربعة يعملون بالمناوبة. لا زوار ليلًا.")),
        (new("Repairs of washing machines", "Ремонт стиральных машин", "تصليح غسالات"),
            new("I come the same day and say the price before I begin.", "Приезжаю в тот же день, цену называю заранее.", "آتي في اليوم نفسه وأذكر السعر قبل البدء.")),
        (new("Lessons in the language of the country", "Уроки местного языка", "دروس في لغة البلد"),
            new("One hour, alone or by two, at the library.", "Один час, индивидуально или вдвоём, в библиотеке.", "ساعة واحدة، فردية أو لشخصين، في المكتبة.")),
        (new("Van with driver", "Фургон с водителем", "شاحنة صغيرة مع سائق"),
            new("Moving, furniture, across the border too, with papers.", "Переезды, мебель, в том числе через границу, с документами.", "نقل أثاث وانتقال، وعبر الحدود أيضًا مع أوراق.")),
        (new("Bicycle, nearly new", "Велосипед, почти новый", "دراجة شبه جديدة"),
            new("My son has outgrown it. With lamp and lock.", "Сын вырос. С фонарём и замком.", "كبر ابني عليها. مع مصباح وقفل.")),
        (new("Sewing and mending", "Пошив и починка одежды", "خياطة ورتق"),
            new("Hems, zips, curtains. Ready in three days.", "Подшив, молнии, шторы. Готово за три дня.", "حواشٍ وسحابات وستائر. جاهزة في ثلاثة أيام.")),
        (new("Home-made bread on order", "Домашний хлеб на заказ", "خبز بيتي حسب الطلب"),
            new("Tuesdays and Fridays, brought to the door.", "Вторник и пятница, привожу домой.", "الثلاثاء والجمعة، ويوصَل إلى الباب.")),
        (new("Lost: grey cat", "Пропала серая кошка", "قطة رمادية ضائعة"),
            new("White front paws, answers to Mouse.", "Белые передние лапы, зовут Мышка.", "يداها بيضاوان واسمها فأرة.")),
        (new("Haircuts at home", "Стрижка на дому", "قص شعر في المنزل"),
            new("Twenty years in a salon. Older people gladly.", "Двадцать лет в салоне. Пожилых — с радостью.", "عشرون سنة في صالون. أخدم كبار السن بسرور.")),
        (new("Fridge and table, to be fetched", "Холодильник и стол, самовывоз", "ثلاجة وطاولة، تُستلمان من المكان"),
            new("We move away on Sunday.", "В воскресенье переезжаем.", "ننتقل يوم الأحد.")),
    ];

    /// <summary>Headlines of adverts for company.</summary>
    public static readonly Said[] Company =
    [
        new("Company for the evening", "Компания на вечер", "رفقة للمساء"),
        new("A pleasant hour over tea", "Приятный час за чаем", "ساعة لطيفة مع الشاي"),
        new("Company, evening hours", "Общество, вечерние часы", "رفقة في ساعات المساء"),
        new("Somebody to talk with after work", "Собеседница после работы", "من تتحدث معه بعد العمل"),
        new("Evenings, by appointment", "Вечера, по договорённости", "أمسيات بموعد"),
    ];

    /// <summary>What adverts for company say besides.</summary>
    public static readonly Said[] CompanyLines =
    [
        new("From six in the evening, not on Sundays.", "С шести вечера, кроме воскресенья.", "من السادسة مساءً ما عدا الأحد."),
        new("Please ring half an hour before.", "Звоните за полчаса.", "يرجى الاتصال قبل نصف ساعة."),
        new("A quiet flat in the centre.", "Тихая квартира в центре.", "شقة هادئة في المركز."),
        new("I speak two languages.", "Говорю на двух языках.", "أتكلم لغتين."),
        new("Only people with manners.", "Только воспитанные люди.", "للمهذبين فقط."),
        new("I decide myself whom I see.", "Сама решаю, с кем встречаться.", "أقرر بنفسي من ألقاه."),
    ];

    /// <summary>The cues that went with control in adverts whose outcome was known; weighted modestly.</summary>
    public static readonly Said[] Tested =
    [
        new("Everything is honest and real, you can trust us.", "Всё честно и по-настоящему, нам можно доверять.", "كل شيء صادق وحقيقي، يمكنك الوثوق بنا."),
        new("A youthful, cheerful face.", "Юное, весёлое лицо.", "وجه فتيّ مرح."),
        new("From a faraway country.", "Из далёкой страны.", "من بلد بعيد."),
    ];

    /// <summary>What people take for a sign and is none.</summary>
    public static readonly Said[] Folk =
    [
        new("New in town.", "Недавно в городе.", "جديدة في المدينة."),
        new("Only here until Friday.", "Здесь только до пятницы.", "هنا حتى الجمعة فقط."),
        new("You know me by my tattoo.", "Узнаете по татуировке.", "تعرفونني من الوشم."),
        new("Travelling through.", "Проездом.", "عابرة سبيل."),
    ];

    /// <summary>A price.</summary>
    public static Said Price(int sum)
    {
        var shown = Sums.Shown(sum);
        return new($"{shown}, to be agreed", $"{shown}, по договорённости", $"{shown}، قابل للتفاوض");
    }
}

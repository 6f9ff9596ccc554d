namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Sentences of reviews: of employers, agencies, landlords, carriers.</summary>
internal static class ReviewWords
{
    /// <summary>What is reviewed.</summary>
    public static readonly Said[] Of =
    [
        new("Review of an agency", "Отзыв об агентстве", "رأي في وكالة"),
        new("Review of a farm", "Отзыв о хозяйстве", "رأي في مزرعة"),
        new("Review of a landlord", "Отзыв о хозяине жилья", "رأي في مالك سكن"),
        new("Review of a carrier", "Отзыв о перевозчике", "رأي في ناقل"),
        new("Review of a hotel as employer", "Отзыв о гостинице как работодателе", "رأي في فندق بوصفه صاحب عمل"),
    ];

    /// <summary>What the content say.</summary>
    public static readonly Said[] Good =
    [
        new("Paid on the day, every time.", "Платили день в день, всегда.", "دفعوا في الموعد كل مرة."),
        new("They explained the contract in my language.", "Объяснили договор на моём языке.", "شرحوا العقد بلغتي."),
        new("Clean rooms, a lock on the door.", "Чистые комнаты, замок на двери.", "غرف نظيفة وقفل على الباب."),
        new("I would go again next season.", "Поехал бы и в следующий сезон.", "سأذهب ثانية في الموسم القادم."),
        new("The foreman is strict and fair.", "Бригадир строгий, но справедливый.", "رئيس العمال صارم وعادل."),
        new("I could ring home whenever I wanted.", "Могла звонить домой когда угодно.", "كنت أستطيع الاتصال بالبيت متى شئت."),
    ];

    /// <summary>What the discontented say.</summary>
    public static readonly Said[] Bad =
    [
        new("They took more for the journey than they had said.", "За дорогу взяли больше, чем говорили.", "أخذوا للرحلة أكثر مما قالوا."),
        new("The hours were not what was promised.", "Часы были не те, что обещали.", "لم تكن الساعات كما وُعدنا."),
        new("My papers came back after three weeks.", "Документы вернули через три недели.", "عادت أوراقي بعد ثلاثة أسابيع."),
        new("Nobody was allowed to go into town alone.", "В город поодиночке не пускали.", "لم يُسمح لأحد بالذهاب إلى المدينة وحده."),
        new("Cold water, and deductions for everything.", "Холодная вода и вычеты за всё.", "ماء بارد وخصومات على كل شيء."),
        new("The number in the advert is another one now.", "Номер в объявлении теперь другой.", "الرقم في الإعلان صار غيره."),
        new("Rude on the telephone, but they paid.", "Грубят по телефону, но заплатили.", "فظّون على الهاتف لكنهم دفعوا."),
    ];

    /// <summary>What most end with.</summary>
    public static readonly Said[] Ends =
    [
        new("Decide for yourselves.", "Решайте сами.", "القرار لكم."),
        new("Ask others too.", "Спросите и других.", "اسألوا غيري أيضًا."),
        new("That was my experience.", "Таков мой опыт.", "هذه تجربتي."),
        new("Three stars from me.", "Ставлю три звезды.", "ثلاث نجوم مني."),
    ];
}

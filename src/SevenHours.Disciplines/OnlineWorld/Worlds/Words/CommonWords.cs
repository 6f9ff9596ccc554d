namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>What all kinds of pages share: names, towns, pictures, and the ways in which people end what they write.</summary>
internal static class CommonWords
{
    /// <summary>First names, as they are written in each script.</summary>
    public static readonly Said[] Names =
    [
        new("Mila", "Мила", "ميلا"), new("Daria", "Дарья", "داريا"), new("Anton", "Антон", "أنطون"), new("Samira", "Самира", "سميرة"),
        new("Karim", "Карим", "كريم"), new("Yusuf", "Юсуф", "يوسف"), new("Lena", "Лена", "لينا"), new("Ivana", "Ивана", "إيفانا"),
        new("Petra", "Петра", "بترا"), new("Marko", "Марко", "ماركو"), new("Rania", "Рания", "رانيا"), new("Hala", "Хала", "هالة"),
        new("Oleg", "Олег", "أوليغ"), new("Nina", "Нина", "نينا"), new("Vera", "Вера", "فيرا"), new("Tomas", "Томас", "توماس"),
        new("Elira", "Элира", "إليرا"), new("Besnik", "Бесник", "بسنيك"), new("Jana", "Яна", "يانا"), new("Omar", "Омар", "عمر"),
        new("Sofia", "София", "صوفيا"), new("Adam", "Адам", "آدم"), new("Zara", "Зара", "زارا"), new("Goran", "Горан", "غوران"),
        new("Layla", "Лейла", "ليلى"), new("Denis", "Денис", "دينيس"), new("Irina", "Ирина", "إيرينا"), new("Nadim", "Надим", "نديم"),
    ];

    /// <summary>First letters of family names.</summary>
    public static readonly Said[] Initials =
    [
        new("A.", "А.", "أ."), new("B.", "Б.", "ب."), new("D.", "Д.", "د."), new("K.", "К.", "ك."), new("L.", "Л.", "ل."),
        new("M.", "М.", "م."), new("N.", "Н.", "ن."), new("R.", "Р.", "ر."), new("S.", "С.", "س."), new("T.", "Т.", "ت."),
    ];

    /// <summary>Invented towns.</summary>
    public static readonly Said[] Towns =
    [
        new("Kesmar", "Кесмар", "كسمار"), new("Dolvin", "Долвин", "دولفين"), new("Prasela", "Прасела", "براسيلا"), new("Lorvane", "Лорвейн", "لورفان"),
        new("Mirkesh", "Миркеш", "ميركش"), new("Belsava", "Белсава", "بلسافا"), new("Tarnholm", "Тарнхольм", "تارنهولم"), new("Osmeda", "Осмеда", "أوسميدا"),
        new("Quillport", "Квилпорт", "كويلبورت"), new("Haldern Bay", "Залив Халдерн", "خليج هالدرن"),
    ];

    /// <summary>What pictures show.</summary>
    public static readonly Said[] Pictures =
    [
        new("A kitchen window with red curtains", "Окно кухни с красными занавесками", "نافذة مطبخ بستائر حمراء"),
        new("A hand with a ring on a blue table", "Рука с кольцом на синем столе", "يد فيها خاتم على طاولة زرقاء"),
        new("A row of parked vans", "Ряд припаркованных фургонов", "صف من الشاحنات الصغيرة المتوقفة"),
        new("A person from behind, at a lake", "Человек со спины у озера", "شخص من الخلف عند بحيرة"),
        new("A table laid for two", "Стол, накрытый на двоих", "طاولة معدّة لشخصين"),
        new("A bed with a striped cover", "Кровать с полосатым покрывалом", "سرير بغطاء مخطط"),
        new("A bus station in the morning", "Автостанция утром", "محطة حافلات صباحًا"),
        new("Boxes of apples", "Ящики с яблоками", "صناديق تفاح"),
        new("A young face in sunglasses", "Молодое лицо в тёмных очках", "وجه شاب بنظارة شمسية"),
        new("An arm with a small tattoo of a swallow", "Рука с маленькой татуировкой ласточки", "ذراع عليها وشم صغير لسنونوة"),
        new("A green door with a brass bell", "Зелёная дверь с медным звонком", "باب أخضر بجرس نحاسي"),
        new("A street with tram wires", "Улица с трамвайными проводами", "شارع فيه أسلاك ترام"),
        new("Six people in aprons, laughing", "Шестеро в фартуках смеются", "ستة أشخاص بمآزر يضحكون"),
        new("A half-built wall and a ladder", "Недостроенная стена и лестница", "جدار غير مكتمل وسلّم"),
        new("A lamp and a grey armchair", "Лампа и серое кресло", "مصباح وكرسي رمادي"),
        new("A dog in the snow", "Собака на снегу", "كلب في الثلج"),
        new("A view over roofs to a church", "Вид на крыши и церковь", "منظر أسطح وكنيسة"),
        new("A van's dashboard at night", "Приборная панель фургона ночью", "لوحة قيادة شاحنة ليلًا"),
    ];

    /// <summary>Pictures that everybody takes from the same collection: sharing one means nothing.</summary>
    public static readonly Said[] Stock =
    [
        new("A beach at sunset", "Пляж на закате", "شاطئ عند الغروب"), new("Two hands holding a cup", "Две руки держат чашку", "يدان تمسكان كوبًا"),
        new("A smiling helper in a white room", "Улыбающаяся помощница в белой комнате", "مساعدة مبتسمة في غرفة بيضاء"), new("A red rose", "Красная роза", "وردة حمراء"),
    ];

    /// <summary>How people end what they write.</summary>
    public static readonly Said[] Ends =
    [
        new("Ring or write.", "Звоните или пишите.", "اتصلوا أو راسلوا."), new("Only serious people.", "Только серьёзные люди.", "للجادين فقط."),
        new("Thank you for reading!", "Спасибо за внимание!", "شكرًا على القراءة!"), new("I answer everybody.", "Отвечу всем.", "أجيب الجميع."),
        new("No agents please.", "Посредников просьба не беспокоить.", "بلا وسطاء من فضلكم."), new("See you soon!!", "До встречи!!", "إلى اللقاء!!"),
        new("Hurry while it is there.", "Спешите, пока есть.", "أسرعوا ما دام متاحًا."), new("Best by message.", "Лучше сообщением.", "الأفضل برسالة."),
    ];
}

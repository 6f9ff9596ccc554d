using System.Globalization;
using SevenHours.Programmes;

namespace SevenHours.Browser.Tests.Tour.Whole;

/// <summary>Fifty-seven people of thirteen countries, of all professions; every name is invented.</summary>
internal static class Roster
{
    /// <summary>How many come.</summary>
    public const int People = 57;

    private static readonly (string Country, string[] Languages, string[] Names)[] s_from =
    [
        ("AL", ["sq", "en"], ["Drita Molla", "Besnik Prela", "Arta Gjoni", "Ilir Doçi", "Mirela Çuni"]),
        ("BA", ["bs", "en"], ["Amra Ždral", "Tarik Obućina", "Selma Šuta", "Damir Vrljić", "Lejla Čomor"]),
        ("ME", ["sr", "en"], ["Danka Šćepić", "Vuk Radonja", "Milica Žugić", "Petar Đukat", "Jovana Brajič"]),
        ("RS", ["sr", "en"], ["Jelena Ćirković-Pavić", "Uroš Milenović", "Tijana Vasov", "Ognjen Stakić", "Maja Đorić"]),
        ("MK", ["mk", "en"], ["Весна Ристова", "Горан Ѓорчев", "Елена Ќосева", "Бојан Џамбаз", "Марија Николоска"]),
        ("IT", ["it", "en"], ["Chiara Dall’Orto", "Matteo Ferrigno", "Giulia De Santis-Bo", "Niccolò Verdesca"]),
        ("FR", ["fr", "en"], ["Hélène Aubry", "Rémi Le Goff-Cazal", "Inès Maurel", "Étienne Rivoire"]),
        ("TN", ["ar", "fr"], ["سلمى بن يوسف", "Walid Chebbi", "هالة المرزوقي", "Nizar Trabelssi"]),
        ("JO", ["ar", "en"], ["نور حدادين", "Rami Qasrawi", "ليلى العبادي", "Tareq Nimri"]),
        ("KZ", ["ru", "en"], ["Айгуль Серикова", "Нурлан Жаксын", "Данияр Омар", "Alma Tulegen"]),
        ("KG", ["ru"], ["Нина Асанова", "Бакыт Джумаш", "Чолпон Эрке", "Aibek Sadyr"]),
        ("UZ", ["ru", "en"], ["Дильноза Юлдаш", "Шухрат Камол", "Зарина Хаит", "Otabek Rahim"]),
        ("MD", ["ro", "ru", "en"], ["Ana-Maria Ceban", "Ion Lungu-Prodan", "Doina Railean", "Vlad Țurcan"]),
    ];

    /// <summary>The same people each time, as a workbook that an organiser would send.</summary>
    public static byte[] Workbook()
    {
        var sent = new Course(new Programme { Id = "sent", Title = "Sent", FirstDay = new DateOnly(2030, 1, 7) });
        return RosterExport.Xlsx(sent, s_from.SelectMany(from => from.Names.Select(name => (from.Country, from.Languages, Name: name))).Select((one, i) => new Person
        {
            Id = "", Programme = "sent", State = RosterState.Selected, Name = one.Name, Country = one.Country, Languages = [.. one.Languages],
            Email = string.Create(CultureInfo.InvariantCulture, $"p{i + 1:00}@agency.example"),
            Profession = (Profession)(i * 5 % 13), Gender = (i % 3) switch { 0 => Gender.Woman, 1 => Gender.Man, _ => Gender.Unsaid },
            Organisation = string.Create(CultureInfo.InvariantCulture, $"Agency {(i % 9) + 1}"),
        }), "en", isRightToLeft: false);
    }
}

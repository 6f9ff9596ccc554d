using System.Globalization;
using System.Xml.Linq;
using SevenHours.Programmes;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Numbers;

/// <summary>
/// The numbers as one picture, 1200 by 760: for a donor's report or a wall. It stands alone: colours and sizes are in it, no style sheet and no
/// font is fetched. Right-to-left it is laid out from the right; the map is not turned.
/// </summary>
internal sealed class NumbersPicture(CourseNumbers numbers, NumbersQuery query, Reader reader)
{
    private const int Wide = 1200;
    private const int High = 760;

    // The paper theme of the tokens: a picture on paper is the same for everybody.
    private const string Paper = "#f4f1e9";
    private const string Sheet = "#fffefb";
    private const string Ink = "#14233a";
    private const string Soft = "#5a667a";
    private const string Line = "#ddd6c7";
    private const string Blue = "#1d4b80";
    private const string Warm = "#a8470b";
    private const string Calm = "#22634a";

    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    private readonly XElement _root = new(s_svg + "g");

    private Words Words => reader.Words;

    private bool IsRight => reader.Language.RightToLeft;

    private string Tag => reader.Language.Tag;

    public string Draw()
    {
        Box(0, 0, Wide, High, Paper);
        Box(0, 0, Wide, 8, Ink);
        Text(48, 66, Words["numbers.title"], 34, Ink, 700);
        Text(48, 98, Period(), 17, Soft);
        Text(Wide - 48, 60, MarkedFile.Mark, 15, Warm, 700, "end");
        Headline();
        Professions();
        Genders();
        Map();
        Years();
        Text(48, High - 22, Words["numbers.small"], 13, Soft);
        var picture = new XElement(s_svg + "svg", new XAttribute("viewBox", $"0 0 {Wide} {High}"), new XAttribute("width", Wide), new XAttribute("height", High),
            new XAttribute("font-family", "Inter, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif"), new XAttribute("direction", IsRight ? "rtl" : "ltr"), new XAttribute("role", "img"),
            new XElement(s_svg + "title", Words["numbers.title"]), _root);
        return picture.ToString(SaveOptions.DisableFormatting);
    }

    private string Period()
    {
        var from = query.From ?? numbers.Courses.LastOrDefault()?.Programme.FirstDay;
        var to = query.To ?? numbers.Courses.FirstOrDefault()?.Programme.LastDay;
        var parts = new[] { from is { } first && to is { } last ? CourseDates.Span(first, last, Tag) : "", query.Donor, query.Goal.Length > 0 ? Words[$"programmes.goal.{query.Goal}"] : "" };
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    private void Headline()
    {
        (string Id, int? Count)[] figures =
        [
            ("numbers.courses", numbers.Courses.Length), ("numbers.exercises", numbers.Exercises), ("numbers.people", SmallNumbers.Shown(numbers.People.Length)),
            ("numbers.countries", numbers.Countries.Length), ("numbers.professions", numbers.Professions), ("numbers.cascade.held", numbers.Cascade.HeldByAlumni),
        ];
        foreach (var (index, (id, count)) in figures.Index())
        {
            var x = 48 + (index * 186);
            Box(x, 124, 174, 104, Sheet, Line);
            Box(x, 124, 174, 4, index == 2 ? Warm : Ink);
            Text(x + 16, 182, count is { } shown ? shown.ToString(CultureInfo.InvariantCulture) : "·", 46, index == 2 ? Warm : Ink, 700);
            Text(x + 14, 212, Words[id].Shortened(24), 12, Soft);
        }
    }

    private void Professions()
    {
        Heading(48, 268, "numbers.profession");
        var rows = numbers.ByProfession.Where(row => row.People is not null).Take(8).ToList();
        var most = Math.Max(1, rows.Count == 0 ? 1 : rows.Max(row => row.People!.Value));
        foreach (var (index, row) in rows.Index())
        {
            var y = 290 + (index * 26);
            Text(48, y + 14, RosterWords.Name(row.Of, Tag).Shortened(28), 14, Ink);
            Box(270, y + 2, Math.Max(3, row.People!.Value * 150 / most), 16, Blue);
            Text(276 + Math.Max(3, row.People.Value * 150 / most), y + 15, row.People.Value.ToString(CultureInfo.InvariantCulture), 14, Ink, 600);
        }

        if (numbers.ByProfession.Count(row => row.People is null) is > 0 and var kept)
            Text(48, 290 + (rows.Count * 26) + 14, Words["numbers.more", ("n", kept)], 13, Soft);
    }

    private void Genders()
    {
        Heading(48, 560, "numbers.gender");
        var rows = numbers.ByGender.Where(row => row.People is > 0).ToList();
        var sum = Math.Max(1, rows.Sum(row => row.People!.Value));
        var x = 48;
        string[] colours = [Blue, Warm, Calm, Soft];
        foreach (var (index, row) in rows.Index())
        {
            var wide = index == rows.Count - 1 ? 48 + 424 - x : row.People!.Value * 424 / sum;
            Box(x, 576, wide, 26, colours[index % colours.Length]);
            Text(x + 8, 594, row.People!.Value.ToString(CultureInfo.InvariantCulture), 14, Sheet, 700);
            Text(x, 620, RosterWords.Name(row.Of, Tag).Shortened(Math.Max(4, wide / 8)), 13, Soft);
            x += wide;
        }

        if (rows.Count == 0)
            Text(48, 594, Words["numbers.kept"], 14, Soft);
    }

    private void Map()
    {
        Heading(520, 268, "numbers.country");
        var view = TileMap.Around([.. numbers.Countries]);
        if (view.Columns == 0)
            return;
        var step = Math.Min(34, Math.Min(632 / view.Columns, 320 / view.Lines));
        // The map keeps its west and east whatever way one reads: only its place on the sheet is mirrored.
        var left = IsRight ? Wide - 520 - (view.Columns * step) : 520;
        foreach (var tile in view.Tiles)
        {
            var isTold = numbers.Countries.Contains(tile.Code);
            var (x, y) = (left + ((tile.Column - view.Left) * step), 284 + ((tile.Line - view.Top) * step));
            _root.Add(new XElement(s_svg + "rect", At("x", x + 1), At("y", y + 1), At("width", step - 2), At("height", step - 2), At("rx", 3), At("fill", isTold ? Blue : Sheet), At("stroke", isTold ? Blue : Line)));
            _root.Add(new XElement(s_svg + "text", At("x", x + (step / 2)), At("y", y + (step / 2) + 4), At("text-anchor", "middle"), At("font-size", step < 24 ? 9 : 12), At("font-weight", isTold ? 700 : 400), At("fill", isTold ? Sheet : Soft), At("direction", "ltr"), tile.Code));
        }
    }

    private void Years()
    {
        Heading(48, 660, "numbers.year");
        foreach (var (index, row) in numbers.ByYear.TakeLast(8).Index())
        {
            var x = 48 + (index * 140);
            Text(x, 692, row.Of, 16, Ink, 700);
            Text(x, 712, Words["numbers.year.row", ("n", row.Courses), ("people", row.People?.ToString(CultureInfo.InvariantCulture) ?? "·")], 13, Soft);
        }
    }

    private void Heading(int x, int y, string id) => Text(x, y, Words[id], 17, Ink, 700);

    private void Box(int x, int y, int wide, int high, string fill, string? line = null) => _root.Add(new XElement(
        s_svg + "rect", At("x", IsRight ? Wide - x - wide : x), At("y", y), At("width", wide), At("height", high), At("fill", fill), line is null ? null : At("stroke", line)));

    private void Text(int x, int y, string words, int size, string fill, int weight = 400, string anchor = "start") => _root.Add(new XElement(
        s_svg + "text", At("x", IsRight ? Wide - x : x), At("y", y), At("font-size", size), At("font-weight", weight), At("fill", fill), anchor == "start" ? null : At("text-anchor", anchor), words));

    private static XAttribute At(string name, object value) => new(name, value);
}

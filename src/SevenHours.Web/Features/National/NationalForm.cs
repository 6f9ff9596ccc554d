using System.Collections.Immutable;
using System.Globalization;
using SevenHours.Programmes;
using SevenHours.Web.Features.Programmes;

namespace SevenHours.Web.Features.National;

/// <summary>What a country says, as a form. The presenter's own door posts the same fields.</summary>
internal static class NationalForm
{
    /// <summary>A presentation with nothing said yet.</summary>
    public static Presentation Fresh(Programme programme, DateOnly today) => new()
    {
        Id = "new", Programme = programme.Id, Title = programme.Title, Country = "", Year = programme.FirstDay.Year,
        StatedOn = today < programme.FirstDay ? programme.FirstDay : today > programme.LastDay ? programme.LastDay : today,
    };

    /// <summary>A presentation as the form has it, wrong or not.</summary>
    public static Presentation Apply(Presentation known, IFormCollection form, IEnumerable<Person> roster, long now)
    {
        var person = roster.FirstOrDefault(one => one.Id == form["person"].ToString());
        return known with
        {
            Country = Countries.Find(form["country"].ToString()) ?? "",
            Year = Number(form["year"]) ?? known.Year,
            Person = person?.Id,
            Presenter = Line(form["presenter"]) is { Length: > 0 } named ? named : form["names"] == "yes" ? person?.Name ?? "" : "",
            Source = Text(form["source"]),
            StatedOn = CourseDates.DateOf(form["stated"]) ?? known.StatedOn,
            Cells = [.. PracticeFrame.Rows.Select(row => Cell(row, form)).Where(cell => cell.IsSaid)],
            ChangedAt = now,
        };
    }

    private static PracticeCell Cell(FrameRow row, IFormCollection form)
    {
        var id = NationalWords.Id(row);
        var ticked = form[$"{id}-is"];
        return new PracticeCell(row, Text(form[id]))
        {
            Answers = [.. PracticeFrame.Answers(row).Where(answer => ticked.Contains(answer))],
            Days = PracticeFrame.CountsDays(row) ? Number(form[$"{id}-days"]) : null,
            ChildDays = PracticeFrame.CountsDays(row) ? Number(form[$"{id}-child"]) : null,
        };
    }

    private static int? Number(string? typed) => int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Line(string? typed) => Cut(typed, Presentation.LongestLine);

    private static string Text(string? typed) => Cut(typed, Presentation.LongestText);

    internal static string Cut(string? typed, int most) => (typed ?? "").Trim() is var text && text.Length > most ? text[..most] : text;
}
